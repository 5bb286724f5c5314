"""Numbers of things and people as letters write them: 2, 1.641, "2 (dua)", "dua"."""

from __future__ import annotations

import re

WORDS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "dua belas": 12,
    "lima belas": 15,
    "dua puluh": 20,
    "seorang": 1,
    "sebuah": 1,
}
COUNT = (
    r"(?:\d{1,3}(?:\.\d{3})+|\d{1,5}|"
    + "|".join(sorted(WORDS, key=len, reverse=True))
    + r")(?![\w.,/-]*\d)(?:\s*\([a-z ]{3,40}\))?"
)
"""A number, with the words for it in brackets or not.

To be used between word boundaries, without case.
"""


def counted(printed: str) -> int:
    """The number that `COUNT` found; a dot separates thousands."""
    plain = re.sub(r"\(.*", "", printed).strip().lower()
    return WORDS[plain] if plain in WORDS else int(plain.replace(".", ""))
