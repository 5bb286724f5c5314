"""What the machine looks at before a person decides, and what an answer must not contradict.

`CHECKS` make findings (shown above the form, some of them prefilled); `RULES` test an answer. `sop.yaml` names both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from letters.booking import (
    EQUIPMENT,
    Booking,
    bookings_for,
    clashes,
    free_slots,
    room_of,
    shortages,
    slots_of,
    written_slot,
)
from letters.office import Office
from letters.reading import is_doubtful
from letters.wording import shortened, written_hours, written_signature, written_value_date

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """All that a check or a rule may know about a letter at one moment.

    Attributes:
        facts: what the letter says, with the answer's corrections where there is an answer.
        values: the answer given, empty before one.
        taken: the bookings of all letters.
        successor: the name of the post that comes next by the SOP.
        twins: agenda numbers of other letters with the same nomor, tanggal and pemohon.
    """

    agenda: str
    received: datetime
    facts: Facts
    reading: Mapping[str, Any]
    office: Office
    notice_days: int
    taken: Sequence[Booking]
    now: datetime
    values: Mapping[str, Any] = field(default_factory=dict)
    successor: str | None = None
    twins: Sequence[str] = ()

    def wanted(self) -> list[Booking]:
        """The bookings that the answer asks for; before an answer, what the machine would suggest."""
        given = self.values or {"ruang": self.room(), "akun": self.account(), "operator": self.free("operator")}
        named = self._bookings({kind: given.get(kind) for kind in ("ruang", "akun", "operator")})
        items = self.facts.get("perlengkapan") or ()
        return named + [replace(b, count=int(i.get("jumlah") or 1)) for i in items
                        for b in self._bookings({EQUIPMENT: i["nama"]})]  # fmt: skip

    def room(self) -> str | None:
        """The office's room that the letter names; its first when no place is named, none when it meets elsewhere."""
        return self._own("ruang") or room_of(self.facts.get("kegiatan"), self.office.rooms)

    def account(self) -> str | None:
        """A free account, when the letter asks for a meeting on Zoom."""
        asks = any("zoom" in str(name).casefold() for name in self.facts.get("aplikasi") or ())
        return self.free("akun") if asks else None

    def free(self, kind: str) -> str | None:
        """The first account or operator that is free at that time, its own before others; the first when none is."""
        own, known = self._own(kind), {"akun": self.office.accounts, "operator": self.office.operators}[kind]
        names = sorted(known, key=lambda name: name != own)
        free = (name for name in names if not clashes(self.taken, self._bookings({kind: name})))
        return next(free, next(iter(names), None))

    def _own(self, kind: str) -> str | None:
        """What the letter has booked already: a meeting that moves keeps it where it can."""
        return next((b.name for b in self.taken if b.agenda == self.agenda and b.kind == kind), None)

    def _bookings(self, resources: Mapping[str, str | None]) -> list[Booking]:
        slots = slots_of(self.facts.get("kegiatan"), self.office.calendar)
        return bookings_for(slots, resources, self.agenda, str(self.facts.get("pemohon") or "-"))

    def notice(self) -> int | None:
        """Days between receipt and the first sitting (SOP step 6), None without a date."""
        starts = [s["mulai"] for s in self.facts.get("kegiatan") or () if s.get("mulai")]
        if not starts:
            return None
        working = self.office.notice == "kerja"
        first = date.fromisoformat(min(starts)[:10])
        received = self.received.astimezone(self.office.calendar.zone).date()
        return self.office.calendar.days_before(received, first, working=working)


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
    lines += [written_signature(signature) for signature in s.reading.get("source", {}).get("signatures", ())]
    cells = s.reading.get("fields", {}).items()
    lines += [f"⚠ {name}: tercetak “{shortened(cell['raw'])}”" for name, cell in cells if is_doubtful(cell)]
    known, sender = s.office.mail_of(s.facts.get("pemohon")), s.facts.get("surel")
    if known and sender and known.casefold() != str(sender).casefold():
        lines.append(f"⚠ Surat dikirim dari {sender}; alamat {s.facts.get('pemohon')} di direktori {known}")
    lines += [f"⚠ Nomor, tanggal dan pemohon sama dengan surat {twin}" for twin in s.twins]
    return Finding(lines=tuple(dict.fromkeys(lines)))


