"""The field `narahubung`: names and mobile telephones of the body, never those of the letterhead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.labels import Row, value_of
from parsers.words import VARIABLE, Run, found
from parsers.zones import Letter

_PHONE = re.compile(r"(?<!\d)(?:\+?62|0)[\s-]?8(?:[\s.-]{0,2}\d){7,11}(?!\d)")
_TITLES = r"(?:,\s*(?:[A-Z][A-Za-z]{0,4}\.\s?)+(?:[A-Z][A-Za-z]{0,5}\.?)?)*"
_NAME = re.compile(
    rf"(?P<name>[A-Z][\w.'\u2019-]*(?:\s+[A-Z][\w.'\u2019-]*){{0,4}}{_TITLES})\s*[,(:;\u2013-]*\s*"
    r"(?i:(?:di|pada|melalui|dengan|nomor|no|telepon|telp|hp|wa|whatsapp|handphone|kontak)\b[\s./:]*)*[(:]?\s*$",
)
_LEAD = re.compile(
    r"\b(?:sdri?|saudara|saudari|bapak|ibu|bpk|kak|pak|bu|cp|a\.?n|(?:meng)?hubungi|narahubung|contact person|"
    r"kontak(?: person)?|admin)\b[.:]?\s*",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:\s+(?:di|hp|wa|whatsapp|no|nomor|telp|telepon|handphone|kontak)\b\.?)+$", re.IGNORECASE)
_NEAR = 80
"""Characters before a telephone number in which its name stands."""
_LEAST, _MOST = 10, 13
"""Digits of an Indonesian mobile number with its leading 0."""


def contacts(letter: Letter, rows: Sequence[Row]) -> Field:
    """Read every mobile number with the name before it: from its own row if there is one, else from the body."""
    own = value_of(rows, "contact")
    if not own.words or VARIABLE.search(own.text):
        return _people(letter.prose)
    named = _people(own)
    if named.value:
        return named
    name = own.text.strip(" .;")
    return found([{"nama": name, "telepon": None}], own, 0.7) if not re.search(r"\d", name) else Field()


def _people(text: Run) -> Field:
    people: list[dict[str, str | None]] = []
    places: list[int] = []
    for match in _PHONE.finditer(text.text):
        phone = _e164(match[0])
        if phone is None:
            continue
        name = _name_before(text.text[places[-1] if places else 0 : match.start()])
        people.append({"nama": name, "telepon": phone})
        places += [match.start(), match.end()]
    if not people:
        return Field()
    sure = 0.93 if all(person["nama"] for person in people) else 0.5
    start = max(0, places[0] - len(people[0]["nama"] or "") - 2)
    return found(people, text.cut(start, places[-1]), sure)


def _e164(printed: str) -> str | None:
    digits = re.sub(r"\D", "", printed)
    local = "0" + digits[2:] if digits.startswith("62") else digits
    return "+62" + local[1:] if _LEAST <= len(local) <= _MOST else None


def _name_before(text: str) -> str | None:
    """The capitalised words right before a number, from the last form of address on, without "HP" and the like."""
    tail = text[-_NEAR:]
    marks = list(_LEAD.finditer(tail))
    match = _NAME.search(tail, marks[-1].end() if marks else 0)
    return _TAIL.sub("", match["name"].strip(" ,:")) or None if match else None
