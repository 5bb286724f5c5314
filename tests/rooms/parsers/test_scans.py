"""What OCR gives, mended; pages found on photographs; tables without rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from fpdf import FPDF
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from letters.errors import CorruptLetter, EmptyLetter, NotAPdf, TooManyPages, TooManyPixels
from letters.reading import Field
from parsers.door.read_file import read_in_this_process
from parsers.file_format import format_of
from parsers.page.page import Page
from parsers.page.text_quality import common_share
from parsers.page.unruled_tables import columned
from parsers.page.words import Word, lines_of
from parsers.scan import page_images
from parsers.scan.ocr_corrections import corrected
from parsers.scan.page_images import images_of_file
from parsers.scan.paper_sheet import cut_out, is_blank, moved


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("24November2023", "24 November 2023"),
        ("Singkawang,16 Desember 2026", "Singkawang, 16 Desember 2026"),
        ("18*Januari 2027", "18 Januari 2027"),
        ("Selasa, 1 Desember 2026pukul13.30 WIB", "Selasa, 1 Desember 2026 pukul 13.30 WIB"),
        ("Nomor:400.12/0934/DKPS", "Nomor : 400.12/0934/DKPS"),
        (":07.30 - 13.00 WIB", ": 07.30 - 13.00 WIB"),
        ("09:00 - 11:30", "09:00 - 11:30"),
        ("https://zoom.contoh.id/j/1", "https://zoom.contoh.id/j/1"),
        ("KECAMATAN TAÑJUNG", "KECAMATAN TANJUNG"),
        ("NEGERI 29SINGKAWANG", "NEGERI 29 SINGKAWANG"),
        ("1(satu) berkas", "1 (satu) berkas"),
        ("pukul 13.30 WIB s/d 15.3Q WIB", "pukul 13.30 WIB s/d 15.30 WIB"),
        ("Semester Il", "Semester II"),
        ("Pembina Tk..I", "Pembina Tk.I"),
        ("SMAN29/2027", "SMAN29/2027"),
    ],
)
def test_what_ocr_does_to_words_is_undone(read: str, printed: str) -> None:
    assert corrected(read) == printed


@given(st.text(max_size=80))
def test_mending_never_fails_and_never_loses_a_figure(text: str) -> None:
    ascii_only = text.encode("ascii", "ignore").decode()
    assert sorted(filter(str.isdigit, corrected(ascii_only).replace("0", ""))) == sorted(
        filter(str.isdigit, ascii_only.replace("0", ""))
    )


SIDEWAYS = [
    "DINAS ARSIP DAN PUSTAKA",
    "Nomor : 12/ARSIP/2026",
    "Hal : Permohonan Fasilitasi Zoom",
    "Yth. Kepala Dinas Kominfo",
    "di Tempat",
    "Kami mohon bantuan ruang rapat pada:",
    "Hari/Tanggal : Selasa, 24 November 2026",
    "Waktu : 09.00 WIB",
    "Demikian, terima kasih.",
]


def typed(*rows: str) -> list[Word]:
    """Words whose characters are 6 points wide, one row every 14 points."""
    words = []
    for n, row in enumerate(rows):
        at = 0
        for part in row.split(" "):
            if part:
                words.append(
                    Word(part, 1, at * 6.0, n * 14.0, (at + len(part)) * 6.0, n * 14.0 + 11)
                )
            at += len(part) + 1
    return words


def test_a_table_without_rules_is_found_by_its_headings() -> None:
    rows = [
        "No.   Peralatan          Jumlah",
        "1     Laptop             2 unit",
        "2     Kamera             1 unit",
        "      konferensi",
        "Demikian disampaikan kepada Saudara untuk menjadi periksa.",
    ]
    (table,) = columned(lines_of(typed(*rows)))
    assert [[cell.text for cell in row] for row in table[1:]] == [
        ["1", "Laptop", "2 unit"],
        ["2", "Kamera konferensi", "1 unit"],
    ]


def test_a_sentence_is_no_table() -> None:
    assert columned(lines_of(typed("Hari ini kami mohon bantuan", "untuk rapat besok pagi"))) == ()


def test_a_box_goes_back_to_the_page_as_it_came() -> None:
    turned = ((0.0, -1.0, 100.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
    page = Page(number=1, width=100, height=200, lines=(), back=turned)
    field = Field(value="x", page=1, box=(10, 20, 30, 40))
    assert page.on_paper(field).box == (60, 10, 80, 30)
    assert page.on_paper(Field(value="x", page=2, box=(1, 2, 3, 4))).box == (1, 2, 3, 4)


def photograph(table: tuple[int, int, int]) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A sheet that lies askew on a table of some colour."""
    picture = np.full((900, 700, 3), table, np.uint8)
    corners = np.array([[90, 80], [610, 110], [640, 830], [60, 800]], np.int32)
    cv2.fillPoly(picture, [corners], (235, 238, 240))
    for y in range(200, 700, 30):
        cv2.line(picture, (150, y), (540, y + 8), (30, 30, 30), 3)
    return picture


