"""From a picture of a page to a page: sheet, text, level lines, columns."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean, median

import numpy as np

from parsers.page.page import Matrix as WayBack
from parsers.page.page import Page
from parsers.page.unruled_tables import columned
from parsers.page.words import Run, Word, clean
from parsers.scan.ocr import Printed, printed
from parsers.scan.ocr_corrections import corrected
from parsers.scan.page_images import PAPER_WIDTH, PageImage
from parsers.scan.paper_sheet import Matrix, PaperSheet, cut_out, is_blank, moved

WIDE = 6.0
"""A stretch this many times as wide as high tells the slope of its line."""
FACE = 0.36
"""Half the height of a letter's face over that of the engine's boxes, which keep a margin around
the ink.
"""
SAME_LINE = 0.55
"""Share of a letter's height by which the middles of two stretches of one line differ, at most."""


def page_of(picture: PageImage) -> Page:
    """Read a picture; a blank one gives a page without lines."""
    if is_blank(picture.pixels):
        return Page(
            number=picture.number,
            width=picture.width,
            height=picture.height,
            lines=(),
            is_read=True,
        )
    sheet = cut_out(picture.pixels)
    texts = printed(sheet.pixels)
    points = (
        picture.points
        if sheet.pixels is picture.pixels
        else PAPER_WIDTH / min(sheet.pixels.shape[:2])
    )
    level, width, height = _levelling(texts, sheet, points)
    lines = _lines([_words(text, level, picture.number) for text in texts])
    whole = _way_back(sheet, level, picture.points)
    return Page(
        number=picture.number,
        width=width,
        height=height,
        lines=lines,
        tables=columned(lines),
        covered=1.0,
        is_read=True,
        back=whole,
    )


def unread(picture: PageImage) -> Page:
    """A page that there was no time for."""
    return Page(
        number=picture.number, width=picture.width, height=picture.height, lines=(), covered=1.0
    )


def _levelling(
    texts: Sequence[Printed], sheet: PaperSheet, points: float
) -> tuple[Matrix, float, float]:
    """The matrix from the sheet's pixels to points of a page whose lines run level, and that
    page's size.
    """
    vectors = [text.corners[1] - text.corners[0] for text in texts if _shape(text) >= WIDE] or [
        text.corners[1] - text.corners[0] for text in texts
    ]
    angles = [float(np.arctan2(y, x)) for x, y in vectors]
    quarter = round(median(np.degrees(angles)) / 90) * 90 if angles else 0
    skews = sorted(float(np.degrees(a) - quarter + 180) % 360 - 180 for a in angles)
    angle = np.radians(quarter + (median(skews) if skews else 0.0))
    turn = np.array(
        [[np.cos(angle), np.sin(angle), 0], [-np.sin(angle), np.cos(angle), 0], [0, 0, 1]]
    )
    high, wide = sheet.pixels.shape[:2]
    corners = moved(np.array([[0, 0], [wide, 0], [wide, high], [0, high]], float), turn)
    low, far = corners.min(axis=0), corners.max(axis=0)
    shift = np.array([[points, 0, -low[0] * points], [0, points, -low[1] * points], [0, 0, 1]])
    width, height = (far - low) * points
    return shift @ turn, float(width), float(height)


def _shape(text: Printed) -> float:
    a, b, _, d = text.corners
    return float(np.linalg.norm(b - a) / max(float(np.linalg.norm(d - a)), 1.0))


def _way_back(sheet: PaperSheet, level: Matrix, points: float) -> WayBack:
    """From points of the level page to points of the page as it came."""
    scale = np.diag([points, points, 1.0])
    matrix = scale @ sheet.back @ np.linalg.inv(level)
    a, b, c = ((float(row[0]), float(row[1]), float(row[2])) for row in matrix)
    return a, b, c


def _words(text: Printed, level: Matrix, page: int) -> Run:
    """The words of one stretch; each takes the share of its width that it has of its characters."""
    corners = moved(np.asarray(text.corners, float), level)
    x0, x1 = float(corners[[0, 3], 0].mean()), float(corners[[1, 2], 0].mean())
    middle = float(corners[:, 1].mean())
    half = FACE * float(corners[[2, 3], 1].mean() - corners[[0, 1], 1].mean())
    plain = corrected(clean(text.text))
    step = (x1 - x0) / max(len(plain), 1)
    words, at = [], 0
    for part in plain.split():
        start = x0 + at * step
        words.append(
            Word(
                part,
                page,
                start,
                middle - half,
                start + len(part) * step,
                middle + half,
                text.score,
            )
        )
        at += len(part) + 1
    return Run(tuple(words))


def _lines(texts: Sequence[Run]) -> tuple[Run, ...]:
    """Stretches that stand beside each other as lines from top to bottom."""
    rows: list[list[Run]] = []
    for text in sorted((text for text in texts if text.words), key=_middle):
        if rows and abs(mean(map(_middle, rows[-1])) - _middle(text)) < SAME_LINE * min(
            _height(rows[-1][0]), _height(text)
        ):
            rows[-1].append(text)
        else:
            rows.append([text])
    return tuple(
        Run(tuple(w for text in sorted(row, key=lambda r: r.x0) for w in text.words))
        for row in rows
    )


def _middle(run: Run) -> float:
    return (run.box[1] + run.box[3]) / 2


def _height(run: Run) -> float:
    return run.box[3] - run.box[1]
