"""Act on the answer to one stage of one letter; the run has waited, suspended, until somebody answered."""

from __future__ import annotations

from uuid import UUID

from prefect import flow, runtime
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.deliver import deliver
from flows.desk import Desk, open_desk
from flows.show import given_answer, late_table, pause, show
from flows.work import answer, letter_of, stage_of
from letters.errors import AnswerRefused, StageClosed
from letters.letter import Stage


@flow(name="stage", retries=3, retry_delay_seconds=5)
async def stage(stage_id: int) -> State:
    """Take the answer, write what follows from it, show it, post the mails; whatever was done already stays done."""
    desk = open_desk()
    refused = await _act(desk, stage_of(desk, stage_id))
    now = stage_of(desk, stage_id)
    await show(desk, letter_of(desk, now.letter_id), refused)
    if now.late:
        await late_table(desk)
    await deliver(desk, now.letter_id)
    if now.state == "closed":
        return Completed(name="Selesai terlambat" if now.late else "Selesai", message=_told(now))
    raise await pause()


async def _act(desk: Desk, open_stage: Stage) -> str | None:
    """Act on the answer, if there is one for the form that is open; why it was refused, if it was."""
    given = await given_answer(open_stage, UUID(runtime.flow_run.get_id()))
    if given is None or open_stage.state == "closed":
        return None
    raw, channel = given
    try:
        answer(desk, open_stage.id, open_stage.attempt, raw, channel, desk.now())
    except AnswerRefused as err:
        return str(err.fields["because"])
    except StageClosed:
        return None
    return None


def _told(now: Stage) -> str:
    return f"{(now.answer or {}).get('keputusan')} oleh {now.by}"
