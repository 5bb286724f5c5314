"""Forms as inputs of suspended runs: shown, answered, taken, shown again."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from uuid import UUID

from prefect import runtime
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.exceptions import ObjectNotFound, Pause, PrefectHTTPStatusError
from prefect.states import Scheduled, Suspended

from actions.ask import form_of
from actions.ports import GivenAnswer
from actions.workspace import Workspace
from flows.engine.internals import (
    acreate_flow_run_input,
    aread_flow_run_input,
    form_keys,
    keep_form_keys,
    kept_form_keys,
)
from letters.channel import Channel
from letters.model import Stage

OPENING = "Membuka"
"""The state of a run that is being set up.

Nobody answers it, no worker runs it, a crash leaves it for the next try.
"""
AGAIN = "Diulang"
"""The state of a run that a worker is to take once more."""
TEN_YEARS = 10 * 365 * 24 * 3600
"""A suspended run whose pause ends is FAILED by Prefect; a letter may wait longer than that."""
DOOR = "pintu"
"""Under which the door of an answer is noted beside it."""


def suspended(name: str) -> State[Any]:
    """A state that waits as long as a letter may."""
    state: State[Any] = Suspended(timeout_seconds=TEN_YEARS)
    state.name = name
    return state


async def suspend_again() -> Pause:
    """How a flow leaves its run suspended as it was just set, for another answer."""
    async with get_client() as client:
        run = await client.read_flow_run(UUID(runtime.flow_run.get_id()))
    return Pause(state=run.state)


async def given_answer(stage: Stage, run_id: UUID) -> GivenAnswer | None:
    """The answer to the form of this attempt, and its door; None when there is none."""
    given = await aread_flow_run_input(_keys(stage)["response"], flow_run_id=run_id)
    if given is None:
        return None
    note = await aread_flow_run_input(_door_key(stage, given), flow_run_id=run_id)
    return GivenAnswer(given, Channel.parse(note[DOOR] if note else "prefect"))


async def give_answer(stage: Stage, raw: Mapping[str, Any], channel: Channel) -> str | None:
    """Answer the open stage's form; the one door for all: the UI does the same.

    Returns:
        None when the answer was taken, else why not (a second one, or not of the form's shape).
    """
    run_id = UUID(stage.run_id)
    async with get_client() as client:
        await _put(client, run_id, _door_key(stage, raw), {DOOR: str(channel)})
        result = await client.resume_flow_run(run_id, run_input=dict(raw))
    if result.status.value == "ACCEPT":
        return None
    return str(getattr(result.details, "reason", "ditolak Prefect"))


async def show_form(
    client: PrefectClient, workspace: Workspace, stage: Stage, refused: str | None
) -> None:
    """Show the form of a stage, unless it is shown already or another run acts on its answer.

    Args:
        refused: why the last answer was not accepted; told above the form.
    """
    run = await client.read_flow_run(UUID(stage.run_id))
    is_own = runtime.flow_run.get_id() == str(run.id)
    if _is_shown(run, stage):
        if run.state is not None and run.state.name != waiting_name(workspace, stage):
            await _set_waiting(client, workspace, run.id, stage)
        return
    if _is_at_work(run) and not is_own:
        return
    if not is_own and await given_answer(stage, run.id) is not None:
        # Its answer is not lost.
        await client.set_flow_run_state(run.id, Scheduled(name=AGAIN), force=True)
        return
    await suspend_with_form(client, workspace, run.id, stage, refused)


async def show_form_again(workspace: Workspace, stage: Stage) -> bool:
    """Show an open stage's form once more, as it is now.

    Returns:
        False where a worker has an answer to it already.
    """
    async with get_client() as client:
        run = await client.read_flow_run(UUID(stage.run_id))
        if _is_at_work(run):
            return False
        await suspend_with_form(client, workspace, run.id, stage, None)
        return True


async def is_asked(client: PrefectClient, stage: Stage) -> bool:
    """Whether Prefect shows the open stage's form, or is about to act on its answer."""
    if stage.run_id is None:
        return False
    try:
        run = await client.read_flow_run(UUID(stage.run_id))
    except ObjectNotFound:
        return False
    return _is_shown(run, stage) or _is_at_work(run)


async def suspend_with_form(
    client: PrefectClient,
    workspace: Workspace,
    run_id: UUID,
    stage: Stage,
    refused: str | None,
) -> None:
    """Put a stage's form beside its run and have the run wait."""
    form = await asyncio.to_thread(form_of, workspace, stage.id, workspace.now(), refused)
    keys = _keys(stage)
    await _put(client, run_id, keys["schema"], form.schema())
    await _put(client, run_id, keys["description"], form.description)
    await _set_waiting(client, workspace, run_id, stage)


def waiting_name(workspace: Workspace, stage: Stage) -> str:
    """`Menunggu Kepala Dinas`, `Terlambat · Kepala Dinas`, `Menunggu pemohon`."""
    if stage.state == "waiting":
        return "Menunggu pemohon"
    post = workspace.office.posts.get(stage.post)
    name = post.jabatan if post else stage.post
    return f"Terlambat · {name}" if stage.late else f"Menunggu {name}"


def _base_key(stage: Stage) -> str:
    return f"keputusan-{stage.attempt}"


def _keys(stage: Stage) -> dict[str, str]:
    """Where this form lies; fixed, for state names hold what keys may not."""
    return form_keys(_base_key(stage))


def _door_key(stage: Stage, raw: Mapping[str, Any]) -> str:
    """Where the door of an answer is noted.

    Each answer has a place of its own, so that a loser's takes no other's.
    """
    said = json.dumps(raw, sort_keys=True, ensure_ascii=True, default=str).encode()
    return f"{_base_key(stage)}-{DOOR}-{hashlib.sha256(said).hexdigest()[:16]}"


def _is_at_work(run: FlowRun) -> bool:
    """Whether somebody answered and a worker has the run, or is about to take it."""
    busy = (StateType.SCHEDULED, StateType.PENDING, StateType.RUNNING)
    return run.state is not None and run.state.type in busy and run.state.name != OPENING


def _is_shown(run: FlowRun, stage: Stage) -> bool:
    is_paused = run.state is not None and run.state.is_paused()
    return is_paused and kept_form_keys(run.state) == _keys(stage)


async def _set_waiting(
    client: PrefectClient, workspace: Workspace, run_id: UUID, stage: Stage
) -> None:
    state = suspended(waiting_name(workspace, stage))
    keep_form_keys(state, _keys(stage))
    await client.set_flow_run_state(run_id, state, force=True)


async def _put(client: PrefectClient, run_id: UUID, key: str, value: object) -> None:
    """Write a run input, over an older one.

    A form is shown again after a crash, or with a refusal.
    """
    try:
        await acreate_flow_run_input(key, value, run_id)
    except PrefectHTTPStatusError as err:
        if err.response.status_code != HTTPStatus.CONFLICT:
            raise
        await client.delete_flow_run_input(run_id, key)
        await acreate_flow_run_input(key, value, run_id)
