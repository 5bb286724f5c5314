"""What a letter is: a request for the room, the internet, vicon, an account or an operator.

An invitation; another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from letters.reading import Field
from parsers.page.label_rows import LabelRow
from parsers.page.words import Run, found, joined
from parsers.page.zones import LetterZones

_THINGS = (
    r"(?:tcm|ruang(?:an)?|zoom\w*|google meet|webex|teams|jitsi|youtube|vidcon\w*|vicon\w*|video "
    r"?conference|"
    r"tele ?conference|internet|jaringan|bandwidth|operator\w*|host\b|streaming|akun|link|"
    r"tautan\w*|peralatan|"
    r"proyektor|command center|sarana|prasarana|perangkat|laptop|kamera|pinjam\w* tempat|"
    r"(?:rapat|pertemuan|kegiatan|acara)(?: secara)? (?:virtual|daring|hybrid|hibrida|online)|"
    r"telekonferensi|"
    r"konferensi video|webinar|"
    r"live|siaran(?: langsung)?|menyiarkan|wi-?fi|alat)"
)
_HELP = (
    r"(?:bantuan|membantu|dibantu|fasilit\w+|memfasilitasi|difasilitasi|meminjam\w*|dipinjam\w*|peminjaman|"
    r"pinjam|dukungan|"
    r"mendukung|menyiapkan|penyiapan|menyediakan|penyediaan|tambahan|penambahan|penggunaan|menggunakan|pemakaian|"
    r"permintaan|meminta|petugas|dibuatkan|pembuatan|ditugaskan|menugaskan|penugasan|pendampingan|mendampingi|"
    r"dipinjami|"
    r"dipinjamkan)"
)
_ASKS = (
    r"(?:(?:me)?mohon\w*|permohonan|dimohon\w*|permintaan|meminta|minta|dukungan|bantuan|"
    r"peminjaman|bermaksud)"
)
_INVITES = re.compile(
    r"\bmengundang (?:saudara|bapak|ibu)"
    r"|\b(?:mengharap\w*|mohon|dimohon|diharapkan)[\w /]{0,25}\b(?:kehadiran|hadir)\b",
    re.IGNORECASE,
)
_OTHER_MATTERS = re.compile(
    r"\b(?:penawaran|beasiswa|cuti|magang|sponsor\w*|kerja ?sama media|pengantar|pemberitahuan|"
    r"laporan|surat edaran|"
    r"lowongan|studi banding|penelitian|mutasi|pengaduan|hibah|narasumber|pemateri|dana|"
    r"peliputan|publikasi)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"\b(?:pembatalan|batal\w*|penundaan|ditunda|jawaban|balasan|tanggapan|ucapan|perubahan|"
    r"penjadwalan ulang|"
    r"konfirmasi)\b",
    re.IGNORECASE,
)
"""A subject that speaks of an earlier request: nothing is to be booked without a person's look."""
_FACTS = {"acara", "day", "time", "place", "people", "contact"}
_SENTENCE_END = re.compile(r"(?<=[a-z)])[.;]\s+(?=[A-Z])")


def kind(letter: LetterZones, rows: Sequence[LabelRow], hal: Field) -> Field:
    """The field `jenis` (READING.md).

    An invitation with a plea for a facility is `permohonan`, but not for certain.
    """
    title = str(hal.value or "")
    text = letter.prose
    pleas = [sentence for sentence in _sentences(letter, rows) if _pleads(sentence.text)]
    invited = _INVITES.search(text.text)
    invites = bool(re.match(r"undangan\b", title, re.IGNORECASE) or invited)
    if _OTHER_MATTERS.search(title):
        return _kind("lainnya", hal, 0.6 if pleas else 0.85)
    own = [plea for plea in pleas if _pleads(_INVITES.sub(" ", plea.text))]
    if _TAKEN_BACK.search(title):
        return _kind("permohonan" if own or _pleads(title) else "lainnya", hal, 0.6)
    if own or (_pleads(title) and not invites):
        doubtful = invites or (
            not _pleads(title) and all(_OTHER_MATTERS.search(plea.text) for plea in pleas)
        )
        sure = 0.85 if doubtful else 0.95
        return found("permohonan", own[0], sure) if own else _kind("permohonan", hal, sure)
    if invited:
        return found("undangan", text.cut(invited.start(), invited.end()), 0.85)
    return _kind("undangan", hal, 0.85) if invites else _kind("lainnya", hal, 0.7)


def _kind(value: str, printed: Field, sure: float) -> Field:
    """What a letter is by its subject."""
    return replace(
        printed, value=value, confidence=min(sure, printed.confidence) if printed.value else sure
    )


def _sentences(letter: LetterZones, rows: Sequence[LabelRow]) -> Iterator[Run]:
    """The body's sentences without the rows that tell when and where: a place called "Ruang
    Rapat" asks for nothing.
    """
    facts = {row.line for row in rows if row.role in _FACTS}
    numbered = enumerate(letter.body)
    for is_fact, lines in groupby(numbered, key=lambda pair: pair[0] in facts):
        if is_fact:
            continue
        part = joined(line for _, line in lines)
        start = 0
        for end in [match.end() for match in _SENTENCE_END.finditer(part.text)] + [len(part.text)]:
            yield part.cut(start, end)
            start = end


def _pleads(text: str) -> bool:
    """Whether a sentence asks for help with a thing that the office lends."""
    return all(re.search(rf"\b{part}", text, re.IGNORECASE) for part in (_ASKS, _HELP, _THINGS))
