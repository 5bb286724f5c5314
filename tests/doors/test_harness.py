"""The servers that tests of the office's doors use do what those tests take for granted."""

from __future__ import annotations

import imaplib
import json
import shutil
import smtplib
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from imap_tools import MailBoxUnencrypted

from settings import ROOT
from tests.doors.dovecot import Dovecot, dovecot_or_skip
from tests.doors.post_office import PostOffice, send
from tests.doors.postfix import postfix_or_skip
from tests.doors.relay import Relay
from tests.doors.server_process import living
from tests.office_process import until

LONG = 30
LETTER = b"From: Sari Contoh <sari@contoh.id>\nSubject: Surat 1\n\nIsi.\n"
BIG = b"Subject: Besar\n\n" + b"0123456789abcdef\n" * 60_000


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Dovecot]:
    dovecot_or_skip()
    with Dovecot(tmp_path) as made:
        yield made


def log_in(port: int) -> imaplib.IMAP4:
    client = imaplib.IMAP4("127.0.0.1", port, timeout=LONG)
    try:
        client.login(Dovecot.address, Dovecot.password)
    except BaseException:
        client.shutdown()
        raise
    return client


def uidvalidity(client: imaplib.IMAP4) -> int:
    return int(client.status("INBOX", "(UIDVALIDITY)")[1][0].split()[-1].rstrip(b")"))


def letter(subject: str, to: str = Dovecot.address) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Sari Contoh <sari@contoh.id>", to, subject
    made.set_content("Isi surat — dengan tanda pisah.")
    return made


def test_a_delivered_mail_is_seen_by_a_client_and_in_the_maildir(box: Dovecot) -> None:
    box.deliver(LETTER)
    box.deliver(b"Subject: Lama\n\n", "Arsip")
    with log_in(box.port) as client:
        assert client.select()[1] == [b"1"]
        part = client.fetch("1", "(BODY[])")[1][0]
        assert isinstance(part, tuple)
        assert part[1] == LETTER.replace(b"\n", b"\r\n")
        client.create("Proses.2026")
        client.append("INBOX", "", "", b"Subject: Dari program\r\n\r\n")
    assert box.mails() == [LETTER, b"Subject: Dari program\n\n"]
    assert box.folders() == ["INBOX", "Arsip", "Proses.2026"]
    assert box.count("Arsip") == 1


def test_idle_hears_a_delivered_mail(box: Dovecot) -> None:
    with MailBoxUnencrypted("127.0.0.1", box.port, timeout=LONG).login(
        box.address, box.password
    ) as client:
        with client.idle as idle:
            box.deliver(LETTER)
            heard = idle.poll(timeout=LONG)
        assert b"* 1 EXISTS" in heard
        assert [mail.subject for mail in client.fetch()] == ["Surat 1"]


def test_a_killed_server_hangs_up_and_one_that_starts_again_has_its_mails(box: Dovecot) -> None:
    box.deliver(LETTER)
    client = log_in(box.port)
    box.kill()
    with pytest.raises((imaplib.IMAP4.abort, OSError)):
        client.noop()
    client.shutdown()
    box.deliver(LETTER)
    box.start()
    with log_in(box.port) as client:
        assert client.select()[1] == [b"2"]


def test_a_server_that_stops_says_goodbye_and_its_uids_outlive_it(box: Dovecot) -> None:
    box.deliver(LETTER)
    client = log_in(box.port)
    before = uidvalidity(client)
    box.restart()
    with pytest.raises(imaplib.IMAP4.abort, match="shutting down"):
        client.noop()
    client.shutdown()
    with log_in(box.port) as client:
        assert uidvalidity(client) == before


def test_a_changed_uidvalidity_starts_the_uids_anew_and_keeps_mails_and_flags(box: Dovecot) -> None:
    for _ in range(3):
        box.deliver(LETTER)
    with log_in(box.port) as client:
        client.select()
        client.store("2", "+FLAGS", r"(\Seen)")
        client.store("1", "+FLAGS", r"(\Deleted)")
        client.expunge()
        before = uidvalidity(client)
        assert client.uid("SEARCH", "ALL")[1] == [b"2 3"]
    box.stop()
    box.change_uidvalidity()
    box.start()
    with log_in(box.port) as client:
        assert uidvalidity(client) > before
        client.select()
        assert client.uid("SEARCH", "ALL")[1] == [b"1 2"]
        assert client.uid("SEARCH", "SEEN")[1] == [b"1"]


def test_logins_are_refused_and_allowed_again_while_it_runs_and_over_a_restart(
    box: Dovecot,
) -> None:
    with log_in(box.port) as inside:
        box.refuse_logins(True)
        with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
            log_in(box.port)
        assert inside.noop()[0] == "OK"
    box.refuse_logins(False)
    log_in(box.port).logout()
    box.refuse_logins(True)
    box.restart()
    with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
        log_in(box.port)


def test_tls_is_trusted_by_its_ca_only_on_both_ports(tmp_path: Path) -> None:
    dovecot_or_skip()
    with Dovecot(tmp_path, tls=True) as box:
        trust = ssl.create_default_context(cafile=str(box.ca_file))
        trust.verify_flags |= ssl.VERIFY_X509_STRICT
        for host in ("127.0.0.1", "localhost"):
            with imaplib.IMAP4_SSL(host, box.tls_port, ssl_context=trust, timeout=LONG) as client:
                client.login(box.address, box.password)
            with imaplib.IMAP4(host, box.port, timeout=LONG) as client:
                client.starttls(trust)
                client.login(box.address, box.password)
        with pytest.raises(ssl.SSLCertVerificationError):
            imaplib.IMAP4_SSL(
                "127.0.0.1", box.tls_port, ssl_context=ssl.create_default_context(), timeout=LONG
            )


