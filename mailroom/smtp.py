"""Mails go out: over SMTP, or as .eml files where no server is set.

The only module that knows smtplib.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

from letters.errors import MailServerAway, MailServerRefused
from mailroom.oauth import sasl
from mailroom.server_errors import advice_for
from settings import MailServer

TIMEOUT = 20


LONGEST_PAUSE = timedelta(hours=1)


FINAL = 500
"""Answers of a server from here on are its last word."""


_REFUSED = (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused)


def send(
    message: EmailMessage,
    server: MailServer,
    ca_file: Path | None = None,
    token: str | None = None,
    returns_to: str | None = None,
) -> None:
    """Hand a mail to the server; when this returns the server has taken it.

    Args:
        returns_to: the address that is told when the mail does not arrive, where it is not the
            sender's own.

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
                raise MailServerRefused(problem=advice_for(err)) from err
            taken = True
    except (OSError, smtplib.SMTPException) as err:
        if (
            not taken
        ):  # what goes wrong after the server took the mail is no reason to send it again
            raise MailServerAway(problem=advice_for(err)) from err


def _hand_over(smtp: smtplib.SMTP, message: EmailMessage, returns_to: str | None) -> None:
    """Many servers let whoever logs in send under no address but his own: then reports come to
    that one.
    """
    try:
        smtp.send_message(message, returns_to)
    except _REFUSED as err:
        if returns_to is None or not _is_final(err):
            raise
        smtp.send_message(message)


def _is_final(err: smtplib.SMTPException) -> bool:
    answers = (
        err.recipients.values() if isinstance(err, smtplib.SMTPRecipientsRefused) else [err.args]
    )
    return any(code >= FINAL for code, *_ in answers)


def return_path(sender: str, mailbox: str) -> str | None:
    """The watched mailbox, where reports are read of what did not arrive; None where they go to the
    sender anyway.

    In another domain than the sender's it would not do: the world would take the mail for forged
    (SPF, DMARC).
    """
    same = mailbox.partition("@")[2].casefold() == sender.partition("@")[2].casefold()
    return mailbox if same and mailbox.casefold() != sender.casefold() else None


@contextmanager
def connected(
    server: MailServer, ca_file: Path | None = None, token: str | None = None
) -> Iterator[smtplib.SMTP]:
    """A session with the server, encrypted and logged in as its URL says.

    Args:
        token: an OAuth 2 token, used where the URL holds a user without a password.
    """
    tls = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    if server.tls == "smtps":
        smtp: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, timeout=TIMEOUT, context=tls
        )
    else:
        smtp = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT)
    with smtp:
        if server.tls == "smtp+starttls":
            smtp.starttls(context=tls)
        if server.user and token and not server.secret:
            _log_in_with(smtp, sasl(server.user, token))
        elif server.user:
            smtp.login(server.user, server.secret)
        yield smtp


def _log_in_with(smtp: smtplib.SMTP, words: str) -> None:
    """XOAUTH2.

    Asked once more the client answers with nothing, and the server says why it refuses.
    """
    smtp.ehlo_or_helo_if_needed()
    smtp.auth("XOAUTH2", lambda challenge=None: words if challenge is None else "")


def retry_pause(tries: int) -> timedelta:
    """How long to wait before the next try: 1, 2, 4 … minutes, at most an hour."""
    return min(timedelta(minutes=2 ** min(tries - 1, 10)), LONGEST_PAUSE)
