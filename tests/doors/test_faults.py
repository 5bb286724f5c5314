"""Kill the mailbox, the worker or the network under an office that reads mail: nothing is lost or
done twice.
"""

from __future__ import annotations

import threading

from records.incoming_mails import IncomingMails
from records.outgoing_mails import OutgoingMails
from tests.doors.conftest import MailOffice, plain, with_letter
from tests.doors.relay import Relay
from tests.letter_maker import make_letter
from tests.office_process import until


def watcher(office: MailOffice) -> str:
    """The name of the run that watches the mailbox, as the Prefect UI shows it."""
    runs = office.api("/flow_runs/filter", {"sort": "EXPECTED_START_TIME_DESC"})
    names = [
        run["name"]
        for run in runs
        if run["name"].startswith("Kotak surel") and run["state"]["type"] == "RUNNING"
    ]
    return str(names[0]) if names else ""


def registered(office: MailOffice) -> list[str]:
    return sorted(str(letter.facts["nomor"]) for letter in office.letters())


def everything_done(office: MailOffice) -> bool:
    with office.register.read() as reader:
        return (
            not IncomingMails(reader).new()
            and not OutgoingMails(reader).unsent()
            and office.box.count() == 0
        )


def test_a_mailbox_that_dies_again_and_again_loses_nothing(own_mail_office: MailOffice) -> None:
    office = own_mail_office
    office.open()
    for number in range(1, 7):
        office.box.deliver(with_letter(office.home, nomor=f"{number}/MATI").as_bytes())
        if number % 2:
            office.box.kill()
            office.box.start()
    office.box.stop()
    office.box.change_uidvalidity()
    office.box.start()
    until(
        lambda: registered(office) == [f"{n}/MATI" for n in range(1, 7)], 120, "all are registered"
    )
    until(lambda: everything_done(office), 120, "all are filed and answered")
    receipts = [m.subject for m in office.post.to("ani@arsip.contoh.id")]
    assert len(receipts) == len(set(receipts)) == 6


def test_a_worker_killed_between_fetch_and_record_does_it_again_once(
    own_mail_office: MailOffice,
) -> None:
    office = own_mail_office
    office.open()
    for number in range(1, 4):
        office.box.deliver(with_letter(office.home, nomor=f"{number}/BUNUH").as_bytes())
        until(lambda number=number: len(office.incoming()) >= number, 60, pause=0.005)  # type: ignore[misc]
        killed = office.kill("pekerja")  # noted, and not yet registered or just so
        until(lambda killed=killed: office.pid("pekerja") != killed, 60)  # type: ignore[misc]
    until(
        lambda: registered(office) == ["1/BUNUH", "2/BUNUH", "3/BUNUH"], 180, "all are registered"
    )
    until(lambda: everything_done(office), 400, "all are filed and answered")
    receipts = {str(m.message["Message-ID"]) for m in office.post.to("ani@arsip.contoh.id")}
    assert len(receipts) == 3
    assert len({letter.sha256 for letter in office.letters()}) == len(office.letters()) == 3


def test_a_lost_mailbox_is_said_in_the_ui_and_to_tu_and_comes_back(
    own_mail_office: MailOffice,
) -> None:
    office = own_mail_office
    office.env["TINDAK_MAIL_SILENCE_MINUTES"] = "0.05"
    office.open()
    until(lambda: watcher(office) == "Kotak surel dijaga", 60)
    office.box.refuse_logins(refuse=True)
    office.box.kill()
    office.box.start()
    until(lambda: "sandi ditolak" in watcher(office), 120, "the UI says why")
    until(lambda: office.post.with_subject("Kotak surel tidak terbaca"), 120, "TU is told")
    office.box.deliver(with_letter(office.home, nomor="1/TUNGGU").as_bytes())
    office.box.refuse_logins(refuse=False)
    until(lambda: registered(office) == ["1/TUNGGU"], 180, "it comes back by itself")
    until(lambda: watcher(office) == "Kotak surel dijaga", 60)
    until(lambda: office.post.with_subject("Kotak surel terbaca kembali"), 60)
    assert len(office.post.with_subject("Kotak surel tidak terbaca")) == 1
    logs = "".join(
        path.read_text(errors="replace") for path in (office.home / "var" / "log").glob("*.log")
    )
    shown = str(office.api("/logs/filter", {"limit": 200})) + str(
        office.api("/flow_runs/filter", {})
    )
    assert office.box.password not in logs + shown + (office.home / "up.log").read_text()


def test_a_connection_that_is_cut_silently_is_opened_anew(own_mail_office: MailOffice) -> None:
    office = own_mail_office
    with Relay(office.box.port) as relay:
        office.env["TINDAK_IMAP_URL"] = office.box.url_at(relay.port)
        office.open()
        until(lambda: watcher(office) == "Kotak surel dijaga", 60)
        relay.silence()
        office.box.deliver(with_letter(office.home, nomor="1/SENYAP").as_bytes())
        back = threading.Timer(8, relay.resume)
        back.start()
        until(lambda: registered(office) == ["1/SENYAP"], 180, "the mail is found")
        back.join()
        office.close()


def test_a_full_queue_delays_receipts_and_doubles_none(own_mail_office: MailOffice) -> None:
    office = own_mail_office
    office.open()
    office.post.refuse = lambda _: "452 4.3.1 queue full"
    office.box.deliver(with_letter(office.home, nomor="1/PENUH").as_bytes())
    until(lambda: registered(office) == ["1/PENUH"], 60, "the letter goes on")
    until(lambda: all(m.error for x in office.letters() for m in x.mails), 60, "its mails wait")
    office.post.refuse = lambda _: None
    until(lambda: office.post.to("ani@arsip.contoh.id"), 240, "the receipt goes out")
    assert len(office.post.to("ani@arsip.contoh.id")) == 1


def test_an_address_gets_no_more_automatic_mails_than_the_day_allows(
    own_mail_office: MailOffice,
) -> None:
    office = own_mail_office
    office.env["TINDAK_MAIL_DAILY_LIMIT"] = "2"
    office.open()
    for number in range(4):
        message = plain("Terlampir", sender="banyak@arsip.contoh.id", subject=f"Surat {number}")
        pdf = make_letter(office.home / f"{number}.pdf", nomor=f"{number}/BANYAK").read_bytes()
        message.add_attachment(pdf, maintype="application", subtype="pdf", filename="surat.pdf")
        office.receive(message)
    until(lambda: len(office.letters()) == 4, 120)
    until(lambda: everything_done(office), 120)
    assert len(office.post.to("banyak@arsip.contoh.id")) == 2
