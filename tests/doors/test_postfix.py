"""An office behind a Postfix as offices run it: letters, answers and reports of what did not arrive
go through it.
"""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from letters.model import Letter
from letters.office import Office
from tests.doors.conftest import MailOffice, plain, with_letter
from tests.doors.dovecot import Dovecot, dovecot_or_skip
from tests.doors.post_office import Posted, PostOffice, send
from tests.doors.postfix import Postfix, postfix_or_skip
from tests.office_process import until


class PostfixOffice(MailOffice):
    """An office that gets and sends its mails through `postfix`.

    `post` is the rest of the world.
    """

    def __init__(self, home: Path, box: Dovecot, post: PostOffice, postfix: Postfix) -> None:
        super().__init__(home, box, post, TINDAK_SMTP_URL=postfix.url)
        self.postfix = postfix

    def receive(self, message: EmailMessage) -> EmailMessage:
        assert send(self.postfix.port, message) == {}
        return message

    def letter(self, nomor: str) -> Letter:
        def found() -> list[Letter]:
            return [letter for letter in self.letters() if letter.facts.get("nomor") == nomor]

        until(found, 60, f"{nomor} is registered")
        return found()[0]

    def receipt(self, address: str) -> Posted:
        """What tells a requester that the letter came, as it arrived."""

        def found() -> list[Posted]:
            return [mail for mail in self.post.to(address) if "sudah masuk" in mail.subject]

        until(found, 60, f"a receipt reaches {address}")
        return found()[0]

    def mail_to(self, agenda: str, address: str) -> dict[str, str]:
        """The first mail of a letter to an address, as `tindak status` tells of it."""
        return next((mail for mail in self.status(agenda)["mails"] if mail["to"] == address), {})


@pytest.fixture(scope="module")
def postfix_office(
    tmp_path_factory: pytest.TempPathFactory, office: Office
) -> Iterator[PostfixOffice]:
    dovecot_or_skip()
    postfix_or_skip()
    home = tmp_path_factory.mktemp("postfix")
    people = {holder.mail for post in office.posts.values() for holder in post.holders}
    with (
        Dovecot(home / "dovecot") as box,
        PostOffice() as post,
        Postfix(box, post.port, people) as postfix,
    ):
        opened = PostfixOffice(home / "kantor", box, post, postfix)
        opened.open()
        yield opened
        assert opened.close() == 0


def test_a_letter_that_came_through_postfix_is_registered_and_its_receipt_goes_back(
    postfix_office: PostfixOffice,
) -> None:
    office = postfix_office
    office.receive(
        with_letter(office.home, "Rina Contoh <rina@arsip.contoh.id>", nomor="1/POSTFIX")
    )
    stage = office.letter("1/POSTFIX").open_stage
    assert stage is not None
    assert (stage.step, stage.state) == (2, "open")
    receipt = office.receipt("rina@arsip.contoh.id")
    assert "(Postfix)" in str(receipt.message["Received"])
    assert (
        receipt.sender == office.box.address
    )  # where a report would be read that it did not arrive


def test_an_official_decides_by_a_reply_through_postfix(postfix_office: PostfixOffice) -> None:
    office = postfix_office
    office.receive(with_letter(office.home, nomor="2/POSTFIX"))
    letter = office.letter("2/POSTFIX")
    office.reply(
        office.task("tu@contoh.id", letter.agenda), "TERIMA", "Wulan Contoh <tu@contoh.id>"
    )
    until(lambda: office.at_step(3, letter.number), 60, "stage 3")
    (accepted,) = (stage for stage in office.status(letter.agenda)["stages"] if stage["step"] == 2)
    assert (accepted["by"], accepted["channel"]) == ("Wulan Contoh", "mail")


def test_a_mail_to_somebody_whom_postfix_does_not_know_is_shown_on_its_letter(
    postfix_office: PostfixOffice,
) -> None:
    office, nobody = postfix_office, "hilang@contoh.id"
    office.receive(with_letter(office.home, f"Hilang Contoh <{nobody}>", nomor="3/POSTFIX"))
    letter = office.letter("3/POSTFIX")
    until(
        lambda: office.mail_to(letter.agenda, nobody).get("state") == "bounced",
        60,
        "shown on the letter",
    )
    assert "unknown user" in office.mail_to(letter.agenda, nobody)["error"]
    until(lambda: office.post.with_subject("Surat belum sampai"), 60, "TU is told")
    assert [mail.recipients for mail in office.post.with_subject("Surat belum sampai")] == [
        ("tu@contoh.id",)
    ]
    shown = str(
        office.api(
            "/artifacts/latest/filter", {"artifacts": {"key": {"any_": [f"surat-{letter.key}"]}}}
        )
    )
    assert "Surat belum sampai" in shown
    assert "bounce" in [mail.outcome for mail in office.incoming() if mail.letter_id == letter.id]


def test_a_mail_that_another_server_refuses_is_shown_on_its_letter(
    postfix_office: PostfixOffice,
) -> None:
    office, gone = postfix_office, "pindah@arsip.contoh.id"
    office.post.refuse = lambda address: "550 5.1.6 mailbox has moved" if address == gone else None
    office.receive(with_letter(office.home, gone, nomor="4/POSTFIX"))
    letter = office.letter("4/POSTFIX")
    until(
        lambda: office.mail_to(letter.agenda, gone).get("state") == "bounced",
        60,
        "shown on the letter",
    )
    assert "mailbox has moved" in office.mail_to(letter.agenda, gone)["error"]


def test_a_mail_that_is_late_on_its_way_is_said_to_be_late_and_arrives(
    postfix_office: PostfixOffice,
) -> None:
    office, late = postfix_office, "lambat@arsip.contoh.id"
    office.post.refuse = lambda address: "452 4.2.2 mailbox full" if address == late else None
    office.receive(with_letter(office.home, late, nomor="5/POSTFIX"))
    letter = office.letter("5/POSTFIX")
    until(
        lambda: "tertunda" in str(office.mail_to(letter.agenda, late).get("error")),
        60,
        "said to be late",
    )
    assert office.mail_to(letter.agenda, late)["state"] == "sent"
    office.post.refuse = lambda _: None
    office.receipt(late)


def test_postfix_that_is_away_loses_no_mail_and_brings_none_twice(
    postfix_office: PostfixOffice,
) -> None:
    office, sender = postfix_office, "sabar@arsip.contoh.id"
    office.post.stop()  # the world is away: what Postfix took waits in its queue
    office.receive(with_letter(office.home, sender, nomor="6/POSTFIX"))
    first = office.letter("6/POSTFIX")
    until(
        lambda: {mail["state"] for mail in office.status(first.agenda)["mails"]} == {"sent"},
        60,
        "Postfix has them",
    )
    office.postfix.kill()  # and Postfix is away too: what the office writes waits in its tray
    office.box.deliver(with_letter(office.home, sender, nomor="7/POSTFIX").as_bytes())
    second = office.letter("7/POSTFIX")
    until(
        lambda: all(mail["error"] for mail in office.status(second.agenda)["mails"]),
        60,
        "they wait",
    )
    office.post.start()
    office.postfix.start()
    until(lambda: len(office.post.to(sender)) == 2, 300, "both receipts arrive")
    until(lambda: not office.postfix.queued(), 60, "nothing waits any more")
    for letter in (first, second):
        task = [mail for mail in office.post.to("tu@contoh.id") if letter.agenda in mail.subject]
        assert len(task) == 1
    office.receive(plain("Terima kasih", sender))  # whoever came after has been served
    ids = [str(mail.message["Message-ID"]) for mail in office.post.mails]
    assert len(ids) == len(set(ids))
