"""The board (`/`): today's meetings, letters by post and due time, search.

And one letter's page (`/surat/…`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from actions.workspace import Workspace, open_workspace
from letters.deadlines import is_overdue
from records.board_queries import BoardLine, BoardQueries
from web.meetings import meetings
from web.render_page import SEE, render_page
from web.session import csrf_token, visibility_of, visitor_of

router = APIRouter()


SHORT, LONG = 15, 50
"""Letters of one post on the board, and on a page of their own or of a search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostColumn:
    """The letters that one post has before it."""

    post: str
    lines: Sequence[BoardLine]
    count: int
    late: int


@router.api_route("/", methods=SEE)
def board(
    request: Request, q: str = "", tanggal: str = "", jabatan: str = "", hal: int = 1
) -> Response:
    """What the office has before it."""
    workspace = open_workspace()
    visitor = visitor_of(request, workspace)
    sight, now = visibility_of(workspace, visitor), workspace.now()
    q = " ".join("".join(c if c.isprintable() else " " for c in q).split())[:200]
    day, number, jabatan = (
        _day(tanggal),
        min(max(1, hal), 10_000),
        jabatan if jabatan in workspace.office.posts else "",
    )
    shared: dict[str, Any] = {
        "tamu": visitor,
        "csrf": csrf_token(request),
        "q": q,
        "hari_dicari": day,
        "halaman": number,
    }
    with workspace.register.read() as reader:
        asked = BoardQueries(reader, sight)
        if q or day:
            lines, count = asked.search(q, day, LONG, (number - 1) * LONG)
            return render_page(
                request,
                workspace,
                "cari.html",
                **shared,
                baris=[late_now(x, now) for x in lines],
                jumlah=count,
                terakhir=max(1, -(-count // LONG)),
            )
        lines = sorted(
            (late_now(x, now) for x in asked.open_lines(jabatan or None)), key=lambda x: not x.late
        )
        today = meetings(asked.bookings(*_day_of(workspace, now)))
    most = LONG if jabatan else SHORT
    start = (number - 1) * most if jabatan else 0
    own = [
        *(key for key in workspace.office.posts if key in visitor.posts),
        *(k for k in workspace.office.posts if k not in visitor.posts),
    ]
    return render_page(
        request,
        workspace,
        "papan.html",
        **shared,
        kolom=columns(lines, own, start, most),
        acara=today,
        terlambat=sum(x.late for x in lines),
        jumlah=len(lines),
        jabatan_dipilih=jabatan,
        terakhir=max(1, -(-len(lines) // most)) if jabatan else 1,
    )


def columns(
    lines: Iterable[BoardLine], posts: Sequence[str], start: int, most: int
) -> list[PostColumn]:
    """The letters by post, the reader's own posts first; posts that have none are left out."""
    by_post: dict[str, list[BoardLine]] = {post: [] for post in posts}
    for line in lines:
        by_post.setdefault(line.post or "", []).append(line)
    return [
        PostColumn(
            post=post,
            lines=found[start : start + most],
            count=len(found),
            late=sum(x.late for x in found),
        )
        for post, found in by_post.items()
        if found
    ]


def late_now(line: BoardLine, now: datetime) -> BoardLine:
    """Late is late from the moment on, whether or not the deadline's run has come by."""
    is_late = not line.waiting and is_overdue(line.due, now)
    return replace(line, late=True) if is_late else line


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _day_of(workspace: Workspace, now: datetime) -> tuple[datetime, datetime]:
    start = workspace.office.here(now).replace(hour=0, minute=0, second=0, microsecond=0)
    return start, start + timedelta(days=1)
