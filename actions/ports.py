"""What an action may ask of the flow engine, which it does not import: a port (`flows.engine`)."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from letters.channel import Channel
from letters.model import Stage
from letters.reading import Reading


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer that was taken and waits to be acted upon."""

    raw: Mapping[str, Any]
    channel: Channel


class FlowEngine(Protocol):
    """Waits, schedules and runs.

    `flows.engine.port.PrefectEngine` in an office, others in tests.
    """

    def slot_released(self) -> AbstractAsyncContextManager[None]:
        """Give the worker's slot to another run for as long as this lasts."""

    async def read_letter(self, path: Path) -> Reading:
        """Read a file without keeping the worker's slot.

        Raises:
            LetterError: it is no letter that can be read.
        """

    async def send_mails_at(self, moment: datetime, tries: int) -> None:
        """Have all mails that are due sent at a moment of the office's clock."""

    async def put_answer(self, stage: Stage, raw: Mapping[str, Any], channel: Channel) -> None:
        """Give a whole form, found good, to the one door.

        Raises:
            StageClosed: somebody was quicker.
            NotShownYet: the form is only being shown; try again.
            PrefectUnreachable: the office is closed.
        """

    async def given_answer(self, stage: Stage) -> GivenAnswer | None:
        """The answer that was taken for the form that is open; None when there is none."""
