"""Who signed: post, name with titles, NIP; of several signers the first in the letter's own body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.reading import Field
from parsers.dates import days_in
from parsers.kop import named
from parsers.words import VARIABLE, Run, found, joined

_NIP = re.compile(r"\bNIP\b\s*[.:]*\s*(?P<digits>\d(?:\s?\d){17})(?!\d)", re.IGNORECASE)
_NUMBERED = re.compile(r"^(?:NIP|NRP|NIK|NTA|NUPTK|NIDN|NPA)\b", re.IGNORECASE)
_RANK = re.compile(
    r"^(?:pembina|penata|pengatur|juru)\b(?:\s+(?:utama|muda|madya|tingkat|tk\.?|i|1))*\s*[,/(]*\s*(?:[IV]+\s*/?\s*[a-e])?\)?\.?$",
    re.IGNORECASE,
)
_NOT_PRINTED = re.compile(r"ditandatangani|secara elektronik|^ttd\.?$|^materai|^\W*$|\$?\{", re.IGNORECASE)
_FAR = 2.2
"""A name stands this many line heights below the post: there the signature or the QR code is."""


def signer(signature: Sequence[Run]) -> Field:
    """The field `penanda_tangan`: {"jabatan", "nama", "nip"}, null when no name is printed."""
    two = _side_by_side(signature)
    lines = [part for line in signature for part in _parts(line, two=two)]
    stop = next((n for n, line in enumerate(lines) if _NUMBERED.match(line.text)), len(lines))
    nip = _NIP.search(lines[stop].text) if stop < len(lines) else None
    printed = [
        x for x in lines[:stop] if not _RANK.match(x.text) and not _is_date(x) and not _NOT_PRINTED.search(x.text)
    ]
    if len(printed) < 2 or any(VARIABLE.search(line.text) for line in lines[:stop][-1:]):  # noqa: PLR2004 - post, name
        return Field()
    cut, far = _name_from(printed)
    post, name = joined(printed[:cut]), joined(printed[cut:])
    value = {
        "jabatan": _post(post.text),
        "nama": name.text.strip(" ,()"),
        "nip": re.sub(r"\s", "", nip["digits"]) if nip else None,
    }
    return found(value, joined(lines), _confidence(value, two=two, certain=bool(nip) and far, lines=len(printed) - cut))


def _confidence(value: dict[str, str | None], *, two: bool, certain: bool, lines: int) -> float:
    if re.search(r"\d|:", value["nama"] or "") or lines > 1:
        return 0.5
    if two:
        return 0.6
    return 0.95 if certain else 0.85


def _side_by_side(signature: Sequence[Run]) -> bool:
    """Whether two signers stand beside each other."""
    return any(len(line.cells(20.0)) > 1 for line in signature)


def _parts(line: Run, *, two: bool) -> list[Run]:
    """The left signer's part of a line; a line of its own in the middle heads them both and names no post."""
    if not two:
        return [line]
    cells = line.cells(20.0)
    return [cells[0]] if len(cells) > 1 else []


def _is_date(line: Run) -> bool:
    mentions = days_in(line.text)
    return bool(mentions) and mentions[-1].end >= len(line.text.rstrip(" .,"))


def _name_from(printed: Sequence[Run]) -> tuple[int, bool]:
    """The index of the line with which the name begins: below the widest gap (True), or the last line (False)."""
    gaps = [below.box[1] - above.box[1] for above, below in pairwise(printed)]
    widest = max(range(len(gaps)), key=gaps.__getitem__)
    height = printed[0].box[3] - printed[0].box[1]
    return (widest + 1, True) if gaps[widest] > _FAR * height else (len(printed) - 1, False)


def _post(text: str) -> str:
    """The post in people's case: "Plt. KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN," → "Plt. Kepala Dinas …"."""
    lead = re.match(r"^(?:(?:plt|plh|pj|pjs|a\.?n|u\.?b)\b\.?\s*)*", text, re.IGNORECASE)
    at = lead.end() if lead else 0
    return (text[:at] + named(text[at:])).strip(" ,")
