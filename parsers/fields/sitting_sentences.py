"""What a running sentence tells about the meeting: its day, its hours, its name, its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from parsers.grammar.dates import Days, days_in
from parsers.grammar.times import CLOCK, Hours, hours_in
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_meetings import (
    ATTENDING_VERBS,
    CONNECTION_TESTS,
    DEADLINES,
    HELD,
    HOLDING,
    LINKS_IN_NAMES,
    LOOSE_ENDS,
    MEETING_AGAIN,
    MEETING_DAY_WORDS,
    MEETING_NOUNS,
    MEETING_PREPOSITIONS,
    MEETINGS,
    NAME_ENDS,
    NO_MEETING_NAMES,
    NO_NAME_WORDS,
    QUOTED,
    TESTED,
)
from parsers.vocabulary.words_of_places import (
    FAR_PLACE_ENDS,
    OWN_ROOMS,
    OWNERS,
    PLACE_ENDS,
    PLACES,
    USING,
)
from parsers.vocabulary.words_of_time import (
    BEFORE_HOURS,
    DAY_NAMES,
    EACH,
    HOUR_WORDS,
    PAUSES,
    ZONES,
)

_TRIAL = re.compile(rf"\b{any_of(CONNECTION_TESTS)}(?: {any_of(TESTED)})*\b", re.IGNORECASE)
_WORD = (
    rf"(?:(?!{any_of(NO_NAME_WORDS)}\b)[A-Z0-9(\"“][\w.()/'\u2019&:,”\"-]*"
    r"|I{1,3}|ke-\d+|se-\s?[A-Z][\w-]*)"
)
_TITLE = rf"{_WORD}(?:\s+(?:{any_of(LINKS_IN_NAMES)}\s+)?{_WORD})*"
_MEETING = any_of(MEETINGS)
_EVENTS = (
    *(
        re.compile(
            rf"\b(?i:{any_of(words)})\s+(?i:(?:kegiatan|acara)\s+)?"
            rf"(?P<name>(?:(?i:{_MEETING})\s+)?{_TITLE})"
        )
        for words in ((*HOLDING, *ATTENDING_VERBS), MEETING_NOUNS)
    ),
    re.compile(rf"\b(?i:{any_of(MEETING_PREPOSITIONS)})\s+(?P<name>{_MEETING}\b(?:\s+{_TITLE})?)"),
)
"""A meeting's name stands behind what is done with it, or less surely behind what it is called."""
_END = re.compile(rf"(?<=[A-Za-z0-9)\"”]{{2}})[.;,](?=\s|$)|\s+(?=(?i:{any_of(NAME_ENDS)})\b)|\.\s")
_PLACE = re.compile(
    rf"\b(?i:bertempat|tempat(?:nya)?|berlokasi|{any_of(HELD)})\s+"
    r"(?:selama [\w ]{1,12} hari\s+)?(?i:di)\s+"
    r"(?P<place>(?:[^.,;:]|,(?=\s[A-Z][\w ]{2,40}\bdan\b)){3,90}?)"
    rf"(?=[.,;:]|\s+{any_of((*PLACE_ENDS, *FAR_PLACE_ENDS))}\b|$)"
)
_AFTER_HOURS = re.compile(
    rf"^(?:\s*{any_of((*ZONES, 'selesai'))}\b|\s*{any_of(EACH)} hari(?:nya)?\b|[\s,]+)*"
    rf"(?i:bertempat\s+)?(?i:di)\s+(?P<place>{_TITLE})",
    re.IGNORECASE,
)
_PLACE_NAME = rf"(?!\w+ {any_of(OWNERS)}\b){any_of(PLACES)}\b"
_PLACE_WORD = re.compile(_PLACE_NAME, re.IGNORECASE)
_NEAR_PLACE = re.compile(
    rf"\b[dD]i\s+(?P<place>{_PLACE_NAME}[^.,;:]{{2,60}}?)"
    rf"(?=[.,;:]|\s+{any_of((*PLACE_ENDS, 'kami'))}\b)"
)
_ASKED_ROOM = re.compile(
    rf"\b(?i:{any_of(USING)})\s+(?i:ruang\w* )?(?P<room>{any_of(OWN_ROOMS)}\s+{_TITLE})"
)
_NO_NAME = re.compile(rf"{any_of(NO_MEETING_NAMES)}\b")
_QUOTED = re.compile(rf"\b{any_of(QUOTED)}\b[^.;]{{0,110}}$", re.IGNORECASE)
"""What stands before the date of another letter, in the same sentence."""
_DEADLINE = re.compile(
    rf"\b{any_of(DEADLINES)}\b(?:(?!\b{any_of(MEETING_AGAIN)}\b)[^.;]){{0,60}}$", re.IGNORECASE
)
"""What stands before a day that is not the meeting's."""
_HELD = re.compile(
    rf"\b{any_of((*HOLDING, *HELD, *MEETING_DAY_WORDS))}\b[^.;]{{0,60}}$", re.IGNORECASE
)
_PAUSE = re.compile(rf"\b{any_of(PAUSES)}\b[^.;,]*$", re.IGNORECASE)
_DAY = any_word(DAY_NAMES)
_HOUR_WORD, _ZONE = any_of(HOUR_WORDS), any_of(ZONES)
_HOURS_FOLLOW = re.compile(
    rf"\W*(?:{any_of(BEFORE_HOURS)} |\([a-z]+\)\s*)*{_HOUR_WORD}\b", re.IGNORECASE
)
_HAS_HOURS = any_word((*HOUR_WORDS, *ZONES))
_HOURS = re.compile(rf"\b{_HOUR_WORD}\s+\d[^.;,]*(?:\.\d\d[^.;,]*)*", re.IGNORECASE)
_LOOSE_END = re.compile(rf"\s+{any_of(LOOSE_ENDS)}(?:\s+\d.*)?$")
_REACH = 90
"""Characters after a date in which its hours stand."""


