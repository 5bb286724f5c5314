"""What may be passed on in a chat: where a letter is, without a name or number of a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from letters.access import is_secret
from letters.model import STATE_NAMES, Letter
from letters.office import Office
from letters.progress import Progress
from letters.wording import written_hours, written_value_date


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatText:
    """A text to copy, and the link that opens WhatsApp with it."""

    text: str
    link: str


def chat_text(letter: Letter, office: Office, way: Sequence[Progress]) -> ChatText:
    """The letter's whereabouts in a few lines.

    To whom it goes is chosen in WhatsApp: of a secret one nothing else.
    """
    zone = office.calendar.zone
    secret = is_secret(letter.facts.get("sifat"))
    here = next((p for p in way if p.state in ("now", "waiting")), None)
    lines = [
        f"*{office.kop.nama.title()} {office.kop.kota}*",
        f"Permohonan agenda {letter.agenda}" + ("" if secret else f": {letter.said('hal')}"),
    ]
    for session in () if secret else letter.facts.get("kegiatan") or ():
        day = written_value_date((session.get("mulai") or "")[:10], zone)
        lines.append(
            f"Kegiatan: {day}, {written_hours(session.get('mulai'), session.get('selesai'), zone)}"
        )
    if here is None:
        lines.append(f"Keadaan: {STATE_NAMES[letter.state].lower()}")
    else:
        waits = (
            "menunggu kelengkapan dari pemohon" if here.state == "waiting" else "sedang diproses"
        )
        lines.append(f"Keadaan: tahap {here.step} dari {way[-1].step} ({here.name}), {waits}")
    text = "\n".join(lines)
    return ChatText(text=text, link=f"https://wa.me/?text={quote(text)}")
