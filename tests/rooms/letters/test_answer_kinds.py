"""How people write answers: what is read, what is refused and with which words."""

from __future__ import annotations

from typing import Any

import pytest

from letters.answer_kinds import DAY, KINDS, show
from letters.errors import AnswerRefused
from tests.conftest import WIB


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("text", " Rapat \n besar ", "Rapat besar"),
        ("text", "  ", None),
        ("lines", " satu \n  dua\n", "satu\ndua"),
        ("lines", " \n ", None),
        ("number", " 25 ", 25),
        ("number", "", None),
        ("number", ".", None),
        ("day", "", None),
        ("day", "2026-1-5", "2026-01-05"),
        ("day", "24.11.2026", "2026-11-24"),
        ("day", "Selasa, 24 NOVEMBER 2026", "2026-11-24"),
        ("day", "1 Januari 2027", "2027-01-01"),
        ("day", "31 Desember 2026", "2026-12-31"),
        ("moment", "  ", None),
        ("moment", "24 November 2026 pukul 9.05", "2026-11-24T09:05"),
        ("moment", "24.11.2026", "2026-11-24"),
        ("moment", "2026-11-24T09:00:00+07:00", "2026-11-24T09:00"),
        ("moment", "2026-11-24T09:00:00+0900", "2026-11-24T07:00"),
        ("moment", "2026-11-24T09:00", "2026-11-24T09:00"),
        ("moment", "2026-11-24 00:00", "2026-11-24T00:00"),
        ("moment", "2026-11-24 23:59", "2026-11-24T23:59"),
        ("moment", "2026-11-24 09:00, bukan 2026-11-25", "2026-11-24T09:00"),
        ("sessions", "", None),
        (
            "sessions",
            (
                "2026-11-24 | TCM Room\n\n25-11-2026 09.00-11.30 | Aula | Rapat | lanjutan; "
                "26-11-2026 13.00"
            ),
            [
                {"acara": None, "mulai": "2026-11-24", "selesai": None, "tempat": "TCM Room"},
                {
                    "acara": "Rapat | lanjutan",
                    "mulai": "2026-11-25T09:00",
                    "selesai": "2026-11-25T11:30",
                    "tempat": "Aula",
                },
                {"acara": None, "mulai": "2026-11-26T13:00", "selesai": None, "tempat": None},
            ],
        ),
        (
            "sessions",
            "2026-11-24 09.00 | Aula; lantai dua | Rapat",
            [
                {
                    "acara": "Rapat",
                    "mulai": "2026-11-24T09:00",
                    "selesai": None,
                    "tempat": "Aula; lantai dua",
                }
            ],
        ),
        ("contacts", "", None),
        (
            "contacts",
            "Xaverius 0812-0000-1147",
            [{"nama": "Xaverius", "telepon": "+6281200001147"}],
        ),
        (
            "contacts",
            "Yulia (0812-0000-1147)\n+62 813 0000 2258: Bima; 0562631000\nSiapa",
            [
                {"nama": "Yulia", "telepon": "+6281200001147"},
                {"nama": "Bima", "telepon": "+6281300002258"},
                {"nama": None, "telepon": "+62562631000"},
                {"nama": "Siapa", "telepon": None},
            ],
        ),
        ("equipment", " ", None),
        (
            "equipment",
            "2 buah laptop; 1 unit kamera, 3x kabel\nlayar",
            [
                {"nama": "laptop", "jumlah": 2},
                {"nama": "kamera", "jumlah": 1},
                {"nama": "kabel", "jumlah": 3},
                {"nama": "layar", "jumlah": None},
            ],
        ),
        ("mail", " Dinas@Contoh.id ", "dinas@contoh.id"),
        ("mail", "", None),
        (
            "choices",
            "Tanggapan, saran\n\n Untuk difasilitasi ",
            ["Tanggapan, saran", "Untuk difasilitasi"],
        ),
        ("choices", "", None),
        ("words", " ; ", None),
    ],
)
def test_an_answer_is_read_forgivingly(kind: str, text: str, value: Any) -> None:
    assert KINDS[kind].take(text, WIB) == value


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("number", "25 orang", "'25 orang' bukan bilangan; tulis seperti 25."),
        ("number", "-5", "'-5' bukan bilangan; tulis seperti 25."),
        ("day", "besok", "'besok' bukan tanggal; tulis seperti 2026-11-24."),
        ("day", "31-11-2026", "'31-11-2026' bukan tanggal; tulis seperti 2026-11-24."),
        (
            "moment",
            "2026-11-31T09:00:00Z",
            "'2026-11-31T09:00:00Z' bukan waktu; tulis seperti 2026-11-24 09:00.",
        ),
        ("moment", "2026-11-24 24:00", "'24:00' bukan jam; tulis seperti 09:00-11:30."),
        ("moment", "2026-11-24 09:60", "'09:60' bukan jam; tulis seperti 09:00-11:30."),
        ("moment", "jam 09:00", "'jam 09:00' bukan tanggal; tulis seperti 2026-11-24."),
        (
            "sessions",
            "2026-11-24 jam 9",
            "jam pada '2026-11-24 jam 9' tidak terbaca; tulis seperti 2026-11-24 09:00-11:30.",
        ),
        (
            "sessions",
            " 2026-11-24 09:00-09:00 ",
            "pada '2026-11-24 09:00-09:00' waktu selesai tidak sesudah waktu mulai.",
        ),
        ("mail", "dinas", "'dinas' bukan alamat surel; tulis seperti dinas@contoh.id."),
    ],
)
def test_what_cannot_be_read_is_told_with_how_to_write_it(kind: str, text: str, told: str) -> None:
    with pytest.raises(AnswerRefused) as caught:
        KINDS[kind].take(text, WIB)
    assert caught.value.fields == {"because": told}


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("text", None, ""),
        ("words", [], ""),
        ("number", 0, "0"),
        ("moment", "2026-11-24T09:00", "2026-11-24 09:00"),
        (
            "sessions",
            [
                {"mulai": "2026-11-24T09:00", "selesai": "2026-11-24T11:30", "tempat": "Aula"},
                {"mulai": "2026-11-25T09:00", "selesai": None, "acara": "Rapat"},
                {"mulai": "2026-11-26"},
                {},
            ],
            "2026-11-24 09:00-11:30 | Aula\n2026-11-25 09:00-selesai |  | Rapat\n2026-11-26\n",
        ),
        (
            "sessions",
            [{"mulai": "2026-11-26", "acara": "Sidang Komisi X"}],
            "2026-11-26 |  | Sidang Komisi X",
        ),
        (
            "contacts",
            [{"nama": "Yulia", "telepon": "+62812"}, {"telepon": "+62813"}, {"nama": "Bima"}, {}],
            "Yulia +62812\n+62813\nBima\n",
        ),
        (
            "equipment",
            [{"nama": "laptop", "jumlah": 2}, {"nama": "kabel", "jumlah": None}, {"nama": "x"}],
            "2 laptop, kabel, x",
        ),
        ("words", ["Zoom Meeting", "YouTube"], "Zoom Meeting, YouTube"),
        ("choices", ["a", "b"], "a, b"),
    ],
)
def test_a_value_is_shown_as_a_person_would_write_it(kind: str, value: Any, text: str) -> None:
    assert show(kind, value) == text


def test_every_example_is_understood_and_shown_as_it_was_written() -> None:
    for name, kind in KINDS.items():
        value = kind.take(kind.example, WIB)
        assert (value is None) == (kind.example == "")
        if name != "contacts":
            assert show(name, value) == kind.example


def test_every_month_is_known() -> None:
    found = DAY.search("rapat 3 agustus 2026")
    assert found
    assert found[0] == "3 agustus 2026"
