"""An invented letter in the office's hands, for facts about the rules of `letters/`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from letters.booking import Booking
from letters.model import Letter, Stage
from letters.office import Office
from letters.situation import Situation
from letters.sop import Service
from tests.conftest import FACTS, MONDAY, wib


def stage_at(step: int, service: Service, **changes: Any) -> Stage:
    rule = service.stage(step)
    made = Stage(
        id=7,
        letter_id=1,
        step=step,
        name=rule.name,
        post=rule.who,
        state="open",
        opened=MONDAY,
        minutes_left=rule.minutes,
        clock_from=MONDAY,
        due=wib("2026-11-16 08:30"),
    )
    return replace(made, **changes)


def letter_with(**facts: Any) -> Letter:
    return Letter(
        id=1,
        year=2026,
        number=42,
        service="rapat-dengan-akses-internet",
        sha256="a" * 64,
        filename="s.pdf",
        received=MONDAY,
        state="open",
        facts=FACTS | facts,
        reading={"fields": {}},
    )


def situation(office: Office, letter: Letter, *taken: Booking, **changes: Any) -> Situation:
    made = Situation(
        agenda=letter.agenda,
        received=letter.received,
        facts=letter.facts,
        reading=letter.reading,
        office=office,
        notice_days=3,
        taken=taken,
        now=MONDAY,
    )
    return replace(made, **changes)


OTHER = Booking(
    kind="ruang",
    name="TCM Room",
    start=wib("2026-11-24 10:00"),
    end=wib("2026-11-24 12:00"),
    agenda="0040/2026",
    pemohon="Badan Keuangan Daerah",
)
