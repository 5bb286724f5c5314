"""A real mailbox as a second inbox, and a reply as a decision."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

from letters.incoming_mail import DONE, OTHER, REFUSED
from letters.model import Letter
from tests.doors.conftest import MailOffice, plain, words_of
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, until

CORPUS = Path(__file__).parent.parent / "mails"


def letter_of(office: MailOffice, nomor: str) -> Letter:
    def found() -> list[Letter]:
        return [x for x in office.letters() if x.facts.get("nomor") == nomor]

    until(found, 60, f"{nomor} is registered")
    return found()[0]


def outcome(office: MailOffice, message: EmailMessage) -> str:
    """What came of a mail, once it is filed."""

    def done() -> list[str]:
        own = [m for m in office.incoming() if m.message_id == message["Message-ID"]]
        return [str(m.outcome) for m in own if m.state == "done" and (m.filed or m.folder is None)]

    until(done, 60, f"{message['Subject']} is done")
    return done()[0]


def said_to(office: MailOffice, address: str, subject: str) -> list[str]:
    """The texts of the mails to an address with these words in the subject."""
    return [words_of(m) for m in office.post.to(address) if subject in m.subject]


def test_a_mail_with_a_letter_is_registered_and_its_sender_gets_a_receipt(
    mail_office: MailOffice,
) -> None:
    mail = mail_office.request(nomor="1/TERIMA", sender="Rina Contoh <rina@arsip.contoh.id>")
    letter = letter_of(mail_office, "1/TERIMA")
    assert outcome(mail_office, mail) == "letter"
    assert letter.open_stage is not None
    assert letter.open_stage.step == 2
    assert letter.facts["surel"] == "rina@arsip.contoh.id"
    until(lambda: said_to(mail_office, "rina@arsip.contoh.id", "sudah masuk"), 30, "the receipt")
    receipt = said_to(mail_office, "rina@arsip.contoh.id", "sudah masuk")[0]
    for told in (letter.agenda, "1/TERIMA", "Belum kami temukan pada surat: Waktu uji koneksi"):
        assert told in receipt
    assert "/s/" in receipt
    kept = next(m for m in mail_office.incoming() if m.message_id == mail["Message-ID"])
    assert b"Surat Permohonan.pdf" in (mail_office.home / "outbox" / str(kept.path)).read_bytes()
    assert mail["Message-ID"].encode() in b"".join(mail_office.box.mails(DONE))


def test_officials_decide_by_reply_and_the_evidence_is_kept(mail_office: MailOffice) -> None:
    mail_office.request(nomor="2/JAWAB")
    agenda = letter_of(mail_office, "2/JAWAB").agenda
    mail_office.reply(
        mail_office.task("tu@contoh.id", agenda),
        "TERIMA\nSifat: Segera",
        "Wulan Contoh <tu@contoh.id>",
    )
    words = "Diteruskan, koordinasikan dan cek peralatan"
    answer = mail_office.reply(mail_office.task("kadis@contoh.id", agenda), words)
    until(lambda: mail_office.at_step(4, int(agenda[:4])), 60, "stage 4")
    assert outcome(mail_office, answer) == "answer"
    stages = mail_office.status(agenda)["stages"]
    assert (stages[1]["answer"]["sifat"], stages[1]["by"], stages[1]["channel"]) == (
        "Segera",
        "Wulan Contoh",
        "mail",
    )
    assert stages[2]["answer"]["catatan"] == "koordinasikan dan cek peralatan"
    assert stages[2]["by"] == "Budi Contoh, S.Kom., M.Si."
    with mail_office.register.read() as reader:
        audit = [
            line for line in reader.audit(reader.find(agenda).id) if line["event"] == "answered"
        ]
    evidence = {m.id: m for m in mail_office.incoming()}[audit[-1]["details"]["mail"]]
    assert words.encode() in (mail_office.home / "outbox" / str(evidence.path)).read_bytes()
    assert {"from": "kadis@contoh.id", "step": 3, "path": evidence.path}.items() <= next(
        mail for mail in mail_office.status(agenda)["received"] if mail["step"] == 3
    ).items()


def test_a_reply_that_cannot_be_taken_changes_nothing_and_is_explained_once(
    mail_office: MailOffice,
) -> None:
    mail_office.request(nomor="3/TOLAK")
    agenda = letter_of(mail_office, "3/TOLAK").agenda
    task = mail_office.task("tu@contoh.id", agenda)
    unclear = mail_office.reply(task, "Nanti saya lihat dulu")
    foreign = mail_office.reply(task, "TERIMA", "lain@contoh.id")
    spoofed = mail_office.reply(
        task, "TERIMA", Authentication_Results="mx.contoh.id; dmarc=fail header.from=contoh.id"
    )
    machine = mail_office.reply(task, "TERIMA", Auto_Submitted="auto-replied")
    away = mail_office.reply(task, "Mohon maaf, saat ini saya sedang cuti sampai 20 November 2026.")
    assert [outcome(mail_office, m) for m in (unclear, foreign, spoofed)] == ["not taken"] * 3
    assert [outcome(mail_office, m) for m in (machine, away)] == ["automatic"] * 2
    first = letter_of(mail_office, "3/TOLAK").open_stage
    assert first is not None
    assert (first.step, first.attempt) == (2, 0)
    taken = mail_office.reply(task, "TERIMA")
    assert outcome(mail_office, taken) == "answer"
    until(lambda: mail_office.at_step(3, int(agenda[:4])), 60, "stage 3")
    second = mail_office.reply(task, "KEMBALIKAN karena keliru")
    assert outcome(mail_office, second) == "not taken"
    until(
        lambda: len(said_to(mail_office, "tu@contoh.id", f"[{agenda}] Jawaban Anda")) == 2,
        30,
        "explanations",
    )
    told = said_to(mail_office, "tu@contoh.id", f"[{agenda}] Jawaban Anda")
    assert any(
        "KEMBALIKAN karena nomor surat kosong" in text and "Nanti saya lihat dulu" in text
        for text in told
    )
    assert any("sudah diputuskan" in text for text in told)
    (doubted,) = (
        text
        for text in said_to(mail_office, "tu@contoh.id", "Jawaban Anda")
        if "memastikan" in text
    )
    assert agenda not in doubted
    until(lambda: said_to(mail_office, "lain@contoh.id", "Jawaban Anda"), 30)
    (to_a_stranger,) = said_to(mail_office, "lain@contoh.id", "Jawaban Anda")
    assert agenda not in to_a_stranger
    replies = [
        m.message for m in mail_office.post.to("tu@contoh.id") if "Jawaban Anda" in m.subject
    ]
    assert {str(m["Auto-Submitted"]) for m in replies} == {"auto-replied"}
    assert unclear["Message-ID"] in {str(m["In-Reply-To"]) for m in replies}


def test_an_explanation_can_itself_be_answered(mail_office: MailOffice) -> None:
    mail_office.request(nomor="4/ULANG")
    agenda = letter_of(mail_office, "4/ULANG").agenda
    mail_office.reply(mail_office.task("tu@contoh.id", agenda), "Baik pak")
    until(lambda: said_to(mail_office, "tu@contoh.id", f"[{agenda}] Jawaban Anda"), 60)
    explanation = mail_office.task("tu@contoh.id", agenda)
    assert "Jawaban Anda" in explanation.subject
    mail_office.reply(explanation, "terima")
    until(lambda: mail_office.at_step(3, int(agenda[:4])), 60, "stage 3")


def test_an_answer_that_contradicts_itself_is_explained_with_the_rule(
    mail_office: MailOffice,
) -> None:
    mail_office.request(nomor="5/ATURAN")
    agenda = letter_of(mail_office, "5/ATURAN").agenda
    mail = mail_office.reply(mail_office.task("tu@contoh.id", agenda), "KEMBALIKAN")
    assert outcome(mail_office, mail) == "not taken"
    until(lambda: said_to(mail_office, "tu@contoh.id", f"[{agenda}] Jawaban Anda"), 30)
    assert (
        "alasan surat dikembalikan"
        in said_to(mail_office, "tu@contoh.id", f"[{agenda}] Jawaban Anda")[0]
    )


def test_a_requester_chooses_an_offered_time_by_mail(mail_office: MailOffice) -> None:
    for nomor in ("6/PERTAMA", "6/KEDUA"):
        mail_office.request(nomor=nomor, sender="Tono Contoh <tono@arsip.contoh.id>")
        agenda = letter_of(mail_office, nomor).agenda
        for step in range(2, 7):
            until(lambda agenda=agenda, step=step: mail_office.at_step(step, int(agenda[:4])), 60)  # type: ignore[misc]
            mail_office.decide(agenda, **ANSWERS[step])
        until(lambda agenda=agenda: mail_office.at_step(7, int(agenda[:4])), 60)  # type: ignore[misc]
        word = "SETUJU" if nomor == "6/PERTAMA" else "ALTERNATIF"
        mail_office.reply(mail_office.task("subkor@contoh.id", agenda), word)
    until(
        lambda: said_to(mail_office, "tono@arsip.contoh.id", "Tawaran waktu lain"), 60, "the offer"
    )
    offer = mail_office.task("tono@arsip.contoh.id", agenda)
    assert "1. " in words_of(offer)
    mail_office.reply(offer, "Kami pilih alternatif 2, terima kasih")

    def is_again() -> bool:
        stage = letter_of(mail_office, "6/KEDUA").open_stage
        return stage is not None and stage.state == "open" and stage.channel == "mail"

    until(is_again, 60, "the stage goes on")
    stage = letter_of(mail_office, "6/KEDUA").open_stage
    assert stage is not None
    assert "tono@arsip.contoh.id" in str(stage.by) or "Tono Contoh" in str(stage.by)


def test_a_mail_without_a_letter_goes_to_tu_once(mail_office: MailOffice) -> None:
    mail = plain("Apakah ruangan kosong besok?", subject="Pertanyaan ruang")
    mail_office.receive(mail)
    assert outcome(mail_office, mail) == "other"
    until(lambda: said_to(mail_office, "tu@contoh.id", "Fwd: Pertanyaan ruang"), 30, "the forward")
    (forward,) = [
        m.message
        for m in mail_office.post.to("tu@contoh.id")
        if "Fwd: Pertanyaan ruang" in m.subject
    ]
    (attached,) = list(forward.iter_attachments())
    assert b"Apakah ruangan kosong besok?" in attached.get_payload(decode=True)
    assert mail["Message-ID"].encode() in b"".join(mail_office.box.mails(OTHER))


def test_a_machines_mail_is_put_away_without_a_word(mail_office: MailOffice) -> None:
    mail = plain(
        "Warta bulan ini",
        subject="Warta",
        sender="warta@contoh.id",
        Auto_Submitted="auto-generated",
    )
    mail_office.receive(mail)
    assert outcome(mail_office, mail) == "automatic"
    assert not mail_office.post.with_subject("Fwd: Warta")
    assert not mail_office.post.to("warta@contoh.id")


def test_a_mail_through_a_list_is_read_by_tu_and_not_answered(mail_office: MailOffice) -> None:
    mail = plain(
        "Ada ruang kosong?",
        subject="Milis",
        List_Id="<pegawai.contoh.id>",
        sender="budi@lain.contoh.id",
    )
    mail_office.receive(mail)
    assert outcome(mail_office, mail) == "other"
    until(lambda: mail_office.post.with_subject("Fwd: Milis"), 30, "TU gets it")
    assert not mail_office.post.to("budi@lain.contoh.id")


def test_a_new_letter_in_an_old_thread_is_registered(mail_office: MailOffice) -> None:
    mail_office.request(nomor="9/LAMA")
    task = mail_office.task("tu@contoh.id", letter_of(mail_office, "9/LAMA").agenda)
    mail = plain("Terlampir surat kami yang baru.", subject=f"Re: {task.subject.strip()}")
    pdf = make_letter(mail_office.home / "baru.pdf", nomor="9/BARU").read_bytes()
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename="surat.pdf")
    mail_office.receive(mail)
    assert outcome(mail_office, mail) == "letter"
    assert letter_of(mail_office, "9/BARU").facts["surel"] == "ani@arsip.contoh.id"


def test_a_locked_letter_is_refused_with_its_reason(mail_office: MailOffice) -> None:
    message = plain("Terlampir", sender="kunci@arsip.contoh.id", subject="Surat terkunci")
    locked = (CORPUS / "attachments" / "zip-encrypted.eml").read_bytes()
    message.add_attachment(
        locked, maintype="application", subtype="octet-stream", filename="surat.eml"
    )
    mail_office.receive(message)
    assert outcome(mail_office, message) == "refused"
    until(lambda: said_to(mail_office, "kunci@arsip.contoh.id", "belum dapat kami terima"), 30)
    assert "dikunci" in said_to(mail_office, "kunci@arsip.contoh.id", "belum dapat kami terima")[0]
    assert message["Message-ID"].encode() in b"".join(mail_office.box.mails(REFUSED))


def test_the_same_letter_in_two_mails_is_entered_once(
    mail_office: MailOffice, tmp_path: Path
) -> None:
    pdf = make_letter(tmp_path / "sama.pdf", nomor="7/SAMA").read_bytes()
    for sender in ("satu@arsip.contoh.id", "dua@arsip.contoh.id"):
        message = plain("Terlampir", sender=sender, subject=f"Surat dari {sender}")
        message.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"{sender}.pdf")
        mail_office.receive(message)
        assert outcome(mail_office, message) == "letter"
    assert len([x for x in mail_office.letters() if x.facts.get("nomor") == "7/SAMA"]) == 1
    until(lambda: said_to(mail_office, "dua@arsip.contoh.id", "sudah masuk"), 30)
    assert (
        "sudah pernah kami terima" in said_to(mail_office, "dua@arsip.contoh.id", "sudah masuk")[0]
    )


def test_a_mail_that_did_not_arrive_is_shown_on_its_letter(mail_office: MailOffice) -> None:
    mail_office.request(nomor="8/MENTAL", sender="hilang@arsip.contoh.id")
    letter = letter_of(mail_office, "8/MENTAL")
    until(lambda: said_to(mail_office, "hilang@arsip.contoh.id", "sudah masuk"), 30)
    (receipt,) = [
        m for m in mail_office.post.to("hilang@arsip.contoh.id") if "sudah masuk" in m.subject
    ]
    report = (CORPUS / "machines" / "bounce-postfix.eml").read_text(encoding="utf-8")
    original = "<4f1c0a9b2d3e4f5a.12.K7Q2M9XTAB3DEFGH@contoh.id>"
    assert original in report
    mail_office.box.deliver(report.replace(original, str(receipt.message["Message-ID"])).encode())
    until(
        lambda: "bounced" in {m["state"] for m in mail_office.status(letter.agenda)["mails"]},
        60,
        "shown on the letter",
    )
    until(lambda: mail_office.post.with_subject("Surat belum sampai"), 30, "TU is told")
