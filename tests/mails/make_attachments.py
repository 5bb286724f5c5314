"""Mails in which the letter lies deep, is damaged on the way, or is a picture."""

from __future__ import annotations

import binascii
from collections.abc import Iterator

from tests.mails.parts import (
    CRLF,
    Letter,
    Mail,
    attached,
    b64,
    cid,
    head,
    holds,
    html_part,
    mixed,
    nested,
    ornament,
    part,
    pdf,
    photograph,
    text_part,
)

LOGO = ornament(120, 40, "logo.png")
BANNER = ornament(1200, 200, "image001.png")
PIXEL = ornament(1, 1, "pixel.png")
HTML = (
    '<html><body><p>Yth. TU,</p><p>Terlampir surat permohonan.</p><img src="cid:logo@contoh"><img '
    'src="cid:banner@contoh">'
    '<img src="cid:pixel@contoh" width="1" height="1"></body></html>'
)


def mails() -> Iterator[Mail]:
    yield from _encodings()
    yield from _structures()
    yield from _pictures()


def _coded(letter: Letter, coding: str, content: bytes) -> bytes:
    label = (
        f'Content-Type: application/pdf; name="{letter.name}"\nContent-Transfer-Encoding: {coding}'
    )
    return part(f'{label}\nContent-Disposition: attachment; filename="{letter.name}"', content)


def _encodings() -> Iterator[Mail]:
    whole = pdf(401)
    letter = Letter(whole.name, whole.data + b"\n" * ((1 - len(whole.data)) % 3))
    raw = mixed("kode-1", text_part(), _coded(letter, "base64", b64(letter.data).rstrip(b"=")))
    yield Mail(
        "base64-no-padding",
        raw,
        holds([letter], "the two = at the end are missing; every byte is there"),
    )

    letter, rows = pdf(441), b64(pdf(441).data).split(CRLF)
    stray = CRLF.join(
        [
            rows[0],
            b"  " + rows[1] + b"!",
            b"",
            rows[2][:30] + b"*\t" + rows[2][30:],
            *rows[3:],
            b"",
            b"~~",
        ]
    )
    yield Mail(
        "base64-stray-characters",
        mixed("kode-2", text_part(), _coded(letter, "BASE64", stray)),
        holds([letter], "characters outside the alphabet are to be passed over (RFC 2045 6.8)"),
    )

    rows = b64(pdf(442).data).split(CRLF)[:-1]
    cut = Letter("Surat Permohonan.pdf", binascii.a2b_base64(b"".join(rows)))
    yield Mail(
        "base64-last-line-missing",
        mixed("kode-3", text_part(), _coded(cut, "base64", CRLF.join(rows))),
        holds(
            [cut],
            "DEBATABLE: the PDF lacks its last bytes; still the sender's letter, TU must hear that it is broken",
        ),
    )

    letter = pdf(443)
    yield Mail(
        "quoted-printable",
        mixed(
            "kode-4",
            text_part(),
            _coded(letter, "quoted-printable", _quoted_printable(letter.data)),
        ),
        holds([letter], "a PDF in quoted-printable, line breaks written as =0D and =0A"),
    )

    letter = pdf(444)
    rows = [
        binascii.b2a_uu(letter.data[at : at + 45]).rstrip(b"\n")
        for at in range(0, len(letter.data), 45)
    ]
    coded = CRLF.join([b"begin 644 Surat.pdf", *rows, b"`", b"end"])
    yield Mail(
        "uuencoded",
        mixed("kode-5", text_part(), _coded(letter, "x-uuencode", coded)),
        holds([letter], "uuencode as an old copier sends it"),
    )

    letter = pdf(445)
    yield Mail(
        "no-final-boundary",
        mixed("kode-6", text_part(), attached(letter), closed=False),
        holds([letter], "the mail ends without its last boundary; the base64 is whole"),
    )

    letter = pdf(446)
    odd = "----=_Part '1' (a)+_,-./:=?"
    yield Mail(
        "odd-boundary",
        mixed("kode-7", text_part(), attached(letter), boundary=odd),
        holds([letter], "every character that RFC 2046 allows in a boundary"),
    )


def _quoted_printable(data: bytes) -> bytes:
    rows, row = [], ""
    for byte in data:
        plain = 33 <= byte <= 126 and byte != ord("=")
        row += chr(byte) if plain else f"={byte:02X}"
        if len(row) > 70:
            rows.append(row + "=")
            row = ""
    return CRLF.join(line.encode() for line in [*rows, row])


