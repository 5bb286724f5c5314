"""The field `pemohon`: which office the letterhead names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from letters.reading import Field
from parsers.grammar.dates import days_in
from parsers.page.words import EMPTY, Run, found, joined
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_offices import (
    ADDRESS_WORDS,
    BELOW_LETTERHEADS,
    BODIES_OF_OTHERS,
    BRANCHES,
    ORGANISATIONS,
    SHORT_NAMES,
    SMALL_WORDS,
    STAMPS,
    STREETS,
    UNFINISHED_NAMES,
)
from parsers.vocabulary.words_of_paper import ADDRESS_LEADS

MOST_LINES = 4
"""Lines that one organisation's name takes at most."""
SHORTEST = 3
"""Letters of a line that belongs to an emblem, not to a name, at most."""
_STARTS = any_word(ORGANISATIONS)
ADDRESS = re.compile(
    rf"\b{any_of(STREETS)}\b|^sekretariat\s*:|^alamat\b|^gedung\b"
    rf"|\b{any_of(ADDRESS_WORDS)}\b"
    r"|@|\bwww\.|\bakta\b|\bterakreditasi\b",
    re.IGNORECASE,
)
_ENDS = any_word((*ADDRESS_LEADS, *BELOW_LETTERHEADS))
"""What stands under a letterhead and is no part of it."""
_STAMP = any_word(STAMPS)
_GOES_ON = any_word(BRANCHES)
"""A branch of the organisation that is named above it."""
_OWN = any_word(BODIES_OF_OTHERS)
"""Bodies whose further lines tell only where they belong."""


def requester(kop: Sequence[Run]) -> Field:
    """The field `pemohon`: the last organisation of the letterhead, without the government line
    above it.
    """
    names: list[list[Run]] = []
    more = False
    for line in _name_lines(kop):
        if names and _OWN.match(names[0][0].text):
            more = True
            continue
        if _begins_a_name(line, names):
            names.append([line])
        elif (
            names and line.text.isupper() == names[-1][0].text.isupper()
        ):  # a motto is set in another case
            names[-1].append(line)
    if not names:
        return Field()
    run = joined(names[-1])
    plain = " ".join(run.text.split()).strip(" ,")
    return found(named(plain), run, 0.95 if len(names[-1]) <= MOST_LINES and not more else 0.7)


def _name_lines(kop: Sequence[Run]) -> Iterator[Run]:
    """The lines of a letterhead down to its address, without stamps, dates and the words of an
    emblem.
    """
    for line in kop:
        if _ENDS.match(line.text):
            return
        if _STAMP.search(line.text):
            continue
        apart = max(14.0, 1.5 * (line.box[3] - line.box[1]))
        parts = [cell for cell in line.cells(apart) if not days_in(cell.text)]
        if any(ADDRESS.search(part.text) for part in parts):
            if not any(_STARTS.match(part.text) for part in parts):
                return
            parts = [part for part in parts if not ADDRESS.search(part.text)]
        known = [part for part in parts if _STARTS.match(part.text)]
        kept = (
            max(known or parts, key=lambda part: len(part.text), default=EMPTY)
            if len(parts) > 1
            else joined(parts)
        )
        if len(kept.text) > SHORTEST:
            yield kept


def _begins_a_name(line: Run, names: list[list[Run]]) -> bool:
    if not _STARTS.match(line.text) or (names and _GOES_ON.match(line.text)):
        return False
    above = names[-1][-1].text.lower() if names else ""
    if above in UNFINISHED_NAMES:
        return False
    return not above.endswith((",", " dan", " &"))


def named(capitals: str) -> str:
    """A name in capitals as people write it: DINAS KESEHATAN DAN KB → Dinas Kesehatan dan KB."""
    if capitals != capitals.upper():
        return capitals
    return " ".join(_cased(word) for word in capitals.split())


def _cased(word: str) -> str:
    bare = word.strip(",.()")
    if bare.lower() in SMALL_WORDS:
        return word.lower()
    if bare in SHORT_NAMES or not re.search(r"[AIUEOY]", bare):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))
