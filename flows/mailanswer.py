"""A reply that decides: who answers what, in which words, through the same door as the Prefect form."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flows.answering import fill_form, put_through
from flows.desk import Desk
from flows.explain import fingerprint_of, is_explained, not_taken
from flows.show import given_answer
from flows.work import check_answer, evidence, form_of, stage_of, work_of
from letters.errors import (
    AlreadyDecided,
    AnsweredBefore,
    AnswerRefused,
    ForeignToken,
    NotAskedNow,
    NotProven,
    NotShownYet,
    NotTaken,
    NotUnderstood,
    OtherAddress,
    StageClosed,
    UnknownLetter,
)
from letters.form import WHO
from letters.incoming import DONE, OTHER, REFUSED, Incoming
from letters.letter import Letter, Stage
from letters.seal import Token
from letters.spoken import speaks_of_a_decision, understood
from mailroom.manners import is_away_text
from mailroom.message import Received
from mailroom.replies import above_the_quote
from records.mailbook import MailBook
from records.register import Reader
from templates.post import entitled, requester


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that cannot be acted upon: to which stage, why, and its words."""

    stage: Stage | None
    reason: NotTaken | AnswerRefused
    said: str


async def take_answer(desk: Desk, incoming: Incoming, mail: Received, marks: Sequence[Token]) -> Refusal | None:
    """Answer the stage that a reply's token names, through the door of the Prefect form.

    Returns:
        Why it cannot be acted upon, None when it was taken.

    Raises:
        NotShownYet: the form is only being shown; do it again.
    """
    said = await asyncio.to_thread(above_the_quote, mail)
    stage = None
    try:
        stage = _asked(desk, mail, marks)
        if incoming.stage_id is None or not await _is_given(desk, incoming):  # else a crash came before the next line
            raw = _answer(desk, mail, _still_open(desk, incoming, mail, stage), said)
            await _give(desk, incoming, stage, raw)
    except (NotTaken, AnswerRefused) as err:
        return Refusal(stage, err, said)
    with desk.register.write() as pen:
        MailBook(pen).close(incoming.id, "answer", DONE, stage.letter_id)
    return None


def explain(desk: Desk, incoming: Incoming, refusal: Refusal) -> bool:
    """Tell the sender once why nothing changed; False when that was told before and led nowhere."""
    stage, err, now = refusal.stage, refusal.reason, desk.now()
    because = str(err.fields.get("because", err))
    letter_id = stage.letter_id if stage else None
    token = desk.seal.token(stage.id, incoming.sender, stage.wait) if stage and desk.seal else None
    with desk.register.write() as pen:
        book = MailBook(pen)
        if isinstance(err, NotUnderstood) and says_away(desk, refusal.said):
            book.close(incoming.id, "automatic", OTHER, letter_id)
            return True
        if is_explained(desk, pen, incoming, refusal.said, token):
            return False
        not_taken(desk, pen, incoming.id, work_of(desk, pen, pen.stage(stage.id), now) if stage else None, because)
        reason = type(err).__name__
        pen.note("mail answer not taken", now, letter_id=letter_id, channel="mail", mail=incoming.id, reason=reason)
        details = {"because": because, "said": fingerprint_of(refusal.said)}
        book.close(incoming.id, "not taken", REFUSED, letter_id, details)
    return True


def says_away(desk: Desk, said: str) -> bool:
    """Whether words are an out-of-office text; what begins with a decision was written by a person."""
    return is_away_text(said) and not speaks_of_a_decision(desk.service(desk.office.service).service, said)


def _asked(desk: Desk, mail: Received, marks: Sequence[Token]) -> Stage:
    """The stage that the sender was asked about.

    Raises:
        ForeignToken: no token is ours.
        OtherAddress: somebody else was asked.
        NotAskedNow: the stage asks something else now.
    """
    seal, foreign = desk.seal, True
    if seal is None:
        raise ForeignToken
    with desk.register.read() as reader:
        for token in marks:
            try:
                stage = reader.stage(token.stage_id)
            except UnknownLetter:
                continue
            if seal.is_for(token, mail.sender, stage.wait):
                return stage
            rule = desk.service(reader.letter(stage.letter_id).service).service.stage(stage.step)
            if any(seal.is_for(token, mail.sender, wait) for wait in (None, *rule.waits)):
                if stage.state == "closed":
                    return stage
                raise NotAskedNow
            others = _ever_asked(desk, reader, stage)
            asked = (seal.is_for(token, other, wait) for other in others for wait in (None, *rule.waits))
            foreign = foreign and not any(asked)
    if foreign:
        raise ForeignToken
    raise OtherAddress


