"""The field `narahubung`: names and mobile telephones of the body, never of the letterhead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.page.label_rows import LabelRow, value_of
from parsers.page.words import VARIABLE, Run, found, joined
from parsers.page.zones import LetterZones
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_paper import NUMBER_LABELS
from parsers.vocabulary.words_of_people import (
    CONTACT_LEADS,
    HONORIFICS,
    NO_PERSONS,
    TELEPHONE_SENTENCE,
    TELEPHONE_WORDS,
)
from parsers.vocabulary.words_of_posts import LEADERS, LOWER_RANKS, MANAGERS, OFFICER_RANKS, STAFF

_PHONE = re.compile(
    r"(?<!\d)(?:https?://)?(?:wa\.me/)?(?:\+\s?62\s?(?:\(0\))?|62|0)"
    r"[\s.-]?8(?:[\s.-]{0,2}\d){7,11}(?!\d)"
)
_TITLES = r"(?:,\s*(?:[A-Z][A-Za-z]{0,4}\.\s?)+(?:[A-Z][A-Za-z]{0,5}\.?)?)*"
_TELEPHONE = (*TELEPHONE_WORDS, *NUMBER_LABELS)
_BETWEEN = (
    r"(?:\s*\([^()\d]{3,45}\)|\s*/\s*[A-Z][\w .]{3,45}?)?"
    rf"(?:[\s,(:;/\u2013-]|(?i:\b{any_of((*_TELEPHONE, *TELEPHONE_SENTENCE))}\b\.?))*"
)
"""What stands between a name and its number: a post, and words that lead to the number."""
_NAME = re.compile(
    rf"(?P<name>[A-Z][\w.'\u2019-]*(?:\s+[A-Z][\w.'\u2019-]*){{0,4}}{_TITLES}){_BETWEEN}$"
)
_LEAD = re.compile(rf"\b{any_of((*HONORIFICS, *CONTACT_LEADS))}\b[.:]?\s*", re.IGNORECASE)
_OFFICE = any_word((*LEADERS, *MANAGERS, *STAFF))
"""A post that stands beside a name."""
_NOBODY = any_word(NO_PERSONS)
_RANKS = re.compile(rf"\b{any_of((*OFFICER_RANKS, *LOWER_RANKS))}\b")
_TAIL = re.compile(rf"(?:\s+{any_of((*_TELEPHONE, 'di'))}\b\.?)+$", re.IGNORECASE)
_BEHIND = re.compile(
    rf"^\s*\(\s*(?P<name>[A-Z][\w.'\u2019-]*(?:\s+[A-Z][\w.'\u2019-]*){{0,4}}{_TITLES})\s*\)"
)
SHORTEST = 3
"""Letters of a name, at least; WA and RT are none."""
_NEAR = 110
"""Characters before a telephone number in which its name stands."""
_LEAST, _MOST = 10, 13
"""Digits of an Indonesian mobile number with its leading 0."""


def contacts(letter: LetterZones, rows: Sequence[LabelRow]) -> Field:
    """Read every mobile number with the name before it: from its own row if there is one, else
    from the body.
    """
    own = value_of(rows, "contact")
    if not own.words or VARIABLE.search(own.text):
        told = _people(letter.prose)
        return told if told.value else _people(joined(letter.annex))
    named = _people(own)
    if named.value:
        return named
    name = own.text.strip(" .;")
    return (
        found([{"nama": name, "telepon": None}], own, 0.7)
        if not re.search(r"\d", name)
        else Field()
    )


def _people(text: Run) -> Field:
    people: list[dict[str, str | None]] = []
    places: list[int] = []
    for match in _PHONE.finditer(text.text):
        phone = _e164(re.sub(r"\s\d$", "", match[0]))  # the number of the next list item
        if phone is None:
            continue
        behind = _BEHIND.match(text.text[match.end() :])
        name = _name_before(text.text[places[-1] if places else 0 : match.start()])
        people.append(
            {
                "nama": behind["name"] if behind and not _is_a_person(name) else name,
                "telepon": phone,
            }
        )
        places += [match.start(), match.end()]
    if not people:
        return Field()
    sure = 0.93 if all(_is_a_person(person["nama"]) for person in people) else 0.5
    at = text.text.rfind(people[0]["nama"] or " ", 0, places[0])
    start = at if at >= 0 else places[0]
    return found(people, text.cut(start, places[-1]), sure)


def _is_a_person(name: str | None) -> bool:
    """Whether a name may be a person's, not a post's or an abbreviation."""
    return bool(
        name and len(name) >= SHORTEST and not _OFFICE.match(name) and not _NOBODY.match(name)
    )


def _e164(printed: str) -> str | None:
    digits = re.sub(r"\D", "", printed.replace("(0)", ""))
    local = "0" + digits[2:] if digits.startswith("62") else digits
    return "+62" + local[1:] if _LEAST <= len(local) <= _MOST else None


def _name_before(text: str) -> str | None:
    """The capitalised words right before a number, from the last form of address on, without
    "HP" and posts.
    """
    tail = re.sub(r"\(?https?://\s*$", "", text[-_NEAR:])
    marks = list(_LEAD.finditer(tail))
    start = marks[-1].end() if marks else 0
    addressed = (
        re.match(r"[A-Z][^,(:\d]{2,40}(?=,\s*[A-Z][a-z]+ )", tail[start:]) if marks else None
    )
    if addressed and not _OFFICE.match(addressed[0]):  # "Sdr. X, Kepala Seksi Y (08…)"
        return addressed[0].strip()
    match = _NAME.search(tail, start)
    if match is None:
        return None
    return _person(_TAIL.sub("", match["name"].strip(" ,:")))


def _person(name: str) -> str | None:
    """A name without the post before it."""
    rank = _RANKS.search(name)
    if rank:
        return name[rank.start() :]
    post, comma, rest = name.partition(", ")
    return (rest if comma and _OFFICE.match(post) and rest else name).strip(" ,") or None
