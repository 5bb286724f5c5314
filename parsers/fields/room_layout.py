"""The field `tata_letak`: how chairs and tables stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.fields.subject import _as_printed
from parsers.page.label_rows import LabelRow, value_of
from parsers.page.words import found
from parsers.page.zones import LetterZones
from parsers.vocabulary.expressions import any_of
from parsers.vocabulary.words_of_paper import LAYOUT_LABELS
from parsers.vocabulary.words_of_places import LAYOUT_NOUNS, ROOM_LAYOUTS, SEATS, SEATS_STAND

_LABEL = any_of(LAYOUT_LABELS)
LAYOUTS = re.compile(
    rf"[\s,;/]*\b(?:(?:dan|dengan)\s+)?(?:{_LABEL}\s+)?(?P<layout>{any_of(ROOM_LAYOUTS)})",
    re.IGNORECASE,
)
"""Layouts by the names that offices use."""
_SAID = (
    rf"\b{_LABEL}\b(?:\s+{any_of(LAYOUT_NOUNS)})*"
    r"|\b(?:pengaturan|penataan|susunan) (?:meja|kursi|ruang\w*)(?: (?:berbentuk|bentuk|model))*"
)
_SEATS = rf"\b{any_of(SEATS)}\b[^.;]{{0,40}}\b{any_of(SEATS_STAND)}"


def layout(letter: LetterZones, rows: Sequence[LabelRow]) -> Field:
    """The field `tata_letak`: from its row, from `Tempat dan Lay out`, or from a sentence that
    says so.
    """
    own = value_of(rows, "layout")
    if own.words:
        known = re.match(LAYOUTS.pattern, own.text, re.IGNORECASE)
        return _as_printed(own.cut(0, known.end() if known else len(own.text.rstrip(" ;."))), 0.95)
    for row in rows:
        match = LAYOUTS.search(row.value.text) if row.role == "place" else None
        if match:
            return found(
                match["layout"], row.value.cut(match.start("layout"), match.end("layout")), 0.85
            )
    text = letter.prose
    match = re.search(rf"(?:{_SAID}){LAYOUTS.pattern}", text.text, re.IGNORECASE) or re.search(
        rf"{_SEATS}\s+{LAYOUTS.pattern}", text.text, re.IGNORECASE
    )
    return (
        found(match["layout"], text.cut(match.start("layout"), match.end("layout")), 0.92)
        if match
        else Field()
    )
