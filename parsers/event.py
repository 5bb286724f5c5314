"""The field `kegiatan`: what is held, when, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from letters.reading import Field
from parsers import prose
from parsers.dates import Days, days_in, in_words
from parsers.extras import LAYOUTS
from parsers.labels import Row, is_blank
from parsers.sittings import Sitting, sittings_of, trial_of
from parsers.times import Hours, hours_in
from parsers.words import EMPTY, VARIABLE, Run, found, joined
from parsers.zones import Letter

_COUNTED = re.compile(r"\bselama\s+(?P<n>\d+)\s*(?:\([^)]*\)\s*)?hari\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
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


def event(letter: Letter, rows: Sequence[Row], written: date | None) -> Event:
    """Read the sittings of a letter; `written` is its own date, from which a date without year is counted."""
    text = letter.prose
    sittings = sittings_of(rows, letter.body, letter.tables) or (Sitting(),)
    entries: list[dict[str, Any]] = []
    sure, begin, complaints, runs = 1.0, 1.0, [], []
    days: set[date] = set()
    for sitting in sittings:
        when = _when(sitting, text, written)
        if when is None:
            continue
        acara, subject = _subject(sitting, text, len(sittings))
        entries += _entries(when, acara, _place(sitting, text))
        complaints += [c for c in (*when.complaints, *_past(when, written)) if c not in complaints]
        begin = min(begin, 0.6 if _past(when, written) else when.confidence)
        days |= set(when.days)
        sure = min(sure, subject)
        runs += [when.run, sitting.place]
    if not entries:
        return Event(field=Field(), begin=0.0, complaints=())
    counted = _COUNTED.search(text.text)
    if counted and int(counted["n"]) != len(days):
        begin = 0.6
        complaints.append(f"surat menyebut {counted['n']} hari, tanggal yang terbaca {len(days)} hari")
    return Event(field=found(entries, joined(runs), min(sure, begin)), begin=begin, complaints=tuple(complaints))


def _entries(when: _When, acara: str | None, place: str | None) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = []
    for day in when.days[:31]:
        mulai, selesai = when.hours.on(day) if when.hours else (day.isoformat(), None)
        entries.append({"acara": acara, "mulai": mulai, "selesai": selesai, "tempat": place})
    return entries


def _past(when: _When, written: date | None) -> tuple[str, ...]:
    """The complaint about a meeting before its own letter: one of the two dates is wrong."""
    if written is None or when.days[0] >= written:
        return ()
    return (f"kegiatan {in_words(when.days[0])} mendahului tanggal surat {in_words(written)}",)


def _when(sitting: Sitting, text: Run, written: date | None) -> _When | None:
    mentions = days_in(joined([sitting.day, sitting.time]).text, after=written)
    if mentions:
        return _labelled(sitting, mentions, written)
    mention = prose.meeting_day(text.text, written)
    if mention is None:
        return None
    hours = hours_in(sitting.time.text) if sitting.time.words else prose.hours_after(text.text, mention)
    sure = min(mention.confidence, 0.92, hours.confidence if hours else 0.85)
    return _gathered(mention.days, hours, sure, [mention.complaint], text.cut(mention.start, mention.end))


def _labelled(sitting: Sitting, mentions: tuple[Days, ...], written: date | None) -> _When:
    """The days and hours of label rows; hours stand in their own row or behind the day."""
    hours = hours_in(_without_days(sitting.time.text or sitting.day.text, written))
    days = mentions[0].days if len(mentions) == 1 else tuple(sorted({day for m in mentions for day in m.days}))
    sure = min([mention.confidence for mention in mentions] + [hours.confidence if hours else 0.85])
    complaints = [mention.complaint for mention in mentions]
    if len(mentions) > 1:
        sure = min(sure, 0.6)
        complaints.append("hari pelaksanaan lebih dari satu, periksa satu per satu")
    return _gathered(days, hours, sure, complaints, joined([sitting.day, sitting.time]))


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
) -> _When:
    every = [*complaints, hours.complaint if hours else None]
    return _When(days=days, hours=hours, confidence=sure, complaints=tuple(c for c in every if c), run=run)


def _subject(sitting: Sitting, text: Run, sittings: int) -> tuple[str | None, float]:
    """The subject, and how sure it is; a sentence's subject is a guess and never certain."""
    if sitting.acara.words:
        return tidy(sitting.acara.text), 0.95
    if sitting.heading.words:
        return tidy(sitting.heading.text), 0.9 if sittings > 1 else 0.85
    place = prose.event_name(text.text)
    return (text.text[place[0] : place[1]], 0.75) if place else (None, 0.85)


def _place(sitting: Sitting, text: Run) -> str | None:
    if sitting.place.words:
        return tidy(LAYOUTS.split(sitting.place.text)[0] if LAYOUTS.search(sitting.place.text) else sitting.place.text)
    at = prose.place(text.text)
    return text.text[at[0] : at[1]] if at else None


def tidy(text: str) -> str | None:
    """A printed value without the punctuation that closes a list item; null when it says nothing."""
    plain = text.strip(" ;,")
    if re.search(r"[a-z]{3,}\.$", plain):
        plain = plain[:-1]
    return None if is_blank(plain) or VARIABLE.search(plain) else plain


def trial(letter: Letter, rows: Sequence[Row], written: date | None) -> tuple[Field, str | None]:
    """The field `uji_koneksi`, and a complaint about its day name."""
    printed = trial_of(rows, letter.body)
    if printed.words:
        mentions = days_in(printed.text, after=written)
        return _trial(printed, mentions[0] if len(mentions) == 1 else None, 0.95)
    text = letter.prose
    return _trial(text, prose.trial_day(text.text, written), 0.9)


def _trial(text: Run, mention: Days | None, sure: float) -> tuple[Field, str | None]:
    if mention is None or len(mention.days) != 1:
        return Field(), None
    run = text.cut(mention.start, mention.end + 40) if text.words else EMPTY
    hours = hours_in(text.text[mention.end : mention.end + 40])
    value = hours.on(mention.days[0])[0] if hours else mention.days[0].isoformat()
    confidence = min(sure, mention.confidence, hours.confidence if hours else 1.0)
    return found(value, run, confidence), mention.complaint
