"""One step of work: gather from the register, decide by the rules, write all of it in one transaction.

Nothing here knows Prefect: these steps are what the flows, and later the mailbox and the pages, have done for them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from flows.desk import Desk
from flows.explain import not_taken
from letters.checks import Situation
from letters.course import Change, advance, due_again, receive
from letters.errors import (
    AnswerRefused,
    BrokenFile,
    BrokenTemplate,
    LetterError,
    MissingFile,
    StageClosed,
    UnknownTemplateVariable,
    UnreadableFile,
    UnwritableFolder,
)
from letters.form import Form, build_form, findings, take_answer
from letters.letter import Document, Entered, Letter, Stage
from letters.meeting import Guest
from letters.reading import Reading
from mailroom import folder
from parsers.safely import read
from records.register import Pen, Reader
from templates.calendar_file import invitation
from templates.context import Work, context
from templates.invitations import planned
from templates.paper import fill
from templates.post import compose, mails, render

CLERK = "tu"
CONTACT = "surel"
"""The fact that holds the requester's mail address."""


def read_letter(path: Path) -> Reading:
    """Read a file (READING.md).

    Raises:
        LetterError: it is no letter that can be read.
    """
    try:
        return read(path)
    except (FileNotFoundError, PermissionError, IsADirectoryError) as err:  # others are the machine's trouble: again
        raise UnreadableFile from err


def enter(desk: Desk, path: Path, service: str, reading: Reading, now: datetime, door: str = "inbox",
          mark: str = "", contact: str | None = None) -> Entered:  # fmt: skip
    """Register a letter, keep its original, open its first stages; the same bytes again are only noted.

    Args:
        mark: what tells this arrival from another; by default the file's own.
        contact: the requester's mail address, where the letter came by mail.

    Raises:
        UnwritableFolder: the outbox cannot be written; nothing is registered.
    """
    mark = mark or folder.arrival_mark(path)
    with desk.register.write() as pen:
        known = pen.by_sha256(reading.source.sha256)
        if known is not None:
            if pen.note_arrival(known.id, now, path.name, door, mark):
                pen.note("came again", now, letter_id=known.id, channel=door, filename=path.name)
            if contact and _may_be_contact(desk, known):
                pen.set_facts(known.id, dict(known.facts) | {CONTACT: contact})
            return Entered(letter_id=known.id, agenda=known.agenda, new=False)
        letter = pen.enter(_new_letter(desk, path, service, reading, now, contact))
        folder.file_original(path, desk.settings.outbox / letter.original, letter.sha256)
        rules = desk.service(service).service
        letter = pen.apply(letter, receive(rules, letter.facts, desk.office.calendar, now), now)
        pen.note_arrival(letter.id, now, path.name, door, mark)
        pen.note("registered", now, letter_id=letter.id, channel=door, status=reading.status)
        _write_mails_of_open_stage(desk, pen, letter, now)
        return Entered(letter_id=letter.id, agenda=letter.agenda, new=True)


def _may_be_contact(desk: Desk, letter: Letter) -> bool:
    """Whether who sends a known letter again may become its contact: nobody else is known, and TU has yet to look."""
    is_unknown = not letter.facts.get(CONTACT) and desk.office.mail_of(letter.facts.get("pemohon")) is None
    return is_unknown and all(stage.channel == "arrival" for stage in letter.stages if stage.state == "closed")


def refuse(desk: Desk, path: Path, err: LetterError, now: datetime) -> None:
    """Set a file aside that is no letter, with the advice beside it, and tell TU by mail."""
    key = f"ditolak/{folder.arrival_mark(path)}"
    office = desk.office
    names = {"berkas": path.name, "alasan": str(err), "kop": office.kop.model_dump()}
    templates = desk.service(office.service).folder
    text = {
        part: render(templates, f"berkas_ditolak/{part}", names) for part in ("subject.txt", "body.txt", "body.html")
    }
    to = clerk_address(desk, now)
    with desk.register.write() as pen:
        pen.add_mails([compose(office, key, to, text, None)])
        pen.note("file refused", now, reason=err.reason)
    folder.set_aside(path, desk.settings.inbox, str(err))  # last: until then a crash begins again from the file


