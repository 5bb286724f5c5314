"""Mails whose attachments are packed (zip, winmail.dat), signed, or office files that are no letters."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from tests.mails.parts import Letter, Mail, attached, holds, mixed, ornament, pdf, text_part

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MADE = (2026, 11, 16, 8, 0, 0)
CRC = [0] * 256
for _byte in range(256):
    _value = _byte
    for _ in range(8):
        _value = (_value >> 1) ^ (0xEDB88320 if _value & 1 else 0)
    CRC[_byte] = _value


def zipped(name: str, *entries: tuple[str, bytes]) -> Letter:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for entry, data in entries:
            archive.writestr(zipfile.ZipInfo(entry, MADE), data, zipfile.ZIP_DEFLATED, 9)
    return Letter(name, file.getvalue())


def locked(name: str, entry: str, data: bytes, password: bytes) -> Letter:
    """A zip in the old PKWARE encryption, which every Windows opens with its password."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def step(byte: int) -> None:
        keys[0] = (keys[0] >> 8) ^ CRC[(keys[0] ^ byte) & 0xFF]
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = (keys[2] >> 8) ^ CRC[(keys[2] ^ (keys[1] >> 24)) & 0xFF]

    for byte in password:
        step(byte)
    crc, secret = zlib.crc32(data), bytearray()
    for byte in bytes(11) + bytes([crc >> 24]) + data:
        mask = (keys[2] | 2) & 0xFFFF
        secret.append(byte ^ (((mask * (mask ^ 1)) >> 8) & 0xFF))
        step(byte)
    date, path = (2026 - 1980) << 9 | 11 << 5 | 16, entry.encode()
    common = struct.pack(
        "<HHHHHIIIHH", 20, 1, 0, 8 << 11, date, crc, len(secret), len(data), len(path), 0
    )
    local = b"PK\x03\x04" + common + path + bytes(secret)
    central = (
        b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + path
    )
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    return Letter(name, local + central + end)


def tnef(*attributes: tuple[int, int, bytes]) -> Letter:
    """A winmail.dat of (level, attribute, data)."""
    stream = struct.pack("<IH", 0x223E9F78, 1)
    for level, attribute, data in (
        (1, 0x00089006, b"\x00\x00\x01\x00"),
        (1, 0x00069007, b"\xe4\x04" + bytes(6)),
        *attributes,
    ):
        stream += (
            struct.pack("<BII", level, attribute, len(data))
            + data
            + struct.pack("<H", sum(data) & 0xFFFF)
        )
    return Letter("winmail.dat", stream)


def tnef_file(title: str, data: bytes, long_name: str = "") -> tuple[tuple[int, int, bytes], ...]:
    """The attributes of one attached file: rendering, title, bytes, and the MAPI properties with its long name."""
    render = struct.pack("<HIHHI", 1, 0xFFFFFFFF, 0, 0, 0)
    parts = [
        (2, 0x00069002, render),
        (2, 0x00018010, title.encode() + b"\0"),
        (2, 0x0006800F, data),
    ]
    if long_name:
        value = long_name.encode("cp1252") + b"\0"
        padded = value + bytes(-len(value) % 4)
        parts.append(
            (2, 0x00069005, struct.pack("<IHHII", 1, 0x001E, 0x3707, 1, len(value)) + padded)
        )
    return tuple(parts)


def mails() -> Iterator[Mail]:
    yield from _zips()
    yield from _winmail()
    yield from _office()
    yield from _signed()


def _mail(slug: str, letters: list[Letter], note: str, *parts: bytes, kind: str = "mixed") -> Mail:
    return Mail(slug, mixed(f"paket-{slug}", text_part(), *parts, kind=kind), holds(letters, note))


def _zips() -> Iterator[Mail]:
    letter = pdf(901)
    one = zipped("surat.zip", (letter.name, letter.data))
    yield _mail(
        "zip-one-pdf", [letter], "the letter lies in a zip", attached(one, "application/zip")
    )
    first, second = pdf(902, "Surat 902.pdf"), pdf(903, "Surat 903.pdf")
    many = zipped(
        "berkas.zip",
        ("baca dulu.txt", b"Mohon dicetak.\r\n"),
        (f"surat/{first.name}", first.data),
        (
            f"__MACOSX/surat/._{first.name}",
            b"\x00\x05\x16\x07" + b"%PDF-1.4 bukan surat" + bytes(40),
        ),
        (f"surat/{second.name}", second.data),
    )
    note = "two letters in a folder; the readme and macOS's shadow file are none"
    yield _mail(
        "zip-two-pdfs", [first, second], note, attached(many, "application/x-zip-compressed")
    )
    inner = zipped("dalam.zip", ("Surat.pdf", pdf(904).data))
    outer = zipped("luar.zip", ("dalam.zip", inner.data))
    yield _mail(
        "zip-in-zip", [], "a zip in a zip is not opened", attached(outer, "application/zip")
    )
    letter = pdf(905, "Surat 905.pdf")
    outer = zipped("campur.zip", ("dalam.zip", inner.data), (letter.name, letter.data))
    yield _mail(
        "zip-in-zip-beside-pdf",
        [letter],
        "the inner zip is not opened, the PDF beside it is taken",
        attached(outer, "application/octet-stream"),
    )
    secret = locked("rahasia.zip", "Surat.pdf", pdf(906).data, b"rahasia")
    yield _mail("zip-encrypted", [], "nobody has the password", attached(secret, "application/zip"))
    bomb = zipped("surat.zip", ("Surat.pdf", b"%PDF-1.4\n" + bytes(200_000_000)))
    yield _mail(
        "zip-bomb", [], "200 MB of zeros that begin like a PDF", attached(bomb, "application/zip")
    )
    damaged = Letter("surat.zip", zipped("surat.zip", ("Surat.pdf", pdf(907).data)).data[:900])
    yield _mail(
        "zip-damaged",
        [],
        "the zip's end is missing: a person cannot open it",
        attached(damaged, "application/zip"),
    )


