"""The register: one transaction for each step of work, one writer at a time, gap-free agenda numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from letters.access import openly
from letters.booking import Booking
from letters.course import Change, Opening
from letters.errors import AmbiguousLetter, DatabaseUnreachable, UnknownLetter
from letters.letter import Document, Letter, Mail, Stage, parse_agenda
from records import tables as t

PEN = 4_202_611
"""The advisory lock that makes writers queue on PostgreSQL, as BEGIN IMMEDIATE does on SQLite."""
POSTING = timedelta(minutes=5)
"""A mail claimed for so long without a result was claimed by a process that died."""

V = TypeVar("V", Stage, Document, Mail)


def connect(url: str) -> sa.Engine:
    """An engine for the register's database; nothing is opened yet.

    Raises:
        DatabaseUnreachable: the URL cannot be understood.
    """
    try:
        address = sa.make_url(url)
        if address.get_backend_name() == "postgresql":
            return sa.create_engine(address.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
        engine = sa.create_engine(address, connect_args={"timeout": 30})
    except (SQLAlchemyError, ImportError, ValueError) as err:
        raise DatabaseUnreachable(url=_shown(url), problem="alamatnya tidak dikenal") from err
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


class Register:
    """The truth about every letter. Values go in and come out frozen; nothing of SQLAlchemy leaves this room."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = connect(url)

    @contextmanager
    def write(self) -> Iterator[Pen]:
        """One transaction with the pen in hand: it commits at the end, or leaves nothing behind.

        Raises:
            DatabaseUnreachable: the database does not answer.
        """
        with self._connected(writing=True) as connection:
            yield Pen(connection)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """A consistent look at the register.

        Raises:
            DatabaseUnreachable: the database does not answer.
        """
        with self._connected(writing=False) as connection:
            yield Reader(connection)

    @contextmanager
    def _connected(self, *, writing: bool) -> Iterator[sa.Connection]:
        try:
            with self.engine.connect().execution_options(writing=writing) as connection, connection.begin():
                if writing and connection.dialect.name == "postgresql":
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(PEN)))
                yield connection
        except sa.exc.DatabaseError as err:
            if isinstance(err, sa.exc.IntegrityError):
                raise
            raise unreachable(self.url, err) from err


def unreachable(url: str, err: sa.exc.DatabaseError) -> DatabaseUnreachable:
    """The database's own words, without the password that its URL may hold."""
    problem = str(err.orig).splitlines()[0] if err.orig else "tidak menjawab"
    return DatabaseUnreachable(url=_shown(url), problem=problem)


