"""The field `peserta`: how many people are expected."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.grammar.counts import COUNT, counted
from parsers.page.label_rows import LabelRow, value_of
from parsers.page.words import Run, found, joined
from parsers.page.zones import LetterZones

_ATTEND = (
    r"(?:peserta|undangan|hadir\w*|dihadiri|diikuti|mengikuti|melibatkan|jumlah|sejumlah|diperkirakan|"
    r"estimasi|berjumlah|sebanyak|sekitar|bagi|untuk|oleh|bersama|±)"
)


_WHO = (
    r"(?:orang|peserta|siswa|siswi|guru|utusan|undangan|anggota|mahasiswa|pegawai|petugas|operator|pendamping|"
    r"kader|warga|"
    r"pelajar|perwakilan|personel|hadirin|jamaah|penyuluh|aparatur|kepala)"
)


_PEOPLE = re.compile(
    rf"\b{_ATTEND}\b[^.;:]{{0,45}}?(?<![\w.,/-])(?P<n>{COUNT})\s*{_WHO}\b", re.IGNORECASE
)


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


_ANOTHER = re.compile(
    r"\b(?:tahun lalu|sebelumnya|kegiatan serupa|yang lalu|per sesi)\b[^.;]*$", re.IGNORECASE
)


_SHARE = re.compile(r"\b(?:masing-masing|setiap|tiap|per|perwakilan)\s*$", re.IGNORECASE)


def participants(letter: LetterZones, rows: Sequence[LabelRow]) -> Field:
    """The field `peserta`; a dot in it separates thousands."""
    own = value_of(rows, "people")
    if own.words and (counts := list(_FIGURE.finditer(own.text))):
        return _in_a_row(own, counts)
    told = _told(letter.prose)
    return told if told.value else _told(joined(letter.annex))


def _in_a_row(own: Run, counts: list[re.Match[str]]) -> Field:
    """The figure of a row: certain when it is the only one and counts people, or says nothing
    else.
    """
    participants = [m for m in counts if _PERSONS.match(own.text, m.end())]
    chosen = (participants or counts)[0]
    alone = (len(participants) == 1 and len(counts) == 1) or (
        len(counts) == 1 and _BARE.fullmatch(own.text)
    )
    shared = _EACH.search(own.text) or len(participants) > 1
    sure = 0.5 if shared else 0.95 if alone else 0.85 if len(participants) == 1 else 0.6
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
