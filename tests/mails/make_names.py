"""Mails with one PDF whose part is labelled as real programs label it: names and types right, odd and wrong."""

from __future__ import annotations

import base64
from collections.abc import Iterator

from tests.mails.parts import Mail, b64, holds, lines, mixed, part, pdf, text_part

DASHED = "Permohonan Ruang – Dinas Arsip.pdf"
_BYTES = DASHED.encode()
_CUT = _BYTES.index("–".encode()) + 1
"""Inside the three bytes of the dash."""


def _word(data: bytes) -> str:
    return f"=?UTF-8?B?{base64.b64encode(data).decode()}?="


PDF = "Content-Type: application/pdf"
LABELS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "plain",
        f'{PDF}; name="Surat Permohonan.pdf"\nContent-Disposition: attachment; filename="Surat Permohonan.pdf"',
        "utf-8",
        "Surat Permohonan.pdf",
        "the ordinary case",
    ),
    (
        "octet-stream",
        (
            'Content-Type: application/octet-stream; name="Surat.pdf"\n'
            'Content-Disposition: attachment; filename="Surat.pdf"'
        ),
        "utf-8",
        "Surat.pdf",
        "the type says nothing",
    ),
    (
        "type-text-plain",
        (
            'Content-Type: text/plain; charset="us-ascii"; name="Surat.pdf"\n'
            'Content-Disposition: attachment; filename="Surat.pdf"'
        ),
        "utf-8",
        "Surat.pdf",
        "called text/plain, is a PDF; its bytes must not go through a charset",
    ),
    (
        "type-msword",
        'Content-Type: application/msword; name="Surat.pdf"\nContent-Disposition: attachment; filename="Surat.pdf"',
        "utf-8",
        "Surat.pdf",
        "called Word by its type, is a PDF",
    ),
    (
        "named-doc",
        'Content-Type: application/msword; name="Surat.doc"\nContent-Disposition: attachment; filename="Surat.doc"',
        "utf-8",
        "Surat.doc",
        "called Word by type and name, is a PDF",
    ),
    ("no-name", PDF, "utf-8", "", "neither a name nor a disposition"),
    (
        "no-name-octet-stream",
        "Content-Type: application/octet-stream\nContent-Disposition: attachment",
        "utf-8",
        "",
        "no name and no useful type: only the bytes tell",
    ),
    (
        "name-in-type-only",
        f'{PDF}; name="Surat.pdf"',
        "utf-8",
        "Surat.pdf",
        "the name stands in Content-Type only",
    ),
    (
        "rfc2231-continued",
        (
            f"{PDF}\nContent-Disposition: attachment;\n"
            " filename*0*=UTF-8''Permohonan%20Fasilitasi%20Ruang%20;\n"
            " filename*1*=%E2%80%93%20Dinas%20Arsip%20dan%20;\n"
            ' filename*2="Pustaka.pdf"'
        ),
        "utf-8",
        "Permohonan Fasilitasi Ruang – Dinas Arsip dan Pustaka.pdf",
        "RFC 2231 continuations, the last one not percent-encoded",
    ),
    (
        "rfc2231-latin1",
        f"{PDF}\nContent-Disposition: attachment;\n filename*=iso-8859-1'id'Pelatihan%20Caf%E9.pdf",
        "utf-8",
        "Pelatihan Café.pdf",
        "RFC 2231 with charset and language",
    ),
    (
        "rfc2047-q-in-quotes",
        (
            f'{PDF};\n name="=?UTF-8?Q?Permohonan_Ruang_=E2=80=93_Dinas_Arsip.pdf?="\n'
            "Content-Disposition: attachment;\n"
            ' filename="=?UTF-8?Q?Permohonan_Ruang_=E2=80=93_Dinas_Arsip.pdf?="'
        ),
        "utf-8",
        DASHED,
        "an encoded word inside quotes: forbidden by RFC 2047, sent by many",
    ),
    (
        "rfc2047-split-in-character",
        (
            f'{PDF};\n name="{_word(_BYTES[:_CUT])}\n {_word(_BYTES[_CUT:])}"\nContent-Disposition: attachment;\n'
            f' filename="{_word(_BYTES[:_CUT])}\n {_word(_BYTES[_CUT:])}"'
        ),
        "utf-8",
        DASHED,
        "Outlook's two encoded words, cut in the middle of the dash's bytes",
    ),
    (
        "raw-utf8",
        f'{PDF}; name="{DASHED}"\nContent-Disposition: attachment; filename="{DASHED}"',
        "utf-8",
        DASHED,
        "bare UTF-8 bytes in the header",
    ),
    (
        "raw-latin1",
        f'{PDF}; name="Pelatihan Café.pdf"\nContent-Disposition: attachment; filename="Pelatihan Café.pdf"',
        "latin-1",
        "Pelatihan Café.pdf",
        "bare Latin-1 bytes in the header, no valid UTF-8",
    ),
    (
        "unquoted-blanks",
        f"{PDF}; name=Surat Permohonan Ruang.pdf\nContent-Disposition: attachment; filename=Surat Permohonan Ruang.pdf",
        "utf-8",
        "Surat Permohonan Ruang.pdf",
        "blanks without quotes, as copiers write them",
    ),
    (
        "path-in-name",
        f'{PDF}\nContent-Disposition: attachment; filename="../../../var/Surat.pdf"',
        "utf-8",
        "Surat.pdf",
        "DEBATABLE name: the folders before the name are dropped (RFC 2183 section 2.3)",
    ),
    (
        "inline",
        f'{PDF}; name="Surat.pdf"\nContent-Disposition: inline; filename="Surat.pdf"',
        "utf-8",
        "Surat.pdf",
        "inline, not attachment, as Apple Mail does with PDFs",
    ),
    (
        "type-unreadable",
        'Content-Type: pdf; name="Surat.pdf"\nContent-Disposition: filename="Surat.pdf"',
        "utf-8",
        "Surat.pdf",
        "a type without a slash and a disposition without its kind",
    ),
)


def mails() -> Iterator[Mail]:
    for number, (slug, label, charset, name, note) in enumerate(LABELS, start=301):
        letter = pdf(number).named(name)
        headers = lines(f"{label}\nContent-Transfer-Encoding: base64", charset)
        raw = mixed(f"nama-{number}", text_part(), part(headers, b64(letter.data)))
        yield Mail(slug, raw, holds([letter], note))
