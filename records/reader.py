"""What the register knows: letters, stages, bookings, arrivals, audit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa

from letters.access import openly
from letters.booking import Booking
from letters.errors import AmbiguousLetter, UnknownLetter
from letters.keys import REQUESTER
from letters.model import Document, Letter, OutgoingMail, Stage, parse_agenda
from records import schema as t

V = TypeVar("V", Stage, Document, OutgoingMail)


class RegisterReader:
    """What the register knows; `incoming_mails`, `outgoing_mails` and others ask further."""

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
            raise AmbiguousLetter(
                agenda=agenda, choices=", ".join(letter.agenda for letter in found)
            )
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
        rows = self.db.execute(
            sa.select(*columns, *letter).join(t.letters).order_by(t.bookings.c.start)
        ).mappings()
        return [
            Booking(
                kind=row["kind"],
                name=row["name"],
                start=row["start"],
                end=row["end"],
                count=row["count"],
                agenda=f"{row['number']:04}/{row['year']}",
                pemohon=openly(row["facts"], REQUESTER),
            )
            for row in rows
        ]

    def twins(self, letter: Letter) -> list[str]:
        """Agenda numbers of other letters with the same nomor, tanggal and pemohon (design
        rule 5).
        """
        if not letter.facts.get("nomor"):
            return []
        alike = t.letters.c.facts["nomor"].as_string() == letter.facts["nomor"]
        others = [other for other in self._letters(alike) if other.id != letter.id]
        same = ("tanggal", REQUESTER)
        return [
            o.agenda
            for o in others
            if all(o.facts.get(key) == letter.facts.get(key) for key in same)
        ]

    def arrivals(self, letter_id: int) -> list[tuple[datetime, str, str]]:
        """When, under what name and by which door the same bytes came."""
        columns = (t.arrivals.c.at, t.arrivals.c.filename, t.arrivals.c.door)
        query = (
            sa.select(*columns).where(t.arrivals.c.letter_id == letter_id).order_by(t.arrivals.c.id)
        )
        return [(row[0], row[1], row[2]) for row in self.db.execute(query)]

    def audit(self, letter_id: int) -> list[Mapping[str, Any]]:
        """Everything that was noted on a letter, in order."""
        query = sa.select(t.audit).where(t.audit.c.letter_id == letter_id).order_by(t.audit.c.id)
        return [dict(row) for row in self.db.execute(query).mappings()]

    def _letters(self, where: sa.ColumnElement[bool]) -> list[Letter]:
        rows = list(
            self.db.execute(
                sa.select(t.letters).where(where).order_by(t.letters.c.year, t.letters.c.number)
            ).mappings()
        )
        ids = sa.select(t.letters.c.id).where(where)
        stages = _by_letter(self._values(Stage, t.stages, t.stages.c.letter_id.in_(ids)))
        mails = _by_letter(self._values(OutgoingMail, t.mails, t.mails.c.letter_id.in_(ids)))
        papers: dict[int, list[Document]] = {}
        for row in self.db.execute(
            sa.select(t.documents)
            .where(t.documents.c.letter_id.in_(ids))
            .order_by(t.documents.c.id)
        ).mappings():
            papers.setdefault(row["letter_id"], []).append(value_of(Document, row))
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
            value_of(kind, row)
            for row in self.db.execute(
                sa.select(table).where(where).order_by(table.c.id)
            ).mappings()
        ]


def value_of(kind: type[V], row: sa.RowMapping) -> V:
    """A frozen value from its row; columns that it does not have are passed over."""
    names = {f.name for f in fields(kind)}
    values = {str(key): value for key, value in row.items() if key in names}
    if "attachments" in values:
        values["attachments"] = tuple((path, name) for path, name in values["attachments"])
    return kind(**values)


M = TypeVar("M", Stage, OutgoingMail)


def _by_letter(values: Sequence[M]) -> dict[int, list[M]]:
    grouped: dict[int, list[M]] = {}
    for value in values:
        grouped.setdefault(value.letter_id or 0, []).append(value)
    return grouped
