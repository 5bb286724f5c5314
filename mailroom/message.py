"""A mail as a value: who sent it, what it answers, its parts.

Ugly input is read as well as it goes, or refused.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.headerregistry import Address
from email.message import Message
from email.utils import getaddresses

from letters.answer_kinds import MAIL
from letters.errors import LongMailHeader, LongMailText, TooLargeMail, TooManyParts, UnreadableMail

MOST_BYTES = 40_000_000
"""Bytes of a mail that is fetched at all: most servers stop at 25 to 35 million."""
MOST_HEADER = 256_000
MOST_LINES = 1_000_000
"""Lines of a mail: 40 million bytes in base64 have half as many."""
MOST_PARTS = 200
MOST_NAME = 120
"""Bytes of a file's name that are kept: file systems stop at 255."""
LONGEST_ENDING = 8
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_CONTENT_TYPE = re.compile(rb"^content-type[ \t]*:", re.IGNORECASE | re.MULTILINE)
_IDENTITY = re.compile(
    rb"^(?:message-id|from|date|subject)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*",
    re.IGNORECASE | re.MULTILINE,
)
_ID = re.compile(r"<[^<>\s]{1,250}>")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedMail:
    """A mail that came in.

    Attributes:
        sender: the address in From, in lower case; empty when there is not exactly one.
        return_path: the envelope's sender as the server noted it; None when it did not, "" for
            a machine's mail.
        answers: the Message-IDs of In-Reply-To and References, newest first.
        fingerprint: the same for the same mail, however often and through whatever servers it
            is delivered.
    """

    message: Message
    sender: str
    sender_name: str
    subject: str
    message_id: str
    return_path: str | None
    answers: tuple[str, ...]
    fingerprint: str

    def header(self, name: str) -> str:
        """A header's text, empty without one."""
        return header(self.message, name)


def read_mail(raw: bytes) -> ParsedMail:
    """Take a mail apart.

    Raises:
        TooLargeMail, LongMailHeader, LongMailText, TooManyParts: it is larger than any mail of
            an office.
        UnreadableMail: the bytes are no mail.
    """
    _check_size(raw)
    try:
        message = message_from_bytes(raw)
        parts = sum(1 for _ in leaves(message))
        if parts > MOST_PARTS:
            raise TooManyParts(count=parts, limit=MOST_PARTS)
        return _received(raw, message)
    except (MessageError, RecursionError, ValueError, LookupError) as err:
        raise UnreadableMail from err


def _received(raw: bytes, message: Message) -> ParsedMail:
    name, sender = _sender(message)
    answers = (
        _ID.findall(header(message, "In-Reply-To"))
        + _ID.findall(header(message, "References"))[::-1]
    )
    own = _ID.search(header(message, "Message-ID"))
    paths = message.get_all("Return-Path") or []
    return ParsedMail(
        message=message,
        sender=sender,
        sender_name=name,
        subject=header(message, "Subject"),
        message_id=own[0] if own else "",
        return_path=str(paths[0]).strip(" <>\t") if paths else None,
        answers=tuple(dict.fromkeys(answers)),
        fingerprint=fingerprint(raw),
    )


