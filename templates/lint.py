"""Fill every template of a service with a specimen letter: a mistake is found before a letter finds it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from letters.checks import CHECKS, Situation
from letters.errors import TindakError
from letters.letter import Document, Letter, Stage
from letters.office import Office
from templates.context import Work, context
from templates.paper import fill
from templates.post import PARTS, render
from templates.service import ServiceFolder

SPECIMEN_FACTS = {
    "nomor": "000.1.4/0001/CONTOH/2026",
    "tanggal": "2026-11-09",
    "sifat": "Segera",
    "hal": "Permohonan Fasilitasi Ruang dan Zoom Meeting",
    "pemohon": "Dinas Contoh",
    "kegiatan": [{"acara": "Rapat", "mulai": "2026-11-17T09:00", "selesai": None, "tempat": "Ruang"}],
    "peserta": 25,
}


def lint(service: ServiceFolder, office: Office, now: datetime) -> list[str]:
    """One line of advice for each template that cannot be filled."""
    work = specimen(service, office, now)
    names = context(work)
    problems = []
    for document in sorted(service.service.every_document()):
        try:
            fill(service.template(document), names)
        except TindakError as err:
            problems.append(str(err))
    for mail in sorted(service.service.every_mail()):
        for part in PARTS:
            try:
                render(service.folder, f"{mail}/{part}", names | {"teruskan": True})
            except TindakError as err:
                problems.append(str(err))
    return problems


def specimen(service: ServiceFolder, office: Office, now: datetime) -> Work:
    """An invented letter with every stage answered once, for filling templates."""
    rows = [
        Stage(id=number, letter_id=1, step=rule.step, name=rule.name, post=rule.who, state="closed", opened=now,
              minutes_left=rule.minutes, clock_from=now, due=now + timedelta(minutes=rule.minutes), closed=now,
              answer={"keputusan": next(iter(rule.answers)), "catatan": "catatan"}, by="Nama Contoh")
        for number, rule in enumerate(service.service.stages, start=1)
    ]  # fmt: skip
    paper = Document(kind="contoh", step=1, path="2026/0001/contoh.docx", sha256="", created=now)
    letter = Letter(id=1, year=2026, number=1, service=service.service.service, sha256="", filename="contoh.pdf",
                    received=now, state="open", facts=SPECIMEN_FACTS, reading={}, stages=tuple(rows),
                    documents=(paper,))  # fmt: skip
    look = Situation(agenda=letter.agenda, received=now, facts=letter.facts, reading={}, office=office,
                     notice_days=service.service.notice_days, taken=(), now=now)  # fmt: skip
    found = tuple(check(look) for check in CHECKS.values())
    return Work(letter=letter, stage=replace(rows[-1]), service=service.service, office=office, now=now, found=found)
