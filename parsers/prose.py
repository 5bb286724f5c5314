"""What a running sentence tells about the meeting: its day, its name, its place."""

from __future__ import annotations

import re
from datetime import date

from parsers.dates import Days, days_in
from parsers.times import Hours, hours_in

TRIAL = (
    r"uji ?coba (?:sambungan|koneksi|jaringan|link|tautan|aplikasi)|uji ?koneksi|te?st? koneksi|gla?di (?:bersih|resik)"
)
"""How a sentence names the test of the connection (SOP step 6)."""

_TRIAL = re.compile(rf"\b(?:{TRIAL})\b", re.IGNORECASE)
_WORD = r"(?:(?<![A-Za-z]{4}\.\s)[A-Z0-9][\w.()/'\u2019&-]*|I{1,3}|ke-\d+)"
_LINK = r"(?:dan|di|untuk|dengan|dalam|pada|serta|ke|oleh|atas|se-\w+)"
_TITLE = rf"{_WORD}(?:\s+(?:{_LINK}\s+)?{_WORD})+"
_EVENT = re.compile(
    r"\b(?i:menyelenggarakan|melaksanakan|mengadakan|mengikuti|menggelar|diadakannya|dilaksanakannya|diselenggarakannya|"
    r"(?:pelaksanaan|penyelenggaraan)(?: kegiatan| acara)?|kegiatan|acara|kehadiran [\w/]+ pada|hadir pada)\s+"
    rf"[\"“]?(?P<name>{_TITLE})",
)
_PLACE = re.compile(rf"\b(?i:bertempat|tempat(?:nya)?|berlokasi)\s+(?i:di)\s+(?P<place>{_TITLE})")
_BODY_NAMES = re.compile(r"^(?:Dinas|Badan|Kantor|Bagian|Kecamatan|Kelurahan|Kota|Pemerintah|Saudara|Bapak|Ibu)\b")
_REACH = 60
"""Characters after a date in which its hours stand."""


def event_name(text: str) -> tuple[int, int] | None:
    """Where the meeting's name stands in a text: a run of capitalised words after "menyelenggarakan" and the like."""
    for match in _EVENT.finditer(text):
        name = match["name"].rstrip(".,")
        if not _BODY_NAMES.match(name):
            return match.start("name"), match.start("name") + len(name)
    return None


def place(text: str) -> tuple[int, int] | None:
    """Where the place stands in a text, after "bertempat di"."""
    match = _PLACE.search(text)
    return (match.start("place"), match.start("place") + len(match["place"].rstrip(".,"))) if match else None


def meeting_day(text: str, written: date | None) -> Days | None:
    """The one day on which the meeting is held; None when several days compete.

    A quoted letter's date bears no day name, so a date counts when its day name is printed; without one, when hours
    follow at once. A test of the connection is another matter.
    """
    mentions = [m for m in days_in(text, after=written) if not _TRIAL.search(text[max(0, m.start - 120) : m.start])]
    named = [m for m in mentions if m.named or m.complaint]
    timed = [m for m in mentions if re.match(r"\W*(?:dari |mulai )*(?:pukul|jam)\b", text[m.end :], re.IGNORECASE)]
    chosen = named or timed
    if len({m.days for m in chosen}) != 1:
        return None
    return chosen[0]


def hours_after(text: str, mention: Days) -> Hours | None:
    """The hours that are printed soon after a day, in the same sentence."""
    near = re.split(r"\.\s+[A-Z]|\b(?:dengan|bertempat)\b", text[mention.end : mention.end + _REACH])[0]
    return hours_in(near) if re.search(r"\b(?:pukul|jam|wib|wita|wit)\b", near, re.IGNORECASE) else None


def trial_day(text: str, written: date | None) -> Days | None:
    """The day that follows the words for a test of the connection, within one sentence."""
    for match in _TRIAL.finditer(text):
        near = [m for m in days_in(text, after=written) if 0 <= m.start - match.end() <= 150]  # noqa: PLR2004
        if near:
            return near[0]
    return None
