"""Write the documents that an answer asks for: filled before the register is locked."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from actions.workspace import Workspace
from durable_files import durable_write
from letters.errors import UnwritableFolder
from letters.model import Document
from records.writer import RegisterWriter
from templates.context import Dossier, context
from templates.word_template import fill_template


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafts:
    """Documents that are filled, and the names that they were filled with.

    Attributes:
        files: DOCX files by kind.
    """

    names: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)


def draft_documents(workspace: Workspace, dossier: Dossier, kinds: Sequence[str]) -> Drafts:
    """Fill the templates of documents: some ten milliseconds each, in which nobody may wait.

    Args:
        dossier: the letter and its stage as they will be.

    Raises:
        MissingFile, BrokenTemplate, UnknownTemplateVariable: a template cannot be filled.
    """
    if not kinds:
        return Drafts()
    service, names = workspace.service(dossier.letter.service), context(dossier)
    files = {kind: fill_template(service.template(kind), names) for kind in kinds}
    return Drafts(names=names, files=files)


def write_documents(
    workspace: Workspace,
    writer: RegisterWriter,
    dossier: Dossier,
    drafts: Drafts,
    now: datetime,
) -> None:
    """Keep the documents in the letter's folder and record them.

    A file of a crashed try is written over. Where the register says something else by now than
    the drafts do (another letter took the room meanwhile) they are filled anew.

    Raises:
        UnwritableFolder: the outbox cannot be written.
    """
    kinds = tuple(drafts.files)
    if kinds and context(dossier) != drafts.names:
        drafts = draft_documents(workspace, dossier, kinds)
    letter, stage, papers = dossier.letter, dossier.stage, []
    for kind, content in drafts.files.items():
        path = letter.place(stage, f"{kind}.docx")
        write_file(workspace.settings.outbox / path, content)
        digest = hashlib.sha256(content).hexdigest()
        papers.append(Document(kind=kind, step=stage.step, path=path, sha256=digest, created=now))
    writer.add_documents(letter.id, papers)


def write_file(path: Path, content: bytes) -> None:
    """Write a file of a letter; a PDF that was made of an older one is gone.

    Raises:
        UnwritableFolder: the folder cannot be written.
    """
    try:
        durable_write(path, content)
        path.with_suffix(".pdf").unlink(missing_ok=True)
    except OSError as err:
        raise UnwritableFolder(folder=path.parent) from err
