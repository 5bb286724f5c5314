"""Pictures of a letter's pages for people, on which what was read can be marked. Drawn once, by a
child process.

A reading's boxes are points of the page as it came: of what a viewer shows of a PDF's page, or of
the image turned as its camera says. That holds for scans and photographs too: the reader cuts the
sheet out, turns it upright and makes its lines level, and leads each box back over the same matrix.
So the page is drawn as it came, a person sees the original and not our idea of it, and a box needs
at most to be turned by quarters: a page that came upside down or sideways is drawn upright
(`letters.field_marks.turn` tells from the reading), and `Picture.place` turns the boxes with it.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from durable_files import durable_write
from letters.errors import LetterError, NoSuchPage, PageNotDrawn
from letters.reading import Box
from parsers.door.reader_pool import draw_page

TURNS = (0, 90, 180, 270)
STYLE = "1"
"""Another one makes all pictures void, when they are to be drawn in another way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A page's picture: a WebP file, the picture's size in points, and how it was turned
    (degrees clockwise).
    """

    path: Path
    width: float
    height: float
    turn: int = 0

    def place(self, box: Box) -> Box:
        """Where a box of the reading lies in the picture: x0, top, x1, bottom in points,
        within its edges.
        """
        x0, top, x1, bottom = box
        if self.turn == TURNS[1]:
            x0, top, x1, bottom = self.width - bottom, x0, self.width - top, x1
        elif self.turn == TURNS[2]:
            x0, top, x1, bottom = (
                self.width - x1,
                self.height - bottom,
                self.width - x0,
                self.height - top,
            )
        elif self.turn == TURNS[3]:
            x0, top, x1, bottom = top, self.height - x1, bottom, self.height - x0
        return (
            min(max(x0, 0.0), self.width),
            min(max(top, 0.0), self.height),
            min(max(x1, 0.0), self.width),
            min(max(bottom, 0.0), self.height),
        )


def page_picture(original: Path, page: int, folder: Path, turn: int = 0) -> PagePicture:
    """The picture of one page (from 1) of a kept original, turned clockwise; drawn once and kept in
    `folder`.

    Whoever draws the same page at the same time makes the same file; it appears whole or not at
    all. The folder may be emptied at any time.

    Raises:
        NoSuchPage: the letter has fewer pages.
        PageNotDrawn: it takes too long, or breaks whoever draws it.
        OSError: the original is gone, or the folder cannot be written to.
    """
    if page < 1 or turn not in TURNS:
        raise NoSuchPage(page=page)
    at = folder / f"{_key(original, page, turn)}.webp"
    with suppress(OSError, ValueError):
        if at.is_file():
            width, height = json.loads(at.with_suffix(".json").read_text(encoding="ascii"))
            return PagePicture(path=at, width=width, height=height, turn=turn)
    try:
        drawing = draw_page(original, page, turn)
    except NoSuchPage:
        raise
    except LetterError as err:
        raise PageNotDrawn(page=page) from err
    folder.mkdir(parents=True, exist_ok=True)
    durable_write(at.with_suffix(".json"), json.dumps([drawing.width, drawing.height]).encode())
    durable_write(at, drawing.image)  # last: where it is, its size is too
    return PagePicture(path=at, width=drawing.width, height=drawing.height, turn=turn)


def _key(original: Path, page: int, turn: int) -> str:
    """Changes with the file: an original is never written to, but a folder may be restored over
    another.
    """
    state = original.stat()
    told = (STYLE, str(original.resolve()), state.st_size, state.st_mtime_ns, page, turn)
    return hashlib.sha256(repr(told).encode()).hexdigest()[:32]
