"""What the office may expect of the reader."""

from __future__ import annotations

import json
import re
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fpdf import FPDF
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from letters.errors import LetterError, NotAPdf
from letters.reading import FIELDS, SURE, Reading, Source
from parsers.door.read_file import read_in_this_process, reading_of
from parsers.door.reader_pool import read_or_reject
from parsers.grammar.dates import days_in
from parsers.grammar.times import hours_in
from parsers.page.page import Page, Table
from parsers.page.pdf_words import MOST_PAGES, pages_of_pdf
from parsers.page.words import Run, Word, clean, lines_of
from settings import ROOT
from tests.letter_maker import make_letter, values_of

SAMPLES = ROOT / "samples"
at = datetime.fromisoformat  # WIB, as letters print it

WRITTEN = date(2026, 11, 1)

KOP = """
                   PEMERINTAH KOTA SINGKAWANG
                  DINAS ARSIP DAN PUSTAKA
           Jalan Rekaan Nomor 1 Telepon (0562) 630000
"""
HEAD = """
Nomor     : 000.1.4/123/ARSIP/2026               Singkawang, 12 November 2026
Lampiran  : -
Hal       : Permohonan Bantuan Vidcon

Yth. Kepala Dinas Komunikasi dan Informatika
di Singkawang

"""
PLEA = "      Dengan hormat, kami mohon bantuan ruangan dan operator pada :\n"
ROWS = """
      Hari/Tanggal : Selasa, 24 November 2026
      Waktu        : 09.00 WIB s/d selesai
      Tempat       : TCM Room
      Acara        : Rapat Koordinasi Arsip
"""
CLOSING = """
      Demikian disampaikan, atas bantuannya diucapkan terima kasih.


                                           Kepala Dinas,



                                           Dra. Sekar Melati, M.Si.
                                           Pembina
                                           NIP. 19700101 199503 2 001
"""


def cells(*rows: tuple[str, ...]) -> Table:
    """A ruled table; where its words stand does not matter."""
    return tuple(
        tuple(Run(tuple(Word(w, 1, 0, 0, 9, 9) for w in text.split())) for text in row)
        for row in rows
    )


def typed(text: str, *tables: Table) -> Page:
    """A page on which every character of a text is 5.5 points wide and every line 14 points
    high.
    """
    words = [
        Word(
            clean(match[0]),
            1,
            60 + match.start() * 5.5,
            60 + n * 14,
            60 + match.end() * 5.5,
            71 + n * 14,
        )
        for n, line in enumerate(text.splitlines())
        for match in re.finditer(r"\S+", line)
    ]
    return Page(number=1, width=600, height=935, lines=lines_of(words), tables=tables)


def reading(
    body: str, *tables: Table, head: str = HEAD, kop: str = KOP, closing: str = CLOSING
) -> Reading:
    return reading_of(
        "surat.pdf", (typed(kop + head + body + closing, *tables),), Source(sha256="")
    )


def begins(letter: Reading) -> list[str]:
    return [sitting["mulai"] for sitting in letter.value("kegiatan") or []]


# Samples and made letters


@pytest.mark.parametrize("name", sorted(path.stem for path in SAMPLES.glob("*.pdf")))
def test_a_sample_is_read_as_its_truth_says(name: str) -> None:
    truth = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    answer = read_in_this_process(SAMPLES / f"{name}.pdf")
    assert answer.values() == truth["fields"]
    assert answer.status == truth["status"]


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {
            "uji_koneksi": at("2026-11-23T14:00"),
            "tata_letak": "U-Shape",
            "selesai": at("2026-11-24T11:30"),
        },
        {
            "perlengkapan": [
                {"nama": "laptop", "jumlah": 2},
                {"nama": "mikrofon nirkabel", "jumlah": 3},
            ],
            "peserta": 1641,
        },
        {"aplikasi": ["Google Meet", "YouTube Live"], "lampiran": "1 (satu) berkas", "sifat": None},
        {
            "narahubung": None,
            "penanda_tangan": None,
            "aplikasi": None,
            "tempat": None,
            "peserta": None,
        },
        {"nomor": None},
        {"tanggal": None, "mulai": None},
        {"hal": None, "tujuan": None, "acara": None},
    ],
    ids=lambda facts: "-".join(facts) or "defaults",
)
def test_a_made_letter_is_read_back(tmp_path: Path, facts: dict[str, Any]) -> None:
    answer = read_in_this_process(make_letter(tmp_path / "surat.pdf", **facts))
    assert answer.values() == values_of(**facts)


