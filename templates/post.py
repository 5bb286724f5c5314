"""Mail folders (`subject.txt`, `body.txt`, `body.html`) → mails ready to be posted."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2

from letters.access import may_see, posts_of
from letters.errors import BrokenTemplate, UnknownTemplateVariable
from letters.letter import Letter, Mail, Stage
from letters.links import NOBODY, REQUESTER
from letters.meeting import Invitation, confirmed, confirms
from letters.office import Office
from letters.seal import Token
from letters.sop import MailRule
from letters.spoken import offers
from letters.wording import clock_time, written_day
from templates.context import Work, context
from templates.paper import undefined_name
from templates.secrecy import GAP, NOTICE, closed_subject, guarded, secret

PARTS = ("subject.txt", "body.txt", "body.html")
ORIGINAL = "asli"
"""In `attach`: the letter itself."""


def mails(folder: Path, name: str, work: Work, key: str) -> list[Mail]:
    """The mails that the rule `name` asks for, one for each recipient, keyed so that none is written twice.

    Args:
        folder: the service's folder.
        key: what the mails are for, the same whenever this step of work is done again.

    Raises:
        UnknownTemplateVariable: a mail uses a name that nobody knows.
        BrokenTemplate: a mail's template cannot be read.
    """
    rule = work.service.mails[name]
    names = context(work)
    made = []
    for to, forwarded in recipients(rule.to, work):
        token = _token(work, to)
        own = names | {"teruskan": forwarded, "jawab": ways_to_answer(work, token),
                       "tautan": names["tautan"] | links_for(work, to, forwarded=forwarded)}  # fmt: skip
        readable = may_read(work, to, forwarded=forwarded)
        papers = _attachments(rule.attach, work) if readable else ()
        for place, card in enumerate(cards := _cards(rule, to, work), start=1):
            said = own | {"undangan": written_card(card, place, len(cards))}
            text = _written(folder, name, work, said, readable=readable)
            with_card = papers + (((card.path, card.name),) if card else ())
            own_key = f"{key}/{name}/{to}" + (f"/{place}" if place > 1 else "")
            made.append(compose(work.office, own_key, to, text, work.letter.id, with_card, token))
    return made


def may_read(work: Work, to: str, *, forwarded: bool = False) -> bool:
    """Whether a mail to this address may say what the letter says: to its requester, and to posts that may see it.

    Args:
        forwarded: the mail goes to TU, to be passed on to a requester whose address is not known.
    """
    if forwarded or to.casefold() == (requester(work.office, work.letter) or "").casefold():
        return True
    day = work.now.astimezone(work.office.calendar.zone).date()
    return may_see(work.office, work.letter, posts_of(work.office, to, day))


def _written(folder: Path, name: str, work: Work, names: dict[str, Any], *, readable: bool) -> dict[str, str]:
    """The parts of a mail; of a secret letter the subject, which a locked screen shows, names it to nobody."""
    said = names if readable else guarded(names | {"tertutup": NOTICE}, work)
    text = {part: render(folder, f"{name}/{part}", said) for part in PARTS}
    if secret(work):
        text["subject.txt"] = closed_subject(render(folder, f"{name}/subject.txt", guarded(names, work, GAP)))
    if not readable:
        text["body.txt"] = f"{NOTICE}\n\n{text['body.txt']}"
    return text


def _cards(rule: MailRule, to: str, work: Work) -> Sequence[Invitation | None]:
    """What a mail brings to somebody's calendar, one mail each; a mail without any is written all the same.

    Only one that takes an invitation back has no sense without it.
    """
    own = [card for card in work.invitations if to.casefold() in {guest.mail.casefold() for guest in card.guests}]
    cards = [card for card in own if card.method.casefold() == rule.invite]
    return cards or ([] if rule.invite == "cancel" else [None])


def written_card(card: Invitation | None, place: int = 1, count: int = 1) -> dict[str, Any]:
    """An invitation as templates may say it; nothing where a mail brings none."""
    if card is None:
        return {}
    event = card.event
    hours = f"{clock_time(event.start)} s.d. {clock_time(event.end)} WIB"
    same_day = event.start.date() == event.end.date()
    until = "" if same_day else f" s.d. {written_day(event.end)}"
    return {"acara": event.summary, "hari_tanggal": written_day(event.start) + until, "waktu": hours,
            "tempat": event.location, "ke": place, "dari": count, "mengganti": card.again}  # fmt: skip


def compose(office: Office, key: str, to: str, text: dict[str, str], letter_id: int | None,
            attachments: tuple[tuple[str, str], ...] = (), token: Token | None = None) -> Mail:  # fmt: skip
    """A mail with a Message-ID that is the same for the same key, in the domain of the office's own address.

    Args:
        token: what an answer is known by; it stands in the Message-ID and in the subject.
    """
    domain = next(iter(office.posts.values())).holders[0].mail.rpartition("@")[2]
    digest = hashlib.sha256(f"{key}@{domain}".encode()).hexdigest()[:32]
    subject = " ".join(text["subject.txt"].split()) + (f" [#{token}]" if token else "")
    left = f"{digest}.{token}" if token else digest
    return Mail(key=key, to=to, subject=subject, text=text["body.txt"], html=text["body.html"], letter_id=letter_id,
                message_id=f"<{left}@{domain}>", attachments=attachments)  # fmt: skip


def entitled(office: Office, letter: Letter, stage: Stage, now: datetime) -> set[str]:
    """The addresses that may answer a stage by mail now: its post's holder; while it waits, the requester too."""
    found = set()
    if stage.post in office.posts:
        found.add(office.posts[stage.post].holder(now.astimezone(office.calendar.zone).date()).mail)
    if stage.state == "waiting":
        found.add(requester(office, letter) or "")
    return {address.casefold() for address in found if address}


