"""A letter as the register holds it: its numbers, its files, what people corrected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from letters.errors import UnknownLetter
from letters.model import Correction, parse_agenda
from letters.sop import Service
from tests.rooms.letters.example import letter_with, stage_at


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0042/2026", (42, 2026)),
        ("0042-2026", (42, 2026)),
        (" 0042 ", (42, None)),
        ("42", (42, None)),
        ("123456/2026", (123456, 2026)),
        ("000000042", (42, None)),
    ],
)
def test_an_agenda_number_is_understood_as_it_is_written(
    text: str, number: tuple[int, int | None]
) -> None:
    assert parse_agenda(text) == number


@pytest.mark.parametrize("text", ["", "surat", "42/26", "1234567", "42/2026/1", "42 2026"])
def test_what_is_no_agenda_number_is_told_as_it_was_written(text: str) -> None:
    with pytest.raises(UnknownLetter) as caught:
        parse_agenda(text)
    assert caught.value.fields == {"agenda": text}


def test_the_papers_of_a_stage_do_not_overwrite_those_of_an_earlier_answer(
    service: Service,
) -> None:
    first = stage_at(7, service, id=7, attempt=1)
    again = stage_at(7, service, id=9, attempt=1)
    between = stage_at(8, service, id=8, attempt=1)
    letter = replace(letter_with(), stages=(first, between, again))
    assert letter.place(first, "konfirmasi.docx") == "2026/0042/7-konfirmasi.docx"
    assert letter.place(between, "jadwal.docx") == "2026/0042/8-jadwal.docx"
    assert letter.place(again, "konfirmasi.docx") == "2026/0042/7-konfirmasi-2.docx"
    thrice = replace(again, attempt=2)
    assert letter.place(thrice, "surat.balasan.docx") == "2026/0042/7-surat.balasan-3.docx"
    unanswered = replace(first, attempt=0)
    assert letter.place(unanswered, "x.pdf") == "2026/0042/7-x.pdf"


def test_what_people_corrected_stands_beside_what_was_read() -> None:
    cells = {
        "hal": {"value": "Permohonan"},
        "nomor": {"value": "000.1.4/0271/ARSIP/2026"},
        "sifat": {"value": None},
        "peserta": {"value": None},
        "tujuan": {"value": "Kepala Dinas"},
    }
    letter = replace(letter_with(sifat=""), reading={"fields": cells})
    assert letter.corrections == (
        Correction(field="hal", read="Permohonan", now="Permohonan Fasilitasi Zoom Meeting"),
        Correction(field="peserta", read=None, now=25),
    )
    assert replace(letter, reading={}).corrections == ()


def test_a_letter_is_waited_for_where_a_stage_is_not_closed(service: Service) -> None:
    closed, waiting = (
        stage_at(2, service, state="closed"),
        stage_at(6, service, state="waiting"),
    )
    letter = letter_with()
    assert replace(letter, stages=(closed, waiting)).open_stage == waiting
    assert replace(letter, stages=(closed,)).open_stage is None


def test_the_original_is_kept_by_what_it_is_and_not_by_what_it_was_called() -> None:
    scan = replace(letter_with(), filename="surat.exe", reading={"source": {"format": "jpg"}})
    assert scan.original == "2026/0042/asli.jpg"
    assert letter_with().original == "2026/0042/asli.pdf"


def test_what_a_letter_does_not_say_is_a_dash() -> None:
    assert letter_with().said("hal") == "Permohonan Fasilitasi Zoom Meeting"
    assert letter_with(hal="").said("hal") == "-"
    assert letter_with().said("sifat") == "-"
