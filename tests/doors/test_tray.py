"""The mailbox without an office around it: the watermark, filing, and every way of logging in, on a
real Dovecot.
"""

from __future__ import annotations

import asyncio
import imaplib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from actions.incoming.handle_mail import give_up, handle_mail
from actions.incoming.mailbox_sync import file_done, note_new
from actions.workspace import Workspace
from letters.errors import MailboxAway
from letters.incoming_mail import IncomingMail
from mailroom import imap, oauth
from mailroom.imap import ImapFolder
from records.incoming_mails import IncomingMails
from records.outgoing_mails import OutgoingMails
from settings import MailServer
from shell.check import check_office
from tests.doors.conftest import plain, with_letter
from tests.doors.dovecot import Dovecot, age, dovecot_or_skip
from tests.doors.relay import Relay
from tests.doors.token_server import token_server
from tests.remembering_engine import RememberingEngine


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Dovecot]:
    dovecot_or_skip()
    with Dovecot(tmp_path / "dovecot") as made:
        yield made


@pytest.fixture
def own_workspace(workspace: Workspace, box: Dovecot) -> Workspace:
    return at(workspace, box.url)


def at(workspace: Workspace, url: str, **settings: object) -> Workspace:
    return Workspace(
        workspace.settings.model_copy(update={"imap_url": url} | settings), workspace.register
    )


@contextmanager
def opened(workspace: Workspace) -> Iterator[ImapFolder]:
    settings = workspace.settings
    with imap.open_folder(MailServer(settings.imap_url), settings.imap_ca_file) as found:
        yield found


def noted(workspace: Workspace) -> list[IncomingMail]:
    with workspace.register.read() as reader:
        return IncomingMails(reader)._find()  # noqa: SLF001 (all of them)


async def work_through(workspace: Workspace) -> None:
    """One round: note what is new, act on it, file it."""
    with opened(workspace) as found:
        note_new(workspace, found)
        for mail in noted(workspace):
            await handle_mail(workspace, RememberingEngine(workspace), mail.id)
        file_done(workspace, found)


