"""Steps of work in an office without Prefect: a letter arrives, is decided, walks on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from actions.answer import StageAnswer, answer_stage
from actions.register_letter import Arrival, register_letter
from actions.workspace import Workspace
from letters.channel import Channel
from letters.model import Letter, Registration, Stage
from mailroom.folder import arrival_mark
from parsers.door.reader_pool import read_file
from tests.conftest import MONDAY, wib
from tests.letter_maker import make_letter

SERVICE = "rapat-dengan-akses-internet"
KADIS = {
    "keputusan": "teruskan",
    "kepada": "Kepala Bidang Aplikasi dan Informatika",
    "catatan": "untuk difasilitasi",
}
KABID = {"keputusan": "teruskan", "kepada": "Subkoordinator Infrastruktur dan Layanan E-Government"}
SUBKOR = {"keputusan": "teruskan", "kepada": "Tim TCM Room"}
ACCEPT = {
    "keputusan": "terima",
    "nomor": "1/A/2026",
    "tanggal": "2026-11-12",
    "pemohon": "Dinas Contoh",
}
TO_STEP_7 = (ACCEPT, KADIS, KABID, SUBKOR, {"keputusan": "lengkap"})


def register_file(
    workspace: Workspace,
    path: Path,
    at: datetime = MONDAY,
    service: str = SERVICE,
    arrival: Arrival | None = None,
) -> Registration:
    """Read and register a file as the intake does."""
    dropped = Arrival(channel=Channel("inbox"), mark=arrival_mark(path))
    return register_letter(workspace, path, service, read_file(path), at, arrival or dropped)


def arrive(
    workspace: Workspace, name: str = "surat.pdf", at: datetime = MONDAY, **facts: Any
) -> Letter:
    path = make_letter(workspace.settings.inbox / name, **facts)
    entered = register_file(workspace, path, at)
    with workspace.register.read() as reader:
        return reader.letter(entered.letter_id)


def decide(
    workspace: Workspace, letter: Letter, at: str = "2026-11-16 08:10", **raw: Any
) -> Letter:
    stage = waiting(letter)
    answer = StageAnswer(
        stage_id=stage.id,
        attempt=stage.attempt,
        raw={"nama": "Budi"} | raw,
        channel=Channel("shell"),
    )
    return answer_stage(workspace, answer, wib(at))


def waiting(letter: Letter) -> Stage:
    stage = letter.open_stage
    assert stage is not None
    return stage


def walk(workspace: Workspace, letter: Letter, *decisions: dict[str, Any]) -> Letter:
    for raw in decisions:
        letter = decide(workspace, letter, **raw)
    return letter
