"""What a template may say: every name that Word templates and mails know, made from a letter and
the office.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from letters.answer_kinds import show
from letters.checks import Finding
from letters.keys import DECISION, NOTE, WHO
from letters.meeting import Invitation, office_contact
from letters.model import Letter, Stage
from letters.office import Office
from letters.reply_codes import ReplyCodes
from letters.signed_links import LinkSigner
from letters.sop import Service
from letters.wording import (
    clock_time_with_zone,
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
class Dossier:
    """All that a document or a mail is made from.

    Attributes:
        stage: the stage that was answered, opened or is late.
        found: what the machine found for this stage.
        codes: makes the codes by which a mail can be answered; None where no mailbox is watched.
        links: makes the links to the pages; None where there are none.
        invitations: what an answer tells the calendars of those who come to the meeting.
    """

    letter: Letter
    stage: Stage
    service: Service
    office: Office
    now: datetime
    found: tuple[Finding, ...] = ()
    reply_codes: ReplyCodes | None = None
    links: LinkSigner | None = None
    invitations: tuple[Invitation, ...] = ()


def context(dossier: Dossier) -> dict[str, Any]:
    """The names that templates may use, all values written as an office writes."""
    office, letter = dossier.office, dossier.letter
    here = office.here(dossier.now)
    tables = {key: value for finding in dossier.found for key, value in finding.tables.items()}
    answers = _answers(dossier)
    return {
        "kop": office.kop.model_dump(),
        "kota": office.kop.kota,
        "layanan": dossier.service.name,
        "surat": _letter(letter, office),
        "kegiatan": _sessions(letter, office.calendar.zone),
        "pilihan_sifat": [
            {"teks": u, "dipilih": u.casefold() == letter.said("sifat").casefold()} for u in URGENCY
        ],
        "disposisi": _dispositions(dossier),
        "pemeriksaan": tables.get("pemeriksaan", []),
        "bentrok": tables.get("bentrok", []),
        "bentrok_umum": tables.get("bentrok_umum", []),
        "alternatif": _offered(dossier) or tables.get("alternatif", []),
        "jawaban": answers,
        "diputuskan": _decided(dossier.stage, office),
        "balasan": _reply(dossier, here, answers),
        "penandatangan": _signer(office, here),
        "kontak_dinas": _contact(dossier, here),
        "tahap": _stage(dossier.stage, office),
        "temuan": [line for finding in dossier.found for line in finding.lines],
        "tautan": dict.fromkeys(("putuskan", "lengkapi", "pantau", "papan"), ""),
    }


def _letter(letter: Letter, office: Office) -> dict[str, str]:
    facts = letter.facts
    received = office.here(letter.received)
    signer = facts.get("penanda_tangan") or {}
    return {
        "agenda": letter.agenda,
        **{
            name: letter.said(name)
            for name in (
                "nomor",
                "sifat",
                "lampiran",
                "hal",
                "pemohon",
                "tujuan",
                "tata_letak",
                "surel",
            )
        },
        "tanggal": written_value_date(facts.get("tanggal"), office.calendar.zone).partition(", ")[2]
        or BLANK,
        "diterima": written_date(received.date()),
        "diterima_pukul": clock_time_with_zone(received),
        "penanda_tangan": signer.get("nama") or BLANK,
        "jabatan_penanda_tangan": signer.get("jabatan") or f"Pimpinan {letter.said('pemohon')}",
        "peserta": f"{facts['peserta']} orang" if facts.get("peserta") else BLANK,
        "uji_koneksi": written_value_date(facts.get("uji_koneksi"), office.calendar.zone),
        "aplikasi": ", ".join(facts.get("aplikasi") or ()) or BLANK,
        "perlengkapan": written_equipment(facts.get("perlengkapan")),
        "narahubung": written_contacts(facts.get("narahubung")),
    }


def _sessions(letter: Letter, zone: ZoneInfo) -> list[dict[str, str]]:
    return [
        {
            "acara": session.get("acara") or letter.said("hal"),
            "hari_tanggal": written_value_date((session.get("mulai") or "")[:10], zone),
            "waktu": written_hours(session.get("mulai"), session.get("selesai"), zone),
            "tempat": session.get("tempat") or BLANK,
        }
        for session in letter.facts.get("kegiatan") or ()
    ]


def _dispositions(dossier: Dossier) -> list[dict[str, Any]]:
    blocks = []
    for stage in dossier.letter.stages:
        if stage.answer is None or not dossier.service.stage(stage.step).disposition:
            continue
        ticked = stage.answer.get("instruksi") or ()
        options = [
            {"teks": text, "dipilih": text in ticked} for text in dossier.office.instructions
        ]
        decided = _decided(stage, dossier.office)
        blocks.append(
            {
                "jabatan": decided["jabatan"],
                "nama": decided["oleh"],
                "nip": decided["nip"],
                "tanggal": decided["pukul"],
                "kepada": stage.answer.get("kepada") or BLANK,
                "instruksi": options,
                "catatan": stage.answer.get(NOTE) or BLANK,
            }
        )
    return blocks


def _decided(stage: Stage, office: Office) -> dict[str, str]:
    """Who decided, with the NIP only where the name is the holder's: the form asks a name, not
    a number.
    """
    moment = office.here(stage.closed or stage.opened)
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
        "pukul": f"{written_date(moment.date())} pukul {clock_time_with_zone(moment)}",
    }


def _answers(dossier: Dossier) -> dict[str, str]:
    """Every answer that any form of the service knows, `-` where nobody gave one.

    The stage's own answers win.
    """
    zone = dossier.office.calendar.zone
    written = {
        q.key: BLANK
        for rule in dossier.service.stages
        for form in (rule, *rule.waits.values())
        for q in form.form
    }
    kinds = {
        q.key: q.kind
        for rule in dossier.service.stages
        for form in (rule, *rule.waits.values())
        for q in form.form
    }
    written |= {DECISION: BLANK, WHO: BLANK}
    last = {
        s.step: s.id for s in dossier.letter.stages if s.id != dossier.stage.id
    }  # a step that came again counts once
    for stage in [*(s for s in dossier.letter.stages if s.id == last.get(s.step)), dossier.stage]:
        own = (
            [q.key for q in dossier.service.stage(stage.step).form]
            if stage is dossier.stage and stage.answer
            else []
        )
        written |= dict.fromkeys(own, BLANK)
        written |= {
            key: _written(kinds.get(key, "text"), value, zone)
            for key, value in (stage.answer or {}).items()
        }
    return written


def _written(kind: str, value: Any, zone: ZoneInfo) -> str:
    if kind in ("moment", "day"):
        return written_value_date(value, zone)
    if kind == "equipment":
        return written_equipment(value)
    return show(kind, value) or BLANK


def _offered(dossier: Dossier) -> list[str]:
    offered = (dossier.stage.answer or {}).get("alternatif")
    return [line for line in str(offered).splitlines() if line] if offered else []


def _reply(dossier: Dossier, here: datetime, answers: Mapping[str, str]) -> dict[str, str]:
    """The head of the Surat Balasan: SRIKANDI's own variables, or what stands on paper."""
    office = dossier.office
    subject = f"Jawaban atas {dossier.letter.said('hal')}"
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
        return {
            "jabatan": jabatan,
            "pangkat": holder.pangkat,
            **{k: SRIKANDI[k] for k in ("ttd", "nama", "nip")},
        }
    return {
        "jabatan": jabatan,
        "pangkat": holder.pangkat,
        "ttd": "",
        "nama": holder.nama,
        "nip": written_nip(holder.nip),
    }


def _contact(dossier: Dossier, here: datetime) -> dict[str, str]:
    name, phone = office_contact(dossier.service, dossier.office, here.date())
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