async def test_old_mails_are_left_alone_on_the_first_run(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    box.deliver(plain("lama").as_bytes())
    template = next(path for path in box.home.rglob("new/*") if path.is_file())
    owner, old = template.stat(), (own_workspace.now() - timedelta(days=40)).timestamp()
    for number in range(5000):
        copy = template.with_name(f"{int(old)}.M{number}P1.lama")
        copy.write_bytes(template.read_bytes())
        os.chown(copy, owner.st_uid, owner.st_gid)
        os.utime(copy, (old, old))
    template.unlink()
    box.deliver(with_letter(tmp_path, nomor="1/BARU").as_bytes())
    await work_through(own_workspace)
    assert [mail.outcome for mail in noted(own_workspace)] == ["letter"]
    assert (box.count(), box.count("Diproses")) == (5000, 1)


async def test_another_uidvalidity_makes_nothing_happen_twice(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    box.deliver(with_letter(tmp_path, nomor="1/UID").as_bytes())
    with opened(own_workspace) as found:
        note_new(own_workspace, found)
    box.stop()
    box.change_uidvalidity()
    box.start()
    box.deliver(with_letter(tmp_path, nomor="2/UID").as_bytes())
    await work_through(own_workspace)
    await work_through(own_workspace)
    with own_workspace.register.read() as reader:
        assert [letter.facts["nomor"] for letter in reader.letters()] == ["1/UID", "2/UID"]
        assert len(OutgoingMails(reader).unsent()) == 4  # two receipts, two tasks
    assert (box.count(), box.count("Diproses")) == (0, 2)
    assert sorted(mail.outcome or "" for mail in noted(own_workspace)) == [
        "again",
        "letter",
        "letter",
    ]


async def test_two_watchers_at_once_note_each_mail_once(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    for number in range(12):
        box.deliver(with_letter(tmp_path, nomor=f"{number}/DUA").as_bytes())

    def watch() -> None:
        with opened(own_workspace) as found:
            note_new(own_workspace, found)

    both = [threading.Thread(target=watch) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert len(noted(own_workspace)) == 12
    await work_through(own_workspace)
    await work_through(own_workspace)
    assert box.count("Diproses") == 12


def test_a_fetch_that_is_cut_off_loses_nothing(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    for number in range(3):
        box.deliver(with_letter(tmp_path, nomor=f"{number}/PUTUS").as_bytes())
    with Relay(box.port) as relay:
        away = at(own_workspace, box.url_at(relay.port))
        relay.cut_after(4000)
        with pytest.raises(MailboxAway):
            asyncio.run(work_through(away))
        relay.cut_after(None)
        asyncio.run(work_through(away))
    with own_workspace.register.read() as reader:
        assert len(reader.letters()) == 3


async def test_a_mail_that_the_server_cannot_read_just_now_is_not_taken_for_gone(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    for number in range(2):
        box.deliver(with_letter(tmp_path, nomor=f"{number}/NO").as_bytes())
    with opened(own_workspace) as found:
        first, _ = found.waiting(0, own_workspace.now() - timedelta(hours=1))
        locked = min(
            (path for path in box.home.rglob("cur/*") if path.is_file()),
            key=lambda path: age(path.name),
        )
        locked.chmod(0)
        with pytest.raises(imaplib.IMAP4.abort, match="FETCH: NO"):
            found.raw(first.uid)
    with pytest.raises(MailboxAway):
        await work_through(own_workspace)
    assert (
        noted(own_workspace) == []
    )  # not the second either, for the watermark would pass over the first
    locked.chmod(0o600)
    await work_through(own_workspace)
    with own_workspace.register.read() as reader:
        assert [letter.facts["nomor"] for letter in reader.letters()] == ["0/NO", "1/NO"]


async def test_a_folder_that_may_only_be_read_is_told_with_what_to_do(
    workspace: Workspace, box: Dovecot
) -> None:
    for part in ("cur", "new"):
        (box.home / "Maildir" / part).chmod(0o500)
    with (
        pytest.raises(MailboxAway, match="hanya boleh dibaca; beri pengguna ini izin menulis"),
        opened(at(workspace, box.url)),
    ):
        pass
    assert "hanya boleh dibaca" in lines_of(list(await check_office(at(workspace, box.url))))


async def test_a_stranger_who_sends_a_known_letter_again_does_not_become_its_contact(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    mail = with_letter(tmp_path, nomor="1/KONTAK")
    box.deliver(mail.as_bytes())
    await work_through(own_workspace)
    for number in (1, 2):
        mail.replace_header("From", f"asing-{number}@lain.contoh.id")
        mail.replace_header("Message-ID", f"<asing-{number}@lain.contoh.id>")
        box.deliver(mail.as_bytes())
    await work_through(own_workspace)
    with own_workspace.register.read() as reader:
        (letter,) = reader.letters()
        receipts = [
            made.to for made in OutgoingMails(reader).unsent() if "sudah masuk" in made.subject
        ]
    assert letter.facts["surel"] == "ani@arsip.contoh.id"
    assert receipts == ["ani@arsip.contoh.id", "asing-1@lain.contoh.id", "asing-2@lain.contoh.id"]


def test_a_connection_cut_without_a_word_is_noticed(
    own_workspace: Workspace, box: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "TIMEOUT", 1)

    def listen(relay: Relay) -> None:
        with opened(at(own_workspace, box.url_at(relay.port))) as found:
            found.waiting(0, own_workspace.now())
            relay.silence()
            found.listen(1, lambda: False)

    with Relay(box.port) as relay, pytest.raises(MailboxAway, match="tidak menjawab"):
        listen(relay)


def test_a_new_mail_is_heard_even_between_two_commands(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    with opened(own_workspace) as found:
        since = own_workspace.now() - timedelta(hours=1)
        found.waiting(0, since)
        box.deliver(with_letter(tmp_path).as_bytes())
        found.box.client.noop()  # as filing does: what is new is told among its answers
        found.listen(60, lambda: False)  # returns at once, or the test takes a minute
        assert len(found.waiting(0, since)) == 1


@pytest.mark.parametrize("lacking", [("MOVE",), ("MOVE", "UIDPLUS"), ("IDLE", "MOVE")])
async def test_a_server_that_can_do_less_serves_too(
    own_workspace: Workspace,
    box: Dovecot,
    tmp_path: Path,
    lacking: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(imap, "POLL_SECONDS", 0.1)
    box.deliver(with_letter(tmp_path, nomor="1/LAMA").as_bytes())
    with opened(own_workspace) as found:
        able = found.box.client.capabilities
        found.box.client.capabilities = tuple(name for name in able if name not in lacking)
        note_new(own_workspace, found)
        for mail in noted(own_workspace):
            await handle_mail(own_workspace, RememberingEngine(own_workspace), mail.id)
        file_done(own_workspace, found)
        found.listen(0.5, lambda: False)
    assert box.count("Diproses") == 1
    await work_through(own_workspace)
    assert box.count("Diproses") == 1


async def test_a_mail_of_our_own_stays_where_it_was_sent(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    box.deliver(with_letter(tmp_path, nomor="1/KITA").as_bytes())
    await work_through(own_workspace)
    with own_workspace.register.read() as reader:
        ours = OutgoingMails(reader).unsent()[0]
    own = plain(ours.text, subject=ours.subject, Auto_Submitted="auto-generated")
    del own["Message-ID"]
    own["Message-ID"] = ours.message_id
    box.deliver(own.as_bytes())
    await work_through(own_workspace)
    assert [mail.outcome for mail in noted(own_workspace)] == ["letter", "own"]
    assert box.count() == 1  # it lies where it was sent


@pytest.mark.parametrize("scheme", ["imaps", "imap+starttls"])
def test_an_encrypted_mailbox_is_verified(
    workspace: Workspace, tmp_path: Path, scheme: str
) -> None:
    dovecot_or_skip()
    with Dovecot(tmp_path / "tls", tls=True) as made:
        url = made.tls_url if scheme == "imaps" else made.starttls_url
        with opened(at(workspace, url, imap_ca_file=made.ca_file)) as found:
            assert found.uidvalidity
        with (
            pytest.raises(MailboxAway, match="sertifikat server tidak dapat dipercaya") as caught,
            opened(at(workspace, url)),
        ):
            pass
        assert made.password not in str(caught.value)


def lines_of(findings: list[object]) -> str:
    return "\n".join(str(getattr(finding, "line", "")) for finding in findings)


async def test_the_check_explains_what_is_wrong_with_the_mailbox(
    workspace: Workspace, box: Dovecot
) -> None:
    wrong = f"imap://kotak%40contoh.id:keliru@127.0.0.1:{box.port}/INBOX"
    closed = "imap://kotak%40contoh.id:keliru@127.0.0.1:1/INBOX"
    plain_port = f"imaps://kotak%40contoh.id:keliru@127.0.0.1:{box.port}/INBOX"
    for url, told in (
        (box.url, "surel masuk: imap://127.0.0.1"),
        (wrong, "nama pengguna atau kata sandi ditolak"),
        (closed, "port tertutup"),
        (plain_port, "tidak memakai TLS sejak awal"),
    ):
        found = lines_of(list(await check_office(at(workspace, url))))
        assert told in found
        assert "keliru" not in found


def test_a_refresh_token_opens_the_mailbox_instead_of_a_password(
    workspace: Workspace, tmp_path: Path
) -> None:
    dovecot_or_skip()
    tokens: list[str] = []
    with (
        token_server(tokens) as url,
        Dovecot(tmp_path / "oauth", xoauth2_tokeninfo=f"{url}/tokeninfo?access_token=") as made,
    ):
        address = f"imap://kotak%40contoh.id@127.0.0.1:{made.port}/INBOX"
        own = at(
            workspace,
            address,
            oauth_token_url=f"{url}/token",
            oauth_refresh_token=SecretStr("segar"),
        )
        server = MailServer(address)
        words = oauth.sasl(server.user, oauth.access_token(own.settings) or "")
        with imap.open_folder(server, None, words) as found:
            assert found.uidvalidity
        assert oauth.access_token(own.settings) == "token-0"  # kept while it is good
        with (
            pytest.raises(MailboxAway),
            imap.open_folder(server, None, oauth.sasl(server.user, "palsu")),
        ):
            pass
        oauth.forget_token(own.settings)
        wrong = at(
            workspace,
            address,
            oauth_token_url=f"{url}/token",
            oauth_refresh_token=SecretStr("basi"),
        )
        with pytest.raises(MailboxAway, match="OAUTH_REFRESH_TOKEN") as caught:
            oauth.access_token(wrong.settings)
        assert "basi" not in str(caught.value)


async def test_a_mail_that_is_too_much_is_put_aside_and_the_next_one_taken(
    own_workspace: Workspace, box: Dovecot, tmp_path: Path
) -> None:
    many = b"".join(b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" for _ in range(1000))
    head = b"From: banyak@arsip.contoh.id\r\nMessage-ID: <banyak@arsip.contoh.id>\r\n"
    box.deliver(head + b"Subject: " + b"x" * 10_000_000 + b"\r\n\r\nisi")
    box.deliver(head + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + many + b"--b--\r\n")
    box.deliver(b"From: " + b"(" * 900 + b"\r\n\r\nisi")
    box.deliver(with_letter(tmp_path, nomor="1/SESUDAH").as_bytes())
    await work_through(own_workspace)
    outcomes = [mail.outcome for mail in noted(own_workspace)]
    assert outcomes[:2] == ["refused", "refused"]
    assert outcomes[3] == "letter"
    assert box.count("Ditolak") >= 2
    with own_workspace.register.read() as reader:
        told = [
            mail.text
            for mail in OutgoingMails(reader).unsent()
            if mail.to == "tu@contoh.id" and "Fwd:" in mail.subject
        ]
    assert any("Kepala surel ini terlalu panjang" in text for text in told)
    assert any("1000 lampiran" in text or "lampiran atau bagian" in text for text in told)


async def test_a_mail_that_breaks_our_program_again_and_again_goes_to_tu(
    own_workspace: Workspace, box: Dovecot
) -> None:
    box.deliver(plain("isi", sender="aneh@contoh.id").as_bytes())
    with opened(own_workspace) as found:
        note_new(own_workspace, found)
    (mail,) = noted(own_workspace)
    assert [give_up(own_workspace, mail.id, ValueError()) for _ in range(3)] == [False, False, True]
    assert [one.outcome for one in noted(own_workspace)] == ["refused"]
    with own_workspace.register.read() as reader:
        (told,) = OutgoingMails(reader).unsent()
    assert (told.to, "ValueError" in told.text) == ("tu@contoh.id", True)
