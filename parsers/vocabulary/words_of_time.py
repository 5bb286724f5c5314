"""Months, days, zones, hours: the words with which offices say when."""

from __future__ import annotations

from collections.abc import Mapping

MONTHS: Mapping[str, int] = {
    "januari": 1,
    "jan": 1,
    "februari": 2,
    "pebruari": 2,
    "feb": 2,
    "peb": 2,
    "maret": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "mei": 5,
    "juni": 6,
    "jun": 6,
    "juli": 7,
    "jul": 7,
    "agustus": 8,
    "agust": 8,
    "agt": 8,
    "ags": 8,
    "agu": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "oktober": 10,
    "okt": 10,
    "november": 11,
    "nopember": 11,
    "nov": 11,
    "nop": 11,
    "desember": 12,
    "des": 12,
}
"""Months as they are spelt and shortened, with their numbers."""

DAY_NAMES = ("ahad", r"jum\W{0,2}at", "kamis", "minggu", "rabu", "sabtu", "selasa", "senin")
"""Days of the week; fragments, as Jum'at has many apostrophes."""

DAY_ALIASES: Mapping[str, str] = {"ahad": "minggu"}
"""Other names of a day, with the one that the calendar has."""

ZONES: Mapping[str, int] = {"WIB": 0, "WITA": 1, "WIT": 2}
"""Hours that a zone is ahead of WIB, the office's own zone."""

FOREIGN_ZONES = ("arab saudi", "jepang", "kuching", "makkah", "malaysia", "setempat")
"""Whose time is not one of ours: "waktu Malaysia"."""

AFTERNOONS: Mapping[str, tuple[int, int]] = {
    "siang": (1, 5),
    "sore": (1, 7),
    "petang": (4, 7),
    "malam": (6, 11),
}
"""Hours of a twelve-hour clock that a part of the day moves into the afternoon: "02.00 siang" is
14.00.
"""

HOUR_WORDS = ("jam", "pukul")
"""What stands before an hour."""

DATE_LABELS = ("tanggal", "tgl")
"""What stands before a date."""

WHEN_LABELS = ("hari", *HOUR_WORDS, *DATE_LABELS, "waktu")
"""What a label or a column is called that says when."""

UNTIL = ("hingga", r"sampai(?:\s+dengan)?", "sampe")
"""Between a beginning and an end, beside dashes and "s.d."; fragments."""

EACH = ("setiap", "tiap")
"""Before a day or a thing of which there are several."""

BEFORE_HOURS = ("dari", "di mulai", "dimulai", "mulai", r"setiap hari(?:nya)?")
"""Between a day and "pukul"; fragments."""

PAUSES = (
    r"absen\w*",
    r"check-?in",
    "coffee",
    "gate",
    "ishoma",
    "istirahat",
    "kopi",
    "makan",
    "pendaftaran",
    "presensi",
    r"regist\w*",
    "rehat",
)
"""Before hours that are not the meeting's: "(registrasi 12.45 WIB)"; fragments."""
