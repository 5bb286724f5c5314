"""What the mails of a secret letter say to whom: subjects name it to nobody, bodies to those who
handle it or asked.

Templates stay as the office wrote them: the names that they may use hold `Rahasia` instead. What is
not known to be harmless is withheld, so that a new name of `templates.context`, or a new question
of a form, betrays nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from letters.access import WITHHELD, is_secret, open_place
from letters.keys import DECISION
from templates.context import BLANK, Dossier

OPEN = (
    "kop",
    "kota",
    "layanan",
    "penandatangan",
    "kontak_dinas",
    "tahap",
    "teruskan",
    "jawab",
    "undangan",
    "tertutup",
)
"""Names that hold nothing of the letter.

An invitation (`letters.meeting.events`) is as bare as calendars show it.
"""
OPEN_OF_LETTER = (
    "agenda",
    "sifat",
    "diterima",
    "diterima_pukul",
    "peserta",
    "uji_koneksi",
    "perlengkapan",
)
OPEN_KINDS = ("choice", "choices", "number", "day", "moment", "equipment")
"""Answers of these kinds are chosen or counted; all others are a person's own words."""
NOTICE = "Surat ini bersifat Rahasia; isinya hanya untuk jabatan yang menanganinya."
GAP = "\ue000"
"""Stands in a subject where something was withheld, until the subject is closed around it."""


def guarded(names: Mapping[str, Any], dossier: Dossier, withheld: str = WITHHELD) -> dict[str, Any]:
    """The names of a template without what the letter says: its sittings are a time and a room
    of the office.
    """
    rooms = [open_place(dossier.office, session["tempat"]) for session in names["kegiatan"]]
    asked = [
        q
        for rule in dossier.service.stages
        for form in (rule, *rule.waits.values())
        for q in form.form
    ]
    in_words = {q.key for q in asked if q.kind not in OPEN_KINDS}
    chosen = {DECISION, *(q.key for q in asked)} - in_words
    hidden: dict[str, Any] = {name: _without(value, withheld) for name, value in names.items()}
    return (
        hidden
        | {name: names[name] for name in OPEN if name in names}
        | {
            "surat": hidden["surat"] | {key: names["surat"][key] for key in OPEN_OF_LETTER},
            "jawaban": hidden["jawaban"]
            | {key: text for key, text in names["jawaban"].items() if key in chosen},
            "kegiatan": [
                without
                | {
                    "hari_tanggal": said["hari_tanggal"],
                    "waktu": said["waktu"],
                    "tempat": room or withheld,
                }
                for without, said, room in zip(
                    hidden["kegiatan"], names["kegiatan"], rooms, strict=True
                )
            ],
            "tautan": dict.fromkeys(names["tautan"], ""),  # the pages are closed to this reader too
        }
    )


def closed_subject(text: str) -> str:
    """A subject made with `GAP`: `[0001/2026] Penerimaan oleh TU: …` → `[0001/2026] Penerimaan
    oleh TU (Rahasia)`.
    """
    return f"{re.sub(rf'[ ]*[:,;–-]?[ ]*{GAP}', '', ' '.join(text.split()))} ({WITHHELD})"


def secret(dossier: Dossier) -> bool:
    """Whether the letter is marked Rahasia."""
    return is_secret(dossier.letter.facts.get("sifat"))


def _without(value: Any, withheld: str) -> Any:
    """The same shape, for a template may ask for any part of it; lines that were found vanish."""
    if isinstance(value, Mapping):
        return {key: _without(part, withheld) for key, part in value.items()}
    if isinstance(value, list):
        return [_without(part, withheld) for part in value if not isinstance(part, str)]
    return withheld if isinstance(value, str) and value not in ("", BLANK) else value
