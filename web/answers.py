"""An answer from a page: checked, and put through the same door as the form in Prefect, the shell and the mail."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from flows.answering import fill_form, put_through
from flows.desk import Desk
from flows.work import Sheet, check_answer, sheet_of, stage_of
from letters.errors import AnswerRefused, NotShownYet, PrefectUnreachable, StageClosed
from letters.form import WHO, Form
from letters.letter import Stage
from letters.sop import DECISION
from web.fields import sent_values

KEY = re.compile(r"`(\w+)`")
SHOWN = "formulir"
"""Which form was filled in: an older page answers nothing."""
TAKEN = "diterima"
"""In the address after an answer: the form that was answered and is being acted upon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Why an answer was not taken, with what was sent, so that nothing is typed twice."""

    because: str
    sent: Mapping[str, Any]
    status: int


async def answer(desk: Desk, stage: Stage, data: FormData, door: str, who: str | None = None) -> Mistake | None:
    """Answer a stage with what a browser sent; None when it is answered, by this or another.

    Args:
        door: `page`, with the user where one is logged in (`page/3`).
        who: the name that stands on the decision, where it is not asked.
    """
    sheet = await asyncio.to_thread(sheet_of, desk, stage.id, desk.now())
    if not is_current(sheet.work.stage, data):
        return None
    raw = sent_values(sheet.form, data, desk.office.calendar.zone) | ({WHO: who} if who else {})
    return await give(desk, sheet, raw, door)


async def give(desk: Desk, sheet: Sheet, raw: Mapping[str, Any], door: str) -> Mistake | None:
    """Give a whole form; None when it is answered, by this or another."""
    stage = sheet.work.stage
    try:
        await asyncio.to_thread(check_answer, desk, stage.id, raw, desk.now())
        await put_through(desk, sheet.work.letter, stage, raw, door)
    except StageClosed:
        return None  # the page that follows says who was quicker, and with what
    except AnswerRefused as err:
        return Mistake(because=by_label(str(err.fields["because"]), sheet.form), sent=raw, status=422)
    except (NotShownYet, PrefectUnreachable):
        busy = "Kantor sedang tidak dapat menerima jawaban. Isian Anda masih ada di bawah; coba lagi sebentar lagi."
        return Mistake(because=busy, sent=raw, status=503)
    return None


async def withdraw(desk: Desk, stage: Stage, decision: str, who: str) -> Mistake | None:
    """Withdraw a letter at whatever stage it is."""
    sheet = await asyncio.to_thread(sheet_of, desk, stage.id, desk.now())
    raw = await asyncio.to_thread(fill_form, desk, stage, {DECISION: decision, WHO: who})
    return await give(desk, sheet, raw, "page")


def by_label(because: str, form: Form) -> str:
    """A reason in the words of the page: the shell names a question by its key, a page by its label."""
    labels = {question.key: question.label for question in form.questions}
    return KEY.sub(lambda found: f"“{labels.get(found[1], found[1])}”", because)


def refusal(sheet: Sheet) -> str | None:
    """Why the last answer was not accepted once it was acted upon, in the words of the page."""
    return by_label(sheet.refused, sheet.form) if sheet.refused else None


def is_current(stage: Stage, data: FormData) -> bool:
    """Whether the form that was sent is the one that is open."""
    return stage.state != "closed" and data.get(SHOWN) == _form_of(stage)


def is_at_work(desk: Desk, stage: Stage, request: Request) -> bool:
    """Whether the answer that this page has just given is still being acted upon."""
    now = stage_of(desk, stage.id)
    return now.state != "closed" and request.query_params.get(TAKEN) == _form_of(now)


def after(path: str, stage: Stage | None) -> Response:
    """To the page that tells what came of an answer; loading it again sends nothing."""
    return RedirectResponse(f"{path}?{TAKEN}={_form_of(stage) if stage else ''}", 303)


def _form_of(stage: Stage) -> str:
    """Which form this is, as it stands on the page: a letter's next stage asks another, perhaps of the same person."""
    return f"{stage.id}.{stage.attempt}"
