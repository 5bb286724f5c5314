"""What the machine finds before a person decides, as the person reads it."""

from __future__ import annotations

from typing import Any

from letters.checks import clash_check, completeness_check, reading_check
from letters.office import Office
from tests.conftest import FACTS
from tests.rooms.letters.example import OTHER, letter_with, situation

ROOM = "TCM Room, Selasa, 24 November 2026 10.00 s.d. 12.00 WIB"
DINKES = "Dinas Kesehatan dan Keluarga Berencana"


def met(start: str | None, end: str | None = None, place: str | None = "TCM Room") -> Any:
    return {"acara": "Rapat", "mulai": start, "selesai": end, "tempat": place}


def test_a_clean_reading_of_a_letter_from_its_sender_says_nothing(office: Office) -> None:
    letter = letter_with(surel="DINKES@contoh.id")
    look = situation(office, letter, reading={"fields": {"hal": {"raw": "Hal", "confidence": 0.9}}})
    assert reading_check(look).lines == ()
    assert reading_check(situation(office, letter, reading={})).lines == ()


def test_what_the_reader_doubts_is_told_each_once_in_order(office: Office) -> None:
    reading = {
        "reason": "periksa hal",
        "warnings": ["hari tidak cocok", "hari tidak cocok"],
        "source": {"signatures": [{"signer": "Budi", "intact": True}]},
        "fields": {
            "nomor": {"raw": "1/A", "confidence": 0.95},
            "hal": {"raw": "Per-\nmohonan", "confidence": 0.5},
            "sifat": {"raw": None, "confidence": 0},
        },
    }
    look = situation(office, letter_with(), reading=reading, twins=["0030/2026", "0031/2026"])
    assert reading_check(look).lines == (
        "⚠ periksa hal",
        "⚠ hari tidak cocok",
        (
            "Ditandatangani secara elektronik oleh Budi; isi utuh. "
            "Keabsahan sertifikat diperiksa pada layanan BSrE."
        ),
        "⚠ hal: tercetak “Per- mohonan”",
        "⚠ Nomor, tanggal dan pemohon sama dengan surat 0030/2026",
        "⚠ Nomor, tanggal dan pemohon sama dengan surat 0031/2026",
    )


def test_a_signature_is_told_by_the_offices_clock(office: Office) -> None:
    signed = {"signer": "Budi", "time": "2026-11-16T01:00:00+00:00", "intact": None}
    look = situation(office, letter_with(), reading={"source": {"signatures": [signed]}})
    assert "Senin, 16 November 2026 pukul 08.00 WIB" in reading_check(look).lines[0]


def test_a_letter_that_another_address_sent_is_told(office: Office) -> None:
    letter = letter_with(surel="siapa@lain.id")
    assert reading_check(situation(office, letter)).lines == (
        f"⚠ Surat dikirim dari siapa@lain.id; alamat {DINKES} di direktori dinkes@contoh.id",
    )
    unknown = letter_with(surel="siapa@lain.id", pemohon="Karang Taruna")
    assert reading_check(situation(office, unknown)).lines == ()
    assert reading_check(situation(office, letter_with())).lines == ()


def test_a_complete_letter_in_time_meets_every_row(office: Office) -> None:
    found = completeness_check(situation(office, letter_with()))
    assert found.lines == (
        "✓ Diterima paling lambat 3 hari sebelum pelaksanaan: 8 hari sebelum pelaksanaan",
        "✓ Waktu pelaksanaan: Selasa, 24 November 2026 09.00 s.d. 11.00 WIB",
        "✗ Waktu uji koneksi: belum disebut; dibicarakan saat persiapan",
        "✓ Tempat pelaksanaan: TCM Room",
        "✗ Tata letak ruangan: belum disebut; dibicarakan saat persiapan",
        "✓ Aplikasi yang digunakan: Zoom Meeting",
    )
    assert found.prefill == {"keputusan": "lengkap", "yang_kurang": None}
    rows = found.tables["pemeriksaan"]
    assert [(row["hasil"], row["wajib"]) for row in rows] == [
        ("Terpenuhi", False),
        ("Ada", True),
        ("Belum ada", False),
        ("Ada", True),
        ("Belum ada", False),
        ("Ada", True),
    ]
    assert rows[3] == {
        "butir": "Tempat pelaksanaan",
        "hasil": "Ada",
        "keterangan": "TCM Room",
        "wajib": True,
    }


def test_a_letter_that_says_nothing_is_asked_for_time_place_and_application(
    office: Office,
) -> None:
    empty = letter_with(kegiatan=None, aplikasi=None)
    found = completeness_check(situation(office, empty))
    assert found.lines == (
        "✗ Diterima paling lambat 3 hari sebelum pelaksanaan: tanggal pelaksanaan belum diketahui",
        "✗ Waktu pelaksanaan: belum disebut",
        "✗ Waktu uji koneksi: belum disebut; dibicarakan saat persiapan",
        "✗ Tempat pelaksanaan: belum disebut",
        "✗ Tata letak ruangan: belum disebut; dibicarakan saat persiapan",
        "✗ Aplikasi yang digunakan: belum disebut",
    )
    assert found.tables["pemeriksaan"][0]["hasil"] == "Belum diketahui"
    assert found.prefill == {
        "keputusan": "minta kelengkapan",
        "yang_kurang": "Waktu pelaksanaan, Tempat pelaksanaan, Aplikasi yang digunakan",
    }