def event_name(text: str) -> tuple[int, int] | None:
    """Where the meeting's name stands in a text: a run of capitalised words after
    "menyelenggarakan" and the like.
    """
    for pattern in _EVENTS:
        for match in pattern.finditer(text):
            start = match.start("name")
            name = _END.split(match["name"] + " ", maxsplit=1)[0].rstrip(" .,:")
            quoted = _QUOTED.search(
                text[max(0, match.start() - 120) : match.start()]
            ) and not _HELD.search(match[0])
            opening = re.match(r"[\"“]", name)
            if opening:
                start, name = start + 1, name[1:].rstrip('"”')
            name = _LOOSE_END.sub("", name)
            if (
                len(name.split()) > 1
                and not _NO_NAME.match(name)
                and not (quoted and pattern is _EVENTS[1])
            ):
                return start, start + len(name)
    return None


def place(text: str, hours_end: int | None = None) -> tuple[int, int] | None:
    """Where the place stands in a text: after "bertempat di", or right after the hours, which
    end at `hours_end`.
    """
    match = _PLACE.search(text)
    if match is None and hours_end is not None:
        near = _AFTER_HOURS.match(text[hours_end : hours_end + 140])
        if near and _PLACE_WORD.match(near["place"]):
            name = _END.split(near["place"] + " ", maxsplit=1)[0].rstrip(" .,:")
            return hours_end + near.start("place"), hours_end + near.start("place") + len(name)
        match = _NEAR_PLACE.search(text)
    return (
        (match.start("place"), match.start("place") + len(match["place"].rstrip(" .,")))
        if match
        else None
    )


def asked_room(text: str) -> tuple[int, int] | None:
    """The room that is asked for: where a meeting without a place is held."""
    match = _ASKED_ROOM.search(text)
    if match is None:
        return None
    name = _END.split(match["room"] + " ", maxsplit=1)[0].rstrip(" .,:")
    return match.start("room"), match.start("room") + len(name)


