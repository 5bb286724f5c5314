"""Mails that no person wrote: responders, copiers, lists' news, receipts, calendars. Bounces: make_bounces.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.mails.parts import (
    CRLF,
    Mail,
    attached,
    head,
    lines,
    mixed,
    multipart,
    part,
    pdf,
    text_part,
)
from tests.mails.quote import OUR_ID, OUR_SUBJECT

OURS = f"In-Reply-To: {OUR_ID}\nReferences: {OUR_ID}"
PLAIN = "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit"
BUDI = "Budi Santoso <kadis@contoh.id>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A mail of one text part; `automatic` and `may_reply` are its truth."""

    slug: str
    subject: str
    text: str
    note: str
    extra: str = ""
    sender: str = BUDI
    path: str = "<kadis@contoh.id>"
    automatic: bool = True
    may_reply: bool = False


def truth_of(
    automatic: bool, may_reply: bool, note: str, bounce: dict[str, object] | None = None
) -> dict[str, object]:
    return {"automatic": automatic, "may_reply": may_reply, "bounce": bounce, "note": note}


def written(notes: tuple[Note, ...]) -> Iterator[Mail]:
    for each in notes:
        top = head(
            each.slug, sender=each.sender, subject=each.subject, path=each.path, extra=each.extra
        )
        raw = part(f"{top}\n{PLAIN}", lines(each.text + "\n"))
        yield Mail(each.slug, raw, truth_of(each.automatic, each.may_reply, each.note))


AWAY = (
    "Saya sedang cuti tahunan sampai 20 November 2026. Untuk hal mendesak hubungi Sekretaris Dinas."
)
RESPONDERS = (
    Note(
        slug="rfc3834-auto-replied",
        subject=f"Auto: {OUR_SUBJECT}",
        text=AWAY,
        path="<>",
        extra=f"Auto-Submitted: auto-replied\n{OURS}",
        note="RFC 3834, empty Return-Path",
    ),
    Note(
        slug="rfc3834-with-parameter",
        subject=f"Re: {OUR_SUBJECT}",
        text="Surel Anda sudah kami terima.",
        extra=f'Auto-Submitted: Auto-Replied; owner-email="kadis@contoh.id" (vacation)\n{OURS}',
        note="upper case, a parameter and a comment after the word",
    ),
    Note(
        slug="rfc3834-auto-generated",
        subject="Laporan harian server",
        text="Semua layanan berjalan.",
        sender="root <root@contoh.id>",
        path="<root@contoh.id>",
        extra="Auto-Submitted: auto-generated",
        note="a cron job",
    ),
    Note(
        slug="rfc3834-auto-notified",
        subject="Notifikasi",
        text="Ada dokumen baru.",
        sender=("Sistem <sistem@contoh.id>"),
        path="<sistem@contoh.id>",
        extra="Auto-Submitted: auto-notified",
        note=("RFC 5436: neither generated nor replied"),
    ),
    Note(
        slug="setuju-in-auto-reply",
        subject=f"Re: {OUR_SUBJECT}",
        text=f"Setuju\n\n{AWAY}",
        extra=f"Auto-Submitted: auto-replied\n{OURS}",
        note=("the word of a decision in a machine's mail decides nothing"),
    ),
    Note(
        slug="outlook-headers-en",
        subject=f"Automatic reply: {OUR_SUBJECT}",
        text=("I am out of the office until Friday."),
        path="<>",
        extra=f"X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n{OURS}",
        note="Exchange, English",
    ),
    Note(
        slug="outlook-headers-id",
        subject=f"Balasan otomatis: {OUR_SUBJECT}",
        text=AWAY,
        path="<>",
        extra=f"X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n{OURS}",
        note="Exchange, Indonesian",
    ),
    Note(
        slug="outlook-subject-only-en",
        subject=f"Automatic reply: {OUR_SUBJECT}",
        text="Thank you for your email.",
        extra=OURS,
        note="a gateway took the headers away: the subject alone tells",
    ),
    Note(
        slug="outlook-subject-only-id",
        subject=f"Balasan otomatis: {OUR_SUBJECT}",
        text=("Terima kasih atas surel Anda."),
        extra=OURS,
        note="the subject alone tells",
    ),
    Note(
        slug="outlook-subject-encoded",
        text="Terima kasih.",
        extra=OURS,
        note=("the subject alone tells, and it is encoded"),
        subject="=?utf-8?B?QmFsYXNhbiBvdG9tYXRpczogWzAwNDIvMjAyNl0gRGlzcG9zaXNp?=",
    ),
    Note(
        slug="gmail-vacation",
        subject=f"Sedang cuti Re: {OUR_SUBJECT}",
        text=f"{AWAY}\n\n--\x20\nBudi Santoso",
        extra=f"Auto-Submitted: auto-replied\nPrecedence: bulk\nX-Autoreply: yes\n{OURS}",
        note=("Gmail's vacation responder"),
    ),
    Note(
        slug="gmail-vacation-x-autoreply",
        subject=f"Re: {OUR_SUBJECT}",
        text="Terima kasih, saya balas nanti.",
        extra=f"Precedence: bulk\nX-Autoreply: yes\n{OURS}",
        note="X-Autoreply and Precedence, no Auto-Submitted",
    ),
    Note(
        slug="x-autorespond",
        subject=f"Re: {OUR_SUBJECT}",
        text="Surel Anda telah diterima.",
        extra=f"X-Autorespond: {OUR_SUBJECT}\n{OURS}",
        note="cPanel's autoresponder; the header holds our subject",
    ),
    Note(
        slug="precedence-auto-reply",
        subject=f"Re: {OUR_SUBJECT}",
        text="Surel Anda telah diterima.",
        extra=f"Precedence: auto_reply\n{OURS}",
        note="Precedence: auto_reply",
    ),
    Note(
        slug="zimbra-cuti",
        subject=f"Re: {OUR_SUBJECT}",
        text=AWAY,
        extra=OURS,
        note="only the text tells: on leave",
    ),
    Note(
        slug="zimbra-dinas-luar",
        subject=f"Re: {OUR_SUBJECT}",
        extra=OURS,
        note=("only the text tells: on a business trip"),
        text="Mohon maaf, saat ini saya sedang dinas luar ke Pontianak dan tidak berada di kantor sampai tanggal 19\n"
        "November 2026. Pesan Anda akan saya balas setelah kembali.",
    ),
    Note(
        slug="zimbra-diklat",
        subject=f"Re: {OUR_SUBJECT}",
        extra=OURS,
        note="only the text tells: in a course",
        text="Mohon maaf, saat ini saya sedang mengikuti diklat. Terima kasih.",
    ),
    Note(
        slug="zimbra-tidak-di-kantor",
        subject=f"Re: {OUR_SUBJECT}",
        extra=OURS,
        note="only the text tells",
        text=(
            "Yth. Bapak/Ibu,\n\nSaya tidak berada di kantor sampai dengan 23 November 2026.\n\nHormat saya,\n"
            "Budi Santoso"
        ),
    ),
    Note(
        slug="zimbra-english",
        subject=f"Re: {OUR_SUBJECT}",
        extra=OURS,
        note="only the text tells, English",
        text="I am currently out of the office with limited access to email and will be back on 23 November 2026.",
    ),
    Note(
        slug="ticket-system",
        subject="[Ticket#2026111610000042] Surel Anda telah kami terima",
        text="Permintaan Anda tercatat dengan nomor 2026111610000042.",
        sender="Helpdesk <helpdesk@contoh.id>",
        path="<helpdesk@contoh.id>",
        extra="Precedence: bulk\nX-OTRS-Loop: helpdesk@contoh.id\nX-Powered-By: OTRS",
        note="a ticket system acknowledges without Auto-Submitted",
    ),
    Note(
        slug="newsletter",
        subject="Warta Smart City edisi November",
        text="Baca selengkapnya di laman kami.",
        sender="Warta <warta@contoh.id>",
        path="<bounce-42@contoh.id>",
        note="a newsletter",
        extra="List-Id: Warta <warta.contoh.id>\nList-Unsubscribe: <https://contoh.id/keluar>\nPrecedence: bulk",
    ),
    Note(
        slug="noreply-notification",
        subject="Naskah masuk baru di aplikasi persuratan",
        path="<noreply@contoh.id>",
        text="Anda menerima 1 naskah masuk. Surel ini dikirim otomatis, mohon tidak membalas.",
        sender="Aplikasi Persuratan <noreply@contoh.id>",
        note="no header tells: the address and the text do",
    ),
)


