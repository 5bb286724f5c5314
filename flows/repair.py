"""Rebuild from the register what Prefect should show: runs, forms and deadlines, and the watchers."""

from __future__ import annotations

from uuid import UUID

from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterName,
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import StateType
from prefect.exceptions import ObjectNotFound

from flows.desk import Desk
from flows.show import show, stage_is_asked, wakes_in_time
from flows.work import forget_runs, letter_of, recompute_deadlines
from letters.letter import Letter

ALIVE = [StateType.SCHEDULED, StateType.PENDING, StateType.RUNNING, StateType.PAUSED]


async def repair(desk: Desk) -> list[str]:
    """Mend everything that differs; one line in Bahasa Indonesia for each thing mended."""
    zone = desk.office.calendar.zone
    moved = recompute_deadlines(desk, desk.now())
    lines = [f"{letter.agenda}: tenggat tahap {stage.step} menjadi {due.astimezone(zone):%d-%m-%Y %H:%M}"
             for letter, stage, due in moved]  # fmt: skip
    with desk.register.read() as reader:
        letters = reader.letters()
    shifted = {letter.id for letter, _, _ in moved}
    for letter in letters:
        if letter.id in shifted:
            await show(desk, letter_of(desk, letter.id))
        elif reason := await _amiss(desk, letter):
            await show(desk, letter_of(desk, letter.id))
            lines.append(f"{letter.agenda}: {reason}")
    return lines


def watchers(desk: Desk) -> list[str]:
    """The flows that run as long as the office does."""
    return ["watch-inbox"] + (["watch-mailbox"] if desk.settings.imap_url else [])


async def keep_watch(desk: Desk) -> None:
    """Start every watcher that does not run; the deployments' limit keeps two of them from running at once."""
    async with get_client() as client:
        for name in watchers(desk):
            living = await client.read_flow_runs(
                deployment_filter=DeploymentFilter(name=DeploymentFilterName(any_=[name])),
                flow_run_filter=FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=ALIVE))),
                limit=1,
            )
            if not living:
                deployment = await client.read_deployment_by_name(f"{name}/{name}")
                await client.create_flow_run_from_deployment(deployment.id)


async def _amiss(desk: Desk, letter: Letter) -> str | None:
    """What Prefect does not show of this letter; None when all is well."""
    if any(stage.run_id is None for stage in letter.stages) or letter.run_id is None:
        return "ditampilkan kembali di Prefect"
    stage = letter.open_stage
    async with get_client() as client:
        if stage is None:
            return None if await _is_ended(desk, letter) else "ditutup di Prefect"
        if not await stage_is_asked(client, stage):
            forget_runs(desk, letter, missing=await _missing(letter))
            return "formulirnya ditampilkan kembali"
        if not await wakes_in_time(client, desk, letter, stage):
            return "tenggatnya dijadwalkan kembali"
    return None


async def _exists(run_id: str | None) -> bool:
    async with get_client() as client:
        try:
            await client.read_flow_run(UUID(run_id))
        except ObjectNotFound:
            return False
    return True


async def _missing(letter: Letter) -> set[str]:
    """The letter's runs that Prefect has lost (its database was emptied)."""
    runs = [letter.run_id, *(stage.run_id for stage in letter.stages)]
    return {run for run in runs if run is not None and not await _exists(run)}


async def _is_ended(desk: Desk, letter: Letter) -> bool:
    age = desk.now() - letter.closed if letter.closed else None
    if age is not None and age.days > 1:
        return True  # looked at while it was fresh; old letters are not asked for again and again
    async with get_client() as client:
        try:
            run = await client.read_flow_run(UUID(letter.run_id))
        except ObjectNotFound:
            return True
    return run.state is not None and run.state.is_final()