def meeting_days(text: str, written: date | None) -> list[Days]:
    """The days on which the meeting is held; several when each has its own hours, none when several
    compete.

    A date is the meeting's when its day name is printed, when hours follow, when it is said to be
    held then; not when it belongs to a quoted letter or to the test of the connection.
    """
    scored = [
        (score, m) for m in days_in(text, after=written) if (score := _score(text, m, written)) > 0
    ]
    if not scored:
        return []
    best = max(score for score, _ in scored)
    chosen = [m for score, m in scored if score == best]
    if len({m.days for m in chosen}) == 1:
        return chosen[:1]
    if all(hours_after(text, m) for m in chosen) and len(chosen) <= 4:  # noqa: PLR2004 - more are a schedule
        return chosen
    return []


def _score(text: str, mention: Days, written: date | None) -> int:
    before = text[max(0, mention.start - 130) : mention.start]
    sentence = re.split(r"(?<=[a-z0-9)]{2})[.;]\s", before)[-1]
    if _TRIAL.search(sentence) or _DEADLINE.search(sentence):
        return 0
    named = 3 * bool(_DAY.search(text[mention.start - 20 : mention.end]) or mention.named)
    timed = 3 * bool(_HOURS_FOLLOW.match(text[mention.end :]))
    held = 2 * bool(_HELD.search(sentence))
    quoted = 4 * bool(_QUOTED.search(sentence) and not timed)
    own = 4 * (written is not None and mention.days[0] == written)
    past = 2 * (written is not None and mention.days[0] < written)
    return named + timed + held - quoted - own - past


def soon(text: str, start: int, reach: int = _REACH) -> str:
    """What stands soon after a place in a text.

    No word is cut in two, and no hour from its zone.
    """
    pattern = re.compile(rf".{{0,{reach}}}\S*(?:\s+{_ZONE}\b)?", re.IGNORECASE)
    match = pattern.match(text, start)
    return match[0] if match else ""


def hours_after(text: str, mention: Days) -> Hours | None:
    """The hours that are printed soon after a day, in the same sentence."""
    near = re.split(r"\.\s+[A-Z]|\bbertempat\b|\bdan hari\b", soon(text, mention.end))[0]
    return hours_in(near) if _HAS_HOURS.search(near) else None


def hours_anywhere(text: str) -> Hours | None:
    """The hours of a text when its days say none: the only ones, or those between "dimulai" and
    "berakhir".
    """
    spans = list(_spans(text))
    begins = [
        span
        for before, span in spans
        if re.search(r"\bmulai\W*$|\bdimulai\W*$", before, re.IGNORECASE)
    ]
    ends = [
        span
        for before, span in spans
        if re.search(r"\b(?:berakhir|selesai|ditutup)\W*(?:pada\s*)?$", before, re.IGNORECASE)
    ]
    if len(begins) == 1:
        return hours_in(f"{begins[0]} s.d. {ends[0]}" if len(ends) == 1 else begins[0])
    said = {hours for _, span in spans if (hours := hours_in(span))}
    return said.pop() if len(said) == 1 else None


def _spans(text: str) -> Iterator[tuple[str, str]]:
    """Each mention of hours with what stands before it.

    Not those of the test, of breaks and of registration.
    """
    for match in _HOURS.finditer(text):
        before = text[max(0, match.start() - 130) : match.start()]
        if not _TRIAL.search(before) and not _PAUSE.search(before[-50:]):
            yield before, match[0]


def hours_end(text: str, mention: Days) -> int:
    """The character behind the hours that follow a day."""
    near = soon(text, mention.end)
    ends = [m.end() for m in re.finditer(rf"{CLOCK.pattern}|\bselesai\b", near, re.IGNORECASE)]
    clock = [
        end for end in ends if not re.search(r"[a-z]{4,}\.\s|bertempat", near[:end], re.IGNORECASE)
    ]
    return mention.end + (clock[-1] if clock else 0)


def connection_test_day(text: str, written: date | None) -> Days | None:
    """The day that follows the words for a test of the connection, within one sentence."""
    for match in _TRIAL.finditer(text):
        near = [m for m in days_in(text, after=written) if 0 <= m.start - match.end() <= 150]  # noqa: PLR2004
        if near and not re.search(
            r"(?<=[a-z0-9)]{2})\.\s+[A-Z]", text[match.end() : near[0].start]
        ):
            return near[0]
    return None
