"""A letter marked Rahasia: what mails, invitations and chat texts tell of it to whom.

Real steps of work.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import icalendar
import pytest

from actions.gather import letter_of
from actions.remind import remind
from actions.workspace import Workspace
from letters.access import posts_of
from letters.meeting import in_calendar
from letters.model import Letter, OutgoingMail
from letters.office import Office
from letters.progress import progress
from letters.reply_codes import ReplyCodes, codes_in
from templates.compose_mails import mails
from templates.context import context
from templates.lint import specimen
from templates.secrecy import GAP, NOTICE, closed_subject, guarded
from templates.service_folder import load_service
from tests.conftest import MONDAY, wib
from tests.office_steps import SERVICE, TO_STEP_7, arrive, waiting
from tests.rooms.actions.test_invitations import AGREE, MOVE, REQUESTER, WEDNESDAY, attendees, walk
from web.whatsapp_text import chat_text

SECRET: dict[str, Any] = {
    "sifat": "Rahasia",
    "hal": "Permohonan Ruang untuk Pemeriksaan Khusus",
    "acara": "Sidang Majelis Etik",
    "tempat": "Aula Inspektorat Contoh",
}
WORDS = (
    "Pemeriksaan Khusus",
    "Majelis Etik",
    "Inspektorat",
    "Dinas Contoh",
    "1/A/2026",
    "Bima Nugraha",
    "arsip@",
)
"""What the secret letter says, and who sent it: its requester is corrected to `Dinas Contoh` by TU
(TO_STEP_7).
"""
READY = {
    "keputusan": "siap",
    "uji_koneksi": "2026-11-23 14:00",
    "hasil": "berhasil",
    "catatan": "Majelis Etik siap",
}


def promised(workspace: Workspace, **facts: Any) -> Letter:
    """A secret letter whose meeting was confirmed."""
    accept, kadis, kabid, subkor, complete = TO_STEP_7
    note = {"catatan": "Inspektorat meminta ruang tertutup"}
    return walk(
        workspace,
        arrive(workspace, **SECRET | facts),
        accept | REQUESTER,
        kadis,
        kabid,
        subkor | note,
        complete,
        AGREE,
    )


def said(text: str, *but: str) -> list[str]:
    """The words of the secret letter that stand in a text."""
    return [word for word in WORDS if word not in but and word.casefold() in text.casefold()]


def calendars(workspace: Workspace, mail: OutgoingMail) -> list[str]:
    files = [
        (workspace.settings.outbox / path).read_bytes()
        for path, _ in mail.attachments
        if path.endswith(".ics")
    ]
    return [
        icalendar.Calendar.from_ical(file).to_ical().decode().replace("\r\n ", "") for file in files
    ]


def is_closed(mail: OutgoingMail) -> bool:
    return NOTICE in mail.text and NOTICE in mail.html and not said(mail.text + mail.html)


def to(letter: Letter, address: str, *, says: str = "") -> list[OutgoingMail]:
    return [mail for mail in letter.mails if mail.to == address and says in mail.subject]


def test_no_subject_names_hal_acara_or_pemohon_to_anybody_and_says_what_it_is_about(
    workspace: Workspace,
) -> None:
    letter = walk(workspace, promised(workspace), MOVE, AGREE | WEDNESDAY, READY)
    for mail in letter.mails:
        assert said(mail.subject) == []
        assert mail.subject.startswith("[0001/2026] ")
        assert re.sub(r" \[#.*\]$", "", mail.subject).endswith(" (Rahasia)")
    subjects = {re.sub(r" \[#.*\]$", "", mail.subject) for mail in letter.mails}
    assert {
        "[0001/2026] Penerimaan oleh TU (Rahasia)",
        "[0001/2026] Arahan untuk Tim TCM Room (Rahasia)",
        "[0001/2026] Undangan: Rapat 0001/2026 (Rahasia)",
        "[0001/2026] Perubahan undangan: Rapat 0001/2026 (Rahasia)",
        "[0001/2026] Konsep Surat Balasan (Rahasia)",
        "[0001/2026] Surat Saudara sudah kami terima (Rahasia)",
    } <= subjects


def test_every_mail_tells_the_letter_to_those_who_handle_it_or_asked_and_to_nobody_else(
    workspace: Workspace,
) -> None:
    """Dewi holds no post, and the team has no stage before the meeting was prepared."""
    letter = promised(workspace)
    closed = {mail.to for mail in letter.mails if is_closed(mail)}
    opened = {
        mail.to
        for mail in letter.mails
        if "Pemeriksaan Khusus" in mail.text and NOTICE not in mail.text
    }
    assert closed == {"tim@contoh.id", "dewi@contoh.id"}
    assert opened == {
        "tu@contoh.id",
        "kadis@contoh.id",
        "kabid@contoh.id",
        "subkor@contoh.id",
        "arsip@contoh.id",
    }
    assert all(is_closed(mail) == (mail.to in closed) for mail in letter.mails)


def test_who_may_not_read_it_gets_no_paper_but_the_invitation_with_time_and_room(
    workspace: Workspace,
) -> None:
    letter = promised(workspace)
    (direction,) = to(letter, "tim@contoh.id", says="Arahan")
    assert direction.attachments == ()
    assert "Selasa, 24 November 2026" in direction.text
    for address in ("tim@contoh.id", "dewi@contoh.id"):
        (invitation,) = to(letter, address, says="Undangan")
        assert [name for _, name in invitation.attachments] == ["undangan.ics"]
        assert "Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB" in invitation.text
        assert "Ruang: TCM Room. Akun: Zoom 1. Operator: Dewi Contoh." in invitation.text
        assert "http" not in invitation.text
    (task,) = to(letter, "kabid@contoh.id", says="Disposisi")
    assert task.attachments[0][1] == "Surat 0001-2026.pdf"
    (reply, *_) = to(letter, "kadis@contoh.id", says="Surat Balasan")
    assert [name for _, name in reply.attachments] == ["Surat Balasan Diterima 0001-2026.docx"]


def test_calendar_entries_hold_agenda_number_and_contact_only_for_every_guest(
    workspace: Workspace,
) -> None:
    letter = walk(
        workspace, promised(workspace), MOVE, AGREE | WEDNESDAY, {"keputusan": "ditarik pemohon"}
    )
    guests = ["arsip@contoh.id", "subkor@contoh.id", "tim@contoh.id", "dewi@contoh.id"]
    told = [(mail, text) for mail in letter.mails for text in calendars(workspace, mail)]
    assert [mail.to for mail, _ in told] == guests * 3
    for mail, text in told:
        (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
        assert (event["SUMMARY"], event["LOCATION"]) == ("Rapat 0001/2026", "TCM Room")
        assert str(event["DESCRIPTION"]).splitlines() == [
            "Agenda: 0001/2026",
            "Narahubung dinas: Andi Contoh, S.Kom. (0812-0000-0000)",
        ]
        assert attendees(event) == [mail.to]
        assert said(text, *(["arsip@"] if mail.to == "arsip@contoh.id" else [])) == []
    methods = [re.findall(r"METHOD:(\w+)", text)[0] for _, text in told]
    assert methods == ["REQUEST"] * 8 + ["CANCEL"] * 4
    assert len({path for mail, _ in told for path, _ in mail.attachments}) == len(told)
    assert all(is_closed(mail) for mail, _ in told if mail.to in guests[2:])


def test_a_meeting_elsewhere_names_no_place_that_tells_who_meets(workspace: Workspace) -> None:
    accept, *others = TO_STEP_7
    letter = walk(workspace, arrive(workspace, **SECRET), accept, *others, AGREE | {"ruang": ""})
    (event,) = in_calendar(workspace.service(SERVICE).service, workspace.office, letter)
    assert (event.summary, event.location) == ("Rapat 0001/2026", "")
    (direction,) = to(letter, "tim@contoh.id", says="Arahan")
    assert (
        "           Selasa, 24 November 2026, 09.00 WIB s.d. selesai\n           Rahasia"
        in direction.text
    )


def test_the_team_reads_the_letter_once_a_stage_is_its_own(workspace: Workspace) -> None:
    letter = walk(workspace, promised(workspace), READY)
    assert is_closed(to(letter, "tim@contoh.id", says="Undangan")[0])
    (task,) = to(letter, "tim@contoh.id", says="Pelaksanaan")
    assert "Pemeriksaan Khusus" in task.text
    assert task.attachments[0][1] == "Surat 0001-2026.pdf"


def test_a_post_that_another_person_holds_today_is_read_by_that_person(
    workspace: Workspace,
) -> None:
    office = workspace.settings.home / "office.yaml"
    text = office.read_text(encoding="utf-8").replace(
        "      - {nama: Rudi Contoh, nip",
        "      - {nama: Dewi Contoh, as: Plh., first: 2026-11-16, last: 2026-11-17, mail: "
        "dewi@contoh.id}\n"
        "      - {nama: Rudi Contoh, nip",
    )
    office.write_text(
        text.replace("rahasia: [tu, kadis]", "rahasia: [tu, kadis, tim]"), encoding="utf-8"
    )
    assert posts_of(workspace.office, "dewi@contoh.id", MONDAY.date()) == {"tim"}
    (direction,) = to(promised(workspace), "dewi@contoh.id", says="Arahan")
    assert "Pemeriksaan Khusus" in direction.text
    assert direction.attachments[0][1] == "Surat 0001-2026.pdf"


def test_a_superior_who_does_not_handle_it_is_reminded_without_its_words(
    workspace: Workspace,
) -> None:
    office = workspace.settings.home / "office.yaml"
    office.write_text(
        office.read_text(encoding="utf-8").replace("rahasia: [tu, kadis]", "rahasia: []"), "utf-8"
    )
    letter = arrive(workspace, **SECRET)
    remind(workspace, waiting(letter).id, wib("2026-11-16 09:30"))
    own, above = [
        mail for mail in letter_of(workspace, letter.id).mails if "Terlambat" in mail.subject
    ]
    assert (own.to, "Majelis Etik" in own.text, len(own.attachments)) == ("tu@contoh.id", True, 1)
    assert (above.to, is_closed(above), above.attachments) == ("kadis@contoh.id", True, ())
    assert above.subject == "[0001/2026] Terlambat di Tata Usaha: Penerimaan oleh TU (Rahasia)"
    assert "tahap 2 (Penerimaan oleh TU)" in above.text


def test_a_requester_whose_address_nobody_knows_gets_the_whole_mail_through_tu(
    workspace: Workspace,
) -> None:
    office = workspace.settings.home / "office.yaml"
    office.write_text(
        office.read_text(encoding="utf-8").replace("rahasia: [tu, kadis]", "rahasia: []"), "utf-8"
    )
    letter = walk(workspace, arrive(workspace, **SECRET), TO_STEP_7[0])
    (receipt,) = to(letter, "tu@contoh.id", says="sudah kami terima")
    assert "Alamat surel Dinas Contoh tidak ada di daftar" in receipt.text
    assert NOTICE not in receipt.text


def test_a_letter_that_tu_marks_is_secret_from_then_on(workspace: Workspace) -> None:
    facts: dict[str, Any] = SECRET | {"sifat": "Segera"}
    letter = walk(workspace, arrive(workspace, **facts), TO_STEP_7[0] | {"sifat": "Sangat Rahasia"})
    assert [said(mail.subject) for mail in letter.mails[1:]] == [[], []]


def test_another_letter_that_wants_the_same_room_is_not_told_whose_it_is(
    workspace: Workspace,
) -> None:
    promised(workspace)
    other = walk(workspace, arrive(workspace, "dua.pdf", nomor="2/B/2026"), *TO_STEP_7)
    (task,) = to(other, "subkor@contoh.id", says="Konfirmasi")
    assert "surat 0001/2026 (Rahasia)" in task.text


def test_the_chat_text_tells_agenda_number_and_state_only(workspace: Workspace) -> None:
    letter = arrive(workspace, **SECRET)
    way = progress(workspace.service(SERVICE).service, letter, workspace.office.calendar, MONDAY)
    assert chat_text(letter, workspace.office, way).text.splitlines() == [
        "*Dinas Komunikasi Dan Informatika Singkawang*",
        "Permohonan agenda 0001/2026",
        "Keadaan: tahap 2 dari 9 (Penerimaan oleh TU), sedang diproses",
    ]
    usual = replace(letter, facts=dict(letter.facts) | {"sifat": "Biasa"})
    assert "Pemeriksaan Khusus" in chat_text(usual, workspace.office, way).text


def test_a_letter_that_is_not_secret_is_told_as_ever(workspace: Workspace) -> None:
    letter = promised(workspace, sifat="Segera")
    assert [mail.subject for mail in to(letter, "dewi@contoh.id")] == [
        "[0001/2026] Undangan: Sidang Majelis Etik"
    ]
    (direction,) = to(letter, "tim@contoh.id", says="Arahan")
    assert direction.subject == "[0001/2026] Arahan untuk Tim TCM Room: Dinas Contoh"
    assert direction.attachments[0][1] == "Surat 0001-2026.pdf"
    assert not [mail for mail in letter.mails if "Rahasia" in mail.subject + mail.text + mail.html]


MAILS = sorted(load_service(SERVICE).service.every_mail())


@pytest.mark.parametrize("name", MAILS)
def test_every_mail_of_the_service_can_be_written_to_somebody_who_may_not_read_it(
    name: str, office: Office
) -> None:
    folder = load_service(SERVICE)
    closed = office.model_copy(update={"rahasia": ()})
    work = specimen(folder, closed, MONDAY)
    facts = dict(work.letter.facts) | {"sifat": "Rahasia", "surel": "pemohon@contoh.id"}
    work = replace(work, letter=replace(work.letter, facts=facts, stages=()))
    for mail in mails(folder.folder, name, work, "kunci"):
        assert "Dinas Contoh" not in mail.subject
        if mail.to != "pemohon@contoh.id":
            assert mail.text.startswith(NOTICE)
            assert NOTICE in mail.html
            assert "Dinas Contoh" not in mail.text + mail.html
            assert "000.1.4/0001/CONTOH/2026" not in mail.text + mail.html
            assert all(path.endswith(".ics") for path, _ in mail.attachments)


def test_a_name_that_nobody_thought_of_is_withheld(office: Office) -> None:
    work = specimen(load_service(SERVICE), office, MONDAY)
    names = guarded(
        context(work)
        | {"baru": {"isi": ["a"], "nilai": "Dinas Contoh", "ada": True, "kosong": "-"}},
        work,
    )
    assert names["baru"] == {"isi": [], "nilai": "Rahasia", "ada": True, "kosong": "-"}


@pytest.mark.parametrize(
    ("made", "closed"),
    [
        (f"[1] Arahan: {GAP}", "[1] Arahan (Rahasia)"),
        (f"[1] Undangan: {GAP} (sesi 1 dari 2)\n", "[1] Undangan (sesi 1 dari 2) (Rahasia)"),
        (f"[1] {GAP} – {GAP}", "[1] (Rahasia)"),
        ("[1] Laporan", "[1] Laporan (Rahasia)"),
    ],
)
def test_a_subject_closes_around_what_is_withheld(made: str, closed: str) -> None:
    assert closed_subject(made) == closed


def test_the_code_of_an_answer_stays_in_the_subject_of_a_secret_letter(office: Office) -> None:
    folder = load_service(SERVICE)
    work = specimen(folder, office, MONDAY)
    facts = dict(work.letter.facts) | {"sifat": "Rahasia"}
    stage = replace(
        next(s for s in work.letter.stages if s.post == "kabid"), state="open", answer=None
    )
    work = replace(
        work,
        letter=replace(work.letter, facts=facts),
        stage=stage,
        reply_codes=ReplyCodes(b"kunci", "kotak@contoh.id"),
    )
    (mail,) = mails(folder.folder, "tugas", work, "kunci")
    assert len(codes_in(mail.subject)) == 1
    assert "(Rahasia) [#" in mail.subject
