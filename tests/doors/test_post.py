"""The post on a real SMTP server: whom reports go back to."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage

import pytest

from letters.errors import MailServerRefused
from mailroom import post
from settings import MailServer
from tests.doors.conftest import plain
from tests.doors.post_office import PostOffice

TU, BOX = "tu@contoh.id", "kotak@contoh.id"


@pytest.fixture
def server() -> Iterator[PostOffice]:
    with PostOffice() as made:
        yield made


@pytest.fixture
def message() -> EmailMessage:
    made = plain("Surat sudah masuk.", TU)
    del made["To"]
    made["To"] = "ani@arsip.contoh.id"
    return made


def test_what_does_not_arrive_comes_back_to_the_watched_mailbox(server: PostOffice, message: EmailMessage) -> None:
    post.send(message, MailServer(server.url), returns_to=post.return_path(TU, BOX))
    assert [(mail.sender, mail.message["From"]) for mail in server.mails] == [(BOX, TU)]


@pytest.mark.parametrize("answer", ["553 5.7.1 not owned by user", "450 4.7.1 try again"])
def test_a_server_that_takes_its_users_own_address_only_gets_that_one(
    server: PostOffice, message: EmailMessage, answer: str
) -> None:
    server.refuse_sender = lambda address: answer if address == BOX else None
    if answer.startswith("4"):
        with pytest.raises(MailServerRefused, match="450"):
            post.send(message, MailServer(server.url), returns_to=BOX)
        assert not server.mails
    else:
        post.send(message, MailServer(server.url), returns_to=BOX)
        assert [mail.sender for mail in server.mails] == [TU]


def test_a_recipient_who_is_refused_is_refused_under_every_sender(server: PostOffice, message: EmailMessage) -> None:
    server.refuse = lambda _: "550 5.1.1 unknown"
    with pytest.raises(MailServerRefused, match="alamat tujuan ditolak"):
        post.send(message, MailServer(server.url), returns_to=BOX)
    assert not server.mails


@pytest.mark.parametrize(
    ("mailbox", "path"),
    [(BOX, BOX), ("", None), ("TU@contoh.id", None), ("kotak@lain.contoh.id", None)],
)
def test_reports_go_to_a_mailbox_of_the_senders_own_domain_only(mailbox: str, path: str | None) -> None:
    assert post.return_path(TU, mailbox) == path
