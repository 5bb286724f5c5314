"""Who is invited to a meeting, who hears that it moved, and who that it is off: real steps of work,
files read back.
"""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import icalendar
import pytest

from actions.ask import form_of
from actions.gather import letter_of
from actions.workspace import Workspace
from letters.meeting import in_calendar
from letters.model import Letter, OutgoingMail
from mailroom import mime
from tests.conftest import MONDAY, wib
from tests.office_steps import TO_STEP_7, arrive
from tests.office_steps import decide as taken

AGREE = {"keputusan": "setuju", "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh"}
MOVE = {"keputusan": "ubah waktu", "catatan": "narasumber berhalangan"}
WEDNESDAY = {"kegiatan": "2026-11-25 13:00-15:00 | TCM Room | Rapat Koordinasi Alih Media Arsip"}
TWO_DAYS = {
    "kegiatan": (
        "2026-11-24 09:00-12:00 | Aula | Bimtek Arsip, hari 1\n2026-11-26 08:00-selesai |"
        " Aula | Bimtek hari 2"
    )
}
REQUESTER = {"surel": "arsip@contoh.id"}
TEAM = ["subkor@contoh.id", "tim@contoh.id", "dewi@contoh.id"]
EVERYBODY = ["arsip@contoh.id", *TEAM]


@dataclass(frozen=True, slots=True)
class Card:
    """What one mail tells one calendar."""

    to: str
    method: str
    event: Any


def decide(
    workspace: Workspace, letter: Letter, at: str = "2026-11-16 08:10", **raw: Any
) -> Letter:
    """The letter with the mails that the answer wrote."""
    return letter_of(workspace, taken(workspace, letter, at, **raw).id)


def walk(workspace: Workspace, letter: Letter, *decisions: dict[str, Any]) -> Letter:
    for raw in decisions:
        letter = decide(workspace, letter, **raw)
    return letter


def promised(
    workspace: Workspace, name: str = "surat.pdf", given: dict[str, Any] | None = None, **facts: Any
) -> Letter:
    """A letter whose meeting was confirmed, by a requester who can be reached."""
    accept, *others = TO_STEP_7
    return walk(
        workspace,
        arrive(workspace, name, **facts),
        accept | REQUESTER,
        *others,
        AGREE | (given or {}),
    )


def cards(workspace: Workspace, letter: Letter, already: Letter | None = None) -> list[Card]:
    """What the mails of a letter tell calendars, without those that an earlier look at it has
    seen.
    """
    seen = {mail.key for mail in already.mails} if already else set()
    return [
        card for mail in letter.mails if mail.key not in seen for card in cards_of(workspace, mail)
    ]


def cards_of(workspace: Workspace, mail: OutgoingMail) -> list[Card]:
    paths = [path for path, _ in mail.attachments if path.endswith(".ics")]
    calendars = [
        icalendar.Calendar.from_ical((workspace.settings.outbox / path).read_bytes())
        for path in paths
    ]
    return [Card(mail.to, str(c["METHOD"]), event) for c in calendars for event in c.walk("VEVENT")]


def attendees(event: Any) -> list[str]:
    told = event["ATTENDEE"] if isinstance(event["ATTENDEE"], list) else [event["ATTENDEE"]]
    return [str(address).removeprefix("mailto:") for address in told]


def test_a_confirmed_meeting_invites_requester_subkor_team_and_operator(
    workspace: Workspace,
) -> None:
    letter = promised(workspace)
    made = cards(workspace, letter)
    assert [card.to for card in made] == EVERYBODY
    assert {card.method for card in made} == {"REQUEST"}
    event = made[0].event
    assert attendees(event) == EVERYBODY
    assert [address.params["CN"] for address in event["ATTENDEE"]] == [
        "Dinas Contoh",
        "Andi Contoh, S.Kom.",
        "Rudi Contoh",
        "Dewi Contoh",
    ]
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (
        "0001-2026-1@contoh.id",
        6,
        "CONFIRMED",
    )
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (
        wib("2026-11-24 09:00"),
        wib("2026-11-24 11:00"),
    )
    assert event["DTSTAMP"].dt == wib("2026-11-16 08:10")
    assert event["SUMMARY"] == "Rapat Koordinasi Alih Media Arsip"
    assert event["LOCATION"] == "TCM Room"
    assert event["DESCRIPTION"].splitlines() == [
        "Agenda: 0001/2026",
        "Pemohon: Dinas Contoh",
        "Operator: Dewi Contoh",
        "Akun: Zoom 1",
        "Narahubung dinas: Andi Contoh, S.Kom. (0812-0000-0000)",
    ]
    assert event["ORGANIZER"] == "mailto:tu@contoh.id"
    assert event["ORGANIZER"].params["CN"] == "DINAS KOMUNIKASI DAN INFORMATIKA"