def _structures() -> Iterator[Mail]:
    body = nested("alternative", "=_alt", text_part(), html_part(HTML))
    images = (cid(LOGO, "logo@contoh"), cid(BANNER, "banner@contoh"), cid(PIXEL, "pixel@contoh"))
    letter = pdf(501)
    yield Mail(
        "related-with-logos",
        mixed("susun-1", nested("related", "=_rel", body, *images), attached(letter)),
        holds([letter], "logo, banner and tracking pixel of the HTML body are no letters"),
    )
    yield Mail(
        "logos-only",
        mixed("susun-2", body, *images, kind="related"),
        holds([], "a signature's pictures and no letter"),
    )
    attached_logo = attached(LOGO, "image/png")
    letter = pdf(502)
    yield Mail(
        "logo-as-attachment",
        mixed(
            "susun-3", text_part(), attached_logo, attached(letter), attached(BANNER, "image/png")
        ),
        holds([letter], "the logo and the banner are attachments without a cid: still no letters"),
    )
    letter = pdf(503)
    inner = nested(
        "mixed", "=_dalam", html_part("<p>Terlampir</p>"), attached(letter, disposition="inline")
    )
    yield Mail(
        "apple-inside-alternative",
        mixed("susun-4", text_part(), inner, kind="alternative"),
        holds([letter], "Apple Mail hides the PDF inside the HTML branch of multipart/alternative"),
    )
    letter = pdf(504)
    fork = Letter("Surat Permohonan.pdf", b"\x00\x05\x16\x07\x00\x02\x00\x00" + bytes(24))
    yield Mail(
        "appledouble",
        mixed(
            "susun-5",
            text_part(),
            nested(
                "appledouble", "=_mac", attached(fork, "application/applefile"), attached(letter)
            ),
        ),
        holds([letter], "the first part of the pair is the resource fork, under the same name"),
    )
    letter = pdf(505)
    raw = part(f"{head('susun-6')}\n{_label(letter)}", b64(letter.data))
    yield Mail(
        "whole-mail-is-pdf", raw, holds([letter], "no multipart: the mail's body is the PDF")
    )
    letters = [pdf(506, "Surat 506.pdf"), pdf(507, "Surat 507.pdf")]
    raw = mixed("susun-7", text_part(), *map(attached, letters))
    yield Mail("two-letters", raw, holds(letters, "two letters, in the order of the mail"))
    letter = pdf(508)
    raw = mixed(
        "susun-8", text_part(), attached(letter), attached(letter.named("Surat Permohonan (1).pdf"))
    )
    yield Mail(
        "same-letter-twice",
        raw,
        holds([letter], "the same bytes under two names: one letter, the first name"),
    )


def _label(letter: Letter) -> str:
    return (
        f'Content-Type: application/pdf; name="{letter.name}"\nContent-Transfer-Encoding: base64\n'
        f'Content-Disposition: attachment; filename="{letter.name}"'
    )


def _pictures() -> Iterator[Mail]:
    photo = photograph(601, "WhatsApp Image 2026-11-16 at 08.10.11.jpeg")
    raw = mixed("foto-1", text_part(), attached(photo, "image/jpeg"))
    yield Mail("photo-attached", raw, holds([photo], "a photographed letter"))
    photo = photograph(602, "IMG_2041.jpeg")
    part_ = attached(
        photo,
        "image/jpeg",
        disposition="inline",
        extra="X-Apple-Part-Url: 0A1B2C3D-0000-4000-8000-0000",
    )
    raw = mixed("foto-2", text_part("\n\n"), part_, text_part("\n\n\nDikirim dari iPhone saya"))
    yield Mail(
        "photo-inline-iphone",
        raw,
        holds([photo], "an iPhone shows the photographed letter between two texts"),
    )
    photo = photograph(603, "foto-surat.jpeg")
    shown = attached(photo, "image/jpeg", disposition="inline", extra="Content-ID: <foto@contoh>")
    body = html_part(
        '<p>Terlampir surat kami.</p><img src="cid:foto@contoh"><img src="cid:logo@contoh">'
    )
    raw = mixed("foto-3", body, cid(LOGO, "logo@contoh"), shown, kind="related")
    yield Mail(
        "photo-cid-beside-logo",
        raw,
        holds([photo], "pasted into the HTML like the logo, but it is the letter"),
    )
    scan = photograph(604, "SCAN0012.TIF", "TIFF")
    raw = mixed("foto-4", text_part(), attached(scan, "image/tiff"))
    yield Mail("tiff-scan", raw, holds([scan], "a scanned letter as TIFF, Group 4"))
