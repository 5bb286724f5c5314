"""Act on an answer: the stage closes, documents are written, the next stage opens, mails queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions.gather import dossier_of, situation_of
from actions.incoming.automatic_replies import explain_not_taken
from actions.ports import GivenAnswer
from actions.queue_mails import queue_mails_of_answer
from actions.workspace import Workspace
from actions.write_documents import Drafts, draft_documents, write_documents
from letters.channel import Channel
from letters.errors import (
    AnswerRefused,
    BrokenFile,
    BrokenTemplate,
    MissingFile,
    StageClosed,
    UnknownTemplateVariable,
    UnwritableFolder,
)
from letters.form import Decision, take_answer
from letters.model import Letter, Stage
from letters.transitions import Change, advance, bookings_after, letter_after
from records.reader import RegisterReader

NOT_POSSIBLE = (
    AnswerRefused,
    BrokenFile,
    BrokenTemplate,
    MissingFile,
    UnknownTemplateVariable,
    UnwritableFolder,
)
"""Why an answer comes back to whoever gave it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageAnswer:
    """An answer to one form.

    Attributes:
        attempt: which form of the stage was answered; an older one is answered already.
        raw: its values as people wrote them, by key.
    """

    stage_id: int
    attempt: int
    raw: Mapping[str, Any]
    channel: Channel


@dataclass(frozen=True, slots=True)
class _Step:
    """What an answer comes to, before anything is written; `stage` is as it was asked."""

    stage: Stage
    letter: Letter
    decision: Decision
    change: Change


def answer_stage(workspace: Workspace, answer: StageAnswer, now: datetime) -> Letter:
    """Act on an answer in one transaction; Word's work is done before.

    Returns:
        The letter as it is then.

    Raises:
        AnswerRefused: the answer contradicts itself, or its documents cannot be written; the
            stage stays open and this is noted.
        StageClosed: somebody answered before.
    """
    try:
        drafts = _draft(workspace, answer, now)
        return _write(workspace, answer, drafts, now)
    except NOT_POSSIBLE as err:
        because = str(err.fields.get("because", err))
        _note_refusal(workspace, answer, because, now)
        raise AnswerRefused(because=because) from err


def act_on_given(
    workspace: Workspace, stage: Stage, given: GivenAnswer | None, now: datetime
) -> str | None:
    """Act on the answer that was taken for the open form of a stage, if there is one.

    Returns:
        Why it was refused, if it was.
    """
    if given is None or stage.state == "closed":
        return None
    answer = StageAnswer(
        stage_id=stage.id, attempt=stage.attempt, raw=given.raw, channel=given.channel
    )
    try:
        answer_stage(workspace, answer, now)
    except AnswerRefused as err:
        return str(err.fields["because"])
    except StageClosed:
        return None
    return None


def _decide(
    workspace: Workspace, reader: RegisterReader, answer: StageAnswer, now: datetime
) -> _Step:
    stage = reader.stage(answer.stage_id)
    letter = reader.letter(stage.letter_id)
    if stage.state == "closed" or stage.attempt != answer.attempt:
        by = stage.by or "orang lain"
        raise StageClosed(stage=stage.step, agenda=letter.agenda, by=by)
    rules = workspace.service(letter.service).service
    situation = situation_of(workspace, reader, letter, stage, now)
    decision = take_answer(rules, letter, stage, situation, answer.raw)
    change = advance(rules, stage, decision, situation, answer.channel.door)
    return _Step(stage, letter, decision, change)


def _draft(workspace: Workspace, answer: StageAnswer, now: datetime) -> Drafts:
    """The documents, filled for the letter as it will be, while others may write."""
    with workspace.register.read() as reader:
        step = _decide(workspace, reader, answer, now)
        kinds, stage = step.decision.route.documents, step.change.stage
        if stage is None or not kinds:
            return Drafts()
        after = letter_after(step.letter, step.change)
        taken = bookings_after(reader.bookings(), step.letter, step.change)
        dossier = dossier_of(workspace, reader, after, stage, now, taken)
    return draft_documents(workspace, dossier, kinds)


def _write(workspace: Workspace, answer: StageAnswer, drafts: Drafts, now: datetime) -> Letter:
    with workspace.register.write() as writer:
        step = _decide(workspace, writer, answer, now)
        change, decision, answered = step.change, step.decision, step.change.stage
        after = writer.apply(step.letter, change, now)
        if answered is not None and drafts.files:
            as_drafted = letter_after(step.letter, change)
            dossier = dossier_of(workspace, writer, as_drafted, answered, now)
            write_documents(workspace, writer, dossier, drafts, now)
            after = writer.letter(after.id)
        writer.note(
            "answered",
            now,
            letter_id=after.id,
            by=decision.by,
            step=step.stage.step,
            wait=step.stage.wait,
            decision=decision.decision,
            **answer.channel.evidence,
        )
        queue_mails_of_answer(workspace, writer, after, change, decision.route.mails, now)
        return after


def _note_refusal(workspace: Workspace, answer: StageAnswer, because: str, now: datetime) -> None:
    """The form comes again, with the reason; who answered by mail is told."""
    with workspace.register.write() as writer:
        stage = writer.stage(answer.stage_id)
        if not writer.ask_again(stage.id, answer.attempt):
            return  # somebody else's answer was taken meanwhile
        stage, letter = writer.stage(stage.id), writer.letter(stage.letter_id)
        writer.note(
            "answer refused",
            now,
            letter_id=letter.id,
            step=stage.step,
            because=because,
            **answer.channel.evidence,
        )
        if mail_id := answer.channel.mail_id:
            dossier = dossier_of(workspace, writer, letter, stage, now)
            explain_not_taken(workspace, writer, mail_id, dossier, because)