def test_the_invitation_comes_with_the_news_of_the_decision(workspace: Workspace) -> None:
    letter = promised(workspace)
    mine = [
        mail
        for mail in letter.mails
        if mail.to == "arsip@contoh.id" and "dapat kami fasilitasi" in mail.text
    ]
    assert [name for _, name in mine[0].attachments] == ["undangan.ics"]
    assert "Undangan kalender terlampir:" in mine[0].text
    assert "Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB" in mine[0].html


def test_a_meeting_that_moves_keeps_its_uid_and_its_old_booking_until_the_new_time_is_approved(
    workspace: Workspace,
) -> None:
    first = promised(workspace)
    moving = decide(workspace, first, **MOVE)
    assert moving.open_stage is not None
    assert (moving.open_stage.step, moving.state) == (7, "open")
    assert cards(workspace, moving, first) == []
    with workspace.register.read() as reader:
        assert {b.start for b in reader.bookings()} == {wib("2026-11-24 09:00")}
    moved = decide(workspace, moving, **AGREE | WEDNESDAY)
    (before, *_), made = cards(workspace, first), cards(workspace, moved, first)
    assert [(card.to, card.method) for card in made] == [(to, "REQUEST") for to in EVERYBODY]
    assert {card.event["UID"] for card in made} == {before.event["UID"]}
    assert made[0].event["SEQUENCE"] > before.event["SEQUENCE"]
    assert made[0].event["DTSTART"].dt == wib("2026-11-25 13:00")
    with workspace.register.read() as reader:
        assert {b.start for b in reader.bookings()} == {wib("2026-11-25 13:00")}
    called_off = decide(workspace, moved, keputusan="ditarik pemohon")
    ended = cards(workspace, called_off, moved)
    assert [(card.to, card.method) for card in ended] == [(to, "CANCEL") for to in EVERYBODY]
    assert {card.event["UID"] for card in ended} == {before.event["UID"]}
    assert ended[0].event["SEQUENCE"] > made[0].event["SEQUENCE"]
    assert ended[0].event["STATUS"] == "CANCELLED"
    assert ended[0].event["DTSTART"].dt == wib("2026-11-25 13:00")
    assert "berikut tidak berlaku lagi" in called_off.mails[-1].text


def test_the_papers_of_the_second_approval_stand_beside_those_of_the_first(
    workspace: Workspace,
) -> None:
    letter = walk(workspace, promised(workspace), MOVE, AGREE | WEDNESDAY)
    papers = [paper for paper in letter.documents if paper.step == 7]
    assert [paper.path for paper in papers] == [
        "2026/0001/7-konfirmasi.docx",
        "2026/0001/7-surat_balasan_diterima.docx",
        "2026/0001/7-konfirmasi-2.docx",
        "2026/0001/7-surat_balasan_diterima-2.docx",
    ]
    reply = [mail for mail in letter.mails if mail.to == "kadis@contoh.id"][-1]
    assert (
        "2026/0001/7-surat_balasan_diterima-2.docx",
        "Surat Balasan Diterima 0001-2026.docx",
    ) in reply.attachments
    again = walk(workspace, letter, MOVE, AGREE)
    assert again.documents[-1].path == "2026/0001/7-surat_balasan_diterima-3.docx"
    assert len({mail.message_id for mail in again.mails}) == len(again.mails)


def test_a_meeting_cannot_move_without_a_reason(workspace: Workspace) -> None:
    with pytest.raises(Exception, match="mengapa waktunya diubah"):
        decide(workspace, promised(workspace), keputusan="ubah waktu")