STARTED = """
import sys, time
from pathlib import Path
from tests.doors.dovecot import Dovecot
from tests.doors.postfix import Postfix
box = Dovecot(Path(sys.argv[1]))
server = box if sys.argv[2] == "dovecot" else Postfix(box, 1)
server.start()
print(server.process.pid, box.home, server.home, flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("name", ["dovecot", "postfix"])
def test_a_server_does_not_outlive_a_test_that_is_killed(tmp_path: Path, name: str) -> None:
    dovecot_or_skip()
    if name == "postfix":
        postfix_or_skip()
    command = [sys.executable, "-c", STARTED, str(tmp_path), name]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as test:
        assert test.stdout is not None
        group, *homes = test.stdout.readline().split()
        try:
            assert living(int(group))
            test.kill()
            until(lambda: not living(int(group)), 60, f"{name} ends")
        finally:
            test.kill()
            for home in homes:
                shutil.rmtree(home, ignore_errors=True)


class TokenInfo(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_good = self.path == "/tokeninfo?access_token=tanda-benar"
        self.send_response(200 if is_good else 401)
        self.end_headers()
        self.wfile.write(json.dumps({"email": Dovecot.address} if is_good else {}).encode())


@pytest.fixture
def tokeninfo() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), TokenInfo) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/tokeninfo?access_token="
        server.shutdown()
        thread.join()


def test_xoauth2_takes_the_right_token_and_no_other(tmp_path: Path, tokeninfo: str) -> None:
    dovecot_or_skip()

    def come_with(box: Dovecot, token: str) -> str:
        with imaplib.IMAP4("127.0.0.1", box.port, timeout=LONG) as client:
            said = f"user={box.address}\x01auth=Bearer {token}\x01\x01".encode()
            return str(client.authenticate("XOAUTH2", lambda asked: b"" if asked else said)[0])

    with Dovecot(tmp_path, xoauth2_tokeninfo=tokeninfo) as box:
        assert come_with(box, "tanda-benar") == "OK"
        with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
            come_with(box, "tanda-salah")
        log_in(box.port).logout()


def test_a_silent_relay_passes_nothing_and_works_again_for_new_connections(box: Dovecot) -> None:
    with Relay(box.port) as relay:
        client = log_in(relay.port)
        relay.silence()
        client.sock.settimeout(1)
        with pytest.raises(TimeoutError):
            client.noop()
        with pytest.raises(TimeoutError):
            imaplib.IMAP4("127.0.0.1", relay.port, timeout=1)
        relay.resume()
        log_in(relay.port).logout()
        client.sock.sendall(b"X1 NOOP\r\n")
        with pytest.raises(TimeoutError):
            client.sock.recv(1)
        client.shutdown()


def test_a_cut_relay_ends_a_connection_at_once_or_in_the_middle_of_a_mail(box: Dovecot) -> None:
    box.deliver(BIG)
    with Relay(box.port) as relay:
        client = log_in(relay.port)
        relay.cut()
        with pytest.raises((imaplib.IMAP4.abort, OSError)):
            client.noop()
        client.shutdown()
        relay.cut_after(100_000)
        client = log_in(relay.port)
        client.select()
        with pytest.raises(imaplib.IMAP4.abort):
            client.fetch("1", "(BODY[])")
        client.shutdown()
        with log_in(relay.port) as client:
            client.select()
            part = client.fetch("1", "(BODY[])")[1][0]
            assert isinstance(part, tuple)
            assert len(part[1]) > len(BIG)


def test_the_post_office_takes_mails_to_the_mailbox_and_remembers_all(box: Dovecot) -> None:
    with PostOffice(box) as post:
        assert send(post.port, letter("Surat satu")) == {}
        assert send(post.port, letter("Surat dua", "sari@contoh.id"), sender="") == {}
        post.stop()
        post.start()
        assert (
            send(
                post.port,
                b"Subject: Surat tiga\n\n.\n",
                "a@contoh.id",
                ["b@contoh.id", box.address],
            )
            == {}
        )
        assert [mail.subject for mail in post.to(box.address)] == ["Surat satu", "Surat tiga"]
        assert [mail.sender for mail in post.with_subject("dua")] == [""]
        assert "tanda pisah" in post.mails[0].message.get_content()
    with MailBoxUnencrypted("127.0.0.1", box.port, timeout=LONG).login(
        box.address, box.password
    ) as client:
        first, second = client.fetch()
    assert (first.subject, first.headers["return-path"]) == ("Surat satu", ("<sari@contoh.id>",))
    assert (second.text.strip(), second.headers["delivered-to"]) == (".", (box.address,))


def test_the_post_office_refuses_a_recipient_or_every_mail() -> None:
    with PostOffice() as post:
        post.refuse = lambda address: "550 5.1.1 unknown" if address == "x@contoh.id" else None
        refused = send(post.port, LETTER, to=["x@contoh.id", "b@contoh.id"])
        assert refused == {"x@contoh.id": (550, b"5.1.1 unknown")}
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            send(post.port, LETTER, to="x@contoh.id")
        post.refuse_data = "452 4.3.1 queue full"
        with pytest.raises(smtplib.SMTPDataError, match="queue full"):
            send(post.port, LETTER, to="b@contoh.id")
        assert [mail.recipients for mail in post.mails] == [("b@contoh.id",)]
