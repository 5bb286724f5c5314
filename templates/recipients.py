"""To whom the mails of a stage go, and who may answer it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from letters.access import may_see, posts_of
from letters.keys import CONTACT, REQUESTER
from letters.meeting import confirmed, confirms
from letters.model import Letter, Stage
from letters.office import Office
from templates.context import Dossier


def may_read(dossier: Dossier, to: str, *, forwarded: bool = False) -> bool:
    """Whether a mail to this address may say what the letter says: to its requester, and to posts
    that may see it.

    Args:
        forwarded: the mail goes to TU, to be passed on to a requester whose address is not known.
    """
    if forwarded or to.casefold() == (requester(dossier.office, dossier.letter) or "").casefold():
        return True
    day = dossier.office.today(dossier.now)
    return may_see(dossier.office, dossier.letter, posts_of(dossier.office, to, day))


def entitled(office: Office, letter: Letter, stage: Stage, now: datetime) -> set[str]:
    """The addresses that may answer a stage by mail now: its post's holder.

    While it waits, the requester too.
    """
    found = set()
    if stage.post in office.posts:
        found.add(office.posts[stage.post].holder(office.today(now)).mail)
    if stage.state == "waiting":
        found.add(requester(office, letter) or "")
    return {address.casefold() for address in found if address}


def requester(office: Office, letter: Letter) -> str | None:
    """Where the requester is written to: the letter's own contact, else the directory's."""
    return letter.facts.get(CONTACT) or office.mail_of(letter.facts.get("pemohon"))


def recipients(to: Sequence[str], dossier: Dossier) -> list[tuple[str, bool]]:
    """Addresses, each once, and whether the mail must be passed on to a requester whose address
    is not known.
    """
    found: dict[str, bool] = {}
    for who in to:
        addresses = _addresses(who, dossier)
        for address in addresses:
            found.setdefault(address, False)
        if who == REQUESTER and not addresses:
            found[dossier.office.clerk_at(dossier.now).mail] = True
    return list(found.items())


def _addresses(who: str, dossier: Dossier) -> list[str]:
    if who == "diundang":
        return [
            guest.mail
            for card in dossier.invitations
            if card.method == "CANCEL"
            for guest in card.guests
        ]
    address = _address(who, dossier)
    return [address] if address else []


def _address(who: str, dossier: Dossier) -> str | None:
    if who == REQUESTER:
        return requester(dossier.office, dossier.letter)
    if who == "operator":
        promising = (
            dossier.stage
            if confirms(dossier.service, dossier.stage)
            else confirmed(dossier.service, dossier.letter)
        )
        named = ((promising.answer if promising else None) or {}).get("operator")
        return dossier.office.mail_of_operator(named, dossier.office.today(dossier.now))
    post = dossier.stage.post if who == "post" else who
    if who == "superior":
        own = dossier.office.posts.get(dossier.stage.post)
        post = own.superior or dossier.stage.post if own else who
    return _holder_mail(post, dossier) if post in dossier.office.posts else None


def _holder_mail(post: str, dossier: Dossier) -> str:
    day = dossier.office.today(dossier.now)
    return dossier.office.posts[post].holder(day).mail
