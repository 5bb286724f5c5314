"""Rebuild from the register what Prefect should show: runs, forms, deadlines, and the watchers."""

from __future__ import annotations

import asyncio
import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterName,
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import StateType
from prefect.exceptions import ObjectNotFound

from actions.recompute_deadlines import recompute_deadlines
from actions.tell_of_retries import forget_done_retries
from actions.workspace import Workspace
from flows.engine.deployments import deployment_id
from flows.engine.forms import is_asked
from flows.engine.runs import show_letter
from flows.engine.schedule import is_scheduled
from letters.model import Letter
from letters.wording import numeric_moment

ALIVE = [StateType.SCHEDULED, StateType.PENDING, StateType.RUNNING, StateType.PAUSED]


async def repair(workspace: Workspace) -> list[str]:
    """Repair everything that differs.

    Each write says what must still be so: what a person does meanwhile stays done.

    Returns:
        One line in Bahasa Indonesia for each thing that was repaired.
    """
    await asyncio.to_thread(forget_done_retries, workspace)
    moved = await asyncio.to_thread(recompute_deadlines, workspace, workspace.now())
    zone = workspace.office.calendar.zone
    lines = [
        f"{m.letter.agenda}: tenggat tahap {m.stage.step} menjadi {numeric_moment(m.due, zone)}"
        for m in moved
    ]
    shifted = {each.letter.id for each in moved}
    for letter in await asyncio.to_thread(_letters, workspace):
        if letter.id in shifted:
            await show_letter(workspace, letter.id)
        elif reason := await _amiss(workspace, letter):
            await show_letter(workspace, letter.id)
            lines.append(f"{letter.agenda}: {reason}")
    return lines


@contextmanager
def only_one_repair(workspace: Workspace, *, wait: bool) -> Iterator[bool]:
    """Whether nobody else on this machine repairs this office; while this lasts nobody begins.

    Args:
        wait: until the other one is done, instead of giving way.
    """
    workspace.settings.var.mkdir(parents=True, exist_ok=True)
    with (workspace.settings.var / "repair.lock").open("a", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
            return
        yield True


def watchers(workspace: Workspace) -> list[str]:
    """The flows that run as long as the office does."""
    return ["watch-inbox"] + (["watch-mailbox"] if workspace.settings.imap_url else [])


async def keep_watch(workspace: Workspace) -> None:
    """Start every watcher that does not run.

    The deployments' limit keeps two of them from running at once.
    """
    alive = FlowRunFilterState(type=FlowRunFilterStateType(any_=ALIVE))
    async with get_client() as client:
        for name in watchers(workspace):
            named = DeploymentFilter(name=DeploymentFilterName(any_=[name]))
            living = await client.read_flow_runs(
                deployment_filter=named, flow_run_filter=FlowRunFilter(state=alive), limit=1
            )
            if not living:
                deployment = await deployment_id(client, name)
                await client.create_flow_run_from_deployment(deployment)


async def _amiss(workspace: Workspace, letter: Letter) -> str | None:
    """What Prefect does not show of this letter; None when all is well."""
    if letter.run_id is None or any(stage.run_id is None for stage in letter.stages):
        return "ditampilkan kembali di Prefect"
    stage = letter.open_stage
    async with get_client() as client:
        if stage is None:
            ended = await _is_ended(client, workspace, letter)
            return None if ended else "ditutup di Prefect"
        if not await is_asked(client, stage):
            missing = await _missing(client, letter)
            await asyncio.to_thread(_forget, workspace, missing)
            return "formulirnya ditampilkan kembali"
        if not await is_scheduled(client, workspace, letter, stage):
            return "tenggatnya dijadwalkan kembali"
    return None


async def _missing(client: PrefectClient, letter: Letter) -> list[str]:
    """The letter's runs that Prefect has lost (its database was emptied)."""
    runs = [letter.run_id, *(stage.run_id for stage in letter.stages)]
    return [run for run in runs if run is not None and not await _exists(client, run)]


async def _exists(client: PrefectClient, run_id: str) -> bool:
    try:
        await client.read_flow_run(UUID(run_id))
    except ObjectNotFound:
        return False
    return True


async def _is_ended(client: PrefectClient, workspace: Workspace, letter: Letter) -> bool:
    age = workspace.now() - letter.closed if letter.closed else None
    if age is not None and age.days > 1:
        return True  # looked at while it was fresh; old letters are not asked for again and again
    try:
        run = await client.read_flow_run(UUID(letter.run_id))
    except ObjectNotFound:
        return True
    return run.state is not None and run.state.is_final()


def _letters(workspace: Workspace) -> list[Letter]:
    with workspace.register.read() as reader:
        return reader.letters()


def _forget(workspace: Workspace, runs: list[str]) -> None:
    with workspace.register.write() as writer:
        for run_id in runs:
            writer.forget_run(run_id)
