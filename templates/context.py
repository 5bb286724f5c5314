"""What a template may say: every name that Word templates and mails know, made from a letter and the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from letters.checks import Finding
from letters.entry import show
from letters.letter import Letter, Stage
from letters.links import Links
from letters.meeting import Invitation, office_contact
from letters.office import Office
from letters.seal import Seal
from letters.sop import Service
from letters.wording import (
    clock_time,
    written_contacts,
    written_date,
    written_day,
    written_equipment,
    written_hours,
    written_moment,
    written_nip,
    written_value_date,
)

SRIKANDI = {
    "nomor": "${nomor_naskah}",
    "tanggal": "${tanggal_naskah}",
    "ttd": "${ttd_pengirim}",
    "nama": "${nama_pengirim}",
    "nip": "${nip_pengirim}",
}
"""What SRIKANDI itself fills in when it numbers, dates and signs a DOCX (DOMAIN.md §2)."""
URGENCY = ("Sangat segera", "Segera", "Rahasia")
BLANK = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """All that a document or a mail is made from.

    Attributes:
        stage: the stage that was answered, opened or is late.
        found: what the machine found for this stage.
        seal: makes the codes by which a mail can be answered; None where no mailbox is watched.
        links: makes the links to the pages; None where there are none.
        invitations: what an answer tells the calendars of those who come to the meeting.
    """

    letter: Letter
    stage: Stage
    service: Service
    office: Office
    now: datetime
    found: tuple[Finding, ...] = ()
    seal: Seal | None = None
    links: Links | None = None
    invitations: tuple[Invitation, ...] = ()


def context(work: Work) -> dict[str, Any]:
    """The names that templates may use, all values written as an office writes."""
    office, letter = work.office, work.letter
    here = work.now.astimezone(office.calendar.zone)
    tables = {key: value for finding in work.found for key, value in finding.tables.items()}
    answers = _answers(work)
    return {
        "kop": office.kop.model_dump(),
        "kota": office.kop.kota,
        "layanan": work.service.name,
        "surat": _letter(letter, office),
        "kegiatan": _sessions(letter),
        "pilihan_sifat": [{"teks": u, "dipilih": u.casefold() == letter.said("sifat").casefold()} for u in URGENCY],
        "disposisi": _dispositions(work),
        "pemeriksaan": tables.get("pemeriksaan", []),
        "bentrok": tables.get("bentrok", []),
        "bentrok_umum": tables.get("bentrok_umum", []),
        "alternatif": _offered(work) or tables.get("alternatif", []),
        "jawaban": answers,
        "diputuskan": _decided(work.stage, office),
        "balasan": _reply(work, here, answers),
        "penandatangan": _signer(office, here),
        "kontak_dinas": _contact(work, here),
        "tahap": _stage(work.stage, office),
        "temuan": [line for finding in work.found for line in finding.lines],
        "tautan": dict.fromkeys(("putuskan", "lengkapi", "pantau", "papan"), ""),
    }


def _letter(letter: Letter, office: Office) -> dict[str, str]:
    facts = letter.facts
    received = letter.received.astimezone(office.calendar.zone)
    signer = facts.get("penanda_tangan") or {}
    return {
        "agenda": letter.agenda,
        **{
            name: letter.said(name)
            for name in ("nomor", "sifat", "lampiran", "hal", "pemohon", "tujuan", "tata_letak", "surel")
        },
        "tanggal": written_value_date(facts.get("tanggal")).partition(", ")[2] or BLANK,
        "diterima": written_date(received.date()),
        "diterima_pukul": f"{clock_time(received)} WIB",
        "penanda_tangan": signer.get("nama") or BLANK,
        "jabatan_penanda_tangan": signer.get("jabatan") or f"Pimpinan {letter.said('pemohon')}",
        "peserta": f"{facts['peserta']} orang" if facts.get("peserta") else BLANK,
        "uji_koneksi": written_value_date(facts.get("uji_koneksi")),
        "aplikasi": ", ".join(facts.get("aplikasi") or ()) or BLANK,
        "perlengkapan": written_equipment(facts.get("perlengkapan")),
        "narahubung": written_contacts(facts.get("narahubung")),
    }


def _sessions(letter: Letter) -> list[dict[str, str]]:
    return [
        {
            "acara": session.get("acara") or letter.said("hal"),
            "hari_tanggal": written_value_date((session.get("mulai") or "")[:10]),
            "waktu": written_hours(session.get("mulai"), session.get("selesai")),
            "tempat": session.get("tempat") or BLANK,
        }
        for session in letter.facts.get("kegiatan") or ()
    ]


def _dispositions(work: Work) -> list[dict[str, Any]]:
    blocks = []
    for stage in work.letter.stages:
        if stage.answer is None or not work.service.stage(stage.step).disposition:
            continue
        ticked = stage.answer.get("instruksi") or ()
        options = [{"teks": text, "dipilih": text in ticked} for text in work.office.instructions]
        decided = _decided(stage, work.office)
        blocks.append({
            "jabatan": decided["jabatan"], "nama": decided["oleh"], "nip": decided["nip"], "tanggal": decided["pukul"],
            "kepada": stage.answer.get("kepada") or BLANK, "instruksi": options,
            "catatan": stage.answer.get("catatan") or BLANK,
        })  # fmt: skip
    return blocks


def _decided(stage: Stage, office: Office) -> dict[str, str]:
    """Who decided, with the NIP only where the name is the holder's: the form asks a name, not a number."""
    moment = (stage.closed or stage.opened).astimezone(office.calendar.zone)
    post = office.posts.get(stage.post)
    holder = post.holder(moment.date()) if post else None
    by = stage.by or (holder.nama if holder else BLANK)
    own = holder is not None and holder.nama.casefold() == by.casefold()
    prefix = f"{holder.as_} " if holder and holder.as_ else ""
    return {
        "oleh": by,
        "jabatan": f"{prefix}{post.jabatan}" if post else stage.post,
        "nip": written_nip(holder.nip) if holder and own else BLANK,
        "tanggal": written_date(moment.date()),
        "pukul": f"{written_date(moment.date())} pukul {clock_time(moment)} WIB",
    }


