"""What the mailbox costs: a letter by mail, an answer by mail, a mailbox that is full when the
office opens.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from letters.reply_codes import codes_in
from tests.doors.dovecot import Dovecot
from tests.doors.post_office import Posted, PostOffice, send
from tests.journeys.conftest import MONDAY, shift_to
from tests.letter_maker import make_letter
from tests.office_process import OfficeProcess, until
from tests.soak_mails import BOX, PDF, compose

ROUNDS, FULL = 5, 200
CLERK = "tu@contoh.id"


def mail_figures(home: Path, suffix: str, env: dict[str, str]) -> dict[str, tuple[float, str]]:
    """`mail_to_stage_s`, `mail_reply_s` and `mails_per_min`, of an office of its own."""
    with ExitStack() as stack:
        box = stack.enter_context(Dovecot(home / "dovecot"))
        post = stack.enter_context(PostOffice(box))
        env = env | {
            "TINDAK_IMAP_URL": box.url,
            "TINDAK_SMTP_URL": post.url,
            "TINDAK_CLOCK_SHIFT": shift_to(MONDAY),
        }
        office = OfficeProcess(home / "kantor-surel", **env, TINDAK_MAIL_SINCE="2000-01-01")
        stack.callback(office.close)
        office.open()
        bench = MailBench(home, office, box, post)
        bench.one_letter(1)  # warm
        found = {
            "mail_to_stage_s": (
                median(seconds(bench.one_letter, n) for n in range(2, 2 + ROUNDS)),
                "s",
            ),
            "mail_reply_s": (
                median(seconds(bench.one_reply, n) for n in range(1, 1 + ROUNDS)),
                "s",
            ),
            "mails_per_min": (bench.full_mailbox(), "1/min"),
        }
    return {name + suffix: value for name, value in found.items()}


def seconds(work: Callable[[int], object], number: int) -> float:
    start = time.monotonic()
    work(number)
    return time.monotonic() - start


class MailBench:
    """An office with its mail servers."""

    def __init__(self, home: Path, office: OfficeProcess, box: Dovecot, post: PostOffice) -> None:
        self.home, self.office, self.box, self.post = home, office, box, post

    def one_letter(self, number: int) -> None:
        """From the mail program's Send to the letter at stage 2, its form shown, its
        receipt with the mail server.
        """
        send(self.post.port, self._mail(number), to=BOX)
        until(lambda: self.office.at_step(2, number), 120, f"letter {number} waits for TU")
        own = f"<bangku-{number}@surel.contoh.id>"
        until(
            lambda: any(mail.message["In-Reply-To"] == own for mail in self.post.mails),
            120,
            "its receipt is out",
        )

    def one_reply(self, number: int) -> None:
        """From TU's Send to the next stage, its form shown."""
        task = self._task(number)
        sender, ours = f"Wulan Contoh <{CLERK}>", str(task.message["Message-ID"])
        send(
            self.post.port,
            compose(f"jawab-{number}", sender, f"Re: {task.subject}", "TERIMA\n", ours),
            to=BOX,
        )
        until(lambda: self.office.at_step(3, number), 120, f"letter {number} waits for kadis")

    def full_mailbox(self) -> float:
        """Mails a minute of a mailbox that was full when the office opened."""
        self.office.close()
        before = len(self.office.letters())
        for number in range(before + 1, before + 1 + FULL):
            self.box.deliver(self._mail(number).replace(b"\r\n", b"\n"))
        self.office.open()
        start = time.monotonic()
        until(lambda: self._shown() == before + FULL, 1200, "all letters are shown", pause=0.5)
        return FULL / (time.monotonic() - start) * 60

    def _mail(self, number: int) -> bytes:
        """A mail with a letter.

        Nobody sends so many that the day's limit of automatic mails holds any back.
        """
        letter = make_letter(self.home / "surel.pdf", nomor=f"000.1.4/{number:04}/BANGKU/2026")
        mail = compose(
            f"bangku-{number}",
            f"opd{number}@contoh.id",
            "Permohonan ruang",
            "Bersama ini suratnya.",
        )
        mail.add_attachment(
            letter.read_bytes(), maintype=PDF[0], subtype=PDF[1], filename="Surat Permohonan.pdf"
        )
        return mail.as_bytes()

    def _task(self, number: int) -> Posted:
        """The mail that asks TU about a letter."""

        def found() -> list[Posted]:
            asked = [mail for mail in self.post.to(CLERK) if f"[{number:04}/2026]" in mail.subject]
            return [mail for mail in asked if codes_in(mail.subject)]

        until(found, 120, f"TU is asked about letter {number}")
        return found()[0]

    def _shown(self) -> int:
        stages = [letter.open_stage for letter in self.office.letters()]
        return sum(stage is not None and stage.run_id is not None for stage in stages)
