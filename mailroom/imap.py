"""The mailbox: mails are looked for, fetched, listened for and filed.

The only module that knows imap-tools.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from imap_tools import (
    BaseMailBox,
    ImapToolsError,
    MailBox,
    MailBoxUnencrypted,
    MailMessageFlags,
)

from letters.errors import MailboxAway
from mailroom.server_errors import advice_for
from settings import MailServer

TIMEOUT = 20
"""Seconds in which the server must answer a command."""
POLL_SECONDS = 15.0
"""How often a server without IDLE is asked."""
HEARTBEAT_SECONDS = 1.0
CHUNK = 500
MOST_HEAD = 100_000
"""Bytes of the header of a mail that is too large."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ACTED_ON = "TindakSelesai"
"""The keyword of a mail that could not be moved."""
_TROUBLE = (OSError, imaplib.IMAP4.error, ImapToolsError, UnicodeError, ValueError)
_UID, _SIZE = re.compile(rb"\bUID (\d+)"), re.compile(rb"RFC822\.SIZE (\d+)")
_CAME = re.compile(rb'INTERNALDATE "([^"]+)"')


@dataclass(frozen=True, slots=True)
class MailInFolder:
    """A mail in the folder: its UID and its size in bytes."""

    uid: int
    size: int


@contextmanager
def open_folder(
    server: MailServer, ca_file: Path | None = None, sasl: str | None = None
) -> Iterator[ImapFolder]:
    """A session with the mailbox, encrypted and logged in as its URL says.

    Args:
        sasl: what XOAUTH2 sends, instead of a password.

    Raises:
        MailboxAway: there is no session, or it ended; why, in words for the administrator.
    """
    box: BaseMailBox | None = None
    try:
        box = _connected(server, ca_file)
        _log_in(box, server, sasl)
        yield ImapFolder(box, server.folder)
    except _TROUBLE as err:
        raise MailboxAway(problem=advice_for(err)) from err
    finally:
        if box is not None:
            with suppress(*_TROUBLE):
                box.client.sock.settimeout(2)  # a dead server must not keep us at the door
                box.logout()
            with suppress(*_TROUBLE):
                box.client.shutdown()


