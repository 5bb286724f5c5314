"""A page as the fields see it, its words printed by a program or read from a picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import atan2, degrees

from letters.reading import Box, Field
from parsers.page.words import Run

FEWEST_LETTERS = 40
"""A page with fewer characters than this bears no text layer worth reading: a number stamp, a
watermark.
"""
FEWEST_STROKES = 50
"""A page with as many drawn curves as this shows something, though neither text nor image."""
A_SCAN = 0.5
"""Share of a page that one picture covers when the page may be a scan."""
MUCH_TEXT = 600
"""Characters that are more than what is laid over a scan: a number, a seal, the footer of BSrE."""

Table = tuple[tuple[Run, ...], ...]
"""Rows of cells; an empty cell is an empty run."""
Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page.

    Attributes:
        number: from 1.
        width, height: points.
        lines: from top to bottom, without footers; what was read from a picture stands upright
            and level here.
        tables: ruled tables, or what stands in columns under headings.
        covered: the share of the page that its largest picture covers.
        strokes: how many curves are drawn.
        is_turned: whether its text does not run from left to right; then it is read from its
            picture.
        is_read: whether the words come from OCR.
        back: where a point of these lines stood on the page as it came (points); None when it
            is the same.
    """

    number: int
    width: float
    height: float
    lines: tuple[Run, ...]
    tables: tuple[Table, ...] = ()
    covered: float = 0.0
    strokes: int = 0
    is_turned: bool = False
    is_read: bool = False
    back: Matrix | None = None

    @property
    def letters(self) -> int:
        """How many characters the lines have."""
        return sum(len(line.text) for line in self.lines)

    @property
    def has_text(self) -> bool:
        """Whether the page has text worth reading."""
        return self.letters >= FEWEST_LETTERS

    @property
    def is_scan(self) -> bool:
        """Whether what there is to read is a picture."""
        if self.covered >= A_SCAN:
            return self.letters < MUCH_TEXT
        return not self.has_text and (self.covered > 0 or self.strokes >= FEWEST_STROKES)

    @property
    def turn(self) -> int:
        """By how many degrees clockwise the page as it came must be turned, in quarters,
        for its text to run level.
        """
        if self.back is None:
            return 0
        x, y = self.width / 2, self.height / 2
        (x0, y0), (x1, y1) = _point(x, y, self.back), _point(x + 1, y, self.back)
        return round(-degrees(atan2(y1 - y0, x1 - x0)) / 90) * 90 % 360

    def on_paper(self, field: Field) -> Field:
        """A field with its box where it stood on the page as it came."""
        if self.back is None or field.box is None or field.page != self.number:
            return field
        return replace(field, box=_moved(field.box, self.back))


def _moved(box: Box, back: Matrix) -> Box:
    points = [_point(x, y, back) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across, down = [x for x, _ in points], [y for _, y in points]
    return (min(across), min(down), max(across), max(down))


def _point(x: float, y: float, back: Matrix) -> tuple[float, float]:
    rows = [a * x + b * y + c for a, b, c in back]
    return rows[0] / rows[2], rows[1] / rows[2]
