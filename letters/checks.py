"""What the machine looks at before a person decides: findings above the form, values filled in.

`sop.yaml` names the checks of a stage (`checks:`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from letters.booking import clashes, free_slots, shortages, written_slot
from letters.keys import CONTACT, DECISION
from letters.reading import is_doubtful
from letters.situation import Situation
from letters.wording import shortened, written_hours, written_signature, written_value_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check found: lines for people, values for the form, tables for the documents."""

    lines: tuple[str, ...] = ()
    prefill: Mapping[str, Any] = field(default_factory=dict)
    tables: Mapping[str, Any] = field(default_factory=dict)


def reading_check(s: Situation) -> Finding:
    """What the reader doubts, with what was printed (READING.md `review`)."""
    lines = [f"⚠ {s.reading['reason']}"] if s.reading.get("reason") else []
    lines += [f"⚠ {warning}" for warning in s.reading.get("warnings", ())]
    lines += [
        written_signature(signature, s.office.calendar.zone)
        for signature in s.reading.get("source", {}).get("signatures", ())
    ]
    cells = s.reading.get("fields", {}).items()
    lines += [
        f"⚠ {name}: tercetak “{shortened(cell['raw'])}”"
        for name, cell in cells
        if is_doubtful(cell)
    ]
    known, sender = s.office.mail_of(s.facts.get("pemohon")), s.facts.get(CONTACT)
    if known and sender and known.casefold() != str(sender).casefold():
        lines.append(
            f"⚠ Surat dikirim dari {sender}; alamat {s.facts.get('pemohon')} di direktori {known}"
        )
    lines += [f"⚠ Nomor, tanggal dan pemohon sama dengan surat {twin}" for twin in s.twins]
    return Finding(lines=tuple(dict.fromkeys(lines)))


def completeness_check(s: Situation) -> Finding:
    """SOP step 6: three days before, and the four things a request must say."""
    rows = [_notice_row(s), *_content_rows(s)]
    asked = [row["butir"] for row in rows[1:] if row["hasil"] != "Ada" and row["wajib"]]
    decision = "minta kelengkapan" if asked else "lengkap"
    lines = tuple(
        f"{'✓' if r['hasil'] in ('Ada', 'Terpenuhi') else '✗'} {r['butir']}: {r['keterangan']}"
        for r in rows
    )
    prefill = {DECISION: decision, "yang_kurang": ", ".join(asked) or None}
    return Finding(lines=lines, prefill=prefill, tables={"pemeriksaan": rows})


def clash_check(s: Situation) -> Finding:
    """SOP step 7: who else has the room at that time, and three free slots to offer."""
    wanted = s.wanted()
    standing = clashes(s.taken, wanted)
    free = (
        [written_slot(slot) for slot in free_slots(s.taken, wanted, s.office.calendar, s.now)]
        if standing
        else []
    )
    zone = s.office.calendar.zone
    short = shortages(s.taken, wanted, s.office.equipment)
    clear = (
        "✓ Tidak ada bentrok"
        if wanted
        else "Waktu mulai belum diketahui; bentrok belum dapat diperiksa."
    )
    lines = [f"✗ Bentrok: {b.whose(zone)}" for b in standing] or [clear]
    lines += [f"✗ Perlengkapan kurang: {line}" for line in short]
    lines += [f"Waktu kosong {n}: {slot}" for n, slot in enumerate(free, start=1)]
    if any(not session.get("selesai") for session in s.facts.get("kegiatan") or ()):
        lines.append("Waktu selesai tidak disebut; dihitung 120 menit.")
    prefill = {
        DECISION: "alternatif" if standing else "setuju",
        "ruang": s.room(),
        "akun": s.account(),
        "operator": s.free("operator"),
        "alternatif": "\n".join(free),
    }
    tables = {
        "bentrok": [*(b.whose(zone) for b in standing), *short],
        "bentrok_umum": [b.when(zone) for b in standing],
        "alternatif": free,
    }
    return Finding(lines=tuple(lines), prefill=prefill, tables=tables)


def _notice_row(s: Situation) -> dict[str, Any]:
    notice = s.notice()
    met = notice is not None and notice >= s.notice_days
    unit = "hari kerja" if s.office.notice == "kerja" else "hari"
    note = (
        "tanggal pelaksanaan belum diketahui"
        if notice is None
        else f"{notice} {unit} sebelum pelaksanaan"
    )
    butir = f"Diterima paling lambat {s.notice_days} hari sebelum pelaksanaan"
    result = "Terpenuhi" if met else "Belum diketahui" if notice is None else "Terlambat"
    return {"butir": butir, "hasil": result, "keterangan": note, "wajib": False}


def _content_rows(s: Situation) -> list[dict[str, Any]]:
    sessions, zone = s.facts.get("kegiatan") or (), s.office.calendar.zone
    times = [
        f"{written_value_date(x['mulai'][:10], zone)} "
        f"{written_hours(x['mulai'], x.get('selesai'), zone)}"
        for x in sessions
        if x.get("mulai")
    ]
    timed = bool(sessions) and all("T" in str(x.get("mulai")) for x in sessions)
    places = ", ".join(dict.fromkeys(str(x["tempat"]) for x in sessions if x.get("tempat")))
    layout = s.facts.get("tata_letak")
    apps = ", ".join(s.facts.get("aplikasi") or ())
    test = s.facts.get("uji_koneksi")
    later = "belum disebut; dibicarakan saat persiapan"
    # Connection test and layout stand in no real letter: they are settled in the call of step 8
    # (DOMAIN.md §1).
    return [
        _row("Waktu pelaksanaan", timed, "; ".join(times) or "belum disebut", wajib=True),
        _row(
            "Waktu uji koneksi",
            bool(test),
            written_value_date(test, zone) if test else later,
            wajib=False,
        ),
        _row("Tempat pelaksanaan", bool(places), places or "belum disebut", wajib=True),
        _row("Tata letak ruangan", bool(layout), layout or later, wajib=False),
        _row("Aplikasi yang digunakan", bool(apps), apps or "belum disebut", wajib=True),
    ]


def _row(butir: str, there: object, keterangan: str, *, wajib: bool) -> dict[str, Any]:
    return {
        "butir": butir,
        "hasil": "Ada" if there else "Belum ada",
        "keterangan": keterangan,
        "wajib": wajib,
    }


CHECKS: Mapping[str, Callable[[Situation], Finding]] = {
    "bacaan": reading_check,
    "kelengkapan": completeness_check,
    "bentrok": clash_check,
}
