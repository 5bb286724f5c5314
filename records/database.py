"""The register's database, SQLite or PostgreSQL: connections, write locks, and what went wrong."""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from letters.errors import DatabaseFull, DatabaseUnreachable, TindakError

_OUR_MISTAKE = re.compile(r"no such (?:table|column)|syntax error|has no column|ambiguous column")
"""What SQLite calls operational is often a mistake of ours: it must not be told as the network's.
"""
_FULL = re.compile(r"disk is full|No space left|disk full", re.IGNORECASE)


def connect(url: str) -> sa.Engine:
    """An engine for the register's database; nothing is opened yet.

    Raises:
        DatabaseUnreachable: the URL cannot be understood.
    """
    try:
        address = sa.make_url(url)
        if address.get_backend_name() == "postgresql":
            psycopg = address.set(drivername="postgresql+psycopg")
            return sa.create_engine(psycopg, pool_pre_ping=True)
        engine = sa.create_engine(address, connect_args={"timeout": 30})
    except (SQLAlchemyError, ImportError, ValueError) as err:
        raise DatabaseUnreachable(url=_shown(url), problem="alamatnya tidak dikenal") from err
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def advice_on(url: str, err: DatabaseError) -> TindakError | None:
    """What the administrator is told of a database that cannot be used.

    Returns:
        None for a mistake of ours (a column that is missing, a value that does not fit): it is
        told in full, for no setting mends it.
    """
    words = str(err.orig).splitlines()[0] if err.orig and str(err.orig) else "tidak menjawab"
    if _FULL.search(words):
        return DatabaseFull(url=_shown(url))
    is_ours = type(err) not in (OperationalError, DatabaseError) or _OUR_MISTAKE.search(words)
    return None if is_ours else DatabaseUnreachable(url=_shown(url), problem=words)


def _shown(url: str) -> str:
    """A database URL without its password."""
    try:
        return sa.make_url(url).render_as_string(hide_password=True)
    except SQLAlchemyError:
        return "alamat tidak terbaca"


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # SQLAlchemy begins; sqlite3's own implicit BEGIN would come too late.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    writing = connection.get_execution_options().get("writing", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
