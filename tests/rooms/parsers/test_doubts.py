"""What looks like a value and may be another: never certain."""

from __future__ import annotations

from io import BytesIO

import pytest
from pyhanko.pdf_utils.generic import NameObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from letters.reading import SURE
from parsers.door.electronic_signature import UNCHECKED, signatures
from parsers.grammar.dates import days_in
from parsers.grammar.times import hours_in
from tests.rooms.parsers.test_parsers import CLOSING, HEAD, PLEA, ROWS, begins, reading
from tests.score import samples


@pytest.mark.parametrize(
    ("printed", "begin", "end"),
    [
        ("registrasi 07.30 WIB, acara 08.00 WIB", "07.30", None),
        ("09.00 WIB, makan siang 12.00 WIB", "09.00", None),
        ("09.00 WIB (daring pukul 10.00 WIB)", "09.00", None),
        ("08.00 WIB dan 13.00 WIB", "08.00", None),
        ("09.00 WIB s/d 12.00 WITA", "09.00", "11.00"),
        ("08:30 PM", "08.30", None),
    ],
)
def test_two_hours_that_nothing_links_are_no_beginning_and_end(
    printed: str, begin: str, end: str | None
) -> None:
    hours = hours_in(printed)
    assert hours is not None
    assert hours.confidence < SURE
    assert (str(hours.begin)[:-3].zfill(5).replace(":", "."), hours.end is not None) == (
        begin,
        end is not None,
    )


@pytest.mark.parametrize(
    ("printed", "begin", "end"),
    [
        ("Pukul 9 WIB di lantai 10", 9, None),
        ("Pukul 9 WIB s.d. 12.00 WIB", 9, 12),
        ("08.00 WIB s.d. pukul 10 WIB", 8, 10),
        ("jam 9 s/d 12", 9, 12),
        ("10.00 WITA / 09.00 WIB sampai dengan 12.00 WITA / 11.00 WIB", 9, 11),
        ("10.30 waktu Malaysia / 09.30 WIB", 9.5, None),
        ("13.15\u201315.45 WIB (registrasi 12.45 WIB)", 13.25, 15.75),
    ],
)
def test_hours_that_something_links_are_both_read(
    printed: str, begin: float, end: float | None
) -> None:
    hours = hours_in(printed)
    assert hours is not None
    assert (hours.begin.total_seconds() / 3600, hours.end and hours.end.total_seconds() / 3600) == (
        begin,
        end,
    )


@pytest.mark.parametrize(
    "printed",
    [
        "23 / 25 November 2026",
        "Senin dan Rabu, 23 s.d. 25 November 2026",
        "Setiap Selasa, 24 November s.d. 15 Desember 2026",
        "Senin - Jumat, 23 November - 4 Desember 2026",
    ],
)
def test_a_range_of_which_some_days_are_not_meant_asks_for_a_person(printed: str) -> None:
    (mention,) = days_in(printed)
    assert mention.complaint is not None
    assert mention.confidence < SURE


@pytest.mark.parametrize("sent", ["12 November 2025", "12 November 2015"])
def test_last_years_date_on_this_years_letter_is_seen(sent: str) -> None:
    letter = reading(PLEA + ROWS, head=HEAD.replace("12 November 2026", sent))
    assert "jauh sesudah tanggal surat" in (letter.reason or "")


@pytest.mark.parametrize(
    "nomor",
    [
        "000.1.4/    -ARSIP/2026",
        "400.14.1.1/TAPEM",
        "B-   /BPS/2026",
        "000.1.4/(nomor)/ARSIP/2026",
        "000.1.4/NNN/ARSIP/2026",
    ],
)
def test_a_number_without_its_running_part_asks_for_a_person(nomor: str) -> None:
    letter = reading(PLEA + ROWS, head=HEAD.replace("000.1.4/123/ARSIP/2026", nomor))
    assert letter.fields["nomor"].confidence < SURE
    assert letter.status == "review"


@pytest.mark.parametrize(
    "hal",
    [
        "Pembatalan Peminjaman Ruang",
        "Penundaan Rapat Daring",
        "Jawaban Permohonan Zoom",
        "Ucapan Terima Kasih",
    ],
)
def test_what_takes_a_request_back_books_nothing_by_itself(hal: str) -> None:
    letter = reading(PLEA + ROWS, head=HEAD.replace("Permohonan Bantuan Vidcon", hal))
    assert letter.status == "review"


@pytest.mark.parametrize(
    "peserta",
    [
        "35 orang luring dan 100 daring",
        "2 orang per OPD",
        "Siswa kelas 9",
        "SMPN 3 Singkawang",
        "Pejabat eselon 3",
        "27 OPD",
    ],
)
def test_a_figure_that_may_count_something_else_is_not_certain(peserta: str) -> None:
    letter = reading(PLEA + ROWS + f"      Peserta      : {peserta}\n")
    assert letter.fields["peserta"].confidence < SURE


def test_no_hour_is_cut_from_its_zone_in_prose() -> None:
    for gap in range(40, 100):
        body = (
            f"      Dengan hormat, kami mohon bantuan ruangan pada Selasa, 24 November 2026 "
            f"di {'Aula ' * 30}"
        )[: 85 + gap]
        letter = reading(f"{body} dimulai pukul 10.00 WITA sampai selesai.\n")
        assert begins(letter) in ([], ["2026-11-24"], ["2026-11-24T09:00"])


def test_a_signature_whose_form_was_taken_away_is_still_doubted() -> None:
    signed = next(path for path in samples("signed") if path.name == "ttd-utuh.pdf").read_bytes()
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    del writer.root[pdf_name("/AcroForm")]
    writer.root[pdf_name("/Lang")] = NameObject("/id")
    writer.update_root()  # type: ignore[no-untyped-call]
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    assert signatures(out.getvalue()) == UNCHECKED


def test_a_closing_without_thanks_ends_the_body() -> None:
    letter = reading(
        PLEA + ROWS,
        closing=CLOSING.replace("atas bantuannya diucapkan terima kasih", "untuk menjadi maklum"),
    )
    assert letter.value("penanda_tangan")["nama"] == "Dra. Sekar Melati, M.Si."
