"""Mails go out: over SMTP, or as .eml files where no server is set. The only module that knows smtplib."""

from __future__ import annotations

import hashlib
import mimetypes
import os
import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from pathlib import Path

from letters.errors import MailServerAway, MailServerRefused, UnwritableFolder
from letters.letter import Mail
from mailroom.oauth import sasl
from mailroom.trouble import explained
from settings import MailServer

TIMEOUT = 20
CALENDAR = ".ics"
LONGEST_NAME = 150
LONGEST_PAUSE = timedelta(hours=1)
FINAL = 500
"""Answers of a server from here on are its last word."""
_REFUSED = (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused)


def build(mail: Mail, sender: tuple[str, str], outbox: Path, at: datetime, reply_to: str = "") -> EmailMessage:
    """The mail as it goes over the wire.

    Args:
        sender: name and address of the office.
        reply_to: the watched mailbox, where it has another address.
        outbox: where the attachments' paths begin.
        at: the moment in the Date header.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = formataddr(sender)
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = mail.message_id
    message["Auto-Submitted"] = "auto-replied" if mail.answers else "auto-generated"
    if mail.answers:
        message["In-Reply-To"] = message["References"] = mail.answers
    if reply_to and reply_to.casefold() != sender[1].casefold():
        message["Reply-To"] = reply_to
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    papers = list(with_pdf(mail.attachments, outbox))
    for path, _ in papers:
        if path.endswith(CALENDAR):
            _tell_calendar(message, (outbox / path).read_bytes())
    for path, name in papers:
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        main, sub = kind.split("/", 1)
        if path.endswith(CALENDAR):  # as Google has it: a second `text/calendar` would be asked about twice
            main, sub = "application", "ics"
        elif main in ("message", "text"):  # a mail that came in is passed on byte for byte, whatever it holds
            main, sub = "application", "octet-stream"
        message.add_attachment((outbox / path).read_bytes(), maintype=main, subtype=sub, filename=name)
    return message


def _tell_calendar(message: EmailMessage, ics: bytes) -> None:
    """The same meeting as the last alternative, which is what asks a reader to accept it (RFC 6047)."""
    method = re.search(rb"^METHOD:([A-Z]+)\r?$", ics, re.MULTILINE)
    words = {"method": method[1].decode() if method else "PUBLISH"}
    message.add_alternative(ics.decode(), subtype="calendar", cte="base64", params=words)


def with_pdf(attachments: tuple[tuple[str, str], ...], outbox: Path) -> Iterator[tuple[str, str]]:
    """The attachments that are there; a DOCX with a PDF beside it brings that first (phones show it)."""
    for path, name in attachments:
        beside = Path(path).with_suffix(".pdf")
        if path.endswith(".docx") and (outbox / beside).is_file():
            yield str(beside), str(Path(name).with_suffix(".pdf"))
        if (outbox / path).is_file():
            yield path, name


def write_eml(message: EmailMessage, key: str, folder: Path) -> Path:
    """Write a mail as a file; the same mail written again is the same file.

    Raises:
        UnwritableFolder: the folder cannot be written.
    """
    name = "".join(c if c.isalnum() or c in "-@." else "_" for c in key)
    if len(name) > LONGEST_NAME:
        name = f"{name[:LONGEST_NAME]}-{hashlib.sha256(key.encode()).hexdigest()[:8]}"
    path = folder / f"{name}.eml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        unfinished.write_bytes(message.as_bytes())
        os.replace(unfinished, path)  # noqa: PTH105 (the atomic one)
    except OSError as err:
        raise UnwritableFolder(folder=folder) from err
    return path


def send(
    message: EmailMessage,
    server: MailServer,
    ca_file: Path | None = None,
    token: str | None = None,
    returns_to: str | None = None,
) -> None:
    """Hand a mail to the server; when this returns the server has taken it.

    Args:
        returns_to: the address that is told when the mail does not arrive, where it is not the sender's own.

    Raises:
        MailServerRefused: this mail was not taken; it stays in the tray.
        MailServerAway: no mail would be taken now: no connection, no encryption, no login.
    """
    taken = False
    try:
        with connected(server, ca_file, token) as smtp:
            try:
                _hand_over(smtp, message, returns_to)
            except (*_REFUSED, smtplib.SMTPNotSupportedError, ValueError) as err:
                raise MailServerRefused(problem=explained(err)) from err
            taken = True
    except (OSError, smtplib.SMTPException) as err:
        if not taken:  # what goes wrong after the server took the mail is no reason to send it again
            raise MailServerAway(problem=explained(err)) from err


def _hand_over(smtp: smtplib.SMTP, message: EmailMessage, returns_to: str | None) -> None:
    """Many servers let whoever logs in send under no address but his own: then reports come to that one."""
    try:
        smtp.send_message(message, returns_to)
    except _REFUSED as err:
        if returns_to is None or not _is_final(err):
            raise
        smtp.send_message(message)


def _is_final(err: smtplib.SMTPException) -> bool:
    answers = err.recipients.values() if isinstance(err, smtplib.SMTPRecipientsRefused) else [err.args]
    return any(code >= FINAL for code, *_ in answers)


def return_path(sender: str, mailbox: str) -> str | None:
    """The watched mailbox, where reports are read of what did not arrive; None where they go to the sender anyway.

    In another domain than the sender's it would not do: the world would take the mail for forged (SPF, DMARC).
    """
    same = mailbox.partition("@")[2].casefold() == sender.partition("@")[2].casefold()
    return mailbox if same and mailbox.casefold() != sender.casefold() else None


@contextmanager
def connected(server: MailServer, ca_file: Path | None = None, token: str | None = None) -> Iterator[smtplib.SMTP]:
    """A session with the server, encrypted and logged in as its URL says.

    Args:
        token: an OAuth 2 token, used where the URL holds a user without a password.
    """
    trust = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    if server.tls == "smtps":
        smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT, context=trust)
    else:
        smtp = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT)
    with smtp:
        if server.tls == "smtp+starttls":
            smtp.starttls(context=trust)
        if server.user and token and not server.secret:
            _log_in_with(smtp, sasl(server.user, token))
        elif server.user:
            smtp.login(server.user, server.secret)
        yield smtp


def _log_in_with(smtp: smtplib.SMTP, words: str) -> None:
    """XOAUTH2; asked once more the client answers with nothing, and the server says why it refuses."""
    smtp.ehlo_or_helo_if_needed()
    smtp.auth("XOAUTH2", lambda challenge=None: words if challenge is None else "")


def pause(tries: int) -> timedelta:
    """How long to wait before the next try: 1, 2, 4 … minutes, at most an hour."""
    return min(timedelta(minutes=2 ** min(tries - 1, 10)), LONGEST_PAUSE)
