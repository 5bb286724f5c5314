"""Replies that decide, by wording and by how the words are coded."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mails import clients, clients_more
from tests.mails.answers import BARE_SUBJECT, Answer, mails_of
from tests.mails.make_replies import decided
from tests.mails.parts import Mail
from tests.mails.quote import OUR_SUBJECT


def _greeted(answer: str) -> bytes:
    """Zimbra's answer whose person signs by hand with the name that From shows."""
    return clients_more.zimbra(f"{answer}\nBudi")


LONG = (
    "TOLAK karena ruangan TCM dipakai rapat paripurna DPRD sejak pagi sampai sore dan operator kita "
    "seluruhnya bertugas di sana"
)
C, M = clients, clients_more
CASES: tuple[Answer, ...] = (
    Answer(
        slug="greeting-thanks-name",
        client=_greeted,
        typed="Yth. TU,\nSetuju\nTerima kasih",
        decision="setuju",
        note=(
            "DEBATABLE above: the last line 'Budi' (From: Budi Santoso) is taken as the signature; thanks are no note"
        ),
    ),
    decided(
        "multi-line-notes",
        C.gmail_web,
        "TERUSKAN\n\n1. Koordinasikan dengan Bagian Umum\n2. Cek proyektor dan genset\n3. Lapor sebelum Jumat",
        "teruskan",
        "1. Koordinasikan dengan Bagian Umum\n2. Cek proyektor dan genset\n3. Lapor sebelum Jumat",
        "a list as note",
    ),
    decided(
        "setuju-with-note",
        M.zimbra,
        "Setuju, siapkan operator 2 orang",
        "setuju",
        "siapkan operator 2 orang",
        "an instruction, no condition",
    ),
    decided(
        "setuju-dengan-catatan",
        M.thunderbird,
        "Setuju dengan catatan operator disiapkan 2 orang",
        "setuju",
        "dengan catatan operator disiapkan 2 orang",
        "DEBATABLE: a condition to some, an instruction to most",
    ),
    decided(
        "pada-prinsipnya-setuju",
        C.gmail_web,
        "Pada prinsipnya saya setuju",
        "setuju",
        "",
        "DEBATABLE: a soft yes; begins like the line that introduces a quote, but ends otherwise",
    ),
    decided(
        "quoted-printable-soft-breaks",
        M.iphone_english,
        LONG,
        "tolak",
        LONG.removeprefix("TOLAK karena "),
        "one line of more than 76 characters, broken softly",
    ),
    Answer(
        slug="flowed",
        client=M.thunderbird,
        typed="TOLAK karena ruangan TCM dipakai\x20\nrapat paripurna DPRD",
        decision="tolak",
        above="TOLAK karena ruangan TCM dipakai rapat paripurna DPRD",
        rest=("ruangan TCM dipakai rapat paripurna DPRD"),
        note="format=flowed: the line goes on after the blank at its end (RFC 3676)",
    ),
    decided(
        "windows-1252",
        C.outlook_original_id,
        "TOLAK – ruang “TCM” sedang dipakai",
        "tolak",
        "ruang “TCM” sedang dipakai",
        "dash and curly quotes in windows-1252",
    ),
    decided(
        "no-break-blanks",
        M.thunderbird,
        "\u00a0TOLAK\u00a0karena\u00a0ruangan dipakai",
        "tolak",
        "ruangan dipakai",
        "no-break blanks count as blanks",
    ),
    decided(
        "zero-width",
        C.gmail_android,
        "\ufeffSET\u200bUJU\u200e",
        "setuju",
        "",
        ("characters of no width inside the word"),
    ),
    decided("no-quote", M.bare, "Setuju", "setuju", "", "the person removed the quote"),
    Answer(
        slug="no-quote-no-token",
        client=M.bare,
        typed="Tolak, ruang dipakai",
        decision="tolak",
        rest=("ruang dipakai"),
        note="subject without the token: In-Reply-To alone says what is answered",
        subject=BARE_SUBJECT,
        threaded=True,
    ),
    Answer(
        slug="forward-setuju",
        client=M.forward,
        typed="SETUJU",
        decision="setuju",
        subject=f"Fwd: {OUR_SUBJECT}",
        threaded=False,
        note="DEBATABLE: pressed Forward instead of Reply and sent it back to TU",
    ),
    decided("setuju-exclaimed", C.outlook_ios, "SETUJU!!", "setuju", "", "exclamation marks"),
    decided(
        "mohon-diteruskan",
        M.samsung,
        "Mohon diteruskan ke Bidang Infrastruktur TIK",
        "teruskan",
        "ke Bidang Infrastruktur TIK",
        "DEBATABLE: polite form; a head who asks TU to pass it on has decided",
    ),
    decided(
        "spaced-letters",
        C.gmail_html_only,
        "S E T U J U",
        "setuju",
        "",
        ("DEBATABLE: a spaced word, as on typed letters"),
    ),
)


def mails() -> Iterator[Mail]:
    yield from mails_of(CASES, 27)
