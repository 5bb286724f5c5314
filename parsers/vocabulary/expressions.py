"""The one way in which word lists become regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    r"""The expression for one of the words, or fragments of expressions, as a group of its own.

    The longest stands first, because the first that fits is taken: `no` never hides `nomor`.

    >>> any_of(("no", "nomor"))
    '(?:nomor|no)'
    """
    return "(?:" + "|".join(sorted(set(words), key=lambda word: (-len(word), word))) + ")"


def any_word(words: Iterable[str]) -> re.Pattern[str]:
    """What finds one of the words, whole and in any case; its `match` tells whether a text begins
    with one.
    """
    return re.compile(rf"\b{any_of(words)}\b", re.IGNORECASE)
