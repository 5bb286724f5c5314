"""Look after the office: whatever Prefect should show and does not is shown again, mails that wait are posted."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.deliver import deliver
from flows.desk import open_desk
from flows.repair import keep_watch, repair
from flows.show import late_table


@flow(name="tend", flow_run_name="Merawat kantor", retries=2, retry_delay_seconds=5)
async def tend() -> State:
    """Mend what a crash left undone."""
    desk = open_desk()
    await keep_watch(desk)
    mended = await repair(desk)
    await late_table(desk)
    sent = await deliver(desk)
    return Completed(name=f"{len(mended)} dibetulkan, {sent} surel terkirim")
