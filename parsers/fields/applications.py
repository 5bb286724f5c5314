"""The field `aplikasi`: the services by which a meeting is held."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.page.label_rows import LabelRow, is_blank
from parsers.page.words import VARIABLE, Run, found
from parsers.page.zones import LetterZones
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_paper import SERVICE_LABELS
from parsers.vocabulary.words_of_requests import ACCESS_CODES, SERVICES

_SERVICES = {name: any_word(spellings) for name, spellings in SERVICES.items()}
_NAMED = re.compile(any_of(SERVICE_LABELS))
"""A label whose value is a service even if nobody knows it; "Tautan: akan dikirim" is none."""
_APART = re.compile(r",|&|\+|\bdan\b|\bserta\b|/(?!/)|;")
_ROOM = re.compile(
    r"\([^)]*\)|\b(?:meeting )?id\b\s*:?\s*[\d -]{6,}"
    rf"|\b{any_of(ACCESS_CODES)}\b\s*:?\s*\S+",
    re.IGNORECASE,
)
"""What tells how to get in, not with what."""


def applications(letter: LetterZones, rows: Sequence[LabelRow], hal: Field) -> Field:
    """The field `aplikasi`: its row as printed, or the services that the body and Hal speak of."""
    own = next((row for row in rows if row.role == "apps" and not is_blank(row.value.text)), None)
    if (
        own
        and not VARIABLE.search(own.value.text)
        and (_known(own.value.text) or _NAMED.match(own.label))
    ):
        return _own_apps(own.value)
    text = letter.prose
    names = _known(f"{hal.value or ''} {text.text}")
    if not names:
        return Field()
    first = next(
        (match for spelt in _SERVICES.values() if (match := spelt.search(text.text))), None
    )
    return found(names, text.cut(first.start(), first.end()) if first else text, 0.88)


def _own_apps(own: Run) -> Field:
    names: list[str] = []
    if "://" in own.text:  # a link names its service, and nothing else in it is one
        return found(_known(own.text) or None, own, 0.92)
    parts = [part.strip(" .;") for part in _APART.split(_ROOM.sub(" ", own.text))]
    unknown = [part for part in parts if part and not _known(part)]
    for part in parts:
        names += [name for name in _known(part) or ([part] if part else []) if name not in names]
    return found(names, own, 0.95 if not unknown else 0.7) if names else Field()


def _known(text: str) -> list[str]:
    return [name for name, spelt in _SERVICES.items() if spelt.search(text)]
