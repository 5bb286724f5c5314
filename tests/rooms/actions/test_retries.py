"""Work that fails is tried again for ever, and somebody is told of it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from actions.tell_of_retries import forget_done_retries, tell_of_retry
from actions.workspace import Workspace
from letters.retry import LONGEST_PAUSE, TELL_AFTER, pause_after
from mailroom.folder import arrival_mark
from records.outgoing_mails import OutgoingMails
from records.retries import Retries
from shell.check import check_office
from tests.conftest import MONDAY
from tests.letter_maker import make_letter


def fail(workspace: Workspace, key: str, what: str, times: int, problem: str = "") -> None:
    """So many tries that came to nothing."""
    for n in range(times):
        with workspace.register.write() as writer:
            Retries(writer).begin(key, what, MONDAY + timedelta(minutes=n))
        with workspace.register.write() as writer:
            Retries(writer).failed(key, problem)
            tell_of_retry(workspace, writer, key)


def notices(workspace: Workspace) -> list[str]:
    with workspace.register.read() as reader:
        return [mail.text for mail in OutgoingMails(reader).unsent()]


def test_pauses_grow_and_never_end() -> None:
    pauses = [pause_after(n) for n in range(1, 200)]
    assert all(a <= b for a, b in pairwise(pauses))
    assert pauses[0] == timedelta(minutes=1)
    assert pauses[-1] == LONGEST_PAUSE


def test_tu_is_told_once_of_what_fails_again_and_again(workspace: Workspace) -> None:
    fail(workspace, "tanda", "surat.pdf", TELL_AFTER)
    assert notices(workspace) == []
    fail(workspace, "tanda", "surat.pdf", 20, "disk penuh")
    (told,) = notices(workspace)
    assert "surat.pdf" in told
    assert "disk penuh" in told


async def test_the_check_names_the_file_that_is_held_up(workspace: Workspace) -> None:
    fail(workspace, "tanda", "map/surat.pdf", TELL_AFTER + 1, "disk penuh")
    wrong = [each.line for each in await check_office(workspace) if not each.ok]
    assert any("map/surat.pdf" in line and "disk penuh" in line for line in wrong)


def test_what_is_done_is_no_longer_tried(workspace: Workspace) -> None:
    path = make_letter(workspace.settings.inbox / "surat.pdf")
    fail(workspace, arrival_mark(path), "surat.pdf", 2)
    fail(workspace, "surel/7", "Surel masuk 7", 2)
    forget_done_retries(workspace)
    with workspace.register.read() as reader:
        assert [each.what for each in Retries(reader).all()] == ["surat.pdf"]
    path.unlink()
    forget_done_retries(workspace)
    with workspace.register.read() as reader:
        assert Retries(reader).all() == []


def test_the_same_name_with_another_file_begins_anew(workspace: Workspace) -> None:
    path = make_letter(workspace.settings.inbox / "surat.pdf")
    fail(workspace, arrival_mark(path), "surat.pdf", 5)
    path.unlink()
    make_letter(workspace.settings.inbox / "surat.pdf", nomor="2/LAIN")
    forget_done_retries(workspace)
    with workspace.register.read() as reader:
        assert Retries(reader).all() == []


def test_a_try_is_counted_before_it_begins(workspace: Workspace) -> None:
    with workspace.register.write() as writer:
        first = Retries(writer).begin("k", "surat.pdf", MONDAY)
        second = Retries(writer).begin("k", "surat.pdf", MONDAY + timedelta(hours=1))
    assert (first.tries, second.tries) == (1, 2)
    assert second == replace(first, tries=2, next_try=second.next_try)
    assert second.next_try - (MONDAY + timedelta(hours=1)) == pause_after(2)
