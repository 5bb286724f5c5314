"""The soak's post office: it notes all that is handed in, and its addressees have responders of the
worst kind.
"""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from email.utils import parseaddr
from random import Random

from aiosmtpd.smtp import Envelope, Session

from mailroom.message import fingerprint, read_head
from tests.doors.dovecot import Dovecot
from tests.doors.post_office import Posted, PostOffice, send
from tests.soak_mails import AWAY, BOX, SENDERS, Made, compose

ECHO = (
    "Terima kasih, surel Anda sudah kami terima.",
    "Surel Anda kami catat dan akan kami tindak lanjuti.",
)
"""What a responder says that nobody could tell from a person."""
MOST_ECHOES = 6
"""A responder that has been answered so often has shown the loop."""
AWAY_PEOPLE = {*SENDERS[::4], "kabid@contoh.id"}
ECHO_PEOPLE = {*SENDERS[1::8], "subkor@contoh.id"}
SOMETIMES, SHARE = "tu@contoh.id", 0.05
"""TU is sent hundreds of mails; its responder answers a share of them."""


def same_for_imap(raw: bytes) -> bytes:
    """A mail as IMAP will show it."""
    return re.sub(rb"\r?\n", b"\r\n", raw)


def mark(raw: bytes) -> str:
    """The office's own fingerprint of a mail."""
    raw = same_for_imap(raw)
    return fingerprint(raw)


class Ledger:
    """Every mail that was handed in, by its fingerprint, and how often."""

    def __init__(self) -> None:
        self.made: dict[str, Made] = {}
        self.times: Counter[str] = Counter()
        self.depth: dict[str, int] = {}
        """How many answers of machines to machines led to a mail of a responder, by its
        Message-ID.
        """
        self._lock = threading.Lock()

    def note(self, made: Made) -> None:
        with self._lock:
            found = mark(made.raw)
            self.made[found] = made
            self.times[found] += 1

    def count(self) -> int:
        with self._lock:
            return self.times.total()

    def ids(self) -> dict[str, Made]:
        """The mails by their Message-IDs, as the office reads them."""
        with self._lock:
            found = [
                (read_head(same_for_imap(made.raw)).message_id, made) for made in self.made.values()
            ]
        return {message_id: made for message_id, made in found if message_id}


class Post(PostOffice):
    """A post office that remembers when it took what.

    The addresses of the soak answer by themselves.
    """

    def __init__(self, box: Dovecot, ledger: Ledger, seed: int) -> None:
        super().__init__(box)
        self.box = box
        self.ledger = ledger
        self.taken_at: list[float] = []
        self.random = Random(seed)  # noqa: S311 (a soak is to be repeated)
        self.answered = 0

    def hand_in(self, made: Made) -> None:
        """Over SMTP, or straight into the mailbox what no mail program would send."""
        self.ledger.note(made)
        if made.is_direct:
            self.box.deliver(made.raw.replace(b"\r\n", b"\n"))
        else:
            send(self.port, made.raw, made.sender, BOX)

    async def handle_DATA(self, server: object, session: Session, envelope: Envelope) -> str:  # noqa: N802
        before = len(self.mails)
        said = await super().handle_DATA(server, session, envelope)
        for posted in self.mails[before:]:
            self.taken_at.append(time.monotonic())
            if posted.message["Auto-Submitted"] and posted.recipients != (BOX,):
                self._respond(posted)
        return said

    def _respond(self, posted: Posted) -> None:
        """What the addressee's responder makes of a mail of the office: no header says that
        a machine wrote it.
        """
        (to,) = posted.recipients
        ours = str(posted.message["Message-ID"])
        depth = self.ledger.depth.get(str(posted.message["In-Reply-To"]), 0) + 1
        is_echo = to in ECHO_PEOPLE or (to == SOMETIMES and self.random.random() < 1 / 2)
        answers = to in AWAY_PEOPLE | ECHO_PEOPLE or (
            to == SOMETIMES and self.random.random() < SHARE
        )
        if not answers or depth > MOST_ECHOES:
            return
        self.answered += 1
        texts = ECHO if is_echo else AWAY
        text = texts[sum(to.encode()) % len(texts)]  # a responder says the same each time
        back = parseaddr(str(posted.message["Reply-To"] or posted.message["From"]))[1]
        mail = compose(f"penjawab-{self.answered}", to, f"Re: {posted.subject}", text, ours, back)
        self.ledger.depth[str(mail["Message-ID"])] = depth
        what = f"echo, depth {depth}" if is_echo else "responder"
        # Whoever answers as a person would cannot be told from one at first; answered again it is a
        # loop.
        made = Made(
            what=what,
            raw=mail.as_bytes(),
            sender=to,
            is_machine=not is_echo or depth > 1,
            is_direct=True,
        )
        self.hand_in(made)
