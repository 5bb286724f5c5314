"""Letters as JSON: the shapes that `tindak status --json` promises to programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from letters.incoming_mail import IncomingMail
from letters.model import Letter, Stage


def row(letter: Letter, zone: ZoneInfo) -> dict[str, Any]:
    """One letter in a list; moments are ISO 8601 in the office's zone."""
    stage = letter.open_stage or (letter.stages[-1] if letter.stages else None)
    return {
        "agenda": letter.agenda,
        "sha256": letter.sha256,
        "nomor": letter.facts.get("nomor"),
        "pemohon": letter.facts.get("pemohon"),
        "hal": letter.facts.get("hal"),
        "state": letter.state,
        "step": stage.step if stage else None,
        "stage": stage.name if stage else None,
        "post": stage.post if stage else None,
        "opened": _iso(stage.opened if stage else None, zone),
        "due": _iso(stage.due if stage else None, zone),
        "late": stage.late if stage else False,
    }


def whole(letter: Letter, received: Sequence[IncomingMail], zone: ZoneInfo) -> dict[str, Any]:
    """One letter with its stages, documents, and the mails about it."""
    steps = {stage.id: stage.step for stage in letter.stages}
    return row(letter, zone) | {
        "source": letter.reading.get("source"),
        "corrections": [
            {"field": c.field, "read": c.read, "now": c.now} for c in letter.corrections
        ],
        "stages": [_stage(stage, zone) for stage in letter.stages],
        "documents": [
            {
                "kind": p.kind,
                "step": p.step,
                "path": p.path,
                "sha256": p.sha256,
                "created": _iso(p.created, zone),
            }
            for p in letter.documents
        ],
        "mails": [
            {
                "to": m.to,
                "subject": m.subject,
                "message_id": m.message_id,
                "state": m.state,
                "error": m.error,
            }
            for m in letter.mails
        ],
        "received": [
            {
                "from": m.sender,
                "at": _iso(m.noted, zone),
                "outcome": m.outcome,
                "step": steps.get(m.stage_id or 0),
                "because": m.details.get("because"),
                "path": m.path,
            }
            for m in received
        ],
    }


def _stage(stage: Stage, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "step": stage.step,
        "stage": stage.name,
        "post": stage.post,
        "state": stage.state,
        "opened": _iso(stage.opened, zone),
        "closed": _iso(stage.closed, zone),
        "due": _iso(stage.due, zone),
        "late": stage.late,
        "answer": dict(stage.answer) if stage.answer else None,
        "by": stage.by,
        "channel": stage.channel,
    }


def _iso(value: datetime | None, zone: ZoneInfo) -> str | None:
    return value.astimezone(zone).isoformat(timespec="seconds") if value else None
