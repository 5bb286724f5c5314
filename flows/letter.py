"""A letter is a run too: the parent of its stages, suspended under a name that tells where it is."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.desk import open_desk
from flows.show import pause, show
from flows.work import letter_of
from letters.letter import STATE_NAMES


@flow(name="letter")
async def letter(letter_id: int) -> State:
    """Show the letter again: somebody resumed its run in the Prefect UI, which decides nothing."""
    desk = open_desk()
    shown = await show(desk, letter_of(desk, letter_id))
    if shown.state == "open":
        raise await pause()
    return Completed(name=STATE_NAMES[shown.state])
