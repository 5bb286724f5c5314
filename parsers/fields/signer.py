"""The field `penanda_tangan`: who signed, with post, titles and NIP; of several the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from letters.reading import Field
from parsers.fields.requester import ADDRESS, named
from parsers.grammar.dates import days_in
from parsers.page.words import VARIABLE, Run, found, joined
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_posts import (
    ACTING,
    CIVIL_RANKS,
    JUSTICE_RANKS,
    LEADERS,
    MANAGERS,
    OFFICER_RANKS,
    ON_BEHALF,
    PERSONAL_NUMBERS,
    RANK_GRADES,
    RANKS_IN_FULL,
    UNDER_SIGNATURES,
)

_NIP = re.compile(r"\bNIP\b\s*[.:]*\s*(?P<digits>\d(?:[\s.]?\d){17})(?!\d)", re.IGNORECASE)
_NUMBERED = re.compile(rf"\b{any_of(PERSONAL_NUMBERS)}\b[\s.:]*\d?", re.IGNORECASE)
_RANK = re.compile(
    rf"^(?:{any_of((*CIVIL_RANKS, *JUSTICE_RANKS))}\b(?:\s*(?:{any_of(RANK_GRADES)}|i\b|1))*"
    r"\s*[,/(\s]*(?:[IV]+\s*[/.]?\s*[a-e]\b)?\)?\.?\)?"
    rf"|{any_of((*OFFICER_RANKS, *RANKS_IN_FULL))}\b.{{0,20}})$",
    re.IGNORECASE,
)
_CIVIL_RANK = any_word(CIVIL_RANKS)
_NOT_PRINTED = re.compile(
    r"^\w$|ditandatangani|secara elektronik|^ttd\.?$|^\W*$|\$?\{"
    rf"|^{any_of(UNDER_SIGNATURES)}\b",
    re.IGNORECASE,
)
_LIKE_A_NAME = re.compile(r"[A-Z][\w.'\u2019-]+(?:,?\s+[A-Z(][\w.,'\u2019()-]*)+")
_POST = any_word((*LEADERS, *MANAGERS, *ACTING, *ON_BEHALF, "atas nama"))
"""What a post begins with."""
_LEAD = re.compile(rf"(?:{any_of((*ACTING, *ON_BEHALF))}\b\.?\s*)*", re.IGNORECASE)
"""Words before a post, which stay as they are printed."""
MOST_WORDS = 16
"""Words of a post, at most; what is longer holds a line of something else."""
_TITLES = re.compile(r"(?:[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,5}\.)*,?\s*)+")
_GLUED = re.compile(r"^[A-Z]{1,3}(?=[A-Z][a-z]{2})")
"""Letters of a stamp stuck to a name: "BAHendri"."""
_SEAL = 25.0
"""Points left of the post from which what is printed belongs to a stamp."""
_FAR = 2.2
"""A name stands this many line heights below the post: there the signature or the QR code is."""


def signer(signature: Sequence[Run]) -> Field:
    """The field `penanda_tangan`: {"jabatan", "nama", "nip"}, null when no name is printed."""
    two = _side_by_side(signature)
    lines = (
        [part for line in signature for part in _parts(line, two=two)]
        if two
        else _without_seal(signature)
    )
    lines = [piece for line in lines for piece in _number_apart(line)]
    stop = next((n for n, line in enumerate(lines) if _NUMBERED.match(line.text)), len(lines))
    nip = _NIP.search(joined(lines[stop : stop + 2]).text) if stop < len(lines) else None
    printed = _without_repeats([line for line in lines[:stop] if not _says_nothing(line)])
    if len(printed) < 2 or any(VARIABLE.search(line.text) for line in lines[:stop][-1:]):  # noqa: PLR2004 - post, name
        return Field()
    cut, far = _name_from(printed)
    post, names = joined(printed[:cut]), _names(printed[cut:])
    if _POST.match(joined(names).text) and not _POST.match(
        post.text
    ):  # companies print the name first
        post, names = joined(names), [post]
    value = {
        "jabatan": _post(post.text),
        "nama": _name(joined(names)),
        "nip": re.sub(r"\D", "", nip["digits"]) if nip else None,
    }
    return found(
        value,
        joined([post, *names]),
        _confidence(
            value, two=two, certain=bool(nip) and far and _is_a_post(post.text), lines=len(names)
        ),
    )


def _name(run: Run) -> str:
    """The name as printed.

    Of a scan without the words of a stamp before it ("LAPAS Agung Prasojo").
    """
    text = re.sub(r"\s+,", ",", run.text).strip(" ,()")
    return (
        re.sub(r"^(?:[A-Z0-9]{2,}\s+)+(?=[A-Z][a-z]*\.? )", "", text)
        if run.sure < 1 and not text.isupper()
        else text
    )


def _is_a_post(text: str) -> bool:
    return bool(_POST.match(text)) and len(text.split()) <= MOST_WORDS


def _is_rank(text: str) -> bool:
    """Whether a line is a rank; a stamp may stand before it."""
    rank = _CIVIL_RANK.search(text)
    return bool(
        _RANK.match(text)
        or (rank and text[: rank.start()].isupper() and _RANK.match(text[rank.start() :]))
    )


def _says_nothing(line: Run) -> bool:
    """Whether a line is neither post nor name: a rank, a date, a seal's words, the office's
    address below.
    """
    return bool(
        _is_rank(line.text)
        or _is_date(line)
        or _NOT_PRINTED.search(line.text)
        or ADDRESS.search(line.text)
    )


def _without_repeats(printed: list[Run]) -> list[Run]:
    """Without a post that the caption of the QR code says again, and without a stamp's few
    capitals between.
    """
    kept: list[Run] = []
    for n, line in enumerate(printed):
        text = line.text.casefold().strip(" ,")
        again = any(text.startswith(old.text.casefold().strip(" ,")) for old in kept[:1])
        stamp = line.sure < 1 and line.text.isupper() and len(line.words) <= 2 and bool(kept)  # noqa: PLR2004
        if again or (
            stamp
            and n < len(printed) - 1
            and not kept[0].text.isupper()
            and not re.search(r"[.,]", text)
        ):
            continue
        kept.append(line)
    return kept


def _names(printed: Sequence[Run]) -> Sequence[Run]:
    """Of several lines below the gap those that look like a name: stamps leave words of their
    own there.
    """
    like = [n for n, line in enumerate(printed) if _LIKE_A_NAME.fullmatch(line.text)]
    if not like or len(printed) == 1:
        return printed
    more = [
        line for line in printed[like[-1] + 1 :] if _TITLES.fullmatch(line.text)
    ]  # "…, S.STP.," / "M.Si."
    return [printed[like[-1]], *more[:1]]


def _number_apart(line: Run) -> Sequence[Run]:
    """A line on which the number stands behind the name or rank, in two."""
    match = _NUMBERED.search(line.text)
    if match is None or not match.start() or not re.search(r"\d", line.text[match.start() :]):
        return [line]
    return [line.cut(0, match.start()), line.cut(match.start())]


def _without_seal(signature: Sequence[Run]) -> list[Run]:
    """The lines without what a stamp printed to the left of them."""
    head = joined(signature[:2])
    edge, middle = (
        min((line.x0 for line in signature[:2]), default=0.0),
        (head.box[0] + head.box[2]) / 2,
    )
    kept = []
    for line in signature:
        centred = abs((line.box[0] + line.box[2]) / 2 - middle) < _SEAL
        parts = line.words if line.sure < 1 and not centred else ()
        own = (
            Run(tuple(word for word in parts if word.x0 > edge - _SEAL or not word.text.isupper()))
            if parts
            else line
        )
        if line.sure < 1 and own.words:
            own = Run(
                (replace(own.words[0], text=_GLUED.sub("", own.words[0].text)), *own.words[1:])
            )
        cells = own.cells()
        kept.append(
            joined(c for n, c in enumerate(cells) if len(cells) == 1 or n or c.x0 > edge - _SEAL)
        )
    return [line for line in kept if line.words]


def _confidence(value: dict[str, str | None], *, two: bool, certain: bool, lines: int) -> float:
    if re.search(r"\d|:", value["nama"] or "") or lines > 1:
        return 0.5
    if two:
        return 0.6
    return 0.95 if certain else 0.85


def _side_by_side(signature: Sequence[Run]) -> bool:
    """Whether two signers stand beside each other."""
    rows = [cells for line in signature if len(cells := line.cells(20.0)) > 1]
    return len(rows) > 1 or any(all(_POST.match(cell.text) for cell in cells) for cells in rows)


def _parts(line: Run, *, two: bool) -> list[Run]:
    """The left signer's part of a line.

    A line of its own in the middle heads them both and names no post.
    """
    if not two:
        return [line]
    cells = line.cells(20.0)
    return [cells[0]] if len(cells) > 1 else []


def _is_date(line: Run) -> bool:
    mentions = days_in(line.text)
    return bool(mentions) and mentions[-1].end >= len(line.text.rstrip(" .,"))


def _name_from(printed: Sequence[Run]) -> tuple[int, bool]:
    """The index of the line with which the name begins: below the widest gap (True), or the
    last line (False).
    """
    gaps = [below.box[1] - above.box[1] for above, below in pairwise(printed)]
    widest = max(range(len(gaps)), key=gaps.__getitem__)
    height = printed[0].box[3] - printed[0].box[1]
    return (widest + 1, True) if gaps[widest] > _FAR * height else (len(printed) - 1, False)


def _post(text: str) -> str:
    """The post in people's case: "Plt. KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN," → "Plt. Kepala
    Dinas …".
    """
    lead = _LEAD.match(text)
    at = lead.end() if lead else 0
    return (text[:at] + named(text[at:])).strip(" ,")
