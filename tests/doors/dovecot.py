"""A real IMAP server: Debian's Dovecot on loopback, a child of the test, with one account and its
mailbox.
"""

from __future__ import annotations

import imaplib
import itertools
import os
import pwd
import re
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
import weakref
from pathlib import Path
from typing import Literal, Self
from urllib.parse import quote

import pytest

from tests.doors.certificates import make_certificates
from tests.doors.dovecot_config import write_config
from tests.doors.server_process import end_server, start_server
from tests.office_process import free_port, until

DOVECOT = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")

Answer = Literal["welcome", "refused", "away"]


def dovecot_or_skip() -> None:
    """Skip where there is no Dovecot.

    Where TINDAK_TEST_DOVECOT=1 promises one, its absence is a failure.
    """
    if DOVECOT is None:
        stop = pytest.fail if os.environ.get("TINDAK_TEST_DOVECOT") == "1" else pytest.skip
        stop("dovecot is not installed")


class Dovecot:
    """A mailbox that a test may fill, kill and open again; its log is `dovecot.log` in `folder`.

    With `xoauth2_tokeninfo` a token is good if that URL, the token appended, answers 200 with
    `{"email": address}`.
    """

    address = "kotak@contoh.id"
    password = "rahasia-kotak"  # noqa: S105 (invented)

    def __init__(
        self, folder: Path, *, tls: bool = False, xoauth2_tokeninfo: str | None = None
    ) -> None:
        self.port = free_port()
        self.tls_port = free_port() if tls else 0
        self.process: subprocess.Popen[bytes] | None = None
        self.refuses = False
        self._numbers = itertools.count()
        folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "dovecot.log"
        # Dovecot opens no mail for root, so root starts it as nobody, who sees nothing below
        # pytest's folders; and
        # the path of a Unix socket may have 107 letters at most. Hence a short folder of its own.
        self.home = Path(tempfile.mkdtemp(prefix="dovecot-"))
        weakref.finalize(self, shutil.rmtree, self.home, ignore_errors=True)
        self._owner = pwd.getpwuid(os.getuid()) if os.getuid() else pwd.getpwnam("nobody")
        self._own(self.home)
        self._maildir("INBOX")
        self._write_users()
        write_config(self.home, self._owner, self.port, self.tls_port, xoauth2_tokeninfo)
        if tls:
            make_certificates(self.home)

    def _own(self, path: Path) -> None:
        os.chown(path, self._owner.pw_uid, self._owner.pw_gid)

    def _maildir(self, folder: str) -> Path:
        """The Maildir of a folder, made if need be.

        Names are ASCII, `Arsip.2026` lies in `Arsip`.
        """
        maildir = self.home / "Maildir"
        made = [maildir, maildir if folder == "INBOX" else maildir / f".{folder}"]
        made += [made[-1] / part for part in ("cur", "new", "tmp")]
        for path in made:
            if not path.is_dir():
                path.mkdir()
                self._own(path)
        return made[1]

    @property
    def ca_file(self) -> Path:
        return self.home / "ca.pem"

    @property
    def url(self) -> str:
        return self.url_at(self.port)

    @property
    def starttls_url(self) -> str:
        return self.url_at(self.port, "imap+starttls")

    @property
    def tls_url(self) -> str:
        return self.url_at(self.tls_port, "imaps")

    def url_at(self, port: int, scheme: str = "imap") -> str:
        """The mailbox by another way: through a relay."""
        return f"{scheme}://{quote(self.address, safe='')}:{self.password}@127.0.0.1:{port}/INBOX"

    def start(self) -> None:
        assert DOVECOT is not None
        assert self.process is None, "it runs"
        user = None if os.getuid() else (self._owner.pw_uid, self._owner.pw_gid)
        self.process = start_server(
            [DOVECOT, "-F", "-c", str(self.home / "dovecot.conf")], self.home, self.log, user
        )
        until(lambda: self._answer() != "away", 30, "Dovecot answers logins")

    def _answer(self) -> Answer:
        """What a login with the right password meets now."""
        assert self.process is None or self.process.poll() is None, self.log.read_text(
            errors="replace"
        )
        try:
            with imaplib.IMAP4("127.0.0.1", self.port, timeout=10) as client:
                client.login(self.address, self.password)
        except (OSError, imaplib.IMAP4.abort):
            return "away"
        except imaplib.IMAP4.error as error:
            if "AUTHENTICATIONFAILED" in str(error):
                return "refused"
            return "away"
        return "welcome"

    def stop(self) -> None:
        """End it as an administrator does; open connections are told BYE."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End every process of it at once, as a power cut does; nobody is told anything."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        process, self.process = self.process, None
        end_server(process, how)
        # Left behind by SIGKILL; Dovecot would not start if its number were that of another process
        # by then.
        (self.home / "run" / "master.pid").unlink(missing_ok=True)

    def restart(self) -> None:
        self.stop()
        self.start()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        """Put a mail into a folder as a delivery agent does: written in `tmp`, then moved
        to `new`.
        """
        maildir, now = self._maildir(folder), time.time_ns()
        number = f"M{now // 1000 % 10**6:06}P{os.getpid()}Q{next(self._numbers):06}"
        name = f"{now // 10**9}.{number}.contoh"
        (maildir / "tmp" / name).write_bytes(raw)
        self._own(maildir / "tmp" / name)
        (maildir / "tmp" / name).rename(maildir / "new" / name)

    def mails(self, folder: str = "INBOX") -> list[bytes]:
        """The mails of a folder by the age of their files' names, read past Dovecot."""
        while True:
            found = {
                x.name.partition(":")[0]: x
                for part in ("new", "cur")
                for x in self._files(folder, part)
            }
            try:
                return [found[name].read_bytes() for name in sorted(found, key=age)]
            except (
                FileNotFoundError
            ):  # Dovecot moved it from new to cur, or gave it another flag, in between
                continue

    def _files(self, folder: str, part: str) -> list[Path]:
        return list((self._maildir(folder) / part).iterdir())

    def count(self, folder: str = "INBOX") -> int:
        return len(self.mails(folder))

    def folders(self) -> list[str]:
        return [
            "INBOX",
            *sorted(path.name[1:] for path in (self.home / "Maildir").glob(".?*") if path.is_dir()),
        ]

    def change_uidvalidity(self) -> None:
        """As after a restored backup: INBOX has another UIDVALIDITY and counts its UIDs from 1.

        Flags stay.
        """
        assert self.process is None, "it runs"
        maildir = self.home / "Maildir"
        uidlist = maildir / "dovecot-uidlist"
        known = re.match(r"3 V(\d+)", uidlist.read_text()) if uidlist.exists() else None
        validity = int(known[1]) + 1 if known else int(time.time())
        for index in maildir.glob("dovecot*index*"):
            index.unlink()
        uidlist.write_text(f"3 V{validity} N1 G{secrets.token_hex(16)}\n")
        self._own(uidlist)

    def refuse_logins(self, refuse: bool = True) -> None:
        """The password is wrong, or right again, from now on.

        Who is logged in stays, and so does XOAUTH2.
        """
        self.refuses = refuse
        self._write_users()
        if self.process is not None:  # Dovecot looks at the file once a second at most
            wanted = "refused" if refuse else "welcome"
            until(lambda: self._answer() == wanted, 30, f"logins are {wanted}")

    def _write_users(self) -> None:
        # The two texts differ in size: of two versions of the same second Dovecot would not see the
        # later.
        secret = secrets.token_hex(32) if self.refuses else self.password
        part = self.home / "users.part"
        part.write_text(f"{self.address}:{{PLAIN}}{secret}\n", encoding="utf-8")
        part.replace(self.home / "users")


def age(name: str) -> tuple[int, int, str]:
    """By `1795551892.M722146P1.contoh`, and as Postfix writes it:
    `1795551892.Vfe00I22e985M722146.contoh`.
    """
    found = re.match(r"(\d+)(?:\.[VI\da-f]*M(\d+))?", name)
    assert found is not None
    return int(found[1]), int(found[2] or 0), name
