"""Layout, applications, number of people: the smaller facts of a request."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.counts import COUNT, counted
from parsers.labels import Row, is_blank, value_of
from parsers.words import VARIABLE, Run, found, joined
from parsers.zones import Letter

LAYOUTS = re.compile(
    r"[\s,;/]*\b(?:(?:dan|dengan)\s+)?(?:(?:tata letak|lay ?-?out)\s+)?"
    r"(?P<layout>u[ -]?shape|huruf u|letter u|class ?room|te?at(?:er|re)\b|theat(?:er|re)|round table|board ?room|"
    r"banquet|hollow square)",
    re.IGNORECASE,
)
"""Layouts by the names that offices use."""

_ADDRESSED = re.compile(r"\b(?:yth|kepada yth|dengan hormat)\b", re.IGNORECASE)
"""What no subject says: a line of the addressee beside it."""
_SAID = (
    r"\b(?:tata letak|lay ?-?out|susunan kursi|tata ruang)\b"
    r"(?:\s+(?:ruang\w*|kursi|meja|berbentuk|bentuk|model|secara))*|\b(?:pengaturan|penataan|susunan) (?:meja|"
    r"kursi|ruang\w*)(?: (?:berbentuk|bentuk|model))*"
)

_SEATS = r"\b(?:tempat duduk|kursi|meja|ruang\w*)\b[^.;]{0,40}\b(?:model|bentuk|berbentuk|secara|format|gaya)"
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

_ATTEND = (
    r"(?:peserta|undangan|hadir\w*|dihadiri|diikuti|mengikuti|melibatkan|jumlah|sejumlah|diperkirakan|"
    r"estimasi|berjumlah|sebanyak|sekitar|bagi|untuk|oleh|bersama|±)"
)
_WHO = (
    r"(?:orang|peserta|siswa|siswi|guru|utusan|undangan|anggota|mahasiswa|pegawai|petugas|operator|pendamping|"
    r"kader|warga|"
    r"pelajar|perwakilan|personel|hadirin|jamaah|penyuluh|aparatur|kepala)"
)
_PEOPLE = re.compile(rf"\b{_ATTEND}\b[^.;:]{{0,45}}?(?<![\w.,/-])(?P<n>{COUNT})\s*{_WHO}\b", re.IGNORECASE)
_HELPERS = re.compile(
    r"\b(?:bantuan|menugaskan|menyediakan|memfasilitasi|dukungan|permintaan|peminjaman|meminjam\w*|berupa|akun|"
    r"kapasitas)\b[^.;:]*$",
    re.IGNORECASE,
)
"""Before people who are asked for, not expected."""
_FIGURE = re.compile(rf"(?<![\w.,/-]){COUNT}", re.IGNORECASE)
_PERSONS = re.compile(rf"\s*{_WHO}\b", re.IGNORECASE)
_BARE = re.compile(rf"[\s±:]*{COUNT}\s*", re.IGNORECASE)
_EACH = re.compile(r"\b(?:per|tiap|setiap|masing-masing)\b", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:tahun lalu|sebelumnya|kegiatan serupa|yang lalu|per sesi)\b[^.;]*$", re.IGNORECASE)
_SHARE = re.compile(r"\b(?:masing-masing|setiap|tiap|per|perwakilan)\s*$", re.IGNORECASE)


def plain(name: str, rows: Sequence[Row]) -> Field:
    """The fields `sifat` and `lampiran`, as printed."""
    row = next((row for row in rows if row.role == name), None)
    return _as_printed(row.value, 0.96) if row else Field()


def subject(rows: Sequence[Row]) -> Field:
    """The field `hal`, wrapped lines joined by one blank."""
    row = next((row for row in rows if row.role == "hal"), None)
    if row is None:
        return Field()
    return _as_printed(row.value, 0.5 if _ADDRESSED.search(row.value.text) else 0.95)


def _as_printed(run: Run, confidence: float) -> Field:
    text = run.text.strip(" ;")
    return Field() if is_blank(text) or VARIABLE.search(text) else found(text, run, confidence)


def layout(letter: Letter, rows: Sequence[Row]) -> Field:
    """The field `tata_letak`: from its row, from `Tempat dan Lay out`, or from a sentence that says so."""
    own = value_of(rows, "layout")
    if own.words:
        known = re.match(LAYOUTS.pattern, own.text, re.IGNORECASE)
        return _as_printed(own.cut(0, known.end() if known else len(own.text.rstrip(" ;."))), 0.95)
    for row in rows:
        match = LAYOUTS.search(row.value.text) if row.role == "place" else None
        if match:
            return found(match["layout"], row.value.cut(match.start("layout"), match.end("layout")), 0.85)
    text = letter.prose
    match = re.search(rf"(?:{_SAID}){LAYOUTS.pattern}", text.text, re.IGNORECASE) or re.search(
        rf"{_SEATS}\s+{LAYOUTS.pattern}", text.text, re.IGNORECASE
    )
    return found(match["layout"], text.cut(match.start("layout"), match.end("layout")), 0.92) if match else Field()


def applications(letter: Letter, rows: Sequence[Row], hal: Field) -> Field:
    """The field `aplikasi`: its row as printed, or the services that the body and Hal speak of."""
    own = next((row for row in rows if row.role == "apps" and not is_blank(row.value.text)), None)
    if own and not VARIABLE.search(own.value.text) and (_known(own.value.text) or _NAMED.match(own.label)):
        return _own_apps(own.value)
    text = letter.prose
    names = _known(f"{hal.value or ''} {text.text}")
    if not names:
        return Field()
    first = next((match for _, pattern in _APPS if (match := _word(pattern).search(text.text))), None)
    return found(names, text.cut(first.start(), first.end()) if first else text, 0.88)


_NAMED = re.compile(r"aplikasi|platform|media")
"""A label whose value is a service even if nobody knows it; "Tautan: akan dikirim" is none."""
_APART = re.compile(r",|&|\+|\bdan\b|\bserta\b|/(?!/)|;")
_ROOM = re.compile(
    r"\([^)]*\)|\b(?:meeting )?id\b\s*:?\s*[\d -]{6,}|\b(?:passcode|password|kode sandi|sandi)\b\s*:?\s*\S+",
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


def people(letter: Letter, rows: Sequence[Row]) -> Field:
    """The field `peserta`; a dot in it separates thousands."""
    own = value_of(rows, "people")
    if own.words and (counts := list(_FIGURE.finditer(own.text))):
        return _in_a_row(own, counts)
    told = _told(letter.prose)
    return told if told.value else _told(joined(letter.annex))


def _in_a_row(own: Run, counts: list[re.Match[str]]) -> Field:
    """The figure of a row: certain when it is the only one and counts people, or says nothing else."""
    people = [m for m in counts if _PERSONS.match(own.text, m.end())]
    chosen = (people or counts)[0]
    alone = (len(people) == 1 and len(counts) == 1) or (len(counts) == 1 and _BARE.fullmatch(own.text))
    shared = _EACH.search(own.text) or len(people) > 1
    sure = 0.5 if shared else 0.95 if alone else 0.85 if len(people) == 1 else 0.6
    return found(counted(chosen[0]), own, sure)


def _told(text: Run) -> Field:
    said = [m for m in _PEOPLE.finditer(text.text) if not _asked_for(text.text, m)]
    if not said:
        return Field()
    sure = 0.85 if len({counted(m["n"]) for m in said}) == 1 else 0.5
    return found(counted(said[0]["n"]), text.cut(said[0].start("n"), said[0].end()), sure)


def _asked_for(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start("n")]
    if _ANOTHER.search(before):
        return True
    if before.endswith(("untuk ", "bagi ")):  # "bantuan ruangan untuk 48 orang"
        return False
    return bool(_HELPERS.search(re.split(r"[.;]\s", before)[-1]) or _SHARE.search(before))
