"""Pages: templates filled with autoescape and strict names, and what every page knows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jinja2
from starlette.requests import Request
from starlette.responses import HTMLResponse

from flows.desk import Desk
from letters.letter import STATE_NAMES
from letters.office import Office
from letters.sop import Service
from letters.wording import clock_time, written_date, written_day, written_moment

NOTE = "catatan"
HERE = Path(__file__).parent
STATIC = HERE / "static"


def _environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "pages"), undefined=jinja2.StrictUndefined,
        autoescape=True, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.globals["keadaan"] = STATE_NAMES
    return made


ENVIRONMENT = _environment()


def page(request: Request, desk: Desk, name: str, status: int = 200, /, **names: Any) -> HTMLResponse:
    """A page of the office."""
    office = desk.office
    zone = office.calendar.zone
    known = {
        "kop": office.kop,
        "sekarang": desk.now().astimezone(zone),
        "jabatan": lambda post: post_name(office, post),
        "waktu": lambda moment: _moment(moment, zone),
        "jam": lambda moment: clock_time(moment.astimezone(zone)),
        "hari": lambda moment: written_day(moment.astimezone(zone)),
        "tanggal": lambda moment: written_date(moment.astimezone(zone).date()),
        "singkat": lambda moment: short(moment, zone),
        "path": request.url.path,
        "tamu": None,
        "csrf": "",
    }
    text = ENVIRONMENT.get_template(name).render(known | names)
    return HTMLResponse(text, status)


def post_name(office: Office, post: str) -> str:
    """A post as people call it; the requester is no post."""
    return office.posts[post].jabatan if post in office.posts else {"pemohon": "Pemohon"}.get(post, post)


def notes_of(service: Service) -> list[str]:
    """The keys under which answers hold words for those who come after: notes, reasons, what is missing."""
    every = [a for stage in service.stages for form in (stage, *stage.waits.values()) for a in form.answers.values()]
    return list(dict.fromkeys([NOTE, *(a.rest for a in every if a.rest and not a.pick)]))


def short(moment: datetime | None, zone: ZoneInfo) -> str:
    """`24-11 09.00`, for narrow columns."""
    return f"{moment.astimezone(zone):%d-%m %H.%M}" if moment else "–"


def _moment(moment: datetime | None, zone: ZoneInfo) -> str:
    return written_moment(moment.astimezone(zone)) if moment else "–"
