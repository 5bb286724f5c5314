"""An answer from a page: checked, and put through the same door as the form in Prefect, the shell
and the mail.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from actions.ask import StageSheet, check_answer, sheet_of
from actions.gather import stage_of
from actions.workspace import Workspace
from flows.engine.answering import put_answer
from letters.channel import Channel
from letters.errors import AnswerRefused, NotShownYet, PrefectUnreachable, StageClosed
from letters.form import Form
from letters.keys import WHO
from letters.model import Stage
from web.form_fields import sent_values

KEY = re.compile(r"`(\w+)`")
SHOWN = "formulir"
"""Which form was filled in: an older page answers nothing."""
TAKEN, MISSED = "diterima", "terlewat"
"""In the address after an answer: the form that was answered and is being acted upon.

That nothing was changed.
"""
PATIENCE = 15.0
"""Seconds that Prefect may take to say whether it has the answer."""
MOST_FIELDS = 5_000
CLOSED = (
    "Kantor sedang tidak dapat menerima jawaban. Isian Anda masih ada di bawah; "
    "coba lagi sebentar lagi."
)
UNSURE = (
    "Belum pasti apakah jawaban Anda sudah masuk. Muat ulang halaman ini sebentar lagi, "
    "lalu lihat keadaannya."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Why an answer was not taken, with what was sent, so that nothing is typed twice."""

    because: str
    sent: FormData | None
    status: int = 422


async def respond(
    request: Request,
    stage: Stage,
    giving: Awaitable[Mistake | None],
    again: Callable[[Mistake], Response],
) -> Response:
    """What a browser is told: taken, too late, or the page once more with what is wrong.

    Args:
        giving: the answer on its way through the door.
        again: the page with the mistake.
    """
    try:
        mistake = await giving
    except StageClosed:  # perhaps the worker is only about to act on what was quicker
        return RedirectResponse(f"{request.url.path}?{TAKEN}={_form_of(stage)}&{MISSED}=1", 303)
    if mistake is not None:
        return await asyncio.to_thread(again, mistake)
    return RedirectResponse(f"{request.url.path}?{TAKEN}={_form_of(stage)}", 303)


def missed(path: str) -> Response:
    """To the page as it is now, with a word that what was sent changed nothing."""
    return RedirectResponse(f"{path}?{MISSED}=1", 303)


async def form_data(request: Request) -> FormData:
    """What a browser sent: fields, no files; the guard has limited their size."""
    return await request.form(max_files=0, max_fields=MOST_FIELDS)


async def submit_form(
    workspace: Workspace,
    stage: Stage,
    data: FormData,
    channel: Channel,
    who: str | None = None,
) -> Mistake | None:
    """Answer a stage with what a browser sent; None when it was taken.

    Args:
        channel: the pages' door, with the user where one is logged in.
        who: the name that stands on the decision, where it is not asked.

    Raises:
        StageClosed: this form is answered already.
    """
    sheet = await asyncio.to_thread(sheet_of, workspace, stage.id, workspace.now())
    raw = sent_values(sheet.form, data) | ({WHO: who} if who else {})
    return await submit_answer(workspace, sheet, raw, channel, data)


async def submit_answer(
    workspace: Workspace,
    sheet: StageSheet,
    raw: Mapping[str, Any],
    channel: Channel,
    data: FormData,
) -> Mistake | None:
    """Give a whole form; None when it was taken.

    Raises:
        StageClosed: this form is answered already.
    """
    stage = sheet.dossier.stage
    if not is_current(stage, data):
        raise StageClosed(
            stage=stage.step, agenda=sheet.dossier.letter.agenda, by=stage.by or "orang lain"
        )
    try:
        await asyncio.to_thread(check_answer, workspace, stage.id, raw, workspace.now())
        async with asyncio.timeout(PATIENCE):
            await put_answer(workspace, stage, raw, channel)
    except AnswerRefused as err:
        return Mistake(because=by_label(str(err.fields["because"]), sheet.form), sent=data)
    except (NotShownYet, PrefectUnreachable):
        return Mistake(because=CLOSED, sent=data, status=503)
    except TimeoutError:
        return Mistake(because=UNSURE, sent=data, status=503)
    return None


def by_label(because: str, form: Form) -> str:
    """A reason in the words of the page: the shell names a question by its key, a page by its
    label.
    """
    labels = {question.key: question.label for question in form.questions}
    return KEY.sub(lambda found: f"“{labels.get(found[1], found[1])}”", because)


def refusal(sheet: StageSheet) -> str | None:
    """Why the last answer was not accepted once it was acted upon, in the words of the page."""
    return by_label(sheet.refused, sheet.form) if sheet.refused else None


def is_current(stage: Stage, data: FormData) -> bool:
    """Whether the form that was sent is the one that is open."""
    return stage.state != "closed" and data.get(SHOWN) == _form_of(stage)


def is_at_work(workspace: Workspace, stage: Stage, request: Request) -> bool:
    """Whether the answer that this page has just given is still being acted upon."""
    now = stage_of(workspace, stage.id)
    return now.state != "closed" and request.query_params.get(TAKEN) == _form_of(now)


def _form_of(stage: Stage) -> str:
    """Which form this is, as it stands on the page: a letter's next stage asks another, perhaps
    of the same person.
    """
    return f"{stage.id}.{stage.attempt}"
