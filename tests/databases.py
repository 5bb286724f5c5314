"""Empty databases on the PostgreSQL server that TINDAK_TEST_PG names (TINDAK_BENCH_PG for the
bench).
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

POSTGRES = os.environ.get("TINDAK_TEST_PG", "")


@contextmanager
def empty_database(server_url: str) -> Iterator[sa.URL]:
    """A database of its own, gone at the end."""
    at = sa.make_url(server_url)
    server = sa.create_engine(at.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    name = f"tindak_test_{os.getpid()}_{time.monotonic_ns()}"
    with server.connect() as db:
        db.execute(sa.text(f'CREATE DATABASE "{name}"'))
    try:
        yield at.set(database=name)
    finally:
        with server.connect() as db:
            db.execute(sa.text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        server.dispose()


@contextmanager
def office_on_postgresql(server_url: str) -> Iterator[dict[str, str]]:
    """The settings of an office whose register and whose Prefect each have an empty database."""
    with empty_database(server_url) as register, empty_database(server_url) as prefect:
        yield {
            "TINDAK_DATABASE_URL": register.render_as_string(hide_password=False),
            "PREFECT_API_DATABASE_CONNECTION_URL": prefect.set(
                drivername="postgresql+asyncpg"
            ).render_as_string(hide_password=False),
        }


def server_or_skip() -> str:
    """The server that tests may use; a test that needs one is skipped elsewhere."""
    if not POSTGRES:
        pytest.skip("TINDAK_TEST_PG names no PostgreSQL server")
    return POSTGRES
