"""Label rows ("Hari/Tanggal : …") with their wrapped values, and what their labels mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from parsers.grammar.dates import days_in
from parsers.grammar.times import CLOCK
from parsers.page.words import EMPTY, Run, joined
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_meetings import CONNECTION_TESTS, MEETINGS, REHEARSALS
from parsers.vocabulary.words_of_paper import (
    ANNEX_LABELS,
    BEFORE_MEETING_LABELS,
    EQUIPMENT_LABELS,
    GRADE_LABELS,
    LAYOUT_LABELS,
    LETTER_WORDS,
    LINK_LABELS,
    MATTER_LABELS,
    MEETING_LABELS,
    NAMES_OF_OTHERS,
    NUMBER_LABELS,
    PLACE_LABELS,
    PLACE_ROWS,
    SERVICE_LABELS,
    SUBJECT_LABELS,
)
from parsers.vocabulary.words_of_people import (
    ATTENDEE_LABELS,
    CONTACT_LABELS,
    ESTIMATES,
    FIGURE_LABELS,
)
from parsers.vocabulary.words_of_time import DATE_LABELS, HOUR_WORDS, WHEN_LABELS, ZONES

LabelRole = Literal[
    "nomor",
    "sifat",
    "lampiran",
    "hal",
    "dated",
    "addressee",
    "sender",
    "acara",
    "day",
    "time",
    "place",
    "trial",
    "layout",
    "apps",
    "people",
    "tools",
    "contact",
    "other",
]

_NUMBER, _DATE = any_of(NUMBER_LABELS), any_of(DATE_LABELS)
HEAD_ROLES: tuple[tuple[LabelRole, str], ...] = (
    ("nomor", rf"(?:surat )?{_NUMBER}\.?(?: ?{any_of(LETTER_WORDS)}\.?)?|ref\.?"),
    ("sifat", any_of(GRADE_LABELS)),
    ("lampiran", rf"{any_of(ANNEX_LABELS)}\.?"),
    ("hal", any_of(SUBJECT_LABELS)),
    ("dated", rf"{_DATE}\.?(?: surat)?"),
    ("addressee", r"(?:kepada|untuk)(?: yth\.?)?|yth\.?"),
    ("sender", r"dari"),
    ("other", r"tembusan"),
)
"""What stands at the top of a letter."""

_SERVICE = any_of((*SERVICE_LABELS, *LINK_LABELS))
_LAYOUT = any_of((*LAYOUT_LABELS, r"bentuk ruang\w*"))
BODY_ROLES: tuple[tuple[LabelRole, str], ...] = (
    ("trial", rf".*\b{any_of((*CONNECTION_TESTS, *REHEARSALS))}\b.*"),
    ("day", rf"(?:pada )?hari.*|malam|{_DATE}.*|pelaksanaan"),
    ("time", rf"waktu.*|{any_of((*HOUR_WORDS, 'pkl'))}\b.*"),
    ("place", r"tempat.*\blay ?-?out.*"),
    ("layout", rf".*\b{_LAYOUT}\b.*"),
    (
        "people",
        (
            rf"(?:{any_of((*FIGURE_LABELS, *ESTIMATES))} )*{any_of(ATTENDEE_LABELS)}\b.*"
            rf"|(?:yang )?(?:hadir|diundang)\b.*|{any_of(FIGURE_LABELS)}(?: \w+)?"
        ),
    ),
    ("place", any_of(PLACE_ROWS)),
    ("apps", rf"(?:{_SERVICE}|kanal).*|(?:daring )?melalui|via"),
    ("tools", rf"{any_of(EQUIPMENT_LABELS)}.*"),
    ("contact", rf"{any_of(CONTACT_LABELS)}.*|c\.?p\.?|pic\.?"),
    (
        "acara",
        (
            rf"(?:{any_of(BEFORE_MEETING_LABELS)} )?{any_of(MEETING_LABELS)}"
            rf"|{any_of(MATTER_LABELS)}|nama (?!{any_of(NAMES_OF_OTHERS)})\w+"
        ),
    ),
)
"""What stands in the rows of the body; the first pattern that fits counts."""

_ROW = re.compile(
    r"^(?P<mark>(?:\d{1,2}|[a-zA-Z])[.)]\s*|[-•·▪■●◦➢✓*\u2013\uf0b7\uf0a7]\s*)?"
    r"(?P<label>[A-Za-z][A-Za-z .,/&()'-]{0,44}?)\s*(?P<colon>[:=])\s*(?P<value>.*)$",
)
_NUMBERED = re.compile(rf"^(?P<label>{_NUMBER}\b\.?)\s*(?P<value>\S*\d\S*/.*)$", re.IGNORECASE)
"""A number under a title, without a colon: "No. 112/B/BEM/X/2026"."""
_COUNTED = re.compile(r"(?:[a-z1][.)]\s*)?\d{1,3}\s*(?:\(|[a-z])", re.IGNORECASE)
_MEETING = any_word((*MEETINGS, "pemeriksaan"))
_PLACE = any_of(PLACE_LABELS)
_TWO_IN_ONE = re.compile(rf"{any_of(WHEN_LABELS)}.*(?:/|\bdan\b|&|,).*{_PLACE}")
_PLACE_AND_APPS = re.compile(rf"{_PLACE}.*/.*{_SERVICE}.*")
_PLACE_BEHIND = re.compile(
    rf"(?:\b{any_of((*ZONES, 'selesai'))}\b|\d[.:]\d\d)\s*(?P<mark>[/,;|\u2013-])\s*(?=[A-Za-z])",
    re.IGNORECASE,
)
"""Where the place begins in a row "Waktu/Tempat"."""
_ITEM = re.compile(r"^(?:\d{1,2}|[a-z])[.)]\s")
_BLANK = re.compile(r"^[\s\-\u2013—_.…:]*$")
_SLACK = 4.0
_SITTING = re.compile(r"sesi\b", re.IGNORECASE)
_HANG = 60.0
"""Points between a list's mark and its label, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """One label with its whole value.

    Attributes:
        role: what the label means.
        label: as printed, lower case, single blanks.
        value: the words after the colon and on the lines that go on; empty when nothing is printed.
        line: the index of the label's line in the lines given.
    """

    role: LabelRole
    label: str
    value: Run
    line: int


def head_rows(lines: Sequence[Run]) -> tuple[LabelRow, ...]:
    """The rows of a letter's head."""
    return _rows(lines, HEAD_ROLES)


