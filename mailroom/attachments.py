"""The files in a mail: also from attached mails, winmail.dat, zip.

The only module that knows tnefparse.
"""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from io import BytesIO
from zlib import error as ZlibError  # noqa: N812 (an error is named like one)

from tnefparse import TNEF

from letters.errors import LockedArchive, MailError, TooMuchInArchive, UnreadableMail
from mailroom.message import content, file_name, leaves, read_mail, tidy_name

DEEPEST = 4
"""So many mails inside one another are opened."""
MOST_FILES = 50
MOST_INSIDE = 60_000_000
"""Bytes that a zip or a winmail.dat may hold when opened."""
MOST_OBJECTS = 300
"""Objects of a winmail.dat: its reader copies the rest of the file for each."""
_TNEF = struct.pack("<I", TNEF.TNEF_SIGNATURE)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OFFICE = "[Content_Types].xml"
"""In a zip: it is a Word or Excel file, not an archive."""
_SHADOW = re.compile(r"(?:^|/)(?:__MACOSX/|\._)")
"""What macOS adds to a zip for itself."""
_HEADERS = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3}")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a mail: the name it came under (may be empty) and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class UnopenedAttachment:
    """A file that was not opened, and why."""

    name: str
    reason: MailError


def attachments_of(message: Message) -> tuple[list[Attachment], list[UnopenedAttachment]]:
    """Every file of a mail with its bytes, in order, each once; and those that cannot be opened."""
    found: dict[bytes, Attachment] = {}
    troubles: list[UnopenedAttachment] = []
    opened = 0
    for item in _opened(message, 0):
        if isinstance(item, UnopenedAttachment):
            troubles.append(item)
            continue
        opened += len(item.content)
        if opened > 2 * MOST_INSIDE:  # many archives, each just below the limit
            troubles.append(
                UnopenedAttachment(item.name, TooMuchInArchive(file=item.name or "lampiran"))
            )
            break
        if item.content:
            found.setdefault(item.content, item)
    return list(found.values()), troubles


def _opened(message: Message, depth: int) -> Iterator[Attachment | UnopenedAttachment]:
    for part, inside in leaves(message):
        if depth + inside > DEEPEST:
            continue
        file = Attachment(file_name(part), content(part))
        try:
            yield from _unwrapped(file, part.get_content_type(), depth + inside)
        except MailError as err:
            yield UnopenedAttachment(file.name, err)


def _unwrapped(
    file: Attachment, kind: str, depth: int
) -> Iterator[Attachment | UnopenedAttachment]:
    """What a file holds: itself, or what is wrapped in it."""
    if file.content.startswith(_TNEF):
        yield from _from_tnef(file)
    elif file.content.startswith(_ZIP):
        yield from _from_zip(file)
    elif file.name.lower().endswith(".eml") and _HEADERS.match(
        file.content
    ):  # an attached mail under another type
        yield from _opened(read_mail(file.content).message, depth + 1)
    elif kind != "message/rfc822":
        yield file


def _from_tnef(file: Attachment) -> Iterator[Attachment]:
    if len(file.content) > MOST_INSIDE or _objects(file.content) > MOST_OBJECTS:
        raise TooMuchInArchive(file=file.name or "winmail.dat")
    try:
        wrapped = TNEF(file.content, do_checksum=False).attachments
        opened = [
            Attachment(_tnef_name(attachment), bytes(attachment.data)) for attachment in wrapped
        ]
    except Exception as err:  # whatever a hostile winmail.dat does to its reader
        raise UnreadableMail from err
    yield from opened


def _tnef_name(attachment: object) -> str:
    name = getattr(attachment, "long_filename", str)()
    return tidy_name(
        (name.decode("cp1252", "replace") if isinstance(name, bytes) else str(name)).strip("\0")
    )


def _objects(data: bytes) -> int:
    """How many objects a winmail.dat has: level, id, length, data, checksum.

    Counted without copying.
    """
    at, count = 6, 0
    while at + 11 < len(data) and count <= MOST_OBJECTS:
        at += 11 + int(struct.unpack_from("<I", data, at + 5)[0])
        count += 1
    return count


def _from_zip(file: Attachment) -> Iterator[Attachment]:
    try:
        with zipfile.ZipFile(BytesIO(file.content)) as archive:
            entries = [
                entry
                for entry in archive.infolist()
                if not entry.is_dir() and not _SHADOW.search(entry.filename)
            ]
            if any(entry.filename == _OFFICE for entry in entries):
                yield file
                return
            if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_INSIDE:
                raise TooMuchInArchive(file=file.name or "zip")
            if any(entry.flag_bits & 1 for entry in entries):
                raise LockedArchive(file=file.name or "zip")
            yield from [
                Attachment(tidy_name(entry.filename), _entry(archive, entry)) for entry in entries
            ]
    except (
        zipfile.BadZipFile,
        ZlibError,
        lzma.LZMAError,
        NotImplementedError,
        OSError,
        EOFError,
        ValueError,
        LookupError,
    ) as err:
        raise UnreadableMail from err


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """One file of a zip; no more than it said it is, for what it says may be a lie."""
    with archive.open(entry) as stream:
        data = stream.read(entry.file_size + 1)
    if len(data) > entry.file_size:
        raise TooMuchInArchive(file=entry.filename)
    return b"" if data.startswith(_ZIP) else data  # an archive in an archive is not opened
