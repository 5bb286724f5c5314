"""Answer the open stage of a letter from the shell, through the same door as the form in the Prefect UI."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import httpx
from prefect.exceptions import PrefectHTTPStatusError

from flows.desk import Desk
from flows.show import alive, ask_anew, give_answer, given_answer
from flows.work import check_answer, form_of, letter_of, stage_of
from letters.errors import AnswerRefused, NoOpenStage, NotShownYet, PrefectUnreachable, StageClosed, WrongPost
from letters.form import WHO, Form
from letters.letter import STATE_NAMES, Letter, Stage

PATIENCE = 30.0
"""Seconds to wait for a worker to act on an answer before we say that it will."""


def open_stage_of(desk: Desk, agenda: str) -> tuple[Letter, Stage]:
    """The letter of an agenda number and the stage that waits for an answer.

    Raises:
        UnknownLetter: there is no such letter.
        NoOpenStage: it has come to its end.
    """
    with desk.register.read() as reader:
        letter = reader.find(agenda)
    stage = letter.open_stage
    if stage is None:
        raise NoOpenStage(agenda=letter.agenda, state=STATE_NAMES[letter.state].lower())
    return letter, stage


def form_of_open_stage(desk: Desk, agenda: str) -> tuple[Letter, Stage, Form]:
    """What the open stage of a letter asks, and of whom."""
    letter, stage = open_stage_of(desk, agenda)
    return letter, stage, form_of(desk, stage.id, desk.now())


async def answer_open_stage(desk: Desk, agenda: str, given: Mapping[str, str], post: str | None) -> str:
    """Answer the open stage; what is not given stays as the form has it.

    Returns:
        One line that tells what came of it.

    Raises:
        WrongPost: the stage waits for another post.
        AnswerRefused: the answer cannot be acted upon; nothing has changed.
        StageClosed: somebody was quicker.
        PrefectUnreachable: the office is closed.
    """
    letter, stage = open_stage_of(desk, agenda)
    if post is not None and post != stage.post:
        raise WrongPost(expected=stage.post, given=post)
    raw = fill_form(desk, stage, given)
    check_answer(desk, stage.id, raw, desk.now())
    if not await alive():
        raise PrefectUnreachable(url=desk.settings.api_url)
    await put_through(desk, stage, raw, "shell")
    return await _what_came_of_it(desk, letter, stage)


async def put_through(desk: Desk, stage: Stage, raw: Mapping[str, Any], door: str) -> None:
    """Give a whole form, found good, to the one door; when this returns the answer is taken and will be acted upon.

    Raises:
        StageClosed: somebody was quicker.
        NotShownYet: the form is only being shown; try again.
        PrefectUnreachable: the office is closed.
    """
    agenda = letter_of(desk, stage.letter_id).agenda
    if stage.run_id is None:
        raise NotShownYet(agenda=agenda)
    try:
        if not await give_answer(stage, raw, door):
            return
        given = await given_answer(stage, UUID(stage.run_id))
        if given is not None and given[0] == raw:
            return  # sent twice: it is this very answer that was taken
        is_open = stage_of(desk, stage.id).attempt == stage.attempt and given is None
        if is_open and await ask_anew(desk, stage):  # its form is not shown, or was made by an older office.yaml
            raise NotShownYet(agenda=agenda)
    except (httpx.HTTPError, PrefectHTTPStatusError) as err:
        raise PrefectUnreachable(url=desk.settings.api_url) from err
    raise StageClosed(stage=stage.step, agenda=agenda, by=_who(desk, stage) or "orang lain")


def fill_form(desk: Desk, stage: Stage, given: Mapping[str, Any]) -> dict[str, Any]:
    """The whole form as a person would send it: the defaults, with what was given written over them."""
    form = form_of(desk, stage.id, desk.now())
    questions = {question.key: question for question in form.questions}
    raw: dict[str, Any] = {key: question.default for key, question in questions.items()}
    if unknown := sorted(set(given) - set(questions)):
        raise AnswerRefused(because=f"`{unknown[0]}` tidak ditanyakan; yang ditanyakan: {', '.join(questions)}.")
    for key, text in given.items():
        many = questions[key].kind == "choices"
        raw[key] = (
            [part.strip() for part in text.split(",") if part.strip()] if many and isinstance(text, str) else text
        )
    if not raw.get(WHO) and stage.post in desk.office.posts:
        raw[WHO] = desk.office.posts[stage.post].holder(desk.now().date()).nama
    return raw


async def _what_came_of_it(desk: Desk, letter: Letter, stage: Stage) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with desk.register.read() as reader:
            after, now = reader.letter(letter.id), reader.stage(stage.id)
            last = reader.audit(letter.id)[-1]
        if now.attempt != stage.attempt and now.state == "open" and last["event"] == "answer refused":
            raise AnswerRefused(because=last["details"]["because"])
        if now.attempt != stage.attempt:
            following = after.open_stage
            where = (
                f"menunggu tahap {following.step} {following.name}" if following else STATE_NAMES[after.state].lower()
            )
            return f"{letter.agenda}: jawaban tahap {stage.step} diterima; surat {where}."
        await asyncio.sleep(0.1)
    return f"{letter.agenda}: jawaban tahap {stage.step} diterima, dikerjakan begitu pekerja berjalan (`tindak up`)."


def _who(desk: Desk, stage: Stage) -> str | None:
    with desk.register.read() as reader:
        return reader.stage(stage.id).by