def body_rows(lines: Sequence[Run]) -> tuple[LabelRow, ...]:
    """The rows of a letter's body."""
    return _rows(lines, BODY_ROLES)


def role_of(label: str) -> LabelRole:
    """What a label of the body, or a table's heading, means."""
    return _role(_plain(label), BODY_ROLES)


def is_blank(text: str) -> bool:
    """Whether a value says nothing: empty, a dash, dots (READING.md: null)."""
    return bool(_BLANK.match(text))


def _rows(lines: Sequence[Run], roles: tuple[tuple[LabelRole, str], ...]) -> tuple[LabelRow, ...]:
    rows: list[LabelRow] = []
    for n, line in enumerate(lines):
        split = _split(line, roles)
        if split is None:
            continue
        label, value, left, edge = split
        more = _wrapped(lines[n + 1 :], line, left, edge, roles, _role(label, roles))
        whole = joined([value, *more])
        if _PLACE_AND_APPS.fullmatch(label) and " / " in whole.text:
            at = whole.text.index(" / ")
            rows.append(LabelRow(role="apps", label="aplikasi", value=whole.cut(at + 3), line=n))
            label, whole = "tempat", whole.cut(0, at)
        if _TWO_IN_ONE.fullmatch(label) and (place := _PLACE_BEHIND.search(whole.text)):
            rows.append(
                LabelRow(role="place", label="tempat", value=whole.cut(place.end()), line=n)
            )
            label, whole = "waktu", whole.cut(0, place.start("mark"))
        rows.append(
            LabelRow(
                role=_by_value(_role(label, roles), whole.text), label=label, value=whole, line=n
            )
        )
    return tuple(rows)


