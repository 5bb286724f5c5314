"""The field `jenis`: a request for what the office lends, an invitation, or another matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from letters.reading import Field
from parsers.page.label_rows import LabelRow
from parsers.page.words import Run, found, joined
from parsers.page.zones import LetterZones
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_meetings import GATHERINGS, ONLINE
from parsers.vocabulary.words_of_requests import (
    HELP,
    INVITING,
    OTHER_MATTERS,
    PLEAS,
    TAKEN_BACK,
    THINGS,
)

_THINGS = (*THINGS, rf"{any_of(GATHERINGS)}(?: secara)? {any_of(ONLINE)}")
_REQUEST = [re.compile(rf"\b{any_of(words)}", re.IGNORECASE) for words in (PLEAS, HELP, _THINGS)]
"""A sentence that has one of each asks for what the office lends."""
_INVITES = re.compile(
    r"\bmengundang (?:saudara|bapak|ibu)"
    rf"|\b{any_of(INVITING)}[\w /]{{0,25}}\b(?:kehadiran|hadir)\b",
    re.IGNORECASE,
)
_OTHER_MATTERS = any_word(OTHER_MATTERS)
_TAKEN_BACK = any_word(TAKEN_BACK)
"""A subject that speaks of an earlier request: nothing is to be booked without a person's look."""
_FACTS = {"acara", "day", "time", "place", "people", "contact"}
_SENTENCE_END = re.compile(r"(?<=[a-z)])[.;]\s+(?=[A-Z])")


def kind(letter: LetterZones, rows: Sequence[LabelRow], hal: Field) -> Field:
    """The field `jenis` (READING.md).

    An invitation with a plea for a facility is `permohonan`, but not for certain.
    """
    title = str(hal.value or "")
    text = letter.prose
    pleas = [sentence for sentence in _sentences(letter, rows) if _pleads(sentence.text)]
    invited = _INVITES.search(text.text)
    invites = bool(re.match(r"undangan\b", title, re.IGNORECASE) or invited)
    if _OTHER_MATTERS.search(title):
        return _kind("lainnya", hal, 0.6 if pleas else 0.85)
    own = [plea for plea in pleas if _pleads(_INVITES.sub(" ", plea.text))]
    if _TAKEN_BACK.search(title):
        return _kind("permohonan" if own or _pleads(title) else "lainnya", hal, 0.6)
    if own or (_pleads(title) and not invites):
        doubtful = invites or (
            not _pleads(title) and all(_OTHER_MATTERS.search(plea.text) for plea in pleas)
        )
        sure = 0.85 if doubtful else 0.95
        return found("permohonan", own[0], sure) if own else _kind("permohonan", hal, sure)
    if invited:
        return found("undangan", text.cut(invited.start(), invited.end()), 0.85)
    return _kind("undangan", hal, 0.85) if invites else _kind("lainnya", hal, 0.7)


def _kind(value: str, printed: Field, sure: float) -> Field:
    """What a letter is by its subject."""
    return replace(
        printed, value=value, confidence=min(sure, printed.confidence) if printed.value else sure
    )


def _sentences(letter: LetterZones, rows: Sequence[LabelRow]) -> Iterator[Run]:
    """The body's sentences without the rows that tell when and where: a place called "Ruang
    Rapat" asks for nothing.
    """
    facts = {row.line for row in rows if row.role in _FACTS}
    numbered = enumerate(letter.body)
    for is_fact, lines in groupby(numbered, key=lambda pair: pair[0] in facts):
        if is_fact:
            continue
        part = joined(line for _, line in lines)
        start = 0
        for end in [match.end() for match in _SENTENCE_END.finditer(part.text)] + [len(part.text)]:
            yield part.cut(start, end)
            start = end


def _pleads(text: str) -> bool:
    """Whether a sentence asks for help with a thing that the office lends."""
    return all(words.search(text) for words in _REQUEST)
