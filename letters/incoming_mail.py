"""A mail that came in, as the register has it: where it lay, what came of it, where the raw mail is
kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

Outcome = Literal[
    "letter", "answer", "not taken", "refused", "other", "automatic", "bounce", "own", "again"
]
DONE, REFUSED, OTHER = "Diproses", "Ditolak", "Lainnya"
"""The folders of the mailbox."""

OUTCOME_NAMES: Mapping[str, str] = {
    "letter": "surat",
    "answer": "jawaban",
    "not taken": "jawaban belum diterima",
    "refused": "ditolak",
    "other": "diteruskan ke TU",
    "automatic": "surel otomatis",
    "bounce": "laporan tidak sampai",
    "own": "surel Tindak sendiri",
    "again": "sudah pernah masuk",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingMail:
    """One mail of the watched mailbox.

    Attributes:
        uidvalidity, uid: where it lay (RFC 3501 §2.3.1.1).
        fingerprint: the same for the same mail, see `mailroom.message.fingerprint`.
        path: the raw mail below the outbox; None where nothing is kept.
        state: `new` until its letters are in the register and its answer is taken or explained.
        folder: where it is to be filed; None leaves it where it is.
        stage_id, attempt: the form that it answers.
        details: what else is worth remembering (the letters, the reason).
    """

    id: int
    mailbox: str
    uidvalidity: int
    uid: int
    fingerprint: str
    noted: datetime
    sender: str = ""
    message_id: str = ""
    path: str | None = None
    state: Literal["new", "done"] = "new"
    outcome: Outcome | None = None
    folder: str | None = None
    filed: bool = False
    letter_id: int | None = None
    stage_id: int | None = None
    attempt: int | None = None
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def changed_letters(self) -> list[int]:
        """The letters that look different since it was acted on: it brought them, or one
        bounced.
        """
        if brought := self.details.get("letters"):
            return list(brought)
        return [self.letter_id] if self.outcome == "bounce" and self.letter_id else []


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedMailbox:
    """What is remembered of a mailbox.

    Attributes:
        since: mails from before this day are left alone.
        failing_since: since when it cannot be read, None while it can.
        told: whether TU was told of it.
    """

    name: str
    since: date
    failing_since: datetime | None = None
    told: bool = False
