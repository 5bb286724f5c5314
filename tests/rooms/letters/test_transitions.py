"""What an arrival or an answer changes: stages, facts, bookings, the letter's state."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from letters.booking import Booking
from letters.form import take_answer
from letters.office import Office
from letters.sop import Service
from letters.transitions import (
    Change,
    StageOpening,
    advance,
    bookings_after,
    letter_after,
    open_stage,
    receive,
)
from tests.conftest import FACTS, MONDAY, wib
from tests.rooms.letters.example import OTHER, letter_with, situation, stage_at

LATER = wib("2026-11-16 08:10")
SITTING = FACTS["kegiatan"]


def decided(
    service: Service,
    office: Office,
    step: int,
    given: dict[str, Any],
    at: str = "2026-11-16 08:10",
    **stage: Any,
) -> tuple[Any, Change]:
    """The stage as it was, and what an answer of TU, an official or the team changes."""
    asked, letter = stage_at(step, service, **stage), letter_with()
    look = situation(office, letter, now=wib(at))
    decision = take_answer(service, letter, asked, look, {"nama": "Sari"} | given)
    return asked, advance(service, asked, decision, look, "mail/17")


def test_a_stage_opens_with_the_minutes_of_the_sop(service: Service, office: Office) -> None:
    opened = open_stage(service.stage(4), FACTS, office.calendar, wib("2026-11-16 11:50"))
    assert opened == StageOpening(
        step=4,
        name="Disposisi Kabid Aptika",
        post="kabid",
        opened=wib("2026-11-16 11:50"),
        minutes_left=30,
        clock_from=wib("2026-11-16 11:50"),
        due=wib("2026-11-16 13:20"),
    )


def test_arrival_is_the_requesters_own_stage(service: Service, office: Office) -> None:
    change = receive(service, FACTS, office.calendar, MONDAY)
    arrived, task = change.opens
    assert (arrived.by, arrived.channel, arrived.answer, arrived.closed) == (
        FACTS["pemohon"],
        "arrival",
        {"keputusan": "diterima"},
        MONDAY,
    )
    assert arrived.post == "pemohon"
    assert task == open_stage(service.stage(2), FACTS, office.calendar, MONDAY)
    assert (change.facts, change.state, change.bookings) == (FACTS, "open", None)


def test_a_letter_that_does_not_say_who_asks_still_arrives(
    service: Service, office: Office
) -> None:
    change = receive(service, {}, office.calendar, MONDAY)
    assert [o.by for o in change.opens] == ["pemohon", None]


def test_a_procedure_whose_first_stage_waits_for_somebody_opens_just_that(
    service: Service, office: Office
) -> None:
    by_tu = service.model_copy(update={"stages": service.stages[1:]})
    change = receive(by_tu, FACTS, office.calendar, MONDAY)
    assert [(o.step, o.closed, o.answer) for o in change.opens] == [(2, None, None)]


def test_a_procedure_whose_first_stages_run_from_the_meeting_counts_from_there(
    service: Service, office: Office
) -> None:
    by_meeting = tuple(s.model_copy(update={"clock": "meeting"}) for s in service.stages)
    changed = service.model_copy(update={"stages": by_meeting})
    change = receive(changed, FACTS, office.calendar, MONDAY)
    assert [o.clock_from for o in change.opens] == [wib("2026-11-24 09:00")] * 2


def test_a_procedure_that_ends_with_the_arrival_opens_nothing_more(
    service: Service, office: Office
) -> None:
    first = service.stages[0]
    ends = first.answers["diterima"].model_copy(update={"next": None, "end": "done"})
    only = first.model_copy(update={"answers": {"diterima": ends}})
    change = receive(service.model_copy(update={"stages": (only,)}), FACTS, office.calendar, MONDAY)
    assert [(o.step, o.closed) for o in change.opens] == [(1, MONDAY)]


def test_what_was_answered_closes_the_stage_with_who_when_and_by_which_way(
    service: Service, office: Office
) -> None:
    asked, change = decided(
        service, office, 6, {"keputusan": "lengkap", "catatan": "rapi"}, attempt=1
    )
    assert change.stage == replace(
        asked,
        state="closed",
        wait=None,
        closed=LATER,
        attempt=2,
        by="Sari",
        channel="mail/17",
        answer={"keputusan": "lengkap", "nama": "Sari", "catatan": "rapi"},
    )
    assert change.opens == (open_stage(service.stage(7), FACTS, office.calendar, LATER),)
    assert (change.facts, change.state, change.bookings) == (FACTS, "open", None)


def test_an_earlier_answer_of_the_stage_is_kept_where_the_later_says_nothing(
    service: Service, office: Office
) -> None:
    _, change = decided(
        service,
        office,
        6,
        {"keputusan": "lengkap"},
        answer={"keputusan": "minta kelengkapan", "yang_kurang": "aplikasi"},
    )
    assert change.stage
    assert change.stage.answer == {
        "keputusan": "lengkap",
        "nama": "Sari",
        "yang_kurang": "aplikasi",
    }


def test_while_the_requester_is_asked_the_clock_stands_still_with_what_was_left(
    service: Service, office: Office
) -> None:
    given = {"keputusan": "minta kelengkapan", "yang_kurang": "aplikasi"}
    asked, change = decided(service, office, 6, given)
    assert change.stage == replace(
        asked,
        state="waiting",
        wait="kelengkapan",
        minutes_left=20,
        clock_from=None,
        due=None,
        late=False,
        attempt=1,
        by="Sari",
        channel="mail/17",
        answer=given | {"nama": "Sari"},
    )
    assert (change.opens, change.facts, change.state, change.bookings) == ((), FACTS, "open", None)


def test_a_stage_that_asks_after_its_deadline_stays_late(service: Service, office: Office) -> None:
    given = {"keputusan": "minta kelengkapan", "yang_kurang": "aplikasi"}
    _, change = decided(service, office, 6, given, at="2026-11-16 08:31")
    assert change.stage
    assert (change.stage.late, change.stage.minutes_left) == (True, 0)


def test_the_clock_runs_on_when_the_requester_has_answered(
    service: Service, office: Office
) -> None:
    given = {"keputusan": "kelengkapan diterima", "aplikasi": "Zoom Meeting, YouTube Live"}
    waiting = {"state": "waiting", "wait": "kelengkapan", "clock_from": None, "due": None}
    asked, change = decided(
        service, office, 6, given, at="2026-11-18 09:00", minutes_left=20.0, **waiting
    )
    applications = ["Zoom Meeting", "YouTube Live"]
    assert change.stage == replace(
        asked,
        state="open",
        wait=None,
        clock_from=wib("2026-11-18 09:00"),
        due=wib("2026-11-18 09:20"),
        attempt=1,
        by="Sari",
        channel="mail/17",
        answer={"keputusan": "kelengkapan diterima", "nama": "Sari", "aplikasi": applications},
    )
    assert change.facts == FACTS | {"aplikasi": applications}
    assert (change.opens, change.state, change.bookings) == ((), "open", None)


def test_an_answer_that_promises_the_meeting_says_which_and_books_it(
    service: Service, office: Office
) -> None:
    given = {"keputusan": "setuju", "ruang": "TCM Room", "catatan": None}
    _, change = decided(service, office, 7, given)
    assert change.stage
    assert change.stage.answer == {
        "keputusan": "setuju",
        "nama": "Sari",
        "ruang": "TCM Room",
        "kegiatan": SITTING,
    }
    assert change.bookings == (
        Booking(
            kind="ruang",
            name="TCM Room",
            start=wib("2026-11-24 09:00"),
            end=wib("2026-11-24 11:00"),
            agenda="0042/2026",
            pemohon="Dinas Kesehatan dan Keluarga Berencana",
        ),
    )


def test_the_time_that_the_answer_names_is_the_one_that_is_booked(
    service: Service, office: Office
) -> None:
    moved = "2026-11-25 13:00-15:00 | TCM Room | Rapat"
    given = {"keputusan": "setuju", "ruang": "TCM Room", "kegiatan": moved}
    _, change = decided(service, office, 7, given)
    assert change.bookings
    assert [b.start for b in change.bookings] == [wib("2026-11-25 13:00")]
    assert change.facts["kegiatan"][0]["mulai"] == "2026-11-25T13:00"
    (opened,) = change.opens
    assert opened.step == 8


def test_a_letter_that_is_withdrawn_while_it_waits_waits_no_more(
    service: Service, office: Office
) -> None:
    waiting: dict[str, Any] = {
        "state": "waiting",
        "wait": "pilihan",
        "clock_from": None,
        "due": None,
    }
    _, change = decided(service, office, 7, {"keputusan": "ditarik pemohon"}, **waiting)
    assert change.stage
    assert (change.stage.state, change.stage.wait, change.state) == ("closed", None, "withdrawn")


def test_an_answer_may_book_while_it_waits_or_asks_again(service: Service, office: Office) -> None:
    stage = service.stage(7)
    holds = {"next": None, "book": True}
    reserved = stage.answers["setuju"].model_copy(update=holds | {"wait": "pilihan"})
    repeated = stage.answers["setuju"].model_copy(update=holds | {"again": True})
    answers = {"setuju": reserved, "ulang": repeated}
    changed = stage.model_copy(update={"answers": answers, "rules": ()})
    stages = tuple(changed if s.step == 7 else s for s in service.stages)
    other = service.model_copy(update={"stages": stages})
    for decision in answers:
        _, change = decided(other, office, 7, {"keputusan": decision, "ruang": "TCM Room"})
        assert change.bookings
        assert [b.name for b in change.bookings] == ["TCM Room"]


def test_the_report_is_due_by_the_time_that_was_agreed(service: Service, office: Office) -> None:
    given = {"keputusan": "siap", "uji_koneksi": "2026-11-23 14.00", "hasil": "berhasil"}
    _, change = decided(service, office, 8, given)
    (opened,) = change.opens
    assert (opened.step, opened.clock_from) == (9, wib("2026-11-24 09:00"))


def test_a_letter_that_ends_says_how_and_gives_back_what_it_took(
    service: Service, office: Office
) -> None:
    _, refused = decided(service, office, 7, {"keputusan": "tolak", "alasan": "rusak"})
    assert (refused.state, refused.bookings, refused.opens) == ("refused", (), ())
    assert refused.stage
    assert (refused.stage.state, refused.facts) == ("closed", FACTS)
    _, returned = decided(service, office, 2, {"keputusan": "kembalikan", "catatan": "kosong"})
    assert (returned.state, returned.bookings) == ("returned", ())


def test_a_meeting_that_took_place_stays_booked(service: Service, office: Office) -> None:
    given = {
        "keputusan": "selesai",
        "mulai_nyata": "2026-11-24 09:00",
        "selesai_nyata": "2026-11-24 11:00",
        "operator": "Rudi Contoh",
    }
    _, done = decided(service, office, 9, given, at="2026-11-24 11:30")
    assert (done.state, done.bookings) == ("done", None)
    assert done.stage
    assert done.stage.late


def test_the_letter_after_a_change_holds_the_answered_stage_and_the_next(
    service: Service, office: Office
) -> None:
    first, second = stage_at(5, service, id=6, state="closed"), stage_at(6, service)
    letter = replace(letter_with(), stages=(first, second))
    look = situation(office, letter, now=LATER)
    decision = take_answer(service, letter, second, look, {"nama": "Sari", "keputusan": "lengkap"})
    change = replace(
        advance(service, second, decision, look, "shell"), facts=FACTS | {"hal": "lain"}
    )
    after = letter_after(letter, change)
    assert after.stages[:2] == (first, change.stage)
    (opened,) = after.stages[2:]
    assert (opened.id, opened.letter_id, opened.step, opened.state, opened.due) == (
        8,
        1,
        7,
        "open",
        wib("2026-11-16 08:25"),
    )
    assert (after.facts["hal"], after.state) == ("lain", "open")


def test_the_letter_after_its_arrival_has_a_closed_and_an_open_stage(
    service: Service, office: Office
) -> None:
    after = letter_after(letter_with(), receive(service, FACTS, office.calendar, MONDAY))
    assert [(s.id, s.step, s.state) for s in after.stages] == [(1, 1, "closed"), (2, 2, "open")]
    ended = letter_after(after, Change(state="withdrawn"))
    assert (ended.state, ended.stages) == ("withdrawn", after.stages)


def test_what_is_taken_after_a_change_holds_the_letters_new_bookings_only() -> None:
    letter = letter_with()
    own = replace(OTHER, agenda=letter.agenda, start=wib("2026-11-23 09:00"))
    moved = replace(own, start=wib("2026-11-23 08:00"))
    later = replace(OTHER, start=wib("2026-11-25 10:00"))
    taken = [later, own, OTHER]
    assert bookings_after(taken, letter, Change()) == taken
    assert bookings_after(taken, letter, Change(bookings=())) == [OTHER, later]
    assert bookings_after(taken, letter, Change(bookings=(moved,))) == [moved, OTHER, later]
