"""By which way a letter or an answer came in, and what proves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

Door = Literal["arrival", "inbox", "mail", "page", "prefect", "shell"]
"""`arrival`: a stage that the letter's coming answers by itself (SOP step 1)."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A door with its evidence.

    Attributes:
        mail_id: the incoming mail that brought it (`mail`).
        user_id: the user who was logged in (`page`).
    """

    door: Door
    mail_id: int | None = None
    user_id: int | None = None

    def __str__(self) -> str:
        """`mail/17`, `page/3`, `shell`: as it is kept beside an answer in Prefect."""
        number = self.mail_id or self.user_id
        return f"{self.door}/{number}" if number else self.door

    @classmethod
    def parse(cls, text: str) -> Channel:
        """What `str` wrote; anything else came through Prefect's own form."""
        door, _, number = text.partition("/")
        evidence = int(number) if number.isdecimal() else None
        for known in get_args(Door):
            if door == known:
                is_mail = known == "mail"
                return cls(known, *((evidence, None) if is_mail else (None, evidence)))
        return cls("prefect")

    @property
    def evidence(self) -> dict[str, Any]:
        """The columns and details of an audit entry: `channel`, and the mail or the user."""
        found: dict[str, Any] = {"channel": self.door}
        if self.mail_id:
            found["mail"] = self.mail_id
        if self.user_id:
            found["user"] = self.user_id
        return found
