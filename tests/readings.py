"""Readings of sample letters, kept on disk: a letter is read once for each state of the reader."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

from durable_files import durable_write
from letters.reading import Reading
from parsers.door.reader_pool import read_or_reject
from settings import ROOT

KEPT = ROOT / ".pytest_cache" / "readings"
CODE = ("parsers", "letters", "requirements/run.txt")
"""What a reading depends on besides its file: the reader, its types, and its libraries."""


@cache
def code_hash() -> str:
    """The SHA-256 of everything that may change a reading."""
    digest = hashlib.sha256()
    for place in CODE:
        found = ROOT / place
        for path in sorted(found.rglob("*.py")) if found.is_dir() else [found]:
            digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def reading_of(path: Path) -> Reading:
    """What `tindak read` says of a file; read anew when the file or the reader has changed."""
    name = hashlib.sha256(path.name.encode() + path.read_bytes()).hexdigest()
    kept = KEPT / code_hash()[:16] / f"{name}.json"
    if kept.is_file():
        return Reading.from_json(json.loads(kept.read_text(encoding="utf-8")))
    reading = read_or_reject(path)
    durable_write(kept, json.dumps(reading.as_json(), ensure_ascii=False))
    return reading
