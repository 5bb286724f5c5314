"""What we use of Prefect's inside is still there, and still takes what we give it.

A failure here is about an upgrade of Prefect: read its change, then mend only
`flows/engine/internals.py`.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from importlib import metadata
from typing import Any, cast

import pytest
from prefect.client.orchestration import PrefectClient
from prefect.client.schemas.objects import StateDetails
from prefect.server.database.dependencies import MODELS_DEPENDENCIES
from prefect.workers.base import BaseWorker

from flows.engine.internals import form_keys
from settings import ROOT

SIGNATURES: dict[str, tuple[str, ...]] = {
    # Overridden by HookedWorker, or called by it.
    "prefect.workers.base:BaseWorker._submit_run": ("self", "flow_run"),
    "prefect.workers.base:BaseWorker._get_scheduled_flow_runs": ("self",),
    "prefect.workers.base:BaseWorker._propose_pending_state": ("self", "flow_run"),
    "prefect.workers.base:BaseWorker._propose_crashed_state": (
        "self", "flow_run", "message", "client",
    ),
    "prefect.workers.base:BaseWorker._release_limit_slot": ("self", "flow_run_id"),
    "prefect.workers.base:BaseWorker.get_and_submit_flow_runs": ("self",),
    "prefect.workers.base:BaseWorker.start": ("self", "run_once", "with_healthcheck", "printer"),
    # Called, though no page of Prefect's documentation names them.
    "prefect.flow_engine:run_flow": (
        "flow", "flow_run", "parameters", "wait_for", "return_type", "error_logger", "context",
    ),
    "prefect.input.actions:acreate_flow_run_input": (
        "client", "key", "value", "flow_run_id", "sender",
    ),
    "prefect.input.actions:aread_flow_run_input": ("client", "key", "flow_run_id"),
    "prefect.input.run_input:keyset_from_base_key": ("base_key",),
    "prefect.server.api.server:create_app": (
        "settings", "ephemeral", "webserver_only", "final", "ignore_cache",
    ),
    "prefect.server.database.configurations:AioSqliteConfiguration.begin_transaction": (
        "self", "session", "with_for_update",
    ),
    "prefect.events.clients:get_events_subscriber": (
        "filter", "reconnection_attempts", "reconnect_on_clean_close",
    ),
    "prefect.context:AsyncClientContext.__init__": ("self", "httpx_settings"),
    "prefect.context:SyncClientContext.__init__": ("self", "httpx_settings"),
}  # fmt: skip


def found(name: str) -> Callable[..., Any]:
    """What stands under a name in the Prefect that is installed."""
    module, _, path = name.partition(":")
    thing: Any = importlib.import_module(module)
    for part in path.split("."):
        thing = getattr(thing, part, None)
    upgrade = f"Prefect {metadata.version('prefect')} has no {name} any more."
    assert callable(thing), f"{upgrade} Mend flows/engine/internals.py before upgrading."
    return cast("Callable[..., Any]", thing)


@pytest.mark.parametrize("name", SIGNATURES)
def test_prefect_has_what_we_call_and_override(name: str) -> None:
    takes = tuple(inspect.signature(found(name)).parameters)
    assert takes == SIGNATURES[name], (
        f"{name} of Prefect {metadata.version('prefect')} takes other arguments than the version "
        "that flows/engine/internals.py was written for. Compare the two, then mend both."
    )


def test_prefects_worker_keeps_its_pool_and_its_runs_where_we_look() -> None:
    source = inspect.getsource(BaseWorker.__init__)
    for name in ("_work_pool_name", "_submitting_flow_run_ids"):
        assert f"self.{name}" in source, f"Prefect's worker has no {name} any more"
    assert isinstance(BaseWorker.limiter, property), "Prefect's worker tells no limiter any more"


def test_prefects_server_takes_its_database_from_where_we_put_it() -> None:
    assert "database_config" in MODELS_DEPENDENCIES


def test_a_form_lies_where_prefects_pages_look_for_it() -> None:
    assert set(form_keys("keputusan-1")) == {"description", "response", "schema"}
    assert "run_input_keyset" in StateDetails.model_fields


def test_runs_are_resumed_with_input_through_a_documented_call() -> None:
    takes = inspect.signature(PrefectClient.resume_flow_run).parameters
    assert "run_input" in takes


def test_private_names_of_prefect_stand_in_one_module() -> None:
    """Elsewhere nothing of Prefect is called by a name with an underscore."""
    for path in (ROOT / "flows").rglob("*.py"):
        if path.name == "internals.py":
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.lstrip().startswith(("from prefect", "import prefect")):
                assert "._" not in line, f"{path}: {line}"
                assert " _" not in line, f"{path}: {line}"
