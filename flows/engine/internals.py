"""Every name of Prefect that is private, undocumented or overridden by us, and nothing else.

An upgrade of Prefect may change any of them without a word: `tests/rooms/flows/test_internals.py`
holds each with its signature against the installed version. All other modules of this folder use
Prefect's documented names and what stands here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, cast
from uuid import UUID

import anyio
from prefect import Flow
from prefect.client.schemas.objects import FlowRun, State
from prefect.client.schemas.responses import WorkerFlowRunResponse
from prefect.context import AsyncClientContext, SyncClientContext
from prefect.events.clients import get_events_subscriber
from prefect.events.filters import EventFilter, EventNameFilter
from prefect.exceptions import Abort, Pause
from prefect.flow_engine import run_flow
from prefect.input.actions import acreate_flow_run_input, aread_flow_run_input
from prefect.input.run_input import keyset_from_base_key
from prefect.server.api.server import create_app as create_prefect_app
from prefect.server.database.configurations import AioSqliteConfiguration
from prefect.server.database.dependencies import MODELS_DEPENDENCIES
from prefect.workers.base import (
    BaseJobConfiguration,
    BaseVariables,
    BaseWorker,
    BaseWorkerResult,
)

__all__ = [
    "AioSqliteConfiguration",
    "BaseJobConfiguration",
    "BaseVariables",
    "BaseWorkerResult",
    "HookedWorker",
    "acreate_flow_run_input",
    "aread_flow_run_input",
    "create_prefect_app",
    "flow_run_events",
    "form_keys",
    "keep_form_keys",
    "kept_form_keys",
    "run_here",
    "shared_clients",
    "use_database",
]


class HookedWorker(BaseWorker[BaseJobConfiguration, BaseVariables, BaseWorkerResult], ABC):
    """Prefect's worker with names for what it does inside, so that ours overrides no private
    one.

    Abstract: Prefect keeps it out of its list of worker types.
    """

    type = "tindak"

    @abstractmethod
    async def take(self, flow_run: FlowRun) -> None:
        """Do with a run that was taken from the pool whatever is to be done.

        Slots are given back.
        """

    async def ready_runs(self) -> list[WorkerFlowRunResponse]:
        """The runs of the pool that are to be taken."""
        return await super()._get_scheduled_flow_runs()

    @property
    def pool(self) -> str:
        """The name of the work pool."""
        return str(self._work_pool_name)

    @property
    def slots(self) -> anyio.CapacityLimiter:
        """How many runs may be at work at once, and which are."""
        return self.limiter

    def is_taking(self, run_id: UUID) -> bool:
        """Whether a run was taken from the pool and has not given back its slot."""
        return run_id in self._submitting_flow_run_ids

    async def may_begin(self, flow_run: FlowRun) -> bool:
        """Ask the server for a run; False when another worker has it."""
        return await self._propose_pending_state(flow_run)

    async def report_crash(self, flow_run: FlowRun, message: str) -> None:
        """Tell the server that a run could not begin."""
        await self._propose_crashed_state(flow_run, message)

    async def _submit_run(self, flow_run: FlowRun) -> None:
        try:
            await self.take(flow_run)
        finally:
            self._submitting_flow_run_ids.discard(flow_run.id)
            self._release_limit_slot(flow_run.id)

    async def _get_scheduled_flow_runs(self) -> list[WorkerFlowRunResponse]:
        return await self.ready_runs()


async def run_here(flow: Flow[Any, Any], flow_run: FlowRun) -> None:
    """Run an async flow in this event loop; its states are reported by Prefect's engine.

    The engine is not told that the run has a deployment. It would start a thread with a
    connection of its own, which listens whether somebody suspends the run, and let every other
    run of this process wait for it.
    """
    alone = flow_run.model_copy(update={"deployment_id": None})
    # What went wrong the engine has reported, or the sweep will.
    with suppress(Abort, Pause, Exception):
        await cast("Awaitable[Any]", run_flow(flow, flow_run=alone, return_type="state"))


@asynccontextmanager
async def shared_clients() -> AsyncGenerator[None]:
    """One connection to Prefect for all that this process runs, instead of one for each run."""
    async with AsyncClientContext():
        with SyncClientContext():
            yield


@asynccontextmanager
async def flow_run_events(names: tuple[str, ...]) -> AsyncGenerator[Any]:
    """The server's event stream: the flow runs that enter one of these states."""
    wanted = [f"prefect.flow-run.{name}" for name in names]
    chosen = EventFilter(event=EventNameFilter(name=wanted))
    async with get_events_subscriber(filter=chosen) as events:
        yield events


def use_database(configuration: AioSqliteConfiguration) -> None:
    """Have Prefect's server use this database, before its application is made."""
    MODELS_DEPENDENCIES["database_config"] = configuration


def form_keys(base: str) -> dict[str, str]:
    """Under which keys of a run's input its form's schema, description and answer lie."""
    return {part: str(key) for part, key in keyset_from_base_key(base).items()}


def keep_form_keys(state: State[Any], keys: Mapping[str, str]) -> None:
    """Have a suspended state show the form that lies under these keys."""
    state.state_details.run_input_keyset = dict(keys)


def kept_form_keys(state: State[Any] | None) -> Mapping[str, str] | None:
    """The keys of the form that a state shows."""
    return state.state_details.run_input_keyset if state else None
