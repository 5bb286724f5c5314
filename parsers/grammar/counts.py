"""Numbers of things and people as letters write them: 2, 1.641, "2 (dua)", "dua"."""

from __future__ import annotations

import re

from parsers.vocabulary.expressions import any_of
from parsers.vocabulary.words_of_equipment import NUMBERS

COUNT = (
    rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d{{1,5}}|{any_of(NUMBERS)})"
    r"(?![\w.,/-]*\d)(?:\s*\([a-z ]{3,40}\))?"
)
"""A number, with the words for it in brackets or not.

To be used between word boundaries, without case.
"""


def counted(printed: str) -> int:
    """The number that `COUNT` found; a dot separates thousands."""
    plain = re.sub(r"\(.*", "", printed).strip().lower()
    return NUMBERS[plain] if plain in NUMBERS else int(plain.replace(".", ""))
