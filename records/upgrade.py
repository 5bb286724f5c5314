"""Bring the register's tables to this version of Tindak (Alembic)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.exc import DatabaseError

from records.database import advice_on
from records.register import Register

MIGRATIONS = Path(__file__).parent / "migrations"


def config_for(register: Register) -> Config:
    """Alembic's configuration for this register, without a file."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = register.engine
    return config


def upgrade(register: Register) -> None:
    """Create or upgrade the tables; nothing happens when they are up to date.

    Raises:
        DatabaseUnreachable: the database does not answer.
    """
    try:
        command.upgrade(config_for(register), "head")
    except DatabaseError as err:
        if (advice := advice_on(register.url, err)) is None:
            raise
        raise advice from err
