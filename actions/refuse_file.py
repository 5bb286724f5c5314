"""Refuse a file that is no letter: set aside with the advice beside it, TU told by mail."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from actions.compose_notice import Notice, compose_notice
from actions.workspace import Workspace
from letters.errors import LetterError
from mailroom import folder
from records.outgoing_mails import OutgoingMails
from records.retries import Retries


def refuse_file(workspace: Workspace, path: Path, err: LetterError, now: datetime) -> None:
    """Refuse one file of the inbox; done again it changes nothing.

    Raises:
        UnwritableFolder: the inbox cannot be written.
    """
    mark = folder.arrival_mark(path)
    clerk = workspace.office.clerk_at(now).mail
    names = {"berkas": path.name, "alasan": str(err)}
    notice = Notice(name="berkas_ditolak", to=clerk, names=names)
    with workspace.register.write() as writer:
        Retries(writer).forget(mark)
        OutgoingMails(writer).add([compose_notice(workspace, f"ditolak/{mark}", notice)])
        writer.note("file refused", now, reason=err.reason)
    # Last: until then a crash begins again from the file.
    folder.move_to_refused(path, workspace.settings.inbox, str(err))
