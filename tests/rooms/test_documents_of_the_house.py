"""What the documents say is there: links lead somewhere, commands exist, named files stand."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from cli import app
from settings import ROOT, Settings

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")
ANY_ROOM = (
    "actions|docs|flows|letters|mailroom|parsers|records|requirements|samples|shell|templates"
    "|tests|web"
)
PLACE = re.compile(rf"`((?:{ANY_ROOM})/[\w./-]+)`")
DOTTED = re.compile(rf"`((?:{ANY_ROOM})(?:\.[A-Za-z_]\w*)+)`")
TINDAK = re.compile(r"`(?:\.venv/bin/)?tindak ([a-z]+)(?: (add|password|remove|list))?\b")
MAKE = re.compile(r"(?:^|`|=\d )make ([a-z-]+)", re.MULTILINE)
SETTING = re.compile(r"`?(TINDAK_[A-Z_]+)")
FROM_OUTSIDE = {"TINDAK_TEST_PG", "TINDAK_BENCH_PG", "TINDAK_CODE", "TINDAK_POOL"}
EXAMPLES = {"parsers/fields/postal_code.py", "templates/peminjaman-kamera"}


@pytest.fixture(params=DOCUMENTS, ids=lambda path: path.name)
def document(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_each_link_leads_to_a_file(document: Path) -> None:
    for target in LINK.findall(text_of(document)):
        assert (document.parent / target).exists(), target


def test_each_file_that_is_named_stands(document: Path) -> None:
    for place in PLACE.findall(text_of(document)):
        if place.rstrip("/") not in EXAMPLES:
            assert (ROOT / place).exists(), place


def test_each_module_and_name_that_is_named_is_there(document: Path) -> None:
    for dotted in DOTTED.findall(text_of(document)):
        assert is_there(dotted), dotted


def test_each_module_and_name_in_a_docstring_is_there() -> None:
    for room in ANY_ROOM.split("|"):
        for path in (ROOT / room).rglob("*.py"):
            if "versions" not in path.parts and "node_modules" not in path.parts:
                for dotted in DOTTED.findall(text_of(path)):
                    assert is_there(dotted), f"{path}: {dotted}"


def is_there(dotted: str) -> bool:
    """Whether a module, or a name in one, is what a document says."""
    parts = dotted.split(".")
    for depth in range(len(parts), 0, -1):
        try:
            thing = importlib.import_module(".".join(parts[:depth]))
        except ModuleNotFoundError:
            continue
        for name in parts[depth:]:
            if not hasattr(thing, name):
                return False
            thing = getattr(thing, name)
        return True
    return False


def test_each_command_of_tindak_is_one(document: Path) -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]
    for command, below in TINDAK.findall(text_of(document)):
        assert command in commands, command
        if below and command == "user":
            assert below in commands["user"].commands, below


def test_each_target_of_make_is_one(document: Path) -> None:
    for target in MAKE.findall(text_of(document)):
        done = subprocess.run(
            ["make", "--dry-run", "--always-make", target],  # noqa: S607
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr


def test_each_setting_that_is_named_is_one(document: Path) -> None:
    known = {f"TINDAK_{name.upper()}" for name in Settings.model_fields} | FROM_OUTSIDE
    assert set(SETTING.findall(text_of(document))) <= known


def test_the_example_of_settings_names_every_setting_and_nothing_else() -> None:
    own = set(Settings.model_fields) - {"prefect_api_url"}  # it bears Prefect's own name
    named = set(SETTING.findall(text_of(ROOT / ".env.example")))
    assert named == {f"TINDAK_{name.upper()}" for name in own}
    assert "PREFECT_API_URL" in text_of(ROOT / ".env.example")


def test_the_version_is_the_newest_of_the_changelog() -> None:
    newest = re.search(r"^## (\d+\.\d+\.\d+)", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)
    told = re.search(r'^version = "(.+)"', text_of(ROOT / "pyproject.toml"), re.MULTILINE)
    assert newest is not None
    assert told is not None
    assert newest[1] == told[1]


def test_the_quick_checks_before_a_commit_are_those_of_the_gate() -> None:
    hooks = text_of(ROOT / ".pre-commit-config.yaml")
    for tool in ("ruff check", "ruff format", "mypy", "lint-imports"):
        assert f".venv/bin/{tool}" in hooks
        assert f"$(BIN)/{tool}" in text_of(ROOT / "Makefile")
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
