"""A mail as it goes over the wire (MIME), and as an .eml file."""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from pathlib import Path

from durable_files import durable_write
from letters.errors import UnwritableFolder
from letters.model import OutgoingMail

CALENDAR = ".ics"


LONGEST_NAME = 150


def build_message(
    mail: OutgoingMail, sender: tuple[str, str], outbox: Path, at: datetime, reply_to: str = ""
) -> EmailMessage:
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
        if path.endswith(
            CALENDAR
        ):  # as Google has it: a second `text/calendar` would be asked about twice
            main, sub = "application", "ics"
        elif main in (
            "message",
            "text",
        ):  # a mail that came in is passed on byte for byte, whatever it holds
            main, sub = "application", "octet-stream"
        message.add_attachment(
            (outbox / path).read_bytes(), maintype=main, subtype=sub, filename=name
        )
    return message


def _tell_calendar(message: EmailMessage, ics: bytes) -> None:
    """The same meeting as the last alternative, which is what asks a reader to accept it (RFC
    6047).
    """
    method = re.search(rb"^METHOD:([A-Z]+)\r?$", ics, re.MULTILINE)
    words = {"method": method[1].decode() if method else "PUBLISH"}
    message.add_alternative(ics.decode(), subtype="calendar", cte="base64", params=words)


def with_pdf(attachments: tuple[tuple[str, str], ...], outbox: Path) -> Iterator[tuple[str, str]]:
    """The attachments that are there.

    A DOCX with a PDF beside it brings that first (phones show it).
    """
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
        durable_write(path, message.as_bytes())
    except OSError as err:
        raise UnwritableFolder(folder=folder) from err
    return path
