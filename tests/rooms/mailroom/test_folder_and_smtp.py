"""The inbox folder and the post."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, Session

from letters.errors import (
    BadSetting,
    FileChanged,
    MailServerAway,
    MailServerRefused,
    UnwritableFolder,
)
from letters.model import OutgoingMail
from letters.retry import pause_after
from mailroom import folder, mime, smtp
from settings import MailServer, load
from tests.conftest import MONDAY
from tests.office_process import free_port

PDF = b"%PDF-1.7 isi"


def test_a_file_is_ready_when_it_has_been_quiet_for_a_second(tmp_path: Path) -> None:
    letter = tmp_path / "surat.pdf"
    letter.write_bytes(PDF)
    quiet = folder.QuietFiles(1.0)
    assert quiet.ready([letter], 10.0) == []
    assert quiet.ready([letter], 10.9) == []
    letter.write_bytes(PDF * 2)  # still growing
    assert quiet.ready([letter], 11.0) == []
    assert quiet.ready([letter], 12.0) == [letter]


def test_an_empty_file_is_waited_for_longer(tmp_path: Path) -> None:
    letter = tmp_path / "surat.pdf"
    letter.touch()
    quiet = folder.QuietFiles(1.0)
    assert quiet.ready([letter], 0.0) == quiet.ready([letter], 5.0) == []
    assert quiet.ready([letter], 10.0) == [letter]


def test_a_file_that_vanishes_is_no_trouble(tmp_path: Path) -> None:
    assert folder.QuietFiles(1.0).ready([tmp_path / "gone.pdf"], 0.0) == []


def test_hidden_temporary_refused_and_linked_files_are_left_alone(tmp_path: Path) -> None:
    folder.prepare(tmp_path)
    for name in (
        ".surat.pdf",
        "~$surat.docx",
        "surat.pdf.part",
        "surat.crdownload",
        "surat.tmp",
        "ditolak/lama.pdf",
    ):
        (tmp_path / name).write_bytes(PDF)
    (tmp_path / "sah.pdf").write_bytes(PDF)
    (tmp_path / "map" / "dalam").mkdir(parents=True)
    (tmp_path / "map" / "dalam" / "surat.pdf").write_bytes(PDF)
    (tmp_path / "tautan.pdf").symlink_to("/etc/hostname")
    found = {str(p.relative_to(tmp_path)) for p in folder.waiting_files(tmp_path)}
    assert found == {"sah.pdf", "map/dalam/surat.pdf"}


async def _taken(inbox: Path, acts: Any, *, polling: bool) -> list[str]:
    taken: list[str] = []

    async def watch() -> None:
        files = folder.quiet_files(
            inbox, 0.3, polling=polling, stopped=lambda: False, clock=time.monotonic
        )
        async for path in files:
            taken.append(str(path.relative_to(inbox)))
            path.unlink()

    watcher = asyncio.create_task(watch())
    await asyncio.sleep(0.3)
    await acts()
    for _ in range(200):
        await asyncio.sleep(0.05)
        if not folder.waiting_files(inbox):
            break
    await asyncio.sleep(0.5)
    watcher.cancel()
    return taken


@pytest.mark.parametrize("polling", [False, True], ids=["events", "polling"])
async def test_files_dropped_moved_renamed_copied_slowly_or_in_a_folder_are_each_taken_once(
    tmp_path: Path, polling: bool
) -> None:
    inbox, outside = tmp_path / "inbox", tmp_path / "luar"
    (outside / "map").mkdir(parents=True)
    (outside / "map" / "d.pdf").write_bytes(PDF)
    (outside / "b.pdf").write_bytes(PDF)
    folder.prepare(inbox)
    (inbox / "z-sudah-ada.pdf").write_bytes(PDF)

    async def acts() -> None:
        (inbox / "a.pdf").write_bytes(PDF)
        (outside / "b.pdf").rename(inbox / "b.pdf")
        (inbox / "c.pdf.part").write_bytes(PDF)
        (outside / "map").rename(inbox / "map")
        with (inbox / "e.pdf").open("wb") as slow:
            for _ in range(8):
                slow.write(PDF)
                slow.flush()
                await asyncio.sleep(0.1)
        (inbox / "c.pdf.part").rename(inbox / "c.pdf")

    taken = await _taken(inbox, acts, polling=polling)
    assert sorted(taken) == ["a.pdf", "b.pdf", "c.pdf", "e.pdf", "map/d.pdf", "z-sudah-ada.pdf"]


def test_a_refused_file_is_kept_with_its_reason_beside_it(tmp_path: Path) -> None:
    folder.prepare(tmp_path)
    for _ in range(2):
        bad = tmp_path / "surat.pdf"
        bad.write_bytes(b"bukan")
        folder.move_to_refused(bad, tmp_path, "Berkas ini bukan PDF.")
    kept = sorted(p.name for p in (tmp_path / "ditolak").iterdir())
    assert kept == ["surat (2).pdf", "surat (2).pdf.txt", "surat.pdf", "surat.pdf.txt"]
    assert "Berkas ini bukan PDF." in (tmp_path / "ditolak" / "surat.pdf.txt").read_text()


def test_an_original_is_filed_byte_for_byte_and_what_lay_there_is_kept_aside(
    tmp_path: Path,
) -> None:
    letter = tmp_path / "surat.pdf"
    letter.write_bytes(PDF)
    kept = tmp_path / "outbox" / "2026" / "0001" / "asli.pdf"
    kept.parent.mkdir(parents=True)
    (kept.parent / "sisa.docx").write_bytes(b"x")
    folder.file_original(letter, kept, folder.sha256(letter))
    assert kept.read_bytes() == PDF
    assert sorted(p.name for p in kept.parent.iterdir()) == ["asli.pdf", "asli.sha256"]
    assert (kept.parent.with_name("0001-lama") / "sisa.docx").exists()


def test_a_file_that_changed_while_it_was_read_is_not_filed(tmp_path: Path) -> None:
    letter = tmp_path / "surat.pdf"
    letter.write_bytes(PDF)
    with pytest.raises(FileChanged):
        folder.file_original(letter, tmp_path / "2026" / "0001" / "asli.pdf", "another digest")


def test_a_name_that_is_no_utf_8_is_made_plain(tmp_path: Path) -> None:
    odd = tmp_path / "surat-\udce9.pdf"
    odd.write_bytes(PDF)
    assert folder.plain_name(odd).name.isprintable()
    assert folder.plain_name(folder.waiting_files(tmp_path)[0]).read_bytes() == PDF


def test_a_folder_dropped_whole_is_gone_when_its_last_letter_is(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / "map" / name).write_bytes(PDF)
    marks = {name: folder.arrival_mark(tmp_path / "map" / name) for name in ("a.pdf", "b.pdf")}
    folder.remove(tmp_path / "map" / "a.pdf", marks["a.pdf"], tmp_path)
    assert (tmp_path / "map").is_dir()
    folder.remove(tmp_path / "map" / "b.pdf", "another file of that name", tmp_path)
    assert (tmp_path / "map" / "b.pdf").exists()
    folder.remove(tmp_path / "map" / "b.pdf", marks["b.pdf"], tmp_path)
    assert not (tmp_path / "map").exists()


def test_an_inbox_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "inbox").write_text("a file, not a folder")
    with pytest.raises(UnwritableFolder, match="tidak dapat ditulisi"):
        folder.prepare(tmp_path / "inbox")


def mail(**changes: Any) -> OutgoingMail:
    values: dict[str, Any] = {
        "key": "0042-2026/3/tugas/kadis@contoh.id",
        "to": "kadis@contoh.id",
        "subject": "[0042/2026] Disposisi – hari ini",
        "text": "Yth. Bapak",
        "html": "<p>Yth. Bapak</p>",
        "message_id": "<abc@contoh.id>",
        "attachments": (
            ("2026/0042/asli.pdf", "Surat 0042-2026.pdf"),
            ("2026/0042/3.docx", "Lembar Disposisi.docx"),
        ),
    }
    return OutgoingMail(**(values | changes))


def outbox_with_papers(tmp_path: Path) -> Path:
    papers = tmp_path / "2026" / "0042"
    papers.mkdir(parents=True)
    (papers / "asli.pdf").write_bytes(PDF)
    (papers / "3.docx").write_bytes(b"PK docx")
    (papers / "3.pdf").write_bytes(b"%PDF lembar")
    return tmp_path


def test_a_mail_has_both_bodies_named_attachments_and_says_that_a_machine_wrote_it(
    tmp_path: Path,
) -> None:
    built = mime.build_message(
        mail(), ("Dinas Kominfo", "tu@contoh.id"), outbox_with_papers(tmp_path), MONDAY
    )
    message = message_from_bytes(built.as_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"] == "<abc@contoh.id>"
    assert message["Subject"] == "[0042/2026] Disposisi – hari ini"
    plain, rich = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert rich is not None
    assert plain.get_content().strip() == "Yth. Bapak"
    assert [part.get_filename() for part in message.iter_attachments()] == [
        "Surat 0042-2026.pdf",
        "Lembar Disposisi.pdf",
        "Lembar Disposisi.docx",
    ]


def test_the_same_mail_is_one_eml_however_often_it_is_written(tmp_path: Path) -> None:
    built = mime.build_message(mail(attachments=()), ("Dinas", "tu@contoh.id"), tmp_path, MONDAY)
    first = mime.write_eml(built, mail().key, tmp_path / "mail")
    assert mime.write_eml(built, mail().key, tmp_path / "mail") == first
    assert [p.name for p in (tmp_path / "mail").iterdir()] == [first.name]


class Post:
    """A real SMTP server that remembers."""

    def __init__(self, *, refuse: bool = False) -> None:
        self.refuse = refuse
        self.mails: list[bytes] = []

    async def handle_DATA(self, _server: object, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.refuse:
            return "451 kotak surat penuh"
        self.mails.append(envelope.original_content or b"")
        return "250 OK"


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[tuple[Post, Controller]]:
    handler = Post(refuse=getattr(request, "param", False))

    def login(_s: object, _session: object, _e: object, _mechanism: str, data: Any) -> AuthResult:
        right = (data.login, data.password) == (b"tindak", b"rahasia")
        return AuthResult(success=right, handled=right)

    controller = Controller(
        handler, hostname="127.0.0.1", port=free_port(), authenticator=login, auth_require_tls=False
    )
    controller.start()
    yield handler, controller
    controller.stop()


def test_a_mail_is_handed_to_a_real_server_with_login(
    server: tuple[Post, Controller], tmp_path: Path
) -> None:
    handler, controller = server
    built = mime.build_message(mail(attachments=()), ("Dinas", "tu@contoh.id"), tmp_path, MONDAY)
    smtp.send(built, MailServer(f"smtp://tindak:rahasia@127.0.0.1:{controller.port}"))
    assert len(handler.mails) == 1


def test_a_wrong_password_is_told_without_it(
    server: tuple[Post, Controller], tmp_path: Path
) -> None:
    _, controller = server
    built = mime.build_message(mail(attachments=()), ("Dinas", "tu@contoh.id"), tmp_path, MONDAY)
    with pytest.raises(MailServerRefused, match="kata sandi ditolak") as caught:
        smtp.send(built, MailServer(f"smtp://tindak:keliru@127.0.0.1:{controller.port}"))
    assert "keliru" not in str(caught.value)


@pytest.mark.parametrize("server", [True], indirect=True)
def test_a_server_that_does_not_take_the_mail_is_told(
    server: tuple[Post, Controller], tmp_path: Path
) -> None:
    built = mime.build_message(mail(attachments=()), ("Dinas", "tu@contoh.id"), tmp_path, MONDAY)
    with pytest.raises(MailServerRefused, match="server menjawab 451"):
        smtp.send(built, MailServer(f"smtp://127.0.0.1:{server[1].port}"))


def test_a_server_that_is_away_is_told(tmp_path: Path) -> None:
    built = mime.build_message(mail(attachments=()), ("Dinas", "tu@contoh.id"), tmp_path, MONDAY)
    with pytest.raises(MailServerAway, match="tidak dapat dihubungi"):
        smtp.send(built, MailServer("smtp://127.0.0.1:1"))


def test_pauses_between_tries_grow_to_an_hour() -> None:
    minutes = [pause_after(tries) / timedelta(minutes=1) for tries in range(1, 10)]
    assert minutes == [1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("TINDAK_SMTP_URL", "smtp://surel.contoh.id", "hanya untuk komputer ini sendiri"),
        ("TINDAK_SMTP_URL", "http://surel.contoh.id", "smtps://"),
        ("TINDAK_PREFECT_PORT", "999999", "65535"),
    ],
)
def test_a_wrong_setting_is_told_by_its_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting, match=name) as caught:
        load()
    assert told in str(caught.value)


def test_the_secret_of_a_mail_server_is_not_shown() -> None:
    assert "rahasia" not in repr(MailServer("smtps://tindak:rahasia@surel.contoh.id:465"))
    assert MailServer("smtp+starttls://a:b%40c@surel.contoh.id").secret == "b@c"  # noqa: S105
    assert MailServer("smtp+starttls://surel.contoh.id").port == 587
