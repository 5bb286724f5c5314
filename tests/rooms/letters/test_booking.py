"""Rooms, accounts, operators and equipment: what clashes, what is short, what is free."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from letters.booking import (
    Booking,
    bookings_for,
    clashes,
    free_slots,
    room_of,
    shortages,
    slots_of,
    written_slot,
)
from letters.calendar import WorkingCalendar
from letters.office import Office
from tests.conftest import MONDAY, WIB, wib
from tests.rooms.letters.example import OTHER

ROOMS = ("TCM Room", "Aula")
SLOT = (wib("2026-11-24 09:00"), wib("2026-11-24 11:00"))
WANTED = Booking(
    kind="ruang",
    name="TCM Room",
    start=SLOT[0],
    end=SLOT[1],
    agenda="0042/2026",
    pemohon="Dinas",
)
LAPTOPS = replace(WANTED, kind="alat", name="laptop", count=2)


@pytest.fixture(scope="module")
def calendar(office: Office) -> WorkingCalendar:
    return office.calendar


@pytest.mark.parametrize(
    ("start", "end", "overlap"),
    [
        ("08:00", "09:00", False),
        ("08:00", "09:30", True),
        ("09:30", "10:00", True),
        ("08:00", "12:00", True),
        ("10:30", "12:00", True),
        ("11:00", "12:00", False),
    ],
)
def test_meetings_overlap_where_they_share_a_moment(start: str, end: str, *, overlap: bool) -> None:
    other = replace(OTHER, start=wib(f"2026-11-24 {start}"), end=wib(f"2026-11-24 {end}"))
    assert WANTED.overlaps(other) == overlap
    assert other.overlaps(WANTED) == overlap


def test_only_the_same_thing_is_wanted_twice_however_it_is_written() -> None:
    assert WANTED.overlaps(replace(OTHER, name="tcm room"))
    assert not WANTED.overlaps(replace(OTHER, name="Aula"))
    assert not WANTED.overlaps(replace(OTHER, kind="akun"))


def test_the_office_reads_whose_a_booking_is_and_others_only_when() -> None:
    when = "TCM Room, Selasa, 24 November 2026 10.00 s.d. 12.00 WIB"
    assert OTHER.when(WIB) == when
    assert OTHER.whose(WIB) == f"{when}, surat 0040/2026 (Badan Keuangan Daerah)"


def test_sittings_with_a_time_are_moments_and_one_without_an_end_takes_two_hours(
    calendar: WorkingCalendar,
) -> None:
    sittings: list[dict[str, Any]] = [
        {"mulai": None},
        {"mulai": "2026-11-23"},
        {"mulai": "2026-11-24T09:00", "selesai": "2026-11-24T10:30"},
        {"mulai": "2026-11-25T13:00", "selesai": None},
        {"mulai": "2026-11-26T13:00"},
    ]
    assert slots_of(sittings, calendar) == [
        (wib("2026-11-24 09:00"), wib("2026-11-24 10:30")),
        (wib("2026-11-25 13:00"), wib("2026-11-25 15:00")),
        (wib("2026-11-26 13:00"), wib("2026-11-26 15:00")),
    ]
    assert slots_of(None, calendar) == []


@pytest.mark.parametrize(
    ("places", "room"),
    [
        (["aula Diskominfo"], "Aula"),
        (["Hotel", "TCM ROOM lantai 2"], "TCM Room"),
        ([None], "TCM Room"),
        (["  "], "TCM Room"),
        ([], "TCM Room"),
        (["Hotel"], None),
        ([None, "Hotel"], None),
        ([None, None], "TCM Room"),
    ],
)
def test_a_letter_that_names_no_place_gets_the_first_room(
    places: list[str | None], room: str | None
) -> None:
    assert room_of([{"tempat": place} for place in places], ROOMS) == room


def test_a_letter_without_sittings_or_places_gets_the_first_room() -> None:
    assert room_of(None, ROOMS) == "TCM Room"
    assert room_of([{}], ROOMS) == "TCM Room"


def test_each_sitting_takes_each_resource_that_is_named() -> None:
    later = (wib("2026-11-25 09:00"), wib("2026-11-25 11:00"))
    resources = {"ruang": "TCM Room", "akun": None, "operator": "Rudi Contoh"}
    found = bookings_for([SLOT, later], resources, "0042/2026", "Dinas")
    operator = replace(WANTED, kind="operator", name="Rudi Contoh")
    second: dict[str, Any] = {"start": later[0], "end": later[1]}
    assert found == [WANTED, operator, replace(WANTED, **second), replace(operator, **second)]


def test_clashes_are_those_of_other_letters_once_each_in_order_of_time() -> None:
    early = replace(OTHER, start=wib("2026-11-24 08:00"), end=wib("2026-11-24 09:30"))
    early_person = replace(early, kind="operator", name="Rudi Contoh")
    second = replace(WANTED, start=wib("2026-11-24 10:30"))
    operator = replace(WANTED, kind="operator", name="Rudi Contoh")
    own = replace(OTHER, agenda=WANTED.agenda)
    taken = [OTHER, own, early, early_person]
    assert clashes(taken, [WANTED, second, operator]) == [early_person, early, OTHER]
    assert clashes(taken, []) == []


def test_equipment_does_not_clash_as_it_is_counted() -> None:
    assert clashes([replace(OTHER, kind="alat", name="laptop")], [LAPTOPS]) == []
    behind = replace(WANTED, name="TCM Room")
    assert clashes([OTHER], [LAPTOPS, behind]) == [OTHER]


@pytest.mark.parametrize(
    ("others", "short"),
    [
        (2, []),
        (3, ["laptop: diminta 2, tersedia 1"]),
        (4, ["laptop: diminta 2, tersedia 0"]),
        (9, ["laptop: diminta 2, tersedia 0"]),
    ],
)
def test_equipment_is_short_when_others_have_it_at_that_time(others: int, short: list[str]) -> None:
    taken = [replace(OTHER, kind="alat", name="Laptop", count=others)]
    assert shortages(taken, [LAPTOPS], {"proyektor": 1, "Laptop": 4}) == short
    assert shortages(taken, [replace(LAPTOPS, agenda="0040/2026")], {"laptop": 4}) == []


def test_a_shortage_is_told_once_and_what_is_not_in_stock_is_not_counted() -> None:
    fan, room = replace(LAPTOPS, name="kipas", count=9), replace(WANTED, name="laptop", count=9)
    many = replace(LAPTOPS, count=5)
    assert shortages([], [fan, room, many, many], {"laptop": 4}) == [
        "laptop: diminta 10, tersedia 4"
    ]
    assert shortages([], [replace(LAPTOPS, count=4)], {"laptop": 4}) == []


def test_nothing_is_short_for_a_sitting_that_ends_before_it_starts() -> None:
    backwards = replace(LAPTOPS, end=LAPTOPS.start, count=9)
    assert shortages([], [backwards], {"laptop": 4}) == []


def test_the_first_three_free_times_of_that_length_are_offered(calendar: WorkingCalendar) -> None:
    assert [written_slot(slot) for slot in free_slots([OTHER], [WANTED], calendar, MONDAY)] == [
        "Selasa, 24 November 2026 07.30 s.d. 09.30 WIB",
        "Selasa, 24 November 2026 13.00 s.d. 15.00 WIB",
        "Rabu, 25 November 2026 07.30 s.d. 09.30 WIB",
    ]


def test_as_many_free_times_are_offered_as_are_asked_for(calendar: WorkingCalendar) -> None:
    found = free_slots([OTHER], [WANTED], calendar, MONDAY, count=5)
    assert len(found) == 5
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert free_slots([OTHER], [], calendar, MONDAY) == []


def test_times_that_are_offered_may_touch_and_end_with_the_office(
    calendar: WorkingCalendar,
) -> None:
    found = free_slots([], [WANTED], calendar, MONDAY)
    assert [slot[0] for slot in found] == [
        wib("2026-11-24 07:30"),
        wib("2026-11-24 09:30"),
        wib("2026-11-24 13:00"),
    ]
    until_two = replace(OTHER, start=wib("2026-11-24 07:30"), end=wib("2026-11-24 14:10"))
    (after,) = free_slots([until_two], [WANTED], calendar, MONDAY, count=1)
    assert after[0] == wib("2026-11-25 07:30")
    afternoon = replace(WANTED, end=wib("2026-11-24 12:15"))
    (last,) = free_slots(
        [replace(until_two, end=wib("2026-11-24 12:00"))], [afternoon], calendar, MONDAY, count=1
    )
    assert last == (wib("2026-11-24 13:00"), wib("2026-11-24 16:15"))


def test_the_day_that_is_wanted_is_that_of_the_offices_clock(calendar: WorkingCalendar) -> None:
    before_dawn = replace(WANTED, start=wib("2026-11-24 05:00"), end=wib("2026-11-24 06:00"))
    (first,) = free_slots([], [before_dawn], calendar, MONDAY, count=1)
    assert first[0] == wib("2026-11-24 07:30")


def test_a_meeting_over_midnight_is_written_with_the_day_it_begins() -> None:
    night = (wib("2026-11-24 20:00"), wib("2026-11-25 01:00"))
    assert written_slot(night) == "Selasa, 24 November 2026 20.00 s.d. 01.00 WIB"


def test_no_time_is_offered_that_has_begun(calendar: WorkingCalendar) -> None:
    found = free_slots([], [WANTED], calendar, wib("2026-11-24 09:30"), count=2)
    assert [slot[0] for slot in found] == [wib("2026-11-24 10:00"), wib("2026-11-24 13:00")]
    longer_ago = free_slots([], [WANTED], calendar, wib("2026-11-30 16:00"), count=1)
    assert longer_ago == [(wib("2026-12-01 07:30"), wib("2026-12-01 09:30"))]


def test_a_free_time_is_free_for_all_that_the_first_sitting_needs(
    calendar: WorkingCalendar,
) -> None:
    operator = replace(WANTED, kind="operator", name="Rudi Contoh")
    second_day = replace(WANTED, start=wib("2026-11-25 08:00"), end=wib("2026-11-25 09:00"))
    busy = replace(
        operator,
        agenda="0040/2026",
        start=wib("2026-11-24 07:30"),
        end=wib("2026-11-24 12:00"),
    )
    found = free_slots([busy], [second_day, WANTED, operator], calendar, MONDAY, count=1)
    assert found == [(wib("2026-11-24 13:00"), wib("2026-11-24 15:00"))]


def test_a_meeting_that_just_fits_the_morning_is_offered_there(calendar: WorkingCalendar) -> None:
    morning = replace(WANTED, start=wib("2026-11-24 07:30"), end=wib("2026-11-24 12:00"))
    found = free_slots([], [morning], calendar, MONDAY, count=2)
    assert [slot[0] for slot in found] == [wib("2026-11-24 07:30"), wib("2026-11-25 07:30")]


def test_a_meeting_of_a_whole_day_begins_with_the_office(calendar: WorkingCalendar) -> None:
    day = replace(WANTED, start=wib("2026-11-26 08:00"), end=wib("2026-11-26 16:00"))
    found = free_slots([], [day], calendar, MONDAY, count=3)
    assert [slot[0] for slot in found] == [
        wib("2026-11-26 07:30"),
        wib("2026-11-27 07:30"),
        wib("2026-11-30 07:30"),
    ]


def test_a_room_that_is_taken_for_months_has_no_free_time(calendar: WorkingCalendar) -> None:
    ever = replace(OTHER, start=wib("2026-11-01 00:00"), end=wib("2027-12-31 00:00"))
    assert free_slots([ever], [WANTED], calendar, MONDAY) == []
    almost = replace(ever, end=wib("2027-01-22 12:30"))
    found = free_slots([almost], [WANTED], calendar, MONDAY)
    assert [slot[0] for slot in found] == [wib("2027-01-22 13:00")]  # sixty days are looked at
