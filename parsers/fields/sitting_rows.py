"""Label rows and schedule tables gathered into sittings: day, hours, place and subject of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.grammar.times import CLOCK
from parsers.page.label_rows import LabelRole, LabelRow, is_blank, role_of
from parsers.page.page import Table
from parsers.page.words import EMPTY, Run, joined
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_meetings import CONNECTION_TESTS
from parsers.vocabulary.words_of_paper import NO_SUBJECT_HEADINGS

_TRIAL_HEADING = any_word(CONNECTION_TESTS)
_LISTED = re.compile(r"^(?:\d{1,2}|[a-zA-Z]|[IVX]+)[.)]\s+")
_NO_SUBJECT = re.compile(rf"{any_of(NO_SUBJECT_HEADINGS)}\b|^$", re.IGNORECASE)
_FEWEST = 2
SHORTEST = 4
"""Letters of a subject in a table; what is shorter numbers the sitting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingWords:
    """The printed words about one sitting.

    `heading` is the line above its rows, `trial` a test of the connection.
    """

    acara: Run = EMPTY
    day: Run = EMPTY
    time: Run = EMPTY
    place: Run = EMPTY
    heading: Run = EMPTY
    trial: bool = False


def sittings_of(
    rows: Sequence[LabelRow], body: Sequence[Run], tables: Sequence[Table]
) -> tuple[SittingWords, ...]:
    """Every sitting of the meeting, in the order printed.

    A schedule table takes from the labels what it lacks.
    """
    labelled = [_sitting(group, body) for group in _groups(rows)]
    meeting = [sitting for sitting in labelled if not sitting.trial]
    scheduled = [row for table in tables for row in _schedule(table)]
    if scheduled:
        base = meeting[0] if meeting else SittingWords()
        return tuple(_over(base, row) for row in scheduled)
    filled = meeting[:1]
    for sitting in meeting[1:]:
        filled.append(_over(replace(filled[-1], acara=EMPTY, heading=EMPTY), sitting))
    return tuple(filled)


def connection_test_words(rows: Sequence[LabelRow], body: Sequence[Run]) -> Run:
    """What the letter's rows say about the test of the connection: its own row, or the rows
    under its heading.
    """
    own = next(
        (row.value for row in rows if row.role == "trial" and not is_blank(row.value.text)), EMPTY
    )
    if own.words:
        return own
    groups = (_sitting(group, body) for group in _groups(rows))
    return next((joined([s.day, s.time]) for s in groups if s.trial), EMPTY)


def _groups(rows: Sequence[LabelRow]) -> Iterator[list[LabelRow]]:
    """Rows of one sitting each: a label that comes again begins the next one."""
    group: list[LabelRow] = []
    for row in rows:
        if row.role not in {"acara", "day", "time", "place"} or is_blank(row.value.text):
            if (
                row.role == "trial" and is_blank(row.value.text) and group
            ):  # a heading without words of its own
                yield group
                group = []
            continue
        if row.label in {other.label for other in group} or (
            row.role == "time" and _has_time(group)
        ):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _has_time(group: Sequence[LabelRow]) -> bool:
    return any(row.role == "time" and CLOCK.search(row.value.text) for row in group)


def _sitting(group: Sequence[LabelRow], body: Sequence[Run]) -> SittingWords:
    heading = body[group[0].line - 1] if group[0].line else EMPTY
    return SittingWords(
        acara=_best_subject(group),
        day=joined(row.value for row in group if row.role == "day"),
        time=_first(group, "time"),
        place=_first(group, "place"),
        heading=_heading(heading, body),
        trial=bool(_TRIAL_HEADING.search(heading.text)) and len(heading.text.split()) <= 8,  # noqa: PLR2004 - no sentence
    )


def _first(group: Sequence[LabelRow], role: LabelRole) -> Run:
    return next((row.value for row in group if row.role == role), EMPTY)


def _best_subject(group: Sequence[LabelRow]) -> Run:
    """Acara before Kegiatan before Agenda and Tema, when a letter prints several."""
    rows = [row for row in group if row.role == "acara"]
    order = ("acara", "kegiatan", "rapat", "judul", "agenda")
    rows.sort(
        key=lambda row: next((n for n, word in enumerate(order) if word in row.label), len(order))
    )
    return rows[0].value if rows else EMPTY


def _heading(line: Run, body: Sequence[Run]) -> Run:
    """The subject printed above the rows: a listed line, or one set in the middle."""
    listed = _LISTED.match(line.text)
    if listed:
        return line.cut(listed.end())
    middle = line.words and line.x0 - min(other.x0 for other in body) > 60  # noqa: PLR2004 - points, more than an indent
    return line if middle and not line.text.endswith((":", ".", ",")) else EMPTY


def _schedule(table: Table) -> Iterator[SittingWords]:
    """The rows of a table whose header names hours or days beside a subject or a place."""
    roles = [role_of(cell.text) for cell in table[0]]
    if roles.count("acara") > 1:  # "Sesi" beside "Acara" numbers the sittings
        roles = [
            "other" if re.match(r"(?i)sesi\b", cell.text) else role
            for role, cell in zip(roles, table[0], strict=True)
        ]
    if "acara" not in roles:  # "Kelas", "Materi": what no other heading claims
        roles = _with_subject(roles, table[0])
    useful = {"acara", "day", "time", "place"} & set(roles)
    if len(useful) < _FEWEST or not useful & {"day", "time"}:
        return
    for row in table[1:]:
        cells: dict[str, Run] = {}
        for role, cell in zip(roles, row, strict=False):
            cells.setdefault(role, cell)
        if any(
            character.isdigit()
            for role in ("day", "time")
            if role in cells
            for character in cells[role].text
        ):
            if len(cells.get("acara", EMPTY).text) < SHORTEST:  # "Sesi: I"
                cells.pop("acara", None)
            yield SittingWords(**{role: cells[role] for role in useful if role in cells})  # type: ignore[arg-type]


def _with_subject(roles: list[LabelRole], heads: Sequence[Run]) -> list[LabelRole]:
    """The roles of a schedule's columns, its first unknown one taken for the subject."""
    unknown = (
        n
        for n, role in enumerate(roles)
        if role == "other" and not _NO_SUBJECT.match(heads[n].text)
    )
    first = next(unknown, None)
    return [*roles[:first], "acara", *roles[first + 1 :]] if first is not None else roles


def _over(base: SittingWords, row: SittingWords) -> SittingWords:
    """A sitting that takes from the base what it does not say itself."""
    return replace(
        row,
        acara=row.acara if row.acara.words or row.heading.words else base.acara,
        day=row.day if row.day.words else base.day,
        time=row.time if row.time.words else base.time,
        place=row.place if row.place.words else base.place,
    )
