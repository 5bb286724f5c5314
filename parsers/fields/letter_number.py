"""The letter's own number: folded to Latin, blanks around marks removed, null when it was never
filled in.
"""

from __future__ import annotations

import re

from letters.reading import Field
from parsers.page.label_rows import LabelRow
from parsers.page.words import VARIABLE, Run, found

_LOOK_ALIKES = str.maketrans(
    "\u0410\u0412\u0415\u0417\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408"
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf",
    "ABE3KMHOPCTYXIJaeopcyxijsABEZHIKMNOPTYXo",
)
"""Cyrillic and Greek letters that pass for Latin ones; a keyboard set to Russian writes them."""

_DATE_BEHIND = re.compile(r"\s+[A-Z][\w .]*,\s*\d{1,2}\s+\w+\s+\d{4}\s*$")
_UNFILLED = re.compile(r"\.{3,}|…|_{2,}|X{3,}|x{3,}|\bN{3,}\b|\(\s*nomor\s*\)", re.IGNORECASE)
_CODE = re.compile(r"\d{2,3}(?:\.\d+)+")
"""A classification, which counts no letters; nor does a year, which stands last."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_CONFUSED = re.compile(r"\d[OlI]\d|\b[OlI]\d")
_PLAUSIBLE = re.compile(
    r"[\w.\-&()]+(?:/[\w.\-&()]+)+|[A-Z]+\.?\d[\w.\-]{6,}(?: TAHUN \d{4})?", re.IGNORECASE
)


def number(rows: tuple[LabelRow, ...]) -> Field:
    """The field `nomor`; confidence 0 when the running number is missing."""
    row = next((row for row in rows if row.role == "nomor"), None)
    if row is None:
        return Field()
    text = fold(_DATE_BEHIND.sub("", row.value.text))
    if VARIABLE.search(text) or _UNFILLED.search(text) or not re.search(r"\d", text):
        return _nothing(row.value)
    parts = text.split("/")
    if any(
        not part.strip(" -.") or part.startswith("-") or part.endswith("-") for part in parts
    ):  # "400.14.1.1/ /TAPEM"
        return _nothing(row.value)
    return found(text, row.value, _confidence(text))


def fold(printed: str) -> str:
    """A number as READING.md wants it: look-alike letters folded, no blanks around `/`, `.` and
    `-`.
    """
    return re.sub(r"\s*([/.\-])\s*", r"\1", printed.translate(_LOOK_ALIKES)).strip(" ;,")


def _counts(part: str) -> bool:
    """Whether a part of a number may be the running one."""
    return bool(re.search(r"\d", part))


def _nothing(run: Run) -> Field:
    """Null, but with the place where the number should stand, for the clerk's screen."""
    return Field(raw=run.text or None, page=run.page or None, box=run.box if run.words else None)


def _confidence(text: str) -> float:
    if not text.isascii():
        return 0.6
    *parts, last = text.split("/")
    rest = [part for part in parts if not _CODE.fullmatch(part)] + (
        [] if _YEAR.fullmatch(last) else [last]
    )
    if ("/" in text and not any(map(_counts, rest))) or _CONFUSED.search(text):
        return 0.7  # the running number may be missing
    return 0.97 if _PLAUSIBLE.fullmatch(text) else 0.7
