"""Dates as Indonesian offices write them: days, lists and ranges, with and without day name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from letters.wording import DAYS, written_date
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_time import (
    DATE_LABELS,
    DAY_ALIASES,
    DAY_NAMES,
    EACH,
    MONTHS,
    UNTIL,
)

WEEK = 7
_EACH = any_word((*EACH, "semula"))
_EXCEPT = re.compile(rf"\b{any_of((*EACH, 'kecuali'))} (?!hari)", re.IGNORECASE)
MOST_DAYS = 31
"""Days that one range may give (READING.md)."""

_MONTH = rf"{any_of(MONTHS)}\b\.?"
_DAY_NAME = rf"{any_of(DAY_NAMES)}\b"
_TO = rf"\s*(?:-|\u2013|—|\bs\.?\s?/?\s?d\.?(?![a-z])|\b{any_of(UNTIL)}\b)\s*"
_AND = r"\s*,?\s*(?:\bdan\b|&)\s*"
_LINK = rf"(?:{_TO}|{_AND})"
_NAMES = (
    rf"(?:(?P<names>{_DAY_NAME}(?:(?:{_LINK}|,\s*){_DAY_NAME}){{0,6}})[\s,/:(]*"
    rf"(?:{any_of(DATE_LABELS)}\b\.?\s*)?)?"
)
_FIRST = (
    r"(?P<d0>(?:\d{1,2}\s?,\s?){0,6})"
    rf"(?P<d1>\d{{1,2}})(?:\s+(?P<m1>{_MONTH})(?:\s+(?P<y1>\d{{4}}))?)?"
    rf"(?P<link>{_LINK})(?:{_DAY_NAME}[\s,/]*)?"
)
_WORDS = rf"(?:{_FIRST})?(?P<d2>\d{{1,2}})\s*(?P<m2>{_MONTH})(?:\s*(?P<y2>\d{{4}}))?"
_DIGITS = (
    r"(?:(?P<fd>\d{1,2})\s?(?P<fmark>[/.-])\s?(?P<fm>\d{1,2})\s?(?P=fmark)\s?(?P<fy>\d{4})"
    rf"(?P<flink>{_LINK})(?:{_DAY_NAME}[\s,/]*)?)?"
    r"(?P<dd>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<mm>\d{1,2})\s?(?P=mark)\s?(?P<yy>\d{4})"
)
_DATE = re.compile(rf"{_NAMES}(?<!\d)(?<!\d[/.])(?:{_WORDS}|{_DIGITS})(?![\d/])", re.IGNORECASE)
_MORE = re.compile(rf"\d\s*(?:,|/|{_LINK})\s*$", re.IGNORECASE)
"""A day before the mention that was not understood: "4, 5 dan 6 Desember"."""
_ONE_NAME = re.compile(_DAY_NAME, re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """One mention of a day or of several days in a text.

    Attributes:
        days: every day meant, in order; at most 31.
        start: the first character of the mention in the text.
        end: the character after it.
        named: whether a day name was printed and agrees, which proves the date like a check digit.
        complaint: what a person should look at (Bahasa Indonesia), or None.
        confidence: 0 to 1.
    """

    days: tuple[date, ...]
    start: int
    end: int
    named: bool
    complaint: str | None
    confidence: float


def days_in(text: str, *, after: date | None = None) -> tuple[Days, ...]:
    """All dates of a text.

    Args:
        text: one line or paragraph.
        after: the date of the letter; a date without year is the next one from then on. Without
            it such a date is passed over.
    """
    mentions = (_days(match, after) for match in _DATE.finditer(text))
    return tuple(mention for mention in mentions if mention)


def _days(match: re.Match[str], after: date | None) -> Days | None:
    ends = _ends(match, after)
    if ends is None:
        return None
    first, last = ends
    link = match["link"] or match["flink"]
    listed = bool(link and re.fullmatch(_AND, link, re.IGNORECASE))
    before = tuple(
        _day(first.year, first.month, int(n)) or first
        for n in re.findall(r"\d+", match["d0"] or "")
    )
    days = before + _between(first, last, every=not listed)
    complaint = _order(days[0], last) or _names_disagree(match["names"], days)
    if _MORE.search(match.string[max(0, match.start() - 20) : match.start()]) or (
        before and (not listed or list(days) != sorted(set(days)))
    ):
        complaint = complaint or f"tanggal sebelum {match[0].strip()} belum dipahami"
    if len(days) > 1 and not listed:
        complaint = complaint or _doubts_range(match, days)
    named = bool(match["names"]) and complaint is None
    return Days(
        days=days,
        start=match.start(),
        end=match.end(),
        named=named,
        complaint=complaint,
        confidence=_confidence(match, named=named, complaint=complaint),
    )


def _doubts_range(match: re.Match[str], days: tuple[date, ...]) -> str | None:
    """Words beside a range by which some of its days are not meant."""
    names, text = match["names"] or "", match.string
    before, after = (
        text[max(0, match.start() - 20) : match.start()],
        text[match.end() : match.end() + 25],
    )
    several = re.search(rf",|{_AND}", names, re.IGNORECASE)
    if several or _EACH.search(before) or _EXCEPT.search(after) or (names and len(days) > WEEK):
        return f"hari yang dimaksud pada {match[0].strip()} perlu dipastikan"
    return None


def _ends(match: re.Match[str], after: date | None) -> tuple[date, date] | None:
    """The first and the last day, None when the calendar knows no such day."""
    if match["dd"]:
        last = _day(int(match["yy"]), int(match["mm"]), int(match["dd"]))
        first = _day(int(match["fy"]), int(match["fm"]), int(match["fd"])) if match["fd"] else last
        return (first, last) if first and last else None
    month = MONTHS[match["m2"].lower().rstrip(".")]
    year = int(match["y2"]) if match["y2"] else _next_year(month, int(match["d2"]), after)
    last = _day(year, month, int(match["d2"])) if year else None
    if last is None or not match["d1"]:
        return (last, last) if last else None
    first_month = MONTHS[match["m1"].lower().rstrip(".")] if match["m1"] else month
    first_year = int(match["y1"]) if match["y1"] else last.year - (first_month > month)
    first = _day(first_year, first_month, int(match["d1"]))
    return (first, last) if first else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_year(month: int, day: int, after: date | None) -> int | None:
    if after is None:
        return None
    here = _day(after.year, month, day)
    return after.year + (here is not None and here < after)


def _between(first: date, last: date, *, every: bool) -> tuple[date, ...]:
    if last < first:
        return (first,)
    if not every and first != last:
        return (first, last)
    count = min((last - first).days + 1, MOST_DAYS + 1)
    return tuple(first + timedelta(days=n) for n in range(count))


def _order(first: date, last: date) -> str | None:
    if last < first:
        return (
            f"tanggal selesai {written_date(last)} mendahului tanggal mulai {written_date(first)}"
        )
    if (last - first).days >= MOST_DAYS:
        return f"rentang tanggal lebih dari {MOST_DAYS} hari"
    return None


def _names_disagree(names: str | None, days: tuple[date, ...]) -> str | None:
    """The complaint when a printed day name is not the one of its date (READING.md: the date
    stands).
    """
    printed = _ONE_NAME.findall(names or "")
    wanted = days if len(printed) == len(days) else (days[0], days[-1])
    for name, day in zip(printed, wanted, strict=False):
        right = DAYS[day.weekday()]
        if _plain(name) != right.lower():
            return f"hari '{name}' tidak cocok dengan {written_date(day)} ({right})"
    return None


def _plain(name: str) -> str:
    letters = re.sub(r"\W", "", name.lower())
    return DAY_ALIASES.get(letters, letters)


def _confidence(match: re.Match[str], *, named: bool, complaint: str | None) -> float:
    if complaint:
        return 0.6
    if match["dd"] or match["y2"]:
        return 0.98 if named else 0.96
    return 0.92 if named else 0.8  # the year was not printed
