"""The field `aplikasi`: the services by which a meeting is held."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.page.label_rows import LabelRow, is_blank
from parsers.page.words import VARIABLE, Run, found
from parsers.page.zones import LetterZones

_APPS: tuple[tuple[str, str], ...] = (
    ("Zoom Meeting", r"zoom(?:\s*meetings?|eeting)?(?:\s*room)?"),
    ("Google Meet", r"google\s*meet(?:ing)?|g-?meet|gmeet"),
    ("Microsoft Teams", r"(?:microsoft|ms\.?)\s*teams?|teams"),
    ("Cisco Webex", r"(?:cisco\s*)?web\s?ex(?:\s*meetings?)?"),
    (
        "YouTube Live",
        r"(?:live\s*(?:streaming\s*)?(?:melalui\s*|di\s*|via\s*)?)?(?:you\s?tube|\byt)(?:\s*live)?(?:\s*streaming)?",
    ),
    ("Jitsi Meet", r"jitsi(?:\s*meet)?"),
)
"""The names of READING.md and the spellings met in the register (33 for 8 services)."""


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
        (match for _, pattern in _APPS if (match := _word(pattern).search(text.text))), None
    )
    return found(names, text.cut(first.start(), first.end()) if first else text, 0.88)


_NAMED = re.compile(r"aplikasi|platform|media")
"""A label whose value is a service even if nobody knows it; "Tautan: akan dikirim" is none."""


_APART = re.compile(r",|&|\+|\bdan\b|\bserta\b|/(?!/)|;")


_ROOM = re.compile(
    r"\([^)]*\)|\b(?:meeting )?id\b\s*:?\s*[\d -]{6,}|\b(?:passcode|password|kode sandi|"
    r"sandi)\b\s*:?\s*\S+",
    re.IGNORECASE,
)
"""What tells how to get in, not with what."""


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
    return [name for name, pattern in _APPS if _word(pattern).search(text)]


def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