@pytest.mark.parametrize(
    "table", [(40, 50, 60), (20, 60, 120), (150, 90, 60)], ids=["dark", "brown", "blue"]
)
def test_the_sheet_of_a_photograph_is_cut_out_and_its_corners_are_known(
    table: tuple[int, int, int],
) -> None:
    sheet = cut_out(photograph(table))
    height, width = sheet.pixels.shape[:2]
    assert 480 < width < 620
    assert 660 < height < 780
    back = moved(np.array([[0, 0], [width, height]], float), sheet.back)
    assert np.allclose(back, [[90, 80], [640, 830]], atol=12)


def test_a_scan_is_left_as_it_is() -> None:
    scan = np.full((900, 700, 3), 250, np.uint8)
    assert cut_out(scan).pixels is scan


def test_a_blank_sheet_is_told_from_one_with_a_line_on_it() -> None:
    sheet = np.full((900, 700, 3), 245, np.uint8)
    assert is_blank(sheet)
    assert is_blank(np.zeros((900, 700, 3), np.uint8))
    cv2.putText(sheet, "Nomor 12/A/2026", (60, 200), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (0, 0, 0), 3)
    assert not is_blank(sheet)


def saved(path: Path, image: Image.Image, **options: Any) -> bytes:
    image.save(path, **options)
    return path.read_bytes()


def test_images_are_told_by_their_content(tmp_path: Path) -> None:
    page = Image.new("RGB", (600, 800), "white")
    assert format_of(saved(tmp_path / "a.jpg", page)) == "jpg"
    assert format_of(saved(tmp_path / "a.png", page)) == "png"
    assert format_of(saved(tmp_path / "a.tif", page)) == "tif"
    with pytest.raises(NotAPdf):
        format_of(saved(tmp_path / "a.gif", page))
    with pytest.raises(EmptyLetter):
        format_of(b"")


def test_an_image_that_cannot_be_a_letter_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(EmptyLetter):
        list(images_of_file(saved(tmp_path / "logo.png", Image.new("L", (120, 60))), 50))
    with pytest.raises(CorruptLetter):
        list(images_of_file(saved(tmp_path / "a.jpg", Image.new("L", (600, 800)))[:200], 50))
    pages = [Image.new("1", (400, 400))] * 3
    many = saved(tmp_path / "a.tif", pages[0], save_all=True, append_images=pages[1:])
    with pytest.raises(TooManyPages):
        list(images_of_file(many, 2))
    monkeypatch.setattr(page_images, "MOST_PIXELS", 1000)
    with pytest.raises(TooManyPixels):
        list(images_of_file(many, 5))


def test_the_preview_inside_a_telephones_photograph_is_no_second_page(tmp_path: Path) -> None:
    page, preview = Image.new("RGB", (600, 800), "white"), Image.new("RGB", (320, 240))
    data = saved(tmp_path / "a.jpg", page, format="MPO", save_all=True, append_images=[preview])
    assert len(list(images_of_file(data, 50))) == 1


def test_a_grey_scan_of_sixteen_bits_keeps_its_ink(tmp_path: Path) -> None:
    grey = np.full((500, 400), 60_000, np.uint16)
    grey[100:120, 50:350] = 2_000
    data = saved(tmp_path / "a.png", Image.fromarray(grey))
    (picture,) = images_of_file(data, 50)
    assert picture.pixels.min() < 20
    assert picture.pixels.max() > 200


def test_a_transparent_image_lies_on_white_paper(tmp_path: Path) -> None:
    data = saved(tmp_path / "a.png", Image.new("RGBA", (400, 500), (0, 0, 0, 0)))
    (picture,) = images_of_file(data, 50)
    assert picture.pixels.min() == 255
    assert round(picture.width) == 595


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_text_that_is_printed_sideways_is_read_from_its_picture(angle: int, tmp_path: Path) -> None:
    pdf = FPDF(format="A4")
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    with pdf.rotation(angle, x=pdf.w / 2, y=pdf.h / 2):
        for n, line in enumerate(SIDEWAYS):
            pdf.text(45, 60 + n * 7, line)
    pdf.output(str(tmp_path / "surat.pdf"))
    letter = read_in_this_process(tmp_path / "surat.pdf")
    assert letter.source.text == "ocr"
    assert (letter.value("nomor"), letter.value("kegiatan")[0]["mulai"]) == (
        "12/ARSIP/2026",
        "2026-11-24T09:00",
    )


def test_a_text_layer_of_garbage_is_known_by_its_words() -> None:
    letter = (
        "Dengan hormat kami mohon bantuan ruang rapat untuk kegiatan yang akan dilaksanakan "
        "pada hari Rabu"
    )
    garbage = (
        "Dcngna hcrmot kaml m0hon bntuon rucng raqat untnk kegiatau ynng akau dllaksanakan "
        "qada hori Robu"
    )
    assert (common_share([letter]) or 0) > 0.5
    assert common_share([garbage]) == 0
    assert common_share(["Nomor 12"]) is None
