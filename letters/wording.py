"""How an Indonesian office writes dates, times, lists and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
WIB = ZoneInfo("Asia/Jakarta")
"""The zone of READING.md, and of this project's own office."""
DAY_ONLY = len("2026-11-17")


def shortened(text: str, most: int = 120) -> str:
    """A text on one line, cut at a word."""
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[:most].rpartition(" ")[0] + " …"


def written_date(day: date) -> str:
    """`17 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def written_day(day: date) -> str:
    """`Selasa, 17 November 2026`."""
    return f"{DAYS[day.weekday()]}, {written_date(day)}"


def clock_time(moment: datetime) -> str:
    """`08.30`: offices write a dot between hours and minutes."""
    return moment.strftime("%H.%M")


def zone_name(zone: ZoneInfo) -> str:
    """What people call a time zone: `WIB`, `WITA`, `WIT`."""
    return datetime(2000, 1, 1, tzinfo=zone).strftime("%Z")


def clock_time_with_zone(moment: datetime) -> str:
    """`08.30 WIB`, by the zone that the aware moment is in."""
    return f"{clock_time(moment)} {moment:%Z}"


def written_moment(moment: datetime) -> str:
    """`Selasa, 17 November 2026 pukul 08.30 WIB`, by the zone that the aware moment is in."""
    return f"{written_day(moment)} pukul {clock_time_with_zone(moment)}"


def numeric_moment(moment: datetime | None, zone: ZoneInfo) -> str:
    """`24-11-2026 09.00`, for columns; a dash for none."""
    return moment.astimezone(zone).strftime("%d-%m-%Y %H.%M") if moment else "–"


def written_hours(start: str | None, end: str | None, zone: ZoneInfo) -> str:
    """`08.30 s.d. 11.30 WIB` from two values of READING.md; "selesai" where no end is known."""
    if start is None or len(start) == DAY_ONLY:
        return "belum disebut"
    begin, name = clock_time(datetime.fromisoformat(start)), zone_name(zone)
    if end is None:
        return f"{begin} {name} s.d. selesai"
    return f"{begin} s.d. {clock_time(datetime.fromisoformat(end))} {name}"


def written_value_date(value: str | None, zone: ZoneInfo) -> str:
    """A date or moment of READING.md (`2026-11-17`, `2026-11-17T08:30`) as an office writes it.

    Args:
        value: a moment is one of the office's zone; `-` stands for none.
        zone: the office's zone, by whose name the hour is written.
    """
    if not value:
        return "-"
    if len(value) == DAY_ONLY:
        return written_day(date.fromisoformat(value))
    return written_moment(datetime.fromisoformat(value).replace(tzinfo=zone))


def written_phone(number: str) -> str:
    """`+6281200001147` as `0812-0000-1147`."""
    local = re.sub(r"^\+62", "0", number)
    return "-".join(part for part in (local[:4], local[4:8], local[8:]) if part)


def written_list(words: Sequence[str]) -> str:
    """`a, b, dan c`, `-` for none."""
    if len(words) <= 1:
        return words[0] if words else "-"
    return f"{', '.join(words[:-1])}{',' if len(words) > 2 else ''} dan {words[-1]}"  # noqa: PLR2004 (EYD: comma from three on)


def written_nip(nip: str | None) -> str:
    """An 18-digit NIP with the usual blanks: `19700304 199903 2 004`."""
    return (
        f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"
        if nip and re.fullmatch(r"\d{18}", nip)
        else nip or "-"
    )


def written_contacts(contacts: Sequence[dict[str, Any]] | None) -> str:
    """`Yulia Hartati (0812-0000-1147)`, one after the other."""
    words = [
        f"{c.get('nama') or '-'} ({written_phone(c['telepon']) if c.get('telepon') else '-'})"
        for c in contacts or ()
    ]
    return written_list(words)


def written_equipment(items: Sequence[dict[str, Any]] | None) -> str:
    """`2 laptop, 1 proyektor`."""
    return written_list(
        [f"{i['jumlah']} {i['nama']}" if i.get("jumlah") else str(i["nama"]) for i in items or ()]
    )


def written_signature(signature: Mapping[str, Any], zone: ZoneInfo) -> str:
    """One electronic signature of READING.md's `source` in a sentence.

    Whom to trust is BSrE's to say.
    """
    signer = signature.get("signer") or "pemilik sertifikat yang tidak terbaca"
    said = signature.get("time")
    when = f", {written_moment(datetime.fromisoformat(said).astimezone(zone))}" if said else ""
    states = {
        True: "isi utuh",
        False: "ISI BERUBAH sesudah ditandatangani",
        None: "keutuhannya tidak dapat diperiksa",
    }
    return (
        f"Ditandatangani secara elektronik oleh {signer}{when}; {states[signature.get('intact')]}. "
        "Keabsahan sertifikat diperiksa pada layanan BSrE."
    )
