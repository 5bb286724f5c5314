"""The fields `hal`, `sifat` and `lampiran`, as printed in the letter's head."""

from __future__ import annotations

from collections.abc import Sequence

from letters.reading import Field
from parsers.page.label_rows import LabelRow, is_blank
from parsers.page.words import VARIABLE, Run, found
from parsers.vocabulary.expressions import any_word

_ADDRESSED = any_word(("dengan hormat", "yth"))
"""What no subject says: a line of the addressee beside it."""


def plain(name: str, rows: Sequence[LabelRow]) -> Field:
    """The fields `sifat` and `lampiran`, as printed."""
    row = next((row for row in rows if row.role == name), None)
    return _as_printed(row.value, 0.96) if row else Field()


def subject(rows: Sequence[LabelRow]) -> Field:
    """The field `hal`, wrapped lines joined by one blank."""
    row = next((row for row in rows if row.role == "hal"), None)
    if row is None:
        return Field()
    return _as_printed(row.value, 0.5 if _ADDRESSED.search(row.value.text) else 0.95)


def _as_printed(run: Run, confidence: float) -> Field:
    text = run.text.strip(" ;")
    return Field() if is_blank(text) or VARIABLE.search(text) else found(text, run, confidence)
