"""The field `kegiatan`: what is held, when, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from letters.reading import Field
from letters.wording import written_date
from parsers.fields import sitting_sentences
from parsers.fields.room_layout import LAYOUTS
from parsers.fields.sitting_rows import SittingWords, sittings_of
from parsers.grammar.counts import COUNT, counted
from parsers.grammar.dates import Days, days_in
from parsers.grammar.times import Hours, hours_in
from parsers.page.label_rows import LabelRow, is_blank
from parsers.page.words import VARIABLE, Run, found, joined
from parsers.page.zones import LetterZones

FAR = 300
"""Days before which nobody asks for a room: the year of one of the dates is last year's."""
_COUNTED = re.compile(rf"\bselama\s+(?P<n>{COUNT})\s*hari\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingsReading:
    """The field, how sure the beginnings are (0 to 1), and what a person should look at."""

    field: Field
    begin: float
    complaints: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _When:
    days: tuple[date, ...]
    hours: Hours | None
    confidence: float
    complaints: tuple[str, ...]
    run: Run
    mention: Days | None = None


def read_sittings(
    letter: LetterZones, rows: Sequence[LabelRow], written: date | None
) -> SittingsReading:
    """Read the sittings of a letter.

    `written` is its own date, from which a date without year is counted.
    """
    text = letter.prose
    sittings = sittings_of(rows, letter.body, letter.tables) or (SittingWords(),)
    whens = [(sitting, when) for sitting in sittings for when in _whens(sitting, text, written)]
    if not whens:
        return SittingsReading(field=Field(), begin=0.0, complaints=())
    entries: list[dict[str, Any]] = []
    sure = begin = 1.0
    complaints: list[str] = []
    for sitting, when in whens:
        acara, subject = _subject(sitting, text, len(sittings))
        tempat, where = _place(sitting, text, when)
        entries += _entries(when, acara, tempat)
        complaints += [c for c in (*when.complaints, *_past(when, written)) if c not in complaints]
        begin = min(begin, 0.6 if _past(when, written) else when.confidence)
        sure = min(sure, subject, where)
    entries.sort(key=lambda entry: entry["mulai"])
    days = {day for _, when in whens for day in when.days}
    said = _COUNTED.search(text.text)
    if said and counted(said["n"]) != len(days):
        begin = 0.6
        complaints.append(
            f"surat menyebut {counted(said['n'])} hari, tanggal yang terbaca {len(days)} hari"
        )
    run = joined(run for sitting, when in whens for run in (when.run, sitting.place, sitting.acara))
    return SittingsReading(
        field=found(entries, run, min(sure, begin)),
        begin=min(begin, run.sure),
        complaints=tuple(complaints),
    )


def _entries(when: _When, acara: str | None, place: str | None) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = []
    for day in when.days[:31]:
        mulai, selesai = when.hours.on(day) if when.hours else (day.isoformat(), None)
        entries.append({"acara": acara, "mulai": mulai, "selesai": selesai, "tempat": place})
    return entries


def _past(when: _When, written: date | None) -> tuple[str, ...]:
    """The complaint about a meeting before its own letter, or a year after it: one of the two
    dates is wrong.
    """
    if written is None:
        return ()
    held = written_date(when.days[0])
    if when.days[0] < written:
        return (f"kegiatan {held} mendahului tanggal surat {written_date(written)}",)
    if (when.days[0] - written).days > FAR:
        return (f"kegiatan {held} jauh sesudah tanggal surat {written_date(written)}",)
    return ()


def _whens(sitting: SittingWords, text: Run, written: date | None) -> list[_When]:
    """When a sitting is held: as its rows say, else as the sentences do."""
    mentions = days_in(joined([sitting.day, sitting.time]).text, after=written)
    if mentions:
        parts = _parts(sitting.time)
        return [_labelled(replace(sitting, time=part), mentions, written) for part in parts]
    days = sitting_sentences.meeting_days(text.text, written)
    return [_told(sitting, text, mention, several=len(days) > 1) for mention in days]


def _parts(time: Run) -> list[Run]:
    """The hours of each sitting of a day: "Sesi pagi 08.00-11.30 dan sesi siang 13.00-16.00"."""
    starts = [match.start() for match in re.finditer(r"\bsesi\b", time.text, re.IGNORECASE)]
    parts = [time.cut(a, b) for a, b in pairwise([*starts, len(time.text)])]
    timed = [part for part in parts if hours_in(part.text)]
    return timed if len(timed) > 1 else [time]


def _told(sitting: SittingWords, text: Run, mention: Days, *, several: bool) -> _When:
    """A day of a sentence, with its hours."""
    hours = (
        hours_in(sitting.time.text)
        if sitting.time.words
        else sitting_sentences.hours_after(text.text, mention)
    )
    if hours is None and not several:
        hours = sitting_sentences.hours_anywhere(text.text)
    sure = min(mention.confidence, 0.75 if several else 0.92, hours.confidence if hours else 0.85)
    return _gathered(
        mention.days,
        hours,
        sure,
        [mention.complaint],
        text.cut(mention.start, mention.end),
        mention,
    )


def _labelled(sitting: SittingWords, mentions: tuple[Days, ...], written: date | None) -> _When:
    """The days and hours of label rows; hours stand in their own row or behind the day."""
    hours = hours_in(_without_days(sitting.time.text or sitting.day.text, written))
    days = (
        mentions[0].days
        if len(mentions) == 1
        else tuple(sorted({day for m in mentions for day in m.days}))
    )
    sure = min([mention.confidence for mention in mentions] + [hours.confidence if hours else 0.85])
    complaints = [mention.complaint for mention in mentions]
    if len(mentions) > 1 and not _listed(joined([sitting.day, sitting.time]).text, mentions):
        sure = min(sure, 0.6)
        complaints.append("hari pelaksanaan lebih dari satu, periksa satu per satu")
    return _gathered(days, hours, sure, complaints, joined([sitting.day, sitting.time]))


def _listed(text: str, mentions: tuple[Days, ...]) -> bool:
    """Whether days are a list of single days, one after the other: "28-09-2026 dan 29-09-2026"."""
    between = [text[a.end : b.start] for a, b in pairwise(mentions)]
    single = all(len(mention.days) == 1 for mention in mentions)
    return single and all(
        re.fullmatch(r"\s*(?:,|dan|&|;|/)\s*", part, re.IGNORECASE) for part in between
    )


def _without_days(text: str, written: date | None) -> str:
    """A text with its dates taken out, so that no day is taken for an hour."""
    for mention in reversed(days_in(text, after=written)):
        text = text[: mention.start] + " " + text[mention.end :]
    return text


def _gathered(
    days: tuple[date, ...],
    hours: Hours | None,
    sure: float,
    complaints: Sequence[str | None],
    run: Run,
    mention: Days | None = None,
) -> _When:
    every = [*complaints, hours.complaint if hours else None]
    told = tuple(c for c in every if c)
    return _When(days=days, hours=hours, confidence=sure, complaints=told, run=run, mention=mention)


def _subject(sitting: SittingWords, text: Run, sittings: int) -> tuple[str | None, float]:
    """The subject, and how sure it is; a sentence's subject is a guess and never certain."""
    if sitting.acara.words:
        return tidy(sitting.acara.text), min(0.95, sitting.acara.sure)
    if sitting.heading.words:
        return tidy(sitting.heading.text), 0.9 if sittings > 1 else 0.85
    place = sitting_sentences.event_name(text.text)
    return (tidy(text.text[place[0] : place[1]]), 0.75) if place else (None, 0.85)


def _place(sitting: SittingWords, text: Run, when: _When) -> tuple[str | None, float]:
    """The place, and how sure it is; a sentence's place may go on longer than it was read."""
    if sitting.place.words:
        printed = sitting.place.text
        return tidy(LAYOUTS.split(printed)[0] if LAYOUTS.search(printed) else printed), min(
            0.95, sitting.place.sure
        )
    at = sitting_sentences.place(
        text.text, sitting_sentences.hours_end(text.text, when.mention) if when.mention else 0
    )
    asked = sitting_sentences.asked_room(text.text)
    if at is None and asked is None:
        return None, 0.85
    start, end = at or asked or (0, 0)
    return tidy(text.text[start:end]), 0.75 if at else 0.6


def tidy(text: str) -> str | None:
    """A printed value without the punctuation that closes a list item.

    Null when it says nothing.
    """
    plain = re.sub(
        r"(?<=[a-z])- (?=[A-Za-z])", "-", text.strip(" ;,(")
    )  # a word parted at a line's end
    plain = re.sub(r"\s*;\s*dan$", "", plain)
    if re.search(r"[a-z]{3,}\.$", plain):
        plain = plain[:-1]
    return None if is_blank(plain) or VARIABLE.search(plain) else plain
