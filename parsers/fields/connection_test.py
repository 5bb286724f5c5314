"""The field `uji_koneksi`: the test of the connection (SOP step 6)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from letters.reading import Field
from parsers.fields import sitting_sentences
from parsers.fields.sitting_rows import connection_test_words
from parsers.grammar.dates import Days, days_in
from parsers.grammar.times import hours_in
from parsers.page.label_rows import LabelRow
from parsers.page.words import EMPTY, Run, found
from parsers.page.zones import LetterZones


def connection_test(
    letter: LetterZones, rows: Sequence[LabelRow], written: date | None
) -> tuple[Field, str | None]:
    """The field `uji_koneksi`, and a complaint about its day name."""
    printed = connection_test_words(rows, letter.body)
    if printed.words:
        mentions = days_in(printed.text, after=written)
        return _trial(printed, mentions[0] if len(mentions) == 1 else None, 0.95)
    text = letter.prose
    return _trial(text, sitting_sentences.connection_test_day(text.text, written), 0.9)


def _trial(text: Run, mention: Days | None, sure: float) -> tuple[Field, str | None]:
    if mention is None or len(mention.days) != 1:
        return Field(), None
    near = re.split(r"\.\s+[A-Z]", sitting_sentences.soon(text.text, mention.end))[0]
    run = text.cut(mention.start, mention.end + len(near)) if text.words else EMPTY
    hours = hours_in(near)
    value = hours.on(mention.days[0])[0] if hours else mention.days[0].isoformat()
    confidence = min(sure, mention.confidence, hours.confidence if hours else 1.0)
    return found(value, run, confidence), mention.complaint
