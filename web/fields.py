"""A form's questions as fields of a page, and what a browser sends back as people would have typed it.

Days, hours, sittings and contacts get a field for each part, so that a phone shows its own calendar and keyboard. Put
together again they read exactly as the same form in Prefect, the shell or a mail.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from starlette.datastructures import FormData

from letters.entry import KINDS, show_contacts, show_sessions, take_contacts, take_sessions
from letters.errors import AnswerRefused
from letters.form import WHO, Form, Question

Rows = list[dict[str, str]]
SPARE_ROWS = 1
MOST_ROWS = 30
PARTS: Mapping[str, tuple[str, ...]] = {
    "moment": ("hari", "jam"),
    "sessions": ("hari", "mulai", "selesai", "tempat", "acara"),
    "contacts": ("nama", "telepon"),
}
"""Kinds that have several fields in a row; `moment` has one row only."""
FEW = 4
"""So many choices are shown all at once, more of them in a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question on a page.

    Attributes:
        widget: which fields stand for it: text, lines, number, day, mail, radio, select, checks, moment, sessions,
            contacts.
        value: what is filled in, for fields of one part.
        rows: what is filled in, for those of several parts.
    """

    question: Question
    widget: str
    value: Any = ""
    rows: Sequence[Mapping[str, str]] = ()


def fields(form: Form, zone: ZoneInfo, sent: Mapping[str, Any] | None = None, who: str = "") -> list[Field]:
    """The fields of a form, filled with what is known, or with what was sent and not accepted.

    Args:
        who: the name that is expected to answer.
    """
    known = {WHO: who} | dict(sent or {})
    return [_field(q, known.get(q.key, q.default), zone) for q in form.questions]


def sent_values(form: Form, data: FormData, zone: ZoneInfo) -> dict[str, Any]:
    """What a browser sent, question by question, as people would have typed it."""
    return {q.key: _sent(q, data, zone) for q in form.questions}


def _field(question: Question, value: Any, zone: ZoneInfo) -> Field:
    widget = _widget(question)
    if question.kind in ROWS:
        return Field(question=question, widget=widget, value=value, rows=ROWS[question.kind](str(value or ""), zone))
    return Field(question=question, widget=widget, value=value)


def _widget(question: Question) -> str:
    if question.kind == "choice":
        return "radio" if len(question.choices) <= FEW and question.required else "select"
    plain = {"choices": "checks", "equipment": "text", "words": "text"}
    return plain.get(question.kind, question.kind)


def _moment_rows(text: str, _zone: ZoneInfo) -> Rows:
    day, _, hour = text.partition(" ")
    return [{"hari": day, "jam": hour}]


def _session_rows(text: str, zone: ZoneInfo) -> Rows:
    rows = []
    for session in _parsed(take_sessions, text, zone):
        day, _, start = str(session["mulai"] or "").partition("T")
        end = str(session["selesai"] or "").partition("T")[2]
        rows.append({"hari": day, "mulai": start, "selesai": end, "tempat": session["tempat"] or "",
                     "acara": session["acara"] or ""})  # fmt: skip
    return rows + [dict.fromkeys(PARTS["sessions"], "")] * SPARE_ROWS


def _contact_rows(text: str, zone: ZoneInfo) -> Rows:
    rows = [{name: c[name] or "" for name in PARTS["contacts"]} for c in _parsed(take_contacts, text, zone)]
    return rows + [dict.fromkeys(PARTS["contacts"], "")] * SPARE_ROWS


def _parsed(take: Callable[[str, ZoneInfo], list[dict[str, str | None]] | None], text: str, zone: ZoneInfo) -> Any:
    try:
        return take(text, zone) or []
    except AnswerRefused:
        return []


ROWS: Mapping[str, Callable[[str, ZoneInfo], Rows]] = {
    "moment": _moment_rows,
    "sessions": _session_rows,
    "contacts": _contact_rows,
}


def _sent(question: Question, data: FormData, zone: ZoneInfo) -> Any:
    key = question.key
    if question.kind == "choices":
        return [str(value) for value in data.getlist(key)]
    if question.kind not in PARTS:
        return _plain(data.get(key))
    rows = [{part: _plain(data.get(f"{key}.{n}.{part}")) for part in PARTS[question.kind]} for n in range(MOST_ROWS)]
    filled = [row for row in rows if any(row.values())]
    return _JOINED[question.kind](filled, zone)


def _join_moment(rows: Rows, _zone: ZoneInfo) -> str:
    return " ".join(part for row in rows[:1] for part in (row["hari"], row["jam"]) if part)


def _join_sessions(rows: Rows, _zone: ZoneInfo) -> str:
    """The lines that `take_sessions` reads; a row without a day is left for it to complain about."""
    values = [
        {"mulai": f"{row['hari']}T{row['mulai']}" if row["mulai"] else row["hari"],
         "selesai": f"{row['hari']}T{row['selesai']}" if row["selesai"] else None,
         "tempat": _cell(row["tempat"]), "acara": _cell(row["acara"])}
        for row in rows
    ]  # fmt: skip
    return show_sessions(values)


def _join_contacts(rows: Rows, _zone: ZoneInfo) -> str:
    return show_contacts([{"nama": row["nama"].replace(";", ","), "telepon": row["telepon"]} for row in rows])


def _cell(text: str) -> str:
    """Words that stand in one cell of a line."""
    return " ".join(text.replace("|", "/").split())


_JOINED: Mapping[str, Callable[[Rows, ZoneInfo], str]] = {
    "moment": _join_moment,
    "sessions": _join_sessions,
    "contacts": _join_contacts,
}


def _plain(value: object) -> str:
    """A text field; browsers end lines with CR LF."""
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""


assert set(PARTS) == set(ROWS) == set(_JOINED) <= set(KINDS)  # noqa: S101 (three tables, one list of kinds)
