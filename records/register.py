"""The register: one transaction for each step of work, one writer at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from records.database import advice_on, connect
from records.reader import RegisterReader
from records.writer import RegisterWriter

WRITE_LOCK = 4_202_611
"""The advisory lock that makes writers queue on PostgreSQL, as BEGIN IMMEDIATE does on SQLite."""


class Register:
    """The truth about every letter.

    Values go in and come out frozen; nothing of SQLAlchemy leaves this room.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = connect(url)

    @contextmanager
    def write(self) -> Iterator[RegisterWriter]:
        """One transaction that may write: it commits at the end, or leaves nothing behind.

        Raises:
            DatabaseUnreachable: the database does not answer.
            DatabaseFull: there is no room to write.
        """
        with self._connected(writing=True) as connection:
            yield RegisterWriter(connection)

    @contextmanager
    def read(self) -> Iterator[RegisterReader]:
        """A consistent look at the register.

        Raises:
            DatabaseUnreachable: the database does not answer.
        """
        with self._connected(writing=False) as connection:
            yield RegisterReader(connection)

    @contextmanager
    def _connected(self, *, writing: bool) -> Iterator[sa.Connection]:
        try:
            with (
                self.engine.connect().execution_options(writing=writing) as connection,
                connection.begin(),
            ):
                if writing and connection.dialect.name == "postgresql":
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(WRITE_LOCK)))
                yield connection
        except DatabaseError as err:
            if (advice := advice_on(self.url, err)) is None:
                raise
            raise advice from err
