"""What a file is, told from its content, never from its name."""

from __future__ import annotations

from letters.errors import EmptyLetter, NotAPdf
from letters.reading import Format

_MARKS: tuple[tuple[bytes, Format], ...] = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"),
)
_PDF_WITHIN = 1024
"""Bytes before `%PDF-` that readers of PDF allow for."""


def format_of(data: bytes) -> Format:
    """The format of a file.

    Raises:
        EmptyLetter: there are no bytes.
        NotAPdf: it is neither a PDF nor an image of a kind that scanners and telephones make.
    """
    if not data:
        raise EmptyLetter
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "pdf"
    raise NotAPdf
