"""`make soak-mail`: 300 mails into an office whose mail server and worker are killed meanwhile;
nothing may be lost.

The last line on stdout is JSON. SEED chooses the order of things, MAILS how many there are.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from settings import ROOT
from tests.doors.dovecot import DOVECOT, Dovecot
from tests.doors.relay import Relay
from tests.journeys.conftest import MONDAY, shift_to
from tests.office_process import OfficeProcess
from tests.soak_count import Count, count, unfinished
from tests.soak_mails import Made, Maker
from tests.soak_people import Kind, People
from tests.soak_post import Ledger, Post

TIMES: Mapping[Kind, int] = {
    "right": 13,
    "twice": 3,
    "two": 3,
    "stranger": 4,
    "unclear": 4,
    "late": 3,
    "forged": 1,
}
REPLIES: Sequence[Kind] = [kind for kind, n in TIMES.items() for _ in range(n)]
PLAIN_KILLS, LARGE_KILLS, WORKER_KILLS = 8, 2, 3
BETWEEN_WORKERS = 40.0
"""Seconds: an office whose worker dies five times in two minutes gives up."""
MOST_WAITING = 40
"""Mails in the mailbox that are not filed; more are not handed in meanwhile."""
QUIET_SECONDS, PATIENCE = 5.0, 1500.0
HELD_BYTES = 5_000_000
Turn = Callable[[], Sequence[Made] | None]
"""Makes what is handed in at once; None: there is nothing to answer yet, later perhaps."""
err = Console(stderr=True)


def main() -> int:
    if DOVECOT is None:
        err.print("dovecot is not installed: nothing was soaked")
        return 1
    seed, size = int(os.environ.get("SEED", "1")), int(os.environ.get("MAILS", "300"))
    home = ROOT / "var" / "soak"
    shutil.rmtree(
        home, ignore_errors=True
    )  # what the last soak left behind is looked at, not needed
    home.mkdir(parents=True)
    signal.signal(
        signal.SIGTERM, lambda *_: sys.exit(1)
    )  # office and mail server are closed then too
    start = time.monotonic()
    with opened(home, seed) as soak:
        soak.run(size)
        soak.wait_until_quiet()
        found = count(soak.office.register, soak.box, soak.ledger, soak.post, soak.worker_kills)
    return report(found, time.monotonic() - start)


def report(found: Count, seconds: float) -> int:
    names = ("lost", "doubled", "answered_twice", "loops")
    for name, what in found.found.items():
        for line in what:
            err.print(f"{name}: {line}", markup=False, highlight=False, soft_wrap=True)
    figures = {"letters_sent": found.letters_sent, "registered": found.registered}
    figures |= {name: found.figure(name) for name in (*names, "reposted")} | {
        "seconds": round(seconds)
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    return int(any(found.figure(name) for name in names))


@contextmanager
def opened(home: Path, seed: int) -> Iterator[Soak]:
    """The office with its servers; its folder stays for whoever looks for a fault."""
    ledger = Ledger()
    with (
        Dovecot(home / "dovecot") as box,
        Relay(box.port) as cable,
        Post(box, ledger, seed) as post,
    ):
        office = OfficeProcess(
            home / "kantor",
            TINDAK_IMAP_URL=box.url_at(cable.port),
            TINDAK_SMTP_URL=post.url,
            TINDAK_CLOCK_SHIFT=shift_to(MONDAY),
            TINDAK_MAIL_SINCE="2000-01-01",
            TINDAK_MAIL_IDLE_SECONDS="5",
            TINDAK_MAIL_DAILY_LIMIT="1000",
        )
        office.open()
        try:
            yield Soak(office, box, cable, post, ledger, Maker(seed, home))
        finally:
            office.close()


class Soak:
    """One run: what is handed in, in which order, and what is killed when."""

    def __init__(
        self,
        office: OfficeProcess,
        box: Dovecot,
        cable: Relay,
        post: Post,
        ledger: Ledger,
        maker: Maker,
    ) -> None:
        self.office, self.box, self.cable, self.post, self.ledger, self.maker = (
            office,
            box,
            cable,
            post,
            ledger,
            maker,
        )
        self.people = People(maker, post, office.register)
        self.random = maker.random
        self.worker_kills: list[float] = []
        self.opens_at: float | None = None
        """When Dovecot, which is down, is started again."""

    def run(self, size: int) -> None:
        turns = self._turns(size)
        self.random.shuffle(turns)
        kills = self._kills(len(turns))
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=err) as progress:
            bars = [progress.add_task(name, total=len(turns)) for name in ("handed in", "filed")]
            tries = 0
            while turns or kills:
                handed = self._take(turns)
                tries = 0 if handed else tries + 1
                if tries > 100 * len(turns) + 100:
                    err.print(f"{len(turns)} mails had nothing to answer")
                    break
                progress.update(
                    bars[0], completed=self.ledger.count(), total=self.ledger.count() + len(turns)
                )
                done = self.ledger.count() - self.box.count()
                progress.update(bars[1], completed=done, total=self.ledger.count() + len(turns))
                kills = [(at, kill) for at, kill in kills if at < len(turns) or not kill()]
                self._rest()

    def wait_until_quiet(self) -> None:
        end, quiet_since, told = time.monotonic() + PATIENCE, 0.0, {"": -1}
        self._start_again(now=True)
        while time.monotonic() < end:
            left = unfinished(self.office.register, self.box)
            if left != told:
                err.print(f"left: {left}")
                told, quiet_since = left, time.monotonic()
            if not any(left.values()) and time.monotonic() - quiet_since > QUIET_SECONDS:
                return
            time.sleep(1)
        err.print("the office did not become quiet")

    def _turns(self, size: int) -> list[Turn]:
        """What is handed in, in the proportions of a bad week; about `size` mails."""
        part = size / 300
        letters = self.maker.letters(round(85 * part))
        doubles = [self.maker.same_letter() for _ in range(round(12 * part))]
        mails = [*letters, *(mail for pair in doubles for mail in pair)]
        mails += [self.maker.again(letters) for _ in range(round(25 * part))]
        maker = self.maker
        others = (
            (maker.machine, 38),
            (maker.ugly, 33),
            (maker.broken, 28),
            (maker.person, 10),
            (maker.own, 2),
        )
        mails += [make() for make, n in others for _ in range(round(n * part))]
        turns: list[Turn] = [lambda mail=mail: [mail] for mail in mails]  # type: ignore[misc]
        turns += [self.people.bounce] * round(18 * part)
        kinds = REPLIES if part >= 1 else self.random.sample(REPLIES, round(len(REPLIES) * part))
        turns += [lambda kind=kind: self.people.reply(kind) for kind in kinds]  # type: ignore[misc]
        return turns

    def _take(self, turns: list[Turn]) -> bool:
        """Hand in what is next.

        What has nothing to answer yet goes to the end. Whether something was.
        """
        if not turns:
            return False
        turn = turns.pop(0)
        mails = turn()
        for mail in mails or ():
            self.post.hand_in(mail)
        if mails is None:
            turns.append(turn)
        return mails is not None

    def _rest(self) -> None:
        time.sleep(self.random.uniform(0.0, 0.8))
        end = time.monotonic() + 120
        self._start_again()
        while self.box.count() > MOST_WAITING and time.monotonic() < end:
            time.sleep(0.25)
            self._start_again()

    def _kills(self, turns: int) -> list[tuple[int, Callable[[], bool]]]:
        """How many mails are still to come when it happens, and what is killed: False when
        it must wait.
        """
        plain: list[Callable[[], bool]] = [self._kill_dovecot] * (PLAIN_KILLS - 1)
        kills = [
            *plain,
            *[self._kill_in_the_middle] * LARGE_KILLS,
            self._kill_and_change_uidvalidity,
        ]
        late, early = turns // 10, turns * 9 // 10
        return [
            (self.random.randrange(late, early), kill)
            for kill in (*kills, *[self._kill_worker] * WORKER_KILLS)
        ]

    def _kill_dovecot(self) -> bool:
        if self.box.process is None:
            return False
        time.sleep(self.random.uniform(0, 0.5))
        err.print("kills Dovecot")
        self.box.kill()
        self.opens_at = time.monotonic() + self.random.uniform(0.5, 4)
        return True

    def _kill_and_change_uidvalidity(self) -> bool:
        if not self._kill_dovecot():
            return False
        err.print("UIDVALIDITY changes")
        self.box.change_uidvalidity()
        return True

    def _kill_in_the_middle(self) -> bool:
        """Dovecot dies while it is sending a large mail."""
        if self.box.process is None:
            return False
        self.cable.hold_after(HELD_BYTES)
        self.post.hand_in(self.maker.large())
        is_held = self.cable.held.wait(120)
        err.print("in the middle of a FETCH:" if is_held else "no FETCH came; nevertheless:")
        self._kill_dovecot()
        self.cable.release()
        return True

    def _kill_worker(self) -> bool:
        if self.worker_kills and time.monotonic() - self.worker_kills[-1] < BETWEEN_WORKERS:
            return False
        time.sleep(self.random.uniform(0, 0.5))
        try:
            self.office.kill("pekerja")
        except ProcessLookupError:
            return False
        err.print("kills the worker")
        self.worker_kills.append(time.monotonic())
        return True

    def _start_again(self, *, now: bool = False) -> None:
        if self.opens_at is not None and (now or time.monotonic() >= self.opens_at):
            self.opens_at = None
            self.box.start()


if __name__ == "__main__":
    sys.exit(main())
