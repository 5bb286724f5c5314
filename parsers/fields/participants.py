"""The field `peserta`: how many people are expected."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.grammar.counts import COUNT, counted
from parsers.page.label_rows import LabelRow, value_of
from parsers.page.words import Run, found, joined
from parsers.page.zones import LetterZones
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_people import ATTENDEES, ATTENDING, OTHER_MEETINGS, SHARES
from parsers.vocabulary.words_of_requests import ASKED_FOR_PEOPLE

_WHO = any_of(ATTENDEES)
_PEOPLE = re.compile(
    rf"\b{any_of(ATTENDING)}\b[^.;:]{{0,45}}?(?<![\w.,/-])(?P<n>{COUNT})\s*{_WHO}\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(rf"\b{any_of(ASKED_FOR_PEOPLE)}\b[^.;:]*$", re.IGNORECASE)
"""Before people who are asked for, not expected."""
_FIGURE = re.compile(rf"(?<![\w.,/-]){COUNT}", re.IGNORECASE)
_PERSONS = re.compile(rf"\s*{_WHO}\b", re.IGNORECASE)
_BARE = re.compile(rf"[\s±:]*{COUNT}\s*", re.IGNORECASE)
_EACH = any_word(SHARES)
_ANOTHER = re.compile(rf"\b{any_of(OTHER_MEETINGS)}\b[^.;]*$", re.IGNORECASE)
_SHARE = re.compile(rf"\b{any_of((*SHARES, 'perwakilan'))}\s*$", re.IGNORECASE)


def participants(letter: LetterZones, rows: Sequence[LabelRow]) -> Field:
    """The field `peserta`; a dot in it separates thousands."""
    own = value_of(rows, "people")
    if own.words and (counts := list(_FIGURE.finditer(own.text))):
        return _in_a_row(own, counts)
    told = _told(letter.prose)
    return told if told.value else _told(joined(letter.annex))


def _in_a_row(own: Run, counts: list[re.Match[str]]) -> Field:
    """The figure of a row: certain when it is the only one and counts people, or says nothing
    else.
    """
    participants = [m for m in counts if _PERSONS.match(own.text, m.end())]
    chosen = (participants or counts)[0]
    alone = (len(participants) == 1 and len(counts) == 1) or (
        len(counts) == 1 and _BARE.fullmatch(own.text)
    )
    shared = _EACH.search(own.text) or len(participants) > 1
    sure = 0.5 if shared else 0.95 if alone else 0.85 if len(participants) == 1 else 0.6
    return found(counted(chosen[0]), own, sure)


def _told(text: Run) -> Field:
    said = [m for m in _PEOPLE.finditer(text.text) if not _asked_for(text.text, m)]
    if not said:
        return Field()
    sure = 0.85 if len({counted(m["n"]) for m in said}) == 1 else 0.5
    return found(counted(said[0]["n"]), text.cut(said[0].start("n"), said[0].end()), sure)


def _asked_for(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start("n")]
    if _ANOTHER.search(before):
        return True
    if before.endswith(("untuk ", "bagi ")):  # "bantuan ruangan untuk 48 orang"
        return False
    return bool(_ASKED_FOR.search(re.split(r"[.;]\s", before)[-1]) or _SHARE.search(before))
