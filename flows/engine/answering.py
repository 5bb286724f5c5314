"""The one door of all answers: Prefect's form, the pages, the mails and the shell go through it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import httpx
from prefect.exceptions import PrefectHTTPStatusError

from actions.gather import letter_of, stage_of
from actions.workspace import Workspace
from flows.engine.forms import give_answer, given_answer, show_form_again
from letters.channel import Channel
from letters.errors import NotShownYet, PrefectUnreachable, StageClosed
from letters.model import Stage


async def put_answer(
    workspace: Workspace, stage: Stage, raw: Mapping[str, Any], channel: Channel
) -> None:
    """Give a whole form, found good; when this returns it is taken and will be acted upon.

    Raises:
        StageClosed: somebody was quicker.
        NotShownYet: the form is only being shown; try again.
        PrefectUnreachable: the office is closed.
    """
    letter = await asyncio.to_thread(letter_of, workspace, stage.letter_id)
    if stage.run_id is None:
        raise NotShownYet(agenda=letter.agenda)
    try:
        if await give_answer(stage, raw, channel) is None:
            return
        given = await given_answer(stage, UUID(stage.run_id))
        if given is not None and given.raw == raw:
            return  # sent twice: it is this very answer that was taken
        now = await asyncio.to_thread(stage_of, workspace, stage.id)
        is_open = now.attempt == stage.attempt and given is None
        # Its form is not shown, or was made by an older office.yaml.
        if is_open and await show_form_again(workspace, stage):
            raise NotShownYet(agenda=letter.agenda)
    except (httpx.HTTPError, PrefectHTTPStatusError) as err:
        raise PrefectUnreachable(url=workspace.settings.api_url) from err
    raise StageClosed(stage=stage.step, agenda=letter.agenda, by=now.by or "orang lain")
