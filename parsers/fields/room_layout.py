"""The field `tata_letak`: how chairs and tables stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.fields.subject import _as_printed
from parsers.page.label_rows import LabelRow, value_of
from parsers.page.words import found
from parsers.page.zones import LetterZones

LAYOUTS = re.compile(
    r"[\s,;/]*\b(?:(?:dan|dengan)\s+)?(?:(?:tata letak|lay ?-?out)\s+)?"
    r"(?P<layout>u[ -]?shape|huruf u|letter u|class ?room|te?at(?:er|re)\b|theat(?:er|re)|round "
    r"table|board ?room|"
    r"banquet|hollow square)",
    re.IGNORECASE,
)
"""Layouts by the names that offices use."""


_SAID = (
    r"\b(?:tata letak|lay ?-?out|susunan kursi|tata ruang)\b"
    r"(?:\s+(?:ruang\w*|kursi|meja|berbentuk|bentuk|model|secara))*|\b(?:pengaturan|penataan|"
    r"susunan) (?:meja|"
    r"kursi|ruang\w*)(?: (?:berbentuk|bentuk|model))*"
)


_SEATS = (
    r"\b(?:tempat duduk|kursi|meja|ruang\w*)\b[^.;]{0,40}\b(?:model|bentuk|berbentuk|secara|"
    r"format|gaya)"
)


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
