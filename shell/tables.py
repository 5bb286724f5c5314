"""Letters as tables for people. The only module that knows rich's tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rich import box
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from letters.access import User
from letters.form import Form, summary
from letters.incoming_mail import OUTCOME_NAMES, IncomingMail
from letters.model import STATE_NAMES, Letter, Stage
from letters.office import Office
from letters.reading import SURE, Reading
from letters.wording import WIB, numeric_moment, written_signature

MAIL_STATES = {
    "pending": "menunggu",
    "posting": "sedang dikirim",
    "sent": "terkirim",
    "bounced": "surat belum sampai",
}


READ = {"ok": "terbaca", "review": "perlu diperiksa", "rejected": "ditolak"}


def letters_table(letters: Sequence[Letter], office: Office) -> Table:
    """Where every letter is: agenda, requester, subject, stage, who, due."""
    zone = office.calendar.zone
    table = Table(
        box=box.SIMPLE_HEAD, title="Surat" if letters else "Belum ada surat", title_justify="left"
    )
    for name in ("Agenda", "Pemohon", "Hal", "Tahap", "Pada", "Tenggat", "Keadaan"):
        table.add_column(name, overflow="fold", no_wrap=name == "Agenda")
    for letter in letters:
        stage = letter.open_stage
        post = office.posts.get(stage.post) if stage else None
        table.add_row(
            letter.agenda,
            _plain(letter.said("pemohon")),
            _plain(letter.said("hal")),
            f"{stage.step} {stage.name}" if stage else "–",
            _plain(post.jabatan if post else stage.post if stage else "–"),
            numeric_moment(stage.due if stage else None, zone),
            _state(letter),
        )
    return table


def users_table(users: Sequence[tuple[User, str]]) -> Table:
    """Who may log in, and as what."""
    table = Table(title="Pengguna papan surat", title_justify="left")
    for column in ("Nama", "Orang", "Surel", "Jabatan hari ini", "Boleh masuk"):
        table.add_column(column)
    for user, posts in users:
        table.add_row(user.name, user.nama, user.mail, posts, "ya" if user.active else "tidak")
    return table


def letter_tables(
    letter: Letter,
    arrivals: Sequence[tuple[datetime, str, str]],
    received: Sequence[IncomingMail],
    zone: ZoneInfo,
) -> Iterator[Table]:
    """One letter: its facts, its timeline, its documents, the mails about it."""
    yield _facts(letter, arrivals, zone)
    stages = _table("Tahap", "Pada", "Dibuka", "Tenggat", "Ditutup", "Keputusan", "Oleh")
    for s in letter.stages:
        answered = (
            _plain(s.decision or "–"),
            _plain(f"{s.by} ({s.channel})" if s.by else "–"),
        )
        times = (numeric_moment(s.opened, zone), _due(s, zone), numeric_moment(s.closed, zone))
        stages.add_row(f"{s.step} {s.name}", s.post, *times, *answered)
    yield stages
    papers = _table("Dokumen", "Tahap", "Berkas di outbox")
    for paper in letter.documents:
        papers.add_row(paper.kind.replace("_", " ").title(), str(paper.step), paper.path)
    yield papers
    mails = _table("Surel kepada", "Perihal", "Keadaan")
    for mail in letter.mails:
        mails.add_row(
            mail.to,
            _plain(mail.subject),
            MAIL_STATES[mail.state] + (f": {mail.error}" if mail.error else ""),
        )
    yield mails
    if received:
        yield _received(received, zone)


def _facts(letter: Letter, arrivals: Sequence[tuple[datetime, str, str]], zone: ZoneInfo) -> Table:
    """What a letter says, how it came, and what people corrected."""
    facts = Table(
        box=None,
        show_header=False,
        title=f"{letter.agenda} · {STATE_NAMES[letter.state]}",
        title_justify="left",
    )
    for name, value in summary(letter, zone):
        facts.add_row(Text(name, style="bold"), _plain(value))
    for at, filename, door in arrivals:
        facts.add_row(
            Text("Datang", style="bold"), _plain(f"{numeric_moment(at, zone)} {filename} ({door})")
        )
    for signature in letter.reading.get("source", {}).get("signatures", ()):
        facts.add_row(
            Text("Tanda tangan", style="bold"), _plain(written_signature(signature, zone))
        )
    for correction in letter.corrections:
        facts.add_row(
            Text("Dikoreksi", style="bold"),
            _plain(
                f"{correction.field}: terbaca “{_value(correction.read)}”, menjadi "
                f"“{_value(correction.now)}”"
            ),
        )
    return facts


def _received(received: Sequence[IncomingMail], zone: ZoneInfo) -> Table:
    """The mails that brought a letter or answered one of its stages, with what came of each."""
    came = _table("Surel dari", "Masuk", "Hasil", "Berkas di outbox")
    for one in received:
        why = f": {because}" if (because := one.details.get("because")) else ""
        result = OUTCOME_NAMES.get(str(one.outcome), "sedang dikerjakan") + why
        came.add_row(
            _plain(one.sender), numeric_moment(one.noted, zone), _plain(result), one.path or "–"
        )
    return came


def form_table(letter: Letter, stage: Stage, form: Form) -> Iterator[Any]:
    """What a stage asks: keys, choices, what is filled in."""
    yield Markdown(form.description)
    table = _table("KEY", "Pertanyaan", "Pilihan", "Terisi")
    for q in form.questions:
        must = " *" if q.required else ""
        table.add_row(
            Text(q.key + must, style="bold"),
            _plain(f"{q.label}. {q.help}".rstrip(". ")),
            _plain(" | ".join(q.choices)),
            _plain(str(q.default or "")),
        )
    yield table
    yield Text(f"Jawab: tindak answer {letter.agenda} --as {stage.post} keputusan=… nama=…")


def reading_table(reading: Reading) -> Table:
    """What was read from one file, doubtful values marked."""
    title = f"{reading.file}: {READ[reading.status]}" + (
        f" ({reading.reason})" if reading.reason else ""
    )
    table = Table(box=box.SIMPLE_HEAD, title=Text(title), title_justify="left")
    for name in ("Isian", "Terbaca", "Yakin"):
        table.add_column(name, overflow="fold")
    for name, cell in reading.fields.items():
        if cell.value in (None, []):
            continue
        style = "" if cell.confidence >= SURE else "yellow"
        table.add_row(name, Text(_value(cell.value), style=style), f"{cell.confidence:.2f}")
    for signature in reading.source.signatures:
        style = "" if signature.intact else "yellow"
        table.add_row(
            "tanda tangan", Text(written_signature(asdict(signature), WIB), style=style), ""
        )
    for warning in reading.warnings:
        table.add_row("perhatian", Text(warning, style="yellow"), "")
    return table


def _table(*names: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for name in names:
        table.add_column(name, overflow="fold")
    return table


def _value(value: Any) -> str:
    if isinstance(value, list):
        return "\n".join(_value(item) for item in value)
    if isinstance(value, dict):
        return " · ".join(str(part) for part in value.values() if part)
    return "-" if value is None else str(value)


def _plain(text: str) -> Text:
    """Words from a letter, never read as rich's markup."""
    return Text(text)


def _due(stage: Stage, zone: ZoneInfo) -> Text:
    if stage.state == "waiting":
        return Text("jam berhenti")
    return Text(
        numeric_moment(stage.due, zone) + (" terlambat" if stage.late else ""),
        style="red" if stage.late else "",
    )


def _state(letter: Letter) -> Text:
    stage = letter.open_stage
    if stage is not None and stage.late:
        return Text("TERLAMBAT", style="bold red")
    if stage is not None and stage.state == "waiting":
        return Text("Menunggu pemohon", style="yellow")
    return Text(STATE_NAMES[letter.state], style="green" if letter.state == "done" else "")