def _ever_asked(desk: Desk, reader: Reader, stage: Stage) -> set[str]:
    post = desk.office.posts.get(stage.post)
    holders = {holder.mail for holder in post.holders} if post else set()
    return holders | {requester(desk.office, reader.letter(stage.letter_id)) or ""}


def _still_open(desk: Desk, incoming: Incoming, mail: Received, stage: Stage) -> Stage:
    """The stage, if it waits for this sender.

    Raises:
        NotProven: the office's mail server does not vouch for the sender.
        AlreadyDecided: the stage is closed.
        NotAskedNow: it waits for somebody else now.
    """
    if not incoming.details.get("proven"):
        raise NotProven
    _remember(desk, incoming, asked=True)
    if stage.state == "closed":
        raise AlreadyDecided(decision=(stage.answer or {}).get("keputusan", "selesai"), by=stage.by or "orang lain")
    with desk.register.read() as reader:
        letter = reader.letter(stage.letter_id)
    if mail.sender not in entitled(desk.office, letter, stage, desk.now()):
        raise NotAskedNow
    _remember(desk, incoming, entitled=True)
    return stage


def _remember(desk: Desk, incoming: Incoming, **what: bool) -> None:
    """What an explanation may say to the sender: of the letter, of the words that would do."""
    with desk.register.write() as pen:
        MailBook(pen).remember(incoming.id, **what)


def _answer(desk: Desk, mail: Received, stage: Stage, said: str) -> dict[str, Any]:
    """The whole form as the reply fills it.

    Raises:
        NotUnderstood: the words decide nothing.
        AnswerRefused: the form cannot be acted upon.
    """
    now = desk.now()
    with desk.register.read() as reader:
        letter = reader.letter(stage.letter_id)
    rules = desk.service(letter.service).service
    post = desk.office.posts.get(stage.post)
    holder = post.holder(now.astimezone(desk.office.calendar.zone).date()) if post else None
    is_holders = holder is not None and holder.mail.casefold() == mail.sender
    signed = [holder.nama, post.jabatan] if holder and post and is_holders else []
    posts = {key: each.jabatan for key, each in desk.office.posts.items()}
    given = understood(rules, stage, form_of(desk, stage.id, now), said, signed, posts)
    who = {} if is_holders else {WHO: _requesters_name(letter, mail)}
    raw = fill_form(desk, stage, given | who)
    check_answer(desk, stage.id, raw, now)
    return raw


def _requesters_name(letter: Letter, mail: Received) -> str:
    return f"{mail.sender_name or mail.sender} ({letter.said('pemohon')})"


async def _give(desk: Desk, incoming: Incoming, stage: Stage, raw: dict[str, Any]) -> None:
    """Put the answer through the door that the Prefect form uses too.

    Raises:
        NotShownYet: the stage is being shown; do it again.
        AnsweredBefore: another answer was quicker.
    """
    with desk.register.write() as pen:
        is_first = MailBook(pen).claim(incoming.id, stage.id, stage.attempt)
    if not is_first:
        raise AnsweredBefore
    try:
        await put_through(desk, stage, raw, _door(incoming))
    except (StageClosed, NotShownYet) as err:
        with desk.register.write() as pen:
            MailBook(pen).release(incoming.id)
        if isinstance(err, StageClosed):
            raise AnsweredBefore from err
        raise


async def _is_given(desk: Desk, incoming: Incoming) -> bool:
    """Whether this very mail has gone through the door before."""
    stage = stage_of(desk, incoming.stage_id or 0)
    with desk.register.read() as reader:
        if MailBook(reader).answered_by(incoming.id, stage.id) is not None:
            return True
    if stage.run_id is None or stage.attempt != incoming.attempt:
        return False
    given = await given_answer(stage, UUID(stage.run_id))
    return given is not None and evidence(given[1]).get("mail") == incoming.id


def _door(incoming: Incoming) -> str:
    return f"mail/{incoming.id}"
