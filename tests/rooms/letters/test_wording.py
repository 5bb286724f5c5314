"""How the office writes dates, hours, lists, telephones and signatures."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from letters.wording import (
    clock_time,
    clock_time_with_zone,
    numeric_moment,
    shortened,
    written_contacts,
    written_date,
    written_day,
    written_equipment,
    written_hours,
    written_list,
    written_moment,
    written_nip,
    written_phone,
    written_signature,
    written_value_date,
    zone_name,
)
from tests.conftest import WIB, wib

WITA = ZoneInfo("Asia/Makassar")


def test_dates_and_hours_are_written_as_in_letters() -> None:
    moment = wib("2026-11-17 08:30")
    assert written_date(date(2026, 1, 1)) == "1 Januari 2026"
    assert written_date(date(2026, 12, 31)) == "31 Desember 2026"
    assert written_day(date(2026, 11, 22)) == "Minggu, 22 November 2026"
    assert clock_time(moment) == "08.30"
    assert clock_time_with_zone(moment) == "08.30 WIB"
    assert written_moment(moment) == "Selasa, 17 November 2026 pukul 08.30 WIB"


def test_a_zone_has_the_name_that_people_call_it() -> None:
    assert [zone_name(zone) for zone in (WIB, WITA, ZoneInfo("Asia/Jayapura"))] == [
        "WIB",
        "WITA",
        "WIT",
    ]


def test_a_column_shows_a_moment_by_the_offices_clock() -> None:
    assert numeric_moment(datetime(2026, 11, 24, 2, tzinfo=UTC), WIB) == "24-11-2026 09.00"
    assert numeric_moment(None, WIB) == "–"


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2026-11-17T08:30", "2026-11-17T11:30", "08.30 s.d. 11.30 WITA"),
        ("2026-11-17T08:30", None, "08.30 WITA s.d. selesai"),
        ("2026-11-17", None, "belum disebut"),
        (None, None, "belum disebut"),
    ],
)
def test_hours_without_an_end_last_until_they_are_over(
    start: str | None, end: str | None, written: str
) -> None:
    assert written_hours(start, end, WITA) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2026-11-17", "Selasa, 17 November 2026"),
        ("2026-11-17T08:30", "Selasa, 17 November 2026 pukul 08.30 WITA"),
        (None, "-"),
        ("", "-"),
    ],
)
def test_a_date_with_an_hour_is_written_with_it(value: str | None, written: str) -> None:
    assert written_value_date(value, WITA) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("+6281200001147", "0812-0000-1147"),
        ("+62562123456", "0562-1234-56"),
        ("+62562631", "0562-631"),
        ("112", "112"),
        ("0812+62", "0812-+62"),
    ],
)
def test_a_telephone_is_written_in_groups_of_four(number: str, written: str) -> None:
    assert written_phone(number) == written


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ([], "-"),
        (["a"], "a"),
        (["a", "b"], "a dan b"),
        (["a", "b", "c"], "a, b, dan c"),
        (["a", "b", "c", "d"], "a, b, c, dan d"),
    ],
)
def test_a_list_has_its_comma_before_dan_from_three_on(words: list[str], written: str) -> None:
    assert written_list(words) == written


def test_a_nip_is_written_with_the_usual_blanks() -> None:
    assert written_nip("197003041999032004") == "19700304 199903 2 004"
    assert written_nip("1970030419990320041") == "1970030419990320041"
    assert written_nip("12345") == "12345"
    assert written_nip(None) == "-"


def test_contacts_and_equipment_are_written_one_after_the_other() -> None:
    contacts: list[dict[str, Any]] = [
        {"nama": "Yulia", "telepon": "+6281200001147"},
        {"nama": None, "telepon": "+62562631"},
        {"nama": "Bima", "telepon": None},
        {},
    ]
    assert written_contacts(contacts) == "Yulia (0812-0000-1147), - (0562-631), Bima (-), dan - (-)"
    assert written_contacts(None) == "-"
    items: list[dict[str, Any]] = [
        {"nama": "laptop", "jumlah": 2},
        {"nama": "kabel", "jumlah": None},
        {"nama": "x"},
    ]
    assert written_equipment(items) == "2 laptop, kabel, dan x"
    assert written_equipment(None) == "-"


@pytest.mark.parametrize(
    ("signature", "written"),
    [
        (
            {"signer": "Budi", "time": "2026-11-16T01:00:00+00:00", "intact": True},
            "oleh Budi, Senin, 16 November 2026 pukul 08.00 WIB; isi utuh.",
        ),
        ({"intact": False}, "tidak terbaca; ISI BERUBAH sesudah ditandatangani."),
        ({"signer": "Budi"}, "oleh Budi; keutuhannya tidak dapat diperiksa."),
    ],
)
def test_a_signature_says_who_when_and_whether_the_letter_was_changed(
    signature: dict[str, Any], written: str
) -> None:
    said = written_signature(signature, WIB)
    assert said.startswith("Ditandatangani secara elektronik oleh ")
    assert written in said
    assert said.endswith(". Keabsahan sertifikat diperiksa pada layanan BSrE.")


def test_a_certificate_without_a_name_is_said_to_be_unreadable() -> None:
    assert "oleh pemilik sertifikat yang tidak terbaca; " in written_signature({}, WIB)


def test_a_long_text_is_cut_at_a_word() -> None:
    assert shortened("a  b\nc") == "a b c"
    assert shortened("Rapat besar", most=11) == "Rapat besar"
    assert shortened("Rapat besar sekali", most=11) == "Rapat …"
    assert shortened("Rapat besar sekali", most=12) == "Rapat besar …"
    words = "empat " * 20
    assert shortened(words) == words.strip()
    assert shortened("lima5 " * 21).endswith("lima5 …")
    assert shortened("empat " * 19 + "empat6").endswith("empat6")
    assert shortened("empat " * 19 + "empat67").endswith("empat …")
