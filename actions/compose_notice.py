"""Compose a mail from one of the folders of `templates/mail/`: a notice that no stage asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.workspace import Workspace
from letters.model import OutgoingMail
from letters.reply_codes import ReplyCode
from templates.compose_mails import compose
from templates.mail_template import PARTS, render


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A mail to be written.

    Attributes:
        name: its folder below `templates/mail/`.
        names: what its templates may say.
        code: by which an answer to it is known, None where none is expected.
    """

    name: str
    to: str
    names: Mapping[str, Any] = field(default_factory=dict)
    letter_id: int | None = None
    attachments: tuple[tuple[str, str], ...] = ()
    code: ReplyCode | None = None


def compose_notice(workspace: Workspace, key: str, notice: Notice) -> OutgoingMail:
    """The mail, ready to be queued under `key`.

    Raises:
        UnknownTemplateVariable, BrokenTemplate: its templates cannot be filled.
    """
    office = workspace.office
    folder = workspace.service(office.service).folder
    known = {"kop": office.kop.model_dump(), "jawab": []} | dict(notice.names)
    text = {part: render(folder, f"{notice.name}/{part}", known) for part in PARTS}
    return compose(office, key, notice.to, text, notice.letter_id, notice.attachments, notice.code)
