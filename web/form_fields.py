"""A form's questions as fields of a page, and what a browser sends back as people would have typed
it.

Days, hours, sittings and contacts get a field for each part, so that a phone shows its own calendar
and keyboard. Put together again they read exactly as the same form in Prefect, the shell or a mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.datastructures import FormData

from letters.answer_kinds import KINDS, show_contacts, show_sessions
from letters.form import Form, Question
from letters.keys import WHO

Rows = list[dict[str, str]]
ROW = re.compile(r"(?P<key>[a-z][a-z0-9_]*)\.(?P<row>\d{1,4})\.[a-z]+", re.ASCII)
DOUBT = re.compile(r"⚠ .*?”\.")
"""What was printed, before the help of a doubtful question."""
PARTS: Mapping[str, tuple[str, ...]] = {
    "moment": ("hari", "jam"),
    "sessions": ("hari", "mulai", "selesai", "tempat", "acara"),
    "contacts": ("nama", "telepon"),
}
"""Kinds that have several fields in a row; `moment` has one row only."""
FEW = 4
"""So many choices are shown all at once, more of them in a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One question on a page.

    Attributes:
        widget: which fields stand for it: text, lines, number, day, mail, radio, select,
            checks, moment, sessions, contacts.
        value: what is filled in, for fields of one part.
        rows: what is filled in, for those of several parts.
        hint: the help that stands below.
    """

    question: Question
    widget: str
    value: Any = ""
    rows: Sequence[Mapping[str, str]] = ()
    hint: str = ""


def form_fields(form: Form, sent: FormData | None = None, who: str = "") -> list[FormField]:
    """The fields of a form, filled with what is known, or as they were sent and not accepted.

    Args:
        who: the name that is expected to answer.
    """
    known = [replace(q, default=who) if q.key == WHO and who else q for q in form.questions]
    return [_field(q) if sent is None else _field_as_sent(q, sent) for q in known]


def sent_values(form: Form, data: FormData) -> dict[str, Any]:
    """What a browser sent, question by question, as people would have typed it."""
    return {q.key: _sent(q, data) for q in form.questions}


def _field(question: Question) -> FormField:
    rows = ROWS[question.kind](str(question.default or "")) if question.kind in ROWS else []
    return FormField(
        question=question,
        widget=_widget(question),
        value=question.default,
        rows=_with_spare(question, rows),
        hint=_hint(question),
    )


def _field_as_sent(question: Question, data: FormData) -> FormField:
    """A field with what somebody typed, also where nothing can be made of it."""
    is_many = question.kind == "choices"
    value: Any = (
        [str(v) for v in data.getlist(question.key)] if is_many else plain(data.get(question.key))
    )
    rows = _rows_sent(question, data) if question.kind in PARTS else []
    return FormField(
        question=question,
        widget=_widget(question),
        value=value,
        rows=_with_spare(question, rows),
        hint=_hint(question),
    )


def _with_spare(question: Question, rows: Rows) -> Rows:
    """A sitting or a contact can be added; a moment has one row."""
    blank = dict.fromkeys(PARTS.get(question.kind, ()), "")
    if question.kind == "moment":
        return rows[:1] or [blank]
    return [*rows, blank] if question.kind in PARTS else []


def _hint(question: Question) -> str:
    """The help of a question.

    How a line is written says nothing where each part has its own field.
    """
    if question.kind not in PARTS:
        return question.help
    doubt = DOUBT.match(question.help)
    rest = question.help[doubt.end() if doubt else 0 :].partition("Contoh:")[0].strip()
    return " ".join(
        part for part in (doubt[0] if doubt else "", "" if "|" in rest else rest) if part
    )


def _widget(question: Question) -> str:
    if question.kind == "choice":
        return "radio" if len(question.choices) <= FEW and question.required else "select"
    others = {"choices": "checks", "equipment": "text", "words": "text"}
    return others.get(question.kind, question.kind)


def _moment_rows(text: str) -> Rows:
    day, _, hour = text.partition(" ")
    return [{"hari": day, "jam": hour}]


def _session_rows(text: str) -> Rows:
    """The lines of `show_sessions`, taken apart without judging them: a letter may say what
    nobody could enter.
    """
    rows = []
    for line in text.splitlines():
        when, place, event = (*(part.strip() for part in line.split("|", 2)), "", "")[:3]
        day, _, hours = when.partition(" ")
        start, _, end = hours.partition("-")
        rows.append(
            {
                "hari": day,
                "mulai": start,
                "selesai": "" if end == "selesai" else end,
                "tempat": place,
                "acara": event,
            }
        )
    return rows


def _contact_rows(text: str) -> Rows:
    """The lines of `show_contacts`."""
    rows = []
    for line in text.splitlines():
        name, _, phone = line.rpartition(" ")
        has_phone = phone.startswith("+")
        rows.append({"nama": name if has_phone else line, "telepon": phone if has_phone else ""})
    return rows


ROWS: Mapping[str, Callable[[str], Rows]] = {
    "moment": _moment_rows,
    "sessions": _session_rows,
    "contacts": _contact_rows,
}


def _sent(question: Question, data: FormData) -> Any:
    if question.kind == "choices":
        return [str(value) for value in data.getlist(question.key)]
    if question.kind not in PARTS:
        return plain(data.get(question.key))
    return _JOINED[question.kind](_rows_sent(question, data))


def _rows_sent(question: Question, data: FormData) -> Rows:
    """The rows that hold anything, in their order; as many as there are."""
    numbers = {
        int(found["row"])
        for name in data
        if (found := ROW.fullmatch(name)) and found["key"] == question.key
    }
    parts = PARTS[question.kind]
    rows = [
        {part: plain(data.get(f"{question.key}.{n}.{part}")) for part in parts}
        for n in sorted(numbers)
    ]
    return [row for row in rows if any(row.values())]


def _join_moment(rows: Rows) -> str:
    return " ".join(part for row in rows[:1] for part in (row["hari"], row["jam"]) if part)


def _join_sessions(rows: Rows) -> str:
    """The lines that `take_sessions` reads.

    A row without a day is left for it to complain about.
    """
    values = [
        {
            "mulai": f"{row['hari']}T{row['mulai']}" if row["mulai"] else row["hari"],
            "selesai": f"{row['hari']}T{row['selesai']}" if row["selesai"] else None,
            "tempat": _cell(row["tempat"]),
            "acara": " ".join(row["acara"].split()),
        }
        for row in rows
    ]
    return show_sessions(values)


def _join_contacts(rows: Rows) -> str:
    return show_contacts(
        [{"nama": row["nama"].replace(";", ","), "telepon": row["telepon"]} for row in rows]
    )


def _cell(text: str) -> str:
    """Words that stand in a cell of a line before its last."""
    return " ".join(text.replace("|", "/").split())


_JOINED: Mapping[str, Callable[[Rows], str]] = {
    "moment": _join_moment,
    "sessions": _join_sessions,
    "contacts": _join_contacts,
}


def plain(value: object) -> str:
    """A text field: browsers end lines with CR LF, and PostgreSQL keeps no NUL."""
    return value.replace("\r\n", "\n").replace("\0", "").strip() if isinstance(value, str) else ""


assert set(PARTS) == set(ROWS) == set(_JOINED) <= set(KINDS)  # noqa: S101 (three tables, one list of kinds)
