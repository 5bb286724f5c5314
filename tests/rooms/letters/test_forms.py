"""Forms and answers: what is asked, what is filled in, what is refused and why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from letters.answer_kinds import KINDS, show
from letters.booking import Booking, bookings_for, clashes, free_slots
from letters.errors import AnswerRefused
from letters.form import Form, build_form, take_answer
from letters.model import Letter, Stage
from letters.office import Office
from letters.situation import Situation
from letters.sop import Service
from letters.transitions import Change, advance, open_stage, receive
from tests.conftest import FACTS, MONDAY, WIB, wib
from tests.rooms.letters.example import OTHER, letter_with, situation, stage_at

KABID = "Kepala Bidang Aplikasi dan Informatika"
START = "2026-11-16 07:00"
GOOD: dict[int, dict[str, Any]] = {
    2: {
        "keputusan": "terima",
        "nomor": "1/A/2026",
        "tanggal": "12-11-2026",
        "pemohon": "Dinas Contoh",
    },
    3: {
        "keputusan": "teruskan",
        "kepada": "Kepala Bidang Aplikasi dan Informatika",
        "instruksi": ["Proses lebih lanjut"],
    },
    6: {"keputusan": "lengkap"},
    7: {"keputusan": "setuju", "ruang": "TCM Room"},
    8: {"keputusan": "siap", "uji_koneksi": "2026-11-23 14.00", "hasil": "berhasil"},
}


def form_at(step: int, service: Service, office: Office, letter: Letter, *taken: Booking) -> Form:
    return build_form(service, letter, stage_at(step, service), situation(office, letter, *taken))


def answer_at(
    step: int, service: Service, office: Office, letter: Letter, *taken: Booking, **given: Any
) -> tuple[Stage, Situation, Any]:
    stage, look = stage_at(step, service), situation(office, letter, *taken)
    return stage, look, take_answer(service, letter, stage, look, {"nama": "Budi"} | given)


def defaults(form: Form) -> dict[str, Any]:
    return {q.key: q.default for q in form.questions}


@pytest.mark.parametrize("step", range(2, 10))
def test_every_form_as_it_is_filled_fits_its_own_schema(
    step: int, service: Service, office: Office
) -> None:
    form = form_at(step, service, office, letter_with())
    schema = form.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(defaults(form) | {"nama": "Budi"}, schema)


def test_tu_is_shown_what_was_read(service: Service, office: Office) -> None:
    filled = defaults(form_at(2, service, office, letter_with()))
    assert filled["nomor"] == "000.1.4/0271/ARSIP/2026"
    assert filled["kegiatan"] == "2026-11-24 09:00-11:00 | TCM Room | Rapat"


def test_doubtful_fields_come_first_with_what_was_printed(service: Service, office: Office) -> None:
    reading = {
        "reason": "periksa hal",
        "warnings": [],
        "fields": {"hal": {"value": "x", "raw": "H a l", "confidence": 0.5}},
    }
    form = form_at(2, service, office, replace(letter_with(), reading=reading))
    assert [q.key for q in form.questions][:3] == ["keputusan", "nama", "hal"]
    assert form.questions[2].help.startswith("⚠ Tercetak: “H a l”.")
    assert "tercetak “H a l”" in form.description


def test_a_disposition_goes_to_the_next_post_by_the_sop(service: Service, office: Office) -> None:
    letter = letter_with()
    look = situation(office, letter, successor=office.posts["kabid"].jabatan)
    stage = stage_at(3, service)
    assert (
        defaults(build_form(service, letter, stage, look))["kepada"]
        == office.posts["kabid"].jabatan
    )
    wrong = {"keputusan": "teruskan", "kepada": office.posts["tu"].jabatan, "nama": "Budi"}
    with pytest.raises(AnswerRefused, match="menurut SOP surat diteruskan kepada Kepala Bidang"):
        take_answer(service, letter, stage, look, wrong)


def test_a_complete_letter_in_time_is_suggested_as_complete(
    service: Service, office: Office
) -> None:
    assert defaults(form_at(6, service, office, letter_with()))["keputusan"] == "lengkap"


def test_a_letter_without_application_is_suggested_to_be_completed(
    service: Service, office: Office
) -> None:
    filled = defaults(form_at(6, service, office, letter_with(aplikasi=None)))
    assert filled["keputusan"] == "minta kelengkapan"
    assert filled["yang_kurang"] == "Aplikasi yang digunakan"


def test_a_late_letter_is_never_refused_by_the_machine_but_somebody_allows_it(
    service: Service, office: Office
) -> None:
    soon = letter_with(
        kegiatan=[
            {"acara": "Rapat", "mulai": "2026-11-18T09:00", "selesai": None, "tempat": "TCM Room"}
        ]
    )
    with pytest.raises(AnswerRefused, match="diizinkan_oleh"):
        answer_at(6, service, office, soon, keputusan="lengkap")
    _, _, decision = answer_at(6, service, office, soon, keputusan="lengkap", diizinkan_oleh="Sari")
    assert decision.values["diizinkan_oleh"] == "Sari"


def test_a_clash_is_named_and_three_free_slots_are_offered(
    service: Service, office: Office
) -> None:
    form = form_at(7, service, office, letter_with(), OTHER)
    filled = defaults(form)
    assert filled["keputusan"] == "alternatif"
    assert (
        "Bentrok: TCM Room, Selasa, 24 November 2026 10.00 s.d. 12.00 WIB, surat 0040/2026"
        in form.description
    )
    assert len(filled["alternatif"].splitlines()) == 3


def test_a_taken_room_cannot_be_promised(service: Service, office: Office) -> None:
    with pytest.raises(AnswerRefused, match="waktu itu sudah dipakai"):
        answer_at(7, service, office, letter_with(), OTHER, **GOOD[7])


def test_meetings_that_touch_do_not_clash(service: Service, office: Office) -> None:
    after = replace(OTHER, start=wib("2026-11-24 11:00"))
    answer_at(7, service, office, letter_with(), after, **GOOD[7])


@pytest.mark.parametrize(
    ("step", "given", "because"),
    [
        (2, {"keputusan": "kembalikan"}, "alasan surat dikembalikan"),
        (2, GOOD[2] | {"nomor": " "}, "isi `nomor`"),
        (2, GOOD[2] | {"tanggal": "kemarin"}, "bukan tanggal"),
        (2, GOOD[2] | {"kegiatan": "2026-11-24 11:00-09:00"}, "selesai tidak sesudah"),
        (2, GOOD[2] | {"peserta": "banyak"}, "bukan bilangan"),
        (3, {"keputusan": "teruskan", "kepada": "Presiden"}, "bukan pilihan"),
        (3, GOOD[3] | {"instruksi": ["Nyanyikan"]}, "bukan pilihan"),
        (6, {"keputusan": "minta kelengkapan"}, "yang_kurang"),
        (6, {"keputusan": "tolak"}, "alasan"),
        (6, {"keputusan": "entah"}, "harus salah satu dari: lengkap"),
        (7, GOOD[7] | {"perlengkapan": "5 laptop"}, "laptop: diminta 5, tersedia 4"),
        (7, GOOD[7] | {"perlengkapan": "3 laptop, 2 Laptop"}, "laptop: diminta 5, tersedia 4"),
        (7, GOOD[7] | {"kegiatan": "2026-11-24"}, "waktu mulai belum diketahui"),
        (7, GOOD[7] | {"kegiatan": "2026-11-10 09:00"}, "sudah lewat"),
        (8, GOOD[8] | {"hasil": "gagal"}, "pengujian gagal"),
        (9, {"keputusan": "selesai"}, "mulai_nyata"),
        (
            9,
            {"keputusan": "selesai", "mulai_nyata": START, "selesai_nyata": "2026-11-16 06:00"},
            "tidak sesudah",
        ),
        (
            9,
            {"keputusan": "selesai", "mulai_nyata": START, "selesai_nyata": "2026-11-16 09:00"},
            "belum lewat",
        ),
        (8, GOOD[8] | {"nama": ""}, "nama Anda"),
        (8, GOOD[8] | {"warna": "biru"}, "tidak ditanyakan"),
    ],
)
def test_an_answer_that_contradicts_itself_is_refused_with_a_reason(
    step: int, given: dict[str, Any], because: str, service: Service, office: Office
) -> None:
    with pytest.raises(AnswerRefused, match=because):
        answer_at(step, service, office, letter_with(), **given)


def test_a_letter_can_be_withdrawn_at_any_stage(service: Service, office: Office) -> None:
    for rule in service.stages[1:]:
        _, _, decision = answer_at(
            rule.step, service, office, letter_with(), keputusan="ditarik pemohon"
        )
        assert decision.route.end == "withdrawn"


def test_arrival_closes_stage_one_and_opens_stage_two(service: Service, office: Office) -> None:
    change = receive(service, FACTS, office.calendar, MONDAY)
    assert [(o.step, o.closed is not None) for o in change.opens] == [(1, True), (2, False)]
    assert change.opens[1].due == wib("2026-11-16 08:05")


def _advance(
    step: int, service: Service, office: Office, at: str = "2026-11-16 08:10", **given: Any
) -> Change:
    stage, look, decision = answer_at(step, service, office, letter_with(), **given)
    return advance(service, stage, decision, replace(look, now=wib(at)), "shell")


def test_an_answer_in_time_closes_the_stage_and_opens_the_next(
    service: Service, office: Office
) -> None:
    change = _advance(6, service, office, **GOOD[6])
    assert change.stage is not None
    assert (change.stage.state, change.stage.late, change.stage.by, change.stage.channel) == (
        "closed",
        False,
        "Budi",
        "shell",
    )
    assert [o.step for o in change.opens] == [7]


def test_an_answer_after_the_deadline_is_recorded_as_late(service: Service, office: Office) -> None:
    change = _advance(6, service, office, at="2026-11-16 08:31", **GOOD[6])
    assert change.stage is not None
    assert change.stage.late


def test_asking_the_requester_stops_the_clock_and_the_rest_of_the_minutes_runs_afterwards(
    service: Service, office: Office
) -> None:
    change = _advance(6, service, office, keputusan="minta kelengkapan", yang_kurang="aplikasi")
    waiting = change.stage
    assert waiting is not None
    assert (waiting.state, waiting.due, waiting.minutes_left, waiting.wait) == (
        "waiting",
        None,
        20,
        "kelengkapan",
    )
    look = situation(office, letter_with(), now=wib("2026-11-18 09:00"))
    raw = {
        "keputusan": "kelengkapan diterima",
        "aplikasi": "Zoom Meeting, YouTube Live",
        "nama": "Andi",
    }
    decision = take_answer(service, letter_with(), waiting, look, raw)
    again = advance(service, waiting, decision, look, "shell")
    assert again.stage is not None
    assert (again.stage.state, again.stage.due) == ("open", wib("2026-11-18 09:20"))
    assert again.facts["aplikasi"] == ["Zoom Meeting", "YouTube Live"]


def test_the_clock_of_the_last_stage_starts_with_the_meeting(
    service: Service, office: Office
) -> None:
    opening = open_stage(service.stage(9), FACTS, office.calendar, MONDAY)
    assert opening.due == wib("2026-11-24 11:00")


def test_an_end_other_than_done_gives_the_room_back(service: Service, office: Office) -> None:
    assert _advance(8, service, office, keputusan="ditarik pemohon").bookings == ()
    assert _advance(8, service, office, **GOOD[8]).bookings is None


def test_agreeing_books_room_account_and_operator_for_each_sitting(
    service: Service, office: Office
) -> None:
    change = _advance(7, service, office, **GOOD[7], akun="Zoom 1", operator="Rudi Contoh")
    assert change.bookings is not None
    assert {(b.kind, b.name) for b in change.bookings} == {
        ("ruang", "TCM Room"),
        ("akun", "Zoom 1"),
        ("operator", "Rudi Contoh"),
    }


def test_a_meeting_without_an_end_takes_120_minutes(office: Office) -> None:
    look = situation(
        office,
        letter_with(
            kegiatan=[{"mulai": "2026-11-24T09:00", "selesai": None, "tempat": None, "acara": None}]
        ),
    )
    assert look.wanted()[0].end == wib("2026-11-24 11:00")


def test_free_slots_lie_in_working_hours_and_clash_with_nothing(office: Office) -> None:
    wanted = bookings_for([(OTHER.start, OTHER.end)], {"ruang": "TCM Room"}, "0042/2026", "Dinas")
    for start, end in free_slots([OTHER], wanted, office.calendar, MONDAY):
        assert start.date() == end.date()
        assert office.calendar.minutes_between(start, end) == 120
        assert not clashes([OTHER], [replace(wanted[0], start=start, end=end)])


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("number", "1.641", 1641),
        ("day", "24/11/2026", "2026-11-24"),
        ("moment", "2026-11-24 09.30", "2026-11-24T09:30"),
        ("moment", "2026-11-24T02:30:00Z", "2026-11-24T09:30"),  # the Prefect UI's picker
        ("moment", "2026-11-24", "2026-11-24"),
        (
            "sessions",
            "2026-11-24 09.00-selesai | TCM Room",
            [{"acara": None, "mulai": "2026-11-24T09:00", "selesai": None, "tempat": "TCM Room"}],
        ),
        (
            "contacts",
            "Yulia Hartati 0812-0000-1147",
            [{"nama": "Yulia Hartati", "telepon": "+6281200001147"}],
        ),
        (
            "equipment",
            "2 laptop, proyektor",
            [{"nama": "laptop", "jumlah": 2}, {"nama": "proyektor", "jumlah": None}],
        ),
        ("words", "Zoom Meeting; YouTube Live", ["Zoom Meeting", "YouTube Live"]),
    ],
)
def test_answers_are_read_as_people_write_them(kind: str, text: str, value: object) -> None:
    assert KINDS[kind].take(text, WIB) == value
    assert KINDS[kind].take(show(kind, value), WIB) == value


def test_equipment_is_counted_over_the_meetings_at_that_time(
    service: Service, office: Office
) -> None:
    other = replace(OTHER, kind="alat", name="Laptop", count=3)
    asking = letter_with(
        perlengkapan=[{"nama": "laptop", "jumlah": 2}, {"nama": "kipas", "jumlah": 9}]
    )
    assert (
        "Perlengkapan kurang: laptop: diminta 2, tersedia 1"
        in form_at(7, service, office, asking, other).description
    )
    with pytest.raises(AnswerRefused, match="laptop: diminta 2, tersedia 1"):
        answer_at(7, service, office, asking, other, **GOOD[7], perlengkapan="2 laptop, 9 kipas")
    answer_at(7, service, office, asking, other, **GOOD[7], perlengkapan="1 laptop")


def test_equipment_that_is_lent_to_one_meeting_after_another_is_counted_once(
    service: Service, office: Office
) -> None:
    first = replace(OTHER, kind="alat", name="laptop", count=3, end=wib("2026-11-24 10:30"))
    then = replace(first, start=first.end, end=OTHER.end, agenda="0041/2026")
    answer_at(7, service, office, letter_with(), first, then, **GOOD[7], perlengkapan="1 laptop")
    with pytest.raises(AnswerRefused, match="laptop: diminta 2, tersedia 1"):
        answer_at(
            7, service, office, letter_with(), first, then, **GOOD[7], perlengkapan="2 laptop"
        )


def test_a_free_account_and_operator_are_suggested(service: Service, office: Office) -> None:
    busy = [
        replace(OTHER, kind="akun", name="Zoom 1"),
        replace(OTHER, kind="operator", name="Rudi Contoh"),
    ]
    filled = defaults(form_at(7, service, office, letter_with(), *busy))
    assert (filled["akun"], filled["operator"], filled["keputusan"]) == (
        "Zoom 2",
        "Dewi Contoh",
        "setuju",
    )


def test_a_meeting_elsewhere_takes_no_room(service: Service, office: Office) -> None:
    elsewhere = letter_with(kegiatan=[FACTS["kegiatan"][0] | {"tempat": "Di SKPD masing-masing"}])
    assert defaults(form_at(7, service, office, elsewhere, OTHER))["ruang"] == ""
    answer_at(7, service, office, elsewhere, OTHER, keputusan="setuju")


def test_what_was_left_as_shown_is_kept_to_the_last_detail(
    service: Service, office: Office
) -> None:
    session = {
        "acara": "Rapat; evaluasi | lanjutan",
        "mulai": "2026-11-24T20:00",
        "selesai": "2026-11-25T01:00",
        "tempat": "-",
    }
    letter = letter_with(kegiatan=[session])
    shown = defaults(form_at(2, service, office, letter))["kegiatan"]
    _, _, decision = answer_at(2, service, office, letter, **GOOD[2] | {"kegiatan": shown})
    assert decision.facts["kegiatan"] == [session]
