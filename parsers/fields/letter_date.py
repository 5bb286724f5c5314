"""The field `tanggal`: the date of the letter, beside or above its number or its signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letters.reading import Field
from parsers.grammar.dates import days_in
from parsers.page.label_rows import LabelRow
from parsers.page.words import Run, found, joined
from parsers.page.zones import LetterZones, columns
from parsers.vocabulary.expressions import any_of
from parsers.vocabulary.words_of_offices import STAMPED_DATES
from parsers.vocabulary.words_of_time import DATE_LABELS

_BEFORE = re.compile(
    rf"(?:(?!{any_of(STAMPED_DATES)})[A-Z][A-Za-z.'\-]+(?: [A-Z][A-Za-z.'\-]+){{0,3}}\s?,?"
    rf"|(?i:(?:pada )?{any_of(DATE_LABELS)}\.?(?: surat)?))?"
    r"\s*[:,]?\s*"
)
"""What stands before the date of a letter: a town, or the word for it.

Not "Diterima Tgl" of a stamp.
"""


def letter_date(letter: LetterZones, rows: tuple[LabelRow, ...]) -> Field:
    """The field `tanggal`. Two places that disagree make it doubtful; the first stands."""
    fields = [field for line in _candidates(letter, rows) if (field := _only_a_date(line))]
    if not fields:
        return Field()
    if len({field.value for field in fields}) > 1:
        first = fields[0]
        return Field(
            value=first.value, raw=first.raw, page=first.page, box=first.box, confidence=0.5
        )
    return fields[0]


def _candidates(letter: LetterZones, rows: tuple[LabelRow, ...]) -> Iterator[Run]:
    yield from letter.kop
    yield from (cell for line in letter.kop for cell in line.cells())
    yield joined(letter.beside)
    yield from letter.beside
    yield from letter.head
    yield from (row.value for row in rows if row.role == "dated")
    edge = letter.width / 3
    for line in letter.signature[:4]:
        yield line
        yield columns(line, edge)[1]


def _only_a_date(line: Run) -> Field | None:
    """The date of a line that holds a town and a date, and nothing else."""
    mentions = days_in(line.text)
    if len(mentions) != 1 or len(mentions[0].days) != 1:
        return None
    mention = mentions[0]
    before, after = line.text[: mention.start], line.text[mention.end :]
    if not _BEFORE.fullmatch(before) or not re.fullmatch(r"[\s.,]*(?:M)?", after):
        return None
    return found(
        mention.days[0].isoformat(), line.cut(mention.start, mention.end), mention.confidence
    )
