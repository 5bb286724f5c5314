"""An office with a real mailbox and a real mail server."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser as Chromium

from letters.incoming_mail import IncomingMail
from letters.reply_codes import codes_in
from records.incoming_mails import IncomingMails
from tests.doors.browser import DESK, Visit, Visitor, chromium, chromium_or_skip
from tests.doors.dovecot import Dovecot, dovecot_or_skip
from tests.doors.pages_office import PagesOffice
from tests.doors.post_office import Posted, PostOffice, send
from tests.journeys.conftest import MONDAY, shift_to
from tests.letter_maker import make_letter
from tests.office_process import OfficeProcess, until

REQUESTER = "Ani Contoh <ani@arsip.contoh.id>"
_numbers = count(1)


class MailOffice(OfficeProcess):
    """An office whose mailbox is `box` and whose mail goes through `post`."""

    def __init__(self, home: Path, box: Dovecot, post: PostOffice, **env: str) -> None:
        mail = {
            "TINDAK_IMAP_URL": box.url,
            "TINDAK_SMTP_URL": post.url,
            "TINDAK_MAIL_IDLE_SECONDS": "5",
        }
        super().__init__(home, **({"TINDAK_CLOCK_SHIFT": shift_to(MONDAY)} | mail | env))
        self.box, self.post = box, post

    def incoming(self) -> list[IncomingMail]:
        with self.register.read() as reader:
            book = IncomingMails(reader)
            return [mail for n in range(1, 400) if (mail := _maybe(book, n)) is not None]

    def receive(self, message: EmailMessage) -> EmailMessage:
        """A mail on its way to the mailbox, handed to the SMTP server by a real client."""
        send(self.post.port, message)
        return message

    def request(self, **letter: str) -> EmailMessage:
        """A mail with one letter."""
        return self.receive(with_letter(self.home, **letter))

    def task(self, address: str, agenda: str) -> Posted:
        """The newest mail that asks an address about the open stage of a letter."""
        until(lambda: self._tasks(address, agenda), 60, f"{address} is asked about {agenda}")
        return self._tasks(address, agenda)[-1]

    def _tasks(self, address: str, agenda: str) -> list[Posted]:
        stage = next((x.open_stage for x in self.letters() if x.agenda == agenda), None)
        asked = [(m, codes_in(m.subject)) for m in self.post.to(address)]
        return [m for m, found in asked if stage and found and found[0].stage_id == stage.id]

    def reply(self, task: Posted, words: str, sender: str = "", **headers: str) -> EmailMessage:
        """What an official writes above the quote."""
        message = EmailMessage()
        message["From"] = sender or task.recipients[0]
        message["To"] = self.box.address
        message["Subject"] = f"Re: {task.subject.strip()}"
        message["Message-ID"] = f"<jawab-{next(_numbers)}@contoh.id>"
        message["In-Reply-To"] = message["References"] = task.message["Message-ID"]
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        quoted = "\n".join(f"> {line}" for line in words_of(task).splitlines())
        message.set_content(
            f"{words}\n\nPada Sen, 16 Nov 2026 pukul 08.10 TU <tu@contoh.id> menulis:\n{quoted}\n"
        )
        return self.receive(message)


def words_of(posted: Posted) -> str:
    """The plain text of a mail that the office sent."""
    body = posted.message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def _maybe(book: IncomingMails, number: int) -> IncomingMail | None:
    try:
        return book.mail(number)
    except KeyError:
        return None


def with_letter(folder: Path, sender: str = REQUESTER, **letter: str) -> EmailMessage:
    """A mail with one letter in it."""
    number = next(_numbers)
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = (
        sender,
        Dovecot.address,
        "Permohonan Fasilitasi",
    )
    message["Message-ID"] = f"<surat-{number}@arsip.contoh.id>"
    message.set_content("Dengan hormat, terlampir surat kami.")
    pdf = make_letter(
        folder / f"surat-{number}.pdf", **({"nomor": f"{number}/SUREL"} | letter)
    ).read_bytes()
    message.add_attachment(
        pdf, maintype="application", subtype="octet-stream", filename="Surat Permohonan.pdf"
    )
    return message


def plain(
    words: str, sender: str = REQUESTER, subject: str = "Tanya", **headers: str
) -> EmailMessage:
    """A mail of words only."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, Dovecot.address, subject
    message["Message-ID"] = f"<kata-{next(_numbers)}@contoh.id>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(words)
    return message


@pytest.fixture(scope="session")
def mail_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailOffice]:
    """An open office with a mailbox, shared by the tests that only send it mails."""
    dovecot_or_skip()
    home = tmp_path_factory.mktemp("surel")
    with Dovecot(home / "dovecot") as box, PostOffice(box) as post:
        office = MailOffice(home / "kantor", box, post, TINDAK_MAIL_AUTH_SERVER="mx.contoh.id")
        office.open()
        yield office
        assert office.close() == 0


@pytest.fixture
def own_mail_office(tmp_path: Path) -> Iterator[MailOffice]:
    """A closed office with a mailbox of its own, whose servers a test may kill."""
    dovecot_or_skip()
    with Dovecot(tmp_path / "dovecot") as box, PostOffice(box) as post:
        office = MailOffice(tmp_path / "kantor", box, post)
        yield office
        office.close()


@pytest.fixture(scope="session")
def pages_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PagesOffice]:
    """An open office on a Monday morning, shared by all who open its pages."""
    chromium_or_skip()
    made = PagesOffice(tmp_path_factory.mktemp("laman"))
    made.open()
    yield made
    assert made.close() == 0


@pytest.fixture(scope="session")
def staff(pages_office: PagesOffice) -> dict[str, str]:
    """Who may log in, by post; all with `PASSWORD`."""
    names = {"tu": "wulan", "kadis": "budi", "tim": "rudi"}
    return {post: pages_office.user(name, "--post", post) for post, name in names.items()}


@pytest.fixture(scope="module")
def browsers() -> Iterator[Chromium]:
    """Chromium, for the tests of one module."""
    chromium_or_skip()
    with chromium() as made:
        yield made


@pytest.fixture
def visit(browsers: Chromium, pages_office: PagesOffice) -> Iterator[Visit]:
    """Opens a browser for one person; at the end no page that it opened has had a fault."""
    opened: list[Visitor] = []

    def begin(width: int = DESK, base: str = "", *, scripts: bool = True) -> Visitor:
        opened.append(Visitor(browsers, base or pages_office.pages_url, width, scripts=scripts))
        return opened[-1]

    yield begin
    for one in opened:
        one.context.close()
    assert [fault for one in opened for fault in one.faults] == []