def test_an_operator_who_is_replaced_gets_the_cancellation_and_nobody_else(
    workspace: Workspace,
) -> None:
    first = promised(workspace)
    moved = walk(workspace, first, MOVE, AGREE | {"operator": "Rudi Contoh"})
    made = cards(workspace, moved, first)
    assert [(card.to, card.method) for card in made] == [
        ("arsip@contoh.id", "REQUEST"),
        ("subkor@contoh.id", "REQUEST"),
        ("tim@contoh.id", "REQUEST"),
        ("dewi@contoh.id", "CANCEL"),
    ]
    assert attendees(made[-1].event) == ["dewi@contoh.id"]
    gone = decide(workspace, moved, keputusan="ditarik pemohon")
    assert [card.to for card in cards(workspace, gone, moved)] == [
        "arsip@contoh.id",
        "subkor@contoh.id",
        "tim@contoh.id",
    ]


def test_each_sitting_has_its_own_invitation_and_one_that_vanishes_is_cancelled(
    workspace: Workspace,
) -> None:
    first = promised(workspace, given=TWO_DAYS)
    made = [card for card in cards(workspace, first) if card.to == "dewi@contoh.id"]
    assert [card.event["UID"] for card in made] == [
        "0001-2026-1@contoh.id",
        "0001-2026-2@contoh.id",
    ]
    assert made[1].event["DTEND"].dt == wib(
        "2026-11-26 10:00"
    )  # no printed end: the office assumes two hours
    subjects = [mail.subject for mail in first.mails if mail.to == "dewi@contoh.id"]
    assert subjects == [
        "[0001/2026] Undangan: Bimtek Arsip, hari 1 (sesi 1 dari 2)",
        "[0001/2026] Undangan: Bimtek hari 2 (sesi 2 dari 2)",
    ]
    news = [
        mail.text
        for mail in first.mails
        if mail.to == "arsip@contoh.id" and "Jawaban" in mail.subject
    ]
    assert ["dapat kami fasilitasi" in text for text in news] == [True, False]
    moved = walk(workspace, first, MOVE, AGREE | WEDNESDAY)
    fewer = [
        (card.method, card.event["UID"])
        for card in cards(workspace, moved, first)
        if card.to == "arsip@contoh.id"
    ]
    assert fewer == [("REQUEST", "0001-2026-1@contoh.id"), ("CANCEL", "0001-2026-2@contoh.id")]


@pytest.mark.parametrize(
    "ending",
    [
        [{"keputusan": "tolak", "alasan": "ruang diperbaiki"}],
        [{"keputusan": "alternatif", "alternatif": "Kamis"}, {"keputusan": "tidak ada yang cocok"}],
        [{"keputusan": "ditarik pemohon"}],
    ],
    ids=["refused", "no time fits", "withdrawn"],
)
def test_a_letter_that_ends_while_its_meeting_moves_calls_the_meeting_off(
    workspace: Workspace, ending: list[Any]
) -> None:
    first = promised(workspace)
    ended = walk(workspace, first, MOVE, *ending)
    assert [(card.to, card.method) for card in cards(workspace, ended, first)] == [
        (to, "CANCEL") for to in EVERYBODY
    ]
    with workspace.register.read() as reader:
        assert reader.bookings() == []


@pytest.mark.parametrize(
    "answer", [{"keputusan": "tolak", "alasan": "penuh"}, {"keputusan": "ditarik pemohon"}]
)
def test_a_letter_whose_meeting_was_never_confirmed_cancels_nothing(
    workspace: Workspace, answer: dict[str, Any]
) -> None:
    accept, *others = TO_STEP_7
    ended = walk(workspace, arrive(workspace), accept | REQUESTER, *others, answer)
    assert cards(workspace, ended) == []
    assert not [mail for mail in ended.mails if "dibatalkan" in mail.subject]
    assert not list(workspace.settings.outbox.rglob("*.ics"))


def test_a_meeting_that_took_place_is_not_called_off(workspace: Workspace) -> None:
    ready = walk(
        workspace,
        promised(workspace),
        {"keputusan": "siap", "uji_koneksi": "2026-11-23 14:00", "hasil": "berhasil"},
    )
    report = {
        "mulai_nyata": "2026-11-24 09:00",
        "selesai_nyata": "2026-11-24 10:30",
        "operator": "Dewi Contoh",
    }
    done = decide(workspace, ready, "2026-11-24 10:40", keputusan="selesai", **report)
    assert done.state == "done"
    assert cards(workspace, done, ready) == []


