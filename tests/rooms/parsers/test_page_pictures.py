"""Pictures of a letter's pages: what was read is marked where it is printed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image

from letters.errors import NoSuchPage, PageNotDrawn
from letters.field_marks import LABELS, FieldMark, field_marks, turn
from letters.reading import FIELDS, Box
from parsers.door.page_pictures import PagePicture, page_picture
from parsers.scan.ocr import printed
from settings import ROOT
from tests.letter_maker import make_letter
from tests.readings import reading_of

LETTERS = ROOT / "tests" / "letters"
DIGITAL = [
    ROOT / "samples" / "1-lengkap.pdf",  # LibreOffice, whose fonts say nothing of their descent
    LETTERS / "digital" / "dewan-gdocs-lepas.pdf",
    LETTERS / "digital" / "puskesmas-putar.pdf",  # /Rotate 90
]
PICTURED = [
    LETTERS / "scans" / name
    for name in (
        "scan-kelurahan-rotate-180.pdf",
        "scan-kejari-dua-kolom-putar-270.pdf",
        "scan-bawaslu-1bit-300.pdf",
        "foto-perumda-meja-gelap.jpg",
        "foto-pmi-melintang.jpg",
        "foto-smk-exif-6.jpg",
        "lapas-dua-halaman.tif",
        "gambar-karang-taruna.png",
    )
]
MARGIN = 3.0
"""Points around a box that the engine needs to read it."""


def whole(path: Path) -> dict[str, Any]:
    """A letter's reading as the register keeps it."""
    answer: dict[str, Any] = json.loads(json.dumps(reading_of(path).as_json()))
    return answer


def cut(drawn: PagePicture, box: Box, margin: float = 0.0) -> Any:
    """What stands in a box of the reading, in the picture."""
    x0, top, x1, bottom = drawn.place(box)
    with Image.open(drawn.path) as image:
        across, down = image.width / drawn.width, image.height / drawn.height
        return image.convert("RGB").crop(
            (
                int((x0 - margin) * across),
                int((top - margin) * down),
                int((x1 + margin) * across) + 1,
                int((bottom + margin) * down) + 1,
            )
        )


def likeness(drawn: PagePicture, mark: FieldMark, raw: str) -> float:
    """How much of a field's printed words OCR finds in its box."""
    strip = cut(drawn, mark.box, MARGIN)
    pixels = np.asarray(strip.resize((strip.width * 2, strip.height * 2)))[:, :, ::-1]
    found = " ".join(text.text for text in printed(np.ascontiguousarray(pixels)))
    return SequenceMatcher(None, _plain(found), _plain(raw)).ratio()


def _plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def check_marks(path: Path, folder: Path) -> None:
    """Every mark of the first page holds ink, and Nomor and Hal hold their words."""
    reading = whole(path)
    drawn = page_picture(path, 1, folder, turn(reading, 1))
    found = {name: mark for mark in field_marks(reading, 1) for name in mark.fields}
    assert {"nomor", "hal"} <= set(found)
    for name, mark in found.items():
        assert np.asarray(cut(drawn, mark.box).convert("L")).std() > 15, name
    for name in ("nomor", "hal"):
        assert likeness(drawn, found[name], reading["fields"][name]["raw"]) > 0.8, name


@pytest.mark.scans
@pytest.mark.parametrize("path", DIGITAL + PICTURED, ids=lambda path: path.name)
def test_what_was_read_is_marked_where_it_is_printed(path: Path, tmp_path: Path) -> None:
    check_marks(path, tmp_path)


def moved_origin(page: Any) -> None:
    page.set_mediabox(-120, -80, 900, 900)


def cropped(page: Any) -> None:
    x0, y0, x1, y1 = page.get_mediabox()
    page.set_cropbox(x0 + 20, y0 + 30, x1 - 10, y1 - 25)


def cropped_beyond(page: Any) -> None:
    x0, _, _, y1 = page.get_mediabox()
    page.set_cropbox(x0 + 25, -300, 2000, y1 - 10)


def reversed_corners(page: Any) -> None:
    x0, y0, x1, y1 = page.get_mediabox()
    page.set_mediabox(x1, y1, x0, y0)


CHANGES = (moved_origin, cropped, cropped_beyond, reversed_corners)


@pytest.mark.scans
@pytest.mark.parametrize(
    ("change", "path", "rotation"),
    [(change, DIGITAL[0], 0) for change in CHANGES]
    + [(change, DIGITAL[2], 90) for change in CHANGES]
    + [
        (cropped, DIGITAL[2], rotation) for rotation in (180, 270)
    ],  # words sideways or upside down: read by OCR
)
def test_marks_lie_right_on_pages_that_are_cut_turned_and_counted_from_elsewhere(
    change: Callable[[Any], None], path: Path, rotation: int, tmp_path: Path
) -> None:
    pdf = pdfium.PdfDocument(path)
    change(pdf[0])
    pdf[0].set_rotation(rotation)
    pdf.save(tmp_path / "surat.pdf")
    pdf.close()
    check_marks(tmp_path / "surat.pdf", tmp_path)


def test_a_page_that_came_upside_down_is_shown_upright(tmp_path: Path) -> None:
    reading = whole(PICTURED[1])
    assert (turn(reading, 1), turn(reading, 2), turn({}, 1)) == (270, 0, 0)
    as_it_came, upright = (
        page_picture(PICTURED[1], 1, tmp_path),
        page_picture(PICTURED[1], 1, tmp_path, 270),
    )
    assert (upright.width, upright.height) == (as_it_came.height, as_it_came.width)
    with Image.open(upright.path) as image:
        assert image.height > image.width


