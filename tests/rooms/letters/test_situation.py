"""What is known of a letter at one moment: what it would book, and how early it came."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from letters.office import Office
from tests.conftest import FACTS, wib
from tests.rooms.letters.example import OTHER, letter_with, situation

RUDI = replace(OTHER, kind="operator", name="Rudi Contoh")


def sitting(start: str | None, **changes: Any) -> dict[str, Any]:
    return {"acara": "Rapat", "mulai": start, "selesai": None, "tempat": "TCM Room"} | changes


def test_before_an_answer_the_machine_would_book_room_account_and_operator(office: Office) -> None:
    wanted = situation(office, letter_with()).wanted()
    assert [(b.kind, b.name) for b in wanted] == [
        ("ruang", "TCM Room"),
        ("akun", "Zoom 1"),
        ("operator", "Rudi Contoh"),
    ]
    assert {(b.agenda, b.pemohon, b.start) for b in wanted} == {
        ("0042/2026", FACTS["pemohon"], wib("2026-11-24 09:00"))
    }


def test_an_answer_books_what_it_names_and_nothing_else(office: Office) -> None:
    look = situation(office, letter_with(), values={"akun": "Zoom 2", "hasil": "x"})
    assert [(b.kind, b.name) for b in look.wanted()] == [("akun", "Zoom 2")]


def test_a_letter_that_does_not_say_who_asks_books_for_a_dash(office: Office) -> None:
    wanted = situation(office, letter_with(pemohon=None)).wanted()
    assert {b.pemohon for b in wanted} == {"-"}


def test_equipment_is_booked_in_pieces_one_where_no_number_is_said(office: Office) -> None:
    items = [{"nama": "laptop", "jumlah": 3}, {"nama": "kamera", "jumlah": None}, {"nama": "kabel"}]
    wanted = situation(office, letter_with(perlengkapan=items), values={"ruang": None}).wanted()
    assert [(b.kind, b.name, b.count) for b in wanted] == [
        ("alat", "laptop", 3),
        ("alat", "kamera", 1),
        ("alat", "kabel", 1),
    ]


def test_a_meeting_that_moves_keeps_the_room_account_and_operator_that_it_has(
    office: Office,
) -> None:
    office = office.model_copy(update={"rooms": ("TCM Room", "Aula")})
    own: dict[str, Any] = {
        "agenda": "0042/2026",
        "start": wib("2026-11-20 09:00"),
        "end": wib("2026-11-20 10:00"),
    }
    taken = (
        replace(OTHER, name="Aula", **own),
        replace(OTHER, kind="akun", name="Zoom 2", **own),
        replace(OTHER, kind="operator", name="Dewi Contoh", **own),
    )
    look = situation(office, letter_with(), *taken)
    assert (look.room(), look.account(), look.free("operator")) == (
        "Aula",
        "Zoom 2",
        "Dewi Contoh",
    )


def test_what_other_letters_have_is_not_the_letters_own(office: Office) -> None:
    look = situation(office, letter_with(), replace(OTHER, name="Aula"))
    assert look.room() == "TCM Room"


def test_an_account_is_for_letters_that_ask_for_zoom(office: Office) -> None:
    assert situation(office, letter_with(aplikasi=["YouTube", "ZOOM"])).account() == "Zoom 1"
    assert situation(office, letter_with(aplikasi=["Microsoft Teams"])).account() is None
    assert situation(office, letter_with(aplikasi=None)).account() is None


def test_the_first_operator_who_is_free_is_suggested_and_the_first_when_none_is(
    office: Office,
) -> None:
    dewi = replace(RUDI, name="Dewi Contoh")
    assert situation(office, letter_with(), RUDI).free("operator") == "Dewi Contoh"
    assert situation(office, letter_with(), RUDI, dewi).free("operator") == "Rudi Contoh"
    nobody = office.model_copy(update={"operators": ()})
    assert situation(nobody, letter_with()).free("operator") is None


@pytest.mark.parametrize(
    ("sittings", "days"),
    [
        ([sitting("2026-11-24T09:00")], 8),
        ([sitting("2026-11-24")], 8),
        ([sitting("2026-11-26T09:00"), sitting("2026-11-24T09:00"), sitting(None)], 8),
        ([sitting("2026-11-16T13:00")], 0),
        ([sitting("2026-11-14T13:00")], -2),
        ([sitting(None), {}], None),
        (None, None),
    ],
)
def test_the_days_of_notice_are_counted_to_the_first_sitting(
    office: Office, sittings: list[dict[str, Any]] | None, days: int | None
) -> None:
    assert situation(office, letter_with(kegiatan=sittings)).notice() == days


def test_an_office_may_count_the_notice_in_working_days(office: Office) -> None:
    office = office.model_copy(update={"notice": "kerja"})
    assert situation(office, letter_with()).notice() == 6


def test_the_notice_counts_from_the_day_of_the_offices_clock(office: Office) -> None:
    still_sunday_in_utc = datetime(2026, 11, 15, 18, tzinfo=UTC)
    look = situation(office, letter_with(), received=still_sunday_in_utc)
    assert look.notice() == 8
