"""Prefect's real server, as an office starts it, and an office's folder that is shown there."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import suppress

import pytest
from prefect.client.orchestration import get_client
from prefect.settings import (
    PREFECT_API_URL,
    PREFECT_HOME,
    PREFECT_LOGGING_LEVEL,
    temporary_settings,
)

from actions.workspace import Workspace
from flows.engine.deployments import make_pool, register_deployments
from flows.engine.environment import prefect_environment
from flows.engine.worker import TindakWorker
from settings import ROOT, Settings
from tests.office_process import free_port, give_empty_prefect_database, until


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """A server with our pool and our deployments; no worker takes anything from it."""
    home = tmp_path_factory.mktemp("prefect")
    give_empty_prefect_database(home)
    port = free_port()
    settings = Settings(home=home, prefect_api_url="", prefect_port=port)
    told = prefect_environment(settings)
    app = ["-m", "uvicorn", "--factory", "flows.engine.server:create_app", "--port", str(port)]
    with (home / "server.log").open("wb") as log:
        command = [sys.executable, *app, "--log-level", "warning"]
        process = subprocess.Popen(command, cwd=ROOT, env=os.environ | told, stdout=log, stderr=log)

    def answers() -> bool:
        with suppress(OSError), urllib.request.urlopen(f"{settings.api_url}/health") as reply:  # noqa: S310 (loopback)
            return bool(reply.status == 200)
        return False

    before = dict(os.environ)
    os.environ |= told
    ours = {PREFECT_API_URL: settings.api_url, PREFECT_HOME: told["PREFECT_HOME"]}
    try:
        until(answers, 120, "the server answers")
        with temporary_settings(ours | {PREFECT_LOGGING_LEVEL: "ERROR"}):
            template = TindakWorker.get_default_base_job_template()
            asyncio.run(make_pool(TindakWorker.type, template))
            asyncio.run(register_deployments(settings))
            yield settings
    finally:
        os.environ.clear()
        os.environ.update(before)
        process.terminate()
        process.wait(60)


@pytest.fixture
def shown(prefect_server: Settings, workspace: Workspace) -> Iterator[Workspace]:
    """A workspace with an empty register, whose letters that server shows."""
    told = {"prefect_api_url": prefect_server.api_url}
    yield Workspace(workspace.settings.model_copy(update=told), workspace.register)
    asyncio.run(_forget_runs())
    gc.collect()  # Prefect leaves connections to be closed by whoever collects them


async def _forget_runs() -> None:
    """Every register begins with agenda number 1: the next fact's letters are other letters."""
    async with get_client() as client:
        for run in await client.read_flow_runs():
            await client.delete_flow_run(run.id)
