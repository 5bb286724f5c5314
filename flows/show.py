"""Show in Prefect what the register says: runs, forms, deadlines, artifacts. Doing it again changes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from typing import Any
from uuid import UUID

import anyio
import httpx
from prefect import runtime, task
from prefect.artifacts import acreate_markdown_artifact, acreate_table_artifact
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.exceptions import ObjectNotFound, Pause, PrefectHTTPStatusError
from prefect.input.actions import acreate_flow_run_input, aread_flow_run_input
from prefect.input.run_input import keyset_from_base_key
from prefect.states import Completed, Running, Scheduled, Suspended

from flows.clock import on_the_wall
from flows.desk import Desk
from flows.work import form_of, next_wake
from letters.access import is_secret, openly
from letters.errors import PrefectRefusesUs
from letters.form import summary
from letters.letter import STATE_NAMES, Letter, Stage
from letters.wording import clock_time, written_date
from mailroom.folder import arrival_mark, plain_name

OPENING = "Membuka"
"""The state of a run that is being set up: nobody answers it, no worker runs it, a crash leaves it for the next try."""
TEN_YEARS = 10 * 365 * 24 * 3600
"""A suspended run whose pause ends is FAILED by Prefect; a letter may wait longer than that."""
NAME_LIMIT = 120
INTAKE_PATIENCE = 60.0
"""Seconds after which a file that is still in the inbox is handed in again (its intake failed, or was lost)."""
INTAKE_TRIES = 50


async def show(desk: Desk, letter: Letter, refused: str | None = None) -> Letter:
    """Make Prefect show a letter as the register has it.

    Args:
        refused: why the last answer to the open stage was not accepted; told above its form.

    Raises:
        httpx.HTTPError: Prefect does not answer; do it again later.
    """
    async with get_client() as client:
        letter_run = await _letter_run(client, desk, letter)
        for stage in letter.stages:
            if stage.run_id is None:
                await _open_run(client, desk, letter, stage, letter_run)
        stage_open = letter.open_stage
        for stage in letter.stages:
            await _deadline(client, desk, letter, stage)
        if stage_open is not None and stage_open.run_id is not None:
            await _ask(client, desk, stage_open, refused)
        await _where(client, letter, letter_run)
    await timeline(desk, letter)
    with desk.register.read() as reader:
        return reader.letter(letter.id)


async def pause() -> Pause:
    """How a flow leaves its run suspended as it was just set, for another answer."""
    async with get_client() as client:
        return Pause(state=(await client.read_flow_run(UUID(runtime.flow_run.get_id()))).state)


async def given_answer(stage: Stage, run_id: UUID) -> tuple[Mapping[str, Any], str] | None:
    """The answer to the form of this attempt and the door it came by; None when there is none."""
    given = await aread_flow_run_input(_keyset(stage)["response"], flow_run_id=run_id)
    if given is None:
        return None
    note = await aread_flow_run_input(_door_key(stage, given), flow_run_id=run_id)
    return given, note["pintu"] if note else "prefect"


async def give_answer(stage: Stage, raw: Mapping[str, Any], door: str) -> str | None:
    """Answer the open stage's form; the one door for all: the UI does the same.

    Returns:
        None when the answer was taken, else why not (a second answer, or not of the form's shape).
    """
    run_id = UUID(stage.run_id)
    async with get_client() as client:
        await _put(client, run_id, _door_key(stage, raw), {"pintu": door})
        result = await client.resume_flow_run(run_id, run_input=dict(raw))
    taken = result.status.value == "ACCEPT"
    return None if taken else str(getattr(result.details, "reason", "ditolak Prefect"))


def waiting_name(desk: Desk, stage: Stage) -> str:
    """`Menunggu Kepala Dinas`, `Terlambat · Kepala Dinas`, `Menunggu pemohon`."""
    if stage.state == "waiting":
        return "Menunggu pemohon"
    post = desk.office.posts.get(stage.post)
    name = post.jabatan if post else stage.post
    return f"Terlambat · {name}" if stage.late else f"Menunggu {name}"


async def wake(desk: Desk, flow: str, at: datetime, key: str, name: str, **parameters: Any) -> FlowRun:
    """Schedule a run of a deployment at a moment of the office's clock; the same key makes no second one."""
    async with get_client() as client:
        return await client.create_flow_run_from_deployment(
            await _deployment(client, flow), parameters=parameters, name=name, idempotency_key=key,
            state=Scheduled(scheduled_time=on_the_wall(at, desk.settings.clock_shift)),
        )  # fmt: skip


async def hand_in(desk: Desk, path: Path, handed: dict[str, float], at: float) -> None:
    """Start the intake of a file, once; a file that is still there after a while is started again.

    Args:
        handed: when each arrival was last looked at, kept by the caller (seconds of its steady clock).
        at: the present by that clock.
    """
    try:
        path = plain_name(path)
        mark = arrival_mark(path)
    except FileNotFoundError:
        return  # taken meanwhile
    if at - handed.get(mark, -INTAKE_PATIENCE) < INTAKE_PATIENCE:
        return
    handed[mark] = at
    relative = str(path.relative_to(desk.settings.inbox))
    await start_again(desk, "intake", mark, f"Surat masuk {path.name}"[:NAME_LIMIT], relative=relative)


async def start_again(desk: Desk, flow: str, key: str, name: str, **parameters: Any) -> None:
    """Start a run now, unless one of this key is under way; the ones that ended before did not do it."""
    for again in range(INTAKE_TRIES):
        run = await wake(desk, flow, desk.now(), f"{key}/{again}", name, **parameters)
        if run.state is None or not run.state.is_final():
            return


async def timeline(desk: Desk, letter: Letter) -> None:
    """The letter's Markdown artifact: its facts and where it has been."""
    zone = desk.office.calendar.zone

    def moment(value: datetime | None) -> str:
        here = value.astimezone(zone) if value else None
        return f"{written_date(here.date())} {clock_time(here)}" if here else "–"

    secret = is_secret(letter.facts.get("sifat"))  # whoever runs Prefect need not be one of those who handle it
    lines = [f"# {letter.agenda} · {openly(letter.facts, 'pemohon')}", ""]
    lines += [] if secret else [f"- **{name}**: {value}" for name, value in summary(letter)]
    lines += ["", f"**{STATE_NAMES[letter.state]}**", "", "| Tahap | Dibuka | Tenggat | Ditutup | Oleh | Keputusan |",
              "|---|---|---|---|---|---|"]  # fmt: skip
    for s in letter.stages:
        late = " ⚠ terlambat" if s.late else ""
        decision = (s.answer or {}).get("keputusan", "")
        by = "–" if secret else s.by or "–"  # the requester's own answers bear its name
        cells = (f"{s.step} {s.name}", moment(s.opened), moment(s.due) + late, moment(s.closed), by, decision)
        lines.append("| " + " | ".join(str(c).replace("|", "/") for c in cells) + " |")
    lines += ["", *(f"- ⚠ Surat belum sampai: {m.subject} ({m.error})" for m in letter.mails if m.state == "bounced")]
    await acreate_markdown_artifact(
        key=f"surat-{letter.key}",
        markdown="\n".join(lines),
        description=f"{letter.agenda} {openly(letter.facts, 'hal')}",
    )


async def late_table(desk: Desk) -> None:
    """The table artifact of what is late, over all letters."""
    with desk.register.read() as reader:
        late = [
            (letter, s)
            for letter in reader.letters(open_only=True)
            for s in letter.stages
            if s.late and s.state != "closed"
        ]
    zone = desk.office.calendar.zone
    rows = [
        {"agenda": letter.agenda, "pemohon": openly(letter.facts, "pemohon"), "tahap": f"{s.step} {s.name}",
         "jabatan": s.post, "tenggat": s.due.astimezone(zone).strftime("%Y-%m-%d %H:%M") if s.due else ""}
        for letter, s in late
    ]  # fmt: skip
    await acreate_table_artifact(key="terlambat", table=rows, description=f"{len(rows)} tahap terlambat")


async def wakes_in_time(client: PrefectClient, desk: Desk, letter: Letter, stage: Stage) -> bool:
    """Whether a run is scheduled for the moment at which the stage must be looked at next."""
    at = next_wake(desk, letter, stage)
    if at is None or stage.deadline_id is None:
        return at is None
    try:
        run = await client.read_flow_run(UUID(stage.deadline_id))
    except ObjectNotFound:
        return False
    planned: datetime | None = run.expected_start_time
    wanted = on_the_wall(at, desk.settings.clock_shift)
    if run.state is not None and run.state.is_final():
        return False  # it failed, or somebody cancelled it
    return planned is not None and abs((planned - wanted).total_seconds()) < 2  # noqa: PLR2004 (the database rounds)


async def stage_is_asked(client: PrefectClient, stage: Stage) -> bool:
    """Whether Prefect shows the open stage's form, or is about to act on its answer."""
    if stage.run_id is None:
        return False
    try:
        run = await client.read_flow_run(UUID(stage.run_id))
    except ObjectNotFound:
        return False
    return _is_asked(run, stage) or _is_at_work(run)


def _base_key(stage: Stage) -> str:
    return f"keputusan-{stage.attempt}"


def _door_key(stage: Stage, raw: Mapping[str, Any]) -> str:
    """Where the door of an answer is noted: each answer has a place of its own, so that a loser's takes no other's."""
    said = json.dumps(raw, sort_keys=True, ensure_ascii=True, default=str).encode()
    return f"{_base_key(stage)}-pintu-{hashlib.sha256(said).hexdigest()[:16]}"


def _is_at_work(run: FlowRun) -> bool:
    """Whether somebody answered and a worker has the run, or is about to take it."""
    busy = (StateType.SCHEDULED, StateType.PENDING, StateType.RUNNING)
    return run.state is not None and run.state.type in busy and run.state.name != OPENING


def _keyset(stage: Stage) -> dict[str, str]:
    """Where this form's schema, description and answer lie; fixed, for state names hold what keys may not."""
    return {part: str(key) for part, key in keyset_from_base_key(_base_key(stage)).items()}


def _is_asked(run: FlowRun, stage: Stage) -> bool:
    keyset = run.state.state_details.run_input_keyset if run.state else None
    return bool(run.state and run.state.is_paused() and keyset == _keyset(stage))


@lru_cache(maxsize=1)
def _ids() -> dict[tuple[str, str], UUID]:
    return {}


async def _deployment(client: PrefectClient, flow: str) -> UUID:
    """The id of a flow's deployment, asked once for each server."""
    key = (str(client.api_url), flow)
    if key not in _ids():
        _ids()[key] = (await client.read_deployment_by_name(f"{flow}/{flow}")).id
    return _ids()[key]


def _letter_name(letter: Letter) -> str:
    return f"{letter.agenda} · {openly(letter.facts, 'pemohon')}"[:NAME_LIMIT]


async def _letter_run(client: PrefectClient, desk: Desk, letter: Letter) -> UUID:
    if letter.run_id is not None:
        if is_secret(letter.facts.get("sifat")):  # TU may have marked it after the run got its name
            await client.update_flow_run(UUID(letter.run_id), name=_letter_name(letter))
        return UUID(letter.run_id)
    run = await client.create_flow_run_from_deployment(
        await _deployment(client, "letter"), parameters={"letter_id": letter.id}, state=Running(name=OPENING),
        name=_letter_name(letter), idempotency_key=letter.key,
        tags=[f"surat:{letter.agenda}", f"layanan:{letter.service}"],
    )  # fmt: skip
    with desk.register.write() as pen:
        pen.set_run(letter_id=letter.id, run_id=str(run.id))
    return run.id


@task(name="tahap")
def _bar() -> None:
    """Stands for a stage in the letter's run graph; it is never run."""


async def _open_run(client: PrefectClient, desk: Desk, letter: Letter, stage: Stage, letter_run: UUID) -> None:
    """Create a stage's run as a child of the letter's; it starts at once, so that its bar spans the whole wait."""
    bar = await client.create_task_run(
        _bar, letter_run, dynamic_key=str(stage.id), name=f"{stage.step} {stage.name}", state=Running()
    )
    state: State[Any] = Completed(name="Selesai") if stage.state == "closed" else Running(name=OPENING)
    run = await client.create_flow_run_from_deployment(
        await _deployment(client, "stage"), parameters={"stage_id": stage.id}, parent_task_run_id=bar.id,
        name=f"{letter.agenda} · {stage.step} {stage.name}"[:NAME_LIMIT], state=state,
        idempotency_key=f"{letter.key}/{stage.id}",
        tags=[f"tahap:{stage.step}", f"jabatan:{stage.post}", f"surat:{letter.agenda}"],
    )  # fmt: skip
    if run.state is not None and run.state.name == OPENING:
        await _suspend(client, desk, run.id, stage, None)
    with desk.register.write() as pen:
        pen.set_run(stage_id=stage.id, run_id=str(run.id))


async def _ask(client: PrefectClient, desk: Desk, stage: Stage, refused: str | None) -> None:
    """Put the form of a stage before its post, unless it is shown already or another run acts on its answer."""
    run = await client.read_flow_run(UUID(stage.run_id))
    is_own = runtime.flow_run.get_id() == str(run.id)
    if _is_asked(run, stage) and run.state is not None and run.state.name != waiting_name(desk, stage):
        await _set_waiting(client, desk, run.id, stage)
    if _is_asked(run, stage) or (_is_at_work(run) and not is_own):
        return
    if not is_own and await given_answer(stage, run.id) is not None:
        await client.set_flow_run_state(run.id, Scheduled(name="Diulang"), force=True)  # its answer is not lost
        return
    await _suspend(client, desk, run.id, stage, refused)


async def ask_anew(desk: Desk, stage: Stage) -> bool:
    """Show an open stage's form once more, as it is now; False where a worker has an answer to it already."""
    async with get_client() as client:
        run = await client.read_flow_run(UUID(stage.run_id))
        if _is_at_work(run):
            return False
        await _suspend(client, desk, run.id, stage, None)
        return True


async def _suspend(client: PrefectClient, desk: Desk, run_id: UUID, stage: Stage, refused: str | None) -> None:
    form = form_of(desk, stage.id, desk.now(), refused)
    keyset = _keyset(stage)
    await _put(client, run_id, keyset["schema"], form.schema())
    await _put(client, run_id, keyset["description"], form.description)
    await _set_waiting(client, desk, run_id, stage)


async def _set_waiting(client: PrefectClient, desk: Desk, run_id: UUID, stage: Stage) -> None:
    state: State[Any] = Suspended(timeout_seconds=TEN_YEARS)
    state.name = waiting_name(desk, stage)
    state.state_details.run_input_keyset = _keyset(stage)
    await client.set_flow_run_state(run_id, state, force=True)


async def _put(client: PrefectClient, run_id: UUID, key: str, value: object) -> None:
    """Write a run input, over an older one (a form is shown again after a crash, or with a refusal)."""
    try:
        await acreate_flow_run_input(key, value, run_id)
    except PrefectHTTPStatusError as err:
        if err.response.status_code != HTTPStatus.CONFLICT:
            raise
        await client.delete_flow_run_input(run_id, key)
        await acreate_flow_run_input(key, value, run_id)


async def _deadline(client: PrefectClient, desk: Desk, letter: Letter, stage: Stage) -> None:
    """One scheduled run for an open stage's next wake; that of a stage which needs none any more is deleted."""
    at = next_wake(desk, letter, stage)
    run_id = None
    if at is not None:
        key = f"{letter.key}/{stage.id}/tenggat/{on_the_wall(at, desk.settings.clock_shift).isoformat()}"
        name = f"{letter.agenda} · tenggat {stage.step} {stage.name}"[:NAME_LIMIT]
        run = await wake(desk, "deadline", at, key, name, stage_id=stage.id)
        if run.state is not None and run.state.is_final():
            await client.delete_flow_run(run.id)  # a dead one would keep its key for ever
            run = await wake(desk, "deadline", at, key, name, stage_id=stage.id)
        run_id = str(run.id)
    if run_id == stage.deadline_id:
        return
    if stage.deadline_id is not None:
        with suppress(ObjectNotFound):
            await client.delete_flow_run(UUID(stage.deadline_id))
    with desk.register.write() as pen:
        pen.set_deadline(stage.id, run_id)


async def _where(client: PrefectClient, letter: Letter, run_id: UUID) -> None:
    """The letter's own run tells where it is: `Tahap 4 · kabid`, at the end `Selesai`, `Ditolak`, `Ditarik`."""
    stage = letter.open_stage
    if stage is None:
        state: State[Any] = Completed(name=STATE_NAMES[letter.state])
    else:
        state = Suspended(timeout_seconds=TEN_YEARS)
        state.name = f"Tahap {stage.step} · {stage.post}" + (" (menunggu pemohon)" if stage.state == "waiting" else "")
    await client.set_flow_run_state(run_id, state, force=True)


async def alive(seconds: float = 3.0) -> bool:
    """Whether Prefect answers us.

    Raises:
        PrefectRefusesUs: it asks for another password than ours; its health alone it tells to everybody.
    """
    with anyio.move_on_after(seconds), suppress(httpx.TransportError):
        async with get_client() as client:
            if await client.api_healthcheck() is not None:
                return False
            try:
                await client.hello()
            except PrefectHTTPStatusError as err:
                if err.response.status_code == HTTPStatus.UNAUTHORIZED:
                    raise PrefectRefusesUs(url=client.api_url) from err
                return False
            return True
    return False
