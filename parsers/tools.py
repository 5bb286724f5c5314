"""The field `perlengkapan`: equipment from a label row, a table, or a sentence with figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from letters.reading import Field
from parsers.labels import Row, value_of
from parsers.page import Table
from parsers.words import VARIABLE, Run, found, joined
from parsers.zones import Letter

_UNITS = r"(?:unit|buah|bh|set|pcs|orang|lembar|roll|rol|titik|paket)"
_BEFORE = re.compile(rf"^(?P<n>\d+)\s*(?:\([^)]*\)\s*)?(?:{_UNITS}\b\s*)?(?P<name>\D.*)$", re.IGNORECASE)
_AFTER = re.compile(rf"^(?P<name>\D.*?)\s*[(:=]?\s*(?P<n>\d+)\s*(?:\([^)]*\)\s*)?(?:{_UNITS}\b)?\s*\)?$", re.IGNORECASE)
_SPLIT = re.compile(r"[,;]|\bdan\b|\bserta\b|&", re.IGNORECASE)
_DEVICES = (
    r"(?:laptop|komputer|kamera|proyektor|projector|infocus|lcd|layar|mikrofon|microphone|mic|speaker|sound system|"
    r"handycam|dslr|hdd|tripod|tv|televisi|monitor|kabel|printer|modem|webcam)"
)
_SAID = re.compile(
    rf"\b(?P<n>\d+)\s*(?:\([^)]*\)\s*)?(?:{_UNITS}\s+)?(?P<name>{_DEVICES}(?:\s+(?!dan\b|pada\b|serta\b|untuk\b|yang\b|beserta\b)\w+)?)",
    re.IGNORECASE,
)
_NAME_HEADING = re.compile(
    r"^(?:nama |jenis |uraian )?(?:peralatan|perlengkapan|barang|alat|perangkat)\b", re.IGNORECASE
)
_COUNT_HEADING = re.compile(r"^(?:jumlah|jml|volume|vol|banyaknya|qty)\b", re.IGNORECASE)


def equipment(letter: Letter, rows: Sequence[Row]) -> Field:
    """The field `perlengkapan`: [{"nama", "jumlah"}], null when the letter asks for nothing by name."""
    own = value_of(rows, "tools")
    if own.words and not VARIABLE.search(own.text) and "terlampir" not in own.text.lower():
        return _listed(own)
    for table in letter.tables:
        field = _tabled(table)
        if field:
            return field
    return _said(letter.prose)


def _listed(own: Run) -> Field:
    items = [_item(part) for part in _SPLIT.split(own.text) if part.strip(" .")]
    if not items:
        return Field()
    return found(items, own, 0.92 if all(item["jumlah"] is not None for item in items) else 0.75)


def _item(part: str) -> dict[str, Any]:
    plain = part.strip(" .;")
    match = _BEFORE.match(plain) or _AFTER.match(plain)
    if match is None:
        return {"nama": plain, "jumlah": None}
    return {"nama": match["name"].strip(" :=("), "jumlah": int(match["n"])}


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
    match = re.match(r"\d+", text)
    return int(match[0]) if match else None


def _said(text: Run) -> Field:
    """Figures before devices in a sentence; a list that a sentence only begins is never certain."""
    matches = list(_SAID.finditer(text.text))
    if not matches:
        return Field()
    items = [{"nama": match["name"].strip(), "jumlah": int(match["n"])} for match in matches]
    return found(items, joined(_pieces(text, matches)), 0.7)


def _pieces(text: Run, matches: Sequence[re.Match[str]]) -> Iterator[Run]:
    return (text.cut(match.start(), match.end()) for match in matches)
