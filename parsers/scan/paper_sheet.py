"""Scans and photographs: the sheet cut out of its table, strips cut out of the sheet.

Only it knows OpenCV.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from parsers.scan.page_images import Pixels

Points = NDArray[np.float64]
"""n x 2: x and y of points."""

Matrix = NDArray[np.float64]
"""3 x 3: where a point of one picture stands in another."""

SMALL = 600
"""Pixels of the longer side on which a sheet is looked for."""
SHEET = (0.25, 0.95)
"""Share of a photograph that its sheet of paper fills, least and most.

A scan shows nothing but paper.
"""
RIGHT_ANGLE = 0.45
"""Cosine of a sheet's corner, at most: a photograph taken from the side bends 90 degrees to 65."""
FEWEST_INK = 0.0008
"""Share of a page that is ink, at least: one short line of print. Dust is less."""
WHITE = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSheet:
    """The paper of a picture, and the way back: where its points stood in the picture."""

    pixels: Pixels
    back: Matrix


def cut_out(pixels: Pixels) -> PaperSheet:
    """The sheet of a photograph, flat, if one stands out from its table.

    Else the picture as it is.
    """
    scale = SMALL / max(pixels.shape[:2])
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    quads = list(_sheets(np.asarray(small, np.uint8)))
    if not quads:
        return PaperSheet(pixels=pixels, back=np.eye(3))
    corners = max(quads, key=lambda quad: float(cv2.contourArea(quad))) / scale
    return PaperSheet(
        pixels=crop(pixels, corners),
        back=np.asarray(np.linalg.inv(_onto_rectangle(corners)[0]), np.float64),
    )


def crop(pixels: Pixels, corners: NDArray[np.float32]) -> Pixels:
    """What stands inside four corners (from the top left as it is read), made level."""
    matrix, size = _onto_rectangle(corners)
    strip = cv2.warpPerspective(
        pixels, matrix, size, borderMode=cv2.BORDER_REPLICATE, flags=cv2.INTER_CUBIC
    )
    return np.asarray(strip, np.uint8)


def moved(points: Points, matrix: Matrix) -> Points:
    """Points in another picture."""
    homogeneous = np.c_[points, np.ones(len(points))] @ matrix.T
    return np.asarray(homogeneous[:, :2] / homogeneous[:, 2:])


def is_blank(pixels: Pixels) -> bool:
    """Whether a page shows nothing: all white, all black, or dust on white."""
    scale = SMALL / max(pixels.shape[:2])
    grey = cv2.cvtColor(
        cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA),
        cv2.COLOR_BGR2GRAY,
    )
    paper = cv2.medianBlur(grey, 31)
    return float((cv2.absdiff(paper, grey) > 40).mean()) < FEWEST_INK  # noqa: PLR2004 - of 255, more than a stain


def _onto_rectangle(corners: NDArray[np.float32]) -> tuple[Matrix, tuple[int, int]]:
    quad = np.asarray(corners, np.float32)
    width = max(int(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2]))), 1)
    height = max(int(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))), 1)
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    return np.asarray(cv2.getPerspectiveTransform(quad, target)), (width, height)


def _sheets(small: Pixels) -> Iterator[NDArray[np.float32]]:
    """Bright four-cornered things.

    A shadow on white paper may be darker than a table, but not as coloured.
    """
    for channel in (cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), small.min(axis=2)):
        smooth = cv2.GaussianBlur(channel, (7, 7), 0)
        level, _ = cv2.threshold(smooth, 0, WHITE, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
        for threshold in (level, level * 0.8, level * 0.65):
            quad = _four_corners((smooth > threshold).astype(np.uint8))
            if quad is not None:
                yield quad


def _four_corners(bright: Pixels) -> NDArray[np.float32] | None:
    closed = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    largest = max(contours, key=cv2.contourArea)
    hull = cv2.convexHull(largest)
    area = cv2.contourArea(hull)
    fills = (
        SHEET[0] * bright.size < area < SHEET[1] * bright.size
        and cv2.contourArea(largest) > 0.95 * area
    )
    quad = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, closed=True), closed=True).reshape(
        -1, 2
    )
    if not fills or len(quad) != 4 or cv2.contourArea(quad) < 0.96 * area:  # noqa: PLR2004 - a sheet has four corners
        return None
    corners = _clockwise(quad.astype(np.float32))
    return corners if _is_a_sheet(corners) else None


def _clockwise(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """From the top left clockwise."""
    total, difference = corners.sum(axis=1), corners[:, 1] - corners[:, 0]
    return corners[[total.argmin(), difference.argmin(), total.argmax(), difference.argmax()]]


def _is_a_sheet(corners: NDArray[np.float32]) -> bool:
    """Whether all four corners are about right angles."""
    sides = [after - before for before, after in pairwise([*corners, corners[0]])]
    around = pairwise([*sides, sides[0]])
    lengths = [float(np.linalg.norm(side)) for side in sides]
    return min(lengths) > 0 and all(
        abs(float(a @ b)) < RIGHT_ANGLE * float(np.linalg.norm(a)) * float(np.linalg.norm(b))
        for a, b in around
    )