def test_a_picture_is_small_and_legible(tmp_path: Path) -> None:
    for path in (*DIGITAL, *PICTURED):
        drawn = page_picture(path, 1, tmp_path)
        with Image.open(drawn.path) as image:
            assert 1000 <= min(image.size) <= 1400
            assert image.width / image.height == pytest.approx(
                drawn.width / drawn.height, rel=0.002
            )
        assert drawn.path.stat().st_size < 200_000


def test_the_second_page_of_a_tiff_is_another_picture(tmp_path: Path) -> None:
    path = LETTERS / "scans" / "lapas-dua-halaman.tif"
    assert (
        page_picture(path, 1, tmp_path).path.read_bytes()
        != page_picture(path, 2, tmp_path).path.read_bytes()
    )


def test_a_picture_is_drawn_once_and_again_when_the_folder_was_emptied(tmp_path: Path) -> None:
    letter = make_letter(tmp_path / "surat.pdf")
    first = page_picture(letter, 1, tmp_path / "gambar")
    born = first.path.stat().st_mtime_ns
    assert page_picture(letter, 1, tmp_path / "gambar") == first
    assert first.path.stat().st_mtime_ns == born
    first.path.with_suffix(".json").write_text("[595.")  # torn
    assert page_picture(letter, 1, tmp_path / "gambar") == first
    for path in (tmp_path / "gambar").iterdir():
        path.unlink()
    assert page_picture(letter, 1, tmp_path / "gambar") == first
    assert first.path.read_bytes()[8:12] == b"WEBP"


def test_another_letter_of_the_same_name_gets_its_own_picture(tmp_path: Path) -> None:
    letter = make_letter(tmp_path / "surat.pdf")
    first = page_picture(letter, 1, tmp_path)
    make_letter(letter, nomor="2/LAIN/2026")
    os.utime(letter, (1, 1))
    assert page_picture(letter, 1, tmp_path).path != first.path


def test_many_who_look_at_once_see_the_same_whole_picture(tmp_path: Path) -> None:
    letter = make_letter(tmp_path / "surat.pdf")
    with ThreadPoolExecutor(4) as people:
        seen = set(people.map(lambda _: page_picture(letter, 1, tmp_path / "gambar"), range(8)))
    assert len(seen) == 1
    assert sorted(path.suffix for path in (tmp_path / "gambar").iterdir()) == [".json", ".webp"]


@pytest.mark.parametrize("page", [-1, 0, 2, 51, 10**9])
def test_a_page_that_is_not_there_is_said(page: int, tmp_path: Path) -> None:
    for path in (make_letter(tmp_path / "surat.pdf"), PICTURED[3]):
        with pytest.raises(NoSuchPage, match="tidak mempunyai halaman"):
            page_picture(path, page, tmp_path / "gambar")
    assert not (tmp_path / "gambar").exists()


@pytest.mark.scans
@pytest.mark.parametrize(
    "name",
    [
        "bom-gambar-30000-1bit-pdf.pdf",
        "sandi-pembuka-aes-256.pdf",
        "mediabox-nol.pdf",
        "jpeg-dimensi-palsu.jpg",
        "png-dimensi-palsu.png",
        "pohon-halaman-berputar.pdf",
        "exe-jadi-pdf.pdf",
        "mediabox-raksasa.pdf",
        "pola-ubin-halus.pdf",
        "lima-juta-glif.pdf",
        "gambar-1x1.png",
        "bom-jbig2.pdf",
        "font-type3-rekursif.pdf",
    ],
)
def test_a_hostile_page_is_drawn_or_refused(name: str, tmp_path: Path) -> None:
    try:
        drawn = page_picture(LETTERS / "hostile" / name, 1, tmp_path)
    except (PageNotDrawn, NoSuchPage):
        assert not list(tmp_path.iterdir())
    else:
        with Image.open(drawn.path) as image:
            assert max(image.size) <= 1754


def test_a_letter_that_is_gone_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        page_picture(tmp_path / "surat.pdf", 1, tmp_path)


def test_fields_of_one_place_share_a_mark_and_what_stands_nowhere_has_none() -> None:
    def cell(box: list[float], confidence: float = 0.95, page: int | None = 1) -> dict[str, Any]:
        return {"value": "x", "raw": "x", "page": page, "box": box, "confidence": confidence}

    reading = {
        "fields": {
            "kegiatan": cell([1, 2, 3, 4]),
            "uji_koneksi": cell([1.0, 2.0, 3.0, 4.0], 0.4),
            "nomor": cell([5, 6, 7, 8]),
            "hal": cell([]),
            "sifat": cell([5, 6, 7, 8], page=2),
            "tanggal": {"value": None, "raw": None, "page": None, "box": [], "confidence": 0.0},
        }
    }
    assert field_marks(reading, 1) == [
        FieldMark(fields=("nomor",), labels=("Nomor",), box=(5, 6, 7, 8), doubtful=False),
        FieldMark(
            fields=("kegiatan", "uji_koneksi"),
            labels=("Kegiatan", "Uji koneksi"),
            box=(1, 2, 3, 4),
            doubtful=True,
        ),
    ]
    assert [mark.labels for mark in field_marks(reading, 2)] == [("Sifat",)]
    assert field_marks({}, 1) == []


def test_every_field_has_a_name_for_people() -> None:
    assert tuple(LABELS) == FIELDS
