"""A letter is a run too: the parent of its stages, suspended under a name that tells where."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.workspace import open_workspace
from flows.engine.forms import suspend_again
from flows.engine.runs import show_letter
from letters.model import STATE_NAMES


@flow(name="letter")
async def letter(letter_id: int) -> State:
    """Show the letter again: somebody resumed its run in the Prefect UI, which decides nothing."""
    shown = await show_letter(open_workspace(), letter_id)
    if shown.state == "open":
        raise await suspend_again()
    return Completed(name=STATE_NAMES[shown.state])
