"""Whether a text layer says what is printed: bad OCR, or a font without a table, does not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from letters.wording import DAYS, MONTHS
from parsers.page.page import Page
from parsers.vocabulary.words_of_paper import EVERYDAY_WORDS
from parsers.vocabulary.words_of_time import ZONES

LEAST = 0.12
"""Share of a page's words that every office uses; letters have 0.34 to 0.65."""
FEWEST_WORDS = 8
"""Of fewer words nothing can be said."""

_COMMON = frozenset(word.lower() for word in (*EVERYDAY_WORDS, *DAYS, *MONTHS, *ZONES))
_WORD = re.compile(r"[a-z]{2,}")


def is_legible(page: Page) -> bool:
    """Whether a page's text layer may be believed; a page with next to no text may."""
    share = common_share(line.text for line in page.lines)
    return share is None or share >= LEAST


def common_share(texts: Iterable[str]) -> float | None:
    """The share of words that every office uses; None when there are too few words to say."""
    words = [word for text in texts for word in _WORD.findall(text.lower())]
    return (
        sum(word in _COMMON for word in words) / len(words) if len(words) >= FEWEST_WORDS else None
    )
