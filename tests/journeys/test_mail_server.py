"""A mail server that goes away and comes back: mails wait, and each goes out exactly once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope, Session

from letters.model import OutgoingMail
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, OfficeProcess, free_port, until


class Post:
    """A real SMTP server that remembers whom it told what, over its own restarts."""

    def __init__(self) -> None:
        self.port = free_port()
        self.taken: Counter[str] = Counter()

    async def handle_DATA(self, _server: object, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.taken[str(message_from_bytes(envelope.original_content or b"")["Message-ID"])] += 1
        return "250 OK"

    def start(self) -> Controller:
        controller = Controller(self, hostname="127.0.0.1", port=self.port)
        controller.start()
        return controller


def mails_of(office: OfficeProcess) -> list[OutgoingMail]:
    return [mail for letter in office.letters() for mail in letter.mails]


def every(office: OfficeProcess, true: Callable[[OutgoingMail], object]) -> bool:
    mails = mails_of(office)
    return bool(mails) and all(true(mail) for mail in mails)


def test_mails_wait_for_a_server_that_is_away_and_each_goes_out_once(
    own_office: OfficeProcess, tmp_path: Path
) -> None:
    server = Post()
    office = own_office
    office.env["TINDAK_SMTP_URL"] = f"smtp://127.0.0.1:{server.port}"
    controller = server.start()
    office.open()
    office.drop(make_letter(tmp_path / "1.pdf", nomor="1/POS"))
    until(lambda: every(office, lambda mail: mail.state == "sent"), 60, "the first mail is out")
    controller.stop()
    office.drop(make_letter(tmp_path / "2.pdf", nomor="2/POS"))
    until(lambda: office.at_step(2, 2), 60, "the letters go on without mail")
    office.decide("1/2026", **ANSWERS[2])
    until(lambda: office.at_step(3, 1), 60, "and so do the answers")
    until(
        lambda: every(office, lambda mail: mail.state == "sent" or mail.error),
        60,
        "what is not out waits",
    )
    killed = office.kill("pekerja")
    until(lambda: office.pid("pekerja") != killed, 60, "the worker is back")
    waiting = [mail for mail in mails_of(office) if mail.state != "sent"]
    assert {mail.letter_id for mail in waiting} == {1, 2}
    assert all((mail.error or "").startswith("server tidak dapat dihubungi") for mail in waiting)
    controller = server.start()
    try:
        until(lambda: every(office, lambda mail: mail.state == "sent"), 200, "all mails are out")
    finally:
        office.close()
        controller.stop()
    assert server.taken == Counter(mail.message_id for mail in mails_of(office))
    assert max(mail.tries for mail in mails_of(office)) > 1
