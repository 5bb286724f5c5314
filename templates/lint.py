"""Fill every template of a service with a specimen letter: a mistake is found before a letter finds
it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

from letters.checks import CHECKS
from letters.errors import NotUnderstood, TindakError
from letters.form import Form, Question
from letters.keys import DECISION, NOTE
from letters.meeting import Guest, Invitation, Method, events
from letters.model import Document, Letter, Stage
from letters.office import Office
from letters.reply_codes import ReplyCodes
from letters.reply_words import understood, words_of
from letters.situation import Situation
from letters.sop import Service
from templates.answer_links import ways_to_answer
from templates.compose_mails import written_card
from templates.context import Dossier, context
from templates.mail_template import PARTS, render
from templates.service_folder import ServiceFolder
from templates.word_template import fill_template

SPECIMEN_FACTS = {
    "nomor": "000.1.4/0001/CONTOH/2026",
    "tanggal": "2026-11-09",
    "sifat": "Segera",
    "hal": "Permohonan Fasilitasi Ruang dan Zoom Meeting",
    "pemohon": "Dinas Contoh",
    "kegiatan": [
        {"acara": "Rapat", "mulai": "2026-11-17T09:00", "selesai": None, "tempat": "Ruang"}
    ],
    "peserta": 25,
}


SPECIMEN_TIME = datetime(2026, 11, 9, 8, 0, tzinfo=UTC)
REPLY_CODES = ReplyCodes(b"contoh", "kotak@contoh.id")


def lint(service: ServiceFolder, office: Office, now: datetime) -> list[str]:
    """One line of advice for each template that cannot be filled."""
    dossier = specimen(service, office, now)
    names, code = context(dossier), REPLY_CODES.code_for(dossier.stage.id, "contoh@contoh.id")
    ways = ways_to_answer(dossier, code)
    problems = _examples(service)
    for document in sorted(service.service.every_document()):
        try:
            fill_template(service.template(document), names)
        except TindakError as err:
            problems.append(str(err))
    for mail in sorted(service.service.every_mail()):
        for part, card in product(PARTS, _cards(service.service, mail, dossier)):
            said = names | {"teruskan": True, "jawab": ways, "undangan": card}
            try:
                render(service.folder, f"{mail}/{part}", said)
            except TindakError as err:
                problems.append(str(err))
    return list(dict.fromkeys(problems))


def _cards(service: Service, mail: str, dossier: Dossier) -> list[dict[str, Any]]:
    """A mail that may bring an invitation must also be good without.

    One that takes it back is never without.
    """
    invite = service.mails[mail].invite
    own = [card for card in dossier.invitations if card.method.casefold() == invite]
    without = [] if invite == "cancel" else [written_card(None)]
    return without + [written_card(card, place, 2) for card in own for place in (1, 2)]


def specimen(service: ServiceFolder, office: Office, now: datetime) -> Dossier:
    """An invented letter with every stage answered once, for filling templates."""
    rows = [
        Stage(
            id=number,
            letter_id=1,
            step=rule.step,
            name=rule.name,
            post=rule.who,
            state="closed",
            opened=now,
            minutes_left=rule.minutes,
            clock_from=now,
            due=now + timedelta(minutes=rule.minutes),
            closed=now,
            answer={DECISION: next(iter(rule.answers)), NOTE: "catatan"},
            by="Nama Contoh",
        )
        for number, rule in enumerate(service.service.stages, start=1)
    ]
    paper = Document(kind="contoh", step=1, path="2026/0001/contoh.docx", sha256="", created=now)
    letter = Letter(
        id=1,
        year=2026,
        number=1,
        service=service.service.service,
        sha256="",
        filename="contoh.pdf",
        received=now,
        state="open",
        facts=SPECIMEN_FACTS,
        reading={},
        stages=tuple(rows),
        documents=(paper,),
    )
    look = Situation(
        agenda=letter.agenda,
        received=now,
        facts=letter.facts,
        reading={},
        office=office,
        notice_days=service.service.notice_days,
        taken=(),
        now=now,
    )
    found = tuple(check(look) for check in CHECKS.values())
    methods: tuple[Method, ...] = ("REQUEST", "CANCEL")
    guest = Guest(mail=office.clerk_at(now).mail, name="Nama Contoh")
    cards = tuple(
        Invitation(
            method=method, event=event, guests=(guest,), path="2026/0001/contoh.ics", again=True
        )
        for event in events(service.service, office, letter, None)
        for method in methods
    )
    return Dossier(
        letter=letter,
        stage=replace(rows[-1]),
        service=service.service,
        office=office,
        now=now,
        found=found,
        reply_codes=REPLY_CODES,
        invitations=cards,
    )


def _examples(service: ServiceFolder) -> list[str]:
    """A mail must not offer an answer that the office would not understand."""
    problems = []
    for stage in _asked(service.service):
        form = _form(service.service, stage)
        for decision, answer in service.service.answers(stage.step, stage.wait).items():
            said = answer.example or words_of(decision, answer)[0]
            try:
                found = understood(service.service, stage, form, said)[DECISION]
                why = f"melainkan {found}"
            except NotUnderstood as err:
                found, why = None, str(err.fields["because"])
            if found != decision:
                first = said.splitlines()[0]
                example = f"tahap {stage.step}: contoh jawaban surel “{first}”"
                problems.append(f"{example} tidak berarti {decision}: {why}")
    return problems


def _asked(service: Service) -> list[Stage]:
    """Every stage and every wait, open."""
    waits = [(rule, wait) for rule in service.stages for wait in (None, *rule.waits)]
    return [
        Stage(
            id=1,
            letter_id=1,
            step=rule.step,
            name=rule.name,
            post=rule.who,
            state="waiting" if wait else "open",
            opened=SPECIMEN_TIME,
            minutes_left=rule.minutes,
            wait=wait,
            answer={"alternatif": "satu\ndua\ntiga"},
        )
        for rule, wait in waits
    ]


def _form(service: Service, stage: Stage) -> Form:
    asked = service.questions(stage.step, stage.wait).form
    questions = tuple(
        Question(key=q.key, kind=q.kind, label=q.label, default="satu\ndua\ntiga") for q in asked
    )
    return Form(title="", description="", questions=questions)
