"""Ask a post: the form of the open stage as it is now, filled in, and an answer looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions.gather import dossier_of, situation_of, stage_of
from actions.workspace import Workspace
from letters.errors import AnswerRefused, NoOpenStage
from letters.form import Form, build_form, take_answer
from letters.keys import WHO
from letters.model import STATE_NAMES, Letter, Stage
from templates.context import Dossier


@dataclass(frozen=True, slots=True, kw_only=True)
class StageSheet:
    """What lies before whoever is asked: the letter, what the machine found, and the form.

    Attributes:
        refused: why the last answer to this form was not accepted.
    """

    dossier: Dossier
    form: Form
    refused: str | None = None


def open_stage_of(workspace: Workspace, agenda: str) -> tuple[Letter, Stage]:
    """The letter of an agenda number and the stage that waits for an answer.

    Raises:
        UnknownLetter: there is no such letter.
        NoOpenStage: it has come to its end.
    """
    with workspace.register.read() as reader:
        letter = reader.find(agenda)
    stage = letter.open_stage
    if stage is None:
        raise NoOpenStage(agenda=letter.agenda, state=STATE_NAMES[letter.state].lower())
    return letter, stage


def form_of(workspace: Workspace, stage_id: int, now: datetime, refused: str | None = None) -> Form:
    """The form of an open stage as it is at this moment."""
    with workspace.register.read() as reader:
        stage = reader.stage(stage_id)
        letter = reader.letter(stage.letter_id)
        rules = workspace.service(letter.service).service
        situation = situation_of(workspace, reader, letter, stage, now)
    return build_form(rules, letter, stage, situation, refused)


def sheet_of(workspace: Workspace, stage_id: int, now: datetime) -> StageSheet:
    """The sheet of an open stage as it is at this moment."""
    with workspace.register.read() as reader:
        stage = reader.stage(stage_id)
        letter = reader.letter(stage.letter_id)
        dossier = dossier_of(workspace, reader, letter, stage, now)
        situation = situation_of(workspace, reader, letter, stage, now)
        noted = [e for e in reader.audit(letter.id) if e["event"] != "came again"]
    last = noted[-1] if noted else {}
    is_refused = last.get("event") == "answer refused"
    refused = str(last["details"]["because"]) if is_refused else None
    form = build_form(dossier.service, letter, stage, situation, refused)
    return StageSheet(dossier=dossier, form=form, refused=refused)


def fill_form(workspace: Workspace, stage: Stage, given: Mapping[str, Any]) -> dict[str, Any]:
    """The whole form as a person would send it: what was given, written over the defaults.

    Raises:
        AnswerRefused: something was given that is not asked.
    """
    now = workspace.now()
    questions = {q.key: q for q in form_of(workspace, stage.id, now).questions}
    raw: dict[str, Any] = {key: question.default for key, question in questions.items()}
    if unknown := sorted(set(given) - set(questions)):
        asked = ", ".join(questions)
        raise AnswerRefused(because=f"`{unknown[0]}` tidak ditanyakan; yang ditanyakan: {asked}.")
    for key, text in given.items():
        is_list = questions[key].kind == "choices" and isinstance(text, str)
        raw[key] = [p.strip() for p in text.split(",") if p.strip()] if is_list else text
    office = workspace.office
    if not raw.get(WHO) and stage.post in office.posts:
        raw[WHO] = office.posts[stage.post].holder(office.today(now)).nama
    return raw


def check_answer(
    workspace: Workspace, stage_id: int, raw: Mapping[str, Any], now: datetime
) -> None:
    """Look at an answer before it goes through the door.

    Raises:
        AnswerRefused: it could not be acted upon.
    """
    stage = stage_of(workspace, stage_id)
    with workspace.register.read() as reader:
        letter = reader.letter(stage.letter_id)
        rules = workspace.service(letter.service).service
        situation = situation_of(workspace, reader, letter, stage, now)
    take_answer(rules, letter, stage, situation, raw)
