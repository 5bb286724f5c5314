"""Radiograms: marks written out as words, for a wire that carries none (DOMAIN.md 3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from parsers.page.words import Run, Word
from parsers.vocabulary.words_of_paper import RADIOGRAM_MARKS, RADIOGRAM_WORDS

_FEWEST = 3
"""Marks from which a text is a radiogram; one may stand in a name."""


def plain_radiogram(lines: Iterable[Run]) -> tuple[Run, ...]:
    """The lines as they would be written; any other text comes back as it is."""
    lines = tuple(lines)
    if sum(word.text in RADIOGRAM_MARKS for line in lines for word in line.words) < _FEWEST:
        return lines
    return tuple(Run(tuple(map(_plain, line.words))) for line in lines)


def _plain(word: Word) -> Word:
    text = RADIOGRAM_MARKS.get(word.text) or RADIOGRAM_WORDS.get(word.text)
    return replace(word, text=text) if text else word
