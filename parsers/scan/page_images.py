"""Pictures of pages. The only module that knows pypdfium2 and Pillow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError
from pypdfium2 import raw

from letters.errors import CorruptLetter, EmptyLetter, NoSuchPage, TooManyPages, TooManyPixels
from parsers.file_format import format_of

DPI = 200
"""Resolution at which pages are drawn: small print is legible, the engine still quick."""
MOST_SIDE = 2400
"""Pixels of the longer side of a picture that is read."""
MOST_PIXELS = 80_000_000
"""Pixels of an image that is opened: a page at 600 dpi has 40 million."""
SCREEN_SIDE = 1754
"""Pixels of the longer side of a picture for people: A4 at 150 dpi, 1240 wide.

Print is legible, the file small.
"""
QUALITY = 55
"""Of WebP, 0 to 100."""
FEWEST_SIDE = 300
"""An image with a shorter side than this is a logo, no letter."""
FEWEST_PAGE_SIDE, MOST_PAGE_RATIO = 600, 2.5
"""Pixels of the shorter side of a page, and how many times longer the other may be, of an image in
a mail.
"""
PAPER_WIDTH = 595.3
"""Points: an image tells no paper size; its shorter side is taken for that of A4."""

INVISIBLE = 3
"""The way of drawing text that leaves no ink (PDF 32000-1, 9.3.6)."""

Pixels = NDArray[np.uint8]
"""Height x width x 3, blue-green-red or red-green-blue: whoever looks at it only looks at ink."""

Image.MAX_IMAGE_PIXELS = None  # checked below with advice of our own


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """A page as pixels; `points` are the points of one pixel, `number` counts from 1."""

    number: int
    pixels: Pixels
    points: float

    @property
    def width(self) -> float:
        """The page's width in points."""
        return float(self.pixels.shape[1]) * self.points

    @property
    def height(self) -> float:
        """The page's height in points."""
        return float(self.pixels.shape[0]) * self.points


def images_of_pdf(data: bytes, numbers: Iterable[int]) -> Iterator[PageImage]:
    """Pages of a PDF by number (from 1), drawn as a person would see them, stamps and form fields
    included.

    Raises:
        CorruptLetter: PDFium cannot draw it.
    """
    try:
        pdf = pdfium.PdfDocument(data)
        for number in numbers:
            page = pdf[number - 1]
            scale = min(DPI / 72, MOST_SIDE / max(page.get_size()))
            pixels = page.render(scale=scale, rev_byteorder=False).to_numpy()[:, :, :3]
            page.close()
            yield PageImage(number=number, pixels=np.ascontiguousarray(pixels), points=1 / scale)
    except pdfium.PdfiumError as err:
        raise CorruptLetter from err


def images_of_file(data: bytes, most_pages: int) -> Iterator[PageImage]:
    """The pages of a JPEG, PNG or TIFF, turned as its camera says.

    Raises:
        CorruptLetter: it cannot be opened.
        TooManyPixels: it would not fit into memory.
        EmptyLetter: it is too small for a letter.
        TooManyPages: a TIFF with more pages than a letter has.
    """
    try:
        with Image.open(BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as image:
            # The second picture of a telephone's JPEG is a preview.
            frames = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
            if frames > most_pages:
                raise TooManyPages(pages=frames, limit=most_pages)
            for number, frame in enumerate(islice(ImageSequence.Iterator(image), frames), start=1):
                yield _picture(number, frame)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as err:
        raise CorruptLetter from err


def is_page_sized(data: bytes) -> bool:
    """Whether an image may be the picture of a page: logos and banners of mail signatures are
    smaller or longer.
    """
    try:
        with Image.open(BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as image:
            short, long = sorted(image.size)
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError):
        return False
    return short >= FEWEST_PAGE_SIDE and long <= MOST_PAGE_RATIO * short


def draw_page(data: bytes, number: int, turn: int) -> tuple[bytes, float, float]:
    """One page for people to look at, by number (from 1), turned clockwise: WebP, and the page's
    size in points.

    Raises:
        NoSuchPage: the letter has fewer pages.
        LetterError: it cannot be drawn.
    """
    try:
        image, size = (_page_drawn if format_of(data) == "pdf" else _image_drawn)(data, number)
    except (pdfium.PdfiumError, UnidentifiedImageError, OSError, SyntaxError, ValueError) as err:
        raise CorruptLetter from err
    if turn:
        image = image.rotate(-turn, expand=True)
    width, height = size if turn % 180 == 0 else reversed(size)
    file = BytesIO()
    image.save(file, "WEBP", quality=QUALITY, method=3)
    return file.getvalue(), width, height


def _page_drawn(data: bytes, number: int) -> tuple[Any, tuple[float, float]]:
    pdf = pdfium.PdfDocument(data)
    if number > len(pdf):
        raise NoSuchPage(page=number)
    page = pdf[number - 1]
    width, height = page.get_size()
    return page.render(scale=min(DPI / 72, SCREEN_SIDE / max(width, height))).to_pil().convert(
        "RGB"
    ), (width, height)


def _image_drawn(data: bytes, number: int) -> tuple[Any, tuple[float, float]]:
    with Image.open(BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as image:
        if number > (getattr(image, "n_frames", 1) if image.format == "TIFF" else 1):
            raise NoSuchPage(page=number)
        image.seek(number - 1)
        draw_page = _opened(image, SCREEN_SIDE)
    points = PAPER_WIDTH / min(draw_page.size)
    return draw_page, (draw_page.width * points, draw_page.height * points)


def _picture(number: int, frame: Any) -> PageImage:
    image = _opened(frame, MOST_SIDE)
    return PageImage(number=number, pixels=np.asarray(image), points=PAPER_WIDTH / min(image.size))


def _opened(frame: Any, side: int) -> Any:
    """An image in colours of eight bits, turned as its camera says, its longer side at most
    `side` pixels.
    """
    if frame.width * frame.height > MOST_PIXELS:
        raise TooManyPixels
    if min(frame.size) < FEWEST_SIDE:
        raise EmptyLetter
    frame.draft("RGB", (side, side))  # a large JPEG is decoded small
    image = _on_white(ImageOps.exif_transpose(frame))
    image.thumbnail((side, side), Image.Resampling.LANCZOS)
    return image


def _on_white(image: Any) -> Any:
    """In colours of eight bits; what is transparent is paper."""
    if image.mode.startswith(("I", "F")):
        grey = np.asarray(image, np.float64)
        image = Image.fromarray((grey * 255 / max(float(grey.max()), 1.0)).astype(np.uint8))
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    image = image.convert("RGBA")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def hides_its_text(data: bytes, number: int) -> bool:
    """Whether a page's text cannot be seen: invisible, or under a picture. Another machine's OCR
    laid it there.

    Raises:
        CorruptLetter: PDFium cannot open the page.
    """
    try:
        objects = list(pdfium.PdfDocument(data)[number - 1].get_objects(max_depth=2))
    except pdfium.PdfiumError as err:
        raise CorruptLetter from err
    pictures = [n for n, each in enumerate(objects) if each.type == raw.FPDF_PAGEOBJ_IMAGE]
    last = pictures[-1] if pictures else -1
    texts = [(n, each) for n, each in enumerate(objects) if each.type == raw.FPDF_PAGEOBJ_TEXT]
    hidden = sum(
        n < last or raw.FPDFTextObj_GetTextRenderMode(each) == INVISIBLE for n, each in texts
    )
    return bool(2 * hidden > len(texts))
