"""Who may see and decide what: by the post that a person holds today (office.yaml), Plt. and Plh.
with their dates.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from letters.model import Letter, Stage
from letters.office import Office

SECRET = "rahasia"  # noqa: S105 (a word on a letter)
"""What `sifat` holds on a letter that not everybody may see (`Rahasia`, `Sangat Rahasia`)."""
WITHHELD = "Rahasia"
"""What stands in place of anything that a secret letter says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody who may log in.

    Attributes:
        name: what is typed to log in.
        nama: the person's name, as it stands on decisions.
        mail: the address by which office.yaml knows the person; the posts that it holds are the
            person's posts.
        epoch: grows at each log-out and change of password; sessions of an older one are over.
    """

    name: str
    nama: str
    mail: str
    hash: str = field(repr=False, default="")
    epoch: int = 0
    active: bool = True
    id: int = 0


def posts_of(office: Office, mail: str, day: date) -> frozenset[str]:
    """The posts that the person with this address holds on `day`, as deputy too.

    None that was held before that.
    """
    there = {key: post.holder(day) for key, post in office.posts.items()}
    return frozenset(
        key for key, h in there.items() if h.holds(day) and h.mail.casefold() == mail.casefold()
    )


def is_secret(sifat: object) -> bool:
    """Whether a letter is marked Rahasia."""
    return SECRET in str(sifat or "").casefold()


def openly(facts: Mapping[str, Any], name: str) -> str:
    """A fact as anybody may read it: `Rahasia` where the letter is secret, `-` when the letter
    does not say it.
    """
    return WITHHELD if is_secret(facts.get("sifat")) else str(facts.get(name) or "-")


def open_place(office: Office, place: str) -> str:
    """A place as anybody may read it: a room of the office.

    Any other (`Aula Dinas …`) may tell who meets.
    """
    return next((room for room in office.rooms if room.casefold() in place.casefold()), "")


def may_see(office: Office, letter: Letter, posts: Collection[str]) -> bool:
    """Whether a letter may be shown to these posts: a secret one to those it went to and those
    of `rahasia`.
    """
    if not is_secret(letter.facts.get("sifat")):
        return True
    return bool({*office.rahasia, *(stage.post for stage in letter.stages)} & set(posts))


def may_decide(stage: Stage, posts: Collection[str]) -> bool:
    """Whether these posts are asked by the stage."""
    return stage.state != "closed" and stage.post in posts