@settings(max_examples=25, deadline=None)
@given(
    mulai=st.datetimes(at("2026-12-01"), at("2027-08-31")).map(
        lambda day: day.replace(
            hour=6 + day.hour % 12, minute=day.minute // 5 * 5, second=0, microsecond=0
        )
    ),
    minutes=st.none() | st.integers(5, 300),
    peserta=st.none() | st.integers(1, 99_999),
    running=st.integers(1, 9999),
)
def test_any_day_and_hour_of_a_made_letter_is_read_back(
    mulai: datetime, minutes: int | None, peserta: int | None, running: int
) -> None:
    facts = {
        "mulai": mulai,
        "selesai": mulai + timedelta(minutes=minutes) if minutes else None,
        "peserta": peserta,
        "nomor": f"400.7.13/{running:04d}/ARSIP.SEKR/{mulai.year}",
        "uji_koneksi": mulai - timedelta(days=1),
    }
    with tempfile.TemporaryDirectory() as folder:
        answer = read_in_this_process(make_letter(Path(folder) / "surat.pdf", **facts))
    assert answer.values() == values_of(**facts)
    assert answer.status == "ok"


def test_the_same_facts_give_the_same_file_and_others_another(tmp_path: Path) -> None:
    first = make_letter(tmp_path / "a.pdf", peserta=10).read_bytes()
    assert make_letter(tmp_path / "b.pdf", peserta=10).read_bytes() == first
    assert make_letter(tmp_path / "c.pdf", peserta=11).read_bytes() != first


def test_a_value_tells_where_it_stood(tmp_path: Path) -> None:
    number = read_in_this_process(make_letter(tmp_path / "surat.pdf")).fields["nomor"]
    assert number.page == 1
    assert number.raw == "000.1.4/0271/ARSIP/2026"
    assert number.box is not None
    x0, top, x1, bottom = number.box
    assert 140 < x0 < x1 < 300
    assert 120 < top < bottom < 150


def test_the_answer_is_json_with_every_field(tmp_path: Path) -> None:
    answer = json.loads(
        json.dumps(read_in_this_process(make_letter(tmp_path / "surat.pdf")).as_json())
    )
    assert tuple(answer["fields"]) == FIELDS
    assert answer["missing"] == ["uji_koneksi", "tata_letak"]
    assert answer["source"] | {"sha256": ""} == {
        "sha256": "",
        "format": "pdf",
        "pages": 1,
        "text": "digital",
        "signed": False,
        "signatures": [],
        "turns": [],
    }


# Dates and hours as offices write them


