"""Radiograms: marks written out as words, for a wire that carries none (DOMAIN.md 3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from parsers.page.words import Run, Word

_MARKS = {"KMA": ",", "TTK": ".", "KURBUK": "(", "KURTUP": ")", "TTKDUA": ":", "GRSMRG": "/"}
_WORDS = {
    "UTK": "UNTUK",
    "DGN": "DENGAN",
    "YG": "YANG",
    "SEHUB": "SEHUBUNGAN",
    "DPT": "DAPAT",
    "TSB": "TERSEBUT",
    "SDR": "SDR.",
}
_FEWEST = 3
"""Marks from which a text is a radiogram; one may stand in a name."""


def plain_radiogram(lines: Iterable[Run]) -> tuple[Run, ...]:
    """The lines as they would be written; any other text comes back as it is."""
    lines = tuple(lines)
    if sum(word.text in _MARKS for line in lines for word in line.words) < _FEWEST:
        return lines
    return tuple(Run(tuple(map(_plain, line.words))) for line in lines)


def _plain(word: Word) -> Word:
    text = _MARKS.get(word.text) or _WORDS.get(word.text)
    return replace(word, text=text) if text else word