def _by_value(role: LabelRole, text: str) -> LabelRole:
    """What a row tells: "Keperluan: 1 kamera, 2 mic" asks for equipment, "Keperluan: Rapat"
    names the meeting.
    """
    if role == "acara" and CLOCK.match(text):  # "Sesi pertama : 08.00 - 10.00 WIB"
        return "time"
    if role == "acara" and _COUNTED.match(text):
        return "tools"
    return "acara" if role == "tools" and _MEETING.match(text) else role


def _split(
    line: Run, roles: tuple[tuple[LabelRole, str], ...]
) -> tuple[str, Run, float, float] | None:
    """The label, its value, the left edge of the label after its list mark, and the left edge
    of the colon.
    """
    match = _ROW.match(line.text)
    if match is None:
        return _split_number(line, roles) or _split_without_colon(line, roles)
    label = _plain(match["label"])
    value = line.cut(match.start("value"))
    left = line.cut(match.start("label")).x0 if match["mark"] else line.x0 + 1000.0
    return label, value, left, line.cut(match.start("colon")).x0


def _split_number(
    line: Run, roles: tuple[tuple[LabelRole, str], ...]
) -> tuple[str, Run, float, float] | None:
    match = _NUMBERED.match(line.text) if roles is HEAD_ROLES else None
    if match is None:
        return None
    value = line.cut(match.start("value"))
    return _plain(match["label"]), value, line.x0 + 1000.0, value.x0


def _split_without_colon(
    line: Run, roles: tuple[tuple[LabelRole, str], ...]
) -> tuple[str, Run, float, float] | None:
    """A table row whose label is known and whose value stands in a column of its own."""
    first, *rest = line.cells()
    label = _plain(first.text)
    if not rest or _role(label, roles) == "other" or len(label.split()) > 3:  # noqa: PLR2004 - a sentence, no label
        return None
    value = joined(rest)
    return label, value, line.x0 + 1000.0, value.x0


def _plain(label: str) -> str:
    return re.sub(r"\s*/\s*", "/", " ".join(label.lower().split())).strip(" .,")


def _role(label: str, roles: tuple[tuple[LabelRole, str], ...]) -> LabelRole:
    return next((role for role, pattern in roles if re.fullmatch(pattern, label)), "other")


def _wrapped(
    lines: Sequence[Run],
    above: Run,
    left: float,
    edge: float,
    roles: tuple[tuple[LabelRole, str], ...],
    role: LabelRole,
) -> list[Run]:
    """The lines on which a value goes on: under the value, or hanging under a listed label, and
    close by.
    """
    more: list[Run] = []
    first = above
    for line in lines:
        marked = (
            left < first.x0 + _HANG
        )  # a listed label: its value may hang under the label or under its mark
        under, hanging = (
            line.x0 >= edge - _SLACK,
            abs(line.x0 - left) <= _SLACK or (marked and abs(line.x0 - first.x0) <= _SLACK),
        )
        item = bool(_ITEM.match(line.text))
        part = under and (
            item or _SITTING.match(line.text)
        )  # a list, or the sittings of a day, in a value
        begins = (item and not under) or (_split(line, roles) is not None and not part)
        lost = (
            roles is HEAD_ROLES and role == "hal" and not begins and not days_in(line.text)
        )  # wrapped to the margin
        if not (under or hanging or lost) or not _close_by(above, line) or begins:
            break
        more.append(line)
        above = line
    return more


def _close_by(above: Run, below: Run) -> bool:
    """Whether two lines stand less than two and a half lines apart, or on two pages."""
    height = above.box[3] - above.box[1]
    return below.page != above.page or below.box[1] - above.box[1] < 2.5 * height


def value_of(rows: Sequence[LabelRow], *roles: LabelRole) -> Run:
    """The value of the first row with one of the roles that says something."""
    return next(
        (row.value for row in rows if row.role in roles and not is_blank(row.value.text)), EMPTY
    )
