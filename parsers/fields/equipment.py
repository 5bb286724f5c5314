"""The field `perlengkapan`: equipment from a label row, a table, a list or a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from letters.reading import Field
from parsers.grammar.counts import COUNT, counted
from parsers.grammar.dates import days_in
from parsers.page.label_rows import LabelRow, value_of
from parsers.page.page import Table
from parsers.page.words import EMPTY, VARIABLE, Run, found, joined
from parsers.page.zones import LetterZones
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_equipment import (
    ASKED_WITHOUT_FIGURE,
    BEFORE_DEVICES,
    DEVICES,
    EQUIPMENT_REQUESTS,
    ITEM_ENDS,
    OWN_EQUIPMENT,
    UNITS,
)
from parsers.vocabulary.words_of_paper import COUNT_LABELS, EQUIPMENT_LABELS
from parsers.vocabulary.words_of_people import HELPERS

_UNITS, _DEVICES, _STOP = any_of(UNITS), any_of(DEVICES), any_of(ITEM_ENDS)
_BEFORE = re.compile(rf"^(?P<n>{COUNT})\s*(?:{_UNITS}\b\s*)?(?P<name>[^\W\d].*)$", re.IGNORECASE)
_AFTER = re.compile(
    rf"^(?P<name>\D.*?)\s*(?:[(:=]|\bsebanyak\b|\bsejumlah\b)?\s*\b(?P<n>{COUNT})"
    rf"\s*(?:{_UNITS}\b)?\s*\)?$",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"[,;]|\bdan\b|\bserta\b|&|(?:^|\s)(?:[a-z]|\d{1,2})[.)]\s", re.IGNORECASE)
_NAME = rf"(?P<name>(?!{_STOP}\b)[^\W\d][\w/-]*(?:\s+(?!{_STOP}\b)[\w/-]+){{0,3}})"
_WITH_UNIT = re.compile(
    rf"(?<![\w.,/-])(?P<n>{COUNT})\s+{_UNITS}\s+(?!{any_of(HELPERS)}\b){_NAME}", re.IGNORECASE
)
_DEVICE = re.compile(
    rf"(?<![\w.,/-])(?P<n>{COUNT})\s+(?P<name>{_DEVICES}\b(?:\s+(?!{_STOP}\b)\w+){{0,2}})",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(
    rf"(?:^|[,;:]\s*|\b{any_of(BEFORE_DEVICES)}\s+)"
    rf"(?P<name>(?:(?!{_STOP}\b|berupa\b|meminjam|\d)[\w/-]+\s+(?:\d+ meter\s+)?){{1,4}}?)"
    rf"(?:sebanyak\s+|sejumlah\s+)?(?P<n>{COUNT})\s+{_UNITS}\b",
    re.IGNORECASE,
)
_ASKS = any_word(EQUIPMENT_REQUESTS)
_OWN = any_word(OWN_EQUIPMENT)
"""What the requester has already is not asked for."""
_PEOPLE = any_word(HELPERS)
_CLAUSE = re.compile(r"[^,;]+")
_ODD = re.compile(r"[()@]|\bselama\b", re.IGNORECASE)
"""What shows that an item was cut in the wrong place."""
_LIST_FOLLOWS = re.compile(rf"\b{any_of(EQUIPMENT_LABELS)}\b[^:]*:$", re.IGNORECASE)
_LISTED = re.compile(
    r"^(?:\d{1,2}[.)]|[a-z][.)]|[-•▪·\u2013\uf0b7])\s*(?P<item>.+)$", re.IGNORECASE
)
_NAME_HEADING = re.compile(
    rf"^(?:nama |jenis |uraian )?{any_of(EQUIPMENT_LABELS)}\b", re.IGNORECASE
)
_COUNT_HEADING = any_word(COUNT_LABELS)
_BARE = re.compile(
    rf"\b{any_of(ASKED_WITHOUT_FIGURE)}\s+(?:[a-z ]{{0,30}}\bdan\s+)?(?P<name>{_DEVICES})\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\bterlampir\b|\blampiran\b", re.IGNORECASE)


def equipment(letter: LetterZones, rows: Sequence[LabelRow]) -> Field:
    """The field `perlengkapan`: [{"nama", "jumlah"}], null when the letter asks for nothing by
    name.
    """
    own = value_of(rows, "tools")
    if own.words and not VARIABLE.search(own.text) and not _ELSEWHERE.search(own.text):
        return _of_items(own, _SPLIT.split(own.text))
    for table in letter.tables:
        field = _tabled(table)
        if field:
            return field
    return _below_a_sentence(letter.body) or _said(letter.prose)


def _of_items(run: Run, parts: Sequence[str | None], sure: float = 0.92) -> Field:
    items = [_item(part) for part in parts if part and part.strip(" .")]
    items = [item for item in items if not _PEOPLE.match(item["nama"])]
    items = [item for item in items if not _OWN.search(item["nama"])]
    if not items:
        return Field()
    plain = all(item["jumlah"] is not None and not _ODD.search(item["nama"]) for item in items)
    return found(items, run, sure if plain else 0.7)


def _item(part: str) -> dict[str, Any]:
    plain = re.sub(r"[;,]?\s*\b(?:dan|serta)$", "", part.strip(" .;")).strip(" .;")
    match = _BEFORE.match(plain) or _AFTER.match(plain)
    if match is None:
        return {"nama": plain, "jumlah": None}
    return {"nama": match["name"].strip(" :=("), "jumlah": counted(match["n"])}


def _tabled(table: Table) -> Field | None:
    heads = [cell.text for cell in table[0]]
    name = next((n for n, head in enumerate(heads) if _NAME_HEADING.match(head)), None)
    count = next((n for n, head in enumerate(heads) if _COUNT_HEADING.match(head)), None)
    if name is None or count is None:
        return None
    rows = [row for row in table[1:] if row[name].words]
    if not rows:
        return None
    items = [{"nama": row[name].text, "jumlah": _figure(row[count].text)} for row in rows]
    return found(items, joined(cell for row in rows for cell in row), 0.92)


def _figure(text: str) -> int | None:
    match = re.match(COUNT, text, re.IGNORECASE)
    return counted(match[0]) if match else None


def _below_a_sentence(body: Sequence[Run]) -> Field | None:
    """A list under "Adapun alat yang dipinjam:"; figures stand in each of its items."""
    for start in (n for n, line in enumerate(body) if _LIST_FOLLOWS.search(line.text)):
        lines = list(takewhile(lambda line: _LISTED.match(line.text), body[start + 1 :]))
        items = [match["item"] for line in lines if (match := _LISTED.match(line.text))]
        if (
            items
            and all(_item(item)["jumlah"] for item in items)
            and not any(days_in(item) for item in items)
        ):
            return _of_items(joined(lines), items, 0.88)
    return None


def _said(text: Run) -> Field:
    """Figures with units or before devices in the sentences that ask.

    A list in prose is never certain.
    """
    taken: dict[int, tuple[dict[str, Any], Run]] = {}
    for start, sentence in _sentences(text.text):
        if not _ASKS.search(sentence):
            continue
        sentence = _CLAUSE.sub(_blanked, sentence)  # noqa: PLW2901 - places stay the same
        for pattern in (_WITH_UNIT, _NAME_FIRST, _DEVICE):
            for match in pattern.finditer(sentence):
                at = range(start + match.start("n"), start + match.end("n"))
                if not taken.keys() & set(at):
                    item = {"nama": match["name"].strip(), "jumlah": counted(match["n"])}
                    taken[at[0]] = (item, text.cut(start + match.start(), start + match.end()))
    if taken:
        return found(
            [taken[n][0] for n in sorted(taken)], joined(taken[n][1] for n in sorted(taken)), 0.7
        )
    return _bare(text)


def _blanked(clause: re.Match[str]) -> str:
    return " " * len(clause[0]) if _OWN.search(clause[0]) else clause[0]


def _bare(text: Run) -> Field:
    """Devices that are asked for without a figure."""
    names = list(_BARE.finditer(text.text))
    items = [{"nama": match["name"], "jumlah": None} for match in names]
    run = (
        joined(text.cut(match.start("name"), match.end("name")) for match in names)
        if names
        else EMPTY
    )
    return found(items, run, 0.6) if items else Field()


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in re.finditer(r"(?<=[a-z0-9)]{2})\.\s+(?=[A-Z0-9])|$", text):
        yield start, text[start : match.start()]
        start = match.end()