def read_head(raw: bytes) -> ParsedMail:
    """Who sent a mail and what it answers.

    Blank where even that fails, for this stands before every other care.
    """
    head = _halves(raw[: MOST_HEADER // 2])[0]
    try:
        return read_mail(head + b"\r\n\r\n")
    except Exception:  # noqa: BLE001 (one mail must not keep the mailbox from being read)
        return read_mail(b"\r\n\r\n")


def fingerprint(raw: bytes) -> str:
    """SHA-256 over who sent it, when, about what, and the body: trace headers differ from
    delivery to delivery.
    """
    head, body = _halves(raw)
    said = [b"".join(line.split()) for line in _IDENTITY.findall(head)]
    return hashlib.sha256(b"\0".join(sorted(said) or [head]) + b"\0" + body).hexdigest()


def leaves(message: Message, depth: int = 0) -> Iterator[tuple[Message, int]]:
    """Every part that holds no parts, in order, and inside how many attached mails it lies."""
    payload = message.get_payload()
    if not isinstance(payload, list):
        yield message, depth
        return
    if (
        message.get_content_type() == "message/rfc822"
        and str(message.get("Content-Transfer-Encoding")).strip().lower() == "base64"
    ):
        payload = [
            _from_base64(part) for part in payload if isinstance(part, Message)
        ]  # forbidden by RFC 2046, and sent by some gateways
    inside = depth + (message.get_content_maintype() == "message")
    for part in payload:
        if isinstance(part, Message):
            yield from leaves(part, inside)


def _from_base64(part: Message) -> Message:
    """An attached mail that was encoded as a whole: what looks like its body is all of it."""
    try:
        return message_from_bytes(
            base64.b64decode("".join(str(part.get_payload()).split()).encode("ascii", "ignore"))
        )
    except ValueError:
        return part


def content(part: Message) -> bytes:
    """The bytes of a part, decoded as far as it goes."""
    try:
        found = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return found if isinstance(found, bytes) else b""


def text(part: Message) -> str:
    """The words of a text part in whatever charset it says, or in UTF-8 or Windows' own."""
    data = content(part)
    for charset in (part.get_content_charset(), "utf-8", "cp1252"):
        try:
            return _whole(data.decode(str(charset)))
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return data.decode("latin-1")


def header(message: Message, name: str) -> str:
    """A header on one line without control characters.

    Encoded words are decoded, broken ones left as they are.
    """
    return next((decoded(value) for value in _raw(message, name)), "")


def _raw(message: Message, name: str) -> list[str]:
    """The values of a header as they came.

    `Message.get` would put question marks for bytes that are no ASCII.
    """
    return [str(value) for key, value in message.raw_items() if key.casefold() == name.casefold()]


def decoded(value: str) -> str:
    """The text of a header or of a file name."""
    folded = " ".join(value.split())
    try:
        pieces = decode_header(folded)
    except (HeaderParseError, ValueError):
        return _plain(folded)
    return _plain("".join(_word(piece, charset) for piece, charset in pieces))


def file_name(part: Message) -> str:
    """The name that the sender gave a part, without any path; empty for none."""
    plain = Message()
    for header_name in ("Content-Disposition", "Content-Type"):
        for value in _raw(part, header_name)[:1]:
            plain[header_name] = (
                value if value.isascii() else _word(value.encode("utf-8", "surrogateescape"), None)
            )
    try:
        name = plain.get_filename()
    except (ValueError, LookupError, TypeError):
        name = None
    return tidy_name(decoded(str(name))) if name else ""


def tidy_name(words: str) -> str:
    """A file's name that any file system takes: no folders, no control characters, not too long.

    Its ending stays.
    """
    plain = re.split(r"[/\\]", "".join(c for c in words if c.isprintable()))[-1].strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot or len(ending.encode()) > LONGEST_ENDING:
        stem, dot, ending = plain, "", ""
    return stem.encode()[:MOST_NAME].decode("utf-8", "ignore") + dot + ending


def _check_size(raw: bytes) -> None:
    if len(raw) > MOST_BYTES:
        raise TooLargeMail(megabytes=len(raw) // 1_000_000, limit=MOST_BYTES // 1_000_000)
    if len(_halves(raw)[0]) > MOST_HEADER:
        raise LongMailHeader
    if raw.count(b"\n") > MOST_LINES:
        raise LongMailText
    if (parts := len(_CONTENT_TYPE.findall(raw))) > 2 * MOST_PARTS:
        raise TooManyParts(count=parts, limit=MOST_PARTS)


def _halves(raw: bytes) -> tuple[bytes, bytes]:
    found = _BLANK_LINE.search(raw)
    return (raw[: found.start()], raw[found.end() :]) if found else (raw, b"")


def _sender(message: Message) -> tuple[str, str]:
    """Name and address.

    Whoever writes two From headers or two addresses is nobody (a way to deceive).
    """
    values = _raw(message, "From")
    pairs = getaddresses([" ".join(value.split()) for value in values])
    if len(values) != 1 or len(pairs) != 1 or not MAIL.fullmatch(pairs[0][1]):
        return "", ""
    if not (pairs[0][1].isascii() and pairs[0][1].isprintable()):
        return (
            "",
            "",
        )  # damaged on the way; the register could not even keep it, nor a mail be sent there
    try:
        Address(addr_spec=pairs[0][1])
    except (MessageError, ValueError, IndexError):
        return "", ""  # nothing could be sent there
    return decoded(pairs[0][0]), pairs[0][1].lower()


def _word(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    for name in (charset, "utf-8", "cp1252"):
        try:
            return piece.decode(str(name))
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return piece.decode("latin-1")


def _whole(words: str) -> str:
    """Without halves of characters, which charsets like UTF-7 let through and no database takes."""
    return words.encode("utf-8", "replace").decode()


def _plain(words: str) -> str:
    """Raw bytes in a header come as surrogates: they are UTF-8, or else Windows' own."""
    try:
        whole = (
            _word(words.encode("utf-8", "surrogateescape"), None) if not words.isascii() else words
        )
    except UnicodeEncodeError:
        whole = _whole(words)
    return " ".join("".join(c if c.isprintable() else " " for c in whole).split())
