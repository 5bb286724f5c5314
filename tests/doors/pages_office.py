"""An office whose pages are tested: links are read in the mails it writes, users come from the
shell.
"""

from __future__ import annotations

import email.policy
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email.parser import BytesParser
from itertools import count
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import sqlalchemy as sa

from letters.model import Letter
from letters.signed_links import LinkSigner
from records import schema
from settings import ROOT
from tests.journeys.conftest import MONDAY, shift_to
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, TINDAK, OfficeProcess, free_port, until

REQUESTER = "dinkes@contoh.id"
ASKER = "Dinas Kesehatan dan Keluarga Berencana"
PASSWORD = "sandi yang panjang sekali"  # noqa: S105 (of users in a test)
KEY = "kunci penanda tangan tautan untuk uji"


def on_day(day: int) -> dict[str, datetime]:
    """A meeting on a day of December of its own, so that no letter of another fact stands in
    its way.
    """
    return {"mulai": datetime(2026, 12, day, 9, 0), "selesai": datetime(2026, 12, day, 11, 0)}  # noqa: DTZ001 (as printed)


class PagesOffice(OfficeProcess):
    """An office on a Monday morning whose letters are walked to where a fact begins."""

    def __init__(self, home: Path) -> None:
        path = str(
            Path(sys.executable).parent
        )  # no LibreOffice: these facts need no PDF, which takes it seconds each
        super().__init__(
            home, TINDAK_CLOCK_SHIFT=shift_to(MONDAY), TINDAK_SECRET_KEY=KEY, PATH=path
        )
        self._numbers = count(1)

    def arrive(self, step: int = 2, **facts: Any) -> Letter:
        """A letter that came, walked to a stage."""
        nomor = f"{next(self._numbers)}/LAMAN/2026"
        path = make_letter(
            self.home / f"{nomor.replace('/', '-')}.pdf",
            **({"nomor": nomor, "pemohon": ASKER} | facts),
        )
        self.drop(path)
        until(
            lambda: any(x.facts["nomor"] == nomor for x in self.letters()), 60, f"{nomor} is read"
        )
        letter = next(x for x in self.letters() if x.facts["nomor"] == nomor)
        until(lambda: self.at_step(2, letter.number), 60, f"{nomor} is at TU")
        for at in range(2, step):
            self.decide(letter.agenda, **ANSWERS[at])
            self.wait(letter, at + 1)
        until(lambda: self._rests(letter), 60, f"{letter.agenda} is left in peace")
        return self.now(letter)

    def now(self, letter: Letter) -> Letter:
        """The letter as the register has it at this moment."""
        with self.register.read() as reader:
            return reader.letter(letter.id)

    def wait(self, letter: Letter, step: int) -> Letter:
        """Until a letter waits at a stage, its form shown."""
        until(lambda: self.at_step(step, letter.number), 60, f"{letter.agenda} is at stage {step}")
        return self.now(letter)

    def _rests(self, letter: Letter) -> bool:
        """Whether the machine has done all that a letter needs until somebody answers."""
        found = self.now(letter)
        stage = found.open_stage
        is_watched = stage is None or stage.due is None or stage.deadline_id is not None
        return is_watched and all(mail.state == "sent" for mail in found.mails)

    def mails(self, letter: Letter, to: str) -> list[str]:
        """The texts of the mails about a letter to an address, oldest first."""
        folder = self.home / "outbox" / "mail"
        found = sorted(
            folder.glob(f"{letter.key}_*_{to}.eml"), key=lambda path: path.stat().st_mtime_ns
        )
        return [_text(path) for path in found]

    def link(self, letter: Letter, kind: str, to: str) -> str:
        """The newest link of a kind (`d`, `l`, `s`) mailed to an address about a letter."""
        until(lambda: self.links(letter, kind, to), 60, f"a link {kind} for {to}")
        return self.links(letter, kind, to)[-1]

    def links(self, letter: Letter, kind: str, to: str) -> list[str]:
        """All of them, oldest first."""
        return [
            link
            for text in self.mails(letter, to)
            for link in re.findall(rf"http\S+/{kind}/\S+", text)
        ]

    def task(self, letter: Letter, post: str) -> str:
        """The newest link by which a post decides the open stage."""
        stage = self.now(letter).open_stage
        assert stage is not None
        seen: list[str] = []

        def came() -> bool:
            every = self.links(letter, "d", f"{post}@contoh.id")
            seen[:] = [link for link in every if _opens(link) == (stage.id, stage.wait or "")]
            return bool(seen)

        until(came, 60, f"{post} is asked about stage {stage.step}")
        return seen[-1]

    def form(self, letter: Letter, **answer: str) -> dict[str, str]:
        """What a browser would send to answer the open stage."""
        stage = self.now(letter).open_stage
        assert stage is not None
        return {"formulir": f"{stage.id}.{stage.attempt}"} | answer

    def user(self, name: str, *options: str, password: str = PASSWORD) -> str:
        """Add a user as an administrator does."""
        self.shell("user", "add", name, *options, password=password)
        return name

    def shell(self, *words: str, password: str = "") -> str:
        """A command that asks for a password, typed twice or piped."""
        done = subprocess.run(
            [*TINDAK, *words],
            env=self.env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            input=f"{password}\n{password}\n",
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def everything(self, letter: Letter | None = None) -> dict[str, list[Any]]:
        """Every row of the register, or of one letter: what may not change when somebody
        only looks.
        """
        found = {}
        with self.register.read() as reader:
            for table in schema.metadata.sorted_tables:
                query = sa.select(table)
                key = table.c.get("letter_id") if table.name != "letters" else table.c.id
                if letter is not None and key is not None:
                    query = query.where(key == letter.id)
                found[table.name] = [tuple(row) for row in reader.db.execute(query)]
        return found

    @contextmanager
    def edited(self, old: str, new: str) -> Iterator[None]:
        """office.yaml as somebody edits it for a while."""
        path = self.home / "office.yaml"
        before = path.read_text(encoding="utf-8")
        assert old in before
        path.write_text(before.replace(old, new), encoding="utf-8")
        try:
            yield
        finally:
            path.write_text(before, encoding="utf-8")

    @contextmanager
    def pages(self, **env: str) -> Iterator[str]:
        """The same office's pages once more, with other settings; where they are."""
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        command = [
            sys.executable,
            "-m",
            "uvicorn",
            "--factory",
            "web.app:create_app",
            "--port",
            str(port),
        ]
        command += ["--log-level", "warning", "--no-access-log", "--no-server-header"]
        known = {"TINDAK_WEB_URL": base, "PREFECT_API_URL": self.api_url}
        log = (self.home / "laman-lain.log").open("ab")
        process = subprocess.Popen(
            command, env=self.env | known | env, cwd=ROOT, stdout=log, stderr=log
        )
        log.close()
        try:
            until(lambda: _answers(f"{base}/masuk"), 60, "the pages open")
            yield base
        finally:
            process.terminate()
            process.wait(60)


def _opens(link: str) -> tuple[int, str]:
    """The stage and the question of a link."""
    read = LinkSigner(KEY.encode(), "", 1).read("d", link.rpartition("/")[2], MONDAY)
    return read.target, read.question


def _answers(url: str) -> bool:
    try:
        with urlopen(url) as reply:  # noqa: S310 (loopback)
            return bool(reply.status == 200)
    except OSError:
        return False


def _text(path: Path) -> str:
    message = BytesParser(policy=email.policy.default).parsebytes(path.read_bytes())
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())