@pytest.mark.parametrize(
    ("printed", "first", "days"),
    [
        ("Rabu, 18 Desember 2024", "2024-12-18", 1),
        ("24 Agustus 2025", "2025-08-24", 1),
        ("Rabu/13 Januari 2027", "2027-01-13", 1),
        ("Jum'at, 18 Desember 2026", "2026-12-18", 1),
        ("Jum\u2019at, 18 Desember 2026", "2026-12-18", 1),
        ("Ahad, 6 Desember 2026", "2026-12-06", 1),
        ("25 Nopember 2026", "2026-11-25", 1),
        ("1 Pebruari 2027", "2027-02-01", 1),
        ("3 Agt. 2026", "2026-08-03", 1),
        ("Kamis, 10/12/2026", "2026-12-10", 1),
        ("04-12-2026", "2026-12-04", 1),
        ("28 - 30 Juli 2025", "2025-07-28", 3),
        ("Senin \u2013 Kamis, 22 \u2013 25 Februari 2027", "2027-02-22", 4),
        ("Sabtu s.d. Senin 30 Januari - 1 Pebruari 2027", "2027-01-30", 3),
        ("28 Desember 2026 s.d 2 Januari 2027", "2026-12-28", 6),
        ("20 s.d 22 Februari", "2027-02-20", 3),
        ("tgl 11-15 Januari", "2027-01-11", 5),
        ("Senin, Rabu dan Jumat, 23, 25 dan 27 November 2026", "2026-11-23", 3),
    ],
)
def test_a_date_is_understood_in_every_spelling(printed: str, first: str, days: int) -> None:
    (mention,) = days_in(printed, after=WRITTEN)
    assert (mention.days[0].isoformat(), len(mention.days), mention.complaint) == (
        first,
        days,
        None,
    )


@pytest.mark.parametrize(
    "printed", ["31 November 2026", "5 Desember", "2026", "12/13/2026", "000.7.2/12/2026"]
)
def test_what_is_no_date_of_the_calendar_is_not_read_as_one(printed: str) -> None:
    assert days_in(printed) == ()


def test_a_date_without_a_year_is_not_certain() -> None:
    (mention,) = days_in("20 Februari", after=WRITTEN)
    assert mention.confidence < SURE


@pytest.mark.parametrize(
    ("printed", "begin", "end"),
    [
        ("Pukul 07.30 s.d. 16.30 WIB", "07:30", "16:30"),
        ("Pukul 07.30 sd 16.30 WITA", "06:30", "15:30"),
        ("11.00 WIT", "09:00", None),
        ("Pukul 10.00 s/d 12.00 WITA atau 09.00 s/d 11.00 WIB", "09:00", "11:00"),
        ("13.00 WIB s/d selesai", "13:00", None),
        ("09:00 - Selesai", "09:00", None),
        ("13.00 WIB s.d Seelsai", "13:00", None),
        ("Jam : 11.00 WIB", "11:00", None),
        ("19.00 WIB (Ba'da Isya)", "19:00", None),
        ("8.30", "08:30", None),
        ("9 s.d. 11 WIB", "09:00", "11:00"),
    ],
)
def test_hours_are_understood_and_brought_to_wib(printed: str, begin: str, end: str | None) -> None:
    hours = hours_in(printed)
    assert hours is not None
    first, last = hours.on(WRITTEN)
    assert (first[-5:], last and last[-5:]) == (begin, end)


@pytest.mark.parametrize(
    "printed",
    [
        "02.00 WIB",
        "Pukul 9",
        "4 WIB",
        "08.0 WIB",
        "08.00 - 10.00 dan 13.00 - 15.00 WIB",
        "13.00 - 11.00 WIB",
    ],
)
def test_doubtful_hours_are_not_certain(printed: str) -> None:
    hours = hours_in(printed)
    assert hours is not None
    assert hours.confidence < SURE


@pytest.mark.parametrize("printed", ["Ba'da Isya", "menyesuaikan", "1.641 orang", "-"])
def test_what_is_no_hour_is_not_read_as_one(printed: str) -> None:
    assert hours_in(printed) is None


# What makes a person look


def test_a_plain_request_needs_nobody() -> None:
    letter = reading(PLEA + ROWS)
    assert (letter.status, letter.reason, letter.warnings) == ("ok", None, ())
    assert begins(letter) == ["2026-11-24T09:00"]


def test_a_day_name_that_contradicts_its_date_is_told() -> None:
    letter = reading(PLEA + ROWS.replace("Selasa", "Senin"))
    assert letter.status == "review"
    assert letter.warnings == ("hari 'Senin' tidak cocok dengan 24 November 2026 (Selasa)",)
    assert begins(letter) == ["2026-11-24T09:00"], "the date stands"


