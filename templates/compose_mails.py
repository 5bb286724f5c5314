"""Mail folders (`subject.txt`, `body.txt`, `body.html`) → mails ready to be posted."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from letters.meeting import Invitation
from letters.model import OutgoingMail
from letters.office import Office
from letters.reply_codes import ReplyCode
from letters.sop import MailRule
from letters.wording import clock_time, clock_time_with_zone, written_day
from templates.answer_links import code_for_recipient, links_for, ways_to_answer
from templates.context import Dossier, context
from templates.mail_template import PARTS, render
from templates.recipients import may_read, recipients
from templates.secrecy import GAP, NOTICE, closed_subject, guarded, secret

ORIGINAL = "asli"
"""In `attach`: the letter itself."""


def mails(folder: Path, name: str, dossier: Dossier, key: str) -> list[OutgoingMail]:
    """The mails that the rule `name` asks for, one for each recipient, keyed so that none is
    written twice.

    Args:
        folder: the service's folder.
        key: what the mails are for, the same whenever this step of dossier is done again.

    Raises:
        UnknownTemplateVariable: a mail uses a name that nobody knows.
        BrokenTemplate: a mail's template cannot be read.
    """
    rule = dossier.service.mails[name]
    names = context(dossier)
    made = []
    for to, forwarded in recipients(rule.to, dossier):
        code = code_for_recipient(dossier, to)
        own = names | {
            "teruskan": forwarded,
            "jawab": ways_to_answer(dossier, code),
            "tautan": names["tautan"] | links_for(dossier, to, forwarded=forwarded),
        }
        readable = may_read(dossier, to, forwarded=forwarded)
        papers = _attachments(rule.attach, dossier) if readable else ()
        for place, card in enumerate(cards := _cards(rule, to, dossier), start=1):
            said = own | {"undangan": written_card(card, place, len(cards))}
            text = _written(folder, name, dossier, said, readable=readable)
            with_card = papers + (((card.path, card.name),) if card else ())
            own_key = f"{key}/{name}/{to}" + (f"/{place}" if place > 1 else "")
            made.append(
                compose(dossier.office, own_key, to, text, dossier.letter.id, with_card, code)
            )
    return made


def _written(
    folder: Path, name: str, dossier: Dossier, names: dict[str, Any], *, readable: bool
) -> dict[str, str]:
    """The parts of a mail.

    Of a secret letter the subject, which a locked screen shows, names it to nobody.
    """
    said = names if readable else guarded(names | {"tertutup": NOTICE}, dossier)
    text = {part: render(folder, f"{name}/{part}", said) for part in PARTS}
    if secret(dossier):
        text["subject.txt"] = closed_subject(
            render(folder, f"{name}/subject.txt", guarded(names, dossier, GAP))
        )
    if not readable:
        text["body.txt"] = f"{NOTICE}\n\n{text['body.txt']}"
    return text


def _cards(rule: MailRule, to: str, dossier: Dossier) -> Sequence[Invitation | None]:
    """What a mail brings to somebody's calendar, one mail each; a mail without any is written all
    the same.

    Only one that takes an invitation back has no sense without it.
    """
    own = [
        card
        for card in dossier.invitations
        if to.casefold() in {guest.mail.casefold() for guest in card.guests}
    ]
    cards = [card for card in own if card.method.casefold() == rule.invite]
    return cards or ([] if rule.invite == "cancel" else [None])


def written_card(card: Invitation | None, place: int = 1, count: int = 1) -> dict[str, Any]:
    """An invitation as templates may say it; nothing where a mail brings none."""
    if card is None:
        return {}
    event = card.event
    hours = f"{clock_time(event.start)} s.d. {clock_time_with_zone(event.end)}"
    same_day = event.start.date() == event.end.date()
    until = "" if same_day else f" s.d. {written_day(event.end)}"
    return {
        "acara": event.summary,
        "hari_tanggal": written_day(event.start) + until,
        "waktu": hours,
        "tempat": event.location,
        "ke": place,
        "dari": count,
        "mengganti": card.again,
    }


def compose(
    office: Office,
    key: str,
    to: str,
    text: dict[str, str],
    letter_id: int | None,
    attachments: tuple[tuple[str, str], ...] = (),
    code: ReplyCode | None = None,
) -> OutgoingMail:
    """A mail with a Message-ID that is the same for the same key, in the domain of the office's own
    address.

    Args:
        code: what an answer is known by; it stands in the Message-ID and in the subject.
    """
    domain = office.mail_domain
    digest = hashlib.sha256(f"{key}@{domain}".encode()).hexdigest()[:32]
    subject = " ".join(text["subject.txt"].split()) + (f" [#{code}]" if code else "")
    left = f"{digest}.{code}" if code else digest
    return OutgoingMail(
        key=key,
        to=to,
        subject=subject,
        text=text["body.txt"],
        html=text["body.html"],
        letter_id=letter_id,
        message_id=f"<{left}@{domain}>",
        attachments=attachments,
    )


def _attachments(names: Sequence[str], dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """Paths below the outbox with the names that people see.

    `surat_balasan` is the newest of `surat_balasan_*`.
    """
    letter, found = dossier.letter, []
    for name in names:
        papers = [p for p in letter.documents if p.kind == name or p.kind.startswith(f"{name}_")]
        if name == ORIGINAL:
            found.append((letter.original, f"Surat {letter.key}.{letter.format}"))
        elif papers:
            title = papers[-1].kind.replace("_", " ").title()
            found.append((papers[-1].path, f"{title} {letter.key}.docx"))
    return tuple(found)
