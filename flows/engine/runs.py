"""A letter and its stages as flow runs: made, named, suspended, ended. Again changes nothing."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

from prefect import task
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.objects import State
from prefect.states import Completed, Running

from actions.gather import letter_of
from actions.workspace import Workspace
from flows.engine.artifacts import show_timeline
from flows.engine.deployments import deployment_id
from flows.engine.forms import OPENING, show_form, suspend_with_form, suspended
from flows.engine.schedule import NAME_LIMIT, schedule_deadline
from letters.access import is_secret, openly
from letters.keys import REQUESTER
from letters.model import STATE_NAMES, Letter, Stage


async def show_letter(workspace: Workspace, letter_id: int, refused: str | None = None) -> Letter:
    """Make Prefect show a letter as the register has it.

    Args:
        refused: why the last answer to the open stage was not accepted; told above its form.

    Returns:
        The letter, with the runs that show it.

    Raises:
        httpx.HTTPError: Prefect does not answer; do it again later.
    """
    letter = await asyncio.to_thread(letter_of, workspace, letter_id)
    async with get_client() as client:
        letter_run = await _letter_run(client, workspace, letter)
        for stage in letter.stages:
            if stage.run_id is None:
                await _stage_run(client, workspace, letter, stage, letter_run)
            await schedule_deadline(client, workspace, letter, stage)
        if letter.open_stage is not None and letter.open_stage.run_id is not None:
            await show_form(client, workspace, letter.open_stage, refused)
        await client.set_flow_run_state(letter_run, _whereabouts(letter), force=True)
    await show_timeline(workspace, letter)
    return await asyncio.to_thread(letter_of, workspace, letter_id)


async def _letter_run(client: PrefectClient, workspace: Workspace, letter: Letter) -> UUID:
    name = f"{letter.agenda} · {openly(letter.facts, REQUESTER)}"[:NAME_LIMIT]
    if letter.run_id is not None:
        if is_secret(letter.facts.get("sifat")):  # TU may have marked it since the run got its name
            await client.update_flow_run(UUID(letter.run_id), name=name)
        return UUID(letter.run_id)
    run = await client.create_flow_run_from_deployment(
        await deployment_id(client, "letter"),
        parameters={"letter_id": letter.id},
        state=Running(name=OPENING),
        name=name,
        idempotency_key=letter.key,
        tags=[f"surat:{letter.agenda}", f"layanan:{letter.service}"],
    )
    await asyncio.to_thread(_note_letter_run, workspace, letter, str(run.id))
    return run.id


@task(name="tahap")
def _bar() -> None:
    """Stands for a stage in the letter's run graph; it is never run."""


async def _stage_run(
    client: PrefectClient, workspace: Workspace, letter: Letter, stage: Stage, letter_run: UUID
) -> None:
    """Create a stage's run as a child of the letter's.

    It starts at once, so that its bar spans the whole wait.
    """
    bar = await client.create_task_run(
        _bar,
        letter_run,
        dynamic_key=str(stage.id),
        name=f"{stage.step} {stage.name}",
        state=Running(),
    )
    is_closed = stage.state == "closed"
    state: State[Any] = Completed(name="Selesai") if is_closed else Running(name=OPENING)
    run = await client.create_flow_run_from_deployment(
        await deployment_id(client, "stage"),
        parameters={"stage_id": stage.id},
        parent_task_run_id=bar.id,
        name=f"{letter.agenda} · {stage.step} {stage.name}"[:NAME_LIMIT],
        state=state,
        idempotency_key=f"{letter.key}/{stage.id}",
        tags=[f"tahap:{stage.step}", f"jabatan:{stage.post}", f"surat:{letter.agenda}"],
    )
    if run.state is not None and run.state.name == OPENING:
        await suspend_with_form(client, workspace, run.id, stage, None)
    await asyncio.to_thread(_note_stage_run, workspace, stage, str(run.id))


def _whereabouts(letter: Letter) -> State[Any]:
    """The letter's own run tells where it is: `Tahap 4 · kabid`, at the end `Selesai`."""
    stage = letter.open_stage
    if stage is None:
        return Completed(name=STATE_NAMES[letter.state])
    waits = " (menunggu pemohon)" if stage.state == "waiting" else ""
    return suspended(f"Tahap {stage.step} · {stage.post}{waits}")


def _note_letter_run(workspace: Workspace, letter: Letter, run_id: str) -> None:
    with workspace.register.write() as writer:
        writer.set_letter_run(letter.id, run_id)


def _note_stage_run(workspace: Workspace, stage: Stage, run_id: str) -> None:
    with workspace.register.write() as writer:
        writer.set_stage_run(stage.id, run_id)
