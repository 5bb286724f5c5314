"""When runs begin: at a moment, at a stage's deadline, and again until the work is done."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.objects import FlowRun
from prefect.exceptions import ObjectNotFound
from prefect.states import Scheduled

from actions.tell_of_retries import tell_of_retry
from actions.workspace import Workspace
from clock import machine_time
from flows.engine.deployments import deployment_id
from letters.deadlines import next_wake
from letters.model import Letter, Stage
from letters.retry import Retry
from letters.wording import shortened
from mailroom.folder import arrival_mark, plain_name
from records.retries import Retries

NAME_LIMIT = 120
"""Characters of a run's name that Prefect's pages show."""
ROUNDING = 2.0
"""Seconds by which Prefect's database may round a moment."""
LONGEST_PROBLEM = 200


async def schedule_run(
    workspace: Workspace, flow: str, at: datetime, key: str, name: str, **parameters: Any
) -> FlowRun:
    """Schedule a run of a deployment; the same key makes no second one.

    Args:
        at: a moment of the office's clock.
    """
    when = machine_time(at, workspace.settings.clock_shift)
    async with get_client() as client:
        return await client.create_flow_run_from_deployment(
            await deployment_id(client, flow),
            parameters=parameters,
            name=name[:NAME_LIMIT],
            idempotency_key=key,
            state=Scheduled(scheduled_time=when),
        )


async def schedule_deadline(
    client: PrefectClient, workspace: Workspace, letter: Letter, stage: Stage
) -> None:
    """One scheduled run for the moment at which an open stage must be looked at next.

    That of a stage which needs none any more is deleted.
    """
    at, run_id = _next_wake(workspace, letter, stage), None
    if at is not None:
        run = await _deadline_run(client, workspace, letter, stage, at)
        run_id = str(run.id)
    if run_id == stage.deadline_id:
        return
    if stage.deadline_id is not None:
        with suppress(ObjectNotFound):
            await client.delete_flow_run(UUID(stage.deadline_id))
    await asyncio.to_thread(_note_deadline, workspace, stage, run_id)


async def is_scheduled(
    client: PrefectClient, workspace: Workspace, letter: Letter, stage: Stage
) -> bool:
    """Whether a run waits for the moment at which the stage must be looked at next."""
    at = _next_wake(workspace, letter, stage)
    if at is None or stage.deadline_id is None:
        return at is None
    try:
        run = await client.read_flow_run(UUID(stage.deadline_id))
    except ObjectNotFound:
        return False
    if run.state is not None and run.state.is_final():
        return False  # it failed, or somebody cancelled it
    planned: datetime | None = run.expected_start_time
    wanted = machine_time(at, workspace.settings.clock_shift)
    return planned is not None and abs((planned - wanted).total_seconds()) < ROUNDING


@dataclass(slots=True)
class Pace:
    """Remembers what was looked at lately: what waits is seen again and again, ten times a second.

    Attributes:
        seconds: how long something is let alone.
        seen: when each was looked at last (seconds of a steady clock).
    """

    seconds: float = 20.0
    seen: dict[str, float] = field(default_factory=dict)

    def is_due(self, key: str) -> bool:
        """Whether to look at this now."""
        now = time.monotonic()
        if now - self.seen.get(key, -self.seconds) < self.seconds:
            return False
        self.seen = {k: at for k, at in self.seen.items() if now - at < self.seconds} | {key: now}
        return True


async def retry_file(workspace: Workspace, path: Path, pace: Pace) -> None:
    """Start the intake of a file that lies in the inbox, and again while it lies there."""
    try:
        path = plain_name(path)
        mark = arrival_mark(path)
    except FileNotFoundError:
        return  # taken meanwhile
    if not pace.is_due(mark):
        return
    relative = str(path.relative_to(workspace.settings.inbox))
    name = f"Surat masuk {path.name}"
    await retry_run(workspace, "intake", mark, relative, name, relative=relative)


async def retry_mail(workspace: Workspace, mail_id: int, pace: Pace) -> bool:
    """Start the run of an incoming mail, and again while nobody has acted on it.

    Returns:
        Whether it was looked at now.
    """
    key, name = f"surel/{mail_id}", f"Surel masuk {mail_id}"
    if not pace.is_due(key):
        return False
    await retry_run(workspace, "mail", key, name, name, mail_id=mail_id)
    return True


async def retry_run(
    workspace: Workspace, flow: str, key: str, what: str, name: str, **parameters: Any
) -> None:
    """Start a run of this work unless one is under way; the ones that ended did not do it.

    There is no last try: pauses grow, TU is told once, `tindak check` names the work.

    Args:
        key: what tells this work from other work.
        what: what people call it.
    """
    now = workspace.now()
    known = await asyncio.to_thread(_known, workspace, key)
    if known is not None and now < known.next_try:
        return
    if known is not None:
        last = await schedule_run(workspace, flow, now, f"{key}/{known.tries}", name, **parameters)
        if last.state is None or not last.state.is_final():
            return  # under way still: it may be a long scan, or a worker that was busy
        await asyncio.to_thread(_note_failure, workspace, known, str(last.state.message or ""))
    retry = await asyncio.to_thread(_begin, workspace, key, what, now)
    await schedule_run(workspace, flow, now, f"{key}/{retry.tries}", name, **parameters)


def _next_wake(workspace: Workspace, letter: Letter, stage: Stage) -> datetime | None:
    ladder = workspace.service(letter.service).service.rungs(stage.step)
    return next_wake(stage, ladder, workspace.office.calendar)


async def _deadline_run(
    client: PrefectClient, workspace: Workspace, letter: Letter, stage: Stage, at: datetime
) -> FlowRun:
    when = machine_time(at, workspace.settings.clock_shift).isoformat()
    key = f"{letter.key}/{stage.id}/tenggat/{when}"
    name = f"{letter.agenda} · tenggat {stage.step} {stage.name}"
    run = await schedule_run(workspace, "deadline", at, key, name, stage_id=stage.id)
    if run.state is not None and run.state.is_final():
        await client.delete_flow_run(run.id)  # a dead one would keep its key for ever
        run = await schedule_run(workspace, "deadline", at, key, name, stage_id=stage.id)
    return run


def _note_deadline(workspace: Workspace, stage: Stage, run_id: str | None) -> None:
    with workspace.register.write() as writer:
        writer.set_deadline_run(stage.id, run_id, was=stage.deadline_id)


def _known(workspace: Workspace, key: str) -> Retry | None:
    with workspace.register.read() as reader:
        return Retries(reader).find(key)


def _begin(workspace: Workspace, key: str, what: str, now: datetime) -> Retry:
    with workspace.register.write() as writer:
        return Retries(writer).begin(key, what, now)


def _note_failure(workspace: Workspace, retry: Retry, message: str) -> None:
    with workspace.register.write() as writer:
        Retries(writer).failed(retry.key, shortened(message, LONGEST_PROBLEM))
        tell_of_retry(workspace, writer, retry.key)
