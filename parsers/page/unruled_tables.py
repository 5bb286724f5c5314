"""Tables without rules: what stands in columns under a row of headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.page.page import Table
from parsers.page.words import EMPTY, Run, joined
from parsers.vocabulary.expressions import any_of
from parsers.vocabulary.words_of_paper import (
    COLUMN_HEADINGS,
    COUNT_LABELS,
    EQUIPMENT_LABELS,
    NUMBER_LABELS,
    PLACE_LABELS,
)
from parsers.vocabulary.words_of_time import WHEN_LABELS

_HEADINGS = (
    *COLUMN_HEADINGS,
    *COUNT_LABELS,
    *EQUIPMENT_LABELS,
    *NUMBER_LABELS,
    *PLACE_LABELS,
    *WHEN_LABELS,
)
_HEADING = re.compile(rf"{any_of(_HEADINGS)}\b\.?(?:\s*[/&,(]?\s*[\w.]+\)?){{0,2}}", re.IGNORECASE)
"""What stands over a column of a schedule or of a list of equipment."""
_NUMBER = re.compile(rf"{any_of(NUMBER_LABELS)}\b\.?", re.IGNORECASE)
FEWEST_COLUMNS = 2
FAR, CLOSE = 3.2, 1.1
"""Times its height by which a row, and a line that goes on in its cells, stand below the line
above, at most.
"""
SLACK = 6.0
"""Points by which a cell may stick out of its column."""


def columned(lines: Sequence[Run]) -> tuple[Table, ...]:
    """Every table among the lines: the headings, then its rows."""
    found: list[Table] = []
    end = 0
    for n, line in enumerate(lines):
        heads = line.cells()
        if n < end or not _is_heading(heads):
            continue
        rows = list(_rows(lines[n + 1 :], line, heads))
        if rows:
            found.append((heads, *rows))
            end = n + 1 + len(rows)
    return tuple(found)


def _is_heading(cells: Sequence[Run]) -> bool:
    return len(cells) >= FEWEST_COLUMNS and all(_HEADING.fullmatch(cell.text) for cell in cells)


def _rows(lines: Sequence[Run], above: Run, heads: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    row: tuple[Run, ...] | None = None
    for line in lines:
        cells = _placed(line, heads)
        apart = (line.box[1] - above.box[3]) / max(above.box[3] - above.box[1], 1.0)
        goes_on = cells is not None and row is not None and not cells[0].words
        if cells is None or apart > (CLOSE if goes_on else FAR):
            break
        if row is not None and goes_on:
            row = tuple(joined([old, new]) for old, new in zip(row, cells, strict=True))
        else:
            if row is not None:
                yield row
            row = cells
        above = line
    if row is not None:
        yield row


def _placed(line: Run, heads: Sequence[Run]) -> tuple[Run, ...] | None:
    """The parts of a line by column; None when one of them spans two, as a sentence does."""
    found = [EMPTY] * len(heads)
    cells = list(line.cells())
    if _NUMBER.fullmatch(heads[0].text) and re.fullmatch(r"\d{1,2}[.)]?", line.words[0].text):
        found[0], cells = Run(line.words[:1]), [Run(cells[0].words[1:]), *cells[1:]]
    edges = [*(head.x0 for head in heads), float("inf")]
    for cell in (cell for cell in cells if cell.words):
        middle = (cell.box[0] + cell.box[2]) / 2
        columns = range(1 if found[0].words else 0, len(heads))
        near = min(columns, key=lambda n: abs((heads[n].box[0] + heads[n].box[2]) / 2 - middle))
        over = sum(cell.x0 < head.box[2] and cell.box[2] > head.x0 for head in heads)
        if over > 1 or cell.box[2] > edges[near + 1] + SLACK:
            return None
        found[near] = joined([found[near], cell])
    return tuple(found)
