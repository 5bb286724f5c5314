"""The flow engine as actions know it (`actions.ports.FlowEngine`): Prefect."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from actions.ports import GivenAnswer
from actions.workspace import Workspace
from flows.engine import answering, forms, worker_slot
from flows.engine.schedule import schedule_run
from letters.channel import Channel
from letters.model import Stage
from letters.reading import Reading
from parsers.door.reader_pool import CHILDREN, read_file

READING = ThreadPoolExecutor(CHILDREN, "reading")
"""Threads that wait for readers; the loop's own ones send the mails meanwhile."""


@dataclass(frozen=True, slots=True)
class PrefectEngine:
    """Prefect, for the actions of one office."""

    workspace: Workspace

    def slot_released(self) -> AbstractAsyncContextManager[None]:
        """Give the worker's slot to another run for as long as this lasts."""
        return worker_slot.slot_released()

    async def read_letter(self, path: Path) -> Reading:
        """Read a file without keeping the slot: one that takes long keeps no answer waiting.

        Raises:
            LetterError: it is no letter that can be read.
        """
        async with worker_slot.slot_released():
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(READING, read_file, path)

    async def send_mails_at(self, moment: datetime, tries: int) -> None:
        """Have all mails that are due sent at a moment of the office's clock."""
        key, name = f"pos/{moment.isoformat()}", f"Pos · coba lagi {tries}"
        await schedule_run(self.workspace, "post", moment, key, name)

    async def put_answer(self, stage: Stage, raw: Mapping[str, Any], channel: Channel) -> None:
        """Give a whole form, found good, to the one door.

        Raises:
            StageClosed, NotShownYet, PrefectUnreachable: see `flows.engine.answering`.
        """
        await answering.put_answer(self.workspace, stage, raw, channel)

    async def given_answer(self, stage: Stage) -> GivenAnswer | None:
        """The answer that was taken for the form that is open; None when there is none."""
        return await forms.given_answer(stage, UUID(stage.run_id)) if stage.run_id else None
