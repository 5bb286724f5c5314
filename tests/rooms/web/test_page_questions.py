"""What a page asks, refuses and says before any answer goes through the door.

An office without Prefect.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.workspace import Workspace, open_workspace
from letters.access import User
from letters.errors import TooManyTries
from letters.keys import REQUESTER
from letters.model import Letter
from records.passwords import hash_password
from records.users import Users
from settings import ROOT
from tests.conftest import MONDAY
from tests.journeys.conftest import shift_to
from tests.office_steps import TO_STEP_7, arrive, waiting, walk
from tests.pages import form_of
from tests.rooms.web.asking import Asker
from web.app import create_app
from web.session import LoginTries

ASKED = {"keputusan": "minta kelengkapan", "yang_kurang": "tata letak"}
PASSWORD = "sandi yang panjang sekali"  # noqa: S105 (of a user in a test)


@pytest.fixture
def office_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """An office whose own copy of the services may be edited; TU is logged in nowhere yet."""
    for name in [key for key in os.environ if key.startswith(("TINDAK_", "PREFECT_"))]:
        monkeypatch.delenv(name)
    (tmp_path / "office.yaml").write_bytes((ROOT / "office.yaml").read_bytes())
    service = "rapat-dengan-akses-internet"
    (tmp_path / "layanan").mkdir()
    (tmp_path / "layanan" / service).mkdir()
    for path in (ROOT / "templates" / service).iterdir():
        (tmp_path / "layanan" / service / path.name).symlink_to(path)
    for folder in ("var", "inbox", "outbox"):
        (tmp_path / folder).mkdir()
    monkeypatch.setenv("TINDAK_HOME", str(tmp_path))
    monkeypatch.setenv("TINDAK_TEMPLATES", str(tmp_path / "layanan"))
    monkeypatch.setenv("TINDAK_CLOCK_SHIFT", shift_to(MONDAY))
    yield open_workspace()
    open_workspace().register.engine.dispose()


@pytest.fixture
def visitor(office_workspace: Workspace) -> Iterator[Asker]:
    with Asker(create_app()) as asker:
        assert office_workspace.settings.home
        yield asker


def link(workspace: Workspace, letter: Letter, purpose: Any = "l") -> str:
    return workspace.links.link(purpose, letter.id, REQUESTER, "", MONDAY).removeprefix(
        workspace.settings.pages_url
    )


def log_in(workspace: Workspace, visitor: Asker) -> None:
    with workspace.register.write() as writer:
        Users(writer).add(
            User(
                name="wulan", nama="Wulan Contoh", mail="tu@contoh.id", hash=hash_password(PASSWORD)
            )
        )
    sent = form_of(visitor.get("/masuk").text) | {"nama": "wulan", "sandi": PASSWORD}
    assert visitor.post("/masuk", data=sent).status_code == 303


def asked_letter(workspace: Workspace) -> Letter:
    return walk(workspace, arrive(workspace, pemohon="Dinas Tak Dikenal"), *TO_STEP_7[:4], ASKED)


def test_a_requester_who_fills_in_nothing_is_asked_again(
    office_workspace: Workspace, visitor: Asker
) -> None:
    letter = asked_letter(office_workspace)
    address = link(office_workspace, letter)
    shown = visitor.get(address)
    assert "Yang diminta:" in shown.text
    sent = form_of(shown.text) | {"nama": "Yulia Hartati"}
    reply = visitor.post(address, data=sent)
    assert reply.status_code == 422
    assert "sekurang-kurangnya satu" in reply.text
    assert 'value="Yulia Hartati"' in reply.text


def test_a_form_that_is_old_changes_nothing_and_the_page_says_so(
    office_workspace: Workspace, visitor: Asker
) -> None:
    letter = asked_letter(office_workspace)
    address = link(office_workspace, letter)
    sent = form_of(visitor.get(address).text) | {
        "nama": "Yulia",
        "formulir": "1.0",
        "tata_letak": "U-Shape",
    }
    reply = visitor.post(address, data=sent)
    assert "Kiriman terakhir tidak mengubah apa-apa" in visitor.get(reply.headers["Location"]).text
    with office_workspace.register.read() as reader:
        assert reader.letter(letter.id).stages == letter.stages


def test_a_wait_with_two_answers_offers_both(office_workspace: Workspace, visitor: Asker) -> None:
    letter = asked_letter(office_workspace)
    path = office_workspace.settings.templates / letter.service / "sop.yaml"
    rules = yaml.safe_load(path.read_text(encoding="utf-8"))
    wait = next(row for row in rules["stages"] if row["step"] == 6)["waits"]["kelengkapan"]
    wait["answers"]["tidak jadi"] = {"end": "withdrawn"}
    path.unlink()
    path.write_text(yaml.safe_dump(rules, sort_keys=False), encoding="utf-8")
    shown = visitor.get(link(office_workspace, letter)).text
    assert 'value="tidak jadi"' in shown
    assert 'value="ditarik pemohon"' not in shown


def test_a_file_that_nobody_handed_in_is_not_said_to_be_read(
    office_workspace: Workspace, visitor: Asker
) -> None:
    log_in(office_workspace, visitor)
    assert visitor.get(f"/unggah/{'0' * 64}").status_code == 404
    name = f"surat [{'0' * 12}].pdf"
    (office_workspace.settings.inbox / name).write_bytes(b"%PDF-1.4")
    assert "sedang dibaca" in visitor.get(f"/unggah/{'0' * 64}").text


def test_who_sends_an_answer_after_the_session_ended_is_told_and_led_back(
    office_workspace: Workspace, visitor: Asker
) -> None:
    letter = arrive(office_workspace)
    log_in(office_workspace, visitor)
    sent = form_of(visitor.get(f"/surat/{letter.key}").text)
    with office_workspace.register.write() as writer:
        Users(writer).set(Users(writer).find("wulan").id)
    to = visitor.post(f"/surat/{letter.key}", data=sent).headers["Location"]
    assert to == f"/masuk?ke=/surat/{letter.key}&belum=1"
    assert "belum diterima" in visitor.get(to).text


def test_a_post_that_was_given_up_decides_nothing(
    office_workspace: Workspace, visitor: Asker
) -> None:
    letter = arrive(office_workspace)
    stage = waiting(letter)
    token = office_workspace.links.token("d", stage.id, "tu", "tu@contoh.id", MONDAY)
    assert visitor.get(f"/d/{token}").status_code == 200
    path = office_workspace.settings.home / "office.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("mail: tu@contoh.id}", "mail: tu@contoh.id, last: 2026-10-31}"),
        encoding="utf-8",
    )
    assert visitor.get(f"/d/{token}").status_code == 403


def test_wrong_passwords_of_one_place_lock_nobody_elsewhere_out(
    office_workspace: Workspace, visitor: Asker
) -> None:
    log_in(office_workspace, visitor)
    form = form_of(visitor.get("/masuk").text) | {"nama": "wulan"}
    tried = [visitor.post("/masuk", data=form | {"sandi": "keliru"}).status_code for _ in range(9)]
    assert tried == [401] * 8 + [429]
    tries = LoginTries()
    for _ in range(8):
        tries.begin("wulan", "10.0.0.1")
    with pytest.raises(TooManyTries):
        tries.begin("Wulan", "10.0.0.1")
    tries.begin("wulan", "10.0.0.2")
    tries.begin("budi", "10.0.0.1")


def test_a_name_that_is_a_book_is_refused(office_workspace: Workspace, visitor: Asker) -> None:
    letter = arrive(office_workspace)
    token = office_workspace.links.token("d", waiting(letter).id, "tu", "tu@contoh.id", MONDAY)
    sent = form_of(visitor.get(f"/d/{token}").text) | {"nama": "x" * 300}
    reply = visitor.post(f"/d/{token}", data=sent)
    assert reply.status_code == 422
    assert "paling panjang" in reply.text
