"""Files appear whole or not at all, and belong to the office's account alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from durable_files import durable_create, durable_write


def test_what_is_written_is_there_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "arsip" / "0001.txt"
    durable_write(path, "Surat masuk · 0001")
    assert path.read_text(encoding="utf-8") == "Surat masuk · 0001"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["0001.txt"]


def test_a_write_that_fails_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "lembar.docx"
    folder.mkdir()
    with pytest.raises(OSError, match=r"lembar\.docx"):
        durable_write(folder, b"baru")
    assert [p.name for p in tmp_path.iterdir()] == ["lembar.docx"]


def test_whoever_writes_at_the_same_time_leaves_one_whole_file(tmp_path: Path) -> None:
    path, texts = tmp_path / "serentak", [letter * 100_000 for letter in "abcdefgh"]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda text: durable_write(path, text), texts))
    assert path.read_text(encoding="utf-8") in texts
    assert [p.name for p in tmp_path.iterdir()] == ["serentak"]


def test_a_key_is_made_once_whoever_asks_first(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"

    def is_made(content: bytes) -> bool:
        try:
            durable_create(path, content)
        except FileExistsError:
            return False
        return True

    contents = [bytes([n]) * 32 for n in range(16)]
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(is_made, contents))
    assert made.count(True) == 1
    assert path.read_bytes() == contents[made.index(True)]
    assert [p.name for p in tmp_path.iterdir()] == ["secret.key"]
