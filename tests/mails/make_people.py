"""Mails that a person wrote, though something in them looks like a machine."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mails import clients, clients_more
from tests.mails.make_machines import OURS, PLAIN, Note, truth_of, written
from tests.mails.parts import CRLF, Mail, head, lines, mixed, part, text_part
from tests.mails.quote import OUR_HEADERS, OUR_MAIL, OUR_SUBJECT


def _person(
    slug: str, text: str, note: str, *, extra: str = "", may_reply: bool = True, path: str = ""
) -> Note:
    return Note(
        slug=f"person-{slug}",
        subject=f"Re: {OUR_SUBJECT}",
        text=text,
        note=note,
        extra=f"{OURS}\n{extra}".rstrip(),
        path=path or "<kadis@contoh.id>",
        automatic=False,
        may_reply=may_reply,
    )


PEOPLE = (
    _person(
        "auto-submitted-no",
        "Setuju",
        "Auto-Submitted: no says that a person wrote it",
        extra="Auto-Submitted: no",
    ),
    _person(
        "mentions-cuti",
        "Setuju. Operatornya Sdr. Andi sedang cuti, tugaskan Sdr. Dewi",
        ("a decision that mentions leave"),
    ),
    _person(
        "mentions-own-absence",
        "TERUSKAN ke Sekretaris, saya tidak berada di kantor sampai Rabu",
        "a decision first, the absence is its reason",
    ),
    _person(
        "tolak-cuti",
        "Tolak karena saat ini operator sedang mengikuti diklat sampai Jumat",
        "a refusal whose reason has a responder's words",
    ),
    _person(
        "mentions-english",
        "Setuju, I am out of the office today so please call me",
        "a decision first",
    ),
    _person(
        "suppress-dr",
        "Setuju",
        "X-Auto-Response-Suppress without All, AutoReply or OOF: answers are welcome",
        extra="X-Auto-Response-Suppress: DR, RN, NRN",
    ),
    _person(
        "suppress-all",
        "Setuju",
        "a person whose server forbids automatic mails",
        may_reply=False,
        extra="X-Auto-Response-Suppress: All",
    ),
    _person(
        "suppress-oof",
        "Setuju",
        "a person whose server forbids automatic mails",
        may_reply=False,
        extra="X-Auto-Response-Suppress: DR, OOF, AutoReply",
    ),
    _person(
        "precedence-bulk",
        "Setuju",
        "DEBATABLE: a person whose gateway stamps every mail as bulk",
        may_reply=False,
        extra="Precedence: bulk",
    ),
    _person(
        "precedence-first-class",
        "Setuju",
        "first-class is no bulk",
        extra="Precedence: first-class",
    ),
    _person(
        "empty-return-path",
        "Setuju",
        ("a person behind a gateway that empties Return-Path: nothing can be sent back"),
        may_reply=False,
        path="<>",
    ),
    Note(
        slug="person-list",
        subject="[kominfo] Jadwal ruang TCM",
        text=("Rekan-rekan, apakah ruang TCM kosong hari Rabu?\n\nBima"),
        sender="Bima Nugraha <bima@contoh.id>",
        path="<kominfo-bounces@contoh.id>",
        automatic=False,
        may_reply=False,
        extra="List-Id: Kominfo <kominfo.contoh.id>\nPrecedence: list",
        note="a person writes to a mailing list",
    ),
    Note(
        slug="person-subject-otomatis",
        subject="Permohonan pemasangan pintu otomatis",
        path="<bima@contoh.id>",
        text="Yth. TU, mohon info tata cara permohonan.",
        sender="Bima Nugraha <bima@contoh.id>",
        automatic=False,
        may_reply=True,
        note="the word 'otomatis' in an ordinary subject",
    ),
    Note(
        slug="person-cuti-request",
        subject="Surat cuti",
        text=("Yth. TU,\nMohon dicetakkan formulir cuti. Terima kasih."),
        sender="Andi Wijaya <andi@contoh.id>",
        path="<andi@contoh.id>",
        automatic=False,
        may_reply=True,
        note="asks for a leave form: leave is the subject, not the sender's absence",
    ),
    Note(
        slug="person-name-noreply",
        subject="Permohonan ruang",
        text=("Yth. TU, apakah ruang TCM kosong hari Rabu?\nNora Eply"),
        sender="Nora Eply <nora.eply@contoh.id>",
        path="<nora.eply@contoh.id>",
        automatic=False,
        may_reply=True,
        note="a name that sounds like one",
    ),
)
CLIENTS = (
    ("thunderbird", clients_more.thunderbird, "User-Agent: Mozilla Thunderbird"),
    (
        "gmail",
        clients.gmail_web,
        "X-Gm-Message-State: AOJu0Yx\nX-Received: by 2002:a05:0:b0 with SMTP id a1",
    ),
    (
        "outlook",
        clients.outlook_desktop,
        "X-Mailer: Microsoft Outlook 16.0\nThread-Index: AQHb\nX-MS-Has-Attach:",
    ),
    ("iphone", clients_more.iphone, "X-Mailer: iPhone Mail (23A341)"),
)


def mails() -> Iterator[Mail]:
    yield from written(PEOPLE)
    for name, client, extra in CLIENTS:
        top = head(
            f"orang-{name}",
            sender="Budi Santoso <kadis@contoh.id>",
            subject=f"Re: {OUR_SUBJECT}",
            path="<kadis@contoh.id>",
            extra=f"{OURS}\n{extra}",
        )
        raw = lines(top) + CRLF + client("Setuju")
        yield Mail(
            f"person-{name}",
            raw,
            truth_of(automatic=False, may_reply=True, note=f"an ordinary reply from {name}"),
        )
    yield from _forwarded()


def _forwarded() -> Iterator[Mail]:
    bounce = (
        "Return-Path: <>\nFrom: MAILER-DAEMON@contoh.id (Mail Delivery System)\nTo: bima@contoh.id\n"
        "Subject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"\n\n--=_b\n'
        "Content-Type: text/plain\n\n"
        "<kadis@contoh.id>: User unknown\n\n--=_b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; contoh.id\n\n"
        "Final-Recipient: rfc822; kadis@contoh.id\nAction: failed\nStatus: 5.1.1\n\n--=_b\n"
        f"Content-Type: text/rfc822-headers\n\n{OUR_HEADERS}\n\n--=_b--\n"
    )
    inner = part("Content-Type: message/rfc822", lines(bounce))
    raw = mixed(
        "orang-1", text_part("Yth. TU, ini kenapa ya? Surel saya kembali terus.\n\nBima"), inner
    )
    note = "a person asks about a bounce and attaches it: it is no bounce itself"
    yield Mail("person-forwards-bounce", raw, truth_of(automatic=False, may_reply=True, note=note))
    inner = part("Content-Type: message/rfc822", lines(OUR_MAIL))
    raw = mixed("orang-2", text_part("Ini surel yang mana ya?\n\nBima"), inner)
    note = "our own mail (auto-generated) attached to a person's question"
    yield Mail("person-attaches-ours", raw, truth_of(automatic=False, may_reply=True, note=note))
    reply = (
        "Apakah balasan di bawah ini sah?\n\n---------- Forwarded message ---------\nDari: Budi\n"
        "Subject: Balasan otomatis\n\n"
    )
    raw = part(
        f"{head('orang-3', subject='Fwd: Balasan otomatis: Disposisi')}\n{PLAIN}",
        lines(f"{reply}Saya sedang cuti.\n"),
    )
    note = (
        "DEBATABLE: a person passes a responder's text on; 'Fwd:' comes before 'Balasan otomatis:'"
    )
    yield Mail(
        "person-forwards-auto-reply", raw, truth_of(automatic=False, may_reply=True, note=note)
    )