@pytest.mark.parametrize(
    "printed",
    [
        "000.1.4/   /ARSIP/2026",
        "${nomor_naskah}",
        "000.1.4/XXX/ARSIP",
        "............",
        "000.1.4//ARSIP",
    ],
)
def test_a_number_that_was_never_filled_in_is_null(printed: str) -> None:
    letter = reading(PLEA + ROWS, head=HEAD.replace("000.1.4/123/ARSIP/2026", printed))
    assert letter.value("nomor") is None
    assert letter.status == "review"
    assert letter.reason is not None
    assert "nomor surat" in letter.reason


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("000.1.4/ 123 /ARSIP / 2026", "000.1.4/123/ARSIP/2026"),
        ("400.2/287/D\u04203\u0410/XI/2026", "400.2/287/DP3A/XI/2026"),
        ("B-1126/L.9.14.1/cum.1/09/2020", "B-1126/L.9.14.1/cum.1/09/2020"),
    ],
)
def test_a_number_is_folded_to_latin_without_blanks(printed: str, number: str) -> None:
    letter = reading(PLEA + ROWS, head=HEAD.replace("000.1.4/123/ARSIP/2026", printed))
    assert letter.value("nomor") == number


def test_a_number_with_a_lost_slash_is_looked_at() -> None:
    letter = reading(PLEA + ROWS, head=HEAD.replace("000.1.4/123/ARSIP/2026", "000.1.4lI123 ARSIP"))
    assert letter.fields["nomor"].confidence < SURE
    assert letter.status == "review"


@pytest.mark.parametrize(
    "printed", ["Singkawang,     November 2026", "Singkawang, ${tanggal_naskah}", ""]
)
def test_a_date_that_was_never_filled_in_is_null(printed: str) -> None:
    letter = reading(PLEA + ROWS, head=HEAD.replace("Singkawang, 12 November 2026", printed))
    assert letter.value("tanggal") is None
    assert letter.status == "review"


def test_the_date_above_the_signature_counts_too() -> None:
    signed = (KOP + HEAD + PLEA + ROWS + CLOSING).replace("Singkawang, 12 November 2026", "")
    signed = signed.replace(
        "Kepala Dinas,\n", "Singkawang, 13 November 2026\n" + " " * 43 + "Kepala Dinas,\n"
    )
    letter = reading_of("surat.pdf", (typed(signed),), Source(sha256=""))
    assert letter.value("tanggal") == "2026-11-13"
    assert letter.value("penanda_tangan")["jabatan"] == "Kepala Dinas"


def test_a_quoted_letter_lends_neither_number_nor_date() -> None:
    quoted = """
      Menindaklanjuti surat Gubernur Nomor 005/99/X tanggal 2 November 2026, kami mohon bantuan
ruangan pada :
"""
    letter = reading(quoted + ROWS)
    assert letter.value("nomor") == "000.1.4/123/ARSIP/2026"
    assert letter.value("tanggal") == "2026-11-12"
    assert begins(letter) == ["2026-11-24T09:00"]


def test_a_request_without_an_hour_gives_the_day_and_is_looked_at() -> None:
    letter = reading(PLEA + ROWS.replace("09.00 WIB s/d selesai", "menyesuaikan"))
    assert begins(letter) == ["2026-11-24"]
    assert letter.status == "review"


def test_a_meeting_before_its_letter_is_looked_at() -> None:
    letter = reading(PLEA + ROWS.replace("Selasa, 24 November 2026", "Selasa, 10 November 2026"))
    assert letter.status == "review"
    assert letter.warnings == (
        "kegiatan 10 November 2026 mendahului tanggal surat 12 November 2026",
    )


def test_days_that_do_not_add_up_are_looked_at() -> None:
    letter = reading(PLEA.replace("pada :", "selama 2 (dua) hari pada :") + ROWS)
    assert letter.status == "review"
    assert letter.warnings == ("surat menyebut 2 hari, tanggal yang terbaca 1 hari",)


