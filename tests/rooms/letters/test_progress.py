"""How far a letter is: minutes allowed and used, stage by stage."""

from __future__ import annotations

from dataclasses import replace

from letters.model import Stage
from letters.office import Office
from letters.progress import Progress, progress
from letters.sop import Service
from tests.conftest import MONDAY, wib
from tests.rooms.letters.example import letter_with, stage_at

NOW = wib("2026-11-16 09:00")


def shown(service: Service, office: Office, *stages: Stage) -> list[Progress]:
    return progress(service, replace(letter_with(), stages=stages), office.calendar, NOW)


def test_a_stage_that_was_answered_shows_its_minutes_its_decision_and_who_took_it(
    service: Service, office: Office
) -> None:
    closed = stage_at(
        6,
        service,
        state="closed",
        closed=wib("2026-11-16 08:12"),
        answer={"keputusan": "lengkap"},
        by="Andi",
    )
    assert shown(service, office, closed) == [
        Progress(
            step=6,
            name="Pengecekan Kelengkapan",
            post="subkor",
            state="done",
            planned=30,
            used=12,
            late=False,
            opened=MONDAY,
            closed=wib("2026-11-16 08:12"),
            due=wib("2026-11-16 08:30"),
            decision="lengkap",
            by="Andi",
        )
    ]


def test_the_stage_that_is_open_shows_no_decision_and_those_ahead_their_minutes(
    service: Service, office: Office
) -> None:
    asked_again = stage_at(7, service, answer={"keputusan": "alternatif"})
    now, *ahead = shown(service, office, asked_again)
    assert (now.state, now.used, now.late, now.decision, now.by) == ("now", 60, True, "", "")
    assert ahead == [
        Progress(
            step=8,
            name="Persiapan dan Pengujian",
            post="subkor",
            state="ahead",
            planned=30,
        ),
        Progress(
            step=9,
            name="Pelaksanaan dan Laporan Kegiatan",
            post="tim",
            state="ahead",
            planned=120,
        ),
    ]


def test_minutes_used_before_the_requester_was_asked_count_too(
    service: Service, office: Office
) -> None:
    again = stage_at(
        6,
        service,
        minutes_left=18.0,
        clock_from=wib("2026-11-16 08:55"),
        due=wib("2026-11-16 09:13"),
    )
    (now, *_) = shown(service, office, again)
    assert (now.used, now.late) == (17, False)
    waiting = replace(again, state="waiting", clock_from=None, due=None)
    assert [(p.state, p.used) for p in shown(service, office, waiting)[:1]] == [("waiting", 12)]
    (longer, *_) = shown(service, office, replace(again, minutes_left=40.0))
    assert longer.used == 5


def test_a_stage_is_late_as_it_was_settled_when_it_closed(service: Service, office: Office) -> None:
    in_time = stage_at(6, service, state="closed", closed=wib("2026-11-16 08:10"))
    late = replace(in_time, late=True)
    assert [p.late for p in shown(service, office, in_time, late)] == [False, True]
    waiting = stage_at(6, service, state="waiting", clock_from=None)
    assert not shown(service, office, waiting)[0].late


def test_the_arrival_uses_no_minutes(service: Service, office: Office) -> None:
    arrival = stage_at(1, service, state="closed", closed=wib("2026-11-16 08:30"))
    assert shown(service, office, arrival)[0].used == 0