def mails() -> Iterator[Mail]:
    yield from written(RESPONDERS)
    yield _receipt()
    yield _calendar()
    copy = pdf(1001, "DOC20261116082103.pdf")
    raw = mixed(
        "pemindai",
        text_part("Dipindai dari MFP-2."),
        attached(copy),
        extra="Auto-Submitted: auto-generated",
    )
    note = "a copier's scan: the letter counts, the mail decides nothing and is not answered"
    yield Mail("scanner-copier", raw, truth_of(automatic=True, may_reply=False, note=note))


def _receipt() -> Mail:
    said = "Surel Anda kepada kadis@contoh.id telah dibaca pada 16 November 2026 08.30."
    fields = (
        "Reporting-UA: mail.contoh.id; Outlook\nFinal-Recipient: rfc822;kadis@contoh.id\n"
        f"Original-Message-ID: {OUR_ID}\nDisposition: manual-action/MDN-sent-manually; displayed\n"
    )
    report = part("Content-Type: message/disposition-notification", lines(fields))
    kind = (
        'Content-Type: multipart/report; report-type=disposition-notification;\n boundary="=_mdn"'
    )
    top = head(
        "tanda-baca",
        sender=BUDI,
        subject=f"Dibaca: {OUR_SUBJECT}",
        path="<kadis@contoh.id>",
        extra=OURS,
    )
    raw = part(f"{top}\n{kind}", multipart("=_mdn", text_part(said), report))
    return Mail(
        "read-receipt",
        raw,
        truth_of(automatic=True, may_reply=False, note="a receipt that the mail was shown"),
    )


def _calendar() -> Mail:
    reply = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:42@contoh.id\nDTSTAMP:20261116T013000Z\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:kadis@contoh.id\nSUMMARY:Rapat Koordinasi\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    answer = part("Content-Type: text/calendar; method=REPLY; charset=UTF-8", lines(reply))
    top = head(
        "kalender", sender=BUDI, subject="Accepted: Rapat Koordinasi", path="<kadis@contoh.id>"
    )
    body = multipart("=_kal", text_part("Budi Santoso telah menerima undangan ini."), answer)
    raw = (
        lines(f'{top}\nContent-Type: multipart/alternative; boundary="=_kal"') + CRLF + CRLF + body
    )
    note = "an answer to an invitation: not to our task. DEBATABLE may_reply: a person pressed the button"
    return Mail("calendar-accepted", raw, truth_of(automatic=True, may_reply=False, note=note))
