"""The tables of the register. Moments are kept in UTC and come back aware."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(sa.TypeDecorator[datetime]):
    """An aware moment, in UTC at rest (SQLite knows no zones)."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """Into the register."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """Out of the register."""
        return value.replace(tzinfo=UTC) if value else None


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _of_letter(*, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column("letter_id", sa.ForeignKey("letters.id"), nullable=nullable, index=True)


agenda = sa.Table(
    "agenda",
    metadata,
    sa.Column("year", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("last", sa.Integer, nullable=False),
)

letters = sa.Table(
    "letters",
    metadata,
    _id(),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("service", sa.String, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False, unique=True),
    sa.Column("filename", sa.String, nullable=False),
    sa.Column("received", Moment, nullable=False),
    sa.Column("state", sa.String, nullable=False, index=True),
    sa.Column("facts", sa.JSON, nullable=False),
    sa.Column("reading", sa.JSON, nullable=False),
    sa.Column("run_id", sa.String),
    sa.Column("closed", Moment),
    sa.UniqueConstraint("year", "number"),
)

arrivals = sa.Table(
    "arrivals",
    metadata,
    _id(),
    _of_letter(),
    sa.Column("at", Moment, nullable=False),
    sa.Column("filename", sa.String, nullable=False),
    sa.Column("door", sa.String, nullable=False),
    sa.Column("mark", sa.String, nullable=False),
    sa.UniqueConstraint("letter_id", "mark"),
)

stages = sa.Table(
    "stages",
    metadata,
    _id(),
    _of_letter(),
    sa.Column("step", sa.Integer, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("post", sa.String, nullable=False),
    sa.Column("state", sa.String, nullable=False, index=True),
    sa.Column("opened", Moment, nullable=False),
    sa.Column("minutes_left", sa.Float, nullable=False),
    sa.Column("clock_from", Moment),
    sa.Column("due", Moment),
    sa.Column("wait", sa.String),
    sa.Column("closed", Moment),
    sa.Column("late", sa.Boolean, nullable=False),
    sa.Column("rung", sa.Integer, nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("answer", sa.JSON),
    sa.Column("by", sa.String),
    sa.Column("channel", sa.String),
    sa.Column("run_id", sa.String),
    sa.Column("deadline_id", sa.String),
)

bookings = sa.Table(
    "bookings",
    metadata,
    _id(),
    _of_letter(),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("start", Moment, nullable=False, index=True),
    sa.Column("end", Moment, nullable=False),
    sa.Column("count", sa.Integer, nullable=False),
)

documents = sa.Table(
    "documents",
    metadata,
    _id(),
    _of_letter(),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("step", sa.Integer, nullable=False),
    sa.Column("path", sa.String, nullable=False, unique=True),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("created", Moment, nullable=False),
)

mails = sa.Table(
    "mails",
    metadata,
    _id(),
    _of_letter(nullable=True),
    sa.Column("key", sa.String, nullable=False, unique=True),
    sa.Column("to", sa.String, nullable=False),
    sa.Column("subject", sa.String, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("html", sa.Text, nullable=False),
    sa.Column("message_id", sa.String, nullable=False, unique=True),
    sa.Column("attachments", sa.JSON, nullable=False),
    sa.Column("state", sa.String, nullable=False, index=True),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("error", sa.String),
    sa.Column("next_try", Moment),
    sa.Column("sent", Moment),
    sa.Column("answers", sa.String),
)

audit = sa.Table(
    "audit",
    metadata,
    _id(),
    _of_letter(nullable=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("event", sa.String, nullable=False),
    sa.Column("by", sa.String),
    sa.Column("channel", sa.String),
    sa.Column("details", sa.JSON, nullable=False),
)

users = sa.Table(
    "users",
    metadata,
    _id(),
    sa.Column("name", sa.String, nullable=False, unique=True),
    sa.Column("nama", sa.String, nullable=False),
    sa.Column("mail", sa.String, nullable=False),
    sa.Column("hash", sa.String, nullable=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

mailboxes = sa.Table(
    "mailboxes",
    metadata,
    sa.Column("name", sa.String, primary_key=True),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("failing_since", Moment),
    sa.Column("told", sa.Boolean, nullable=False),
)

incoming = sa.Table(
    "incoming",
    metadata,
    _id(),
    sa.Column("mailbox", sa.String, nullable=False),
    sa.Column("uidvalidity", sa.BigInteger, nullable=False),
    sa.Column("uid", sa.BigInteger, nullable=False),
    sa.Column("fingerprint", sa.String(64), nullable=False, index=True),
    sa.Column("noted", Moment, nullable=False),
    sa.Column("sender", sa.String, nullable=False),
    sa.Column("message_id", sa.String, nullable=False),
    sa.Column("path", sa.String),
    sa.Column("state", sa.String, nullable=False, index=True),
    sa.Column("outcome", sa.String),
    sa.Column("folder", sa.String),
    sa.Column("filed", sa.Boolean, nullable=False, index=True),
    _of_letter(nullable=True),
    sa.Column("stage_id", sa.ForeignKey("stages.id")),
    sa.Column("attempt", sa.Integer),
    sa.Column("details", sa.JSON, nullable=False),
    sa.UniqueConstraint("mailbox", "uidvalidity", "uid"),
    sa.UniqueConstraint("stage_id", "attempt"),
)

retries = sa.Table(
    "retries",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("what", sa.String, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("first", Moment, nullable=False),
    sa.Column("next_try", Moment, nullable=False),
    sa.Column("told", sa.Boolean, nullable=False),
    sa.Column("problem", sa.String, nullable=False),
)
