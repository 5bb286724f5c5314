"""`tindak answer`: answer the open stage of a letter from the shell, through the one door."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping

from actions.ask import check_answer, fill_form, form_of, open_stage_of
from actions.workspace import Workspace
from flows.engine.answering import put_answer
from flows.engine.health import prefect_answers
from letters.channel import Channel
from letters.errors import AnswerRefused, PrefectUnreachable, WrongPost
from letters.form import Form
from letters.model import STATE_NAMES, Letter, Stage

PATIENCE = 30.0
"""Seconds to wait for a worker to act on an answer before we say that it will."""


def form_of_open_stage(workspace: Workspace, agenda: str) -> tuple[Letter, Stage, Form]:
    """What the open stage of a letter asks, and of whom.

    Raises:
        UnknownLetter: there is no such letter.
        NoOpenStage: it has come to its end.
    """
    letter, stage = open_stage_of(workspace, agenda)
    return letter, stage, form_of(workspace, stage.id, workspace.now())


async def answer_open_stage(
    workspace: Workspace, agenda: str, given: Mapping[str, str], post: str | None
) -> str:
    """Answer the open stage; what is not given stays as the form has it.

    Args:
        post: the post that answers, where it is said (`--as`).

    Returns:
        One line that tells what came of it.

    Raises:
        WrongPost: the stage waits for another post.
        AnswerRefused: the answer cannot be acted upon; nothing has changed.
        StageClosed: somebody was quicker.
        PrefectUnreachable: the office is closed.
    """
    letter, stage = open_stage_of(workspace, agenda)
    if post is not None and post != stage.post:
        raise WrongPost(expected=stage.post, given=post)
    raw = fill_form(workspace, stage, given)
    check_answer(workspace, stage.id, raw, workspace.now())
    if not await prefect_answers():
        raise PrefectUnreachable(url=workspace.settings.api_url)
    await put_answer(workspace, stage, raw, Channel("shell"))
    return await _what_came_of_it(workspace, letter, stage)


async def _what_came_of_it(workspace: Workspace, letter: Letter, stage: Stage) -> str:
    end = time.monotonic() + PATIENCE
    taken = f"{letter.agenda}: jawaban tahap {stage.step} diterima"
    while time.monotonic() < end:
        with workspace.register.read() as reader:
            after, now = reader.letter(letter.id), reader.stage(stage.id)
            last = reader.audit(letter.id)[-1]
        if now.attempt == stage.attempt:
            await asyncio.sleep(0.1)
            continue
        if now.state == "open" and last["event"] == "answer refused":
            raise AnswerRefused(because=last["details"]["because"])
        return f"{taken}; surat {_whereabouts(after)}."
    return f"{taken}, dikerjakan begitu pekerja berjalan (`tindak up`)."


def _whereabouts(letter: Letter) -> str:
    stage = letter.open_stage
    if stage is None:
        return STATE_NAMES[letter.state].lower()
    return f"menunggu tahap {stage.step} {stage.name}"
