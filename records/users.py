"""Those who may log in: names, addresses and password hashes."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import sqlalchemy as sa

from letters.access import User
from letters.errors import UnknownUser, UserExists
from records import schema as t
from records.reader import RegisterReader
from records.writer import RegisterWriter


class Users:
    """What the register knows of users; writing needs a `Pen`."""

    def __init__(self, reader: RegisterReader | RegisterWriter) -> None:
        self.db = reader.db

    def all(self) -> list[User]:
        """Every user, by name."""
        return [
            User(**row)
            for row in self.db.execute(sa.select(t.users).order_by(t.users.c.name)).mappings()
        ]

    def find(self, name: str) -> User:
        """The user of a name, without regard to case.

        Raises:
            UnknownUser: there is none.
        """
        row = (
            self.db.execute(sa.select(t.users).where(t.users.c.name == name.strip().casefold()))
            .mappings()
            .first()
        )
        if row is None:
            raise UnknownUser(name=name)
        return User(**row)

    def by_id(self, user_id: int) -> User:
        """The user of an id.

        Raises:
            UnknownUser: there is none.
        """
        row = self.db.execute(sa.select(t.users).where(t.users.c.id == user_id)).mappings().first()
        if row is None:
            raise UnknownUser(name=user_id)
        return User(**row)

    def add(self, user: User) -> User:
        """Add a user.

        Raises:
            UserExists: the name is taken.
        """
        row: dict[str, Any] = asdict(replace(user, name=user.name.strip().casefold()))
        row.pop("id")
        if self.db.execute(sa.select(t.users.c.id).where(t.users.c.name == row["name"])).first():
            raise UserExists(name=row["name"])
        key = self.db.execute(t.users.insert().values(row)).inserted_primary_key
        return replace(user, id=key[0] if key else 0)

    def set(self, user_id: int, **values: Any) -> None:
        """Change a user; whoever is logged in as this user is logged out."""
        self.db.execute(
            t.users.update()
            .where(t.users.c.id == user_id)
            .values(**values, epoch=t.users.c.epoch + 1)
        )
