"""A real mail server: Debian's Postfix on loopback, a child of the test, with its own queue."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import smtplib
import subprocess
import tempfile
import weakref
from collections.abc import Collection
from pathlib import Path
from typing import Self

import pytest

from tests.doors.dovecot import Dovecot
from tests.doors.server_process import end_server, start_server
from tests.office_process import free_port, until

POSTFIX = shutil.which("postfix", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
MASTER = Path("/usr/lib/postfix/sbin/master")

MAIN = """\
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
maillog_file = {home}/postfix.log
maillog_file_prefixes = {home}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = surel.{domain}
mydestination =
local_transport = error:no local mail
alias_maps =
alias_database =
disable_dns_lookups = yes
smtp_host_lookup = native
smtp_address_preference = ipv4
smtpd_peername_lookup = no
smtp_tls_security_level = none
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = permit
notify_classes =

# The mailbox of the office lies here, its other people have theirs elsewhere, and so has the world.
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {box}
virtual_mailbox_maps = inline:{{{address}=Maildir/}}
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
transport_maps = inline:{{{people}}}
relayhost = [127.0.0.1]:{elsewhere}

# As behind a gateway: it takes every mail at the door and reports later which did not arrive.
smtpd_reject_unlisted_recipient = no
delay_warning_time = 1s
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
"""

MASTER_CF = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup  unix n - n - 0 cleanup
qmgr     unix n - n 1 1 qmgr
rewrite  unix - - n - - trivial-rewrite
bounce   unix - - n - 0 bounce
defer    unix - - n - 0 bounce
trace    unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp     unix - - n - - smtp
error    unix - - n - - error
retry    unix - - n - - error
virtual  unix - n n - - virtual
anvil    unix - - n - 1 anvil
scache   unix - - n - 1 scache
postlog  unix-dgram n - n - 1 postlogd
"""


def postfix_or_skip() -> None:
    """Skip where Postfix cannot be started.

    Where TINDAK_TEST_POSTFIX=1 promises it, that is a failure.
    """
    lacking = (
        "postfix is not installed"
        if POSTFIX is None
        else "postfix is started by root only"
        if os.getuid()
        else ""
    )
    if lacking:
        stop = pytest.fail if os.environ.get("TINDAK_TEST_POSTFIX") == "1" else pytest.skip
        stop(lacking)


class Postfix:
    """A mail server that a test may kill and start again; over that it keeps its port and its
    queue.

    Mails to the Dovecot's address land in its mailbox; what goes to other domains, and to `people`,
    is passed on to a server on the port `elsewhere`; nobody else is known at the Dovecot's domain.
    Its log is `postfix.log` in `home`.
    """

    def __init__(self, box: Dovecot, elsewhere: int, people: Collection[str] = ()) -> None:
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None
        # Its daemons, who are not root, see nothing below pytest's folders.
        self.home = Path(tempfile.mkdtemp(prefix="postfix-"))
        weakref.finalize(self, shutil.rmtree, self.home, ignore_errors=True)
        self.home.chmod(0o755)
        self.log = self.home / "postfix.log"
        for name in ("queue", "data", "etc"):
            (self.home / name).mkdir()
        postfix = pwd.getpwnam("postfix")
        os.chown(self.home / "data", postfix.pw_uid, postfix.pw_gid)
        owner = box.home.stat()
        names = {
            "home": self.home,
            "box": box.home,
            "address": box.address,
            "domain": box.address.partition("@")[2],
            "uid": owner.st_uid,
            "gid": owner.st_gid,
            "elsewhere": elsewhere,
            "people": ", ".join(f"{one}=smtp:[127.0.0.1]:{elsewhere}" for one in people),
        }
        (self.home / "etc" / "main.cf").write_text(MAIN.format(**names), encoding="utf-8")
        (self.home / "etc" / "master.cf").write_text(
            MASTER_CF.format(port=self.port), encoding="utf-8"
        )

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def start(self) -> None:
        assert POSTFIX is not None
        assert self.process is None, "it runs"
        etc = str(self.home / "etc")
        subprocess.run(
            [POSTFIX, "-c", etc, "check"], check=True, capture_output=True
        )  # makes the folders of the queue
        self.process = start_server(
            [str(MASTER), "-c", etc, "-d"], self.home, self.home / "master.log"
        )
        until(self._answers, 30, "Postfix answers")

    def _answers(self) -> bool:
        assert self.process is None or self.process.poll() is None, self.said()
        try:
            with smtplib.SMTP("127.0.0.1", self.port, timeout=10) as client:
                return client.noop()[0] == 250
        except (OSError, smtplib.SMTPException):
            return False

    def said(self) -> str:
        """What it wrote into its logs."""
        logs = (self.home / "master.log", self.log)
        return "".join(log.read_text(errors="replace") for log in logs if log.exists())

    def queued(self) -> int:
        """How many mails lie in its queue."""
        folders = ("maildrop", "incoming", "active", "deferred", "hold")
        return sum(
            path.is_file() for name in folders for path in (self.home / "queue" / name).rglob("*")
        )

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End every process of it at once, as a power cut does."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self.process is not None:
            process, self.process = self.process, None
            end_server(process, how)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
