"""What Prefect shows of an office, on its real server: made once, repaired, answered once."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterKey
from prefect.client.schemas.objects import FlowRun
from prefect.exceptions import ObjectNotFound
from prefect.states import Failed

from actions.ask import fill_form
from actions.remind import remind
from actions.workspace import Workspace
from flows.engine.answering import put_answer
from flows.engine.artifacts import show_late_stages
from flows.engine.deployments import FLOWS, register_deployments
from flows.engine.forms import given_answer
from flows.engine.health import prefect_answers, worker_is_online
from flows.engine.port import PrefectEngine
from flows.engine.repair import keep_watch, only_one_repair, repair, watchers
from flows.engine.runs import show_letter
from flows.engine.schedule import Pace, retry_file, schedule_run
from flows.engine.worker import TindakWorker
from flows.engine.worker_identity import is_dead, is_on_this_machine, worker_name
from letters.channel import Channel
from letters.errors import StageClosed
from letters.model import Letter, Stage
from records.retries import Retries
from settings import Settings
from tests.letter_maker import make_letter
from tests.office_steps import ACCEPT, arrive, decide, waiting

pytestmark = [
    pytest.mark.servers,
    pytest.mark.xdist_group("prefect_server"),
    # Prefect's client leaves connections open when its event loop ends.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


async def letter_run(letter: Letter) -> FlowRun:
    async with get_client() as client:
        return await client.read_flow_run(UUID(letter.run_id))


async def stage_run(stage: Stage) -> FlowRun:
    async with get_client() as client:
        return await client.read_flow_run(UUID(stage.run_id))


def answer_of(workspace: Workspace, stage: Stage) -> dict[str, Any]:
    """TU's form, filled in whole, as the pages send it."""
    return fill_form(workspace, stage, ACCEPT | {"nama": "Wulan"})


async def test_a_letter_is_shown_as_a_run_with_its_open_stage_suspended(shown: Workspace) -> None:
    letter = await show_letter(shown, arrive(shown, at=shown.now()).id)
    run, stage = await letter_run(letter), await stage_run(waiting(letter))
    assert run.name.startswith("0001/2026 · ")
    assert stage.state is not None
    assert (stage.state.type.value, stage.state.name) == ("PAUSED", "Menunggu Tata Usaha")
    assert waiting(letter).deadline_id is not None


async def test_showing_a_letter_again_makes_no_second_run(shown: Workspace) -> None:
    letter = await show_letter(shown, arrive(shown, at=shown.now()).id)
    again = await show_letter(shown, letter.id)
    assert again == letter


async def test_an_answer_is_taken_once_and_sent_twice_it_is_still_one(shown: Workspace) -> None:
    letter = await show_letter(shown, arrive(shown, at=shown.now()).id)
    stage, channel = waiting(letter), Channel("page")
    raw = answer_of(shown, stage)
    await put_answer(shown, stage, raw, channel)
    await put_answer(shown, stage, raw, channel)
    given = await given_answer(stage, UUID(stage.run_id))
    assert given is not None
    assert given.raw["nama"] == "Wulan"
    assert given.channel == channel
    with pytest.raises(StageClosed):
        await put_answer(shown, stage, raw | {"nama": "Orang Lain"}, channel)


async def test_a_stage_that_ends_in_time_leaves_no_deadline_behind(shown: Workspace) -> None:
    letter = await show_letter(shown, arrive(shown, at=shown.now()).id)
    deadline = waiting(letter).deadline_id
    after = decide(shown, letter, at=shown.now().strftime("%Y-%m-%d %H:%M"), **ACCEPT)
    after = await show_letter(shown, after.id)
    async with get_client() as client:
        with pytest.raises(ObjectNotFound):
            await client.read_flow_run(UUID(deadline))
    assert (await stage_run(after.stages[1])).name.startswith("0001/2026 · 2 ")
    assert waiting(after).step == 3
    assert waiting(after).deadline_id is not None


async def test_what_prefect_lost_is_shown_again_and_then_nothing_is_amiss(shown: Workspace) -> None:
    letter = await show_letter(shown, arrive(shown, at=shown.now()).id)
    assert await repair(shown) == []
    async with get_client() as client:
        await client.delete_flow_run(UUID(waiting(letter).run_id))
    assert await repair(shown) == ["0001/2026: formulirnya ditampilkan kembali"]
    assert await repair(shown) == []
    with shown.register.read() as reader:
        after = reader.letter(letter.id)
    assert [stage.state for stage in after.stages] == [stage.state for stage in letter.stages]


async def test_a_deadline_that_somebody_cancelled_is_scheduled_again(shown: Workspace) -> None:
    letter = await show_letter(shown, arrive(shown, at=shown.now()).id)
    async with get_client() as client:
        await client.set_flow_run_state(
            UUID(waiting(letter).deadline_id), Failed(message="dibatalkan"), force=True
        )
    assert await repair(shown) == ["0001/2026: tenggatnya dijadwalkan kembali"]
    assert await repair(shown) == []


