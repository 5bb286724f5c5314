"""The room's door: one file in, one reading out."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Literal

from letters.errors import CorruptLetter, LetterError, TooLargeLetter
from letters.reading import FIELDS, Field, Reading, Source
from parsers import extras, verdict
from parsers.contacts import contacts
from parsers.dated import letter_date
from parsers.event import event, trial
from parsers.kind import kind
from parsers.kop import addressee, requester
from parsers.labels import body_rows, head_rows
from parsers.numbers import number
from parsers.pages import MEGABYTE, MOST_MEGABYTES, Page, is_signed, pages_of
from parsers.signer import signer
from parsers.tools import equipment
from parsers.zones import Letter, divide

NOTHING = {name: Field() for name in FIELDS}
"""All fields looked for, none found."""


def read(path: Path) -> Reading:
    """Read one letter.

    Raises:
        LetterError: what cannot be a letter that we can read; its `reason` is READING.md's.
        OSError: the file cannot be opened.
    """
    data = _bytes_of(path)
    pages = pages_of(data)
    source = Source(sha256=_sha256(data), pages=len(pages), text=_text_source(pages), signed=is_signed(data))
    if not any(page.has_text for page in pages):  # OCR will stand here
        return Reading(
            file=path.name,
            status="review",
            reason=verdict.BY_HAND,
            source=source,
            fields=NOTHING,
            missing=verdict.missing(NOTHING),
        )
    return reading_of(path.name, pages, source)


def read_or_reject(path: Path) -> Reading:
    """Read one letter; what cannot be read comes back as `rejected` with its reason, never as an error."""
    try:
        return read(path)
    except LetterError as error:
        return _rejected(path, error.reason)
    except Exception:  # noqa: BLE001 - a torn PDF makes pdfminer fail in a hundred ways; the clerk needs one answer
        return _rejected(path, CorruptLetter.reason)


def _bytes_of(path: Path) -> bytes:
    size = path.stat().st_size
    if size > MOST_MEGABYTES * MEGABYTE:
        raise TooLargeLetter(megabytes=round(size / MEGABYTE), limit=MOST_MEGABYTES)
    return path.read_bytes()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _rejected(path: Path, reason: str) -> Reading:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        digest = ""
    return Reading(file=path.name, status="rejected", reason=reason, source=Source(sha256=digest), fields=NOTHING)


def _text_source(pages: tuple[Page, ...]) -> Literal["digital", "ocr", "mixed"]:
    """Where the text comes from; a scan counts as `ocr` although nobody reads it yet."""
    scans = sum(page.is_scan for page in pages)
    if not scans:
        return "digital"
    return "mixed" if any(page.has_text for page in pages) else "ocr"


def reading_of(name: str, pages: tuple[Page, ...], source: Source) -> Reading:
    """Read the pages of a letter with a text layer."""
    fields, begin, complaints = _fields(divide(pages))
    reason = verdict.doubts(fields, begin, complaints)
    return Reading(
        file=name,
        status="review" if reason else "ok",
        reason=reason,
        source=source,
        fields=fields,
        missing=verdict.missing(fields),
        warnings=complaints + _unread(pages),
    )


def _fields(letter: Letter) -> tuple[dict[str, Field], float, tuple[str, ...]]:
    """Every field, how sure the meeting's beginning is, and the contradictions met."""
    head, body = head_rows(letter.head), body_rows(letter.body)
    dated, hal = letter_date(letter, head), extras.subject(head)
    written = date.fromisoformat(dated.value) if dated.value else None
    meeting = event(letter, body, written)
    test, complaint = trial(letter, body, written)
    fields = {
        "jenis": kind(letter, body, hal),
        "nomor": number(head),
        "tanggal": dated,
        "sifat": extras.plain("sifat", head),
        "lampiran": extras.plain("lampiran", head),
        "hal": hal,
        "pemohon": requester(letter.kop),
        "tujuan": addressee(letter.address),
        "kegiatan": meeting.field,
        "uji_koneksi": test,
        "tata_letak": extras.layout(letter, body),
        "aplikasi": extras.applications(letter, body, hal),
        "peserta": extras.people(letter, body),
        "perlengkapan": equipment(letter, body),
        "narahubung": contacts(letter, body),
        "penanda_tangan": signer(letter.signature),
    }
    return fields, meeting.begin, meeting.complaints + ((complaint,) if complaint else ())


def _unread(pages: tuple[Page, ...]) -> tuple[str, ...]:
    return tuple(f"halaman {page.number} berupa hasil pindai, tidak dibaca" for page in pages if page.is_scan)
