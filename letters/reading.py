"""What was read from one file: values beside what was printed (READING.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from letters.wording import WIB

FIELDS = (
    "jenis",
    "nomor",
    "tanggal",
    "sifat",
    "lampiran",
    "hal",
    "pemohon",
    "tujuan",
    "kegiatan",
    "uji_koneksi",
    "tata_letak",
    "aplikasi",
    "peserta",
    "perlengkapan",
    "narahubung",
    "penanda_tangan",
)
"""The fields of READING.md, in the order a clerk reads them."""

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
"""How a reading writes a moment, in WIB."""
SURE = 0.9
"""Confidence from which a value may be used without a person's look."""


def is_doubtful(cell: Mapping[str, Any]) -> bool:
    """Whether something was printed that a person must look at, in a field of a reading's JSON."""
    return bool(cell.get("raw")) and float(cell.get("confidence") or 0) < SURE


Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One value with the place it was printed.

    Attributes:
        value: the plain value of READING.md, None when the letter does not say it.
        raw: the words as printed.
        page: page number from 1, None when nothing was found.
        box: (x0, top, x1, bottom) in PDF points on `page`.
        confidence: 0 to 1; a wrong value at 0.9 or more is the worst mistake there is.
    """

    value: Any = None
    raw: str | None = None
    page: int | None = None
    box: Box | None = None
    confidence: float = 0.0


Format = Literal["pdf", "jpg", "png", "tif"]
"""What a file is by its content; also the ending of the copy that is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One electronic signature. Whether its certificate may be trusted is for BSrE to say, not for
    us.

    Attributes:
        signer: the name in the certificate, which need not be the printed one.
        issuer: who issued the certificate.
        time: when it was signed by the signer's own clock, ISO 8601 with zone.
        intact: True when nothing was changed after signing (a later signature or DSS update is
            no change), False when something was, None when that cannot be told.
    """

    signer: str | None = None
    issuer: str | None = None
    time: str | None = None
    intact: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file itself: SHA-256 (hex), what it is, pages, where its text came from, its electronic
    signatures.

    Attributes:
        turns: for each page, by how many degrees clockwise it must be turned to stand upright;
            empty when all do.
    """

    sha256: str
    format: Format = "pdf"
    pages: int = 0
    text: Literal["digital", "ocr", "mixed"] = "digital"
    signatures: tuple[Signature, ...] = ()
    turns: tuple[int, ...] = ()

    @property
    def signed(self) -> bool:
        """Whether the file bears an electronic signature."""
        return bool(self.signatures)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The answer of `tindak read` for one file."""

    file: str
    status: Literal["ok", "review", "rejected"]
    source: Source
    reason: str | None = None
    fields: Mapping[str, Field] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def value(self, name: str) -> Any:
        """The plain value of a field, None when it was not found."""
        return self.fields[name].value if name in self.fields else None

    def values(self) -> dict[str, Any]:
        """All plain values by field name."""
        return {name: found.value for name, found in self.fields.items()}

    def as_json(self) -> dict[str, Any]:
        """The JSON object of READING.md."""
        answer = asdict(self)
        source = answer["source"]
        source |= {
            "signed": self.source.signed,
            "signatures": list(source["signatures"]),
            "turns": list(source["turns"]),
        }
        for cell in answer["fields"].values():
            cell["box"] = [round(x, 1) for x in cell["box"] or ()]
        order = ("file", "status", "reason", "source", "fields", "missing", "warnings")
        return {key: answer[key] for key in order} | {
            "missing": list(self.missing),
            "warnings": list(self.warnings),
        }

    def in_zone(self, zone: ZoneInfo) -> Reading:
        """The same reading with its moments in the zone of an office (READING.md speaks WIB)."""
        moved = {
            name: replace(cell, value=_in_zone(cell.value, zone))
            for name, cell in self.fields.items()
        }
        return replace(self, fields=moved)

    @classmethod
    def from_json(cls, answer: Mapping[str, Any]) -> Reading:
        """The reading that `as_json` wrote."""
        source = {key: value for key, value in answer["source"].items() if key != "signed"}
        source["signatures"] = tuple(Signature(**each) for each in source["signatures"])
        source["turns"] = tuple(source.get("turns", ()))
        fields = {
            name: Field(**cell | {"box": tuple(cell["box"]) or None})
            for name, cell in answer["fields"].items()
        }
        return cls(
            **dict(answer)
            | {
                "source": Source(**source),
                "fields": fields,
                "missing": tuple(answer["missing"]),
                "warnings": tuple(answer["warnings"]),
            }
        )


def _in_zone(value: Any, zone: ZoneInfo) -> Any:
    """A value with every moment of WIB in it (`2026-11-17T08:30`) moved to another zone."""
    if isinstance(value, list):
        return [_in_zone(part, zone) for part in value]
    if isinstance(value, dict):
        return {key: _in_zone(part, zone) for key, part in value.items()}
    if isinstance(value, str) and MOMENT.fullmatch(value):
        there = datetime.fromisoformat(value).replace(tzinfo=WIB).astimezone(zone)
        return there.strftime("%Y-%m-%dT%H:%M")
    return value
