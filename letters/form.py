"""The form of a stage: what is asked, with what filled in.

And an answer, checked for form and contradiction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from letters.answer_kinds import KINDS, show
from letters.checks import CHECKS, Finding
from letters.errors import AnswerRefused
from letters.keys import DECISION, NOTE, WHO
from letters.model import Letter, Stage
from letters.reading import is_doubtful
from letters.rules import RULES
from letters.situation import Situation
from letters.sop import Answer, QuestionRule, Questions, Rule, Service
from letters.wording import (
    shortened,
    written_contacts,
    written_equipment,
    written_hours,
    written_value_date,
)

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question as a person sees it; `default` is written as a person would write it."""

    key: str
    kind: str
    label: str
    help: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    default: Any = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a stage asks of its post; `description` is Markdown."""

    title: str
    description: str
    questions: tuple[Question, ...]

    def schema(self) -> dict[str, Any]:
        """The JSON schema that the Prefect UI draws and the Prefect server checks."""
        properties = {q.key: _property(q, place) for place, q in enumerate(self.questions)}
        required = [q.key for q in self.questions if q.required]
        return {
            "title": self.title,
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An answer that may be acted upon."""

    values: Mapping[str, Any]
    facts: Mapping[str, Any]
    route: Answer
    by: str

    @property
    def decision(self) -> str:
        """The word decided."""
        return str(self.values[DECISION])


def findings(service: Service, stage: Stage, situation: Situation) -> list[Finding]:
    """What the machine found beforehand, in the order of `sop.yaml`."""
    return [CHECKS[name](situation) for name in service.stage(stage.step).checks]


def build_form(
    service: Service, letter: Letter, stage: Stage, situation: Situation, refused: str | None = None
) -> Form:
    """The form of an open stage, with the letter's facts and what the machine found above it."""
    asked = service.questions(stage.step, stage.wait)
    found = findings(service, stage, situation)
    known = dict(letter.facts) | {"penerus": situation.successor}
    for finding in found:
        known |= finding.prefill
    questions = [
        _decision(service, stage, known),
        *(_question(q, known, situation) for q in asked.form),
    ]
    if "bacaan" in service.stage(stage.step).checks:
        questions = _doubtful_first(questions, letter)
    who = Question(
        key=WHO, kind="text", label="Nama Anda", help="Siapa yang memutuskan", required=True
    )
    description = describe(letter, asked, found, situation.office.calendar.zone, refused)
    first, *rest = (
        questions  # the name stands at the top: below a long form nobody sees that it is missing
    )
    return Form(
        title=f"{asked.name} {letter.agenda}",
        description=description,
        questions=(first, who, *rest),
    )


def take_answer(
    service: Service, letter: Letter, stage: Stage, situation: Situation, raw: Mapping[str, Any]
) -> Decision:
    """Check an answer.

    Args:
        raw: the values as people wrote them, by key.

    Raises:
        AnswerRefused: something is missing, cannot be read, or contradicts itself; the stage
            stays open.
    """
    asked = service.questions(stage.step, stage.wait)
    zone = situation.office.calendar.zone
    facts_of = {q.key: q.fact for q in asked.form if q.fact}
    known = {q.key: q.kind for q in asked.form} | {WHO: "text", DECISION: "choice"}
    if unknown := sorted(set(raw) - set(known)):
        raise AnswerRefused(
            because=f"`{unknown[0]}` tidak ditanyakan; yang ditanyakan: {', '.join(known)}."
        )
    values = {
        key: _taken(kind, raw.get(key), letter.facts.get(facts_of.get(key, "")), zone)
        for key, kind in known.items()
    }
    answers = service.answers(stage.step, stage.wait)
    if values[DECISION] not in answers:
        raise AnswerRefused(because=f"`{DECISION}` harus salah satu dari: {', '.join(answers)}.")
    if not values[WHO] or len(values[WHO]) > LONGEST_NAME:
        raise AnswerRefused(
            because=f"isi `{WHO}` dengan nama Anda, paling panjang {LONGEST_NAME} huruf."
        )
    facts = dict(letter.facts) | {
        q.fact: values[q.key] for q in asked.form if q.fact and q.key in raw
    }
    withdrawn = values[DECISION] in service.withdrawal
    if not withdrawn:
        _check_choices(asked, situation, values)
        _check_rules(asked, replace(situation, facts=facts, values=values))
    return Decision(
        values=values, facts=facts, route=answers[values[DECISION]], by=str(values[WHO])
    )


def describe(
    letter: Letter,
    asked: Questions,
    found: Sequence[Finding],
    zone: ZoneInfo,
    refused: str | None = None,
) -> str:
    """The Markdown above a form: the letter's facts, and what the machine found."""
    lines = [f"> **Jawaban sebelumnya belum diterima:** {refused}", ""] if refused else []
    lines += [f"### {letter.agenda} · {asked.name}", ""]
    lines += [f"- **{name}**: {value}" for name, value in summary(letter, zone) if value != "-"]
    lines += ["", *(f"- {line}" for finding in found for line in finding.lines)]
    for stage in letter.stages:
        if stage.answer and (note := stage.answer.get(NOTE)):
            lines += [f"- **{stage.name}** ({stage.by}): {note}"]
    return "\n".join(lines)