class Reader:
    """What the register knows."""

    def __init__(self, connection: sa.Connection) -> None:
        self.db = connection

    def letter(self, letter_id: int) -> Letter:
        """One letter with its stages, documents and mails.

        Raises:
            UnknownLetter: there is none.
        """
        found = self._letters(t.letters.c.id == letter_id)
        if not found:
            raise UnknownLetter(agenda=letter_id)
        return found[0]

    def find(self, agenda: str) -> Letter:
        """The letter of an agenda number (`0042`, `0042/2026`).

        Raises:
            UnknownLetter: there is none.
            AmbiguousLetter: several years have that number and none was named.
        """
        number, year = parse_agenda(agenda)
        same = [t.letters.c.number == number] + ([t.letters.c.year == year] if year else [])
        found = self._letters(sa.and_(*same))
        if not found:
            raise UnknownLetter(agenda=agenda)
        if len(found) > 1:
            raise AmbiguousLetter(agenda=agenda, choices=", ".join(letter.agenda for letter in found))
        return found[0]

    def letters(self, *, open_only: bool = False) -> list[Letter]:
        """All letters in order of their agenda numbers."""
        return self._letters(t.letters.c.state == "open" if open_only else sa.true())

    def letters_of(self, ids: Collection[int]) -> list[Letter]:
        """The letters with these ids."""
        return self._letters(t.letters.c.id.in_(ids))

    def by_sha256(self, digest: str) -> Letter | None:
        """The letter whose original has these bytes."""
        return next(iter(self._letters(t.letters.c.sha256 == digest)), None)

    def stage(self, stage_id: int) -> Stage:
        """One stage.

        Raises:
            UnknownLetter: there is none.
        """
        found = self._values(Stage, t.stages, t.stages.c.id == stage_id)
        if not found:
            raise UnknownLetter(agenda=stage_id)
        return found[0]

    def open_stages(self) -> list[Stage]:
        """The stages that wait for an answer, over all letters."""
        return self._values(Stage, t.stages, t.stages.c.state != "closed")

    def bookings(self) -> list[Booking]:
        """All bookings, with the letters that hold them."""
        columns = [t.bookings.c[name] for name in ("kind", "name", "start", "end", "count")]
        letter = [t.letters.c[name] for name in ("number", "year", "facts")]
        rows = self.db.execute(sa.select(*columns, *letter).join(t.letters).order_by(t.bookings.c.start)).mappings()
        return [
            Booking(kind=row["kind"], name=row["name"], start=row["start"], end=row["end"], count=row["count"],
                    agenda=f"{row['number']:04}/{row['year']}", pemohon=openly(row["facts"], "pemohon"))
            for row in rows
        ]  # fmt: skip

    def twins(self, letter: Letter) -> list[str]:
        """Agenda numbers of other letters with the same nomor, tanggal and pemohon (design rule 5)."""
        if not letter.facts.get("nomor"):
            return []
        alike = t.letters.c.facts["nomor"].as_string() == letter.facts["nomor"]
        others = [other for other in self._letters(alike) if other.id != letter.id]
        same = ("tanggal", "pemohon")
        return [o.agenda for o in others if all(o.facts.get(key) == letter.facts.get(key) for key in same)]

    def arrivals(self, letter_id: int) -> list[tuple[datetime, str, str]]:
        """When, under what name and by which door the same bytes came."""
        columns = (t.arrivals.c.at, t.arrivals.c.filename, t.arrivals.c.door)
        query = sa.select(*columns).where(t.arrivals.c.letter_id == letter_id).order_by(t.arrivals.c.id)
        return [(row[0], row[1], row[2]) for row in self.db.execute(query)]

    def audit(self, letter_id: int) -> list[Mapping[str, Any]]:
        """Everything that was noted on a letter, in order."""
        query = sa.select(t.audit).where(t.audit.c.letter_id == letter_id).order_by(t.audit.c.id)
        return [dict(row) for row in self.db.execute(query).mappings()]

    def unsent(self) -> list[Mail]:
        """The mails that are not sent yet, oldest first."""
        return self._values(Mail, t.mails, t.mails.c.state.in_(("pending", "posting")))

    def _letters(self, where: sa.ColumnElement[bool]) -> list[Letter]:
        rows = list(
            self.db.execute(sa.select(t.letters).where(where).order_by(t.letters.c.year, t.letters.c.number)).mappings()
        )
        ids = sa.select(t.letters.c.id).where(where)
        stages = _by_letter(self._values(Stage, t.stages, t.stages.c.letter_id.in_(ids)))
        mails = _by_letter(self._values(Mail, t.mails, t.mails.c.letter_id.in_(ids)))
        papers: dict[int, list[Document]] = {}
        for row in self.db.execute(
            sa.select(t.documents).where(t.documents.c.letter_id.in_(ids)).order_by(t.documents.c.id)
        ).mappings():
            papers.setdefault(row["letter_id"], []).append(_value(Document, row))
        return [
            Letter(
                **row,
                stages=tuple(stages.get(row["id"], ())),
                mails=tuple(mails.get(row["id"], ())),
                documents=tuple(papers.get(row["id"], ())),
            )
            for row in rows
        ]

    def _values(self, kind: type[V], table: sa.Table, where: sa.ColumnElement[bool]) -> list[V]:
        return [
            _value(kind, row) for row in self.db.execute(sa.select(table).where(where).order_by(table.c.id)).mappings()
        ]


