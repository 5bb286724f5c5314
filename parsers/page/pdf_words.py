"""The words, lines and tables of a PDF's pages. The only module that knows pdfplumber."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfplumber.page import Page as PlumberPage
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

from letters.errors import CorruptLetter, EncryptedLetter, TooManyPages
from parsers.page.page import Page, Table
from parsers.page.unruled_tables import columned
from parsers.page.words import Run, Word, beside, clean, lines_of

MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 20
MOST_PAGES = 50
FIRST_CHARACTERS = 400
"""Characters by which the direction of a page's text is told."""
DESCENT = 0.21
"""How far letters reach below their line, of their height.

LibreOffice 7.4 says 0: boxes stood too high.
"""
MOST_RULES = 2000
"""A page with more drawn lines is a plan or a pattern, and would keep the table finder busy for
minutes.
"""

FOOTERS = re.compile(
    r"dokumen ini telah ditandatangani secara elektronik"
    r"|balai (?:besar )?sertifikasi elektronik"
    r"|^badan siber dan sandi negara(?: \(bssn\))?\.?$"
    r"|powered by tcpdf"
    r"|^\W*(?:halaman|hal\.?|page)\s*\d+\s*(?:(?:dari|of|/)\s*\d+)?\W*$"
    r"|^-\s*\d{1,2}\s*-$",
    re.IGNORECASE,
)
"""What BSrE, TCPDF and word processors print on every page; it cuts sentences in two."""

logging.getLogger("pdfminer").setLevel(
    logging.ERROR
)  # every torn font would be a line on the clerk's screen


def pages_of_pdf(data: bytes) -> tuple[Page, ...]:
    """Every page of a PDF.

    Raises:
        LetterError: one of CorruptLetter, EncryptedLetter, TooManyPages.
    """
    _check_bytes(data)
    try:
        with pdfplumber.open(BytesIO(data)) as pdf:
            _count(pdf)
            pages = tuple(_page(page) for page in pdf.pages)
    except PdfminerException as error:
        cause = error.args[0] if error.args else None
        if isinstance(cause, PDFPasswordIncorrect | PDFEncryptionError):
            raise EncryptedLetter from error
        raise CorruptLetter from error
    return pages


def _check_bytes(data: bytes) -> None:
    end = data.rfind(b"startxref")
    if (
        end < 0 or b" obj" in data[end:]
    ):  # cut off; pdfminer would mend the file silently, without its last pages
        raise CorruptLetter


def _count(pdf: PDF) -> None:
    if not pdf.pages:
        raise CorruptLetter
    if len(pdf.pages) > MOST_PAGES:
        raise TooManyPages(pages=len(pdf.pages), limit=MOST_PAGES)


def _page(page: PlumberPage) -> Page:
    page.page_obj.mediabox = _sorted(
        page.page_obj.mediabox
    )  # pdfminer takes the corners in whatever order they come
    left, top, width, height = _seen(page)
    words = tuple(_words(page, left, top))
    lines = tuple(
        line for part in beside(words) for line in lines_of(part) if not FOOTERS.search(line.text)
    )
    return Page(
        number=page.page_number,
        width=width,
        height=height,
        lines=lines,
        tables=tuple(_tables(page, words, left, top)) or columned(lines),
        covered=max((_area(image) for image in page.images), default=0.0)
        / float(page.width * page.height),
        strokes=len(page.curves),
        is_turned=_is_turned(page),
    )


def _seen(page: PlumberPage) -> tuple[float, float, float, float]:
    """What a viewer shows of a page, in pdfplumber's coordinates: left, top, width, height.

    pdfplumber counts from the origin of the MediaBox, wherever that is, and takes no notice of a
    CropBox. Viewers, and PDFium with them, show what both boxes have in common, turned as the page
    says.
    """
    x0, y0, x1, y1 = page.page_obj.mediabox
    cut_x0, cut_y0, cut_x1, cut_y1 = _sorted(page.page_obj.cropbox)
    left, low, right, high = (
        max(cut_x0 - x0, 0.0),
        max(cut_y0 - y0, 0.0),
        max(x1 - cut_x1, 0.0),
        max(y1 - cut_y1, 0.0),
    )
    if left + right >= x1 - x0 or low + high >= y1 - y0:  # nothing in common
        left = low = right = high = 0.0
    for _ in range(page.rotation // 90):  # clockwise: what was at the left comes to the top
        left, high, right, low = low, left, high, right
    width, height = float(page.width) - left - right, float(page.height) - high - low
    return page.mediabox[0] + left, page.mediabox[1] + high, width, height


def _sorted(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = box
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_turned(page: PlumberPage) -> bool:
    """Whether the page's text runs down, up or upside down, though nothing says that the page
    is turned.
    """
    chars = page.chars[:FIRST_CHARACTERS]
    return bool(2 * sum(char["matrix"][0] <= 0 for char in chars) > len(chars))


def _area(image: dict[str, Any]) -> float:
    return float((image["x1"] - image["x0"]) * (image["bottom"] - image["top"]))


def _words(page: PlumberPage, left: float, above: float) -> Iterator[Word]:
    """The words, their places counted from the corner of what is seen."""
    for raw in page.extract_words(x_tolerance=1.5, return_chars=True):
        text = clean(raw["text"])
        if text:
            x0, top, x1, bottom = (float(raw[key]) for key in ("x0", "top", "x1", "bottom"))
            base = float(page.height) - raw["chars"][0]["matrix"][5] + page.mediabox[1]
            if abs(bottom - base) < DESCENT * (bottom - top) / 10:
                top, bottom = top + DESCENT * (bottom - top), bottom + DESCENT * (bottom - top)
            yield Word(text, page.page_number, x0 - left, top - above, x1 - left, bottom - above)


def _tables(
    page: PlumberPage, words: tuple[Word, ...], left: float, above: float
) -> Iterator[Table]:
    if not 4 <= len(page.lines) + len(page.rects) <= MOST_RULES:  # noqa: PLR2004 - the fewest rules of a table
        return
    for table in page.find_tables():
        yield tuple(
            tuple(_inside(box, words, left, above) for box in row.cells) for row in table.rows
        )


def _inside(
    box: tuple[float, float, float, float] | None,
    words: tuple[Word, ...],
    left: float,
    above: float,
) -> Run:
    if box is None:
        return Run(())
    x0, top, x1, bottom = box[0] - left, box[1] - above, box[2] - left, box[3] - above
    inside = [
        w
        for w in words
        if x0 <= (w.x0 + w.x1) / 2 <= x1 and top <= (w.top + w.bottom) / 2 <= bottom
    ]
    return Run(tuple(word for line in lines_of(inside) for word in line.words))
