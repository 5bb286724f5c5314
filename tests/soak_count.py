"""What became of the soak's mails: lost, doubled, answered twice, loops.

Each with the mails it concerns.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from records import schema as t
from records.outgoing_mails import AUTOMATIC
from records.register import Register
from tests.doors.dovecot import Dovecot
from tests.soak_mails import NUMBER
from tests.soak_post import Ledger, Post, mark

TO_TU = "surel_diteruskan"
KILLED_BEFORE, KILLED_AFTER = 1.0, 10.0
"""A worker that was killed so many seconds before or after a mail was taken may not have noted it
(the clocks of two processes, a slow commit): it is posted again, as documented.
"""
OPEN_MAILS = ("pending", "posting")
Row = Mapping[str, Any]


@dataclass(slots=True)
class Count:
    """The figures, and for each of them what it is made of."""

    letters_sent: int = 0
    registered: int = 0
    found: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def figure(self, name: str) -> int:
        return len(self.found[name])


@dataclass(frozen=True, slots=True)
class Books:
    """The tables of the register that tell of mails."""

    letters: Sequence[Row]
    stages: Sequence[Row]
    audit: Sequence[Row]
    mails: Sequence[Row]
    incoming: Sequence[Row]


def books(register: Register) -> Books:
    with register.read() as reader:

        def rows(table: sa.Table) -> list[Row]:
            return [
                dict(row)
                for row in reader.db.execute(sa.select(table).order_by(table.c.id)).mappings()
            ]

        return Books(
            *(rows(table) for table in (t.letters, t.stages, t.audit, t.mails, t.incoming))
        )


def unfinished(register: Register, box: Dovecot) -> dict[str, int]:
    """What an office that is quiet has none of."""
    with register.read() as reader:
        new = sa.select(sa.func.count()).select_from(t.incoming).where(t.incoming.c.state == "new")
        waiting = (
            sa.select(sa.func.count()).select_from(t.mails).where(t.mails.c.state.in_(OPEN_MAILS))
        )
        found = {
            "new": reader.db.execute(new).scalar(),
            "to post": reader.db.execute(waiting).scalar(),
        }
    return {name: int(count or 0) for name, count in found.items()} | {
        "in the mailbox": box.count()
    }


def count(
    register: Register, box: Dovecot, ledger: Ledger, post: Post, kills: Sequence[float]
) -> Count:
    """All the figures; `kills` are the moments at which workers were killed."""
    made = Count()
    book = books(register)
    _letters(made, book, ledger)
    _lost_mails(made, book, ledger, box)
    _doubled(made, book)
    _posted_twice(made, post, kills)
    _answers(made, book, ledger)
    _loops(made, book, ledger)
    return made


def _letters(made: Count, book: Books, ledger: Ledger) -> None:
    sent = {digest: mail for mail in ledger.made.values() for digest in mail.letters}
    known = Counter(row["sha256"] for row in book.letters)
    made.letters_sent, made.registered = len(sent), sum(digest in known for digest in sent)
    made.found["lost"] += [
        f"letter of {mail.what} by {mail.sender}" for x, mail in sent.items() if x not in known
    ]
    made.found["doubled"] += [
        f"letter {digest} {times} times" for digest, times in known.items() if times > 1
    ]
    numbers = Counter(str(row["facts"].get("nomor")) for row in book.letters)
    made.found["doubled"] += [
        f"letter {x} {n} times" for x, n in numbers.items() if n > 1 and NUMBER.fullmatch(x)
    ]


def _lost_mails(made: Count, book: Books, ledger: Ledger, box: Dovecot) -> None:
    """Each mail has its row, was acted upon, left INBOX, and lies in exactly one folder."""
    rows = Counter(row["fingerprint"] for row in book.incoming)
    lying = {folder: Counter(mark(raw) for raw in box.mails(folder)) for folder in box.folders()}
    everywhere = sum(lying.values(), Counter[str]())
    lost = made.found["lost"]
    for digest, times in ledger.times.items():
        what = ledger.made[digest].what
        lost += [f"never noted: {what}"] * max(0, times - rows[digest])
        lost += [f"in no folder: {what}"] * max(0, times - everywhere[digest])
        if everywhere[digest] > times:
            made.found["copies"].append(f"in more folders than it should: {what}")
    lost += [f"still in INBOX: {_what(ledger, digest)}" for digest in lying["INBOX"].elements()]
    lost += [
        f"not acted upon: {_what(ledger, x['fingerprint'])}"
        for x in book.incoming
        if x["state"] == "new"
    ]
    lost += [
        f"not posted: {x['key']} ({x['error']})" for x in book.mails if x["state"] in OPEN_MAILS
    ]


def _doubled(made: Count, book: Books) -> None:
    """Receipts and forwards, each once for a mail, however often it was delivered."""
    times = Counter((name, incoming["fingerprint"]) for name, _, incoming in _automatic(book))
    by_mark = {row["fingerprint"]: row for row in book.incoming}
    made.found["doubled"] += [
        f"{name} {n} times for {by_mark[digest]['message_id']}"
        for (name, digest), n in times.items()
        if n > 1
    ]


def _posted_twice(made: Count, post: Post, kills: Sequence[float]) -> None:
    taken: dict[str, list[float]] = defaultdict(list)
    for posted, at in zip(post.mails, post.taken_at, strict=True):
        if posted.message["Auto-Submitted"]:
            taken[str(posted.message["Message-ID"])].append(at)
    for message_id, moments in taken.items():
        for before in moments[:-1]:
            excused = any(before - KILLED_BEFORE <= kill <= before + KILLED_AFTER for kill in kills)
            made.found["reposted" if excused else "doubled"].append(f"posted again: {message_id}")


def _answers(made: Count, book: Books, ledger: Ledger) -> None:
    """A stage is answered once, by a mail that may.

    A right answer is taken, one of two of them too.
    """
    answered = [row for row in book.audit if row["event"] == "answered"]
    times = Counter((row["letter_id"], row["details"].get("step")) for row in answered)
    wrong = made.found["answered_twice"]
    wrong += [
        f"letter {letter}, stage {step}: answered {n} times"
        for (letter, step), n in times.items()
        if n > 1
    ]
    ids, by_id = ledger.ids(), {row["id"]: row for row in book.incoming}
    stages = {row["id"]: row for row in book.stages}
    for row in answered:
        mail = (
            ids.get(by_id[row["details"]["mail"]]["message_id"])
            if "mail" in row["details"]
            else None
        )
        stage = stages[mail.stage_id] if mail and mail.stage_id else None
        if stage is None or (stage["letter_id"], stage["step"]) != (
            row["letter_id"],
            row["details"].get("step"),
        ):
            wrong.append(f"letter {row['letter_id']} answered by {mail.what if mail else 'nobody'}")
    right = {mail.stage_id: mail for mail in ledger.made.values() if mail.stage_id is not None}
    made.found["lost"] += [
        f"{mail.what} to stage {stage_id} was not taken"
        for stage_id, mail in right.items()
        if stage_id is not None and stages[stage_id]["state"] != "closed"
    ]


def _loops(made: Count, book: Books, ledger: Ledger) -> None:
    """One automatic mail at most to the sender of a mail, and none to a machine."""
    to_senders: Counter[int] = Counter()
    for name, mail, incoming in _automatic(book):
        if name == TO_TU:
            continue
        to_senders[incoming["id"]] += 1
        handed = ledger.made.get(incoming["fingerprint"])
        if handed is not None and handed.is_machine:
            made.found["loops"].append(
                f"{name} to {mail['to']} for {handed.what} {incoming['message_id']}"
            )
    made.found["loops"] += [
        f"{n} automatic mails for mail {mail}" for mail, n in to_senders.items() if n > 1
    ]


def _automatic(book: Books) -> Iterator[tuple[str, Row, Row]]:
    """The automatic mails: their kind, the mail, and the incoming mail that they answer."""
    by_id = {row["id"]: row for row in book.incoming}
    for mail in book.mails:
        if mail["key"].startswith(AUTOMATIC):
            _, _, number, name = mail["key"].split("/")
            yield name, mail, by_id[int(number)]


def _what(ledger: Ledger, digest: str) -> str:
    return ledger.made[digest].what if digest in ledger.made else "a mail that nobody handed in"