def test_a_plain_invitation_is_looked_at() -> None:
    plea = "      Mengharap kehadiran Saudara pada rapat yang dilaksanakan pada :\n"
    letter = reading(plea + ROWS, head=HEAD.replace("Permohonan Bantuan Vidcon", "Undangan Rapat"))
    assert letter.value("jenis") == "undangan"
    assert letter.status == "review"


def test_an_invitation_with_a_plea_is_a_request() -> None:
    plea = "      Mengharap kehadiran Saudara pada rapat yang dilaksanakan pada :\n"
    more = "      Sekaligus kami mohon bantuan Saudara menyiapkan ruang TCM Room dan operatornya.\n"
    letter = reading(plea + ROWS + more, head=HEAD.replace("Permohonan Bantuan Vidcon", "Undangan"))
    assert letter.value("jenis") == "permohonan"


def test_a_letter_about_something_else_is_looked_at() -> None:
    plea = (
        "      Dengan hormat, kami mengajukan permohonan bantuan beasiswa bagi pelajar yang "
        "kurang mampu.\n"
    )
    letter = reading(plea, head=HEAD.replace("Bantuan Vidcon", "Bantuan Beasiswa"))
    assert letter.value("jenis") == "lainnya"
    assert letter.status == "review"
    assert letter.value("kegiatan") is None


# What else a letter says


def test_two_sittings_are_two_entries() -> None:
    second = ROWS.replace("Selasa, 24", "Jum'at, 27").replace(
        "09.00 WIB s/d selesai", "13.30 WIB s/d 16.00 WIB"
    )
    letter = reading(PLEA + "      1. Pertemuan Awal" + ROWS + "      2. Pertemuan Akhir" + second)
    assert begins(letter) == ["2026-11-24T09:00", "2026-11-27T13:30"]
    assert letter.value("kegiatan")[1]["selesai"] == "2026-11-27T16:00"


def test_a_schedule_table_gives_a_sitting_for_each_row() -> None:
    plea = """
      Kami mohon bantuan ruang dan operator pada hari Kamis, 3 Desember 2026 bertempat di TCM Room
dengan jadwal sebagai berikut:
"""
    schedule = cells(
        ("Sesi", "Pukul", "Acara", "Peserta"),
        ("I", "08.00 - 10.00 WIB", "Jenjang SD", "Kepala SD"),
        ("II", "13.00 - 15.30 WIB", "Jenjang SMP", "Kepala SMP"),
    )
    assert reading(plea, schedule).value("kegiatan") == [
        {
            "acara": "Jenjang SD",
            "mulai": "2026-12-03T08:00",
            "selesai": "2026-12-03T10:00",
            "tempat": "TCM Room",
        },
        {
            "acara": "Jenjang SMP",
            "mulai": "2026-12-03T13:00",
            "selesai": "2026-12-03T15:30",
            "tempat": "TCM Room",
        },
    ]


def test_a_table_of_equipment_is_read() -> None:
    table = cells(
        ("No.", "Peralatan", "Jumlah"), ("1.", "Kabel HDMI", "2 buah"), ("2.", "Proyektor", "")
    )
    assert reading(PLEA + ROWS, table).value("perlengkapan") == [
        {"nama": "Kabel HDMI", "jumlah": 2},
        {"nama": "Proyektor", "jumlah": None},
    ]


@pytest.mark.parametrize(
    "printed",
    [
        "2 (dua) unit laptop, 1 kamera",
        "laptop 2 unit dan kamera 1 unit",
        "laptop (2 buah); kamera (1 buah)",
    ],
)
def test_a_row_of_equipment_is_read(printed: str) -> None:
    letter = reading(PLEA + ROWS + f"      Perlengkapan : {printed}\n")
    assert letter.value("perlengkapan") == [
        {"nama": "laptop", "jumlah": 2},
        {"nama": "kamera", "jumlah": 1},
    ]


def test_equipment_in_a_sentence_is_read_without_certainty() -> None:
    letter = reading(
        "      Kami mohon bantuan ruang, 2 laptop dan 1 (satu) unit HDD eksternal pada :\n" + ROWS
    )
    assert letter.value("perlengkapan") == [
        {"nama": "laptop", "jumlah": 2},
        {"nama": "HDD eksternal", "jumlah": 1},
    ]
    assert letter.fields["perlengkapan"].confidence < SURE