def _winmail() -> Iterator[Mail]:
    letter = pdf(911)
    body = (1, 0x0002800C, b"Terlampir surat permohonan.\r\n\0")
    box = tnef(body, *tnef_file(letter.name, letter.data))
    yield _mail(
        "winmail-pdf",
        [letter],
        "Outlook wrapped the PDF in TNEF",
        attached(box, "application/ms-tnef"),
    )
    letter = pdf(912, "Surat Permohonan Fasilitasi Ruang.pdf")
    box = tnef(body, *tnef_file("SURATP~1.PDF", letter.data, letter.name))
    note = "the title is the short DOS name, the real one stands among the MAPI properties; the type is octet-stream"
    yield _mail("winmail-long-name", [letter], note, attached(box, "application/octet-stream"))
    yield _mail(
        "winmail-text-only",
        [],
        "TNEF with nothing but text",
        attached(tnef(body), "application/ms-tnef"),
    )


def _office() -> Iterator[Mail]:
    logo = ornament(1200, 200, "image001.png").data
    types = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    text = b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body/></w:document>"
    word = zipped(
        "Surat.docx",
        ("[Content_Types].xml", types),
        ("word/document.xml", text),
        ("word/media/image1.png", logo),
    )
    yield _mail(
        "docx-only",
        [],
        "a Word file is no letter, though it is a zip with a picture",
        attached(word, DOCX),
    )
    letter = pdf(921)
    yield _mail(
        "docx-beside-pdf",
        [letter],
        "the Word file of the letter beside its PDF",
        attached(word, DOCX),
        attached(letter),
    )
    book = b"<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"
    sheet = zipped("Daftar Peserta.xlsx", ("[Content_Types].xml", types), ("xl/workbook.xml", book))
    yield _mail("xlsx-only", [], "a list of people", attached(sheet, XLSX))
    invite = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@contoh.id\r\n"
        b"DTSTART:20261124T020000Z\r\nSUMMARY:Rapat\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    calendar = attached(Letter("invite.ics", invite), "text/calendar; method=REQUEST")
    yield _mail("calendar-invite", [], "an invitation", calendar)
    card = Letter(
        "Bima Nugraha.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bima Nugraha\r\nEND:VCARD\r\n"
    )
    letter = pdf(922)
    yield _mail(
        "vcard-beside-pdf",
        [letter],
        "a visiting card beside it",
        attached(card, "text/x-vcard"),
        attached(letter),
    )


def _signed() -> Iterator[Mail]:
    letter = pdf(931)
    seal = Letter("smime.p7s", bytes.fromhex("3080060a2a864886f70d010702a080") + bytes(range(256)))
    kind = 'signed; protocol="application/pkcs7-signature"; micalg=sha-256'
    yield _mail(
        "smime-signed",
        [letter],
        "the signature file is no letter",
        attached(letter),
        attached(seal, "application/pkcs7-signature"),
        kind=kind,
    )
    letter = pdf(932)
    armor = b"-----BEGIN PGP SIGNATURE-----\r\n\r\niQEzBAABCgAdFiEE0000\r\n=AbCd\r\n-----END PGP SIGNATURE-----\r\n"
    mark = attached(Letter("OpenPGP_signature.asc", armor), "application/pgp-signature")
    kind = 'signed; protocol="application/pgp-signature"; micalg=pgp-sha256'
    yield _mail(
        "pgp-signed", [letter], "the signature file is no letter", attached(letter), mark, kind=kind
    )
    closed = Letter(
        "smime.p7m", bytes.fromhex("3080060a2a864886f70d010703a080") + bytes(range(200))
    )
    note = "wholly encrypted: there is nothing to take"
    yield _mail(
        "smime-encrypted",
        [],
        note,
        attached(closed, "application/pkcs7-mime; smime-type=enveloped-data"),
    )
