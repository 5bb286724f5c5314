"""What all made mails are built of: header lines, MIME parts, letters and pictures of letters."""

from __future__ import annotations

import base64
import functools
import hashlib
import io
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from tests.letter_maker import make_letter

CRLF = b"\r\n"
BLANK = "\x20"
"""A blank at the end of a line, as in the signature's `-- `."""
TEXT = "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit"
GREETING = "Yth. TU Dinas Komunikasi dan Informatika\n\nBersama ini kami kirimkan surat permohonan.\nTerima kasih.\n\nBima"
LETTER_LINES = (
    "PEMERINTAH KOTA SINGKAWANG",
    "DINAS ARSIP DAN PUSTAKA",
    "Jalan Cempaka Rekaan Nomor 7 Singkawang 79100",
    "",
    "Nomor    : 000.1.4/0{number}/ARSIP/2026",
    "Sifat    : Segera",
    "Hal      : Permohonan Fasilitasi Zoom Meeting",
    "",
    "Yth. Kepala Dinas Komunikasi dan Informatika",
    "di Singkawang",
    "",
    "Sehubungan dengan agenda kerja kami, dengan hormat",
    "kami mohon bantuan Saudara memfasilitasi ruangan untuk",
    "",
    "Hari/Tanggal : Selasa, 24 November 2026",
    "Waktu        : Pukul 09.00 WIB s.d. selesai",
    "Tempat       : TCM Room",
    "Acara        : Rapat Koordinasi Alih Media Arsip",
    "",
    "Atas perhatian dan kerja sama Saudara, kami ucapkan",
    "terima kasih.",
    "",
    "Kepala Dinas Arsip dan Pustaka,",
    "",
    "Dra. Sekar Melati, M.Si.",
    "NIP. 19700101 199503 2 001",
)


@dataclass(frozen=True, slots=True)
class Mail:
    """One made mail: its file name without ending, its bytes, and what a careful reader says of it."""

    name: str
    raw: bytes
    truth: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's bytes, and the name it is sent under."""

    name: str
    data: bytes

    def named(self, name: str) -> Letter:
        return Letter(name, self.data)


@functools.cache
def pdf(number: int, name: str = "Surat Permohonan.pdf") -> Letter:
    """A letter of its own number, so that no two mails hold the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = make_letter(Path(folder) / "letter.pdf", nomor=f"000.1.4/{number:04}/ARSIP/2026")
        return Letter(name, path.read_bytes())


def holds(letters: Sequence[Letter], note: str) -> dict[str, Any]:
    """The truth of a mail with these letters."""
    return {
        "letters": [hashlib.sha256(letter.data).hexdigest() for letter in letters],
        "names": [letter.name for letter in letters],
        "note": note,
    }


def lines(text: str, charset: str = "utf-8") -> bytes:
    """Text as it goes over the wire."""
    return text.replace("\n", "\r\n").encode(charset)


def b64(data: bytes) -> bytes:
    """Base64 in lines of 76 without a last line break."""
    return base64.encodebytes(data).rstrip(b"\n").replace(b"\n", CRLF)


def part(headers: str | bytes, content: bytes) -> bytes:
    """A MIME part, or a whole mail."""
    head = lines(headers) if isinstance(headers, str) else headers
    return head + CRLF + CRLF + content


def text_part(text: str = GREETING) -> bytes:
    return part(TEXT, lines(text))


def html_part(html: str) -> bytes:
    return part(TEXT.replace("text/plain", "text/html"), lines(html))


def multipart(boundary: str, *parts: bytes, closed: bool = True) -> bytes:
    """The body of a multipart; `closed` False leaves the last boundary out, as a cut transfer does."""
    edge = b"--" + boundary.encode()
    body = b"".join(edge + CRLF + each + CRLF for each in parts)
    return body + edge + b"--" + CRLF if closed else body


def nested(kind: str, boundary: str, *parts: bytes) -> bytes:
    """A multipart as a part of another."""
    return part(
        f'Content-Type: multipart/{kind}; boundary="{boundary}"', multipart(boundary, *parts)
    )


def head(
    key: str,
    *,
    sender: str = "Bima Nugraha <bima@contoh.id>",
    subject: str = "Permohonan Fasilitasi Ruang TCM Room",
    path: str = "<bima@contoh.id>",
    to: str = "TU Diskominfo <tu@contoh.id>",
    extra: str = "",
) -> str:
    """The headers of an ordinary mail; `extra` are further lines, `key` its Message-ID's left half."""
    given = f"{extra}\n" if extra else ""
    return (
        f"Return-Path: {path}\n"
        "Received: from surel.contoh.id (surel.contoh.id [192.0.2.10])\n"
        "\tby mail.contoh.id (Postfix) with ESMTPS id 4XfB7k0Qz1\n"
        "\tfor <tu@contoh.id>; Mon, 16 Nov 2026 08:21:05 +0700 (WIB)\n"
        f"Date: Mon, 16 Nov 2026 08:21:03 +0700\nFrom: {sender}\nTo: {to}\nSubject: {subject}\n"
        f"Message-ID: <{key}@surel.contoh.id>\n{given}MIME-Version: 1.0"
    )


def mixed(
    key: str,
    *parts: bytes,
    boundary: str = "",
    kind: str = "mixed",
    extra: str = "",
    closed: bool = True,
) -> bytes:
    """A whole mail of several parts."""
    edge = boundary or f"=_{key}"
    top = f'{head(key, extra=extra)}\nContent-Type: multipart/{kind};\n boundary="{edge}"'
    return part(top, multipart(edge, *parts, closed=closed))


def attached(
    letter: Letter,
    mime: str = "application/pdf",
    *,
    disposition: str = "attachment",
    extra: str = "",
) -> bytes:
    """A letter as a part, under its plain ASCII name."""
    given = f"\n{extra}" if extra else ""
    headers = (
        f'Content-Type: {mime}; name="{letter.name}"\n'
        f'Content-Disposition: {disposition}; filename="{letter.name}"\nContent-Transfer-Encoding: base64{given}'
    )
    return part(headers, b64(letter.data))


@functools.cache
def photograph(number: int, name: str, kind: str = "JPEG") -> Letter:
    """A letter as a phone or a scanner sees it, 1200 x 1600."""
    page = Image.new("L", (1200, 1600), 236)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(size=30)
    for row, line in enumerate(LETTER_LINES):
        draw.text((130, 110 + 54 * row), line.format(number=number), fill=40, font=font)
    file = io.BytesIO()
    if kind == "TIFF":
        page.convert("1", dither=Image.Dither.NONE).save(
            file, "TIFF", compression="group4", dpi=(150, 150)
        )
    else:
        page.rotate(1.5, fillcolor=150, resample=Image.Resampling.BILINEAR).save(
            file, "JPEG", quality=30, optimize=True
        )
    return Letter(name, file.getvalue())


@functools.cache
def ornament(width: int, height: int, name: str) -> Letter:
    """A picture that is no letter: a logo, a banner, a tracking pixel."""
    picture = Image.new("RGB", (width, height), (0, 82, 155))
    if min(width, height) > 10:
        draw = ImageDraw.Draw(picture)
        draw.text(
            (height / 4, height / 4),
            "DINAS CONTOH",
            fill="white",
            font=ImageFont.load_default(size=height / 3),
        )
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return Letter(name, file.getvalue())


def cid(letter: Letter, key: str) -> bytes:
    """A picture that the HTML body shows."""
    return attached(letter, "image/png", disposition="inline", extra=f"Content-ID: <{key}>")