class Pen(Reader):
    """What may be written, in one transaction."""

    def enter(self, letter: Letter) -> Letter:
        """Register a new letter under the next number of its year (`number` and `id` of the argument are ignored)."""
        number = self._next_number(letter.year)
        row = {f.name: getattr(letter, f.name) for f in fields(Letter) if f.name in t.letters.c and f.name != "id"}
        made = self.db.execute(t.letters.insert().values(row | {"number": number}))
        key = made.inserted_primary_key
        return replace(letter, id=key[0] if key else 0, number=number)

    def note_arrival(self, letter_id: int, at: datetime, filename: str, door: str, mark: str) -> bool:
        """Note that these bytes came (again); False when this very arrival is noted already."""
        same = sa.select(t.arrivals.c.id).where(t.arrivals.c.letter_id == letter_id, t.arrivals.c.mark == mark)
        if self.db.execute(same).first():
            return False
        row = {"letter_id": letter_id, "at": at, "filename": filename, "door": door, "mark": mark}
        self.db.execute(t.arrivals.insert().values(row))
        return True

    def apply(self, letter: Letter, change: Change, now: datetime) -> Letter:
        """Write what a step of work changes, and return the letter as it is then."""
        if change.stage is not None:
            self.save_stage(change.stage)
        for opening in change.opens:
            self._open(letter.id, opening)
        self._set_letter(letter.id, facts=dict(change.facts), state=change.state,
                         closed=now if change.state != "open" else None)  # fmt: skip
        if change.bookings is not None:
            self._book(letter.id, change.bookings)
        return self.letter(letter.id)

    def save_stage(self, stage: Stage) -> None:
        """Write a stage as it is now."""
        row = asdict(stage)
        self.db.execute(t.stages.update().where(t.stages.c.id == row.pop("id")).values(row))

    def set_run(self, *, run_id: str | None, letter_id: int | None = None, stage_id: int | None = None) -> None:
        """Remember which flow run shows a letter or a stage."""
        if letter_id is not None:
            self._set_letter(letter_id, run_id=run_id)
        if stage_id is not None:
            self.db.execute(t.stages.update().where(t.stages.c.id == stage_id).values(run_id=run_id))

    def set_facts(self, letter_id: int, facts: Mapping[str, Any]) -> None:
        """What the letter is taken to say now."""
        self._set_letter(letter_id, facts=dict(facts))

    def set_deadline(self, stage_id: int, run_id: str | None) -> None:
        """Remember which flow run wakes at a stage's deadline."""
        self.db.execute(t.stages.update().where(t.stages.c.id == stage_id).values(deadline_id=run_id))

    def add_documents(self, letter_id: int, papers: Sequence[Document]) -> None:
        """Record the files that were written for a letter."""
        for paper in papers:
            self.db.execute(t.documents.insert().values(asdict(paper) | {"letter_id": letter_id}))

    def add_mails(self, mails: Sequence[Mail]) -> list[Mail]:
        """Put mails into the tray for posting; a key that is there already is left alone."""
        added = []
        for mail in mails:
            if self.db.execute(sa.select(t.mails.c.id).where(t.mails.c.key == mail.key)).first():
                continue
            row = {f.name: getattr(mail, f.name) for f in fields(Mail) if f.name != "id"}
            row["attachments"] = [list(pair) for pair in mail.attachments]
            key = self.db.execute(t.mails.insert().values(row)).inserted_primary_key
            added.append(replace(mail, id=key[0] if key else 0))
        return added

    def claim_mail(self, mail_id: int, now: datetime) -> Mail | None:
        """Take one mail for posting; None when it is sent, being posted by another, or not due yet."""
        found = self._values(Mail, t.mails, t.mails.c.id == mail_id)
        if not found or found[0].state in ("sent", "bounced") or (found[0].next_try and found[0].next_try > now):
            return None
        claimed = {"state": "posting", "tries": found[0].tries + 1, "next_try": now + POSTING}
        self.db.execute(t.mails.update().where(t.mails.c.id == mail_id).values(claimed))
        return replace(found[0], tries=found[0].tries + 1)

    def mail_sent(self, mail_id: int, now: datetime) -> None:
        """The mail is out."""
        done = {"state": "sent", "sent": now, "error": None, "next_try": None}
        self.db.execute(t.mails.update().where(t.mails.c.id == mail_id).values(done))

    def mail_failed(self, mail_id: int, error: str, next_try: datetime) -> None:
        """The mail is not out; try again at `next_try`."""
        row = {"state": "pending", "error": error, "next_try": next_try}
        self.db.execute(t.mails.update().where(t.mails.c.id == mail_id).values(row))

    def note(self, event: str, at: datetime, *, letter_id: int | None = None, by: str | None = None,
             channel: str | None = None, **details: Any) -> None:  # fmt: skip
        """Write a line of the audit."""
        row = {"letter_id": letter_id, "at": at, "event": event, "by": by, "channel": channel, "details": details}
        self.db.execute(t.audit.insert().values(row))

    def _next_number(self, year: int) -> int:
        last = self.db.execute(sa.select(t.agenda.c.last).where(t.agenda.c.year == year)).scalar()
        if last is None:
            self.db.execute(t.agenda.insert().values(year=year, last=1))
            return 1
        self.db.execute(t.agenda.update().where(t.agenda.c.year == year).values(last=last + 1))
        return int(last) + 1

    def _open(self, letter_id: int, opening: Opening) -> None:
        state = "closed" if opening.closed else "open"
        row = asdict(opening) | {"letter_id": letter_id, "state": state, "late": False, "rung": 0, "attempt": 0}
        self.db.execute(t.stages.insert().values(row))

    def _set_letter(self, letter_id: int, **values: Any) -> None:
        self.db.execute(t.letters.update().where(t.letters.c.id == letter_id).values(values))

    def _book(self, letter_id: int, bookings: Sequence[Booking]) -> None:
        self.db.execute(t.bookings.delete().where(t.bookings.c.letter_id == letter_id))
        for b in bookings:
            row = {
                "letter_id": letter_id,
                "kind": b.kind,
                "name": b.name,
                "start": b.start,
                "end": b.end,
                "count": b.count,
            }
            self.db.execute(t.bookings.insert().values(row))


def _value(kind: type[V], row: sa.RowMapping) -> V:
    names = {f.name for f in fields(kind)}
    values = {str(key): value for key, value in row.items() if key in names}
    if "attachments" in values:
        values["attachments"] = tuple((path, name) for path, name in values["attachments"])
    return kind(**values)


M = TypeVar("M", Stage, Mail)


def _by_letter(values: Sequence[M]) -> dict[int, list[M]]:
    grouped: dict[int, list[M]] = {}
    for value in values:
        grouped.setdefault(value.letter_id or 0, []).append(value)
    return grouped


def _shown(url: str) -> str:
    """A database URL without its password."""
    try:
        return sa.make_url(url).render_as_string(hide_password=True)
    except SQLAlchemyError:
        return "alamat tidak terbaca"


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy begins; sqlite3's own implicit BEGIN would come too late
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    writing = connection.get_execution_options().get("writing", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
