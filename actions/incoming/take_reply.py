"""Take a reply that decides: its words filled into the form, through the same door as Prefect's."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from actions.ask import check_answer, fill_form, form_of
from actions.gather import dossier_of, stage_of
from actions.incoming.asked_stage import asked_stage, open_for_sender
from actions.incoming.automatic_replies import explain_not_taken, fingerprint_of, is_explained
from actions.ports import FlowEngine
from actions.workspace import Workspace
from letters.channel import Channel
from letters.errors import (
    AnsweredBefore,
    AnswerRefused,
    NotShownYet,
    NotTaken,
    NotUnderstood,
    StageClosed,
)
from letters.incoming_mail import DONE, OTHER, REFUSED, IncomingMail
from letters.keys import REQUESTER, WHO
from letters.model import Letter, Stage
from letters.reply_codes import ReplyCode
from letters.reply_words import speaks_of_a_decision, understood
from mailroom.automatic_mail import is_away_text
from mailroom.message import ParsedMail
from mailroom.reply_text import above_the_quote
from records.incoming_mails import IncomingMails
from records.writer import RegisterWriter
from templates.context import Dossier


@dataclass(frozen=True, slots=True)
class RefusedReply:
    """An answer that cannot be acted upon: to which stage, why, and its words."""

    stage: Stage | None
    reason: NotTaken | AnswerRefused
    said: str


async def take_reply(
    workspace: Workspace,
    engine: FlowEngine,
    incoming: IncomingMail,
    mail: ParsedMail,
    marks: Sequence[ReplyCode],
) -> RefusedReply | None:
    """Answer the stage that a reply's code names.

    Returns:
        Why it cannot be acted upon, None when it was taken.

    Raises:
        NotShownYet: the form is only being shown; do it again.
    """
    said = await asyncio.to_thread(above_the_quote, mail)
    stage = None
    try:
        stage = await asyncio.to_thread(asked_stage, workspace, mail, marks)
        # A crash may have come after the answer was given, before this was noted.
        if not await _is_given(workspace, engine, incoming):
            raw = await asyncio.to_thread(_fill, workspace, incoming, mail, stage, said)
            await _give(workspace, engine, incoming, stage, raw)
    except (NotTaken, AnswerRefused) as err:
        return RefusedReply(stage, err, said)
    await asyncio.to_thread(_close, workspace, incoming, stage)
    return None


def explain_refusal(workspace: Workspace, incoming: IncomingMail, refusal: RefusedReply) -> bool:
    """Tell the sender once why nothing changed.

    Returns:
        False when that was told before and led nowhere.
    """
    stage, err, now = refusal.stage, refusal.reason, workspace.now()
    because = str(err.fields.get("because", err))
    letter_id = stage.letter_id if stage else None
    codes = workspace.reply_codes
    code = codes.code_for(stage.id, incoming.sender, stage.wait) if stage and codes else None
    with workspace.register.write() as writer:
        mails = IncomingMails(writer)
        if isinstance(err, NotUnderstood) and says_away(workspace, refusal.said):
            mails.close(incoming.id, "automatic", OTHER, letter_id)
            return True
        if is_explained(workspace, writer, incoming, refusal.said, code):
            return False
        dossier = _dossier(workspace, writer, stage.id) if stage else None
        explain_not_taken(workspace, writer, incoming.id, dossier, because)
        noted: dict[str, Any] = {
            "channel": "mail",
            "mail": incoming.id,
            "reason": type(err).__name__,
        }
        writer.note("mail answer not taken", now, letter_id=letter_id, **noted)
        details = {"because": because, "said": fingerprint_of(refusal.said)}
        mails.close(incoming.id, "not taken", REFUSED, letter_id, details)
    return True


def says_away(workspace: Workspace, said: str) -> bool:
    """Whether words are an out-of-office text.

    What begins with a decision was written by a person.
    """
    service = workspace.service(workspace.office.service).service
    return is_away_text(said) and not speaks_of_a_decision(service, said)


def _fill(
    workspace: Workspace, incoming: IncomingMail, mail: ParsedMail, stage: Stage, said: str
) -> dict[str, Any]:
    """The whole form as the reply fills it.

    Raises:
        NotTaken: the stage does not wait for this sender, or the words decide nothing.
        AnswerRefused: the form cannot be acted upon.
    """
    open_for_sender(workspace, incoming, mail, stage)
    now, office = workspace.now(), workspace.office
    with workspace.register.read() as reader:
        letter = reader.letter(stage.letter_id)
    rules = workspace.service(letter.service).service
    post = office.posts.get(stage.post)
    holder = post.holder(office.today(now)) if post else None
    is_holders = holder is not None and holder.mail.casefold() == mail.sender
    signed = [holder.nama, post.jabatan] if holder and post and is_holders else []
    posts = {key: each.jabatan for key, each in office.posts.items()}
    form = form_of(workspace, stage.id, now)
    given = understood(rules, stage, form, said, signed, posts)
    who = {} if is_holders else {WHO: _requesters_name(letter, mail)}
    raw = fill_form(workspace, stage, given | who)
    check_answer(workspace, stage.id, raw, now)
    return raw


def _requesters_name(letter: Letter, mail: ParsedMail) -> str:
    return f"{mail.sender_name or mail.sender} ({letter.said(REQUESTER)})"


async def _give(
    workspace: Workspace,
    engine: FlowEngine,
    incoming: IncomingMail,
    stage: Stage,
    raw: dict[str, Any],
) -> None:
    """Put the answer through the door that the Prefect form uses too.

    Raises:
        NotShownYet: the stage is being shown; do it again.
        AnsweredBefore: another answer was quicker.
    """
    if not await asyncio.to_thread(_claim, workspace, incoming, stage):
        raise AnsweredBefore
    try:
        await engine.put_answer(stage, raw, Channel("mail", mail_id=incoming.id))
    except (StageClosed, NotShownYet) as err:
        await asyncio.to_thread(_release, workspace, incoming)
        if isinstance(err, StageClosed):
            raise AnsweredBefore from err
        raise


async def _is_given(workspace: Workspace, engine: FlowEngine, incoming: IncomingMail) -> bool:
    """Whether this very mail has gone through the door before."""
    if incoming.stage_id is None:
        return False
    stage = await asyncio.to_thread(stage_of, workspace, incoming.stage_id)
    if await asyncio.to_thread(_is_noted, workspace, incoming, stage):
        return True
    if stage.run_id is None or stage.attempt != incoming.attempt:
        return False
    given = await engine.given_answer(stage)
    return given is not None and given.channel.mail_id == incoming.id


def _is_noted(workspace: Workspace, incoming: IncomingMail, stage: Stage) -> bool:
    with workspace.register.read() as reader:
        return IncomingMails(reader).answered_by(incoming.id, stage.id) is not None


def _claim(workspace: Workspace, incoming: IncomingMail, stage: Stage) -> bool:
    with workspace.register.write() as writer:
        return IncomingMails(writer).claim(incoming.id, stage.id, stage.attempt)


def _release(workspace: Workspace, incoming: IncomingMail) -> None:
    with workspace.register.write() as writer:
        IncomingMails(writer).release(incoming.id)


def _close(workspace: Workspace, incoming: IncomingMail, stage: Stage) -> None:
    with workspace.register.write() as writer:
        IncomingMails(writer).close(incoming.id, "answer", DONE, stage.letter_id)


def _dossier(workspace: Workspace, writer: RegisterWriter, stage_id: int) -> Dossier:
    stage = writer.stage(stage_id)
    letter = writer.letter(stage.letter_id)
    return dossier_of(workspace, writer, letter, stage, workspace.now())
