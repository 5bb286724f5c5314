"""What a person wrote above the quoted mail. The only module that knows Beautiful Soup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from mailroom.message import ParsedMail, leaves, text

MOST_PAGE, MOST_TAGS, LONGEST_LINE = 2_000_000, 1500, 1000
MOST_TEXT = 50_000
"""Characters of a reply that are looked at: the answer stands at the top."""
_WROTE = r"(?:menulis|wrote|tulis)\s*:?\s*$"
_QUOTE = re.compile(
    r"""^(?:
        >                                                              # quoted lines
      | -{2,}\s*(?:original\ message|pesan\ asli|pesan\ asal|forwarded\ message
          |pesan\ (?:yang\ )?diteruskan)\b.*
      | _{8,}\s*$                                                      # Outlook's rule
      | (?:pada|on|am|le)\b.{0,250}?"""
    + _WROTE
    + r"""
      | .{0,120}<[^<>\s@]{1,64}@[^<>\s@]{1,255}>\s*"""
    + _WROTE
    + r"""
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_BEGINS_QUOTE = re.compile(r"^(?:pada|on)\b.*(?:\d{4}|\d{1,2}[.:]\d{2})", re.IGNORECASE)
"""The first half of `Pada tanggal Sen, 16 Nov 2026 pukul 08.10 TU <…> menulis:` where it was
wrapped.
"""
_FIELD = re.compile(
    r"^\*?(?:from|dari|sent|dikirim|date|tanggal|to|kepada|subject|perihal|subjek|cc|bcc|reply-to)\s*:\*?\s*\S",
    re.IGNORECASE,
)
_SENDER_FIELD = re.compile(r"^\*?(?:from|dari)\s*:", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"^(?:--\s*$|—\s*$|(?:dikirim|terkirim)\s+(?:dari|melalui|menggunakan)\b|sent\s+(?:from|via|using)\b|get\s+outlook\s+for\b"
    r"|dapatkan\s+outlook\b|yahoo\s+mail\b|diunduh\s+dari\b)",
    re.IGNORECASE,
)
_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF, 0x00AD])
_QUOTING = (
    "blockquote",
    ".gmail_quote",
    ".gmail_quote_container",
    ".gmail_attr",
    ".gmail_signature",
    "#divRplyFwdMsg",
    "#appendonsend",
    "#ms-outlook-mobile-signature",
    "#Signature",
    ".moz-cite-prefix",
    ".moz-signature",
    ".yahoo_quoted",
    ".ydp_quoted",
    ".zm-quote",
    "[data-marker=__QUOTED_TEXT__]",
    "style",
    "script",
    "head",
    "title",
)
_BLOCK = re.compile(
    r"<(?:br|/?p|/?div|/?li|/?tr|/?h[1-6]|hr|/?[uo]l|/?table|/?blockquote)\b", re.IGNORECASE
)


def above_the_quote(mail: ParsedMail) -> str:
    """The lines that the sender wrote above the mail that they answer, without their signature.

    May be empty.
    """
    lines = list(_above(_body(mail)[:MOST_TEXT], mail.sender_name))
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines)


def _body(mail: ParsedMail) -> str:
    """The first text of the mail itself, plain where there is one.

    Attached mails say nothing here.
    """
    own = [part for part, depth in leaves(mail.message) if depth == 0 and not part.get_filename()]
    plain = next((p for p in own if p.get_content_type() == "text/plain"), None)
    words = _flowed(text(plain), plain.get_param("format")) if plain is not None else ""
    if words.strip():
        return words
    html = next((p for p in own if p.get_content_type() == "text/html"), None)
    return _from_html(_cut(text(html))) if html is not None else words


def _flowed(words: str, form: object) -> str:
    """Lines that a mail program wrapped (RFC 3676) are one again."""
    if str(form).casefold() != "flowed":
        return words
    lines: list[str] = []
    soft = False
    for line in words.splitlines():
        quoted = line.startswith(">")
        if soft and not quoted and lines:
            lines[-1] += line
        else:
            lines.append(line)
        soft = line.endswith(" ") and line != "-- " and not quoted
    return "\n".join(lines)


def _from_html(html: str) -> str:
    try:
        soup = BeautifulSoup(html, "html.parser")
    except RecursionError:
        return ""
    for quoted in soup.select(", ".join(_QUOTING)):
        quoted.decompose()
    for ruled in soup.find_all("div", style=re.compile(r"border-top\s*:\s*solid", re.IGNORECASE)):
        _cut_from(ruled)
    return re.sub(r"\n\s*\n+", "\n", soup.get_text())


def _cut(html: str) -> str:
    """The beginning of a page, where the answer stands, with its lines as one sees them.

    Without its head, which Outlook fills with a hundred pages of style; and no more tags than the
    parser takes in a moment: it needs the square of their number.
    """
    body = re.split(r"</(?:head|style)\s*>", html[:MOST_PAGE], flags=re.IGNORECASE)[-1][:MOST_TEXT]
    pieces = body.split("<", MOST_TAGS + 1)
    body = "<".join(pieces[: MOST_TAGS + 1])
    return _BLOCK.sub(lambda tag: f"\n{tag[0]}", re.sub(r"\s+", " ", body))


def _cut_from(tag: Tag) -> None:
    """Remove a tag and all that follows it: Outlook rules the quoted mail off with a line."""
    if tag.decomposed:
        return
    for following in list(tag.find_all_next()):
        if not following.decomposed:
            following.decompose()
    tag.decompose()


def _above(words: str, name: str) -> Iterator[str]:
    seen = [
        line[:LONGEST_LINE]
        for line in words.translate(_INVISIBLE).replace("\xa0", " ").splitlines()
    ]
    lines = [
        " ".join("".join(c if c.isprintable() else " " for c in line).split()) for line in seen
    ]
    for number, line in enumerate(lines):
        if _ends_here(lines, number) or _signs(line, name):
            return
        yield line


def _signs(line: str, name: str) -> bool:
    """Whether a line is the sender's name, whole or in part, perhaps with titles behind it."""
    own = re.findall(r"\w+", name.casefold())
    said = re.findall(r"\w+", line.casefold())
    return bool(own and said) and (set(said) <= set(own) or said[: len(own)] == own)


def _ends_here(lines: list[str], number: int) -> bool:
    line = lines[number]
    if _QUOTE.match(line) or _SIGNATURE.match(line):
        return True
    following = lines[number + 1 : number + 4]
    if _BEGINS_QUOTE.match(line) and any(
        re.search(_WROTE, after, re.IGNORECASE) for after in following[:2]
    ):
        return True
    return bool(_SENDER_FIELD.match(line)) and any(_FIELD.match(after) for after in following)
