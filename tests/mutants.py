"""How many changed rules of `letters/` no quick test noticed: the table of `make mutants`.

Reads what mutmut left in `mutants/`; which survivors may stay is told in docs/MUTANTS.md.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from mutmut.stats import status_by_exit_code
from rich.console import Console
from rich.table import Table

FOLDER = Path(__file__).parent.parent / "mutants" / "letters"
COLUMNS = ("killed", "timeout", "survived", "no tests")
"""A mutant that never ends was noticed too; one without tests is run by none of them."""


def modules() -> Iterator[tuple[str, Counter[str]]]:
    """Each module that has mutants, with how many ended in which way."""
    for path in sorted(FOLDER.glob("*.py.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"].values()
        if checked := [status_by_exit_code[code] for code in codes if code is not None]:
            yield path.name.removesuffix(".meta"), Counter(checked)


def row(name: str, ended: Counter[str]) -> list[str]:
    """A line of the table; what ended otherwise (a crash) stands in the last column."""
    known = [ended[column] for column in COLUMNS]
    figures = [ended.total(), *known, ended.total() - sum(known)]
    return [name, *(str(figure) for figure in figures)]


def main() -> None:
    """Print the table."""
    table = Table("module")
    for name in ("mutants", *COLUMNS, "other"):
        table.add_column(name, justify="right")
    whole: Counter[str] = Counter()
    for name, ended in modules():
        table.add_row(*row(name, ended))
        whole += ended
    table.add_section()
    table.add_row(*row("letters/", whole))
    Console().print(table)


if __name__ == "__main__":
    main()
