"""A letter and its stages as the register holds them: frozen values that every room may pass on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from letters.errors import UnknownLetter
from letters.keys import DECISION

LetterState = Literal["open", "done", "refused", "withdrawn", "returned"]
StageState = Literal["open", "waiting", "closed"]

STATE_NAMES: Mapping[str, str] = {
    "open": "Berjalan",
    "done": "Selesai",
    "refused": "Ditolak",
    "withdrawn": "Ditarik",
    "returned": "Dikembalikan",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of one letter.

    Attributes:
        wait: the name of the wait of `sop.yaml` while the clock stands still, else None.
        minutes_left: working minutes that were left when the clock last started.
        clock_from: the moment from which the clock runs, None while it stands still.
        due: the deadline, None while the clock stands still.
        late: True once the deadline passed unanswered; settled when the stage closes.
        rung: how many rungs of the ladder were climbed.
        attempt: how many answers were taken or refused so far; each new form gets its own key.
        answer: the decision with all its values, None while open.
        run_id: the flow run that shows the stage; deadline_id: the one that wakes at the deadline.
        channel: the door of the answer, see `letters.channel.Door`.
    """

    id: int
    letter_id: int
    step: int
    name: str
    post: str
    state: StageState
    opened: datetime
    minutes_left: float
    clock_from: datetime | None = None
    due: datetime | None = None
    wait: str | None = None
    closed: datetime | None = None
    late: bool = False
    rung: int = 0
    attempt: int = 0
    answer: Mapping[str, Any] | None = None
    by: str | None = None
    channel: str | None = None
    run_id: str | None = None
    deadline_id: str | None = None

    @property
    def decision(self) -> str:
        """The word that was decided last; empty while nobody has answered."""
        return str((self.answer or {}).get(DECISION, ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file that was written for a letter; `path` is relative to the outbox."""

    kind: str
    step: int
    path: str
    sha256: str
    created: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingMail:
    """A mail to be posted: a row that commits together with the stage that asks for it.

    Attributes:
        key: what the mail is for; the same key is never written twice.
        attachments: paths relative to the outbox, with the names that people see.
        answers: the Message-ID of the mail that this one answers by itself (RFC 3834), None for
            all others.
        state: `bounced` when a server reported that it did not arrive.
    """

    key: str
    to: str
    subject: str
    text: str
    html: str
    message_id: str
    attachments: tuple[tuple[str, str], ...] = ()
    state: Literal["pending", "posting", "sent", "bounced"] = "pending"
    tries: int = 0
    id: int = 0
    letter_id: int | None = None
    error: str | None = None
    next_try: datetime | None = None
    answers: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A value as the machine read it, and as people say it is."""

    field: str
    read: Any
    now: Any


class Numbered:
    """What bears an agenda number: the running one of a year."""

    __slots__ = ()
    year: int
    number: int

    @property
    def agenda(self) -> str:
        """`0042/2026`."""
        return f"{self.number:04}/{self.year}"

    @property
    def key(self) -> str:
        """`0042-2026`, for keys, file names and addresses."""
        return f"{self.number:04}-{self.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Numbered):
    """A registered letter with everything that happened to it.

    Attributes:
        year: the year of the agenda, by the office's clock at receipt.
        number: the running number of that year, without gaps.
        facts: what the letter is taken to say now (READING.md values, corrected by people).
        reading: what the machine read, as `tindak read` prints it; never changed.
    """

    id: int
    year: int
    number: int
    service: str
    sha256: str
    filename: str
    received: datetime
    state: LetterState
    facts: Mapping[str, Any]
    reading: Mapping[str, Any]
    stages: tuple[Stage, ...] = ()
    documents: tuple[Document, ...] = ()
    mails: tuple[OutgoingMail, ...] = ()
    run_id: str | None = None
    closed: datetime | None = None

    @property
    def folder(self) -> str:
        """The letter's folder below the outbox."""
        return f"{self.year}/{self.number:04}"

    @property
    def open_stage(self) -> Stage | None:
        """The stage that waits for an answer, if any."""
        return next((s for s in self.stages if s.state != "closed"), None)

    @property
    def original(self) -> str:
        """The letter as it came, byte for byte: its path below the outbox."""
        return f"{self.folder}/asli.{self.format}"

    @property
    def format(self) -> str:
        """What the letter is by its content, never by the sender's own ending: it is mailed
        to officials.
        """
        return str(self.reading.get("source", {}).get("format", "pdf"))

    def place(self, stage: Stage, name: str) -> str:
        """Where a file that a stage writes lies below the outbox.

        A later answer to the same step gets its own.
        """
        earlier = sum(s.attempt for s in self.stages if s.step == stage.step and s.id < stage.id)
        nth = stage.attempt + earlier
        stem, dot, ending = name.rpartition(".")
        return f"{self.folder}/{stage.step}-{stem}{f'-{nth}' if nth > 1 else ''}{dot}{ending}"

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """What people corrected of the reading; both stay in the register."""
        cells = self.reading.get("fields", {})
        pairs = [
            (name, cell.get("value"), self.facts.get(name))
            for name, cell in cells.items()
            if name in self.facts
        ]
        return tuple(
            Correction(field=name, read=read, now=now)
            for name, read, now in pairs
            if (read or None) != (now or None)
        )

    def said(self, name: str) -> str:
        """A fact as text, `-` when the letter does not say it."""
        return str(self.facts.get(name) or "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """What came of one file: the letter, and whether it is new."""

    letter_id: int
    agenda: str
    new: bool
    notes: tuple[str, ...] = field(default=())


def parse_agenda(text: str) -> tuple[int, int | None]:
    """`0042/2026`, `0042-2026`, `0042` or `42` → (42, 2026 or None).

    Raises:
        UnknownLetter: the text is no agenda number.
    """
    found = re.fullmatch(r"0*(\d{1,6})(?:[/-](\d{4}))?", text.strip())
    if not found:
        raise UnknownLetter(agenda=text)
    return int(found[1]), int(found[2]) if found[2] else None
