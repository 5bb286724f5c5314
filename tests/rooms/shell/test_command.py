"""The command `tindak`, as a person types it."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from settings import ROOT


def run(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    env = {"PATH": "/usr/bin:/bin", "TINDAK_HOME": str(home), "LANG": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "cli", *words],
        cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_it_says_its_version(tmp_path: Path) -> None:
    done = run("--version", home=tmp_path)
    assert done.stdout.strip() == f"Tindak {metadata.version('tindak')}"


@pytest.mark.parametrize(
    ("words", "named"),
    [(("status",), "office.yaml"), (("check",), "office.yaml"), (("answer", "0001"), "Surat 0001")],
)
def test_an_empty_folder_gets_one_line_of_advice(
    words: tuple[str, ...], named: str, tmp_path: Path
) -> None:
    done = run(*words, home=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert named in done.stdout + done.stderr


@pytest.mark.parametrize(
    "module",
    [
        "records.passwords", "settings", "mailroom.imap", "web.app", "flows.engine.environment",
        "shell.check", "flows.engine.worker", "parsers.door.reader_pool", "actions.workspace",
    ],
)  # fmt: skip
def test_importing_a_module_does_nothing(module: str, tmp_path: Path) -> None:
    """It starts no process, writes no file, and tells Prefect nothing."""
    told = (
        "import os, sys, threading; before = dict(os.environ); "
        f"import {module}; "
        "assert dict(os.environ) == before, set(os.environ) - set(before); "
        "assert threading.active_count() == 1, threading.enumerate()"
    )
    env = {"PATH": "/usr/bin:/bin", "TINDAK_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", told],
        cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []
