"""Hostile and broken files: each is answered, and none touches the worker."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.errors import LetterError, TooSlowToRead
from parsers.door.reader_pool import ReaderPool, ReaderProcess, read_or_reject
from parsers.fields.review_reasons import NOT_UNDERSTOOD
from settings import ROOT
from tests.letter_maker import make_letter
from tests.score import choices, samples, truth_of


@pytest.fixture(scope="module")
def reader() -> Iterator[ReaderPool]:
    """One reader with little patience for the whole module: children are started once, not for
    each letter.
    """
    made = ReaderPool(seconds=12)
    yield made
    made.close()


@pytest.mark.scans
@pytest.mark.parametrize("path", samples("hostile"), ids=lambda path: path.name)
def test_a_hostile_file_is_answered_with_a_reason(path: Path, reader: ReaderPool) -> None:
    truth = truth_of(path)
    try:
        status, reason = reader.read(path).status, ""
    except LetterError as err:
        status, reason = "rejected", err.reason
    assert status in choices(truth["status"])
    if status == "rejected":
        assert reason in [*choices(truth["reason"]), *truth.get("reasons", ())]


def test_a_child_that_dies_takes_no_letter_with_it(tmp_path: Path) -> None:
    reader = ReaderPool()
    letter = make_letter(tmp_path / "surat.pdf")
    assert reader.read(letter).status == "ok"
    (child,) = reader.idle
    child.process.send_signal(signal.SIGKILL)
    child.process.wait()
    assert reader.read(letter).status == "ok"
    assert reader.idle != [child]
    reader.close()


def test_a_child_that_hangs_is_ended_and_the_next_letter_is_read(tmp_path: Path) -> None:
    reader = ReaderPool(seconds=1)
    letter = make_letter(tmp_path / "surat.pdf")
    assert reader.read(letter).status == "ok"
    (child,) = reader.idle
    child.process.send_signal(signal.SIGSTOP)
    with pytest.raises(TooSlowToRead):
        reader.read(letter)
    assert child.process.poll() is not None
    assert reader.read(letter).status == "ok"
    reader.close()


def test_the_child_is_started_once_for_many_letters(tmp_path: Path) -> None:
    reader = ReaderPool()
    letters = [make_letter(tmp_path / f"{n}.pdf", nomor=f"{n}/A/2026") for n in range(3)]
    pids = {(reader.read(letter).status, reader.idle[0].process.pid) for letter in letters}
    assert len(pids) == 1
    reader.close()


def test_the_child_sees_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TINDAK_SMTP_URL", "smtps://pengguna:rahasia@surel.contoh.id")
    child = ReaderProcess()
    environ = Path(f"/proc/{child.process.pid}/environ").read_bytes()
    child.end()
    assert b"rahasia" not in environ


def test_the_child_ends_with_the_one_who_asked(tmp_path: Path) -> None:
    letter = make_letter(tmp_path / "surat.pdf")
    script = (
        "import sys; from pathlib import Path; "
        "from parsers.door.reader_pool import _POOL, read_file;"
        "read_file(Path(sys.argv[1])); print(_POOL.idle[0].process.pid, flush=True); import os; "
        "os.kill(os.getpid(), 9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(letter)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    pid = int(done.stdout)
    for _ in range(200):
        if not _lives(pid):
            return
        time.sleep(0.05)
    pytest.fail("the child outlived its parent")


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_name_of_a_file_says_nothing_about_it(tmp_path: Path, reader: ReaderPool) -> None:
    letter = make_letter(tmp_path / "surat.pdf")
    for name in ("surat.jpg", "-v --help.pdf", "surat\nbaru.PDF", "tanpa akhiran"):
        shutil.copy(letter, tmp_path / name)
        assert reader.read(tmp_path / name).source.format == "pdf"


def test_a_file_that_is_gone_is_the_systems_error(tmp_path: Path, reader: ReaderPool) -> None:
    with pytest.raises(OSError, match="No such file"):
        reader.read(tmp_path / "surat.pdf")


def test_a_pipe_is_no_letter(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "surat.pdf")
    assert read_or_reject(tmp_path / "surat.pdf").reason == "corrupt"


def test_ocr_is_loaded_only_when_a_scan_is_read(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; "
        "from parsers.door.read_file import read_in_this_process as read; "
        "read(Path(sys.argv[1]));"
        "print([name for name in ('rapidocr', 'onnxruntime', 'cv2') if name in sys.modules])"
    )
    scan = next(path for path in samples("office") if path.name.startswith("scan-"))
    for path, loaded in (
        (make_letter(tmp_path / "surat.pdf"), []),
        (scan, ["rapidocr", "onnxruntime", "cv2"]),
    ):
        command = [sys.executable, "-c", script, str(path)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == str(loaded)


MUTATED = [
    p
    for kind in ("office", "signed")
    for p in samples(kind)
    if p.suffix == ".pdf" and p.stat().st_size < 60_000
]
CUTS = st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=30)), max_size=4)


@pytest.mark.scans
@settings(max_examples=60, deadline=None)
@given(path=st.sampled_from(MUTATED), cuts=CUTS)
def test_no_mutated_letter_makes_the_reader_fail(
    path: Path,
    cuts: list[tuple[float, bytes]],
    reader: ReaderPool,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    data = bytearray(path.read_bytes())
    for share, torn in cuts:
        start = int(share * (len(data) - 1))
        data[start : start + len(torn)] = torn
    torn_letter = tmp_path_factory.mktemp("torn") / "surat.pdf"
    torn_letter.write_bytes(data)
    try:
        said = reader.read(torn_letter)
    except LetterError as err:
        known = {
            "corrupt",
            "encrypted",
            "empty",
            "not-a-pdf",
            "timeout",
            "too-large",
            "too-many-pages",
        }
        assert err.reason in known  # noqa: PT017
    else:
        assert NOT_UNDERSTOOD not in (said.reason or "")
