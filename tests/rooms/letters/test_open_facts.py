"""What anybody may read of a letter: a secret one is withheld, a place may tell who meets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from letters.access import may_see, open_place, openly, posts_of
from letters.office import Office
from letters.sop import Service
from tests.rooms.letters.example import letter_with, stage_at


def test_a_secret_fact_is_withheld_and_one_that_is_not_said_is_a_dash() -> None:
    facts = {"hal": "Rapat", "sifat": "Biasa", "acara": ""}
    assert [openly(facts, name) for name in ("hal", "acara", "tujuan")] == ["Rapat", "-", "-"]
    secret = facts | {"sifat": "Sangat RAHASIA"}
    assert [openly(secret, name) for name in ("hal", "tujuan")] == ["Rahasia", "Rahasia"]


@pytest.mark.parametrize(
    ("place", "shown"),
    [("di tcm room lt. 2", "TCM Room"), ("Aula Dinas Kesehatan", ""), ("", "")],
)
def test_only_a_room_of_the_office_is_named_to_anybody(
    office: Office, place: str, shown: str
) -> None:
    assert open_place(office, place) == shown


def test_a_secret_letter_is_seen_by_the_posts_it_went_to(service: Service, office: Office) -> None:
    letter = replace(letter_with(sifat="Rahasia"), stages=(stage_at(4, service),))
    seeing = {post for post in office.posts if may_see(office, letter, {post, "lain"})}
    assert seeing == {"tu", "kadis", "kabid"}


def test_a_person_has_every_post_that_the_address_holds(office: Office) -> None:
    day = date(2026, 11, 16)
    twice = office.posts["tim"].holders[0].model_copy(update={"mail": "TU@contoh.id"})
    tim = office.posts["tim"].model_copy(update={"holders": (twice,)})
    both = office.model_copy(update={"posts": dict(office.posts) | {"tim": tim}})
    assert posts_of(both, "tu@CONTOH.id", day) == {"tu", "tim"}


def test_nobody_has_a_post_whose_time_is_over(office: Office) -> None:
    gone = office.posts["tim"].holders[0].model_copy(update={"last": date(2026, 11, 15)})
    tim = office.posts["tim"].model_copy(update={"holders": (gone,)})
    former = office.model_copy(update={"posts": dict(office.posts) | {"tim": tim}})
    assert posts_of(former, gone.mail, date(2026, 11, 15)) == {"tim"}
    assert posts_of(former, gone.mail, date(2026, 11, 16)) == frozenset()
