"""How well letters are read: a reading against the truth beside each sample. `make score` prints
the table.

The truth is `NAME.json`: `{"status", "fields"}` with the plain values of READING.md; `{"any": [v1,
v2]}` where two readings are equally right.

`kegiatan` counts as four fields for each entry; a missing or surplus entry makes all
four wrong.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from letters.reading import FIELDS, SURE, Reading
from parsers.door.reader_pool import read_or_reject

LETTERS = Path(__file__).parent / "letters"
PARTS = ("acara", "mulai", "selesai", "tempat")
IN_ANY_ORDER = {"aplikasi", "perlengkapan", "narahubung"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One field of one letter, as it should be and as it was read.

    `stated` is whether the letter says it.
    """

    field: str
    want: Any
    got: Any
    confidence: float
    right: bool
    stated: bool


def samples(kind: str) -> list[Path]:
    """The letters of one folder that have their truth beside them, by name."""
    files = (path for path in (LETTERS / kind).iterdir() if path.suffix != ".json")
    return sorted(path for path in files if path.with_suffix(".json").exists())


def truth_of(path: Path) -> dict[str, Any]:
    """What a careful clerk would write down."""
    found: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return found


def choices(value: Any) -> list[Any]:
    """All that is equally right."""
    return value["any"] if isinstance(value, dict) and set(value) == {"any"} else [value]


def marks(truth: dict[str, Any], reading: Reading) -> Iterator[Mark]:
    """Every field that the truth speaks of."""
    for name in FIELDS:
        if name not in truth["fields"]:
            continue
        want, cell = truth["fields"][name], reading.fields[name]
        if name == "kegiatan":
            yield from _sittings(want, cell.value or [], cell.confidence)
        else:
            right = same(want, cell.value, in_any_order=name in IN_ANY_ORDER)
            yield Mark(
                field=name,
                want=want,
                got=cell.value,
                confidence=cell.confidence,
                right=right,
                stated=_stated(want),
            )


def is_silent(mark: Mark, reading: Reading) -> bool:
    """The worst mistake: wrong, certain, and nobody is asked to look."""
    return (
        not mark.right
        and not _blank(mark.got)
        and mark.confidence >= SURE
        and reading.status == "ok"
    )


def same(want: Any, got: Any, *, in_any_order: bool = False) -> bool:
    """Whether a value is right: text without case and surplus blanks, null the same as empty."""
    options = choices(want)
    if options[0] is not want:
        return any(same(option, got, in_any_order=in_any_order) for option in options)
    if _blank(want) or _blank(got):
        return _blank(want) and _blank(got)
    if isinstance(want, str):
        return isinstance(got, str) and _plain(want) == _plain(got)
    if isinstance(want, dict):
        return isinstance(got, dict) and all(same(want.get(key), got.get(key)) for key in want)
    if isinstance(want, list):
        return (
            isinstance(got, list)
            and len(want) == len(got)
            and _lists_match(want, got, in_any_order=in_any_order)
        )
    return type(want) is type(got) and bool(want == got)


def _lists_match(want: Sequence[Any], got: Sequence[Any], *, in_any_order: bool) -> bool:
    if not in_any_order:
        return all(same(w, g) for w, g in zip(want, got, strict=True))
    if not want:
        return True
    rest = want[1:]
    return any(
        same(want[0], g) and _lists_match(rest, [*got[:n], *got[n + 1 :]], in_any_order=True)
        for n, g in enumerate(got)
    )


def _sittings(want: Any, got: list[dict[str, Any]], confidence: float) -> list[Mark]:
    """Four marks for each sitting, by the reading of the truth that fits best."""
    tries = [list(_entries(option or [], got, confidence)) for option in choices(want)]
    return min(tries, key=lambda rows: sum(not row.right for row in rows))


def _entries(
    want: list[dict[str, Any]], got: list[dict[str, Any]], confidence: float
) -> Iterator[Mark]:
    for n in range(max(len(want), len(got), 1)):
        for part in PARTS:
            w = want[n].get(part) if n < len(want) else None
            g = got[n].get(part) if n < len(got) else None
            right = len(want) == len(got) == 0 or (n < min(len(want), len(got)) and same(w, g))
            yield Mark(
                field=f"kegiatan.{part}",
                want=w,
                got=g,
                confidence=confidence,
                right=right,
                stated=_stated(w),
            )


def _stated(want: Any) -> bool:
    return all(not _blank(option) for option in choices(want))


def _blank(value: Any) -> bool:
    if isinstance(value, dict) and set(value) != {"any"}:
        return all(_blank(each) for each in value.values())
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def main() -> None:
    """Read all samples and print how many fields of each kind are right."""
    table = Table(title="make score")
    for column in (
        "letters",
        "fields right",
        "of those stated",
        "every field right",
        "status right",
        "silently wrong",
    ):
        table.add_column(column, justify="left" if column == "letters" else "right")
    for kind in ("office", "digital", "scans", "signed"):
        read = [
            (truth_of(path), read_or_reject(path))
            for path in track(samples(kind), kind, transient=True)
        ]
        rows = [(list(marks(truth, reading)), truth, reading) for truth, reading in read]
        rows = [row for row in rows if row[2].status != "rejected"]
        every = [mark for found, _, _ in rows for mark in found]
        stated = [mark for mark in every if mark.stated]
        table.add_row(
            f"{kind} ({len(read)})",
            f"{_share(mark.right for mark in every)} of {len(every)}",
            _share(mark.right for mark in stated),
            f"{sum(all(mark.right for mark in found) for found, _, _ in rows)} of {len(rows)}",
            f"{sum(reading.status in choices(truth['status']) for truth, reading in read)} of "
            f"{len(read)}",
            str(sum(is_silent(mark, reading) for found, _, reading in rows for mark in found)),
        )
    Console().print(table)


def _share(right: Iterator[bool]) -> str:
    known = list(right)
    return f"{100 * sum(known) / max(len(known), 1):.1f} %"


if __name__ == "__main__":
    main()
