"""Where on a page its fields were read: what a screen marks on the picture of the original."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from letters.reading import FIELDS, Box, is_doubtful

LABELS: Mapping[str, str] = {
    "jenis": "Jenis surat",
    "nomor": "Nomor",
    "tanggal": "Tanggal",
    "sifat": "Sifat",
    "lampiran": "Lampiran",
    "hal": "Hal",
    "pemohon": "Pemohon",
    "tujuan": "Tujuan",
    "kegiatan": "Kegiatan",
    "uji_koneksi": "Uji koneksi",
    "tata_letak": "Tata letak",
    "aplikasi": "Aplikasi",
    "peserta": "Peserta",
    "perlengkapan": "Perlengkapan",
    "narahubung": "Narahubung",
    "penanda_tangan": "Penanda tangan",
}
"""The fields of a reading as people call them, as in the summary of `letters.form`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldMark:
    """One place on a page and the fields that were read there.

    Attributes:
        fields: their names, in the order of a reading.
        labels: what people call them.
        box: (x0, top, x1, bottom) in points of the page as it came.
        doubtful: whether a person must look at one of them.
    """

    fields: tuple[str, ...]
    labels: tuple[str, ...]
    box: Box
    doubtful: bool


def field_marks(reading: Mapping[str, Any], page: int) -> list[FieldMark]:
    """The places of a reading's fields on one page (from 1), from its JSON.

    What stands nowhere has no mark.
    """
    cells = reading.get("fields") or {}
    here: dict[Box, list[str]] = {}
    for name in FIELDS:
        cell = cells.get(name) or {}
        box = cell.get("box")
        if box and len(box) == 4 and cell.get("page") == page:  # noqa: PLR2004 - the sides of a box
            here.setdefault(
                (float(box[0]), float(box[1]), float(box[2]), float(box[3])), []
            ).append(name)
    return [
        FieldMark(
            fields=tuple(names),
            labels=tuple(LABELS[name] for name in names),
            box=box,
            doubtful=any(is_doubtful(cells[name]) for name in names),
        )
        for box, names in here.items()
    ]


def turn(reading: Mapping[str, Any], page: int) -> int:
    """By how many degrees clockwise (0, 90, 180, 270) a page must be turned to stand upright.

    0 where nobody knows.
    """
    turns = (reading.get("source") or {}).get("turns") or ()
    return int(turns[page - 1]) if 1 <= page <= len(turns) else 0
