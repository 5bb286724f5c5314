"""The meeting as it stands in people's calendars: sittings, who promised it, who is invited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from letters.meeting import (
    CalendarEvent,
    confirmed,
    confirms,
    events,
    in_calendar,
    invited,
    office_contact,
)
from letters.model import Letter, OutgoingMail, Stage
from letters.office import Office
from letters.sop import Service
from tests.conftest import FACTS, MONDAY, wib
from tests.rooms.letters.example import letter_with, stage_at

AGREED = {
    "keputusan": "setuju",
    "ruang": "TCM Room",
    "akun": "Zoom 1",
    "operator": "Rudi  Contoh",
    "kegiatan": FACTS["kegiatan"],
}
CONTACT = "Narahubung dinas: Andi Contoh, S.Kom. (0812-0000-0000)"
CLOSED = wib("2026-11-17 09:00")


@pytest.fixture
def promised(service: Service) -> Stage:
    return stage_at(7, service, state="closed", closed=CLOSED, answer=AGREED, attempt=2)


def mail(key: str, to: str, *names: str) -> OutgoingMail:
    files = tuple((f"2026/0042/{name}", name) for name in names)
    return OutgoingMail(
        key=key, to=to, subject="s", text="t", html="h", message_id="<1@x>", attachments=files
    )


def with_stages(letter: Letter, *stages: Stage) -> Letter:
    return replace(letter, stages=stages)


def test_only_an_answer_that_books_promises_the_meeting(service: Service, promised: Stage) -> None:
    assert confirms(service, promised)
    assert not confirms(service, replace(promised, answer={"keputusan": "tolak"}))
    assert not confirms(service, replace(promised, answer={"keputusan": "waktu dipilih"}))
    assert not confirms(service, replace(promised, answer=None))
    assert not confirms(service, stage_at(6, service, answer={"keputusan": "setuju"}))


def test_the_last_promise_counts_but_for_the_one_that_is_being_written(
    service: Service, promised: Stage
) -> None:
    again = replace(promised, id=9)
    letter = with_stages(letter_with(), promised, stage_at(8, service, id=8), again)
    assert confirmed(service, letter) == again
    assert confirmed(service, letter, but=again) == promised
    assert confirmed(service, with_stages(letter, promised), but=promised) is None


def test_the_guests_are_those_whose_mail_held_the_invitation(promised: Stage) -> None:
    letter = replace(
        letter_with(),
        mails=(
            mail("0042-2026/7/2/undangan/1", "tim@contoh.id", "undangan.ics"),
            mail("0042-2026/7/2/kabar", "dinkes@contoh.id", "balasan.pdf", "undangan.ics"),
            mail("0042-2026/7/2/undangan/2", "tim@contoh.id", "undangan.ics"),
            mail("0042-2026/7/2/surat_balasan", "kadis@contoh.id", "balasan.pdf"),
            mail("0042-2026/7/1/undangan", "lama@contoh.id", "undangan.ics"),
            mail("0042-2026/8/2/undangan", "lain@contoh.id", "undangan.ics"),
        ),
    )
    assert invited(letter, promised) == ("tim@contoh.id", "dinkes@contoh.id")


def test_a_promised_sitting_stands_in_calendars_with_room_and_whom_to_call(
    service: Service, office: Office, promised: Stage
) -> None:
    letter = with_stages(letter_with(), stage_at(6, service, attempt=1), promised)
    assert events(service, office, letter, promised) == [
        CalendarEvent(
            uid="0042-2026-1@contoh.id",
            start=wib("2026-11-24 09:00"),
            end=wib("2026-11-24 11:00"),
            summary="Rapat",
            location="TCM Room",
            description=(
                "Agenda: 0042/2026\nPemohon: Dinas Kesehatan dan Keluarga Berencana\n"
                f"Operator: Rudi Contoh\nAkun: Zoom 1\n{CONTACT}"
            ),
            sequence=3,
            status="confirmed",
            changed=CLOSED,
        )
    ]


def test_a_wish_stands_in_the_offices_calendar_as_tentative_with_its_own_place(
    service: Service, office: Office
) -> None:
    sittings: list[dict[str, Any]] = [
        {"acara": None, "mulai": "2026-11-24T09:00", "tempat": "Hotel"},
        {"acara": "Hari kedua", "mulai": "2026-11-25", "tempat": None},
        {"acara": "Hari ketiga", "mulai": "2026-11-26T13:00", "selesai": "2026-11-26T12:00"},
    ]
    first, last = in_calendar(service, office, letter_with(kegiatan=sittings))
    assert (first.summary, first.location) == ("Permohonan Fasilitasi Zoom Meeting", "Hotel")
    assert (first.status, first.changed, first.sequence) == ("tentative", MONDAY, 0)
    assert first.description == (
        f"Agenda: 0042/2026\nPemohon: Dinas Kesehatan dan Keluarga Berencana\n{CONTACT}"
    )
    assert (last.uid, last.summary, last.location) == ("0042-2026-2@contoh.id", "Hari ketiga", "")
    assert (last.start, last.end) == (wib("2026-11-26 13:00"), wib("2026-11-26 15:00"))


@pytest.mark.parametrize(
    ("end", "lasts_until"),
    [("10:30", "10:30"), ("09:00", "11:00"), ("08:00", "11:00"), ("09:01", "09:01")],
)
def test_a_sitting_that_ends_before_it_starts_has_the_assumed_length(
    service: Service, office: Office, end: str, lasts_until: str
) -> None:
    sitting = FACTS["kegiatan"][0] | {"selesai": f"2026-11-24T{end}"}
    (event,) = in_calendar(service, office, letter_with(kegiatan=[sitting]))
    assert event.end == wib(f"2026-11-24 {lasts_until}")


def test_a_promise_holds_the_time_that_was_promised_though_the_letter_says_another(
    service: Service, office: Office, promised: Stage
) -> None:
    moved = letter_with(kegiatan=[FACTS["kegiatan"][0] | {"mulai": "2026-11-30T09:00"}])
    (event,) = in_calendar(service, office, with_stages(moved, promised))
    assert (event.start, event.status) == (wib("2026-11-24 09:00"), "confirmed")
    elsewhere = dict(AGREED) | {"kegiatan": [FACTS["kegiatan"][0] | {"tempat": "Hotel"}]}
    (agreed,) = events(service, office, moved, replace(promised, answer=elsewhere))
    assert agreed.location == "TCM Room"
    said_nothing = replace(promised, answer={"keputusan": "setuju"}, closed=None)
    (wished,) = events(service, office, moved, said_nothing)
    assert (wished.start.day, wished.location, wished.changed) == (30, "TCM Room", MONDAY)


@pytest.mark.parametrize("state", ["refused", "withdrawn", "returned"])
def test_a_letter_that_came_to_nothing_stands_in_no_calendar(
    service: Service, office: Office, promised: Stage, state: Any
) -> None:
    letter = with_stages(letter_with(), promised)
    assert in_calendar(service, office, replace(letter, state=state)) == []
    assert in_calendar(service, office, replace(letter, state="done"))
    assert in_calendar(service, office, letter_with(kegiatan=None)) == []


def test_a_secret_letter_shows_its_agenda_and_the_offices_room_only(
    service: Service, office: Office, promised: Stage
) -> None:
    secret = letter_with(sifat="Rahasia")
    (event,) = events(service, office, with_stages(secret, promised), promised)
    assert (event.summary, event.location) == ("Rapat 0042/2026", "TCM Room")
    assert event.description == f"Agenda: 0042/2026\n{CONTACT}"
    elsewhere = letter_with(
        sifat="Rahasia", kegiatan=[FACTS["kegiatan"][0] | {"tempat": "Aula Dinas Kesehatan"}]
    )
    assert [e.location for e in in_calendar(service, office, elsewhere)] == [""]


def test_the_requester_may_call_the_first_on_the_way_who_gave_a_telephone(
    service: Service, office: Office
) -> None:
    day = date(2026, 11, 16)
    assert office_contact(service, office, day) == ("Andi Contoh, S.Kom.", "0812-0000-0000")
    silent = {
        key: post.model_copy(
            update={"holders": tuple(h.model_copy(update={"telepon": None}) for h in post.holders)}
        )
        for key, post in office.posts.items()
    }
    nobody = office.model_copy(update={"posts": silent})
    assert office_contact(service, nobody, day) == (office.kop.nama, office.kop.kontak)


def test_whom_to_call_is_who_holds_the_post_when_it_was_decided(
    service: Service, office: Office, promised: Stage
) -> None:
    subkor = office.posts["subkor"]
    until = subkor.holders[0].model_copy(update={"last": date(2026, 11, 16)})
    after = until.model_copy(
        update={
            "nama": "Tono",
            "telepon": "+6281300001111",
            "first": date(2026, 11, 17),
            "last": None,
        }
    )
    posts = dict(office.posts) | {"subkor": subkor.model_copy(update={"holders": (until, after)})}
    changed = office.model_copy(update={"posts": posts})
    (wish,) = events(service, changed, letter_with(), None)
    (promise,) = events(service, changed, letter_with(), promised)
    assert wish.description.endswith(CONTACT)
    assert promise.description.endswith("Narahubung dinas: Tono (0813-0000-1111)")
