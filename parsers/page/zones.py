"""A letter cut into its parts: kop, head, address, body, signature, annex (DOMAIN.md 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.page.page import Page, Table
from parsers.page.radiogram import plain_radiogram
from parsers.page.words import EMPTY, Run, joined
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_paper import (
    ADDRESS_LEADS,
    ANNEX_LABELS,
    BELOW_SIGNATURES,
    GRADE_LABELS,
    LETTER_WORDS,
    NUMBER_LABELS,
    OPENERS,
    SUBJECT_LABELS,
)
from parsers.vocabulary.words_of_time import DATE_LABELS

_LABELS = (*GRADE_LABELS, *ANNEX_LABELS, *SUBJECT_LABELS, "dari")
_NUMBER = any_of(NUMBER_LABELS)
_REF = rf"\s?\.?(?:\s?{any_of(LETTER_WORDS)}\b\.?)?\s*:"
HEAD_LABEL = re.compile(
    rf"^(?:surat )?{any_of((*NUMBER_LABELS, *DATE_LABELS, *_LABELS, 'tembusan'))}\b{_REF}",
    re.IGNORECASE,
)
"""What stands in the head, before its colon."""
_FIRST = re.compile(
    rf"^(?:(?:surat )?{_NUMBER}\b{_REF}|{any_of((*_LABELS, 'ref', 'untuk'))}\b\s?\.?\s*:"
    rf"|{_NUMBER}\b\.?\s+\S*\d\S*/)",
    re.IGNORECASE,
)
"""What begins the head."""
_ADDRESS = any_word(ADDRESS_LEADS)
_AT = re.compile(r"^di\b(?!\s*lingkungan)[\s\-\u2013—_:.,]*(?P<place>.*)$", re.IGNORECASE)
_OPENER = any_word(OPENERS)
_CLOSING = re.compile(
    r"\bkasih\b|\bwassalam|^hormat kami|^(?:\d{1,2}[.)]\s*|[A-Z]{3}\s*\.?\s*)?demikian\b",
    re.IGNORECASE,
)
_AFTER = re.compile(any_of(BELOW_SIGNATURES), re.IGNORECASE)
_ANNEX = re.compile(r"^(?:lampiran|daftar|jadwal)\b", re.IGNORECASE)
_MOST_HEAD = 15
"""Lines that a head has at most."""
_TOP = 8
"""Lines at the top of a further page in which kop and head may be repeated."""
MOST_LETTERS = 400
"""Characters of a line that are read."""
MOST_LINES = 400
"""Lines of a letter that are read.

