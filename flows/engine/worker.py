"""A worker that runs flows in its own warm process: one second from answer to done, not seven."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from contextlib import suppress
from typing import Any
from uuid import UUID

import anyio
import anyio.abc
import httpx
from prefect import Flow
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
    WorkPoolFilter,
    WorkPoolFilterName,
)
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.client.schemas.responses import WorkerFlowRunResponse
from prefect.states import Scheduled

from actions.workspace import open_workspace
from clock import now
from flows.engine.deployments import load_flow
from flows.engine.environment import POOL
from flows.engine.forms import AGAIN, OPENING
from flows.engine.health import prefect_answers
from flows.engine.internals import (
    BaseJobConfiguration,
    BaseVariables,
    BaseWorkerResult,
    HookedWorker,
    flow_run_events,
    run_here,
    shared_clients,
)
from flows.engine.shutdown import request_shutdown
from flows.engine.worker_identity import is_dead, is_on_this_machine, worker_name
from flows.engine.worker_slot import WorkerSlot, current_slot

READY = ("Scheduled", "Resuming", "AwaitingRetry", AGAIN)
"""The states of a run that a worker is to take."""
SWEEP_SECONDS = 20.0
GRACE_SECONDS = 25.0
"""How long running steps may take to end by themselves when the worker stops."""


class TindakWorker(HookedWorker):
    """Runs the deployments of a work pool of type `tindak` as tasks of one event loop."""

    type = "tindak"
    job_configuration = BaseJobConfiguration
    job_configuration_variables = BaseVariables
    _description = "Runs Tindak's flows in one warm process."

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"name": worker_name(), **options})
        self.running: set[UUID] = set()
        self.bell = asyncio.Event()
        self.flows: dict[UUID, Flow[Any, Any]] = {}

    @classmethod
    def get_default_base_job_template(cls) -> dict[str, Any]:
        """No process to be described for a run.

        The server would check each new run against the description.
        """
        variables = {"type": "object", "properties": {}}
        return {"job_configuration": {"command": None}, "variables": variables}

    async def run(
        self,
        flow_run: FlowRun,
        configuration: BaseJobConfiguration,  # noqa: ARG002 (there is nothing to configure)
        task_status: anyio.abc.TaskStatus[int] | None = None,
    ) -> BaseWorkerResult:
        """Run a flow here and now."""
        flow = await self._flow(flow_run)
        self.running.add(flow_run.id)
        if task_status is not None:
            task_status.started(self.name)  # type: ignore[arg-type]
        try:
            await run_here(flow, flow_run)
        finally:
            self.running.discard(flow_run.id)
        return BaseWorkerResult(identifier=self.name, status_code=0)

    async def take(self, flow_run: FlowRun) -> None:
        """Take a run, say whose it is, and run it.

        Prefect's worker prepares a process first, of which there is none here: six more calls to
        the server for each run, and the whole environment written down (measured: a fifth of
        what the worker did in a burst).
        """
        current_slot.set(WorkerSlot(self.slots, flow_run.id, self.bell.set))
        try:
            if await self.may_begin(flow_run):
                await self.client.update_flow_run(flow_run.id, infrastructure_pid=self.name)
                await self.run(flow_run, BaseJobConfiguration())
        except httpx.HTTPError:
            pass  # the server went away; the sweep finds the run
        except Exception as err:  # noqa: BLE001 (a run that cannot begin takes nobody along)
            await self.report_crash(flow_run, f"{type(err).__name__}: {err}")
        finally:
            # A slot is free; and it may have been answered again while its mails were sent.
            self.bell.set()

    async def ready_runs(self) -> list[WorkerFlowRunResponse]:
        """Runs that are ready, without those that this worker has not finished yet.

        A stage that was asked again may be answered while its first run still sends mails;
        Prefect's worker would take it a second time and fall over its own limit.
        """
        if not self.slots.available_tokens:
            return []  # whoever ends rings the bell
        ready = await super().ready_runs()
        return [response for response in ready if response.flow_run.id not in self.running]

    async def sweep(self) -> None:
        """Start again what a dead worker left running: every step may be done twice."""
        workers = await self.client.read_workers_for_work_pool(self.pool)
        living = {worker.name for worker in workers if worker.status == "ONLINE"}
        for run in await self._at_work():
            if not self._is_orphan(run, living):
                continue
            # It may have ended since the list was made.
            seen_now = await self.client.read_flow_run(run.id)
            if seen_now.state_type == run.state_type and self._is_orphan(seen_now, living):
                again: State[Any] = Scheduled(name=AGAIN)
                await self.client.set_flow_run_state(run.id, again, force=True)

    def _is_orphan(self, run: FlowRun, living: set[str]) -> bool:
        if run.id in self.running or self.is_taking(run.id):
            return False
        if run.state is None or run.state.name == OPENING:
            return False  # a stage being opened; whoever opens it does so again
        owner = run.infrastructure_pid
        if owner is None:
            return (now() - run.state.timestamp).total_seconds() > SWEEP_SECONDS
        is_gone = owner not in living and not is_on_this_machine(owner)
        return owner == self.name or is_dead(owner) or is_gone

    async def _at_work(self) -> list[FlowRun]:
        at_work = FlowRunFilterStateType(any_=[StateType.RUNNING, StateType.PENDING])
        return await self.client.read_flow_runs(
            flow_run_filter=FlowRunFilter(state=FlowRunFilterState(type=at_work)),
            work_pool_filter=WorkPoolFilter(name=WorkPoolFilterName(any_=[self.pool])),
        )

    async def _flow(self, flow_run: FlowRun) -> Flow[Any, Any]:
        """The flow of a run's deployment, imported once, if it is one of ours."""
        if flow_run.deployment_id is None:
            message = "a run without a deployment"
            raise ValueError(message)
        if flow_run.deployment_id not in self.flows:
            deployment = await self.client.read_deployment(flow_run.deployment_id)
            flow = load_flow(str(deployment.entrypoint))
            self.flows[flow_run.deployment_id] = _without_results(flow)
        return self.flows[flow_run.deployment_id]


