"""Mails with forwarded letters, with odd headers, and with no attachment at all."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mails.parts import (
    GREETING,
    Mail,
    attached,
    b64,
    head,
    holds,
    html_part,
    lines,
    mixed,
    multipart,
    nested,
    part,
    pdf,
    text_part,
)


def mails() -> Iterator[Mail]:
    yield from _forwards()
    yield from _headers()
    yield from _without()


def _forwards() -> Iterator[Mail]:
    letter = pdf(701)
    inner = mixed("asal-1", text_part(), attached(letter))
    middle = mixed("asal-2", text_part("Diteruskan."), part("Content-Type: message/rfc822", inner))
    named = (
        'Content-Type: message/rfc822; name="Permohonan.eml"\n'
        'Content-Disposition: attachment; filename="Permohonan.eml"'
    )
    raw = mixed("terus-1", text_part("Mohon diproses."), part(named, middle))
    yield Mail("forwarded-two-levels", raw, holds([letter], "a mail in a mail in a mail"))
    letter = pdf(702)
    inner = mixed("asal-3", text_part(), attached(letter))
    raw = mixed(
        "terus-2",
        text_part("Mohon diproses."),
        part(f"{named}\nContent-Transfer-Encoding: base64", b64(inner)),
    )
    yield Mail(
        "forwarded-base64",
        raw,
        holds(
            [letter],
            "message/rfc822 in base64: forbidden by RFC 2046, sent by some gateways; a person opens it",
        ),
    )
    letter = pdf(703)
    named = 'Content-Type: application/octet-stream; name="Permohonan.eml"\nContent-Transfer-Encoding: base64'
    raw = mixed(
        "terus-3", text_part(), part(named, b64(mixed("asal-4", text_part(), attached(letter))))
    )
    yield Mail(
        "forwarded-eml-octet-stream",
        raw,
        holds([letter], "DEBATABLE: the .eml is a file without a mail's type"),
    )
    letter = pdf(704)
    quote = (
        "Mohon bantuannya.\n\n---------- Forwarded message ---------\nDari: Bima Nugraha <bima@contoh.id>\n"
        f"Date: Sen, 16 Nov 2026 07.55\nSubject: Permohonan\nTo: <sekretariat@contoh.id>\n\n\n{GREETING}"
    )
    html = f'<div dir="ltr">Mohon bantuannya.</div><br><div class="gmail_quote">{GREETING}</div>'
    body = nested("alternative", "=_alt", text_part(quote), html_part(html))
    raw = mixed(
        "terus-4", body, attached(letter, extra="Content-ID: <f_mhq1>\nX-Attachment-Id: f_mhq1")
    )
    yield Mail(
        "gmail-forward", raw, holds([letter], "the PDF has a Content-ID although nothing shows it")
    )


def _headers() -> Iterator[Mail]:
    letters = [pdf(number) for number in range(801, 806)]
    whole = [
        mixed(f"kepala-{at}", text_part(), attached(letter)) for at, letter in enumerate(letters)
    ]
    plain = b"From: Bima Nugraha <bima@contoh.id>\r\n"
    coded = b"From: =?UTF-8?Q?Caf=C3=A9_=26_Co=2C?= =?iso-8859-1?B?IFNla3JldGFyaWF0?= <bima@contoh.id>\r\n"
    twice = plain + b"From: Sekretariat <sekretariat@contoh.id>\r\n"
    yield Mail(
        "date-missing",
        whole[0].replace(b"Date: Mon, 16 Nov 2026 08:21:03 +0700\r\n", b""),
        holds(letters[:1], "no Date header"),
    )
    yield Mail(
        "message-id-missing",
        whole[1].replace(b"Message-ID: <kepala-1@surel.contoh.id>\r\n", b""),
        holds(letters[1:2], "no Message-ID header"),
    )
    yield Mail(
        "from-encoded",
        whole[2].replace(plain, coded),
        holds(letters[2:3], "an encoded name with a comma"),
    )
    yield Mail(
        "from-twice", whole[3].replace(plain, twice), holds(letters[3:4], "two From headers")
    )
    odd = whole[4].replace(b"Mon, 16 Nov 2026 08:21:03 +0700", b"Sen, 16 Nop 2026 08.21 WIB")
    yield Mail("date-indonesian", odd, holds(letters[4:], "a Date that no parser knows"))


def _without() -> Iterator[Mail]:
    top = head("kosong-1")
    raw = part(
        f"{top}\nContent-Type: text/html; charset=UTF-8",
        lines("<p>Mohon info jadwal ruang <b>TCM</b>.</p>"),
    )
    yield Mail("html-only", raw, holds([], "a question, no letter"))
    yield Mail("empty", part(head("kosong-2", subject=""), b""), holds([], "no subject, no body"))
    shell = f'{head("kosong-3")}\nContent-Type: multipart/mixed; boundary="=_kosong"'
    yield Mail(
        "multipart-without-parts",
        part(shell, multipart("=_kosong")),
        holds([], "a multipart with no part"),
    )
