"""An office of version 0.1.0 goes on with this version: nothing is lost, nothing says otherwise.

Its register is kept as text in `tests/upgrade/`, with what it said of itself.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from actions.answer import StageAnswer, answer_stage
from actions.gather import letter_of
from actions.workspace import Workspace
from letters.channel import Channel
from letters.errors import StageClosed
from letters.model import Letter
from letters.reply_codes import ReplyCodes, codes_in
from letters.signed_links import LinkSigner
from records.incoming_mails import IncomingMails
from records.outgoing_mails import OutgoingMails
from records.passwords import is_right
from records.reader import RegisterReader
from records.register import Register
from records.schema import metadata
from records.upgrade import config_for, upgrade
from records.users import Users
from settings import ROOT
from shell import json_output
from tests.conftest import WIB, wib
from tests.databases import empty_database, server_or_skip
from tests.office_steps import ACCEPT, KABID, KADIS, SUBKOR, arrive, decide

KEPT = ROOT / "tests" / "upgrade"
TOLD = json.loads((KEPT / "register-0.1.0.json").read_text(encoding="utf-8"))
REVISION = "0003"
"""The last one of 0.1.0."""
SECRET = b"rekaan"
"""What signed its links and codes."""

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    """The register of 0.1.0 on each database, as it was left."""
    register = loaded(tmp_path / "0.1.0.db")
    if request.param == "sqlite":
        yield register
        register.engine.dispose()
        return
    with empty_database(server_or_skip()) as url:
        moved = Register(url.render_as_string(hide_password=False))
        command.upgrade(config_for(moved), REVISION)
        copy_rows(register.engine, moved.engine)
        register.engine.dispose()
        yield moved
        moved.engine.dispose()


@pytest.fixture
def upgraded(old: Register) -> Register:
    upgrade(old)
    return old


@pytest.fixture
def office_of_then(workspace: Workspace, upgraded: Register) -> Workspace:
    """The office of 0.1.0 with the program of today."""
    return Workspace(workspace.settings, upgraded)


def loaded(path: Path) -> Register:
    with sqlite3.connect(path) as db:
        db.executescript((KEPT / "register-0.1.0.sql").read_text(encoding="utf-8"))
    db.close()
    return Register(f"sqlite:///{path}")


def tables_of(engine: sa.Engine) -> sa.MetaData:
    """The tables as they are there, whatever the program of today knows."""
    found = sa.MetaData()
    with engine.connect() as db:
        found.reflect(db)
    found.remove(found.tables["alembic_version"])
    return found


def copy_rows(source: sa.Engine, target: sa.Engine) -> None:
    there, here = tables_of(source), tables_of(target)
    with source.connect() as left, target.begin() as right:
        for table in there.sorted_tables:
            rows = [dict(row) for row in left.execute(sa.select(table)).mappings()]
            right.execute(here.tables[table.name].insert(), rows)
            if "id" in table.c:
                name, last = table.name, max(row["id"] for row in rows)
                serial = sa.func.pg_get_serial_sequence(name, "id")
                right.execute(sa.select(sa.func.setval(serial, last)))


def rows_of(engine: sa.Engine) -> Rows:
    tables = tables_of(engine).sorted_tables
    with engine.connect() as db:
        return {
            table.name: [
                dict(row)
                for row in db.execute(
                    sa.select(table).order_by(*table.primary_key.columns)
                ).mappings()
            ]
            for table in tables
        }


def stands(reader: RegisterReader, name: str) -> Letter:
    return reader.find(TOLD["stands"][name])


def test_every_row_is_still_there_and_says_the_same(old: Register) -> None:
    before = rows_of(old.engine)
    upgrade(old)
    after = rows_of(old.engine)
    for table, rows in before.items():
        assert len(rows) == TOLD["counts"][table]
        # What is new in a table may be filled; what was there stays.
        assert [{name: row[name] for name in rows[0]} for row in after[table]] == rows
    assert {table for table in after if not after[table]} == set(after) - set(before)


def test_every_letter_says_to_programs_what_it_said(upgraded: Register) -> None:
    with upgraded.read() as reader:
        letters, book = reader.letters(), IncomingMails(reader)
        assert [json_output.row(letter, WIB) for letter in letters] == TOLD["letters"]
        for letter in letters:
            said = json_output.whole(letter, book.of_letter(letter.id), WIB)
            assert json.loads(json.dumps(said)) == TOLD["each"][letter.agenda], letter.agenda


def test_the_tables_are_those_of_this_version(upgraded: Register) -> None:
    head = ScriptDirectory.from_config(config_for(upgraded)).get_current_head()
    with upgraded.engine.connect() as db:
        context = MigrationContext.configure(db, opts={"compare_type": True})
        assert context.get_current_revision() == head
        assert compare_metadata(context, metadata) == []


def test_an_upgraded_register_that_is_upgraded_again_stays_as_it_is(upgraded: Register) -> None:
    before = rows_of(upgraded.engine)
    upgrade(upgraded)
    assert rows_of(upgraded.engine) == before


async def test_whoever_could_log_in_still_can(upgraded: Register) -> None:
    with upgraded.read() as reader:
        users = Users(reader).all()
    assert [(user.name, user.active) for user in users] == [("lama", False), ("wulan", True)]
    for user in users:
        assert await is_right("rekaan-sekali-2026", user.hash)
        assert not await is_right("rekaan-lain-2026", user.hash)


def test_the_mailbox_is_read_on_from_where_it_was(upgraded: Register) -> None:
    with upgraded.read() as reader:
        book, name = IncomingMails(reader), "imap://127.0.0.1/INBOX"
        assert book.last_uid(name, 7) == 6
        assert [mail.uid for mail in book.new()] == [5]
        assert [mail.uid for mail in book.to_file(name, 7)] == [2, 3, 6]
        silent = book.mailbox("imap://127.0.0.1/Lama")
    assert silent is not None
    assert (silent.told, silent.failing_since) == (True, wib("2026-11-16 08:00"))


def test_the_mails_that_were_not_out_go_out(upgraded: Register) -> None:
    told = [m["state"] for letter in TOLD["each"].values() for m in letter["mails"]]
    with upgraded.write() as writer:
        mails = OutgoingMails(writer)
        waiting = mails.unsent()
        assert len(waiting) == sum(state in ("pending", "posting") for state in told)
        assert {mail.state for mail in waiting} == {"pending", "posting"}
        later = wib("2026-11-17 10:10")
        assert all(mails.claim(mail.id, later) for mail in waiting)


def test_a_link_and_a_code_of_an_old_mail_still_open_its_stage(upgraded: Register) -> None:
    links = LinkSigner(SECRET, "http://127.0.0.1:8080", 90)
    with upgraded.read() as reader:
        letter = stands(reader, "booked")
    asked = letter.open_stage
    assert asked is not None
    (mail,) = [m for m in letter.mails if m.key.startswith(f"{letter.key}/{asked.id}/dibuka/tugas")]
    (token,) = set(re.findall(r"/d/([\w.-]+)", mail.text))
    link = links.read("d", token, wib("2026-11-20 08:00"))
    assert (link.target, link.post) == (asked.id, "subkor")
    links.check_holder(link, [mail.to])
    (code,) = codes_in(mail.subject, mail.message_id)
    assert code.stage_id == asked.id
    assert ReplyCodes(SECRET).is_for(code, mail.to, asked.wait)


MEETING = {"kegiatan": "2026-12-02 13:00-15:00 | TCM Room | Rapat"}
ANSWERS: dict[tuple[int, str | None], dict[str, Any]] = {
    (2, None): ACCEPT | {"surel": "arsip@contoh.id"},
    (3, None): KADIS,
    (4, None): KABID,
    (5, None): SUBKOR,
    (6, None): {"keputusan": "lengkap"},
    (6, "kelengkapan"): {"keputusan": "kelengkapan diterima", "aplikasi": "Zoom Meeting"},
    (7, None): MEETING | {"keputusan": "setuju", "ruang": "TCM Room", "operator": "Rudi Contoh"},
    (7, "pilihan"): MEETING | {"keputusan": "waktu dipilih"},
    (8, None): {"keputusan": "siap", "uji_koneksi": "2026-12-01 14:00", "hasil": "berhasil"},
    (9, None): {
        "keputusan": "selesai",
        "mulai_nyata": "2026-12-02 13:00",
        "selesai_nyata": "2026-12-02 14:30",
        "operator": "Rudi Contoh",
    },
}
OPEN = (
    "new",
    "refused answer",
    "by mail",
    "late",
    "waits for what is missing",
    "clashes, others offered",
    "moved",
    "ready",
)


def to_its_end(workspace: Workspace, letter: Letter) -> Letter:
    while (stage := letter.open_stage) is not None:
        at = "2026-12-02 14:40" if stage.step == 9 else "2026-11-18 09:00"
        letter = decide(workspace, letter, at, **ANSWERS[stage.step, stage.wait])
    return letter_of(workspace, letter.id)


@pytest.mark.parametrize("name", OPEN)
def test_a_letter_walks_on_from_where_it_stood_to_its_end(
    office_of_then: Workspace, name: str
) -> None:
    with office_of_then.register.read() as reader:
        before = stands(reader, name)
    after = to_its_end(office_of_then, before)
    assert after.state == "done"
    answered = {stage.id for stage in before.stages if stage.state == "closed"}
    assert [s for s in after.stages if s.id in answered] == [
        s for s in before.stages if s.id in answered
    ]
    assert after.documents[: len(before.documents)] == before.documents
    assert len({mail.key for mail in after.mails}) == len(after.mails) > len(before.mails)


@pytest.mark.parametrize("state", ["done", "refused", "returned", "withdrawn"])
def test_a_letter_that_had_ended_stays_at_its_end(office_of_then: Workspace, state: str) -> None:
    with office_of_then.register.read() as reader:
        ended = [letter for letter in reader.letters() if letter.state == state]
    assert ended
    for stage in (stage for letter in ended for stage in letter.stages):
        raw, door = {"nama": "Budi", "keputusan": "terima"}, Channel("shell")
        again = StageAnswer(stage_id=stage.id, attempt=stage.attempt, raw=raw, channel=door)
        with pytest.raises(StageClosed):
            answer_stage(office_of_then, again, wib("2026-11-18 09:00"))


def test_a_letter_that_comes_after_the_upgrade_gets_the_next_number(
    office_of_then: Workspace,
) -> None:
    letter = arrive(office_of_then, "baru.pdf", nomor="99/A/2026", narahubung=None)
    again = arrive(office_of_then, "lama.pdf", nomor="1/A/2026", narahubung=None)
    numbers = [row["agenda"] for row in TOLD["letters"] if row["agenda"].endswith("/2026")]
    assert letter.number == len(numbers) + 1
    assert again.agenda == TOLD["stands"]["new"]
