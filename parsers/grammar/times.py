"""Hours of a meeting as printed, in WIB."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_time import (
    AFTERNOONS,
    FOREIGN_ZONES,
    HOUR_WORDS,
    PAUSES,
    UNTIL,
    ZONES,
)

EARLIEST = 6
"""No office meets before this hour: "02.00" is likely 14.00, and a person must say so (DOMAIN.md
3).
"""

CLOCK = re.compile(r"(?<![\d.,:/])([01]?\d|2[0-4])\s?[.:]\s?([0-5]\d|0)(?:[.:]00)?(?![\d/]|[.,]\d)")
"""A time of day."""
_ZONE, _AT = any_of(ZONES), any_of(HOUR_WORDS)
_TO = rf"(?:-|\u2013|\u2014|\bs\.?\s?/?\s?d\b\.?|\b{any_of(UNTIL)}\b)"
_HOUR = re.compile(
    r"(?<![\d.,:/])(?<!\d )(?P<hour>[01]?\d|2[0-4])(?![\d.:/])"
    rf"(?=\s*(?:{_TO}\s*{_AT}?\s*\d|\b{_ZONE}\b))"
    r"|(?<=pukul )(?P<after>[01]?\d|2[0-4])(?![\d.:/])|(?<=jam )(?P<jam>[01]?\d|2[0-4])(?![\d.:/])",
    re.IGNORECASE,
)
_LAST_HOUR = re.compile(rf"({_TO}\s*(?:{_AT} )?)([01]?\d|2[0-4])(?![\d.:/])", re.IGNORECASE)
"""An hour without minutes: before a zone, before "s.d." and another one, or after Pukul."""
_TOKEN = re.compile(
    rf"(?P<clock>{CLOCK.pattern})|\b(?P<zone>{_ZONE})\b"
    rf"|\b(?P<abroad>waktu {any_of(FOREIGN_ZONES)})\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(rf"\([^()]*\b{any_of(PAUSES)}\b[^()]*\)", re.IGNORECASE)
"""Hours that are not the meeting's: "(registrasi 12.45 WIB)"."""
_WORDS_ASIDE = re.compile(r"\([^()\d]*\)")
_LINKS = re.compile(
    rf"(?:{_TO}|\b{any_of((*HOUR_WORDS, *ZONES, 'waktu [a-z]+', 'atau'))}\b"
    rf"|[\s/(),]|{CLOCK.pattern})*",
    re.IGNORECASE,
)
"""All that stands between a beginning and its end.

With any other word the second hour is another matter.
"""
_NOON = re.compile(r"\b[ap]\.?m\b", re.IGNORECASE)
_LATER = any_word(AFTERNOONS)


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
    text = _WORDS_ASIDE.sub(
        " ", _ASIDE.sub(" ", " ".join(text.split()))
    )  # "19.00 WIB (Ba'da Isya) s.d. 21.30"
    whole = _LAST_HOUR.sub(r"\1\2.00", _HOUR.sub(lambda match: f"{match[0]}.00", text))
    clocks = _clocks(whole)
    if not clocks:
        return None
    zones = {clock.zone for clock in clocks}
    zone = (
        "WIB"
        if "WIB" in zones
        else next((each for each in ("WITA", "WIT", "") if each in zones), "?")
    )
    own = [clock for clock in clocks if clock.zone == zone]
    end = _end(whole, own[0], own[1:] or [clock for clock in clocks if clock.at > own[0].at])
    return _hours(
        _afternoon([own[0], *([end] if end else [])], whole), _confidence(text, whole, own, end)
    )


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day as printed, the zone that counts for it, and where it stands."""

    time: timedelta
    zone: str
    at: int
    stop: int


def _clocks(text: str) -> list[_Clock]:
    """Every time of day.

    One without a zone takes the next zone printed, as in "10.00 s/d 12.00 WITA".
    """
    found: list[_Clock] = []
    waiting: list[tuple[timedelta, int, int]] = []
    for token in _TOKEN.finditer(text):
        if token["clock"]:
            hour, minute = re.findall(r"\d+", token["clock"])[:2]
            waiting.append(
                (timedelta(hours=int(hour), minutes=int(minute)), token.start(), token.end())
            )
        else:
            found += [
                _Clock(time, (token["zone"] or "?").upper(), at, stop) for time, at, stop in waiting
            ]
            waiting = []
    last = found[-1].zone if found else ""
    return found + [_Clock(time, last, at, stop) for time, at, stop in waiting]


def _end(text: str, begin: _Clock, later: list[_Clock]) -> _Clock | None:
    """The hour that ends what begins: "s.d." or the like stands between them, and nothing of
    another matter.
    """
    for clock in later[:1]:
        between = text[begin.stop : clock.at]
        if re.search(_TO, between, re.IGNORECASE) and _LINKS.fullmatch(between):
            return clock
    return None


def _confidence(text: str, whole: str, own: list[_Clock], end: _Clock | None) -> float:
    more = len(own) > (2 if end in own else 1)
    if more or own[0].zone == "?" or _NOON.search(text) or (end and end not in own):
        return 0.6
    if whole != text:  # "Pukul 9 WIB": certain only with its zone and at an office's hours
        return (
            0.92
            if own[0].zone and timedelta(hours=7) <= own[0].time <= timedelta(hours=17)
            else 0.8
        )
    return 0.8 if re.search(r"\d[.:]0(?!\d)", text) else 0.97  # "08.0"


def _afternoon(clocks: list[_Clock], text: str) -> list[_Clock]:
    """Hours moved by the word for the part of the day that stands with them."""
    said = _LATER.search(text)
    if said is None:
        return clocks
    first, last = (timedelta(hours=hour) for hour in AFTERNOONS[said[0].lower()])
    if not first <= clocks[0].time <= last + timedelta(minutes=59):
        return clocks
    noon = timedelta(hours=12)
    return [
        replace(clock, time=clock.time + noon) if clock.time < noon else clock for clock in clocks
    ]


def _hours(clocks: list[_Clock], confidence: float) -> Hours:
    printed = [_printed(clock.time) for clock in clocks]
    begin, *rest = (clock.time - timedelta(hours=ZONES.get(clock.zone, 0)) for clock in clocks)
    end = rest[0] if rest else None
    complaint = None
    if clocks[0].time < timedelta(hours=EARLIEST):
        complaint = f"jam mulai {printed[0]} tidak lazim"
    elif end is not None and end <= begin:
        complaint = f"jam selesai {printed[1]} mendahului jam mulai {printed[0]}"
        end = None
    return Hours(
        begin=begin,
        end=end,
        complaint=complaint,
        confidence=min(confidence, 0.5) if complaint else confidence,
    )


def _printed(clock: timedelta) -> str:
    minutes = int(clock.total_seconds()) // 60
    return f"{minutes // 60:02d}.{minutes % 60:02d}"
