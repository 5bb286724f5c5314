"""An official's answer as one case: who writes it in which program, and what a careful reader understands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.mails.clients import Client
from tests.mails.parts import CRLF, Mail, head, lines
from tests.mails.quote import OUR_ID, OUR_SUBJECT

SUBJECTS = (
    f"Re: {OUR_SUBJECT}",
    f"RE: {OUR_SUBJECT}",
    "Re: [0042/2026] Disposisi Kepala Dinas:\n Dinas Contoh [#12-K7Q2M9XTAB3DEFGH]",
    f"Bls: {OUR_SUBJECT}",
    "=?UTF-8?Q?Re=3A_[0042/2026]_Disposisi_Kepala_Dinas=3A_Dinas_Contoh_[#12-K7Q2?=\n =?UTF-8?Q?M9XTAB3DEFGH]?=",
    f"Balas: {OUR_SUBJECT}",
    f"Re: Re: {OUR_SUBJECT}",
    (
        "=?utf-8?B?UmU6IFswMDQyLzIwMjZdIERpc3Bvc2lzaSBLZXBhbGEgRGluYXM6IERpbmFzIENvbnRvaCBbIzEyLUs3?=\n"
        " =?utf-8?B?UTJNOVhUQUIzREVGR0hd?="
    ),
    "BLS: RE: [0042/2026] Disposisi Kepala Dinas: Dinas\n\tContoh [#12-K7Q2M9XTAB3DEFGH]",
)
BARE_SUBJECT = "Re: Disposisi Kepala Dinas"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One reply. `above` None stands for the typed words as a person sees them; `threaded` None: in most."""

    slug: str
    client: Client
    typed: str
    decision: str | None
    rest: str = ""
    note: str
    above: str | None = None
    subject: str = ""
    threaded: bool | None = None
    sender: str = "Budi Santoso <kadis@contoh.id>"


def seen(typed: str) -> str:
    """What a person sees of typed words: without characters of no width, blanks of one kind, lines stripped."""
    visible = "".join(char for char in typed if unicodedata.category(char) != "Cf")
    rows = (" ".join(line.replace("\u00a0", " ").split()) for line in visible.split("\n"))
    return "\n".join(rows).strip("\n")


def mails_of(answers: Sequence[Answer], first: int) -> Iterator[Mail]:
    for number, answer in enumerate(answers, start=first):
        threaded = number % 6 != 0 if answer.threaded is None else answer.threaded
        extra = f"In-Reply-To: {OUR_ID}\nReferences: {OUR_ID}" if threaded else ""
        subject = answer.subject or SUBJECTS[number % len(SUBJECTS)]
        top = head(
            f"jawab-{number}",
            sender=answer.sender,
            subject=subject,
            path="<kadis@contoh.id>",
            extra=extra,
        )
        truth = {
            "above": seen(answer.typed) if answer.above is None else answer.above,
            "decision": answer.decision,
            "rest": answer.rest,
            "note": answer.note,
        }
        yield Mail(answer.slug, lines(top) + CRLF + answer.client(answer.typed), truth)
