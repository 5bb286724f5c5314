"""What the board asks of the register: few columns of many letters, never their whole readings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from letters.access import SECRET
from letters.booking import Booking
from letters.errors import UnknownLetter
from letters.model import Numbered, parse_agenda
from records import schema as t
from records.reader import RegisterReader

FACTS = ("nomor", "pemohon", "hal", "sifat", "tanggal")
WAITS = ("open", "waiting")
"""The states of a stage that is not closed, as an index finds them."""
SEARCHED = ("nomor", "pemohon", "hal")


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine(Numbered):
    """One letter on the board.

    `step` and what follows belong to its open stage, None once it ended.
    """

    id: int
    year: int
    number: int
    state: str
    received: datetime
    nomor: str | None
    pemohon: str | None
    hal: str | None
    sifat: str | None
    tanggal: str | None
    step: int | None = None
    name: str | None = None
    post: str | None = None
    waiting: bool = False
    opened: datetime | None = None
    due: datetime | None = None
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibleBooking:
    """A booking, whose it is, and whether this reader may know that."""

    booking: Booking
    letter_id: int
    visible: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Visibility:
    """Whose eyes the board is for: all letters but secret ones, and those of these posts.

    Attributes:
        everything: the posts are among those that may see every secret letter.
    """

    posts: frozenset[str]
    everything: bool = False


class BoardQueries:
    """The board's questions."""

    def __init__(self, reader: RegisterReader, sight: Visibility) -> None:
        self.db = reader.db
        self.sight = sight

    def open_lines(self, post: str | None = None) -> list[BoardLine]:
        """The letters that wait for somebody, the longest waiting deadline first."""
        asked = [t.stages.c.state.in_(WAITS), t.letters.c.state == "open"]
        if post is not None:
            asked.append(t.stages.c.post == post)
        query = sa.select(*_LETTER, *_STAGE).join(t.stages, t.stages.c.letter_id == t.letters.c.id)
        rows = self.db.execute(
            query.where(*asked, self._visible()).order_by(t.stages.c.due, t.letters.c.id)
        )
        return [_line(row) for row in rows.mappings()]

    def search(self, words: str, day: str, limit: int, offset: int) -> tuple[list[BoardLine], int]:
        """Letters by words of nomor, agenda, pemohon or hal, and by a day that they speak of; and
        how many there are.

        Args:
            day: ISO date of the letter, of its meeting or of its test; empty for any.
        """
        asked = [self._visible(), *(_says(word) for word in words.split())]
        if day:
            asked.append(sa.cast(t.letters.c.facts, sa.Text).contains(day, autoescape=True))
        open_stage = sa.and_(t.stages.c.letter_id == t.letters.c.id, t.stages.c.state.in_(WAITS))
        count = self.db.execute(
            sa.select(sa.func.count()).select_from(t.letters).where(*asked)
        ).scalar()
        query = sa.select(*_LETTER, *_STAGE).outerjoin(t.stages, open_stage).where(*asked)
        order = (t.letters.c.year.desc(), t.letters.c.number.desc())
        rows = self.db.execute(query.order_by(*order).limit(limit).offset(offset)).mappings()
        return [_line(row) for row in rows], int(count or 0)

    def bookings(self, start: datetime, end: datetime) -> list[VisibleBooking]:
        """What is taken between two moments."""
        columns = [t.bookings.c[name] for name in ("kind", "name", "start", "end", "count")]
        query = sa.select(*columns, *_LETTER, self._visible().label("visible")).join(t.letters)
        asked = (t.bookings.c.start < end, t.bookings.c.end > start)
        rows = self.db.execute(
            query.where(*asked).order_by(t.bookings.c.start, t.bookings.c.id)
        ).mappings()
        return [
            VisibleBooking(
                letter_id=row["id"],
                visible=bool(row["visible"]),
                booking=Booking(
                    kind=row["kind"],
                    name=row["name"],
                    start=row["start"],
                    end=row["end"],
                    count=row["count"],
                    agenda=f"{row['number']:04}/{row['year']}",
                    pemohon=str(row["pemohon"] or "-"),
                ),
            )
            for row in rows
        ]

    def unbooked(self) -> list[tuple[BoardLine, Mapping[str, Any]]]:
        """The open letters for which nothing is taken yet, with what they ask for."""
        booked = sa.exists().where(t.bookings.c.letter_id == t.letters.c.id).correlate(t.letters)
        query = sa.select(*_LETTER, t.letters.c.facts).where(
            t.letters.c.state == "open", ~booked, self._visible()
        )
        names = ("id", "year", "number", "state", "received", *FACTS)
        return [
            (BoardLine(**{n: row[n] for n in names}), row["facts"])
            for row in self.db.execute(query).mappings()
        ]

    def _visible(self) -> sa.ColumnElement[bool]:
        """SQL of `letters.access.may_see`."""
        if self.sight.everything:
            return sa.true()
        secret = sa.func.lower(sa.func.coalesce(_fact("sifat"), "")).contains(SECRET)
        handled = sa.exists().where(
            t.stages.c.letter_id == t.letters.c.id, t.stages.c.post.in_(self.sight.posts)
        )
        return sa.or_(sa.not_(secret), handled.correlate(t.letters))


def _fact(name: str) -> sa.ColumnElement[Any]:
    found: sa.ColumnElement[Any] = t.letters.c.facts[name].as_string()
    return found


_LETTER: Sequence[sa.ColumnElement[Any]] = (
    t.letters.c.id,
    t.letters.c.year,
    t.letters.c.number,
    t.letters.c.state,
    t.letters.c.received,
    *(_fact(name).label(name) for name in FACTS),
)
_STAGE: Sequence[sa.ColumnElement[Any]] = (
    t.stages.c.step,
    t.stages.c.name,
    t.stages.c.post,
    t.stages.c.state.label("stage_state"),
    t.stages.c.opened,
    t.stages.c.due,
    t.stages.c.late,
)


def _says(word: str) -> sa.ColumnElement[bool]:
    found = [_fact(name).icontains(word, autoescape=True) for name in SEARCHED]
    try:
        number, year = parse_agenda(word)
    except UnknownLetter:
        return sa.or_(*found)
    same = t.letters.c.number == number
    return sa.or_(*found, sa.and_(same, t.letters.c.year == year) if year else same)


def _line(row: sa.RowMapping) -> BoardLine:
    values = {name: row[name] for name in ("id", "year", "number", "state", "received", *FACTS)}
    if row["step"] is None:
        return BoardLine(**values)
    stage = {name: row[name] for name in ("step", "name", "post", "opened", "due", "late")}
    return BoardLine(**values, **stage, waiting=row["stage_state"] == "waiting")
