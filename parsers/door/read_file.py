"""Read one file in this process: pages → zones → fields → status."""

from __future__ import annotations

import hashlib
import logging
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Literal

from letters.errors import CorruptLetter, EmptyLetter, TooLargeLetter
from letters.reading import FIELDS, Field, Reading, Source
from parsers.door.electronic_signature import signatures
from parsers.fields import review_reasons
from parsers.fields.addressee import addressee
from parsers.fields.applications import applications
from parsers.fields.connection_test import connection_test
from parsers.fields.contacts import contacts
from parsers.fields.equipment import equipment
from parsers.fields.letter_date import letter_date
from parsers.fields.letter_kind import kind
from parsers.fields.letter_number import number
from parsers.fields.participants import participants
from parsers.fields.requester import requester
from parsers.fields.room_layout import layout
from parsers.fields.signer import signer
from parsers.fields.sittings import read_sittings
from parsers.fields.subject import plain, subject
from parsers.file_format import format_of
from parsers.page.label_rows import body_rows, head_rows
from parsers.page.page import A_SCAN, Page
from parsers.page.pdf_words import MEGABYTE, MOST_MEGABYTES, MOST_PAGES, pages_of_pdf
from parsers.page.text_quality import is_legible
from parsers.page.zones import LetterZones, divide

if TYPE_CHECKING:
    from parsers.scan.page_images import PageImage

WORDS = frozenset(
    {"nomor", "tanggal", "hal", "pemohon", "tujuan", "kegiatan", "narahubung", "penanda_tangan"}
)
"""Fields that nothing proves: a day name proves a meeting's date, a list of services proves Zoom,
nothing a name.
"""
UNPROVEN = 0.88
"""How sure such a field can be when OCR read it: the engine is as sure of "BKDA" as of "BKD.A", and
of handwriting.
"""
OCR_SECONDS = 12.0
"""After so long no further page is read from a picture: the letter itself stands on the first ones.
"""


def read_in_this_process(path: Path) -> Reading:
    """Read one letter, in this process and without limits; people's files go through
    parsers.door.reader_pool.

    Raises:
        LetterError: what cannot be a letter that we can read; its `reason` is READING.md's.
        OSError: the file cannot be opened.
    """
    data = bytes_of(path)
    kind_of_file = format_of(data)
    pages = _printed_pages(data) if kind_of_file == "pdf" else _pictured_pages(data)
    if not any(page.lines or page.is_scan for page in pages):
        raise EmptyLetter
    source = Source(
        sha256=hashlib.sha256(data).hexdigest(),
        format=kind_of_file,
        pages=len(pages),
        text=_text_source(pages),
        signatures=signatures(data) if kind_of_file == "pdf" else (),
        turns=_turns(pages),
    )
    return _understood(path.name, pages, source)


def _understood(name: str, pages: tuple[Page, ...], source: Source) -> Reading:
    """What the pages say.

    Should a rule of ours fail on them, a person reads them instead: no letter is lost to it.
    """
    try:
        return reading_of(name, pages, source)
    except Exception as err:  # noqa: BLE001 - see above
        logging.getLogger(__name__).warning("a rule failed: %s", place_of(err))
        nothing = {field: Field() for field in FIELDS}
        return Reading(
            file=name,
            status="review",
            reason=review_reasons.NOT_UNDERSTOOD,
            source=source,
            fields=nothing,
            missing=review_reasons.missing(nothing),
        )


def place_of(err: BaseException) -> str:
    """Which error was raised where; not its message, which may hold words of the letter."""
    frame = traceback.extract_tb(err.__traceback__)[-1]
    return f"{type(err).__name__} in {frame.name}, {Path(frame.filename).name}:{frame.lineno}"


def reading_of(name: str, pages: tuple[Page, ...], source: Source) -> Reading:
    """What the pages of a letter say."""
    found, begin, complaints = _fields(divide(pages))
    fields = {name: _on_paper(name, field, pages) for name, field in found.items()}
    unread = tuple(
        f"halaman {page.number} berupa gambar yang belum dibaca"
        for page in pages
        if _is_unread(page)
    )
    reason = review_reasons.review_reasons(fields, begin, complaints, source.signatures)
    return Reading(
        file=name,
        status="review" if reason or unread else "ok",
        reason="; ".join(filter(None, (reason, *unread))) or None,
        source=source,
        fields=fields,
        missing=review_reasons.missing(fields),
        warnings=complaints + unread,
    )


