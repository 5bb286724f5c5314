"""A real SMTP server that remembers what it took, and takes mails to a Dovecot's mailbox."""

from __future__ import annotations

import re
import smtplib
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import formatdate, getaddresses
from typing import Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope, Session

from tests.doors.dovecot import Dovecot
from tests.office_process import free_port

NOBODY = "<>"
"""The sender of mails about mails; aiosmtpd by itself takes it for none."""


@dataclass(frozen=True)
class Posted:
    """A mail that the post office answered 250 for.

    Attributes:
        sender: of the envelope; empty: `<>`, which must not be answered.
        recipients: of the envelope.
        raw: as it came over the wire, without the headers that delivery adds.
    """

    message: EmailMessage
    sender: str
    recipients: tuple[str, ...]
    raw: bytes = field(repr=False)

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])


def takes_all(_address: str) -> str | None:
    return None


class PostOffice:
    """Over its own restarts it keeps its port and its memory.

    Attributes:
        refuse: asked for every recipient; an SMTP answer like "550 5.1.1 unknown" refuses it.
        refuse_sender: the same for the sender of every mail.
        refuse_data: an SMTP answer like "452 4.3.1 queue full" refuses every mail after its text.
        mails: what was taken, in order.
    """

    def __init__(self, dovecot: Dovecot | None = None, addresses: Collection[str] = ()) -> None:
        """Mails to `addresses`, at first the Dovecot's own, land in its INBOX."""
        self.port = free_port()
        self.mails: list[Posted] = []
        self.refuse: Callable[[str], str | None] = takes_all
        self.refuse_sender: Callable[[str], str | None] = takes_all
        self.refuse_data: str | None = None
        self._dovecot = dovecot
        own = [dovecot.address] if dovecot else []
        self._addresses = {address.lower() for address in addresses or own}
        self._controller: Controller | None = None

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def start(self) -> None:
        assert self._controller is None, "it is open"
        self._controller = Controller(
            self, hostname="127.0.0.1", port=self.port, ready_timeout=30, auth_require_tls=False
        )
        self._controller.start()

    def stop(self) -> None:
        if self._controller is not None:
            controller, self._controller = self._controller, None
            controller.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def to(self, address: str) -> list[Posted]:
        """What was taken for an address of the envelope."""
        return [mail for mail in self.mails if address.lower() in map(str.lower, mail.recipients)]

    def with_subject(self, text: str) -> list[Posted]:
        """What was taken with this in its subject."""
        return [mail for mail in self.mails if text in mail.subject]

    async def handle_MAIL(  # noqa: N802
        self,
        _server: object,
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        if refused := self.refuse_sender(address):
            return refused
        envelope.mail_from = address or NOBODY
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self,
        _server: object,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        refused = self.refuse(address)
        if refused is None:
            envelope.rcpt_tos.append(address)
        return refused or "250 OK"

    async def handle_DATA(self, _server: object, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.refuse_data is not None:
            return self.refuse_data
        raw = bytes(envelope.original_content or b"")
        sender = "" if envelope.mail_from == NOBODY else str(envelope.mail_from)
        message = message_from_bytes(raw, policy=default)
        posted = Posted(message, sender, tuple(envelope.rcpt_tos), raw)
        for recipient in posted.recipients:
            self._deliver(posted, recipient, str(session.host_name))
        self.mails.append(posted)
        return "250 OK"

    def _deliver(self, posted: Posted, recipient: str, client: str) -> None:
        """One copy for each address that leads to the mailbox, with line ends as delivery
        agents write them.
        """
        if self._dovecot is None or recipient.lower() not in self._addresses:
            return
        client = re.sub(r"[^\w.\[\]:-]", "", client)
        headers = (
            f"Return-Path: <{posted.sender}>\n"
            f"Delivered-To: {recipient}\n"
            f"Received: from {client} ([127.0.0.1]) by surel.contoh.id with ESMTP\n"
            f"\tfor <{recipient}>; {formatdate(time.time())}\n"
        )
        self._dovecot.deliver(headers.encode() + posted.raw.replace(b"\r\n", b"\n"))


def send(
    port: int,
    message: EmailMessage | bytes,
    sender: str | None = None,
    to: str | Collection[str] | None = None,
) -> dict[str, tuple[int, bytes]]:
    """Hand in a mail as a mail program does; the envelope is by the headers From, To, Cc if not
    given.

    Returns:
        The recipients that were refused and how; smtplib raises if all were, or if the mail was.
    """
    raw = message if isinstance(message, bytes) else message.as_bytes(policy=message.policy + SMTP)
    raw = re.sub(rb"\r?\n", b"\r\n", raw)  # smtplib does so with text only
    headers = message_from_bytes(raw, policy=default)
    if sender is None:
        sender = getaddresses(headers.get_all("From", []))[0][1]
    if to is None:
        to = [
            address
            for _, address in getaddresses(headers.get_all("To", []) + headers.get_all("Cc", []))
        ]
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
        return client.sendmail(sender, [to] if isinstance(to, str) else list(to), raw)
