"""Try again to post what the mail server did not take."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.deliver import deliver
from flows.desk import open_desk


@flow(name="post", flow_run_name="Pos", retries=3, retry_delay_seconds=5)
async def post() -> State:
    """Post all mails that are due."""
    sent = await deliver(open_desk())
    return Completed(name=f"{sent} surel terkirim")