def summary(letter: Letter, zone: ZoneInfo) -> list[tuple[str, str]]:
    """The letter's facts as people read them, by label.

    Hours with the name of the office's zone.
    """
    facts = letter.facts
    rows = [
        ("Nomor", letter.said("nomor")),
        ("Tanggal", written_value_date(facts.get("tanggal"), zone)),
        ("Hal", letter.said("hal")),
        ("Pemohon", letter.said("pemohon")),
    ]
    for session in facts.get("kegiatan") or ():
        day = written_value_date((session.get("mulai") or "")[:10], zone)
        when = f"{day} {written_hours(session.get('mulai'), session.get('selesai'), zone)}"
        rows.append(
            (
                "Kegiatan",
                " · ".join(x for x in (session.get("acara"), when, session.get("tempat")) if x),
            )
        )
    rows += [
        ("Uji koneksi", written_value_date(facts.get("uji_koneksi"), zone)),
        ("Aplikasi", ", ".join(facts.get("aplikasi") or ()) or "-"),
        ("Peserta", letter.said("peserta")),
        ("Perlengkapan", written_equipment(facts.get("perlengkapan"))),
        ("Narahubung", written_contacts(facts.get("narahubung"))),
    ]
    return rows


def _decision(service: Service, stage: Stage, known: Mapping[str, Any]) -> Question:
    choices = tuple(service.answers(stage.step, stage.wait))
    suggested = known.get(DECISION)
    default = suggested if suggested in choices else choices[0]
    return Question(
        key=DECISION,
        kind="choice",
        label="Keputusan",
        required=True,
        choices=choices,
        default=default,
    )


def _question(asked: QuestionRule, known: Mapping[str, Any], situation: Situation) -> Question:
    value = known.get(asked.prefill or asked.fact or asked.key) or _default(asked, situation)
    choices = _choices(asked, situation)
    default: Any = (
        [c for c in value or () if c in choices]
        if asked.kind == "choices"
        else show(asked.kind, value)
    )
    if asked.kind == "choice" and default not in choices:
        default = ""
    example = KINDS[asked.kind].example
    text = " ".join(x for x in (asked.help, f"Contoh: {example}" if example else "") if x)
    return Question(
        key=asked.key,
        kind=asked.kind,
        label=asked.label,
        help=text,
        required=asked.required,
        choices=choices,
        default=default,
    )


def _default(asked: QuestionRule, situation: Situation) -> str:
    post = situation.office.posts.get(asked.default)
    return post.jabatan if post and asked.choices == "posts" else asked.default


def _choices(asked: QuestionRule, situation: Situation) -> tuple[str, ...]:
    if not isinstance(asked.choices, str):
        return asked.choices
    if asked.choices == "posts":
        return tuple(post.jabatan for post in situation.office.posts.values())
    return tuple(getattr(situation.office, asked.choices))


def _doubtful_first(questions: list[Question], letter: Letter) -> list[Question]:
    """What the reader doubts comes first, with what was printed beside it."""
    cells = letter.reading.get("fields", {})
    doubtful = {
        key: f"⚠ Tercetak: “{shortened(cell['raw'])}”."
        for key, cell in cells.items()
        if is_doubtful(cell)
    }
    marked = [
        replace(q, help=f"{doubtful[q.key]} {q.help}".strip()) if q.key in doubtful else q
        for q in questions
    ]
    return sorted(marked, key=lambda q: (q.key != DECISION, q.key not in doubtful))


def _property(question: Question, place: int) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "title": question.label,
        "description": question.help,
        "position": place,
    }
    if question.kind == "choices":
        shown |= {
            "type": "array",
            "items": {"type": "string", "enum": list(question.choices)},
            "uniqueItems": True,
        }
    elif question.kind == "choice":
        blank = [] if question.required else [""]
        shown |= {"type": "string", "enum": [*blank, *question.choices]}
    else:
        shown |= {"type": "string"} | ({"minLength": 1} if question.required else {})
    if question.default or not question.required:
        shown["default"] = question.default or ([] if question.kind == "choices" else "")
    return shown


def _taken(kind: str, given: object, known: Any, zone: ZoneInfo) -> Any:
    """An answer's value.

    What was left as the form showed it is what was known, to the last detail.
    """
    text = _as_text(given)
    return known if known and text == show(kind, known) else KINDS[kind].take(text, zone)


def _as_text(value: object) -> str:
    return (
        "\n".join(str(v) for v in value)
        if isinstance(value, list | tuple)
        else ""
        if value is None
        else str(value)
    )


def _check_choices(asked: Questions, situation: Situation, values: Mapping[str, Any]) -> None:
    for question in asked.form:
        value = values[question.key]
        if question.required and not value:
            raise AnswerRefused(because=f"isi `{question.key}` ({question.label}).")
        allowed = _choices(question, situation)
        given = value if isinstance(value, list) else [value] if value else []
        if question.kind in ("choice", "choices") and (
            wrong := [v for v in given if v not in allowed]
        ):
            raise AnswerRefused(
                because=(
                    f"`{question.key}`: '{wrong[0]}' bukan pilihan; pilihannya: "
                    f"{', '.join(allowed)}."
                )
            )


def _check_rules(asked: Questions, situation: Situation) -> None:
    for rule in asked.rules:
        if not _applies(rule, situation.values):
            continue
        if missing := [key for key in rule.require if not situation.values.get(key)]:
            raise AnswerRefused(because=rule.because or f"isi `{missing[0]}`.")
        if rule.check and (wrong := RULES[rule.check](situation)):
            raise AnswerRefused(because=wrong)


def _applies(rule: Rule, values: Mapping[str, Any]) -> bool:
    return all(
        values.get(key) in ((want,) if isinstance(want, str) else want)
        for key, want in rule.when.items()
    )