def clerk_address(desk: Desk, now: datetime) -> str:
    """Where TU is written to."""
    office = desk.office
    clerk = office.posts.get(CLERK, next(iter(office.posts.values())))
    return clerk.holder(now.astimezone(office.calendar.zone).date()).mail


def letter_of(desk: Desk, letter_id: int) -> Letter:
    """A letter as the register has it now."""
    with desk.register.read() as reader:
        return reader.letter(letter_id)


def stage_of(desk: Desk, stage_id: int) -> Stage:
    """A stage as the register has it now."""
    with desk.register.read() as reader:
        return reader.stage(stage_id)


def situation(desk: Desk, reader: Reader, letter: Letter, stage: Stage, now: datetime) -> Situation:
    """All that the rules may know about a stage at this moment."""
    office, rules = desk.office, desk.service(letter.service).service
    successor = office.posts.get(rules.successor(stage.step) or "")
    return Situation(
        agenda=letter.agenda, received=letter.received, facts=letter.facts, reading=letter.reading, office=office,
        notice_days=rules.notice_days, taken=reader.bookings(), now=now, twins=reader.twins(letter),
        successor=successor.jabatan if successor else None,
    )  # fmt: skip


def form_of(desk: Desk, stage_id: int, now: datetime, refused: str | None = None) -> Form:
    """The form of an open stage as it is at this moment."""
    with desk.register.read() as reader:
        stage = reader.stage(stage_id)
        letter = reader.letter(stage.letter_id)
        rules = desk.service(letter.service).service
        return build_form(rules, letter, stage, situation(desk, reader, letter, stage, now), refused)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What lies before whoever is asked: the letter, what the machine found, and the form.

    Attributes:
        refused: why the last answer to this form was not accepted.
    """

    work: Work
    form: Form
    refused: str | None = None


def sheet_of(desk: Desk, stage_id: int, now: datetime) -> Sheet:
    """The sheet of an open stage as it is at this moment."""
    with desk.register.read() as reader:
        stage = reader.stage(stage_id)
        work = work_of(desk, reader, stage, now)
        known = situation(desk, reader, work.letter, stage, now)
        last = next((e for e in reversed(reader.audit(work.letter.id)) if e["event"] != "came again"), None)
    is_refused = last is not None and last["event"] == "answer refused"
    refused = str(last["details"]["because"]) if last is not None and is_refused else None
    return Sheet(work=work, form=build_form(work.service, work.letter, stage, known, refused), refused=refused)


def check_answer(desk: Desk, stage_id: int, raw: Mapping[str, Any], now: datetime) -> None:
    """Look at an answer before it goes through the door.

    Raises:
        AnswerRefused: it could not be acted upon.
    """
    with desk.register.read() as reader:
        stage = reader.stage(stage_id)
        letter = reader.letter(stage.letter_id)
        rules = desk.service(letter.service).service
        take_answer(rules, letter, stage, situation(desk, reader, letter, stage, now), raw)


def answer(desk: Desk, stage_id: int, attempt: int, raw: Mapping[str, Any], channel: str, now: datetime) -> Letter:
    """Act on an answer: the stage closes, its documents are written, the next stage opens, mails go to the tray.

    Args:
        attempt: which form was answered; an older one is answered already.
        channel: the door; `mail/17` names the mail that is its evidence, `page/3` the user who was logged in.

    Raises:
        AnswerRefused: the answer contradicts itself, or its documents cannot be written; the stage stays open and this
            is noted.
        StageClosed: somebody answered before.
    """
    try:
        with desk.register.write() as pen:
            return _answer(desk, pen, stage_id, attempt, raw, channel, now)
    except (AnswerRefused, BrokenFile, MissingFile, BrokenTemplate, UnknownTemplateVariable, UnwritableFolder) as err:
        because = str(err.fields.get("because", err))
        with desk.register.write() as pen:
            stage = pen.stage(stage_id)
            pen.save_stage(replace(stage, attempt=attempt + 1))
            pen.note("answer refused", now, letter_id=stage.letter_id, step=stage.step, because=because,
                     **evidence(channel))  # fmt: skip
            if mail_id := evidence(channel).get("mail"):
                not_taken(desk, pen, mail_id, work_of(desk, pen, stage, now), because)
        raise AnswerRefused(because=because) from err


def evidence(channel: str) -> dict[str, Any]:
    """The door of an answer with the mail that brought it (`mail/17`) or the user who was logged in (`page/3`)."""
    door, _, number = channel.partition("/")
    named = {"page": "user"}.get(door, door)
    return {"channel": door} | ({named: int(number)} if number else {})


def work_of(desk: Desk, reader: Reader, stage: Stage, now: datetime) -> Work:
    """All that a mail about a stage is made from."""
    return _work(desk, reader, reader.letter(stage.letter_id), stage, now)


def climb(desk: Desk, stage_id: int, now: datetime) -> Stage:
    """A deadline passed: the stage is late, and the rungs of its ladder that are due send their mails."""
    with desk.register.write() as pen:
        stage = pen.stage(stage_id)
        letter = pen.letter(stage.letter_id)
        if stage.state != "open" or stage.due is None or now < stage.due:
            return stage
        if not stage.late:
            pen.note("late", now, letter_id=letter.id, step=stage.step, due=stage.due.isoformat())
        late = replace(stage, late=True, deadline_id=None)
        for rung in desk.service(letter.service).service.rungs(stage.step)[stage.rung :]:
            if now < desk.office.calendar.due(stage.due, rung.after):
                break
            work = _work(desk, pen, letter, late, now)
            key = f"{letter.key}/{stage.id}/terlambat/{stage.due.isoformat()}/{late.rung}"
            pen.add_mails(mails(desk.service(letter.service).folder, rung.mail, work, key))
            late = replace(late, rung=late.rung + 1)
        pen.save_stage(late)
        return late


def next_wake(desk: Desk, letter: Letter, stage: Stage) -> datetime | None:
    """When the stage must be looked at next: its deadline, then each rung of the ladder; None when nothing is due."""
    if stage.state != "open" or stage.due is None:
        return None
    rungs = desk.service(letter.service).service.rungs(stage.step)[stage.rung :]
    if not stage.late:
        return stage.due
    return desk.office.calendar.due(stage.due, rungs[0].after) if rungs else None


def recompute_deadlines(desk: Desk, now: datetime) -> list[tuple[Letter, Stage, datetime]]:
    """Deadlines by the office.yaml of today; each one that moved is written, noted with the reason, and returned."""
    moved = []
    with desk.register.write() as pen:
        for stage in pen.open_stages():
            due = due_again(stage, desk.office.calendar)
            if due is None or stage.due is None or due == stage.due:
                continue
            late = stage.late and now > due
            pen.save_stage(replace(stage, due=due, late=late, rung=stage.rung if late else 0))
            was = stage.due.isoformat()
            pen.note("deadline moved", now, letter_id=stage.letter_id, step=stage.step, was=was, now=due.isoformat(),
                     because="office.yaml disunting")  # fmt: skip
            moved.append((pen.letter(stage.letter_id), stage, due))
    return moved


def forget_runs(desk: Desk, letter: Letter, missing: set[str]) -> None:
    """Prefect has lost these runs: they are to be made anew."""
    with desk.register.write() as pen:
        if letter.run_id in missing:
            pen.set_run(letter_id=letter.id, run_id=None)
        for stage in letter.stages:
            if stage.run_id in missing:
                pen.save_stage(replace(stage, run_id=None, deadline_id=None))


def _answer(
    desk: Desk, pen: Pen, stage_id: int, attempt: int, raw: Mapping[str, Any], channel: str, now: datetime
) -> Letter:
    stage = pen.stage(stage_id)
    letter = pen.letter(stage.letter_id)
    if stage.state == "closed" or stage.attempt != attempt:
        raise StageClosed(stage=stage.step, agenda=letter.agenda, by=stage.by or "orang lain")
    rules = desk.service(letter.service).service
    now_known = situation(desk, pen, letter, stage, now)
    decision = take_answer(rules, letter, stage, now_known, raw)
    change = advance(rules, stage, decision, now_known, evidence(channel)["channel"])
    after = pen.apply(letter, change, now)
    after = _write_documents(desk, pen, after, change, decision.route.documents, now)
    pen.note("answered", now, letter_id=letter.id, by=decision.by, step=stage.step, wait=stage.wait,
             decision=decision.decision, **evidence(channel))  # fmt: skip
    _write_mails(desk, pen, after, change, decision.route.mails, now)
    return after


def _new_letter(desk: Desk, path: Path, service: str, reading: Reading, now: datetime, contact: str | None) -> Letter:
    facts = reading.values() | ({CONTACT: contact} if contact else {})
    year = now.astimezone(desk.office.calendar.zone).year
    return Letter(id=0, year=year, number=0, service=service, sha256=reading.source.sha256, filename=path.name,
                  received=now, state="open", facts=facts, reading=reading.as_json())  # fmt: skip


def _work(desk: Desk, reader: Reader, letter: Letter, stage: Stage, now: datetime) -> Work:
    rules = desk.service(letter.service).service
    found = tuple(findings(rules, stage, situation(desk, reader, letter, stage, now)))
    return Work(letter=letter, stage=stage, service=rules, office=desk.office, now=now, found=found,
                seal=desk.seal, links=desk.links)  # fmt: skip


def _write_documents(
    desk: Desk, pen: Pen, letter: Letter, change: Change, kinds: Sequence[str], now: datetime
) -> Letter:
    """Fill the templates that an answer asks for; a file of a crashed try is written over."""
    stage = change.stage
    if stage is None or not kinds:
        return letter
    names = context(_work(desk, pen, letter, stage, now))
    papers = []
    for kind in kinds:
        path = letter.place(stage, f"{kind}.docx")
        filled = fill(desk.service(letter.service).template(kind), names)
        _write(desk.settings.outbox / path, filled)
        digest = hashlib.sha256(filled).hexdigest()
        papers.append(Document(kind=kind, step=stage.step, path=path, sha256=digest, created=now))
    pen.add_documents(letter.id, papers)
    return pen.letter(letter.id)


def _invite(desk: Desk, work: Work, names: Sequence[str]) -> Work:
    """Write what the answer tells the calendars of those who come; a file of a crashed try is written over."""
    cards = planned(work, names)
    organizer = Guest(mail=work.office.own_address(work.letter.received), name=work.office.kop.nama)
    for card in cards:
        _write(desk.settings.outbox / card.path, invitation(card, organizer, work.now))
    return replace(work, invitations=cards)


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
        path.with_suffix(".pdf").unlink(missing_ok=True)
    except OSError as err:
        raise UnwritableFolder(folder=path.parent) from err


def _write_mails(desk: Desk, pen: Pen, letter: Letter, change: Change, names: Sequence[str], now: datetime) -> None:
    """The mails of an answer, and those of the stage or wait that begins with it."""
    stage = change.stage
    if stage is not None:
        own = list(names)
        if stage.state != "closed":  # it waits for the requester, or asks its post again
            own += desk.service(letter.service).service.questions(stage.step, stage.wait).mails
        work = _invite(desk, _work(desk, pen, letter, stage, now), names)
        for name in own:
            key = f"{letter.key}/{stage.id}/{stage.attempt}"
            pen.add_mails(mails(desk.service(letter.service).folder, name, work, key))
    if change.opens:
        _write_mails_of_open_stage(desk, pen, letter, now)


def _write_mails_of_open_stage(desk: Desk, pen: Pen, letter: Letter, now: datetime) -> None:
    stage = letter.open_stage
    if stage is None:
        return
    service = desk.service(letter.service)
    work = _work(desk, pen, letter, stage, now)
    for name in service.service.questions(stage.step, stage.wait).mails:
        pen.add_mails(mails(service.folder, name, work, f"{letter.key}/{stage.id}/dibuka"))
