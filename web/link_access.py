"""A link or a log-in opened: which letter and stage it is for, and whether it is still for whoever
opens it.
"""

from __future__ import annotations

from dataclasses import dataclass

from actions.workspace import Workspace
from letters.access import may_see
from letters.errors import BrokenLink, ForeignLink, NotAllowed, UnknownLetter, UnknownPage
from letters.keys import REQUESTER
from letters.model import Letter, Stage
from letters.signed_links import NOBODY, Purpose, SignedLink
from letters.sop import Service
from templates.recipients import requester
from web.session import Visitor


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedLink:
    """What a link leads to.

    Attributes:
        stage: the stage that was asked (`d`), else the one that is open, None at the letter's end.
    """

    link: SignedLink
    letter: Letter
    stage: Stage | None
    service: Service


def open_link(workspace: Workspace, purpose: Purpose, token: str) -> OpenedLink:
    """Follow a link.

    Raises:
        LinkError: it is broken, over, or was made for somebody else; its docstring says what to do.
    """
    now = workspace.now()
    link = workspace.links.read(purpose, token, now)
    try:
        with workspace.register.read() as reader:
            asked = reader.stage(link.target) if purpose == "d" else None
            letter = reader.letter(asked.letter_id if asked else link.target)
    except UnknownLetter as err:  # the register was set up anew
        raise BrokenLink from err
    stage = asked or letter.open_stage
    workspace.links.check_holder(link, _addresses(workspace, link, letter))
    if asked is not None and asked.post != link.post:
        raise ForeignLink
    return OpenedLink(
        link=link, letter=letter, stage=stage, service=workspace.service(letter.service).service
    )


def open_letter(workspace: Workspace, key: str, visitor: Visitor) -> Letter:
    """A letter by its key (`0042-2026`), for somebody who is logged in.

    Raises:
        UnknownPage: there is none.
        NotAllowed: it is marked Rahasia, and not for this person's posts.
    """
    try:
        with workspace.register.read() as reader:
            letter = reader.find(key)
    except UnknownLetter as err:
        raise UnknownPage from err
    if not may_see(workspace.office, letter, visitor.posts):
        raise NotAllowed
    return letter


def _addresses(workspace: Workspace, link: SignedLink, letter: Letter) -> set[str]:
    """Who may hold the link now."""
    office = workspace.office
    if link.post == REQUESTER:
        return {requester(office, letter) or NOBODY, NOBODY}
    if link.post not in office.posts:
        return set()
    day = office.today(workspace.now())
    holder = office.posts[link.post].holder(day)
    return (
        {holder.mail} if holder.holds(day) else set()
    )  # mail goes to the last holder; power to decide does not
