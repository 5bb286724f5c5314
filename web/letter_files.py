"""Files of a letter: its pages as pictures with the read fields marked, its original, its
documents.
"""

from __future__ import annotations

import base64
import mimetypes
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from starlette.responses import FileResponse, Response

from actions.workspace import Workspace
from letters.errors import LetterError, PicturesAway, UnknownPage
from letters.field_marks import FieldMark, field_marks, turn
from letters.model import Letter
from letters.reading import Box
from parsers.door.page_pictures import PagePicture, page_picture

DRAWN_POLICY = "default-src 'none'; img-src data:; sandbox; frame-ancestors 'none'"
KEPT = "private, max-age=3600"
"""Pictures are drawn once; a phone shall not fetch them at each look."""
PADDING = 2.0
LABEL = 7.0
"""PDF points around a marked field, and the height of its label."""
SURE, DOUBTFUL = "#1d4ed8", "#b45309"


def page_as_svg(workspace: Workspace, letter: Letter, page: int) -> Response:
    """A page of the original as an SVG: the picture, with the read fields marked on it.

    Raises:
        UnknownPage: the letter has no such page.
        PicturesAway: it cannot be drawn.
    """
    if not 1 <= page <= pages_of(letter):
        raise UnknownPage
    try:
        turned = turn(letter.reading, page)
        drawn = page_picture(
            workspace.settings.outbox / letter.original,
            page,
            workspace.settings.var / "halaman",
            turned,
        )
        svg = _svg(drawn, field_marks(letter.reading, page))
    except (LetterError, OSError) as err:
        raise PicturesAway from err
    headers = {"Content-Security-Policy": DRAWN_POLICY, "Cache-Control": KEPT}
    return Response(svg, media_type="image/svg+xml", headers=headers)


def pages_of(letter: Letter) -> int:
    """How many pages the original has."""
    return int(letter.reading.get("source", {}).get("pages") or 1)


def original(workspace: Workspace, letter: Letter) -> FileResponse:
    """The letter as it came, to be saved: it is not ours, and no browser shall run what is in
    it.
    """
    return _file(workspace.settings.outbox / letter.original, f"Surat {letter.key}.{letter.format}")


def document(
    workspace: Workspace, letter: Letter, name: str, kinds: Iterable[str] | None = None
) -> FileResponse:
    """A document that was written for a letter, by its file name; its PDF too.

    Args:
        kinds: which kinds of document may be had; None for all.

    Raises:
        UnknownPage: there is none of that name, or not for this reader.
    """
    allowed = None if kinds is None else set(kinds)
    for paper in letter.documents:
        path = Path(paper.path)
        if name in (path.name, path.with_suffix(".pdf").name) and (
            allowed is None or paper.kind in allowed
        ):
            wanted = workspace.settings.outbox / path.with_name(name)
            return _file(
                wanted, f"{paper.kind.replace('_', ' ').title()} {letter.key}{wanted.suffix}"
            )
    raise UnknownPage


def documents(
    workspace: Workspace, letter: Letter, kinds: Iterable[str] | None = None
) -> list[dict[str, str]]:
    """The documents that may be had, newest of each kind last, with their files."""
    allowed = None if kinds is None else set(kinds)
    found = []
    for paper in letter.documents:
        if allowed is None or paper.kind in allowed:
            pdf = Path(paper.path).with_suffix(".pdf")
            has_pdf = (workspace.settings.outbox / pdf).is_file()
            found.append(
                {
                    "judul": paper.kind.replace("_", " ").title(),
                    "docx": Path(paper.path).name,
                    "pdf": pdf.name if has_pdf else "",
                    "tahap": str(paper.step),
                }
            )
    return found


def _file(path: Path, name: str) -> FileResponse:
    if not path.is_file():
        raise UnknownPage
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return FileResponse(path, media_type=kind, filename=name, content_disposition_type="attachment")


def _svg(drawn: PagePicture, found: Iterable[FieldMark]) -> str:
    kind = mimetypes.guess_type(drawn.path.name)[0] or "image/png"
    data = base64.b64encode(drawn.path.read_bytes()).decode("ascii")
    size = f'width="{drawn.width:.1f}" height="{drawn.height:.1f}"'
    view = f"0 0 {drawn.width:.1f} {drawn.height:.1f}"
    rows = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" {size}>',
        f'<image {size} href="data:{kind};base64,{data}"/>',
        *(_mark(mark, drawn.place(mark.box)) for mark in found),
        "</svg>",
    ]
    return "\n".join(rows)


def _mark(mark: FieldMark, box: Box) -> str:
    """A frame around a field, with its name.

    A doubtful one is dashed, for those who see no colours.
    """
    x0, top, x1, bottom = box
    colour, dashes = (DOUBTFUL, ' stroke-dasharray="4 2"') if mark.doubtful else (SURE, "")
    frame = (
        f'<rect x="{x0 - PADDING:.1f}" y="{top - PADDING:.1f}" width="{x1 - x0 + 2 * PADDING:.1f}" '
        f'height="{bottom - top + 2 * PADDING:.1f}" fill={quoteattr(colour)} fill-opacity="0.08" '
        f'stroke={quoteattr(colour)} stroke-width="1"{dashes} rx="2"/>'
    )
    said = escape(f"{', '.join(mark.labels)}{' ?' if mark.doubtful else ''}")
    label = (
        f'<text x="{x1 + PADDING:.1f}" y="{top - PADDING:.1f}" text-anchor="end" '
        f'font-family="sans-serif" '
        f'font-size="{LABEL}" font-weight="bold" fill={quoteattr(colour)}>{said}</text>'
    )
    return frame + label
