"""A reading as it is printed, kept and shown on the page: values, places, doubts."""

from __future__ import annotations

import json
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from letters.field_marks import FieldMark, field_marks, turn
from letters.reading import Field, Reading, Signature, Source, is_doubtful

SIGNED = Source(
    sha256="a" * 64,
    format="jpg",
    pages=2,
    text="ocr",
    signatures=(Signature(signer="Budi", issuer="BSrE", time="2026-11-16", intact=True),),
    turns=(0, 90),
)
READ = Reading(
    file="surat.pdf",
    status="review",
    source=SIGNED,
    reason="periksa hal",
    fields={
        "hal": Field(value="Rapat", raw="R", page=1, box=(1.26, 2, 3, 4), confidence=0.5),
        "kegiatan": Field(
            value=[{"mulai": "2026-11-17T08:30", "selesai": "2026-11-17", "tempat": "Aula"}],
        ),
        "uji_koneksi": Field(value="2026-11-16T23:30"),
    },
    missing=("nomor",),
    warnings=("hari tidak cocok",),
)


def test_a_reading_is_printed_in_the_order_of_its_description() -> None:
    printed = READ.as_json()
    assert list(printed) == [
        "file",
        "status",
        "reason",
        "source",
        "fields",
        "missing",
        "warnings",
    ]
    assert printed["source"] == {
        "sha256": "a" * 64,
        "format": "jpg",
        "pages": 2,
        "text": "ocr",
        "signatures": [{"signer": "Budi", "issuer": "BSrE", "time": "2026-11-16", "intact": True}],
        "turns": [0, 90],
        "signed": True,
    }
    assert printed["fields"]["hal"] == {
        "value": "Rapat",
        "raw": "R",
        "page": 1,
        "box": [1.3, 2, 3, 4],
        "confidence": 0.5,
    }
    assert printed["fields"]["kegiatan"]["box"] == []
    assert (printed["missing"], printed["warnings"]) == (["nomor"], ["hari tidak cocok"])
    assert not READ.source.__class__(sha256="a").signed


def test_what_was_printed_is_read_back() -> None:
    kept = json.loads(json.dumps(READ.as_json()))
    again = Reading.from_json(kept)
    assert again.source == SIGNED
    assert again.fields["hal"] == Field(
        value="Rapat", raw="R", page=1, box=(1.3, 2, 3, 4), confidence=0.5
    )
    assert again.fields["kegiatan"].box is None
    assert (again.file, again.status, again.reason) == ("surat.pdf", "review", "periksa hal")
    assert (again.missing, again.warnings) == (READ.missing, READ.warnings)
    del kept["source"]["turns"]  # as readings were kept before pages were turned
    assert Reading.from_json(kept).source.turns == ()


def test_a_value_that_was_not_found_is_none() -> None:
    assert READ.value("hal") == "Rapat"
    assert READ.value("nomor") is None
    assert list(READ.values()) == ["hal", "kegiatan", "uji_koneksi"]
    assert READ.values()["uji_koneksi"] == "2026-11-16T23:30"


def test_moments_of_a_reading_are_moved_to_the_offices_zone() -> None:
    moved = READ.in_zone(ZoneInfo("Asia/Jayapura"))
    assert moved.value("kegiatan") == [
        {"mulai": "2026-11-17T10:30", "selesai": "2026-11-17", "tempat": "Aula"}
    ]
    assert moved.value("uji_koneksi") == "2026-11-17T01:30"
    assert moved.value("hal") == "Rapat"
    assert moved.fields["hal"].raw == "R"


@pytest.mark.parametrize(
    ("cell", "doubtful"),
    [
        ({"raw": "x", "confidence": 0.89}, True),
        ({"raw": "x", "confidence": 0.9}, False),
        ({"raw": "x", "confidence": None}, True),
        ({"raw": "x"}, True),
        ({"raw": "", "confidence": 0.1}, False),
        ({}, False),
    ],
)
def test_what_was_printed_and_is_not_sure_is_doubtful(
    cell: dict[str, Any], *, doubtful: bool
) -> None:
    assert is_doubtful(cell) == doubtful


def test_fields_that_were_read_at_one_place_share_their_mark() -> None:
    box = [1, 2, 3, 4]
    reading = {
        "fields": {
            "hal": {"box": box, "page": 1, "raw": "x", "confidence": 0.5},
            "nomor": {"box": box, "page": 1, "raw": "x", "confidence": 1},
            "sifat": {"box": [5, 6, 7, 8], "page": 1, "raw": "x", "confidence": 1},
            "tujuan": {"box": box, "page": 2, "raw": "x", "confidence": 1},
            "lampiran": {"box": [], "page": 1},
            "peserta": {"box": [1, 2, 3], "page": 1},
            "pemohon": None,
        }
    }
    assert field_marks(reading, 1) == [
        FieldMark(
            fields=("nomor", "hal"), labels=("Nomor", "Hal"), box=(1, 2, 3, 4), doubtful=True
        ),
        FieldMark(fields=("sifat",), labels=("Sifat",), box=(5, 6, 7, 8), doubtful=False),
    ]
    assert [mark.fields for mark in field_marks(reading, 2)] == [("tujuan",)]
    assert field_marks({"fields": None}, 1) == []
    assert field_marks({}, 1) == []


def test_a_page_is_turned_as_the_reader_found_it() -> None:
    reading = {"source": {"turns": [180, 90, 270]}}
    assert [turn(reading, page) for page in range(5)] == [0, 180, 90, 270, 0]
    assert turn({"source": {}}, 1) == turn({"source": None}, 1) == turn({}, 1) == 0
