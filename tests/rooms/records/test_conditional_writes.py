"""A write says what must still be so: what a person did meanwhile stays done."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from actions.workspace import Workspace
from letters.errors import DatabaseFull, DatabaseUnreachable, TindakError
from letters.model import Letter
from records.register import Register
from tests.conftest import MONDAY
from tests.office_steps import ACCEPT, KADIS, arrive, decide, waiting


def again(workspace: Workspace, letter: Letter) -> Letter:
    with workspace.register.read() as reader:
        return reader.letter(letter.id)


def test_a_lost_run_reopens_no_stage_that_is_closed(workspace: Workspace) -> None:
    letter = arrive(workspace)
    stage = waiting(letter)
    with workspace.register.write() as writer:
        writer.set_stage_run(stage.id, "run-1")
    letter = decide(workspace, letter, **ACCEPT)
    with workspace.register.write() as writer:
        writer.forget_run("run-1")
    after = again(workspace, letter)
    closed = next(each for each in after.stages if each.id == stage.id)
    assert (closed.state, closed.run_id) == ("closed", None)
    assert waiting(after).step == waiting(letter).step


def test_the_first_run_that_shows_a_stage_stays(workspace: Workspace) -> None:
    stage = waiting(arrive(workspace))
    with workspace.register.write() as writer:
        writer.set_stage_run(stage.id, "run-1")
        writer.set_stage_run(stage.id, "run-2")
        assert writer.stage(stage.id).run_id == "run-1"


def test_a_deadline_run_is_replaced_only_by_who_knew_the_last_one(workspace: Workspace) -> None:
    stage = waiting(arrive(workspace))
    with workspace.register.write() as writer:
        assert writer.set_deadline_run(stage.id, "a", was=None)
        assert not writer.set_deadline_run(stage.id, "b", was=None)
        assert writer.set_deadline_run(stage.id, "c", was="a")
        assert writer.stage(stage.id).deadline_id == "c"


def test_a_deadline_moves_only_from_where_it_was_seen(workspace: Workspace) -> None:
    stage = waiting(decide(workspace, arrive(workspace), **ACCEPT))
    assert stage.due is not None
    later = stage.due + timedelta(days=1)
    with workspace.register.write() as writer:
        assert writer.move_deadline(stage, later, late=False)
        assert not writer.move_deadline(stage, later + timedelta(days=1), late=False)
        assert writer.stage(stage.id).due == later


def test_a_form_is_asked_again_only_for_the_answer_that_was_refused(workspace: Workspace) -> None:
    letter = decide(workspace, arrive(workspace), **ACCEPT)
    stage = waiting(letter)
    with workspace.register.write() as writer:
        assert writer.ask_again(stage.id, stage.attempt)
        assert not writer.ask_again(stage.id, stage.attempt)
    decide(workspace, again(workspace, letter), **KADIS)
    with workspace.register.write() as writer:
        assert not writer.ask_again(stage.id, writer.stage(stage.id).attempt)


def test_a_fault_of_ours_is_not_called_a_database_that_is_away(workspace: Workspace) -> None:
    with pytest.raises(sa.exc.OperationalError, match="tidak_ada"), workspace.register.read() as r:
        r.db.execute(sa.text("SELECT * FROM tidak_ada"))


def test_a_database_that_cannot_be_opened_is_said_in_one_line() -> None:
    register = Register("sqlite:////proc/tidak/ada/tindak.db")
    with pytest.raises(DatabaseUnreachable), register.read() as reader:
        reader.letters()


def test_a_full_database_says_so_and_keeps_what_was_there(workspace: Workspace) -> None:
    arrive(workspace)
    with workspace.register.write() as writer:
        pages = writer.db.execute(sa.text("PRAGMA page_count")).scalar()

    def fill() -> None:
        with workspace.register.write() as writer:
            writer.db.execute(sa.text(f"PRAGMA max_page_count = {pages}"))
            writer.note("penuh", MONDAY, isi="x" * 1_000_000)

    with pytest.raises(DatabaseFull) as caught:
        fill()
    assert isinstance(caught.value, TindakError)
    with workspace.register.read() as reader:
        assert len(reader.letters()) == 1
