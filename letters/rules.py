"""What an answer must not contradict; `sop.yaml` names the rules (`check:`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from letters.booking import clashes, shortages, slots_of
from letters.situation import Situation


def no_clash_rule(s: Situation) -> str | None:
    """A meeting cannot be promised in a room that is taken."""
    standing = clashes(s.taken, s.wanted())
    if not standing:
        return None
    whose = standing[0].whose(s.office.calendar.zone)
    return f"waktu itu sudah dipakai: {whose}. Pilih `alternatif` atau ubah waktu, ruang atau akun."


def equipment_suffices_rule(s: Situation) -> str | None:
    """Equipment that is not there cannot be promised."""
    short = shortages(s.taken, s.wanted(), s.office.equipment)
    return (
        f"perlengkapan tidak cukup ({short[0]}); ubah `perlengkapan` yang disiapkan."
        if short
        else None
    )


def time_known_rule(s: Situation) -> str | None:
    """A meeting cannot be promised without its hour."""
    sessions = s.facts.get("kegiatan") or []
    known = bool(sessions) and all("T" in str(x.get("mulai")) for x in sessions)
    return (
        None
        if known
        else (
            "waktu mulai belum diketahui; isi `kegiatan` dengan jamnya, misalnya 2026-11-24 "
            "09:00-11:30."
        )
    )


def not_past_rule(s: Situation) -> str | None:
    """A meeting cannot be promised for yesterday."""
    starts = [start for start, _ in slots_of(s.facts.get("kegiatan"), s.office.calendar)]
    return "waktu pelaksanaan sudah lewat." if any(start < s.now for start in starts) else None


def late_is_allowed_by_somebody_rule(s: Situation) -> str | None:
    """A late letter is never refused by machine, but who allowed it is recorded (DOMAIN.md §1)."""
    notice = s.notice()
    if notice is None or notice >= s.notice_days or s.values.get("diizinkan_oleh"):
        return None
    return (
        f"surat diterima {notice} hari sebelum pelaksanaan; isi `diizinkan_oleh` dengan nama "
        f"yang mengizinkan."
    )


def goes_to_successor_rule(s: Situation) -> str | None:
    """A disposition goes to the post that comes next by the SOP."""
    given = s.values.get("kepada")
    if s.successor is None or given == s.successor:
        return None
    return f"menurut SOP surat diteruskan kepada {s.successor}, bukan {given}."


def end_after_start_rule(s: Situation) -> str | None:
    """A meeting ends after it starts."""
    start, end = s.values.get("mulai_nyata"), s.values.get("selesai_nyata")
    return "waktu selesai tidak sesudah waktu mulai." if start and end and end <= start else None


def happened_rule(s: Situation) -> str | None:
    """A report tells of what was, not of what will be."""
    end = s.values.get("selesai_nyata")
    now = s.office.here(s.now).strftime("%Y-%m-%dT%H:%M")
    return f"waktu selesai {end} belum lewat." if end and end > now else None


RULES: Mapping[str, Callable[[Situation], str | None]] = {
    "tidak_bentrok": no_clash_rule,
    "alat_cukup": equipment_suffices_rule,
    "waktu_diketahui": time_known_rule,
    "belum_lewat": not_past_rule,
    "keterlambatan_diizinkan": late_is_allowed_by_somebody_rule,
    "kepada_penerus": goes_to_successor_rule,
    "selesai_sesudah_mulai": end_after_start_rule,
    "sudah_terjadi": happened_rule,
}
