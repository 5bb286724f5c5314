"""Reads the text of a picture, whichever way it lies.

The only module that knows rapidocr; loaded at the first scan.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from parsers.scan.page_images import Pixels
from parsers.scan.paper_sheet import crop

if TYPE_CHECKING:
    from rapidocr import RapidOCR

FINDER_SIDE = 1280
"""Pixels of the longer side on which lines are found; they are read at full size."""
VOTERS = 11
"""Lines that are asked which way is up."""
LIKE_A_LABEL = (2.5, 9.0)
"""Width over height of a strip whose up and down the engine knows.

Long lines are squeezed and guessed.
"""
LEAST_SCORE = 0.5
"""What the engine is less sure of is a stamp, a seal or a fold."""
QUARTER, HALF = 1, 2
"""Corners by which the first one moves when a strip is turned by 90 and by 180 degrees."""

Corners = NDArray[np.float32]
"""4 x 2 pixels, clockwise from the top left as the text is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A stretch of text that stands together, its corners and the engine's score (0 to 1)."""

    text: str
    corners: Corners
    score: float


def printed(pixels: Pixels) -> tuple[Printed, ...]:
    """All text of a picture; the corners tell which way it is read."""
    boxes = _upright(pixels, _boxes(pixels))
    return tuple(
        text for box in boxes if (text := _read(pixels, box)) and text.score >= LEAST_SCORE
    )


@lru_cache(maxsize=1)
def _engine() -> RapidOCR:
    """The engine with small working memory: strips one by one, lines found on a smaller picture."""
    from rapidocr import RapidOCR  # noqa: PLC0415 - 300 MB that digital letters never need

    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    return RapidOCR(
        params={
            "Global.log_level": "error",
            "Global.max_side_len": 4000,
            "Rec.rec_batch_num": 1,
            "Cls.cls_batch_num": 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": FINDER_SIDE,
        }
    )


def _boxes(pixels: Pixels) -> list[Corners]:
    found: Any = _engine()(pixels, use_det=True, use_cls=False, use_rec=False)
    return [np.asarray(box, np.float32) for box in found.boxes] if found.boxes is not None else []


def _shape(box: Corners) -> float:
    return float(np.linalg.norm(box[0] - box[1]) / max(float(np.linalg.norm(box[0] - box[3])), 1.0))


def _upright(pixels: Pixels, boxes: Sequence[Corners]) -> list[Corners]:
    """The boxes with their corners in reading order: tall ones lie on their side.

    Then a vote tells up from down.
    """
    long = sum(_shape(box) >= 2 for box in boxes)  # noqa: PLR2004 - times as wide as high: more than a word
    tall = sum(_shape(box) <= 1 / 2 for box in boxes)
    turn = QUARTER if tall > long else 0
    lying = [np.roll(box, -turn, axis=0) for box in boxes]
    turn = HALF if _is_upside_down(pixels, lying) else 0
    return [np.roll(box, -turn, axis=0) for box in lying]


def _is_upside_down(pixels: Pixels, boxes: Sequence[Corners]) -> bool:
    """Whether most strips say so, each by the engine's own certainty."""
    fit = [box for box in boxes if LIKE_A_LABEL[0] <= _shape(box) <= LIKE_A_LABEL[1]]
    voters = sorted(fit, key=_shape, reverse=True)[:VOTERS]
    says = [vote for box in voters for vote in _votes(crop(pixels, box))]
    return sum(score for label, score in says if label == "180") > sum(
        score for label, score in says if label == "0"
    )


def _votes(strip: Pixels) -> Iterator[tuple[str, float]]:
    answer: Any = _engine()(strip, use_det=False, use_cls=True, use_rec=False)
    return ((str(label), float(score)) for label, score in answer.cls_res)


def _read(pixels: Pixels, box: Corners) -> Printed | None:
    answer: Any = _engine()(crop(pixels, box), use_det=False, use_cls=False, use_rec=True)
    if not answer.txts or not answer.txts[0].strip():
        return None
    return Printed(text=answer.txts[0], corners=box, score=float(answer.scores[0]))