def _answers(work: Work) -> dict[str, str]:
    """Every answer that any form of the service knows, `-` where nobody gave one; the stage's own answers win."""
    written = {q.key: BLANK for rule in work.service.stages for form in (rule, *rule.waits.values()) for q in form.form}
    kinds = {q.key: q.kind for rule in work.service.stages for form in (rule, *rule.waits.values()) for q in form.form}
    written |= {"keputusan": BLANK, "nama": BLANK}
    last = {s.step: s.id for s in work.letter.stages if s.id != work.stage.id}  # a step that came again counts once
    for stage in [*(s for s in work.letter.stages if s.id == last.get(s.step)), work.stage]:
        own = [q.key for q in work.service.stage(stage.step).form] if stage is work.stage and stage.answer else []
        written |= dict.fromkeys(own, BLANK)
        written |= {key: _written(kinds.get(key, "text"), value) for key, value in (stage.answer or {}).items()}
    return written


def _written(kind: str, value: Any) -> str:
    if kind in ("moment", "day"):
        return written_value_date(value)
    if kind == "equipment":
        return written_equipment(value)
    return show(kind, value) or BLANK


def _offered(work: Work) -> list[str]:
    offered = (work.stage.answer or {}).get("alternatif")
    return [line for line in str(offered).splitlines() if line] if offered else []


def _reply(work: Work, here: datetime, answers: Mapping[str, str]) -> dict[str, str]:
    """The head of the Surat Balasan: SRIKANDI's own variables, or what stands on paper."""
    office = work.office
    subject = f"Jawaban atas {work.letter.said('hal')}"
    common = {"sifat": "Biasa", "lampiran": BLANK, "hal": subject}
    if office.signing == "srikandi":
        return {"nomor": SRIKANDI["nomor"], "tanggal": SRIKANDI["tanggal"], **common}
    given = answers.get("nomor_balasan", BLANK)
    number = given if given != BLANK else f"{office.classification}/{'.' * 12}/{here.year}"
    return {"nomor": number, "tanggal": written_date(here.date()), **common}


def _signer(office: Office, here: datetime) -> dict[str, str]:
    post = office.posts[office.signer]
    holder = post.holder(here.date())
    jabatan = f"{holder.as_} {post.jabatan}".strip()
    if office.signing == "srikandi":
        return {"jabatan": jabatan, "pangkat": holder.pangkat, **{k: SRIKANDI[k] for k in ("ttd", "nama", "nip")}}
    return {
        "jabatan": jabatan,
        "pangkat": holder.pangkat,
        "ttd": "",
        "nama": holder.nama,
        "nip": written_nip(holder.nip),
    }


def _contact(work: Work, here: datetime) -> dict[str, str]:
    name, phone = office_contact(work.service, work.office, here.date())
    return {"nama": name, "telepon": phone}


def _stage(stage: Stage, office: Office) -> dict[str, str]:
    zone = office.calendar.zone
    post = office.posts.get(stage.post)
    return {
        "nama": stage.name,
        "nomor": str(stage.step),
        "jabatan": post.jabatan if post else stage.post,
        "kode_jabatan": stage.post,
        "dibuka": written_moment(stage.opened.astimezone(zone)),
        "tenggat": written_moment(stage.due.astimezone(zone)) if stage.due else "jam berhenti",
        "tenggat_singkat": f"{written_day(stage.due.astimezone(zone))}" if stage.due else BLANK,
    }