def test_a_test_of_the_connection_in_a_sentence_is_found() -> None:
    more = (
        "      Uji coba sambungan dilaksanakan pada hari Senin, 23 November 2026 pukul 14.00 WIB.\n"
    )
    assert reading(PLEA + ROWS + more).value("uji_koneksi") == "2026-11-23T14:00"


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Zoom dan Live YT", ["Zoom Meeting", "YouTube Live"]),
        ("https://us02web.zoom.us/j/8120000", ["Zoom Meeting"]),
        ("gmeet, Ms. Teams", ["Google Meet", "Microsoft Teams"]),
        ("Umeetme", ["Umeetme"]),
    ],
)
def test_a_service_is_known_by_its_spellings(printed: str, names: list[str]) -> None:
    assert reading(PLEA + ROWS + f"      Media        : {printed}\n").value("aplikasi") == names


@pytest.mark.parametrize(
    ("printed", "people"),
    [
        ("Sari Rekaan (0812 0000 1234)", [{"nama": "Sari Rekaan", "telepon": "+6281200001234"}]),
        (
            "Sari Rekaan, S.T. HP 62812-0000-1234",
            [{"nama": "Sari Rekaan, S.T.", "telepon": "+6281200001234"}],
        ),
        (
            "Hubungi Sari Rekaan WA 0812.0000.1234",
            [{"nama": "Sari Rekaan", "telepon": "+6281200001234"}],
        ),
        ("Sari Rekaan", [{"nama": "Sari Rekaan", "telepon": None}]),
    ],
)
def test_a_contact_is_read(printed: str, people: list[dict[str, str | None]]) -> None:
    assert reading(PLEA + ROWS + f"      Narahubung   : {printed}\n").value("narahubung") == people


def test_of_two_signers_side_by_side_the_first_counts_but_not_for_certain() -> None:
    closing = """
      Demikian disampaikan, atas bantuannya diucapkan terima kasih.

           Ketua Panitia,                          Sekretaris,



           Bima Rekaan                             Sekar Rekaan
                              Mengetahui,
                              Dra. Melati Rekaan
"""
    letter = reading(PLEA + ROWS, closing=closing)
    assert letter.value("penanda_tangan") == {
        "jabatan": "Ketua Panitia",
        "nama": "Bima Rekaan",
        "nip": None,
    }
    assert letter.fields["penanda_tangan"].confidence < SURE


def test_a_signer_for_another_keeps_both_posts() -> None:
    letter = reading(PLEA + ROWS, closing=CLOSING.replace("Kepala Dinas,", "a.n. KEPALA DINAS,"))
    assert letter.value("penanda_tangan") == {
        "jabatan": "a.n. Kepala Dinas",
        "nama": "Dra. Sekar Melati, M.Si.",
        "nip": "197001011995032001",
    }


def test_an_addressee_in_the_right_column_is_found() -> None:
    head = """
Nomor     : 000.1.4/123/ARSIP/2026               Singkawang, 12 November 2026
Lampiran  : -                                    Kepada
Hal       : Permohonan Bantuan                   Yth. Sdr. Kepala Dinas Kominfo
            Video Conference                     di -
                                                   Singkawang
"""
    letter = reading(PLEA + ROWS, head=head)
    assert letter.value("tujuan") == "Kepala Dinas Kominfo"
    assert letter.value("hal") == "Permohonan Bantuan Video Conference"
    assert letter.value("nomor") == "000.1.4/123/ARSIP/2026"


def test_the_rows_under_a_test_of_the_connection_are_no_sitting() -> None:
    trial = (
        "      Uji Coba Koneksi\n      Hari/Tanggal : Senin, 23 November 2026\n      Waktu   "
        "     : 14.00 WIB\n"
    )
    letter = reading(PLEA + ROWS + trial)
    assert begins(letter) == ["2026-11-24T09:00"]
    assert letter.value("uji_koneksi") == "2026-11-23T14:00"


