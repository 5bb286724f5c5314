"""What an answer fills in beside its decision: rows (`Aplikasi: Zoom Meeting`), or the number of
something offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from letters.answer_kinds import DAY
from letters.errors import NotUnderstood
from letters.form import Question
from letters.keys import DECISION, WHO
from letters.model import Stage

UNFILLED = re.compile(r"^[^:=]{2,60}[:=]$")
"""A line of the begun answer that nobody filled in."""
ROW = re.compile(r"^[\s*•-]*([^:=]{2,60}?)\s*[:=]\s*(.+)$")
_NUMBER = re.compile(
    r"^(?:(?:alternatif|waktu|yang|ke-?|no(?:mor)?\.?|nomer|pilihan|#)\s*)*(\d{1,2})\b[.)]?\s*(?:(?:saja|ya|pak|bu)\b[\s.,!]*)*"
)


def filled_rows(
    lines: Sequence[str], questions: Mapping[str, Question]
) -> Iterator[tuple[str, Any]]:
    """The questions that rows answer, by key, with their values."""
    for line in lines:
        if (question := _asked_by(line, questions)) is not None:
            yield question.key, _value(question, ROW.sub(r"\2", line).strip())


def is_row(line: str, questions: Mapping[str, Question]) -> bool:
    """Whether a line answers one of the questions; other lines with a colon are prose."""
    return _asked_by(line, questions) is not None


def _asked_by(line: str, questions: Mapping[str, Question]) -> Question | None:
    """The question that `Label: value` answers, by its label or its key."""
    found = ROW.match(line)
    wanted = _letters(found[1]) if found else ""
    askable = [question for question in questions.values() if question.key not in (DECISION, WHO)]
    return next(
        (q for q in askable if wanted and wanted in (_letters(q.label), _letters(q.key))), None
    )


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", text.casefold())


def _value(question: Question, text: str) -> Any:
    """A value in the spelling of the form's choices."""
    if question.kind == "choice":
        return next((c for c in question.choices if c.casefold() == text.casefold()), text)
    if question.kind == "choices":
        parts = [part.strip() for part in re.split(r"[;,]", text) if part.strip()]
        return [
            next((c for c in question.choices if c.casefold() == p.casefold()), p) for p in parts
        ]
    return text


def picked(
    pick: str, stage: Stage, questions: Mapping[str, Question], question: Question, words: str
) -> dict[str, Any]:
    """A number of what is offered; or, where nothing was chosen yet, all of it or other times in
    full.

    Raises:
        NotUnderstood: the number is not offered, or the words are none.
    """
    chosen = (stage.answer or {}).get(pick)
    offered = [
        line for line in str(chosen or _filled(questions, pick)).splitlines() if line.strip()
    ]
    number = _NUMBER.fullmatch(words)
    if number or (not words and len(offered) == 1):
        return {question.key: _numbered(question, offered, int(number[1]) if number else 1)}
    if chosen or (words and not DAY.search(words)):
        because = (
            f"sebutkan satu nomor pilihan saja, 1 sampai {len(offered)}, misalnya ALTERNATIF 1."
        )
        raise NotUnderstood(because=because)
    return {question.key: words} if words else {}


def _filled(questions: Mapping[str, Question], key: str) -> str:
    return str(questions[key].default) if key in questions else ""


def _numbered(question: Question, offered: Sequence[str], number: int) -> str:
    """One of the offered times.

    Where sittings are asked for, with the place and the title that they had.
    """
    if not 1 <= number <= len(offered):
        because = f"pilihan {number} tidak ada; yang ditawarkan 1 sampai {len(offered)}."
        raise NotUnderstood(because=because)
    line = offered[number - 1].strip()
    if question.kind != "sessions":
        return line
    rest = (
        str(question.default).splitlines()[0].partition("|")[2].strip() if question.default else ""
    )
    return f"{line} | {rest}".rstrip(" |")
