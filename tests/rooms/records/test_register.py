"""The register: numbers without gaps, one letter once, one step of work at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command

from letters.errors import AmbiguousLetter, DatabaseUnreachable, UnknownLetter
from letters.incoming_mail import IncomingMail
from letters.model import Letter, OutgoingMail
from letters.office import Office
from letters.sop import Service
from letters.transitions import receive
from records.incoming_mails import IncomingMails
from records.outgoing_mails import POSTING, OutgoingMails
from records.register import Register
from records.upgrade import config_for, upgrade
from tests.conftest import FACTS, MONDAY
from tests.databases import empty_database, server_or_skip


@pytest.fixture(params=["sqlite", "postgresql"])
def register(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    """An empty register on each database."""
    if request.param == "sqlite":
        made = Register(f"sqlite:///{tmp_path / 'tindak.db'}")
        upgrade(made)
        yield made
        made.engine.dispose()
        return
    with empty_database(server_or_skip()) as url:
        made = Register(url.render_as_string(hide_password=False))
        upgrade(made)
        yield made
        made.engine.dispose()


def new_letter(digest: str, year: int = 2026, **facts: Any) -> Letter:
    return Letter(
        id=0,
        year=year,
        number=0,
        service="rapat-dengan-akses-internet",
        sha256=digest,
        filename="s.pdf",
        received=MONDAY,
        state="open",
        facts=FACTS | facts,
        reading={},
    )


def test_the_tables_are_what_the_code_expects(register: Register) -> None:
    command.check(config_for(register))


def test_agenda_numbers_begin_anew_each_year(register: Register) -> None:
    with register.write() as writer:
        agendas = [
            writer.enter(new_letter(str(n), year)).agenda
            for n, year in enumerate((2026, 2026, 2027, 2026))
        ]
    assert agendas == ["0001/2026", "0002/2026", "0001/2027", "0003/2026"]


def test_a_number_that_was_not_used_is_given_to_the_next_letter(register: Register) -> None:
    def power_failure() -> None:
        with register.write() as writer:
            writer.enter(new_letter("a"))
            writer.letter(99)

    with pytest.raises(UnknownLetter):
        power_failure()
    with register.write() as writer:
        assert writer.enter(new_letter("b")).number == 1


def _enter_many(url: str, who: int, count: int) -> None:
    register = Register(url)
    for n in range(count):
        with register.write() as writer:
            writer.enter(new_letter(f"{who}-{n}"))
    register.engine.dispose()


def _url(register: Register) -> str:
    return register.url


def test_agenda_numbers_have_no_gaps_when_four_desks_enter_at_once_and_one_is_killed(
    register: Register,
) -> None:
    spawn = multiprocessing.get_context("spawn")
    desks = [spawn.Process(target=_enter_many, args=(_url(register), who, 25)) for who in range(4)]
    for workspace in desks:
        workspace.start()
    while True:
        with register.read() as reader:
            if len(reader.letters()) > 10:
                break
        time.sleep(0.02)
    os.kill(desks[0].pid or 0, signal.SIGKILL)
    for workspace in desks:
        workspace.join()
    with register.read() as reader:
        numbers = [letter.number for letter in reader.letters()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 75


def test_the_same_bytes_are_known(register: Register) -> None:
    with register.write() as writer:
        letter = writer.enter(new_letter("abc"))
        assert writer.note_arrival(letter.id, MONDAY, "a.pdf", "inbox", "mark-1")
        assert not writer.note_arrival(letter.id, MONDAY, "a.pdf", "inbox", "mark-1")
        assert writer.note_arrival(letter.id, MONDAY, "a (1).pdf", "inbox", "mark-2")
    with register.read() as reader:
        known = reader.by_sha256("abc")
        assert known is not None
        assert [name for _, name, _ in reader.arrivals(known.id)] == ["a.pdf", "a (1).pdf"]


def test_letters_with_the_same_number_date_and_requester_are_twins(register: Register) -> None:
    with register.write() as writer:
        first = writer.enter(new_letter("1"))
        writer.enter(new_letter("2"))
        writer.enter(new_letter("3", tanggal="2026-11-13"))
        assert writer.twins(first) == ["0002/2026"]


def test_a_letter_is_found_by_number_and_the_year_is_asked_when_two_have_it(
    register: Register,
) -> None:
    with register.write() as writer:
        writer.enter(new_letter("a"))
    with register.read() as reader:
        assert reader.find("1").agenda == reader.find("0001-2026").agenda == "0001/2026"
        with pytest.raises(UnknownLetter, match="Surat 7 tidak ada di buku agenda"):
            reader.find("7")
        with pytest.raises(UnknownLetter):
            reader.find("surat itu")
    with register.write() as writer:
        writer.enter(new_letter("b", 2027))
        with pytest.raises(AmbiguousLetter, match="0001/2026, 0001/2027"):
            writer.find("1")


def test_what_a_step_changes_is_there_in_whole(
    register: Register, service: Service, office: Office
) -> None:
    with register.write() as writer:
        letter = writer.enter(new_letter("a"))
        letter = writer.apply(letter, receive(service, FACTS, office.calendar, MONDAY), MONDAY)
    assert [(s.step, s.state, s.channel) for s in letter.stages] == [
        (1, "closed", "arrival"),
        (2, "open", None),
    ]
    with register.read() as reader:
        assert reader.letter(letter.id) == letter
        assert reader.open_stages() == [letter.open_stage]


def mail(key: str) -> OutgoingMail:
    return OutgoingMail(
        key=key,
        to="tu@contoh.id",
        subject="s",
        text="t",
        html="<p>t</p>",
        message_id=f"<{key}@contoh.id>",
        attachments=(("2026/0001/asli.pdf", "Surat.pdf"),),
    )


def test_a_mail_with_the_same_key_is_written_once(register: Register) -> None:
    with register.write() as writer:
        assert len(OutgoingMails(writer).add([mail("a"), mail("a"), mail("b")])) == 2


def test_two_posts_do_not_send_the_same_mail(register: Register) -> None:
    with register.write() as writer:
        (row,) = OutgoingMails(writer).add([mail("a")])
        assert OutgoingMails(writer).claim(row.id, MONDAY) is not None
        assert OutgoingMails(writer).claim(row.id, MONDAY) is None
        assert (
            OutgoingMails(writer).claim(row.id, MONDAY + POSTING + timedelta(seconds=1)) is not None
        )  # the first one died
        OutgoingMails(writer).sent(row.id, MONDAY)
        assert OutgoingMails(writer).claim(row.id, MONDAY + timedelta(days=1)) is None
        assert OutgoingMails(writer).unsent() == []


def test_a_mail_that_failed_waits_for_its_next_try(register: Register) -> None:
    with register.write() as writer:
        (row,) = OutgoingMails(writer).add([mail("a")])
        claimed = OutgoingMails(writer).claim(row.id, MONDAY)
        assert claimed is not None
        OutgoingMails(writer).failed(
            claimed, "server tidak dapat dihubungi", MONDAY + timedelta(minutes=1)
        )
        assert OutgoingMails(writer).claim(row.id, MONDAY) is None
        again = OutgoingMails(writer).claim(row.id, MONDAY + timedelta(minutes=1))
    assert again is not None
    assert again.tries == 2
    assert again == replace(
        mail("a"), id=row.id, tries=2, error=again.error, next_try=again.next_try
    )


def test_a_mail_that_another_process_sent_meanwhile_is_not_sent_again(register: Register) -> None:
    with register.write() as writer:
        mails = OutgoingMails(writer)
        (row,) = mails.add([mail("a")])
        slow = mails.claim(row.id, MONDAY)
        assert slow is not None
        assert mails.claim(row.id, MONDAY + POSTING) is not None
        mails.failed(slow, "server diam", MONDAY + POSTING)
        assert [each.state for each in mails.unsent()] == ["posting"]
        mails.sent(row.id, MONDAY + POSTING)
        mails.failed(slow, "server diam", MONDAY + POSTING)
        assert mails.unsent() == []


def test_a_bounce_that_comes_before_the_mail_is_noted_as_sent_still_counts(
    register: Register,
) -> None:
    with register.write() as writer:
        mails = OutgoingMails(writer)
        (row,) = mails.add([mail("a")])
        mails.claim(row.id, MONDAY)
        mails.bounced(row.id, "alamat tidak dikenal", permanent=True)
        mails.sent(row.id, MONDAY)
        found = mails.by_message_id(row.message_id)
    assert found is not None
    assert (found.state, found.error) == ("bounced", "alamat tidak dikenal")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("oracle://x", "alamatnya tidak dikenal"),
        ("nonsense", "alamatnya tidak dikenal"),
        ("sqlite:////nowhere/at/all.db", "unable to open database file"),
        ("postgresql://tindak:rahasia@127.0.0.1:1/tindak", "TINDAK_DATABASE_URL"),
    ],
)
def test_a_wrong_database_url_is_told_without_its_password(url: str, told: str) -> None:
    with pytest.raises(DatabaseUnreachable) as caught:
        upgrade(Register(url))
    assert told in str(caught.value)
    assert "rahasia" not in str(caught.value)


def test_a_form_is_answered_by_the_first_mail_until_the_door_refuses_it(
    register: Register, service: Service, office: Office
) -> None:
    with register.write() as writer:
        letter = writer.apply(
            writer.enter(new_letter("a", **FACTS)),
            receive(service, FACTS, office.calendar, MONDAY),
            MONDAY,
        )
        stage = letter.stages[-1].id
        book = IncomingMails(writer)
        first, second = (came(book, uid) for uid in (1, 2))
        assert book.claim(first, stage, 0)
        assert not book.claim(second, stage, 0)
        assert book.claim(first, stage, 0)  # done again after a crash
        assert book.claim(second, stage, 1)  # asked once more it is another form
        book.release(first)
        assert book.claim(second, stage, 0)
        assert not book.claim(first, stage, 0)


def came(book: IncomingMails, uid: int) -> int:
    """The number of a mail that came into the mailbox."""
    where: dict[str, Any] = {
        "mailbox": "kotak@contoh.id@127.0.0.1/INBOX",
        "uidvalidity": 1,
        "uid": uid,
        "fingerprint": f"{uid:064}",
    }
    mail = book.note(
        IncomingMail(
            id=0, noted=MONDAY, sender="tu@contoh.id", message_id=f"<{uid}@contoh.id>", **where
        )
    )
    assert mail is not None
    return mail.id
