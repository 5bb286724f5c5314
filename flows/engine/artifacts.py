"""What Prefect's UI shows beside runs: a letter's timeline, and the table of what is late."""

from __future__ import annotations

import asyncio
import json

from prefect import runtime
from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import ArtifactCreate

from actions.workspace import Workspace
from letters.access import is_secret, openly
from letters.form import summary
from letters.keys import REQUESTER
from letters.model import STATE_NAMES, Letter, Stage
from letters.wording import clock_time, numeric_moment, written_date

COLUMNS = ("Tahap", "Dibuka", "Tenggat", "Ditutup", "Oleh", "Keputusan")


async def show_timeline(workspace: Workspace, letter: Letter) -> None:
    """The letter's Markdown artifact: its facts and where it has been."""
    told = f"{letter.agenda} {openly(letter.facts, 'hal')}"
    await _create("markdown", f"surat-{letter.key}", timeline(workspace, letter), told)


async def show_late_stages(workspace: Workspace) -> None:
    """The table artifact of what is late, over all letters."""
    rows = await asyncio.to_thread(_late_rows, workspace)
    told = f"{len(rows)} tahap terlambat"
    await _create("table", "terlambat", json.dumps(rows), told)


async def _create(kind: str, key: str, data: str, told: str) -> None:
    """A new version of an artifact, of the run that writes it where one does.

    Prefect's own functions will soon refuse outside a run, where `tindak check --repair` works.
    """
    run_id = runtime.flow_run.get_id()
    artifact = ArtifactCreate(type=kind, key=key, data=data, description=told, flow_run_id=run_id)
    async with get_client() as client:
        await client.create_artifact(artifact)


def timeline(workspace: Workspace, letter: Letter) -> str:
    """A letter's way in Markdown.

    Whoever runs Prefect need not be one of those who handle a secret letter: of that one it
    tells no fact, and not who answered (the requester's own answers bear its name).
    """
    zone, secret = workspace.office.calendar.zone, is_secret(letter.facts.get("sifat"))
    lines = [f"# {letter.agenda} · {openly(letter.facts, REQUESTER)}", ""]
    if not secret:
        lines += [f"- **{name}**: {value}" for name, value in summary(letter, zone)]
    lines += ["", f"**{STATE_NAMES[letter.state]}**", "", _row(*COLUMNS), "|---" * 6 + "|"]
    lines += [_stage_row(workspace, stage, secret=secret) for stage in letter.stages]
    bounced = (mail for mail in letter.mails if mail.state == "bounced")
    lines += ["", *(f"- ⚠ Surat belum sampai: {m.subject} ({m.error})" for m in bounced)]
    return "\n".join(lines)


def _stage_row(workspace: Workspace, stage: Stage, *, secret: bool) -> str:
    here = workspace.office.here
    moments = (stage.opened, stage.due, stage.closed)
    opened, due, closed = (
        f"{written_date(here(moment).date())} {clock_time(here(moment))}" if moment else "–"
        for moment in moments
    )
    late = " ⚠ terlambat" if stage.late else ""
    by = "–" if secret else stage.by or "–"
    return _row(f"{stage.step} {stage.name}", opened, due + late, closed, by, stage.decision)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |"


def _late_rows(workspace: Workspace) -> list[dict[str, str]]:
    zone = workspace.office.calendar.zone
    with workspace.register.read() as reader:
        letters = reader.letters(open_only=True)
    late = ((x, s) for x in letters for s in x.stages if s.late and s.state != "closed")
    return [
        {
            "agenda": letter.agenda,
            "pemohon": openly(letter.facts, REQUESTER),
            "tahap": f"{stage.step} {stage.name}",
            "jabatan": stage.post,
            "tenggat": numeric_moment(stage.due, zone),
        }
        for letter, stage in late
    ]
