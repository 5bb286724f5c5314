"""What an answer tells the calendars: who is invited to which sitting, and whose invitation no longer holds."""

from __future__ import annotations

from collections.abc import Sequence

from letters.access import is_secret
from letters.letter import Stage
from letters.meeting import CALLED_OFF, Event, Guest, Invitation, confirmed, confirms, events, invited
from templates.context import Work
from templates.post import recipients, requester


def planned(work: Work, names: Sequence[str]) -> tuple[Invitation, ...]:
    """The messages that an answer sends to calendars; none where it neither promises the meeting nor calls it off.

    Args:
        work: the letter as it is after the answer, with the stage that was answered.
        names: the mails that the answer asks for; those with `invite: request` name the guests.
    """
    promises = confirms(work.service, work.stage)
    if not promises and work.letter.state not in CALLED_OFF:
        return ()
    before = confirmed(work.service, work.letter, but=work.stage)
    was, had = _standing(work, before)
    now = events(work.service, work.office, work.letter, work.stage) if promises else []
    guests = _guests(work, names) if promises else []
    stays = {event.uid for event in now}
    known = {event.uid for event in was}
    asked = [card for event in now for card in _invitations(work, "undangan", event, guests, again=event.uid in known)]
    comes = {guest.mail.casefold() for guest in guests}
    taken_back = [
        card
        for event in was
        for card in _invitations(
            work, "pembatalan", event, [g for g in had if event.uid not in stays or g.mail.casefold() not in comes]
        )
    ]
    return (*asked, *taken_back)


def _standing(work: Work, before: Stage | None) -> tuple[list[Event], list[Guest]]:
    """The sittings and the guests of the last promise."""
    had = invited(work.letter, before) if before else ()
    was = events(work.service, work.office, work.letter, before) if had else []
    return was, [_guest(address, work) for address in had]


def _guests(work: Work, names: Sequence[str]) -> list[Guest]:
    """Everybody to whom a mail brings the invitation, each once; not TU, who only passes it on."""
    rules = [work.service.mails[name] for name in names]
    invites = (who for rule in rules if rule.invite == "request" for who in recipients(rule.to, work))
    found = {address.casefold(): _guest(address, work) for address, passed_on in invites if not passed_on}
    return list(found.values())


def _guest(address: str, work: Work) -> Guest:
    """An address with the name of whoever it belongs to."""
    office, day = work.office, work.now.astimezone(work.office.calendar.zone).date()
    own = {post.holder(day).mail: post.holder(day).nama for post in office.posts.values()}
    operators = {mail: name for name, mail in office.operator_mails.items()}
    asking = {} if _is_secret(work) else {requester(office, work.letter): work.letter.said("pemohon")}
    known = {str(mail).casefold(): name for mail, name in (asking | operators | own).items()}
    return Guest(mail=address, name=known.get(address.casefold(), address))


def _is_secret(work: Work) -> bool:
    return is_secret(work.letter.facts.get("sifat"))


def _invitations(
    work: Work, kind: str, event: Event, guests: Sequence[Guest], *, again: bool = False
) -> list[Invitation]:
    """One message to all guests; of a secret letter one to each, for the addresses of the others tell who asked."""
    number = event.uid.partition("@")[0].rpartition("-")[2]
    parties: list[tuple[tuple[Guest, ...], str]] = [
        ((guest,), f"-tamu{place}") for place, guest in enumerate(guests, start=1)
    ]
    if not _is_secret(work):
        parties = [(tuple(guests), "")] if guests else []
    return [
        Invitation(method="REQUEST" if kind == "undangan" else "CANCEL", event=event, guests=party,
                   path=work.letter.place(work.stage, f"{kind}-{number}{mark}.ics"), again=again)
        for party, mark in parties
    ]  # fmt: skip