def test_every_sitting_needs_its_hour_and_places_are_named_once(office: Office) -> None:
    sittings = [
        met("2026-11-24T09:00", "2026-11-24T11:00"),
        met("2026-11-25", place=None),
        met(None, place="Aula"),
        met("2026-11-26T09:00"),
    ]
    letter = letter_with(
        kegiatan=sittings,
        aplikasi=["Zoom Meeting", "YouTube"],
        uji_koneksi="2026-11-23T14:00",
        tata_letak="U-Shape",
    )
    assert completeness_check(situation(office, letter)).lines[1:] == (
        (
            "✗ Waktu pelaksanaan: Selasa, 24 November 2026 09.00 s.d. 11.00 WIB; "
            "Rabu, 25 November 2026 belum disebut; "
            "Kamis, 26 November 2026 09.00 WIB s.d. selesai"
        ),
        "✓ Waktu uji koneksi: Senin, 23 November 2026 pukul 14.00 WIB",
        "✓ Tempat pelaksanaan: TCM Room, Aula",
        "✓ Tata letak ruangan: U-Shape",
        "✓ Aplikasi yang digunakan: Zoom Meeting, YouTube",
    )


def test_three_days_are_in_time_and_two_are_late_but_ask_for_nothing(office: Office) -> None:
    in_time = letter_with(kegiatan=[met("2026-11-19T09:00")])
    assert completeness_check(situation(office, in_time)).lines[0].startswith("✓ Diterima")
    late = letter_with(kegiatan=[met("2026-11-18T09:00")])
    found = completeness_check(situation(office, late))
    row = found.tables["pemeriksaan"][0]
    assert (row["hasil"], row["keterangan"]) == ("Terlambat", "2 hari sebelum pelaksanaan")
    assert row["butir"] == "Diterima paling lambat 3 hari sebelum pelaksanaan"
    assert found.prefill["keputusan"] == "lengkap"


def test_an_office_that_counts_working_days_says_so(office: Office) -> None:
    office = office.model_copy(update={"notice": "kerja"})
    row = completeness_check(situation(office, letter_with())).tables["pemeriksaan"][0]
    assert row["keterangan"] == "6 hari kerja sebelum pelaksanaan"


def test_a_free_room_is_suggested_with_account_and_operator(office: Office) -> None:
    found = clash_check(situation(office, letter_with()))
    assert found.lines == ("✓ Tidak ada bentrok",)
    assert found.prefill == {
        "keputusan": "setuju",
        "ruang": "TCM Room",
        "akun": "Zoom 1",
        "operator": "Rudi Contoh",
        "alternatif": "",
    }
    assert found.tables == {"bentrok": [], "bentrok_umum": [], "alternatif": []}


def test_a_clash_is_told_with_three_free_times_and_to_others_without_whose_it_is(
    office: Office,
) -> None:
    items = [{"nama": "laptop", "jumlah": 5}]
    found = clash_check(situation(office, letter_with(perlengkapan=items), OTHER))
    free = [
        "Selasa, 24 November 2026 07.30 s.d. 09.30 WIB",
        "Selasa, 24 November 2026 13.00 s.d. 15.00 WIB",
        "Rabu, 25 November 2026 07.30 s.d. 09.30 WIB",
    ]
    assert found.lines == (
        f"✗ Bentrok: {ROOM}, surat 0040/2026 (Badan Keuangan Daerah)",
        "✗ Perlengkapan kurang: laptop: diminta 5, tersedia 4",
        *(f"Waktu kosong {number}: {slot}" for number, slot in enumerate(free, start=1)),
    )
    assert (found.prefill["keputusan"], found.prefill["alternatif"]) == (
        "alternatif",
        "\n".join(free),
    )
    assert found.tables == {
        "bentrok": [
            f"{ROOM}, surat 0040/2026 (Badan Keuangan Daerah)",
            "laptop: diminta 5, tersedia 4",
        ],
        "bentrok_umum": [ROOM],
        "alternatif": free,
    }


def test_without_an_hour_no_clash_can_be_found(office: Office) -> None:
    dated = letter_with(kegiatan=[met("2026-11-24")])
    unknown = "Waktu mulai belum diketahui; bentrok belum dapat diperiksa."
    assumed = "Waktu selesai tidak disebut; dihitung 120 menit."
    assert clash_check(situation(office, dated, OTHER)).lines == (unknown, assumed)
    assert clash_check(situation(office, letter_with(kegiatan=None))).lines == (unknown,)


def test_an_end_that_is_not_said_is_told_with_the_minutes_that_are_assumed(office: Office) -> None:
    sittings = [FACTS["kegiatan"][0], met("2026-11-25T09:00")]
    assert clash_check(situation(office, letter_with(kegiatan=sittings))).lines == (
        "✓ Tidak ada bentrok",
        "Waktu selesai tidak disebut; dihitung 120 menit.",
    )
