"""Pages: templates filled with autoescape and strict names, and what every page knows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jinja2
from starlette.requests import Request
from starlette.responses import HTMLResponse

from actions.workspace import Workspace
from letters.keys import NOTE, REQUESTER
from letters.model import STATE_NAMES
from letters.office import Office
from letters.sop import Service
from letters.wording import clock_time, written_date, written_day, written_moment

HERE = Path(__file__).parent
STATIC = HERE / "static"
SEE = ["GET", "HEAD"]
"""How pages are looked at; looking changes nothing."""


def _environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "html"),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["keadaan"] = STATE_NAMES
    return made


ENVIRONMENT = _environment()


def render_page(
    request: Request, workspace: Workspace, name: str, status: int = 200, /, **names: Any
) -> HTMLResponse:
    """A page of the office."""
    office = workspace.office
    zone = office.calendar.zone
    known = {
        "kop": office.kop,
        "tata_usaha": office.clerk,
        "sekarang": office.here(workspace.now()),
        "jabatan": lambda post: post_name(office, post),
        "waktu": lambda moment: written_moment(office.here(moment)) if moment else "–",
        "jam": lambda moment: clock_time(office.here(moment)),
        "hari": lambda moment: written_day(office.here(moment)),
        "tanggal": lambda moment: written_date(office.today(moment)),
        "singkat": lambda moment: short_moment(moment, zone),
        "path": request.url.path,
        "tamu": None,
        "csrf": "",
    }
    text = ENVIRONMENT.get_template(name).render(known | names)
    return HTMLResponse(text, status)


def post_name(office: Office, post: str) -> str:
    """A post as people call it; the requester is no post."""
    return (
        office.posts[post].jabatan
        if post in office.posts
        else {REQUESTER: "Pemohon"}.get(post, post)
    )


def notes_of(service: Service) -> list[str]:
    """The keys under which answers hold words for those who come after: notes, reasons, what is
    missing.
    """
    every = [
        a
        for stage in service.stages
        for form in (stage, *stage.waits.values())
        for a in form.answers.values()
    ]
    return list(dict.fromkeys([NOTE, *(a.rest for a in every if a.rest and not a.pick)]))


def short_moment(moment: datetime | None, zone: ZoneInfo) -> str:
    """`24-11 09.00`, for narrow columns."""
    return f"{moment.astimezone(zone):%d-%m %H.%M}" if moment else "–"