What goes on longer is a book under a letter's head, and would take minutes.
"""
WIDE = 0.66
"""Share of the page's width that a line of a paragraph takes, and no line of an addressee."""
WORD_GAP, SAME_EDGE = 15.0, 6.0
"""Points between two columns at least, and between two beginnings of one column at most."""
RIGHT_COLUMN = 0.45
"""Share of the page's width from which a part of a line stands in the right column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterZones:
    """The parts of a letter as lines.

    `width` of the first page in points; `annex` is what its own pages call so.
    """

    width: float
    kop: tuple[Run, ...]
    head: tuple[Run, ...]
    beside: tuple[Run, ...]
    address: tuple[Run, ...]
    body: tuple[Run, ...]
    signature: tuple[Run, ...]
    annex: tuple[Run, ...]
    tables: tuple[Table, ...]

    @property
    def prose(self) -> Run:
        """The whole body as one run, so that a sentence over two lines or pages is whole."""
        return joined(self.body)


@dataclass(slots=True)
class _Head:
    """What was gathered while going down the head, until the addressee is complete."""

    left: list[Run]
    right: list[Run]
    address: list[Run]
    column: int = -1
    right_edge: float | None = None
    place_follows: bool = False
    done: bool = False


def divide(pages: Sequence[Page]) -> LetterZones:
    """Cut the pages into the parts of one letter; a part that is not there is empty."""
    first = pages[0]
    annexes = [page for page in pages[1:] if _is_annex(page)]
    lines = [_short(line) for line in plain_radiogram(_letter_lines(pages, annexes))][:MOST_LINES]
    start = next((n for n, line in enumerate(lines) if _is_head(line)), None)
    early = next((n for n, line in enumerate(lines[:start]) if _ADDRESS.match(line.text)), None)
    if start is None:  # no Nomor, Hal or Lampiran: the addressee begins the letter
        start, early = early or 0, None
    head, after = _head(lines[start:], first.width * RIGHT_COLUMN)
    if early is not None:
        _take_early(head, lines[early:start])
    body, signature = _close(lines[start + after :])
    return LetterZones(
        width=first.width,
        kop=tuple(lines[: start if early is None else early]),
        head=tuple(head.left),
        beside=tuple(head.right),
        address=tuple(head.address),
        body=tuple(body),
        signature=tuple(signature),
        annex=tuple(line for page in annexes for line in page.lines[:MOST_LINES]),
        tables=tuple(table for page in pages for table in page.tables),
    )


def _short(line: Run) -> Run:
    """A line as long as paper is wide.

    What goes on longer is no letter, and would keep the rules busy.
    """
    return line if len(line.text) <= MOST_LETTERS else line.cut(0, MOST_LETTERS)


def _letter_lines(pages: Sequence[Page], annexes: Sequence[Page]) -> Iterator[Run]:
    """The lines of the letter's own pages.

    What further pages repeat of kop and head is passed over.
    """
    seen = {line.text for line in pages[0].lines[:_TOP]}
    yield from pages[0].lines
    for page in pages[1:]:
        if page not in annexes:
            top = (
                line
                for line in page.lines[:_TOP]
                if line.text not in seen and not HEAD_LABEL.match(line.text)
            )
            yield from (*top, *page.lines[_TOP:])


def _take_early(head: _Head, lines: Sequence[Run]) -> None:
    """An addressee, and perhaps labels, above the number: a memo, or a letter that begins with
    Yth.
    """
    in_address = True
    for line in lines:
        if HEAD_LABEL.match(line.text):
            head.left.append(line)
            in_address = False
        elif _AT.match(line.text):
            in_address = False
        elif in_address:
            head.address.append(line)


def _is_annex(page: Page) -> bool:
    return bool(page.lines and _ANNEX.match(page.lines[0].text))


def _is_head(line: Run) -> bool:
    return bool(
        _FIRST.match(line.text) or re.fullmatch(r"(?i)nomor|perihal|hal", line.cells()[0].text)
    )


def columns(line: Run, edge: float, known: float | None = None) -> tuple[Run, Run]:
    """The part of a line left of the column edge (points), and the part right of it.

    Justified lines have gaps of up to 14 points between their words: a part right of a lesser gap
    stands in the right column only where that is `known` to begin, or where an addressee begins.
    """
    cells = line.cells()
    ends = [0.0, *(cell.box[2] for cell in cells)]
    for n, cell in enumerate(cells):
        apart = n == 0 or cell.x0 - ends[n] >= WORD_GAP or _ADDRESS.match(cell.text)
        if cell.x0 >= edge and (apart or (known is not None and abs(cell.x0 - known) < SAME_EDGE)):
            return joined(cells[:n]), joined(cells[n:])
    return line, EMPTY


def _head(lines: Sequence[Run], edge: float) -> tuple[_Head, int]:
    """The head, and the number of lines that it takes."""
    head = _Head([], [], [])
    for n, line in enumerate(lines):
        if head.done or (
            head.column >= 0 and (_OPENER.match(line.text) or _is_body(line, head, edge))
        ):
            return head, n
        for side, part in enumerate(columns(line, edge, head.right_edge)):
            if part.words:
                _take(head, side, part)
    return (head, len(lines)) if head.column >= 0 else _without_address(lines, edge)


def _is_body(line: Run, head: _Head, edge: float) -> bool:
    """Whether an addressee without "di Tempat" ends here: the line is as wide as a paragraph,
    or stands far below.
    """
    if not head.address or head.column or head.place_follows or _AT.match(line.text):
        return False
    above = head.address[-1]
    wide = line.box[2] - line.x0 > WIDE * edge / RIGHT_COLUMN
    return wide or line.box[1] - above.box[3] > 1.4 * (above.box[3] - above.box[1])


def _take(head: _Head, side: int, part: Run) -> None:
    """Put one part of a line where it belongs."""
    if head.column < 0 and _ADDRESS.match(part.text):
        head.column = side
    if side and head.right_edge is None:
        head.right_edge = part.x0
    if side != head.column or (side == 0 and HEAD_LABEL.match(part.text)):
        (head.right if side else head.left).append(part)
        return
    at = _AT.match(part.text)
    if head.place_follows or (at and at["place"]):
        head.done = True
    elif at:
        head.place_follows = True
    else:
        head.address.append(part)


def _without_address(lines: Sequence[Run], edge: float) -> tuple[_Head, int]:
    """A letter without Yth. after its number: the head ends where a sentence opens, or with its
    last label.
    """
    opens = next((n for n, line in enumerate(lines) if _OPENER.match(line.text)), None)
    labels = [
        n
        for n, line in enumerate(lines[:_MOST_HEAD])
        if HEAD_LABEL.match(line.text) or _is_head(line)
    ]
    end = opens if opens is not None else labels[-1] + 1 if labels else 0
    parts = [columns(line, edge) for line in lines[:end]]
    return _Head(
        [left for left, _ in parts if left.words], [right for _, right in parts if right.words], []
    ), end


def _close(lines: Sequence[Run]) -> tuple[list[Run], list[Run]]:
    """The body up to its closing sentence, and the signature below it without Tembusan and
    Mengetahui.
    """
    closings = [n for n, line in enumerate(lines) if _CLOSING.search(line.text)]
    close = closings[-1] + 1 if closings else 0
    after = next(
        (n for n, line in enumerate(lines[close:], close) if _AFTER.match(line.text)), len(lines)
    )
    end = close or after
    while closings and end < after and _goes_on(lines[end - 1], lines[end]):
        end += 1
    return list(lines[:end]), list(lines[end:after])


def _goes_on(above: Run, below: Run) -> bool:
    """Whether a closing sentence runs on into the next line: same left edge or further left,
    and close by.
    """
    height = above.box[3] - above.box[1]
    ended = above.text.rstrip().endswith((".", "!", ","))
    return not ended and below.x0 <= above.x0 + 3 and below.box[1] - above.box[1] < 2 * height