@dataclass(slots=True)
class ImapFolder:
    """An open folder. Every method may raise what `opened` turns into `MailboxAway`."""

    box: BaseMailBox
    name: str
    uidvalidity: int = field(init=False)
    _folders: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.box.folder.set(self.name)
        self.uidvalidity = self.box.folder.status(self.name, ["UIDVALIDITY"]).get("UIDVALIDITY", 0)

    def waiting(self, after: int, since: datetime, most: int = CHUNK) -> list[MailInFolder]:
        """The mails with a UID above `after` that the server took in at `since` or later,
        oldest first, `most`.
        """
        self.box.client.response("EXISTS")  # what is heard from here on is news
        day = since - timedelta(
            days=1
        )  # SINCE compares days in the server's own zone, which nobody knows
        when = f"{day.day:02}-{MONTHS[day.month - 1]}-{day.year}"
        found = [int(uid) for uid in self.box.uids(f"UID {after + 1}:* SINCE {when}", charset=None)]
        uids = sorted(
            uid for uid in found if uid > after
        )  # `n:*` names the last mail even when it is older
        facts: list[MailInFolder] = []
        for start in range(0, len(uids), CHUNK):
            facts += self._facts(",".join(str(uid) for uid in uids[start : start + CHUNK]), since)
            if len(facts) >= most:
                break
        return sorted(facts, key=lambda waiting: waiting.uid)[:most]

    def raw(self, uid: int) -> bytes | None:
        """A mail, byte for byte, without marking it read; None when it is gone."""
        return self._fetched(uid, "BODY.PEEK[]")

    def head(self, uid: int) -> bytes | None:
        """The beginning of a mail's header, of one that is too large to be fetched."""
        return self._fetched(uid, f"BODY.PEEK[HEADER]<0.{MOST_HEAD}>")

    def file(self, uid: int, folder: str) -> None:
        """Move a mail to a folder, which is made if it is missing; where moving is refused it is
        marked instead.

        imap-tools' own way without MOVE would expunge whatever other programs have marked as
        deleted.
        """
        client = self.box.client
        try:
            target = self._folder(folder)
            if "MOVE" in client.capabilities:
                self.box.move([str(uid)], target)
                return
            self.box.copy([str(uid)], target)
        except ImapToolsError:
            status, _ = client.uid(
                "STORE", str(uid), "+FLAGS", f"({MailMessageFlags.SEEN} {ACTED_ON})"
            )
            if status != "OK":
                raise
            return
        client.uid(
            "STORE", str(uid), "+FLAGS", f"({MailMessageFlags.SEEN} {MailMessageFlags.DELETED})"
        )
        if "UIDPLUS" in client.capabilities:
            client.uid("EXPUNGE", str(uid))

    def listen(self, seconds: float, is_over: Callable[[], bool]) -> None:
        """Wait until something happens in the folder, `seconds` are over, or `is_over()`; then see
        that it still lives.

        Raises:
            TimeoutError: the server does not answer any more: a connection may be cut without a
                word.
        """
        if self.box.client.response("EXISTS")[1] != [None]:
            # Told among the answers to other commands, since `waiting` looked; IDLE would not tell
            # it again.
            return
        if "IDLE" not in self.box.client.capabilities:
            _sleep(min(seconds, POLL_SECONDS), is_over)
            self.box.client.noop()
            return
        end = time.monotonic() + seconds
        self.box.idle.start()  # type: ignore[no-untyped-call]
        while time.monotonic() < end and not is_over():
            begun = time.monotonic()
            heard = self.box.idle.poll(timeout=min(HEARTBEAT_SECONDS, max(0.05, end - begun)))
            if any(b"EXISTS" in line for line in heard):
                break
            if (
                not heard
                and time.monotonic() - begun < HEARTBEAT_SECONDS / 4
                and begun + HEARTBEAT_SECONDS < end
            ):
                # Readable, and yet nothing there: the connection has ended, as the next line will
                # find.
                break
        self.box.idle.stop()  # type: ignore[no-untyped-call]

    def _fetched(self, uid: int, part: str) -> bytes | None:
        return next(
            (
                bytes(item[1])
                for item in self._answer(str(uid), f"UID {part}")
                if isinstance(item, tuple)
            ),
            None,
        )

    def _answer(self, uids: str, parts: str) -> list[Any]:
        """What the server says to a FETCH; only an OK without data means that a mail is gone."""
        status, data = self.box.client.uid("FETCH", uids, f"({parts})")
        if status != "OK":
            message = f"FETCH: {status}"
            raise imaplib.IMAP4.abort(message)
        return list(data)

    def _facts(self, uids: str, since: datetime) -> Iterator[MailInFolder]:
        for item in self._answer(uids, "UID RFC822.SIZE INTERNALDATE"):
            line = item if isinstance(item, bytes) else item[0] if isinstance(item, tuple) else b""
            uid, size, came = (pattern.search(line) for pattern in (_UID, _SIZE, _CAME))
            if uid and size and came and _internal_date(came[1].decode("ascii")) >= since:
                yield MailInFolder(int(uid[1]), int(size[1]))

    def _folder(self, name: str) -> str:
        """A folder's full name: some servers keep all folders below INBOX."""
        if name not in self._folders:
            delimiter = next((info.delim for info in self.box.folder.list("", "INBOX")), "/")
            names = (name, f"INBOX{delimiter}{name}")
            self._folders[name] = next((n for n in names if self._is_there(n)), name)
        return self._folders[name]

    def _is_there(self, name: str) -> bool:
        if self.box.folder.exists(name):
            return True
        try:
            self.box.folder.create(name)
            self.box.folder.subscribe(name, value=True)
        except ImapToolsError:
            return self.box.folder.exists(name)
        return True


def _connected(server: MailServer, ca_file: Path | None) -> BaseMailBox:
    tls = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    if server.tls == "imaps":
        box: BaseMailBox = MailBox(server.host, server.port, timeout=TIMEOUT, ssl_context=tls)
    elif server.tls == "imap+starttls":
        box = MailBoxUnencrypted(server.host, server.port, timeout=TIMEOUT)
        # As imap-tools' MailBoxStartTls, which leaves the socket open when the certificate is not
        # trusted.
        try:
            box.client.starttls(tls)
        except BaseException:
            with suppress(OSError):
                box.client.shutdown()
            raise
    else:
        box = MailBoxUnencrypted(server.host, server.port, timeout=TIMEOUT)
    box.client.sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    return box


def _log_in(box: BaseMailBox, server: MailServer, sasl: str | None) -> None:
    if sasl is not None:
        box.client.authenticate("XOAUTH2", lambda _: sasl.encode())
    elif server.user.isascii() and server.secret.isascii():
        box.login(server.user, server.secret, initial_folder=None)
    else:
        box.login_utf8(server.user, server.secret, initial_folder=None)
    _, data = box.client.capability()  # after the login servers tell of more
    box.client.capabilities = tuple(data[-1].decode("ascii", "replace").upper().split())


def _internal_date(text: str) -> datetime:
    """`16-Nov-2026 08:10:00 +0700`, whatever language this machine speaks."""
    day, month, rest = text.strip().split("-", 2)
    return datetime.strptime(
        f"{day} {MONTHS.index(month.title()) + 1} {rest}", "%d %m %Y %H:%M:%S %z"
    )


def _sleep(seconds: float, is_over: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not is_over():
        time.sleep(min(HEARTBEAT_SECONDS, max(0.0, end - time.monotonic())))