def requester(office: Office, letter: Letter) -> str | None:
    """Where the requester is written to: the letter's own contact, else the directory's."""
    return letter.facts.get("surel") or office.mail_of(letter.facts.get("pemohon"))


def ways_to_answer(work: Work, token: Token | None) -> list[dict[str, str]]:
    """The words that a mail offers, each with an example and a link that begins the answer; none without a token."""
    if token is None or work.seal is None:
        return []
    subject = quote(f"Re: [{work.letter.agenda}] {work.stage.name} [#{token}]")
    box = quote(work.seal.mailbox, safe="@")
    return [
        {"kata": offer.word, "contoh": offer.example,
         "tautan": f"mailto:{box}?subject={subject}&body={quote(offer.begun)}"}
        for offer in offers(work.service, work.stage)
    ]  # fmt: skip


def links_for(work: Work, to: str, *, forwarded: bool = False) -> dict[str, str]:
    """The pages that whoever reads a mail to `to` may open: `putuskan`, `lengkapi`, `pantau`, `papan`.

    Args:
        forwarded: the mail goes to TU, to be passed on to a requester whose address is not known.
    """
    links, stage, letter, found = work.links, work.stage, work.letter, {}
    if links is None:
        return {}
    if forwarded or to.casefold() == (requester(work.office, letter) or "").casefold():
        address = NOBODY if forwarded else to
        found["pantau"] = links.link("s", letter.id, REQUESTER, address, work.now)
        if letter.state == "open":
            found["lengkapi"] = links.link("l", letter.id, REQUESTER, address, work.now)
    elif stage.state != "closed" and stage.post in work.office.posts and _holder_mail(stage.post, work) == to:
        found["putuskan"] = links.link("d", stage.id, stage.post, to, work.now, stage.wait)
    else:
        found["papan"] = f"{links.base}/surat/{letter.key}"
    return found


def _token(work: Work, to: str) -> Token | None:
    """A token for who is asked; who is only told gets none."""
    if work.seal is None or work.stage.state == "closed":
        return None
    asked = to.casefold() in entitled(work.office, work.letter, work.stage, work.now)
    return work.seal.token(work.stage.id, to, work.stage.wait) if asked else None


def recipients(to: Sequence[str], work: Work) -> list[tuple[str, bool]]:
    """Addresses, each once, and whether the mail must be passed on to a requester whose address is not known."""
    found: dict[str, bool] = {}
    for who in to:
        addresses = _addresses(who, work)
        for address in addresses:
            found.setdefault(address, False)
        if who == "pemohon" and not addresses:
            clerk = next(iter(work.office.posts))
            found[_holder_mail(clerk, work)] = True
    return list(found.items())


def render(folder: Path, template: str, names: dict[str, Any]) -> str:
    """One part of a mail, escaped where it is HTML, with unknown names refused."""
    try:
        text = _environment(folder).get_template(template).render(names).strip() + "\n"
    except jinja2.UndefinedError as err:
        raise UnknownTemplateVariable(file=f"mail/{template}", variable=undefined_name(err)) from err
    except jinja2.TemplateError as err:
        raise BrokenTemplate(file=f"mail/{template}", problem=str(err).splitlines()[0]) from err
    return re.sub(r"\n{3,}", "\n\n", text) if template.endswith(".txt") else text  # parts that are left out leave gaps


@lru_cache(maxsize=16)
def _environment(folder: Path) -> jinja2.Environment:
    places = [folder / "mail", Path(__file__).parent / "mail"]
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(places),
        undefined=jinja2.StrictUndefined,
        autoescape=jinja2.select_autoescape(["html"]),
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _addresses(who: str, work: Work) -> list[str]:
    if who == "diundang":
        return [guest.mail for card in work.invitations if card.method == "CANCEL" for guest in card.guests]
    address = _address(who, work)
    return [address] if address else []


def _address(who: str, work: Work) -> str | None:
    if who == "pemohon":
        return requester(work.office, work.letter)
    if who == "operator":
        promising = work.stage if confirms(work.service, work.stage) else confirmed(work.service, work.letter)
        named = ((promising.answer if promising else None) or {}).get("operator")
        return work.office.mail_of_operator(named, work.now.astimezone(work.office.calendar.zone).date())
    post = work.stage.post if who == "post" else who
    if who == "superior":
        own = work.office.posts.get(work.stage.post)
        post = own.superior or work.stage.post if own else who
    return _holder_mail(post, work) if post in work.office.posts else None


def _holder_mail(post: str, work: Work) -> str:
    day = work.now.astimezone(work.office.calendar.zone).date()
    return work.office.posts[post].holder(day).mail


def _attachments(names: Sequence[str], work: Work) -> tuple[tuple[str, str], ...]:
    """Paths below the outbox with the names that people see; `surat_balasan` is the newest of `surat_balasan_*`."""
    letter, found = work.letter, []
    for name in names:
        papers = [p for p in letter.documents if p.kind == name or p.kind.startswith(f"{name}_")]
        if name == ORIGINAL:
            found.append((letter.original, f"Surat {letter.key}.{letter.format}"))
        elif papers:
            title = papers[-1].kind.replace("_", " ").title()
            found.append((papers[-1].path, f"{title} {letter.key}.docx"))
    return tuple(found)