def test_two_do_not_repair_at_once(workspace: Workspace) -> None:
    with only_one_repair(workspace, wait=False) as first:
        assert first
        with only_one_repair(workspace, wait=False) as second:
            assert not second
    with only_one_repair(workspace, wait=False) as third:
        assert third


async def test_a_file_is_given_one_run_however_often_it_is_seen(shown: Workspace) -> None:
    path = make_letter(shown.settings.inbox / "surat.pdf")
    for _ in range(3):
        await retry_file(shown, path, Pace(seconds=0.0))
    with shown.register.read() as reader:
        (retry,) = Retries(reader).all()
    assert (retry.what, retry.tries) == ("surat.pdf", 1)


async def test_a_run_that_failed_is_followed_by_another_after_the_pause(shown: Workspace) -> None:
    path = make_letter(shown.settings.inbox / "gagal.pdf", nomor="2/GAGAL")
    await retry_file(shown, path, Pace(seconds=0.0))
    with shown.register.read() as reader:
        (retry,) = Retries(reader).all()
    run = await schedule_run(shown, "intake", shown.now(), f"{retry.key}/1", "x", relative="x")
    async with get_client() as client:
        await client.set_flow_run_state(run.id, Failed(message="disk penuh"), force=True)
    later = shown.settings.model_copy(update={"clock_shift": timedelta(minutes=2)})
    await retry_file(Workspace(later, shown.register), path, Pace(seconds=0.0))
    with shown.register.read() as reader:
        (again,) = Retries(reader).all()
    assert (again.tries, again.problem) == (2, "disk penuh")


def test_what_waits_is_looked_at_now_and_then_only() -> None:
    pace = Pace()
    assert pace.is_due("surat.pdf")
    assert not pace.is_due("surat.pdf")
    assert pace.is_due("lain.pdf")


async def test_what_is_late_stands_in_one_table(shown: Workspace) -> None:
    letter = await show_letter(shown, arrive(shown, at=shown.now() - timedelta(days=14)).id)
    await asyncio.to_thread(remind, shown, waiting(letter).id, shown.now())
    await show_late_stages(shown)
    async with get_client() as client:
        named = ArtifactFilter(key=ArtifactFilterKey(any_=["terlambat", f"surat-{letter.key}"]))
        told = {
            each.key: str(each.data) for each in await client.read_artifacts(artifact_filter=named)
        }
    assert "2 Penerimaan oleh TU" in told["terlambat"]
    assert "# 0001/2026" in told[f"surat-{letter.key}"]


async def test_the_watchers_are_started_once(shown: Workspace) -> None:
    assert watchers(shown) == ["watch-inbox"]
    await keep_watch(shown)
    await keep_watch(shown)
    async with get_client() as client:
        runs = await client.read_flow_runs()
        deployment = await client.read_deployment_by_name("watch-inbox/watch-inbox")
    assert sum(run.deployment_id == deployment.id for run in runs) == 1


async def test_deployments_of_older_versions_are_removed_and_foreign_ones_left_alone(
    prefect_server: Settings,
) -> None:
    async with get_client() as client:
        ours = await client.read_deployment_by_name("maintenance/maintenance")
        with_pool = WorkPoolCreate(name=f"lain-{uuid4().hex[:6]}", type="process")
        pool = await client.create_work_pool(with_pool)
        for name, where in (("tend", "tindak"), ("laporan", pool.name)):
            await client.create_deployment(flow_id=ours.flow_id, name=name, work_pool_name=where)
    await register_deployments(prefect_server)
    async with get_client() as client:
        left = {each.name for each in await client.read_deployments()}
    assert left == {*FLOWS, "laporan"}


async def test_health_is_told_by_the_server_and_by_the_worker(shown: Workspace) -> None:
    assert shown.settings.api_url
    assert await prefect_answers()
    assert not await worker_is_online("tindak")


async def test_the_worker_acts_on_an_answer(
    shown: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole way in one process: taken from the pool, run, reported."""
    monkeypatch.setenv("TINDAK_HOME", str(shown.settings.home))
    letter = await show_letter(shown, arrive(shown, at=shown.now()).id)
    stage = waiting(letter)
    await PrefectEngine(shown).put_answer(stage, answer_of(shown, stage), Channel("shell"))
    async with TindakWorker(work_pool_name="tindak", prefetch_seconds=0, limit=4) as worker:
        for _ in range(200):
            await worker.get_and_submit_flow_runs()
            await asyncio.sleep(0.1)
            with shown.register.read() as reader:
                if reader.stage(stage.id).state == "closed" and not worker.running:
                    break
    run = await stage_run(stage)
    assert run.state is not None
    assert run.state.name in {"Selesai", "Selesai terlambat"}
    assert run.infrastructure_pid == worker.name


def test_a_workers_name_tells_whether_it_lives() -> None:
    name = worker_name()
    host, pid, born, tail = name.split(":")
    assert is_on_this_machine(name)
    assert not is_dead(name)
    assert is_dead(f"{host}:{pid}:{int(born) - 1}:{tail}")
    assert not is_dead(f"lain-{host}:{pid}:1:{tail}")
