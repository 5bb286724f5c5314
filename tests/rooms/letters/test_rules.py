"""What an answer must not contradict, each rule by itself and with what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from letters.office import Office
from letters.rules import (
    end_after_start_rule,
    equipment_suffices_rule,
    goes_to_successor_rule,
    happened_rule,
    late_is_allowed_by_somebody_rule,
    no_clash_rule,
    not_past_rule,
    time_known_rule,
)
from tests.conftest import MONDAY, wib
from tests.rooms.letters.example import OTHER, letter_with, situation


def meets(*starts: str | None) -> dict[str, Any]:
    return {"kegiatan": [{"mulai": s, "selesai": None, "tempat": "TCM Room"} for s in starts]}


def test_a_room_that_is_taken_is_told_with_whose_it_is(office: Office) -> None:
    assert no_clash_rule(situation(office, letter_with())) is None
    earlier = replace(OTHER, start=wib("2026-11-24 08:00"), agenda="0039/2026")
    assert no_clash_rule(situation(office, letter_with(), OTHER, earlier)) == (
        "waktu itu sudah dipakai: TCM Room, Selasa, 24 November 2026 08.00 s.d. 12.00 WIB, "
        "surat 0039/2026 (Badan Keuangan Daerah). Pilih `alternatif` atau ubah waktu, ruang "
        "atau akun."
    )


def test_equipment_that_is_not_there_is_told_by_the_first_that_is_short(office: Office) -> None:
    items = [{"nama": "laptop", "jumlah": 5}, {"nama": "kamera", "jumlah": 9}]
    assert equipment_suffices_rule(situation(office, letter_with(perlengkapan=items))) == (
        "perlengkapan tidak cukup (laptop: diminta 5, tersedia 4); ubah `perlengkapan` yang "
        "disiapkan."
    )
    assert equipment_suffices_rule(situation(office, letter_with())) is None


def test_every_sitting_needs_its_hour(office: Office) -> None:
    told = (
        "waktu mulai belum diketahui; isi `kegiatan` dengan jamnya, misalnya 2026-11-24 "
        "09:00-11:30."
    )
    known = meets("2026-11-24T09:00", "2026-11-25T09:00")
    assert time_known_rule(situation(office, letter_with(**known))) is None
    unknown: tuple[dict[str, Any], ...] = (
        meets("2026-11-24T09:00", "2026-11-25"),
        meets(None),
        meets(),
        {"kegiatan": None},
        {"kegiatan": [{}]},
    )
    for facts in unknown:
        assert time_known_rule(situation(office, letter_with(**facts))) == told


def test_a_meeting_of_yesterday_cannot_be_promised(office: Office) -> None:
    told = "waktu pelaksanaan sudah lewat."
    past = meets("2026-11-24T09:00", "2026-11-16T07:59")
    assert not_past_rule(situation(office, letter_with(**past))) == told
    now = meets("2026-11-16T08:00")
    assert not_past_rule(situation(office, letter_with(**now))) is None
    assert not_past_rule(situation(office, letter_with(kegiatan=None))) is None


@pytest.mark.parametrize(
    ("start", "allowed", "told"),
    [
        ("2026-11-18T09:00", None, True),
        ("2026-11-18T09:00", "Sari", False),
        ("2026-11-19T09:00", None, False),
        ("2026-11-24T09:00", None, False),
        (None, None, False),
    ],
)
def test_who_allowed_a_late_letter_is_recorded(
    office: Office, start: str | None, allowed: str | None, *, told: bool
) -> None:
    values = {"diizinkan_oleh": allowed}
    look = situation(office, letter_with(**meets(start)), values=values)
    because = (
        "surat diterima 2 hari sebelum pelaksanaan; isi `diizinkan_oleh` dengan nama yang "
        "mengizinkan."
    )
    assert late_is_allowed_by_somebody_rule(look) == (because if told else None)


def test_a_disposition_goes_to_the_post_that_follows_where_one_does(office: Office) -> None:
    look = situation(office, letter_with(), successor="Kabid", values={"kepada": "Kabid"})
    assert goes_to_successor_rule(look) is None
    assert goes_to_successor_rule(replace(look, successor=None)) is None
    assert goes_to_successor_rule(replace(look, values={"kepada": "TU"})) == (
        "menurut SOP surat diteruskan kepada Kabid, bukan TU."
    )


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2026-11-16T07:00", "2026-11-16T07:30", False),
        ("2026-11-16T07:00", "2026-11-16T07:00", True),
        ("2026-11-16T07:00", "2026-11-16T06:00", True),
        ("2026-11-16T07:00", None, False),
        (None, "2026-11-16T07:00", False),
    ],
)
def test_a_meeting_ends_after_it_starts(
    office: Office, start: str | None, end: str | None, *, told: bool
) -> None:
    values = {"mulai_nyata": start, "selesai_nyata": end}
    found = end_after_start_rule(situation(office, letter_with(), values=values))
    assert found == ("waktu selesai tidak sesudah waktu mulai." if told else None)


def test_a_report_tells_of_what_was_by_the_offices_clock(office: Office) -> None:
    def report(end: str | None) -> str | None:
        look = situation(office, letter_with(), values={"selesai_nyata": end}, now=MONDAY)
        return happened_rule(look)

    assert report(None) is None
    assert report("2026-11-16T08:00") is None
    assert report("2026-11-16T08:01") == "waktu selesai 2026-11-16T08:01 belum lewat."
    assert report("2026-11-15T23:00") is None