def test_the_words_of_the_sop_are_understood() -> None:
    letter = reading(
        PLEA
        + """
      Waktu Pelaksanaan  : Selasa, 24 November 2026, pukul 09.00 s.d. 11.00 WIB
      Waktu Uji Koneksi  : Senin, 23 November 2026 pukul 14.00 WIB
      Tempat dan Lay Out : TCM Room, U-Shape
      Aplikasi           : Zoom
      Nama Kegiatan      : Rapat Koordinasi
                           Pengendalian Inflasi
"""
    )
    assert letter.value("kegiatan") == [
        {
            "acara": "Rapat Koordinasi Pengendalian Inflasi",
            "mulai": "2026-11-24T09:00",
            "selesai": "2026-11-24T11:00",
            "tempat": "TCM Room",
        }
    ]
    assert letter.value("uji_koneksi") == "2026-11-23T14:00"
    assert letter.value("tata_letak") == "U-Shape"
    assert letter.value("aplikasi") == ["Zoom Meeting"]
    assert letter.missing == ()


def test_facts_in_a_sentence_are_found() -> None:
    letter = reading(
        """
      Kami akan menyelenggarakan Forum Dialog Kewaspadaan Dini pada hari Senin, 30 November 2026
dari pukul 13.30 WIB sd 15.30 WIB bertempat di TCM Room dengan peserta sebanyak 1.275 orang. Kami
mohon bantuan ruangan dengan susunan kursi U-Shape. Silakan menghubungi Sdr. Yohanes Rekaan, S.H.
(0852 0000 2218).
"""
    )
    assert letter.value("kegiatan") == [
        {
            "acara": "Forum Dialog Kewaspadaan Dini",
            "mulai": "2026-11-30T13:30",
            "selesai": "2026-11-30T15:30",
            "tempat": "TCM Room",
        }
    ]
    assert letter.value("peserta") == 1275
    assert letter.value("tata_letak") == "U-Shape"
    assert letter.value("narahubung") == [
        {"nama": "Yohanes Rekaan, S.H.", "telepon": "+6285200002218"}
    ]
    assert letter.fields["kegiatan"].confidence < SURE, "a subject taken from a sentence is a guess"


@pytest.mark.parametrize(
    ("kop", "name"),
    [
        (
            "KECAMATAN SINGKAWANG TENGAH\nKELURAHAN BUKIT BETUAH\nJalan Rekaan",
            "Kelurahan Bukit Betuah",
        ),
        (
            "BADAN PERENCANAAN,\nRISET DAN INOVASI DAERAH\nJalan Rekaan",
            "Badan Perencanaan, Riset dan Inovasi Daerah",
        ),
        ("DINAS PENDIDIKAN\nSMP NEGERI 47 SINGKAWANG\nNPSN 3000", "SMP Negeri 47 Singkawang"),
    ],
)
def test_the_most_specific_body_of_the_letterhead_asks(kop: str, name: str) -> None:
    assert reading(PLEA + ROWS, kop="PEMERINTAH KOTA SINGKAWANG\n" + kop).value("pemohon") == name


def test_the_letterheads_telephone_is_no_contact() -> None:
    kop = KOP.replace("(0562) 630000", "081200009921")
    assert reading(PLEA + ROWS, kop=kop).value("narahubung") is None


