"""A flow engine without Prefect, that remembers what it was asked: for tests of actions."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from actions.answer import StageAnswer, answer_stage
from actions.ports import GivenAnswer
from actions.workspace import Workspace
from letters.channel import Channel
from letters.model import Stage
from letters.reading import Reading
from parsers.door.reader_pool import read_file


@dataclass(slots=True)
class RememberingEngine:
    """Reads at once, acts on an answer at once, and schedules nothing.

    Attributes:
        scheduled: the moments at which mails are to be sent.
        given: the answers that were put through the door, by stage.
    """

    workspace: Workspace
    scheduled: list[datetime] = field(default_factory=list)
    given: dict[int, GivenAnswer] = field(default_factory=dict)

    @asynccontextmanager
    async def slot_released(self) -> AsyncGenerator[None]:
        yield

    async def read_letter(self, path: Path) -> Reading:
        return read_file(path)

    async def send_mails_at(self, moment: datetime, tries: int) -> None:  # noqa: ARG002
        self.scheduled.append(moment)

    async def put_answer(self, stage: Stage, raw: Mapping[str, Any], channel: Channel) -> None:
        self.given[stage.id] = GivenAnswer(raw, channel)
        answer = StageAnswer(stage_id=stage.id, attempt=stage.attempt, raw=raw, channel=channel)
        answer_stage(self.workspace, answer, self.workspace.now())

    async def given_answer(self, stage: Stage) -> GivenAnswer | None:
        return self.given.get(stage.id)
