"""How people write answers: one spelling for each kind, read forgivingly, the same in the UI, the
shell, a mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from letters.errors import AnswerRefused
from letters.wording import MONTHS

DAY = re.compile(
    rf"(\d{{4}})-(\d{{1,2}})-(\d{{1,2}})|(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}})|(\d{{1,2}})\s+({'|'.join(MONTHS)})\s+(\d{{4}})",
    re.IGNORECASE,
)
MAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"]+")
TIME = re.compile(r"(\d{1,2})[.:](\d{2})")


def _refuse(because: str) -> AnswerRefused:
    return AnswerRefused(because=because)


def take_text(text: str, _zone: ZoneInfo) -> str | None:
    """Any words, blanks folded."""
    return " ".join(text.split()) or None


def take_lines(text: str, _zone: ZoneInfo) -> str | None:
    """Words on several lines."""
    return "\n".join(line.strip() for line in text.strip().splitlines()) or None


def take_number(text: str, _zone: ZoneInfo) -> int | None:
    """A whole number; a dot separates thousands (`1.641`)."""
    digits = text.replace(".", "").strip()
    if not digits:
        return None
    if not digits.isdecimal():
        because = f"'{text}' bukan bilangan; tulis seperti 25."
        raise _refuse(because)
    return int(digits)


def take_day(text: str, _zone: ZoneInfo) -> str | None:
    """A date: `2026-11-24`, `24-11-2026` or `24 November 2026` → `2026-11-24`."""
    if not text.strip():
        return None
    found = DAY.search(text)
    try:
        year, month, day = _day_parts(found) if found else (0, 0, 0)
        return date(year, month, day).isoformat()
    except ValueError:
        because = f"'{text}' bukan tanggal; tulis seperti 2026-11-24."
        raise _refuse(because) from None


def take_moment(text: str, zone: ZoneInfo) -> str | None:
    """A date with or without a time: `2026-11-24 09:00` → `2026-11-24T09:00` in the office's
    zone.
    """
    words = text.strip()
    if not words:
        return None
    if re.search(r"T.*(Z|[+-]\d{2}:?\d{2})$", words):  # the Prefect UI's date picker speaks UTC
        try:
            return datetime.fromisoformat(words).astimezone(zone).strftime("%Y-%m-%dT%H:%M")
        except ValueError:
            because = f"'{text}' bukan waktu; tulis seperti 2026-11-24 09:00."
            raise _refuse(because) from None
    day = take_day(words, zone)
    hours = _times(DAY.sub(" ", words, count=1))
    return f"{day}T{hours[0]}" if hours else day


def take_sessions(text: str, zone: ZoneInfo) -> list[dict[str, str | None]] | None:
    """One sitting a line: `2026-11-24 09:00-11:30 | tempat | acara`; the end may be `selesai`."""
    sessions = []
    for line in (part for part in re.split(r"\n|;\s*(?=\d)", text) if part.strip()):
        when, tempat, acara = (*[p.strip() for p in line.split("|", 2)], "", "")[:3]
        day = take_day(when, zone)
        hours = _times(DAY.sub(" ", when, count=1))
        if not hours and re.search(r"\d", DAY.sub(" ", when, count=1)):
            because = (
                f"jam pada '{line.strip()}' tidak terbaca; tulis seperti 2026-11-24 09:00-11:30."
            )
            raise _refuse(because)
        start = f"{day}T{hours[0]}" if hours else day
        end = f"{day}T{hours[1]}" if len(hours) > 1 else None
        if end and start and end <= start:
            because = f"pada '{line.strip()}' waktu selesai tidak sesudah waktu mulai."
            raise _refuse(because)
        sessions.append(
            {"acara": acara or None, "mulai": start, "selesai": end, "tempat": tempat or None}
        )
    return sessions or None


def take_contacts(text: str, zone: ZoneInfo) -> list[dict[str, str | None]] | None:
    """`Yulia Hartati 0812-0000-1147`, one a line → name and telephone in E.164."""
    contacts = []
    for line in (part.strip() for part in re.split(r"[\n;]", text) if part.strip()):
        found = re.search(r"[+\d][\d\s().-]{6,}", line)
        digits = re.sub(r"\D", "", found[0]) if found else ""
        phone = "+62" + re.sub(r"^(62|0)", "", digits) if digits else None
        name = take_text(line.replace(found[0], " ") if found else line, zone)
        contacts.append({"nama": name.strip(" ,:()-") if name else None, "telepon": phone})
    return contacts or None


def take_equipment(text: str, zone: ZoneInfo) -> list[dict[str, Any]] | None:
    """`2 laptop, 1 proyektor` → names and numbers."""
    items = []
    for part in (p.strip() for p in re.split(r"[\n;,]", text) if p.strip()):
        found = re.match(r"(\d+)\s*(?:buah|unit|bh|x)?\s+(.+)", part)
        items.append(
            {
                "nama": found[2] if found else part,
                "jumlah": take_number(found[1], zone) if found else None,
            }
        )
    return items or None


def take_mail(text: str, _zone: ZoneInfo) -> str | None:
    """One mail address."""
    words = text.strip().lower()
    if words and not MAIL.fullmatch(words):
        because = f"'{text}' bukan alamat surel; tulis seperti dinas@contoh.id."
        raise _refuse(because)
    return words or None


def take_choices(text: str, _zone: ZoneInfo) -> list[str] | None:
    """Ticked choices, one a line; a choice may hold commas."""
    return [line.strip() for line in text.splitlines() if line.strip()] or None


def take_words(text: str, _zone: ZoneInfo) -> list[str] | None:
    """`Zoom Meeting, YouTube Live` → a list."""
    return [part.strip() for part in re.split(r"[\n;,]", text) if part.strip()] or None


def show_sessions(value: Sequence[Mapping[str, Any]]) -> str:
    """The sittings as `take_sessions` reads them."""
    lines = []
    for session in value:
        when = str(session.get("mulai") or "").replace("T", " ")
        if "T" in str(session.get("mulai")):
            when += "-" + (str(session["selesai"])[11:] if session.get("selesai") else "selesai")
        lines.append(
            " | ".join([when, session.get("tempat") or "", session.get("acara") or ""]).rstrip(" |")
        )
    return "\n".join(lines)


def show_contacts(value: list[Mapping[str, Any]]) -> str:
    """Names and telephones as `take_contacts` reads them."""
    return "\n".join(f"{c.get('nama') or ''} {c.get('telepon') or ''}".strip() for c in value)


def show_equipment(value: list[Mapping[str, Any]]) -> str:
    """The equipment as `take_equipment` reads it."""
    return ", ".join(
        f"{i['jumlah']} {i['nama']}" if i.get("jumlah") else str(i["nama"]) for i in value
    )


@dataclass(frozen=True, slots=True)
class AnswerKind:
    """One way of writing: text → value, value → text, and an example for people."""

    take: Callable[[str, ZoneInfo], Any]
    show: Callable[[Any], str] = str
    example: str = ""


KINDS: Mapping[str, AnswerKind] = {
    "text": AnswerKind(take_text),
    "lines": AnswerKind(take_lines),
    "number": AnswerKind(take_number, example="25"),
    "day": AnswerKind(take_day, example="2026-11-24"),
    "moment": AnswerKind(take_moment, lambda v: str(v).replace("T", " "), "2026-11-24 09:00"),
    "sessions": AnswerKind(
        take_sessions, show_sessions, "2026-11-24 09:00-11:30 | TCM Room | Rapat Evaluasi"
    ),
    "contacts": AnswerKind(take_contacts, show_contacts, "Yulia Hartati 0812-0000-1147"),
    "equipment": AnswerKind(take_equipment, show_equipment, "2 laptop, 1 proyektor"),
    "words": AnswerKind(take_words, ", ".join, "Zoom Meeting, YouTube Live"),
    "mail": AnswerKind(take_mail, example="dinas@contoh.id"),
    "choice": AnswerKind(take_text),
    "choices": AnswerKind(take_choices, ", ".join),
}


def show(kind: str, value: Any) -> str:
    """A value as a person would write it; the empty string for none."""
    return "" if value in (None, [], "") else KINDS[kind].show(value)


def _day_parts(found: re.Match[str]) -> tuple[int, int, int]:
    a, b, c, d, e, f, day, month, year = found.groups()
    if month:
        return int(year), [name.casefold() for name in MONTHS].index(month.casefold()) + 1, int(day)
    return (int(a), int(b), int(c)) if a else (int(f), int(e), int(d))


def _times(text: str) -> list[str]:
    """The clock times of a text in order, at most two, as `HH:MM`."""
    times = [(int(h), int(m)) for h, m in TIME.findall(text)][:2]
    for hour, minute in times:
        if hour > 23 or minute > 59:  # noqa: PLR2004 (a clock)
            because = f"'{text.strip()}' bukan jam; tulis seperti 09:00-11:30."
            raise _refuse(because)
    return [f"{hour:02}:{minute:02}" for hour, minute in times]
