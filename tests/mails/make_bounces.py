"""Mails of mail servers about one of our mails: failed, late, delivered."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mails.make_machines import truth_of
from tests.mails.parts import Mail, head, lines, multipart, part, text_part
from tests.mails.quote import OUR_HEADERS, OUR_ID, OUR_MAIL, OUR_SUBJECT

POSTFIX = "MAILER-DAEMON@contoh.id (Mail Delivery System)"
KADIS = "kadis@contoh.id"
STRIPPED = "\n".join(row for row in OUR_HEADERS.split("\n") if not row.startswith("Message-ID"))


def _returned(
    recipient: str = KADIS, *, permanent: bool = True, message_id: str = OUR_ID
) -> dict[str, object]:
    return {"message_id": message_id, "recipient": recipient, "permanent": permanent}


def _status(
    action: str,
    status: str,
    said: str,
    recipient: str = KADIS,
    *,
    more: str = "",
    host: str = "mail.contoh.id",
) -> bytes:
    fields = (
        f"Reporting-MTA: dns; {host}\nArrival-Date: Mon, 16 Nov 2026 08:10:12 +0700 (WIB)\n\n"
        f"Final-Recipient: rfc822; {recipient}\nOriginal-Recipient: rfc822;{recipient}\nAction: {action}\n"
        f"Status: {status}\n"
        f"Remote-MTA: dns; mx.contoh.id\nDiagnostic-Code: smtp; {said}\n{more}"
    )
    return part(
        "Content-Description: Delivery report\nContent-Type: message/delivery-status", lines(fields)
    )


def _report(
    key: str,
    subject: str,
    *parts: bytes,
    sender: str = POSTFIX,
    extra: str = "Auto-Submitted: auto-replied",
) -> bytes:
    top = head(key, sender=sender, subject=subject, path="<>", extra=extra)
    kind = f'Content-Type: multipart/report; report-type=delivery-status;\n boundary="=_{key}"'
    return part(f"{top}\n{kind}", multipart(f"=_{key}", *parts))


def _plain(key: str, subject: str, text: str, *, sender: str, extra: str = "") -> bytes:
    top = head(key, sender=sender, subject=subject, path="<>", extra=extra)
    return part(f"{top}\nContent-Type: text/plain; charset=us-ascii", lines(text))


WHOLE = part(
    "Content-Description: Undelivered Message\nContent-Type: message/rfc822\nContent-Transfer-Encoding: 8bit",
    lines(OUR_MAIL),
)
HEADERS = part(
    "Content-Description: Undelivered Message Headers\nContent-Type: text/rfc822-headers",
    lines(OUR_HEADERS + "\n"),
)
UNKNOWN = "550 5.1.1 <kadis@contoh.id>: Recipient address rejected: User unknown"
FAILED = (
    "This is the mail system at host mail.contoh.id.\n\nI'm sorry to have to inform you that your message "
    "could not\nbe delivered.\n\n"
)


def mails() -> Iterator[Mail]:
    for name, raw, bounce, note in (*_standard(), *_big(), *_old(), *_other()):
        yield Mail(
            f"bounce-{name}",
            raw,
            truth_of(automatic=True, may_reply=False, note=note, bounce=bounce),
        )


Case = tuple[str, bytes, dict[str, object] | None, str]


def _standard() -> Iterator[Case]:
    said = text_part(f"{FAILED}<kadis@contoh.id>: host mx.contoh.id said: {UNKNOWN}\n")
    about = "Undelivered Mail Returned to Sender"
    yield (
        "postfix",
        _report("postfix1", about, said, _status("failed", "5.1.1", UNKNOWN), WHOLE),
        _returned(),
        "the whole mail",
    )
    raw = _report("postfix2", about, said, _status("failed", "5.1.1", UNKNOWN), HEADERS)
    yield "postfix-headers", raw, _returned(), "only the headers of our mail, text/rfc822-headers"
    raw = _report(
        "postfix3",
        about,
        said,
        _status("failed", "5.1.1", UNKNOWN),
        part("Content-Type: text/rfc822-headers", lines(STRIPPED + "\n")),
    )
    yield (
        "no-message-id",
        raw,
        _returned(message_id=""),
        "the quoted headers lack Message-ID; the subject's token is there",
    )
    raw = _report("postfix4", about, said, _status("failed", "5.1.1", UNKNOWN))
    yield "nothing-quoted", raw, _returned(message_id=""), "nothing of our mail is quoted"
    late = "451 4.7.1 Greylisted, try again later"
    wait = text_part(
        "THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\n"
        "Your message could not be delivered for 4 hours.\n"
    )
    retry = "Will-Retry-Until: Sat, 21 Nov 2026 08:10:12 +0700\n"
    raw = _report(
        "postfix5",
        "Delayed Mail (still being retried)",
        wait,
        _status("delayed", "4.7.1", late, more=retry),
        HEADERS,
    )
    yield "delayed", raw, _returned(permanent=False), "the server goes on trying"
    given_up = "450 4.4.1 connect to mx.contoh.id[192.0.2.99]:25: Connection timed out"
    raw = _report(
        "postfix6",
        about,
        text_part(FAILED + given_up),
        _status("failed", "4.4.1", given_up),
        HEADERS,
    )
    yield (
        "given-up",
        raw,
        _returned(),
        "DEBATABLE: Action failed with a 4.x status: this mail will never arrive",
    )
    full = "552 5.2.2 Mailbox full"
    raw = _report(
        "postfix7", about, text_part(FAILED + full), _status("failed", "5.2.2", full), WHOLE
    )
    yield "mailbox-full", raw, _returned(), "refused for good, though the mailbox may be emptied"
    good = text_part(
        "Your message was successfully delivered to the destination(s) listed below.\n\n"
        "<kadis@contoh.id>: delivery via dovecot\n"
    )
    raw = _report(
        "postfix8",
        "Successful Mail Delivery Report",
        good,
        _status("delivered", "2.0.0", "250 2.0.0 Saved"),
        HEADERS,
    )
    yield "success", raw, None, "delivered: nothing came back"
    raw = _report(
        "postfix9",
        "Successful Mail Delivery Report",
        good,
        _status("relayed", "2.0.0", "250 2.0.0 Ok"),
        HEADERS,
    )
    yield "relayed", raw, None, "handed on to a server that reports nothing: nothing came back"


def _big() -> Iterator[Case]:
    sender = "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoh.id>"
    said = text_part(
        "Pengiriman gagal ke penerima atau grup berikut:\n\nkadis@contoh.id\n"
        "Alamat surel yang Anda masukkan tidak ditemukan.\n"
    )
    code = "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"
    extra = (
        "Auto-Submitted: auto-replied\nX-MS-Exchange-Message-Is-Ndr:\nX-Auto-Response-Suppress: All"
    )
    status = _status("failed", "5.1.10", code, host="SEYPR01MB0001.apcprd01.prod.contoh.id")
    raw = _report(
        "ndr1", f"Tidak terkirim: {OUR_SUBJECT}", said, status, WHOLE, sender=sender, extra=extra
    )
    yield "office365", raw, _returned(), "Exchange, Indonesian, no MAILER-DAEMON"
    raw = _report(
        "ndr2",
        f"Undeliverable: {OUR_SUBJECT}",
        said,
        status.replace(b"rfc822; kadis", b"rfc822;kadis"),
        HEADERS,
        sender="postmaster@contoh.id",
        extra=f"In-Reply-To: {OUR_ID}\nReferences: {OUR_ID}",
    )
    yield (
        "exchange",
        raw,
        _returned(),
        "from postmaster, answers our mail like a person, no Auto-Submitted",
    )
    said = text_part(
        "** Alamat tidak ditemukan **\n\nPesan Anda tidak terkirim ke kadis@contoh.id karena alamat tidak dapat "
        "ditemukan.\n"
    )
    raw = _report(
        "gmail1",
        "Delivery Status Notification (Failure)",
        said,
        _status("failed", "5.1.1", UNKNOWN),
        WHOLE,
        sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        extra=f"X-Failed-Recipients: {KADIS}\nAuto-Submitted: auto-replied\nIn-Reply-To: {OUR_ID}",
    )
    yield "gmail", raw, _returned(), "Gmail"
    said = text_part(
        "Pesan Anda belum terkirim ke kadis@contoh.id. Gmail akan mencoba lagi selama 46 jam.\n"
    )
    raw = _report(
        "gmail2",
        "Delivery Status Notification (Delay)",
        said,
        _status("delayed", "4.4.1", "timed out"),
        WHOLE,
        sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        extra=f"X-Failed-Recipients: {KADIS}\nAuto-Submitted: auto-replied",
    )
    yield (
        "gmail-delay",
        raw,
        _returned(permanent=False),
        "Failed-Recipients in the header, but only late",
    )
    said = text_part(
        f"Your message to <{KADIS}> was blocked by our filter (contents category: OTHER)\n"
    )
    status = _status("failed", "5.7.1", "554 5.7.1 id=00042-01 - blocked", host="zimbra.contoh.id")
    raw = _report(
        "zimbra1",
        "Undeliverable mail, MTA-BLOCKED",
        said,
        status,
        HEADERS,
        sender='"Content-filter" <postmaster@contoh.id>',
    )
    yield "zimbra", raw, _returned(), "the filter inside Zimbra"


def _old() -> Iterator[Case]:
    text = (
        "Hi. This is the qmail-send program at contoh.id.\nI'm afraid I wasn't able to deliver your message to "
        "the following "
        "addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<kadis@contoh.id>:\n"
        "Sorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n"
    )
    raw = _plain("qmail", "failure notice", text + OUR_MAIL, sender="MAILER-DAEMON@contoh.id")
    yield "qmail", raw, _returned(), "no RFC 3464: our mail stands in the text"
    text = (
        "This message was created automatically by mail delivery software.\n\n"
        "A message that you sent could not be delivered to "
        "one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n"
        "  kadis@contoh.id\n"
        "    host mx.contoh.id [192.0.2.99]\n    550 No such user here\n\n"
        "------ This is a copy of the message, including all the headers. ------\n\n"
    )
    extra = f"X-Failed-Recipients: {KADIS}\nAuto-Submitted: auto-replied"
    raw = _plain(
        "exim",
        "Mail delivery failed: returning message to sender",
        text + OUR_MAIL,
        sender="Mail Delivery System <Mailer-Daemon@contoh.id>",
        extra=extra,
    )
    yield "exim", raw, _returned(), "Exim on shared hosting: our mail stands in the text"
    text = (
        "This message was created automatically by mail delivery software.\n"
        "A message that you sent has not yet been delivered "
        "to one or more of its\nrecipients after more than 24 hours on the queue on contoh.id.\n\n"
        "The address to which the "
        f"message has not yet been delivered is:\n\n  kadis@contoh.id\n\nThe message identifier is: 1t0042\n"
        f"The subject of the "
        f"message is: {OUR_SUBJECT}\n\nNo action is required on your part. Delivery attempts will continue for "
        f"some time.\n"
    )
    raw = _plain(
        "exim2",
        "Warning: message 1t0042 delayed 24 hours",
        text,
        extra="Auto-Submitted: auto-replied",
        sender="Mail Delivery System <Mailer-Daemon@contoh.id>",
    )
    yield (
        "exim-delayed",
        raw,
        _returned(permanent=False, message_id=""),
        "late, in words only; its subject is quoted, no Message-ID",
    )


def _other() -> Iterator[Case]:
    said = text_part(
        f"{FAILED}<kadis.lama@contoh.id> (expanded from <kadis@contoh.id>): unknown user\n"
    )
    status = _status("failed", "5.1.1", "550 unknown", "kadis.lama@contoh.id")
    status = status.replace(
        b"Original-Recipient: rfc822;kadis.lama@", b"Original-Recipient: rfc822;kadis@"
    )
    raw = _report("alias", "Undelivered Mail Returned to Sender", said, status, HEADERS)
    yield (
        "alias",
        raw,
        _returned(),
        "DEBATABLE recipient: the address that we wrote to, not the one it was passed on to",
    )
