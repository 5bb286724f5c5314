"""One name, one thing: across the whole house a module or a public class has a name of its own."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

from settings import ROOT

ROOMS = (
    "letters",
    "records",
    "parsers",
    "mailroom",
    "templates",
    "actions",
    "flows",
    "shell",
    "web",
)
GENERATED = ROOT / "records" / "migrations"


def modules() -> list[Path]:
    found = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    return [path for path in found if GENERATED not in path.parents] + list(ROOT.glob("*.py"))


def twice(places: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: where for name, where in places.items() if len(where) > 1}


def test_each_public_class_has_a_name_of_its_own() -> None:
    places = defaultdict(list)
    for path in modules():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(str(path.relative_to(ROOT)))
    assert len(places) > 100
    assert twice(places) == {}


def test_each_module_has_a_name_of_its_own() -> None:
    places = defaultdict(list)
    for path in modules():
        if path.stem not in {"__init__", "__main__"}:
            places[path.stem].append(str(path.relative_to(ROOT)))
    assert len(places) > 100
    assert twice(places) == {}


def test_each_module_says_in_one_line_what_it_is() -> None:
    for path in modules():
        text = path.read_text(encoding="utf-8")
        if text.strip():
            assert ast.get_docstring(ast.parse(text)), path
