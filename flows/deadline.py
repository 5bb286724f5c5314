"""A deadline passed without an answer: the stage is late, its post and then the superior are reminded."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.deliver import deliver
from flows.desk import open_desk
from flows.show import late_table, show
from flows.work import climb, letter_of


@flow(name="deadline", retries=3, retry_delay_seconds=5)
async def deadline(stage_id: int) -> State:
    """Climb the ladder of one stage by the rungs that are due, and schedule the next one."""
    desk = open_desk()
    stage = climb(desk, stage_id, desk.now())
    letter = await show(desk, letter_of(desk, stage.letter_id))
    await late_table(desk)
    await deliver(desk, letter.id)
    return Completed(name=f"Terlambat, pengingat ke-{stage.rung}" if stage.late else "Tepat waktu")
