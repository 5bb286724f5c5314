"""Find the stage that a reply answers, and whether it is open for its sender."""

from __future__ import annotations

from collections.abc import Sequence

from actions.workspace import Workspace
from letters.errors import (
    AlreadyDecided,
    ForeignCode,
    NotAskedNow,
    NotProven,
    OtherAddress,
    UnknownLetter,
)
from letters.incoming_mail import IncomingMail
from letters.model import Stage
from letters.reply_codes import ReplyCode, ReplyCodes
from letters.sop import StageRule
from mailroom.message import ParsedMail
from records.incoming_mails import IncomingMails
from records.reader import RegisterReader
from templates.recipients import entitled, requester


def asked_stage(workspace: Workspace, mail: ParsedMail, marks: Sequence[ReplyCode]) -> Stage:
    """The stage that the sender was asked about.

    Args:
        marks: the codes in the mail's subject and headers.

    Raises:
        ForeignCode: no code is ours.
        OtherAddress: somebody else was asked.
        NotAskedNow: the stage asks something else now.
    """
    codes, is_foreign = workspace.reply_codes, True
    if codes is None:
        raise ForeignCode
    with workspace.register.read() as reader:
        for code in marks:
            try:
                stage = reader.stage(code.stage_id)
            except UnknownLetter:
                continue
            if codes.is_for(code, mail.sender, stage.wait):
                return stage
            letter = reader.letter(stage.letter_id)
            rule = workspace.service(letter.service).service.stage(stage.step)
            if _is_for(codes, code, mail.sender, rule):
                if stage.state == "closed":
                    return stage
                raise NotAskedNow
            others = _ever_asked(workspace, reader, stage)
            is_ours = any(_is_for(codes, code, other, rule) for other in others)
            is_foreign = is_foreign and not is_ours
    if is_foreign:
        raise ForeignCode
    raise OtherAddress


def open_for_sender(
    workspace: Workspace, incoming: IncomingMail, mail: ParsedMail, stage: Stage
) -> Stage:
    """The stage, if it waits for this sender; what an explanation may tell them is remembered.

    Raises:
        NotProven: the office's mail server does not vouch for the sender.
        AlreadyDecided: the stage is closed.
        NotAskedNow: it waits for somebody else now.
    """
    if not incoming.details.get("proven"):
        raise NotProven
    _remember(workspace, incoming, asked=True)
    if stage.state == "closed":
        by = stage.by or "orang lain"
        raise AlreadyDecided(decision=stage.decision or "selesai", by=by)
    with workspace.register.read() as reader:
        letter = reader.letter(stage.letter_id)
    if mail.sender not in entitled(workspace.office, letter, stage, workspace.now()):
        raise NotAskedNow
    _remember(workspace, incoming, entitled=True)
    return stage


def _is_for(codes: ReplyCodes, code: ReplyCode, address: str, rule: StageRule) -> bool:
    """Whether a code was given to an address for any question of a stage."""
    return any(codes.is_for(code, address, wait) for wait in (None, *rule.waits))


def _ever_asked(workspace: Workspace, reader: RegisterReader, stage: Stage) -> set[str]:
    post = workspace.office.posts.get(stage.post)
    holders = {holder.mail for holder in post.holders} if post else set()
    return holders | {requester(workspace.office, reader.letter(stage.letter_id)) or ""}


def _remember(workspace: Workspace, incoming: IncomingMail, **what: bool) -> None:
    with workspace.register.write() as writer:
        IncomingMails(writer).remember(incoming.id, **what)
