"""Our own flows and their deployments: the table that the worker runs, and nothing else."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any
from uuid import UUID

from prefect import Flow
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.client.schemas.filters import (
    DeploymentFilter,
    WorkPoolFilter,
    WorkPoolFilterName,
)
from prefect.exceptions import ObjectAlreadyExists, ObjectNotFound

from durable_files import durable_write
from flows.engine.environment import prefect_environment
from letters.errors import PrefectUnreachable
from settings import ROOT, Settings

FLOWS: Mapping[str, str] = {
    "watch-inbox": "flows/inbox.py:watch_inbox",
    "intake": "flows/intake.py:intake",
    "watch-mailbox": "flows/mailbox.py:watch_mailbox",
    "mail": "flows/mail.py:mail",
    "letter": "flows/letter.py:letter",
    "stage": "flows/stage.py:stage",
    "deadline": "flows/deadline.py:deadline",
    "post": "flows/post.py:post",
    "maintenance": "flows/maintenance.py:maintenance",
}
"""Deployments by name, each of a flow of the same name, with their entrypoints (prefect.yaml)."""


def load_flow(entrypoint: str) -> Flow[Any, Any]:
    """The flow of one of our entrypoints.

    Raises:
        ValueError: it is none of ours; whatever a deployment names, nothing else is imported.
    """
    if entrypoint not in FLOWS.values():
        message = f"{entrypoint!r} is no flow of Tindak"
        raise ValueError(message)
    path, _, name = entrypoint.partition(":")
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    flow: Flow[Any, Any] = getattr(module, name)
    return flow


async def deployment_id(client: PrefectClient, name: str) -> UUID:
    """The id of one of our deployments, asked once for each server.

    Raises:
        ObjectNotFound: it is not registered.
    """
    key = (str(client.api_url), name)
    if key not in _ids():
        _ids()[key] = (await client.read_deployment_by_name(f"{name}/{name}")).id
    return _ids()[key]


@lru_cache(maxsize=1)
def _ids() -> dict[tuple[str, str], UUID]:
    return {}


async def make_pool(worker_type: str, template: Mapping[str, Any]) -> None:
    """The work pool of our own worker.

    One that is there already stays as it is: it may be of another type.
    """
    name = os.environ["TINDAK_POOL"]
    pool = WorkPoolCreate(name=name, type=worker_type, base_job_template=dict(template))
    async with get_client() as client:
        with suppress(ObjectAlreadyExists):
            await client.create_work_pool(pool)


async def register_deployments(settings: Settings) -> None:
    """Register every deployment of prefect.yaml, and remove those of older versions.

    Raises:
        PrefectUnreachable: that was not possible; the reason is in var/log.
    """
    prefect = [sys.executable, "-m", "prefect", "--no-prompt"]
    process = await asyncio.create_subprocess_exec(
        *prefect,
        *("deploy", "--all", "--prefect-file", "prefect.yaml"),
        cwd=ROOT,
        env=os.environ | prefect_environment(settings),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    printed, _ = await process.communicate()
    if process.returncode:
        durable_write(settings.var / "log" / "deploy.log", printed)
        raise PrefectUnreachable(url=settings.api_url)
    await _remove_obsolete()


async def _remove_obsolete() -> None:
    """Deployments on our pool that this version does not know: their schedules would go on."""
    pool = WorkPoolFilter(name=WorkPoolFilterName(any_=[os.environ["TINDAK_POOL"]]))
    async with get_client() as client:
        found = await client.read_deployments(
            deployment_filter=DeploymentFilter(), work_pool_filter=pool
        )
        for deployment in found:
            if deployment.name not in FLOWS:
                with suppress(ObjectNotFound):
                    await client.delete_deployment(deployment.id)