def test_the_footer_of_bsre_is_no_line_of_the_letter(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Times", size=10)
    pdf.text(20, 20, "Rapat bersama Badan Siber dan Sandi Negara tentang keamanan")
    pdf.text(
        20,
        280,
        "yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi "
        "Negara",
    )
    pdf.output(str(tmp_path / "surat.pdf"))
    (page,) = pages_of_pdf((tmp_path / "surat.pdf").read_bytes())
    assert [line.text for line in page.lines] == [
        "Rapat bersama Badan Siber dan Sandi Negara tentang keamanan"
    ]


def test_a_ruled_table_is_seen_cell_by_cell(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Times", size=12)
    with pdf.table() as table:
        for row in (("Peralatan", "Jumlah"), ("Kabel HDMI", "2 buah"), ("Proyektor", "1 unit")):
            table.row(row)
    pdf.output(str(tmp_path / "surat.pdf"))
    (page,) = pages_of_pdf((tmp_path / "surat.pdf").read_bytes())
    assert [[cell.text for cell in row] for row in page.tables[0]] == [
        ["Peralatan", "Jumlah"],
        ["Kabel HDMI", "2 buah"],
        ["Proyektor", "1 unit"],
    ]


def test_letter_spaced_words_are_closed_up() -> None:
    words = [Word(letter, 1, 10 + 8 * n, 10, 15 + 8 * n, 20) for n, letter in enumerate("Tempat")]
    assert [line.text for line in lines_of(words)] == ["Tempat"]


def test_marks_of_google_docs_are_not_part_of_a_word() -> None:
    assert clean("\u202dNomor\u202c") == "Nomor"


def test_a_part_of_a_word_has_a_part_of_its_box() -> None:
    line = Run((Word("Kegiatan:Rapat", 1, 0, 0, 140, 10),))
    assert line.cut(9).text == "Rapat"
    assert line.cut(9).x0 == 90


# What cannot be a letter


def blank(path: Path, pages: int = 1) -> Path:
    pdf = FPDF()
    for _ in range(pages):
        pdf.add_page()
    pdf.output(str(path))
    return path


def rejected(path: Path) -> str | None:
    answer = read_or_reject(path)
    assert answer.status == "rejected"
    assert answer.values() == dict.fromkeys(FIELDS)
    assert answer.file == path.name
    return answer.reason


def test_a_word_file_by_another_name_is_no_pdf(tmp_path: Path) -> None:
    path = tmp_path / "surat.pdf"
    path.write_bytes(b"PK\x03\x04 word/document.xml")
    assert rejected(path) == "not-a-pdf"
    with pytest.raises(NotAPdf, match="bukan PDF"):
        read_in_this_process(path)


def test_a_file_that_lost_its_end_is_corrupt(tmp_path: Path) -> None:
    path = make_letter(tmp_path / "surat.pdf")
    path.write_bytes(path.read_bytes()[:-600])
    assert rejected(path) == "corrupt"


def test_a_file_with_a_password_is_encrypted(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="rahasia", user_password="rahasia")  # noqa: S106 - the password of a test file
    pdf.output(str(tmp_path / "surat.pdf"))
    assert rejected(tmp_path / "surat.pdf") == "encrypted"


def test_a_blank_page_is_empty(tmp_path: Path) -> None:
    assert rejected(blank(tmp_path / "surat.pdf")) == "empty"


def test_a_file_of_no_bytes_is_empty(tmp_path: Path) -> None:
    (tmp_path / "surat.pdf").touch()
    assert rejected(tmp_path / "surat.pdf") == "empty"


def test_a_file_over_twenty_megabytes_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "surat.pdf"
    with path.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    assert rejected(path) == "too-large"


def test_a_book_has_too_many_pages(tmp_path: Path) -> None:
    assert rejected(blank(tmp_path / "surat.pdf", MOST_PAGES + 1)) == "too-many-pages"


def test_a_file_that_is_gone_is_told_as_unreadable(tmp_path: Path) -> None:
    assert rejected(tmp_path / "surat.pdf") == "corrupt"


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.binary(max_size=2000))
@example(data=b"%PDF-1.7\nstartxref\n0\n%%EOF")
@example(data=b"%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF")
def test_no_bytes_make_the_reader_fail(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "surat.pdf"
        path.write_bytes(data)
        assert read_or_reject(path).status == "rejected"


def test_every_refusal_advises_the_sender() -> None:
    for kind in LetterError.__subclasses__():
        assert kind.reason != LetterError.reason