def bytes_of(path: Path) -> bytes:
    """The whole of a file that may be a letter.

    Raises:
        LetterError: it is no file, or a larger one than letters are.
        OSError: it cannot be opened.
    """
    if path.exists() and not path.is_file():  # a pipe or a device would never end
        raise CorruptLetter
    size = path.stat().st_size
    if size > MOST_MEGABYTES * MEGABYTE:
        raise TooLargeLetter(megabytes=round(size / MEGABYTE), limit=MOST_MEGABYTES)
    return path.read_bytes()


def _printed_pages(data: bytes) -> tuple[Page, ...]:
    """The pages of a PDF.

    Those whose text layer is missing, hidden or garbage are read from their pictures.
    """
    pages = {page.number: page for page in pages_of_pdf(data)}
    wanted = [page.number for page in pages.values() if _needs_eyes(page, data)]
    if wanted:
        from parsers.scan.page_images import images_of_pdf  # noqa: PLC0415 - digital letters need no pictures

        pages |= {page.number: page for page in _looked_at(images_of_pdf(data, wanted))}
    return tuple(pages.values())


def _pictured_pages(data: bytes) -> tuple[Page, ...]:
    from parsers.scan.page_images import images_of_file  # noqa: PLC0415 - see above

    return tuple(_looked_at(images_of_file(data, MOST_PAGES)))


def _needs_eyes(page: Page, data: bytes) -> bool:
    """Whether a page must be read from its picture.

    A hidden text layer is another machine's reading, no print.
    """
    if page.is_scan or page.is_turned or not is_legible(page):
        return True
    if page.covered < A_SCAN:
        return False
    from parsers.scan.page_images import hides_its_text  # noqa: PLC0415 - see above

    return hides_its_text(data, page.number)


def _looked_at(pictures: Iterable[PageImage]) -> Iterator[Page]:
    """Pages read from pictures, as many as there is time for; the first one always."""
    from parsers.scan.scanned_page import page_of, unread  # noqa: PLC0415 - OCR is loaded when first needed

    start = monotonic()
    for n, picture in enumerate(pictures):
        yield page_of(picture) if not n or monotonic() - start < OCR_SECONDS else unread(picture)


def _is_unread(page: Page) -> bool:
    return page.is_scan and not page.is_read


def _on_paper(name: str, field: Field, pages: tuple[Page, ...]) -> Field:
    """A field with its box where it stood on the page as it came.

    Words read from a picture are never certain.
    """
    page = next((page for page in pages if page.number == field.page), None)
    if page is None:
        return field
    sure = min(field.confidence, UNPROVEN) if page.is_read and name in WORDS else field.confidence
    return replace(page.on_paper(field), confidence=sure)


def _turns(pages: tuple[Page, ...]) -> tuple[int, ...]:
    turns = tuple(page.turn for page in pages)
    return turns if any(turns) else ()


def _text_source(pages: tuple[Page, ...]) -> Literal["digital", "ocr", "mixed"]:
    """Where the text comes from."""
    pictured = sum(page.is_read or page.is_scan for page in pages)
    if not pictured:
        return "digital"
    return "mixed" if any(page.has_text and not page.is_read for page in pages) else "ocr"


def _fields(letter: LetterZones) -> tuple[dict[str, Field], float, tuple[str, ...]]:
    """Every field, how sure the meeting's beginning is, and the contradictions met."""
    head, body = head_rows(letter.head), body_rows(letter.body)
    dated, hal = letter_date(letter, head), subject(head)
    written = date.fromisoformat(dated.value) if dated.value else None
    meeting = read_sittings(letter, body, written)
    test, complaint = connection_test(letter, body, written)
    fields = {
        "jenis": kind(letter, body, hal),
        "nomor": number(head),
        "tanggal": dated,
        "sifat": plain("sifat", head),
        "lampiran": plain("lampiran", head),
        "hal": hal,
        "pemohon": requester(letter.kop),
        "tujuan": addressee(letter.address, head),
        "kegiatan": meeting.field,
        "uji_koneksi": test,
        "tata_letak": layout(letter, body),
        "aplikasi": applications(letter, body, hal),
        "peserta": participants(letter, body),
        "perlengkapan": equipment(letter, body),
        "narahubung": contacts(letter, body),
        "penanda_tangan": signer(letter.signature),
    }
    return fields, meeting.begin, meeting.complaints + ((complaint,) if complaint else ())
