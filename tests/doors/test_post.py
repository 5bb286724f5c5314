"""The post on a real SMTP server: whom reports go back to, logging in by token, and a poster that
died.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage

import pytest
from aiosmtpd.smtp import SMTP, AuthResult
from prefect.settings import PREFECT_API_URL, temporary_settings
from pydantic import SecretStr

from actions.send_mails import send_mails
from actions.workspace import Workspace
from clock import machine_time
from letters.errors import MailboxAway, MailServerAway, MailServerRefused
from letters.model import OutgoingMail
from mailroom import oauth, smtp
from records.outgoing_mails import POSTING, OutgoingMails
from settings import MailServer, Settings
from tests.doors.conftest import MailOffice, plain
from tests.doors.post_office import PostOffice
from tests.doors.token_server import token_server
from tests.office_process import until
from tests.remembering_engine import RememberingEngine

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


def test_what_does_not_arrive_comes_back_to_the_watched_mailbox(
    server: PostOffice, message: EmailMessage
) -> None:
    smtp.send(message, MailServer(server.url), returns_to=smtp.return_path(TU, BOX))
    assert [(mail.sender, mail.message["From"]) for mail in server.mails] == [(BOX, TU)]


@pytest.mark.parametrize("answer", ["553 5.7.1 not owned by user", "450 4.7.1 try again"])
def test_a_server_that_takes_its_users_own_address_only_gets_that_one(
    server: PostOffice, message: EmailMessage, answer: str
) -> None:
    server.refuse_sender = lambda address: answer if address == BOX else None
    if answer.startswith("4"):
        with pytest.raises(MailServerRefused, match="450"):
            smtp.send(message, MailServer(server.url), returns_to=BOX)
        assert not server.mails
    else:
        smtp.send(message, MailServer(server.url), returns_to=BOX)
        assert [mail.sender for mail in server.mails] == [TU]


def test_a_recipient_who_is_refused_is_refused_under_every_sender(
    server: PostOffice, message: EmailMessage
) -> None:
    server.refuse = lambda _: "550 5.1.1 unknown"
    with pytest.raises(MailServerRefused, match="alamat tujuan ditolak"):
        smtp.send(message, MailServer(server.url), returns_to=BOX)
    assert not server.mails


@pytest.mark.parametrize(
    ("mailbox", "path"),
    [(BOX, BOX), ("", None), ("TU@contoh.id", None), ("kotak@lain.contoh.id", None)],
)
def test_reports_go_to_a_mailbox_of_the_senders_own_domain_only(
    mailbox: str, path: str | None
) -> None:
    assert smtp.return_path(TU, mailbox) == path


def written(key: str, to: str) -> OutgoingMail:
    return OutgoingMail(
        key=key,
        to=to,
        subject=f"Kabar {key}",
        text="Isi.",
        html="<p>Isi.</p>",
        message_id=f"<{key}@contoh.id>",
    )


def test_a_mail_whose_poster_died_goes_out_as_soon_as_its_claim_ends(
    mail_office: MailOffice,
) -> None:
    clock = Settings(home=mail_office.home, clock_shift=mail_office.env["TINDAK_CLOCK_SHIFT"])
    ends = Workspace(clock, mail_office.register).now() + timedelta(seconds=20)
    with mail_office.register.write() as writer:
        (mail,) = OutgoingMails(writer).add([written("mati", "mati@arsip.contoh.id")])
        OutgoingMails(writer).claim(mail.id, ends - POSTING)
    deployment = mail_office.api("/deployments/name/maintenance/maintenance")["id"]
    mail_office.api(f"/deployments/{deployment}/create_flow_run", {})
    until(lambda: mail_office.post.to("mati@arsip.contoh.id"), 240, "it is posted")
    assert len(mail_office.post.to("mati@arsip.contoh.id")) == 1
    runs = mail_office.api("/flow_runs/filter", {"sort": "EXPECTED_START_TIME_DESC"})
    planned = [
        datetime.fromisoformat(run["expected_start_time"])
        for run in runs
        if run["name"].startswith("Pos")
    ]
    assert max(planned) > machine_time(
        ends, clock.clock_shift
    )  # and not only because the office is tended every 5 minutes


class TokenPostOffice(PostOffice):
    """A mail server that lets in whoever brings the newest of `tokens`, as those of Google and
    Microsoft do.
    """

    def __init__(self, tokens: list[str]) -> None:
        super().__init__()
        self.tokens = tokens

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        if b64decode(args[1]).decode() == f"user={BOX}\1auth=Bearer {self.tokens[-1]}\1\1":
            return AuthResult(success=True)
        await server.challenge_auth(
            '{"status":"401"}'
        )  # the client says nothing to it, and is refused then
        await server.push("535 5.7.8 Username and Password not accepted")
        return AuthResult(success=False, handled=True)


@pytest.fixture
def tokens() -> list[str]:
    return []


@pytest.fixture
def token_workspace(
    workspace: Workspace, tokens: list[str]
) -> Iterator[tuple[Workspace, TokenPostOffice]]:
    """A workspace whose mail server wants a token that a real token server sells."""
    with token_server(tokens) as url, TokenPostOffice(tokens) as server:
        told = {
            "smtp_url": server.url.replace("//", f"//{BOX.replace('@', '%40')}@"),
            "oauth_token_url": f"{url}/token",
            "oauth_refresh_token": SecretStr("segar"),
        }
        made = Workspace(workspace.settings.model_copy(update=told), workspace.register)
        yield made, server
        oauth.forget_token(made.settings)


async def test_a_token_opens_the_mail_server_instead_of_a_password(
    token_workspace: tuple[Workspace, TokenPostOffice],
) -> None:
    workspace, server = token_workspace
    with workspace.register.write() as writer:
        OutgoingMails(writer).add([written("token", "ani@arsip.contoh.id")])
    assert await send_mails(workspace, RememberingEngine(workspace)) == 1
    assert [mail.subject for mail in server.to("ani@arsip.contoh.id")] == ["Kabar token"]


def test_a_wrong_token_is_refused_without_being_told(
    token_workspace: tuple[Workspace, TokenPostOffice], message: EmailMessage
) -> None:
    workspace, server = token_workspace
    server.tokens.append("benar")
    with pytest.raises(MailServerAway, match="ditolak") as caught:
        smtp.send(message, MailServer(workspace.settings.smtp_url), token="palsu-sekali")  # noqa: S106 (invented)
    assert "palsu" not in str(caught.value)
    assert not server.mails


async def test_a_token_that_the_mail_server_refuses_is_bought_anew(
    token_workspace: tuple[Workspace, TokenPostOffice], mail_office: MailOffice
) -> None:
    workspace, server = token_workspace
    assert oauth.access_token(workspace.settings) == "token-0"
    server.tokens.append("dicabut")  # the mail server takes another one from now on
    with workspace.register.write() as writer:
        OutgoingMails(writer).add([written("dicabut", "ani@arsip.contoh.id")])
    with temporary_settings({PREFECT_API_URL: mail_office.api_url}):
        assert await send_mails(workspace, RememberingEngine(workspace)) == 0
    assert oauth.access_token(workspace.settings) == "token-2"


def test_a_refresh_token_that_the_server_changes_is_kept_over_a_restart(
    workspace: Workspace,
) -> None:
    tokens: list[str] = []
    with token_server(tokens, rotates=True) as url:
        told = {"oauth_token_url": f"{url}/token", "oauth_refresh_token": SecretStr("segar")}
        settings = workspace.settings.model_copy(update=told)
        assert oauth.access_token(settings) == "token-0"
        for n in (1, 2):
            oauth.forget_token(settings)  # as a worker that was started anew
            assert oauth.access_token(settings) == f"token-{n}"
        oauth.forget_token(settings)
        kept = settings.var / oauth.KEPT
        assert kept.stat().st_mode & 0o777 == 0o600
        kept.unlink()
        with pytest.raises(MailboxAway, match="TINDAK_OAUTH_REFRESH_TOKEN"):
            oauth.access_token(settings)


def test_a_new_refresh_token_in_the_settings_replaces_the_kept_one(workspace: Workspace) -> None:
    tokens: list[str] = []
    with token_server(tokens, rotates=True) as url:
        told = {"oauth_token_url": f"{url}/token", "oauth_refresh_token": SecretStr("segar")}
        settings = workspace.settings.model_copy(update=told)
        oauth.access_token(settings)
        oauth.forget_token(settings)
        other = settings.model_copy(update={"oauth_refresh_token": SecretStr("baru")})
        with pytest.raises(MailboxAway):  # the server knows no `baru`: it was asked with that one
            oauth.access_token(other)
        assert oauth.access_token(settings) == "token-1"
        oauth.forget_token(settings)
