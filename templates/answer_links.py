"""What a mail offers to whoever reads it: codes and words to answer with, links to the pages."""

from __future__ import annotations

from urllib.parse import quote

from letters.keys import REQUESTER
from letters.reply_codes import ReplyCode
from letters.reply_words import offers
from letters.signed_links import NOBODY
from templates.context import Dossier
from templates.recipients import _holder_mail, entitled, requester


def ways_to_answer(dossier: Dossier, code: ReplyCode | None) -> list[dict[str, str]]:
    """The words that a mail offers, each with an example and a link that begins the answer.

    None without a code.
    """
    if code is None or dossier.reply_codes is None:
        return []
    subject = quote(f"Re: [{dossier.letter.agenda}] {dossier.stage.name} [#{code}]")
    box = quote(dossier.reply_codes.mailbox, safe="@")
    return [
        {
            "kata": offer.word,
            "contoh": offer.example,
            "tautan": f"mailto:{box}?subject={subject}&body={quote(offer.begun)}",
        }
        for offer in offers(dossier.service, dossier.stage)
    ]


def links_for(dossier: Dossier, to: str, *, forwarded: bool = False) -> dict[str, str]:
    """The pages that whoever reads a mail to `to` may open: `putuskan`, `lengkapi`, `pantau`,
    `papan`.

    Args:
        forwarded: the mail goes to TU, to be passed on to a requester whose address is not known.
    """
    links, stage, letter, found = dossier.links, dossier.stage, dossier.letter, {}
    if links is None:
        return {}
    if forwarded or to.casefold() == (requester(dossier.office, letter) or "").casefold():
        address = NOBODY if forwarded else to
        found["pantau"] = links.link("s", letter.id, REQUESTER, address, dossier.now)
        if letter.state == "open":
            found["lengkapi"] = links.link("l", letter.id, REQUESTER, address, dossier.now)
    elif (
        stage.state != "closed"
        and stage.post in dossier.office.posts
        and _holder_mail(stage.post, dossier) == to
    ):
        found["putuskan"] = links.link("d", stage.id, stage.post, to, dossier.now, stage.wait)
    else:
        found["papan"] = f"{links.base}/surat/{letter.key}"
    return found


def code_for_recipient(dossier: Dossier, to: str) -> ReplyCode | None:
    """The code for who is asked; who is only told gets none."""
    if dossier.reply_codes is None or dossier.stage.state == "closed":
        return None
    asked = to.casefold() in entitled(dossier.office, dossier.letter, dossier.stage, dossier.now)
    return dossier.reply_codes.code_for(dossier.stage.id, to, dossier.stage.wait) if asked else None
