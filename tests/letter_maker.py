"""Writes request letters as an Indonesian office prints them, from values of READING.md."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from fpdf import FPDF

from letters.wording import DAYS, MONTHS

F4 = (609.45, 935.43)
"""Points of 215 x 330 mm, the paper of Indonesian offices."""
LEFT, RIGHT = 71.0, 545.0
ROW = 14.0
MADE_AT = datetime(2026, 1, 1, tzinfo=UTC)
"""The creation date in every file: the same facts give the same bytes."""

MEETING = datetime.fromisoformat("2026-11-24T09:00")
"""When a meeting begins unless told otherwise, in WIB as letters print it."""


def _signer() -> dict[str, str | None]:
    return {
        "jabatan": "Kepala Dinas Arsip dan Pustaka",
        "nama": "Dra. Sekar Melati, M.Si.",
        "nip": "197001011995032001",
    }


def _contact() -> list[dict[str, str]]:
    return [{"nama": "Bima Nugraha", "telepon": "+6281200003141"}]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a letter says; None leaves the line out. Names and forms are those of READING.md.

    `selesai` None with a `mulai` prints "s.d. selesai". `hari` and `waktu` print these words
    instead of the day and the hours of `mulai`, for letters that contradict themselves or write
    otherwise.
    """

    nomor: str | None = "000.1.4/0271/ARSIP/2026"
    tanggal: date | None = date(2026, 11, 12)
    sifat: str | None = "Segera"
    lampiran: str | None = None
    hal: str | None = "Permohonan Fasilitasi Ruang TCM Room dan Operator"
    pemohon: str = "Dinas Arsip dan Pustaka"
    tujuan: str | None = "Kepala Dinas Komunikasi dan Informatika Kota Singkawang"
    mulai: datetime | None = MEETING
    selesai: datetime | None = None
    hari: str | None = None
    waktu: str | None = None
    tempat: str | None = "TCM Room Dinas Komunikasi dan Informatika"
    acara: str | None = "Rapat Koordinasi Alih Media Arsip"
    aplikasi: Sequence[str] | None = ("Zoom Meeting",)
    peserta: int | None = 30
    uji_koneksi: datetime | None = None
    tata_letak: str | None = None
    perlengkapan: Sequence[dict[str, Any]] | None = None
    narahubung: Sequence[dict[str, str]] | None = field(default_factory=_contact)
    penanda_tangan: dict[str, str | None] | None = field(default_factory=_signer)
    isi: str = (
        "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara "
        "memfasilitasi ruangan dan video "
    )
    isi_akhir: str = "conference untuk kegiatan yang akan dilaksanakan pada:"


def make_letter(path: Path, **facts: Any) -> Path:
    """Write one letter of one page.

    See `Facts` for what can be said. The same facts give the same bytes.
    """
    told = Facts(**facts)
    pdf = FPDF(unit="pt", format=F4)
    pdf.set_creation_date(MADE_AT)
    pdf.set_auto_page_break(auto=False)
    pdf.add_page()
    at = _kop(pdf, told)
    at = _head(pdf, told, at)
    at = _body(pdf, told, at)
    _signature(pdf, told, at)
    pdf.output(str(path))
    return path


def values_of(**facts: Any) -> dict[str, Any]:
    """What a careful clerk reads in the letter that `make_letter` writes from the same facts."""
    told = Facts(**facts)
    return {
        "jenis": "permohonan",
        "nomor": told.nomor,
        "tanggal": told.tanggal.isoformat() if told.tanggal else None,
        "sifat": told.sifat,
        "lampiran": told.lampiran,
        "hal": told.hal,
        "pemohon": told.pemohon,
        "tujuan": told.tujuan,
        "kegiatan": _event(told),
        "uji_koneksi": _stamp(told.uji_koneksi),
        "tata_letak": told.tata_letak,
        "aplikasi": list(told.aplikasi) if told.aplikasi else None,
        "peserta": told.peserta,
        "perlengkapan": list(told.perlengkapan) if told.perlengkapan else None,
        "narahubung": list(told.narahubung) if told.narahubung else None,
        "penanda_tangan": told.penanda_tangan,
    }


def _event(told: Facts) -> list[dict[str, str | None]] | None:
    if told.mulai is None:
        return None
    begin, end = _stamp(told.mulai), _stamp(told.selesai)
    return [{"acara": told.acara, "mulai": begin, "selesai": end, "tempat": told.tempat}]


def _stamp(at: datetime | None) -> str | None:
    return at.strftime("%Y-%m-%dT%H:%M") if at else None