def completeness_check(s: Situation) -> Finding:
    """SOP step 6: three days before, and the four things a request must say."""
    rows = [_notice_row(s), *_content_rows(s)]
    asked = [row["butir"] for row in rows[1:] if row["hasil"] != "Ada" and row["wajib"]]
    decision = "minta kelengkapan" if asked else "lengkap"
    lines = tuple(f"{'✓' if r['hasil'] in ('Ada', 'Terpenuhi') else '✗'} {r['butir']}: {r['keterangan']}" for r in rows)
    prefill = {"keputusan": decision, "yang_kurang": ", ".join(asked) or None}
    return Finding(lines=lines, prefill=prefill, tables={"pemeriksaan": rows})


def clash_check(s: Situation) -> Finding:
    """SOP step 7: who else has the room at that time, and three free slots to offer."""
    wanted = s.wanted()
    standing = clashes(s.taken, wanted)
    free = [written_slot(slot) for slot in free_slots(s.taken, wanted, s.office.calendar, s.now)] if standing else []
    zone = s.office.calendar.zone
    short = shortages(s.taken, wanted, s.office.equipment)
    clear = "✓ Tidak ada bentrok" if wanted else "Waktu mulai belum diketahui; bentrok belum dapat diperiksa."
    lines = [f"✗ Bentrok: {b.whose(zone)}" for b in standing] or [clear]
    lines += [f"✗ Perlengkapan kurang: {line}" for line in short]
    lines += [f"Waktu kosong {n}: {slot}" for n, slot in enumerate(free, start=1)]
    if any(not session.get("selesai") for session in s.facts.get("kegiatan") or ()):
        lines.append("Waktu selesai tidak disebut; dihitung 120 menit.")
    prefill = {"keputusan": "alternatif" if standing else "setuju", "ruang": s.room(), "akun": s.account(),
               "operator": s.free("operator"), "alternatif": "\n".join(free)}  # fmt: skip
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
    note = "tanggal pelaksanaan belum diketahui" if notice is None else f"{notice} {unit} sebelum pelaksanaan"
    butir = f"Diterima paling lambat {s.notice_days} hari sebelum pelaksanaan"
    result = "Terpenuhi" if met else "Belum diketahui" if notice is None else "Terlambat"
    return {"butir": butir, "hasil": result, "keterangan": note, "wajib": False}


def _content_rows(s: Situation) -> list[dict[str, Any]]:
    sessions = s.facts.get("kegiatan") or ()
    times = [f"{written_value_date(x['mulai'][:10])} {written_hours(x['mulai'], x.get('selesai'))}" for x in sessions
             if x.get("mulai")]  # fmt: skip
    timed = bool(sessions) and all("T" in str(x.get("mulai")) for x in sessions)
    places = ", ".join(dict.fromkeys(str(x["tempat"]) for x in sessions if x.get("tempat")))
    layout = s.facts.get("tata_letak")
    apps = ", ".join(s.facts.get("aplikasi") or ())
    test = s.facts.get("uji_koneksi")
    later = "belum disebut; dibicarakan saat persiapan"
    # Connection test and layout stand in no real letter: they are settled in the call of step 8 (DOMAIN.md §1).
    return [
        _row("Waktu pelaksanaan", timed, "; ".join(times) or "belum disebut", wajib=True),
        _row("Waktu uji koneksi", bool(test), written_value_date(test) if test else later, wajib=False),
        _row("Tempat pelaksanaan", bool(places), places or "belum disebut", wajib=True),
        _row("Tata letak ruangan", bool(layout), layout or later, wajib=False),
        _row("Aplikasi yang digunakan", bool(apps), apps or "belum disebut", wajib=True),
    ]


def _row(butir: str, there: object, keterangan: str, *, wajib: bool) -> dict[str, Any]:
    return {"butir": butir, "hasil": "Ada" if there else "Belum ada", "keterangan": keterangan, "wajib": wajib}


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
    return f"perlengkapan tidak cukup ({short[0]}); ubah `perlengkapan` yang disiapkan." if short else None


def time_known_rule(s: Situation) -> str | None:
    """A meeting cannot be promised without its hour."""
    sessions = s.facts.get("kegiatan") or []
    known = bool(sessions) and all("T" in str(x.get("mulai")) for x in sessions)
    return (
        None if known else "waktu mulai belum diketahui; isi `kegiatan` dengan jamnya, misalnya 2026-11-24 09:00-11:30."
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
    return f"surat diterima {notice} hari sebelum pelaksanaan; isi `diizinkan_oleh` dengan nama yang mengizinkan."


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
    now = s.now.astimezone(s.office.calendar.zone).strftime("%Y-%m-%dT%H:%M")
    return f"waktu selesai {end} belum lewat." if end and end > now else None


CHECKS: Mapping[str, Callable[[Situation], Finding]] = {
    "bacaan": reading_check,
    "kelengkapan": completeness_check,
    "bentrok": clash_check,
}

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
