"""The field `tujuan`: whom `Yth.` names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.fields.requester import named
from parsers.page.label_rows import LabelRow, is_blank, value_of
from parsers.page.words import VARIABLE, Run, found, joined
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_offices import STREETS
from parsers.vocabulary.words_of_paper import DEAR
from parsers.vocabulary.words_of_people import HONORIFICS
from parsers.vocabulary.words_of_posts import ACTING, LEADERS

_HONORIFIC = any_of(HONORIFICS)
_HONORIFICS = re.compile(rf"^(?:{_HONORIFIC}\b\.?(?:\s*/\s*{_HONORIFIC}\b\.?)?\s*)+", re.IGNORECASE)
_LEAD = re.compile(
    rf"^(?:(?:kepada|untuk)\b\s*[:,]?\s*)?(?:{any_of(DEAR)}\b\s*\.?\s*[:,]?\s*)?", re.IGNORECASE
)
_BELOW = re.compile(
    rf"^{any_of(STREETS)}\b|^u\.?\s?p\.?\b|^d\.?\s?/?\s?a\b|^melalui\b|^c\.?q\.?\b", re.IGNORECASE
)
"""What stands under an addressee: the street, or for whose attention."""
_OFFICE = any_word((*LEADERS, *ACTING, "kadis"))
"""Whom requests are addressed to; another beginning may be a line of something else."""
_TOWN = re.compile(r"[\s,]+di\s*[-\u2013]?\s*(?:tempat|singkawang)\.?$", re.IGNORECASE)


def addressee(address: Sequence[Run], head: Sequence[LabelRow] = ()) -> Field:
    """The field `tujuan`: whom `Yth.` names, without Sdr. and Bapak; of several the first."""
    parts = [part for line in address if (part := line.cut(_lead(line))).words]
    end = next((n for n, part in enumerate(parts) if n and _BELOW.match(part.text)), len(parts))
    parts = parts[:end] or [value_of(head, "addressee")]
    listed = [n for n, part in enumerate(parts) if re.match(r"\d[.)]\s", part.text)]
    if listed:
        parts = parts[listed[0] : listed[1] if len(listed) > 1 else None]
    run = joined(parts)
    text = _LEAD.sub("", re.sub(r"^\d[.)]\s*", "", run.text))
    text = _TOWN.sub("", _HONORIFICS.sub("", text)).strip(" ,;:")
    if is_blank(text) or VARIABLE.search(text):
        return Field()
    return found(named(text), run, 0.8 if listed or not _OFFICE.match(text) else 0.95)


def _lead(line: Run) -> int:
    match = _LEAD.match(line.text)
    return match.end() if match else 0