def in_words(day: date) -> str:
    """A date as a letter prints it: 24 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _kop(pdf: FPDF, told: Facts) -> float:
    for at, size, style, text in (
        (66.0, 14, "", "PEMERINTAH KOTA SINGKAWANG"),
        (84.0, 16, "B", told.pemohon.upper()),
        (100.0, 10, "", "Jalan Cempaka Rekaan Nomor 7 Singkawang 79100 Telepon (0562) 630000"),
    ):
        pdf.set_font("Times", style, size)
        pdf.text((F4[0] - pdf.get_string_width(text)) / 2, at, text)
    pdf.set_line_width(1.5)
    pdf.line(LEFT, 110, RIGHT, 110)
    return 140.0


def _head(pdf: FPDF, told: Facts, at: float) -> float:
    pdf.set_font("Times", "", 11)
    if told.tanggal:
        town = f"Singkawang, {in_words(told.tanggal)}"
        pdf.text(RIGHT - pdf.get_string_width(town), at, town)
    labels = (
        ("Nomor", told.nomor),
        ("Sifat", told.sifat),
        ("Lampiran", told.lampiran or "-"),
        ("Hal", told.hal),
    )
    at = _rows(pdf, [(label, value) for label, value in labels if value], at, LEFT, width=190)
    if told.tujuan is None:
        return at + ROW
    at = _paragraph(pdf, "Yth. " + told.tujuan, at + ROW, LEFT, 260)
    pdf.text(LEFT, at, "di Singkawang")
    return at + 2 * ROW


def _body(pdf: FPDF, told: Facts, at: float) -> float:
    at = _paragraph(pdf, told.isi + told.isi_akhir, at, LEFT, RIGHT - LEFT)
    at = _rows(pdf, list(_facts(told)), at + 4, LEFT + 34, width=320)
    closing = (
        "Demikian permohonan ini kami sampaikan. Atas perhatian dan kerja sama Saudara, "
        "kami ucapkan terima kasih."
    )
    return _paragraph(pdf, closing, at + 6, LEFT, RIGHT - LEFT)


def _facts(told: Facts) -> Iterator[tuple[str, str]]:
    if told.mulai:
        yield "Hari/Tanggal", f"{told.hari or DAYS[told.mulai.weekday()]}, {in_words(told.mulai)}"
        end = f"{told.selesai:%H.%M} WIB" if told.selesai else "selesai"
        zone = "" if told.selesai else " WIB"
        yield "Waktu", told.waktu or f"Pukul {told.mulai:%H.%M}{zone} s.d. {end}"
    trial = told.uji_koneksi
    tools = ", ".join(f"{tool['jumlah']} unit {tool['nama']}" for tool in told.perlengkapan or ())
    people = " dan ".join(
        f"{person['nama']} ({_local(person['telepon'])})" for person in told.narahubung or ()
    )
    optional = (
        ("Tempat", told.tempat),
        ("Acara", told.acara),
        ("Aplikasi", " dan ".join(told.aplikasi or ())),
        ("Peserta", f"{told.peserta} orang" if told.peserta else None),
        (
            "Uji Koneksi",
            f"{DAYS[trial.weekday()]}, {in_words(trial)} pukul {trial:%H.%M} WIB"
            if trial
            else None,
        ),
        ("Tata Letak", told.tata_letak),
        ("Perlengkapan", tools),
        ("Narahubung", people),
    )
    yield from ((label, value) for label, value in optional if value)


def _local(phone: str) -> str:
    local = "0" + phone.removeprefix("+62")
    return f"{local[:4]}-{local[4:8]}-{local[8:]}"


def _signature(pdf: FPDF, told: Facts, at: float) -> None:
    if told.penanda_tangan is None:
        return
    at = _paragraph(pdf, f"{told.penanda_tangan['jabatan']},", at + 2 * ROW, 326, RIGHT - 326)
    at += 3 * ROW
    pdf.text(326, at, str(told.penanda_tangan["nama"]))
    pdf.text(326, at + ROW, "Pembina Utama Muda (IV/c)")
    nip = told.penanda_tangan["nip"]
    if nip:
        pdf.text(326, at + 2 * ROW, f"NIP. {nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}")


def _rows(
    pdf: FPDF, rows: Sequence[tuple[str, str]], at: float, left: float, *, width: float
) -> float:
    """Labels, colons and values in columns; the y (points) below the last row."""
    for label, value in rows:
        pdf.text(left, at, label)
        pdf.text(left + 78, at, ":")
        at = _paragraph(pdf, value, at, left + 88, width)
    return at


def _paragraph(pdf: FPDF, text: str, at: float, left: float, width: float) -> float:
    """Words set line by line in `width` points; the y below the last line."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and pdf.get_string_width(longer) > width:
            pdf.text(left, at, line)
            at, longer = at + ROW, word
        line = longer
    pdf.text(left, at, line)
    return at + ROW
