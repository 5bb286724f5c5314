"""Hours of a meeting as printed, in WIB."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

ZONES = {"WIB": 0, "WITA": 1, "WIT": 2}
"""Hours that a zone is ahead of WIB, the office's own zone."""

EARLIEST = 6
"""No office meets before this hour: "02.00" is likely 14.00, and a person must say so (DOMAIN.md 3)."""

CLOCK = re.compile(r"(?<![\d.,:/])([01]?\d|2[0-4])\s?[.:]\s?([0-5]\d|0)(?:[.:]00)?(?![\d/]|[.,]\d)")
"""A time of day."""
_HOUR = re.compile(r"(?<![\d.,:/])([01]?\d|2[0-4])(?![\d.:/])")
_TOKEN = re.compile(
    rf"(?P<clock>{CLOCK.pattern})|\b(?P<zone>WIB|WITA|WIT)\b|\b(?P<abroad>waktu (?:malaysia|kuching|setempat|"
    rf"jepang|makkah|arab saudi))\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\([^)]*\b(?:regist\w*|pendaftaran|absen\w*|presensi|ishoma|istirahat|rehat|gate|check-?in)\b[^)]*\)",
    re.IGNORECASE,
)
"""Hours that are not the meeting's: "(registrasi 12.45 WIB)"."""
_WORDS_ASIDE = re.compile(r"\((?![^)]*\d)[^)]*\)")
_ENOUGH = 2
_LATER = re.compile(r"\b(?P<part>siang|sore|petang|malam)\b", re.IGNORECASE)
_HALF_DAY = {"siang": (1, 5), "sore": (1, 7), "petang": (4, 7), "malam": (6, 11)}
"""Hours of a twelve-hour clock that a part of the day moves into the afternoon: "02.00 siang" is 14.00."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A beginning and an end, both as time past midnight in WIB; no end means "sampai selesai".

    `complaint` says in Bahasa Indonesia what a person should look at.
    """

    begin: timedelta
    end: timedelta | None
    complaint: str | None
    confidence: float

    def on(self, day: date) -> tuple[str, str | None]:
        """Both on a day, as `YYYY-MM-DDTHH:MM`."""
        midnight = datetime.combine(day, time())
        end = (midnight + self.end).strftime("%Y-%m-%dT%H:%M") if self.end is not None else None
        return (midnight + self.begin).strftime("%Y-%m-%dT%H:%M"), end


def hours_in(text: str) -> Hours | None:
    """The hours of a `Waktu` line without its date; None when no hour is printed.

    Where two zones are printed the WIB one counts (READING.md).
    """
    text = _WORDS_ASIDE.sub(" ", _ASIDE.sub(" ", text))  # "19.00 WIB (Ba'da Isya) s.d. 21.30"
    zoned = _zoned(text)
    if not zoned:
        return _bare(text)
    zones = {zone for _, zone in zoned}
    zone = "WIB" if "WIB" in zones else next((each for each in ("WITA", "WIT", "") if each in zones), "?")
    clocks = _afternoon([clock for clock, each in zoned if each == zone], text)
    confidence = 0.97 if len(clocks) <= _ENOUGH and zone != "?" else 0.6
    if re.search(r"\d[.:]0(?!\d)", text):  # "08.0"
        confidence = min(confidence, 0.8)
    return _hours(clocks, zone, confidence)


def _zoned(text: str) -> list[tuple[timedelta, str]]:
    """Every clock time with its zone; one without takes the next zone printed, as in "10.00 s/d 12.00 WITA"."""
    found: list[tuple[timedelta, str]] = []
    waiting: list[timedelta] = []
    for token in _TOKEN.finditer(text):
        if token["clock"]:
            hour, minute = re.findall(r"\d+", token["clock"])[:2]
            waiting.append(timedelta(hours=int(hour), minutes=int(minute)))
        else:
            found += [(clock, (token["zone"] or "?").upper()) for clock in waiting]
            waiting = []
    last = found[-1][1] if found else ""
    return found + [(clock, last) for clock in waiting]


def _afternoon(clocks: list[timedelta], text: str) -> list[timedelta]:
    """Hours moved by the word for the part of the day that stands with them."""
    said = _LATER.search(text)
    if said is None:
        return clocks
    first, last = (timedelta(hours=hour) for hour in _HALF_DAY[said["part"].lower()])
    if not first <= clocks[0] <= last + timedelta(minutes=59):
        return clocks
    return [clock + timedelta(hours=12) if clock < timedelta(hours=12) else clock for clock in clocks]


def _zone(text: str) -> str:
    printed = {zone.upper() for zone in re.findall(r"\b(WIB|WITA|WIT)\b", text, re.IGNORECASE)}
    return next(iter(printed)) if len(printed) == 1 else ""


def _bare(text: str) -> Hours | None:
    """Hours without minutes ("Pukul 9 WIB", "9 - 11 WIB"); certain only with their zone and at an office's hours."""
    if not re.search(r"\b(?:pukul|jam|wib|wita|wit)\b", text, re.IGNORECASE):
        return None
    clocks = [timedelta(hours=int(hour)) for hour in _HOUR.findall(text)[:2]]
    certain = _zone(text) and clocks and timedelta(hours=7) <= clocks[0] <= timedelta(hours=17)
    return _hours(clocks, _zone(text), 0.92 if certain else 0.8) if clocks else None


def _hours(clocks: list[timedelta], zone: str, confidence: float) -> Hours:
    shift = timedelta(hours=ZONES.get(zone, 0))
    begin = clocks[0] - shift
    end = clocks[1] - shift if len(clocks) > 1 else None
    complaint = None
    if clocks[0] < timedelta(hours=EARLIEST):
        complaint = f"jam mulai {_printed(clocks[0])} tidak lazim"
    elif end is not None and end <= begin:
        complaint = f"jam selesai {_printed(clocks[1])} mendahului jam mulai {_printed(clocks[0])}"
        end = None
    return Hours(
        begin=begin, end=end, complaint=complaint, confidence=min(confidence, 0.5) if complaint else confidence
    )


def _printed(clock: timedelta) -> str:
    minutes = int(clock.total_seconds()) // 60
    return f"{minutes // 60:02d}.{minutes % 60:02d}"
