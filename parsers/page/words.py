"""Words with their place on the page, and runs of them: a line, a value, a paragraph."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from letters.reading import Box, Field

COLUMN_GAP = 10.0
"""Points of white from which two words of a line stand in different columns."""

TOUCHING = 1.5
"""Points between two letters of one word, at most."""
GUTTER = 6.0
"""Points of white at least between a page and the letterhead at its side."""
SIDE_LINES = 10
"""Words that begin at the edge of the page beside it, and words in the side, at least."""

VARIABLE = re.compile(r"\$?\{[^{}]{0,80}\}")
"""An unfilled variable of SRIKANDI, never data (READING.md)."""


@dataclass(frozen=True, slots=True)
class Word:
    """One printed word; x0, top, x1, bottom in PDF points from the top left of `page` (from 1).

    `sure` is how certain its letters are: 1 in a text layer, the engine's score where it was read
    from a picture.
    """

    text: str
    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are read one after the other."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with one blank between them."""
        return " ".join(word.text for word in self.words)

    @property
    def page(self) -> int:
        """The page of the first word, from 1; 0 for an empty run."""
        return self.words[0].page if self.words else 0

    @property
    def box(self) -> Box:
        """The smallest box (points) around the words that stand on the first word's page."""
        here = [word for word in self.words if word.page == self.page]
        if not here:
            return (0.0, 0.0, 0.0, 0.0)
        return (
            min(w.x0 for w in here),
            min(w.top for w in here),
            max(w.x1 for w in here),
            max(w.bottom for w in here),
        )

    @property
    def sure(self) -> float:
        """How certain its least certain word is, 0 to 1."""
        return min((word.sure for word in self.words), default=1.0)

    @property
    def x0(self) -> float:
        """The left edge in points."""
        return self.box[0]

    def cut(self, start: int, end: int | None = None) -> Run:
        """The run of the characters start to end of `text`.

        A word cut in two gets its share of the width.
        """
        end = len(self.text) if end is None else end
        kept: list[Word] = []
        at = 0
        for word in self.words:
            piece = _slice(word, start - at, end - at)
            if piece:
                kept.append(piece)
            at += len(word.text) + 1
        return Run(tuple(kept))

    def cells(self, gap: float = COLUMN_GAP) -> tuple[Run, ...]:
        """The parts of a line that stand `gap` points or more apart.

        In large print, as far as it is high.
        """
        parts: list[list[Word]] = []
        for word in self.words:
            if parts and word.x0 - parts[-1][-1].x1 < max(gap, 0.9 * (word.bottom - word.top)):
                parts[-1].append(word)
            else:
                parts.append([word])
        return tuple(Run(tuple(part)) for part in parts)


EMPTY = Run(())


def _slice(word: Word, start: int, end: int) -> Word | None:
    start, end = max(start, 0), max(min(end, len(word.text)), 0)
    text = word.text[start:end]
    if not text.strip():
        return None
    if len(text) == len(word.text):
        return word
    step = (word.x1 - word.x0) / len(word.text)
    return replace(word, text=text.strip(), x0=word.x0 + step * start, x1=word.x0 + step * end)


def joined(runs: Iterable[Run]) -> Run:
    """All runs as one, in the order given."""
    return Run(tuple(word for run in runs for word in run.words))


def found(value: Any, run: Run, confidence: float) -> Field:
    """The field of a value and the words it was read from; nothing found when the value is None."""
    if value is None or not run.words:
        return Field(value=value, confidence=confidence if value is not None else 0.0)
    return Field(
        value=value, raw=run.text, page=run.page, box=run.box, confidence=min(confidence, run.sure)
    )


def clean(text: str) -> str:
    """NFKC without invisible marks: Google Docs sets U+202D and U+202C around every word."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(c for c in plain if unicodedata.category(c) not in {"Cf", "Cc", "Co"}).strip()


def beside(words: Sequence[Word]) -> tuple[Sequence[Word], ...]:
    """A page whose letterhead runs down its side as two parts, the side first; any other page as it
    is.

    Nothing crosses the white between them from top to bottom, and both have lines at the same
    heights.
    """
    starts = Counter(round(word.x0) for word in words)
    for edge, count in starts.most_common(3):
        left = [word for word in words if word.x1 < edge - GUTTER]
        right = [word for word in words if word.x0 >= edge - 2]
        lies_beside = (
            left
            and right
            and max(w.bottom for w in left)
            > sum((w.top + w.bottom) / 2 for w in right) / len(right)
        )
        if (
            count >= SIDE_LINES
            and len(left) >= SIDE_LINES
            and len(left) + len(right) == len(words)
            and lies_beside
        ):
            return left, right
    return (words,)


def lines_of(words: Sequence[Word]) -> tuple[Run, ...]:
    """The words of one page as lines from top to bottom, each from left to right.

    Words share a line when their feet stand within 3 points; letter-spaced words ("T e m p a t")
    are closed up.
    """
    rows: list[list[Word]] = []
    for word in sorted(_with_first_letters(words), key=lambda w: (w.bottom, w.x0)):
        if rows and abs(rows[-1][-1].bottom - word.bottom) <= 3.0:  # noqa: PLR2004 - points, see the docstring
            rows[-1].append(word)
        else:
            rows.append([word])
    return tuple(Run(_closed_up(sorted(row, key=lambda w: w.x0))) for row in rows)


def _with_first_letters(words: Sequence[Word]) -> Sequence[Word]:
    """Capitals that slipped a few points down put before their words (Google Docs: "N" below "
    omor").
    """
    lost = {n: w for n, w in enumerate(words) if len(w.text) == 1 and w.text.isupper()}
    found = {n: body for n, letter in lost.items() if (body := _body_of(letter, words)) is not None}
    whole = {body: _joined(words[n], words[body]) for n, body in found.items()}
    return [whole.get(n, word) for n, word in enumerate(words) if n not in found]


def _body_of(letter: Word, words: Sequence[Word]) -> int | None:
    """The index of the word that begins where a letter ends, at half its height, and lacks a
    capital.
    """
    for n, word in enumerate(words):
        apart = abs(word.bottom - letter.bottom)
        if (
            word.text[0].islower()
            and abs(word.x0 - letter.x1) <= TOUCHING
            and 0 < apart < 0.6 * (letter.bottom - letter.top)
        ):
            return n
    return None


def _joined(letter: Word, body: Word) -> Word:
    return replace(body, text=letter.text + body.text, x0=letter.x0)


def _closed_up(row: Sequence[Word]) -> tuple[Word, ...]:
    """Join three or more single letters that stand no further apart than half their height."""
    out: list[Word] = []
    spaced: list[Word] = []
    for word in [*row, None]:
        near = word and spaced and word.x0 - spaced[-1].x1 <= 0.6 * (word.bottom - word.top)
        if word and len(word.text) == 1 and word.text.isalpha() and (near or not spaced):
            spaced.append(word)
            continue
        out += _one_word(spaced)
        spaced = [word] if word and len(word.text) == 1 and word.text.isalpha() else []
        if word and not spaced:
            out.append(word)
    return tuple(out)


def _one_word(letters: Sequence[Word]) -> list[Word]:
    if len(letters) < 3:  # noqa: PLR2004 - "5 A B" is no spaced word
        return list(letters)
    return [replace(letters[0], text="".join(w.text for w in letters), x1=letters[-1].x1)]
