"""The letterhead and the addressee: who asks, and who is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.reading import Field
from parsers.words import EMPTY, VARIABLE, Run, found, joined

_BODIES = (
    "dinas", "badan", "kecamatan", "kelurahan", "desa", "kantor", "bagian", "biro", "sekretariat", "inspektorat",
    "satuan", "rumah sakit", "rsud", "rs", "upt", "uptd", "unit", "puskesmas", "sd", "sdn", "smp", "smpn", "sma",
    "sman", "smk", "smkn", "tk", "paud", "mi", "mts", "man", "min", "madrasah", "sekolah", "taman", "komisi", "tim",
    "panitia", "kwartir", "yayasan", "forum", "balai", "kementerian", "pengadilan", "kejaksaan", "kepolisian",
    "polres", "kodim", "komando", "universitas", "politeknik", "institut", "lembaga", "majelis", "dewan", "ikatan",
    "perkumpulan", "karang", "bawaslu", "komite", "pusat", "perusahaan", "perumda", "pt", "gerakan", "persatuan",
    "himpunan", "asosiasi", "koperasi", "gereja", "masjid", "paroki", "pengurus", "pimpinan", "palang", "stasiun",
    "bank", "kamar", "stie", "stkip", "akademi",
)  # fmt: skip
"""First words by which an organisation's name is known."""

_STARTS = re.compile(rf"^(?:{'|'.join(_BODIES)})\b", re.IGNORECASE)
_ADDRESS = re.compile(
    r"^(?:jalan|jln|jl)\b|^sekretariat\s*:|^alamat\b"
    r"|\b(?:telp|telepon|laman|pos-?el|e-?mail|website|npsn|faks?|fax|kode pos)\b"
    r"|@|\bakta\b|\bterakreditasi\b",
    re.IGNORECASE,
)
_SMALL = frozenset({"dan", "di", "dari", "untuk", "yang", "pada", "ke", "se"})
_SHORT_NAMES = frozenset({
    "SD", "SDN", "SMP", "SMPN", "SMA", "SMAN", "SMK", "SMKN", "TK", "PAUD", "MI", "MTS", "MAN", "UPT", "UPTD", "RSUD",
    "PKK", "KPU", "RI", "TP", "PMI", "KONI", "FKUB", "BNN", "BPS", "BPJS", "TNI", "DPRD", "II", "III", "IV", "VI", "PT",
})  # fmt: skip
_HONORIFICS = re.compile(
    r"^(?:(?:sdri?|saudara|saudari|bapak|ibu|bpk)\b\.?(?:\s*/\s*(?:bapak|ibu|sdri?|saudari)\b\.?)?\s*)+",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:kepada\b\s*[:,]?\s*)?(?:yth\b\s*\.?\s*[:,]?\s*)?", re.IGNORECASE)
_TOWN = re.compile(r"[\s,]+di\s*[-\u2013]?\s*(?:tempat|singkawang)\.?$", re.IGNORECASE)


def requester(kop: Sequence[Run]) -> Field:
    """The field `pemohon`: the last organisation of the letterhead, without the government line above it."""
    names: list[list[Run]] = []
    for line in kop:
        if _ADDRESS.search(line.text):
            break
        if _begins_a_name(line, names):
            names.append([line])
        elif names:
            names[-1].append(line)
    if not names:
        return Field()
    run = joined(names[-1])
    plain = " ".join(run.text.split()).strip(" ,")
    return found(named(plain), run, 0.95)


def _begins_a_name(line: Run, names: list[list[Run]]) -> bool:
    if not _STARTS.match(line.text):
        return False
    above = names[-1][-1].text.lower() if names else ""
    return not above.endswith((",", " dan", " &"))


def named(capitals: str) -> str:
    """A name in capitals as people write it: DINAS KESEHATAN DAN KB → Dinas Kesehatan dan KB."""
    if capitals != capitals.upper():
        return capitals
    return " ".join(_cased(word) for word in capitals.split())


def _cased(word: str) -> str:
    bare = word.strip(",.()")
    if bare.lower() in _SMALL:
        return word.lower()
    if bare in _SHORT_NAMES or not re.search(r"[AIUEOY]", bare):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


def addressee(address: Sequence[Run]) -> Field:
    """The field `tujuan`: whom `Yth.` names, without Sdr. and Bapak; of several the first."""
    parts = [part for line in address if (part := line.cut(_lead(line))).words]
    listed = [n for n, part in enumerate(parts) if re.match(r"\d[.)]\s", part.text)]
    if listed:
        parts = parts[listed[0] : listed[1] if len(listed) > 1 else None]
    run = joined(parts) if parts else EMPTY
    text = _TOWN.sub("", _HONORIFICS.sub("", re.sub(r"^\d[.)]\s*", "", run.text))).strip(" ,;:")
    if not text or VARIABLE.search(text):
        return Field()
    return found(text, run, 0.8 if listed else 0.95)


def _lead(line: Run) -> int:
    match = _LEAD.match(line.text)
    return match.end() if match else 0