def test_a_requester_whose_address_nobody_knows_is_told_through_tu_who_is_not_invited(
    workspace: Workspace,
) -> None:
    made = cards(workspace, walk(workspace, arrive(workspace), *TO_STEP_7, AGREE))
    assert [card.to for card in made] == TEAM
    assert attendees(made[0].event) == TEAM


def test_an_operator_without_an_address_is_told_by_the_team(workspace: Workspace) -> None:
    office = workspace.settings.home / "office.yaml"
    office.write_text(
        office.read_text().replace("  Dewi Contoh: dewi@contoh.id\n", "  {}\n"), encoding="utf-8"
    )
    assert [card.to for card in cards(workspace, promised(workspace))] == [
        "arsip@contoh.id",
        "subkor@contoh.id",
        "tim@contoh.id",
    ]


def test_a_subject_that_looks_like_a_calendar_invites_nobody(workspace: Workspace) -> None:
    letter = promised(
        workspace, given={"kegiatan": "2026-11-24 09:00 | Aula | x\\nATTENDEE:mailto:a@b.c"}
    )
    assert attendees(cards(workspace, letter)[0].event) == EVERYBODY


def test_the_suggestion_for_another_time_keeps_account_and_operator(workspace: Workspace) -> None:
    moving = walk(workspace, promised(workspace, given={"akun": "Zoom 2"}), MOVE)
    assert moving.open_stage is not None
    defaults = {
        q.key: q.default for q in form_of(workspace, moving.open_stage.id, MONDAY).questions
    }
    assert [defaults[key] for key in ("keputusan", "ruang", "akun", "operator")] == [
        "setuju",
        "TCM Room",
        "Zoom 2",
        "Dewi Contoh",
    ]


def test_the_office_calendar_shows_wishes_as_tentative_and_nothing_that_is_off(
    workspace: Workspace,
) -> None:
    rules = workspace.service(workspace.office.service).service
    letter = walk(workspace, arrive(workspace), *TO_STEP_7)
    (wish,) = in_calendar(rules, workspace.office, letter)
    assert (wish.status, wish.location) == (
        "tentative",
        "TCM Room Dinas Komunikasi dan Informatika",
    )
    letter = decide(workspace, letter, **AGREE)
    (event,) = in_calendar(rules, workspace.office, letter)
    assert (event.status, event.location, event.uid) == ("confirmed", "TCM Room", wish.uid)
    assert (
        in_calendar(rules, workspace.office, decide(workspace, letter, keputusan="ditarik pemohon"))
        == []
    )


def posted(workspace: Workspace, mail: OutgoingMail) -> EmailMessage:
    made = mime.build_message(mail, ("Dinas", "tu@contoh.id"), workspace.settings.outbox, MONDAY)
    parsed = message_from_bytes(made.as_bytes(), policy=policy.SMTP)
    assert isinstance(parsed, EmailMessage)
    return parsed


def test_the_mail_asks_the_calendar_and_holds_the_file(workspace: Workspace) -> None:
    letter = promised(workspace)
    mail = next(mail for mail in letter.mails if mail.to == "dewi@contoh.id")
    message = posted(workspace, mail)
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]
    asked, attached = list(message.walk())[-2:]
    assert (asked.get_param("method"), asked.get_param("charset")) == ("REQUEST", "utf-8")
    assert asked.get_content_disposition() is None
    assert attached.get_filename() == "undangan.ics"
    written = (workspace.settings.outbox / mail.attachments[0][0]).read_bytes()
    assert asked.get_payload(decode=True) == attached.get_payload(decode=True) == written


def test_the_mail_that_cancels_says_so_to_the_calendar(workspace: Workspace) -> None:
    ended = decide(workspace, promised(workspace), keputusan="ditarik pemohon")
    message = posted(workspace, ended.mails[-1])
    asked, attached = list(message.walk())[-2:]
    assert asked.get_param("method") == "CANCEL"
    assert attached.get_filename() == "pembatalan.ics"
