"""Offices that open in no time, whose clock is moved by hand and whose power fails on demand.

The real sop.yaml, mails and office.yaml; only the Word files are small: filling the real ones would
take most of a test's time.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

import actions.write_documents
from actions.workspace import Workspace
from letters.form import Form
from letters.model import Letter
from records.outgoing_mails import OutgoingMails
from records.register import Register
from records.upgrade import upgrade
from records.writer import RegisterWriter
from settings import ROOT, Settings
from tests.conftest import MONDAY, WIB
from tests.office_steps import SERVICE

SHORTER_DAYS = ("07.30-12.00, 13.00-16.15", "08.00-12.00, 12.30-15.00")
EDITS: Mapping[str, tuple[str, str]] = {
    "as it came": ("", ""),
    "shorter days": SHORTER_DAYS,
    "a holiday on Tuesday": ("holidays:  ", "holidays:\n  2026-11-17: Libur (contoh)  "),
    "a holiday on Monday": ("holidays:  ", "holidays:\n  2026-11-16: Libur (contoh)  "),
    "another hour in the evening": ("13.00-16.15]", "13.00-16.15, 19.00-20.00]"),
    "another holds a post": ("mail: subkor@contoh.id", "mail: ani@contoh.id"),
}
"""What somebody edits in office.yaml: what stands there, and what then stands there."""


class PowerFailure(Exception):
    """What stops a step of work in its middle; the process is gone."""


@contextmanager
def fails(owner: object, name: str, nth: int, err: Exception) -> Iterator[None]:
    """The nth call of something raises, for as long as this lasts."""
    original: Callable[..., Any] = getattr(owner, name)
    calls = Counter[str]()

    def failing(*args: Any, **kwargs: Any) -> Any:
        calls[name] += 1
        if calls[name] == nth:
            raise err
        return original(*args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, failing)
        yield


POWER_FAILS: Mapping[str, tuple[object, str]] = {
    "while a document is written": (actions.write_documents, "durable_write"),
    "while a mail is queued": (OutgoingMails, "add"),
    "while the audit is written": (RegisterWriter, "note"),
    "while the stage is written": (RegisterWriter, "apply"),
    "after the original was filed": (RegisterWriter, "note_arrival"),
}


@dataclass(frozen=True, slots=True)
class WorkspaceWithAClock(Workspace):
    """An office whose clock is moved by hand."""

    clock: list[datetime] = field(default_factory=lambda: [MONDAY])

    def now(self) -> datetime:
        return self.clock[0]


@dataclass(frozen=True, slots=True)
class QuickOffice:
    """A folder with an empty register, each office.yaml and small Word files.

    Its offices have the same home, one after another, so that what is read once stays known.
    """

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "kantor"

    def edited(self, edit: str) -> Path:
        return self.folder / f"{edit}.yaml"

    def opened(self) -> WorkspaceWithAClock:
        for name in ("var", "inbox", "outbox"):
            (self.home / name).mkdir(parents=True)
        shutil.copy(self.folder / "empty.db", self.home / "var" / "tindak.db")
        made = Settings(
            home=self.home,
            templates=self.folder / "templates",
            smtp_url="",
            database_url="",
            prefect_api_url="",
        )
        register = Register(made.database)
        sa.event.listen(register.engine, "connect", _in_a_hurry)
        return WorkspaceWithAClock(made, register)


def _in_a_hurry(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA synchronous=OFF")  # no power fails here but in play


WORD_FILE = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
        'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document.main+xml"/></Types>'
    ),
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    ),
    "word/document.xml": (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>{{ surat.agenda }} {{ tahap.nama }} {{ diputuskan.pukul }} {{ "
        "bentrok }}</w:t></w:r></w:p></w:body></w:document>"
    ),
}


def write_small_word_file(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as paper:
        for name, text in WORD_FILE.items():
            paper.writestr(name, text)


def prepare(folder: Path) -> QuickOffice:
    """Make once what every office of a run is made from."""
    register = Register(f"sqlite:///{folder / 'empty.db'}")
    upgrade(register)
    register.engine.dispose()
    templates = folder / "templates"
    shutil.copytree(ROOT / "templates" / SERVICE, templates / SERVICE)
    for paper in (templates / SERVICE).glob("*.docx"):
        write_small_word_file(paper)
    office, text = QuickOffice(folder), (ROOT / "office.yaml").read_text(encoding="utf-8")
    for age, (edit, (old, new)) in enumerate(EDITS.items()):
        assert old in text, old
        path = office.edited(edit)
        path.write_text(text.replace(old, new), encoding="utf-8")
        os.utime(path, (age, age))  # by its age an edit is known
    return office


def sensible(form: Form, now: datetime, letter: Letter) -> dict[str, Any]:
    """What a careful person writes into the fields of a form; more than most decisions need."""
    hour_ago, here = now.astimezone(WIB) - timedelta(hours=1), now.astimezone(WIB)
    written: dict[str, Any] = {
        "nama": "Sari",
        "nomor": f"{letter.number}/A/2026",
        "tanggal": "2026-11-12",
        "pemohon": letter.facts.get("pemohon") or "Dinas Contoh",
        "diizinkan_oleh": "Budi",
        "yang_kurang": "waktu uji koneksi",
        "alasan": "bukan layanan kami",
        "catatan": "untuk difasilitasi",
        "alternatif": f"{here.date()} 13.00",
        "uji_koneksi": "2026-11-23 14:00",
        "hasil": "berhasil",
        "mulai_nyata": f"{hour_ago:%Y-%m-%d %H:%M}",
        "selesai_nyata": f"{here:%Y-%m-%d %H:%M}",
        "operator": "Rudi Contoh",
    }
    asked = {question.key for question in form.questions}
    return {key: value for key, value in written.items() if key in asked}