def _without_results(flow: Flow[Any, Any]) -> Flow[Any, Any]:
    """A flow that keeps no results.

    If nobody says so it asks the server at each run where they would be kept.
    """
    var = open_workspace().settings.var
    return flow.with_options(persist_result=False, result_storage=var)


async def listen(worker: TindakWorker) -> None:
    """Look for runs the moment the server says that one is ready.

    The event is only a bell: what is to be run is asked for as ever, and asked for now and then
    without a bell too (PREFECT_WORKER_QUERY_SECONDS). Polling twice a second instead cost the
    server 4 s of processor time a minute.
    """
    while True:
        with suppress(Exception):  # the server restarts; polling goes on meanwhile
            async with flow_run_events(READY) as events:
                worker.bell.set()
                async for _ in events:
                    worker.bell.set()
        await anyio.sleep(1)


async def look(worker: TindakWorker) -> None:
    """Look for runs whenever the bell has rung."""
    while True:
        await worker.bell.wait()
        worker.bell.clear()
        if worker.is_setup:
            with suppress(httpx.HTTPError):
                await worker.get_and_submit_flow_runs()


async def serve(worker: TindakWorker, ended: asyncio.Event) -> None:
    """Poll, run and sweep until `ended`; then let running steps end, for a while."""
    async with shared_clients(), anyio.create_task_group() as tasks:
        tasks.start_soon(worker.start)
        tasks.start_soon(listen, worker)
        tasks.start_soon(look, worker)
        tasks.start_soon(_sweep_always, worker)
        await ended.wait()
        request_shutdown()
        with anyio.move_on_after(GRACE_SECONDS):
            while worker.running:
                await anyio.sleep(0.1)
        tasks.cancel_scope.cancel()


async def _sweep_always(worker: TindakWorker) -> None:
    while True:
        if worker.is_setup:
            with suppress(httpx.HTTPError):
                await worker.sweep()
        await anyio.sleep(SWEEP_SECONDS if worker.is_setup else 0.2)


def run_worker(pool: str = POOL) -> None:
    """Run a worker until SIGTERM or Ctrl-C.

    The loop lives in a thread of its own: in the main thread each Prefect engine would catch
    SIGTERM for itself and end whatever flow happens to be running.

    Raises:
        PrefectRefusesUs: the server asks for another password; it would never give this worker
            anything to do.
    """
    asyncio.run(prefect_answers())  # a server that is not there yet is waited for
    limit = open_workspace().settings.worker_limit
    worker = TindakWorker(work_pool_name=pool, prefetch_seconds=0, limit=limit)
    loop = asyncio.new_event_loop()
    ended = asyncio.Event()

    def end(*_: object) -> None:
        loop.call_soon_threadsafe(ended.set)
        # With its server gone too, Prefect's client tries again for minutes, in scopes that
        # cannot be cancelled.
        last = threading.Timer(GRACE_SECONDS + 3, os._exit, (0,))
        last.daemon = True
        last.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    serving = serve(worker, ended)
    thread = threading.Thread(target=loop.run_until_complete, args=(serving,), name="worker")
    thread.start()
    while thread.is_alive():
        thread.join(0.5)
    # Prefect would wait for its event queues to drain, for half a minute when the server is gone
    # too; whatever was under way is done again by the next worker.
    os._exit(0)
