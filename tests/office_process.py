"""A real office in a folder of its own: `tindak up` as a process, with its server, worker and
inbox.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from actions.ask import fill_form
from actions.workspace import Workspace
from records.register import Register
from settings import ROOT, Settings

TINDAK = [sys.executable, "-m", "cli"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(
    true: Callable[[], object], seconds: float = 60, what: str = "", pause: float = 0.05
) -> None:
    """Wait for a fact; asserting that it comes at all, never how fast."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"did not come true in {seconds} s: {what}"
        time.sleep(pause)


def give_empty_prefect_database(home: Path) -> None:
    """Put Prefect's own empty database into a new office, as its server would make it.

    Making one runs all of Prefect's migrations (5 s of processor time for each office of a test).
    """
    own = home / "var" / "prefect" / "prefect.db"
    if own.exists():
        return
    kept = ROOT / ".pytest_cache" / f"prefect-{metadata.version('prefect')}.db"
    kept.parent.mkdir(exist_ok=True)
    with kept.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            _make_empty_prefect_database(kept)
    own.parent.mkdir(parents=True)
    shutil.copy(kept, own)


def _make_empty_prefect_database(path: Path) -> None:
    with TemporaryDirectory() as folder:
        env = {k: v for k, v in os.environ.items() if not k.startswith(("TINDAK_", "PREFECT_"))}
        upgrade = [sys.executable, "-m", "prefect", "server", "database", "upgrade", "-y"]
        quiet = {"PREFECT_HOME": folder, "PREFECT_SERVER_ANALYTICS_ENABLED": "false"}
        subprocess.run(upgrade, env=env | quiet, check=True, stdout=subprocess.DEVNULL)
        with closing(sqlite3.connect(Path(folder) / "prefect.db")) as made:
            made.execute("VACUUM INTO ?", [str(path)])


class OfficeProcess:
    """An office that a test may use, kill and open again."""

    def __init__(self, home: Path, **env: str) -> None:
        self.home = home
        home.mkdir(parents=True, exist_ok=True)
        if not (home / "office.yaml").exists():
            shutil.copy(ROOT / "office.yaml", home)
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("TINDAK_", "PREFECT_"))}
        port = env.pop("TINDAK_PREFECT_PORT", str(free_port()))
        pages = env.pop("TINDAK_WEB_PORT", str(free_port()))
        own = {"TINDAK_HOME": str(home), "TINDAK_PREFECT_PORT": port, "TINDAK_WEB_PORT": pages}
        self.env = clean | own | env
        self.process: subprocess.Popen[bytes] | None = None
        self.register = Register(
            self.env.get("TINDAK_DATABASE_URL", f"sqlite:///{home / 'var' / 'tindak.db'}")
        )

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.env['TINDAK_PREFECT_PORT']}/api"

    @property
    def pages_url(self) -> str:
        return f"http://127.0.0.1:{self.env['TINDAK_WEB_PORT']}"

    def api(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """What the Prefect UI asks of the server."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        if auth := self.env.get("TINDAK_PREFECT_AUTH"):
            headers["Authorization"] = f"Basic {b64encode(auth.encode()).decode()}"
        request = urllib.request.Request(self.api_url + path, data, headers)  # noqa: S310
        with urllib.request.urlopen(request) as reply:  # noqa: S310 (loopback)
            return json.load(reply)

    def open(self) -> None:
        if "PREFECT_API_DATABASE_CONNECTION_URL" not in self.env:
            give_empty_prefect_database(self.home)
        log = (self.home / "up.log").open("ab")
        size = (self.home / "up.log").stat().st_size
        self.process = subprocess.Popen(
            [*TINDAK, "up"], env=self.env, cwd=ROOT, stdout=log, stderr=log
        )
        log.close()

        def is_open() -> bool:
            assert self.process is not None
            assert self.process.poll() is None, (self.home / "up.log").read_text()
            return b"Letakkan surat" in (self.home / "up.log").read_bytes()[size:]

        until(is_open, 180, "the office opens")

    def close(self) -> int:
        if self.process is None:
            return 0
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(60)
        self.process = None
        return code

    def pid(self, child: str) -> int:
        return int((self.home / "var" / f"{child}.pid").read_text())

    def kill(self, child: str) -> int:
        """SIGKILL to the server (`Prefect`) or the worker (`pekerja`) of this office."""
        pid = self.pid(child)
        os.kill(pid, signal.SIGKILL)
        return pid

    def tindak(self, *words: str, ok: bool = True) -> str:
        done = subprocess.run(
            [*TINDAK, *words],
            env=self.env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert not ok or done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def status(self, *words: str) -> Any:
        return json.loads(self.tindak("status", *words, "--json"))

    def answer(self, agenda: str, **values: str) -> str:
        return self.tindak("answer", agenda, *(f"{k}={v}" for k, v in values.items()))

    def decide(self, agenda: str, **values: str) -> None:
        """Answer as the Prefect UI does: the whole form, sent to the server.

        Returns when it has been acted upon.
        """
        settings = Settings(home=self.home, clock_shift=self.env.get("TINDAK_CLOCK_SHIFT", "PT0S"))
        with self.register.read() as reader:
            stage = reader.find(agenda).open_stage
        assert stage is not None
        raw = fill_form(Workspace(settings, self.register), stage, values)
        assert (
            self.api(f"/flow_runs/{stage.run_id}/resume", {"run_input": raw})["status"] == "ACCEPT"
        )

        def is_taken() -> bool:
            with self.register.read() as reader:
                return reader.stage(stage.id).attempt > stage.attempt

        until(is_taken, 90, f"{agenda} step {stage.step} is taken")

    def letters(self) -> list[Any]:
        with self.register.read() as reader:
            return list(reader.letters())

    def drop(self, path: Path, name: str | None = None) -> None:
        """Put a file into the inbox the way a careful program does: renamed from `.part`."""
        target = self.home / "inbox" / (name or path.name)
        part = target.with_name(target.name + ".part")
        shutil.copy(path, part)
        part.rename(target)

    def at_step(self, step: int, number: int = 1) -> bool:
        """Whether letter `number` waits at `step`, its form shown in Prefect."""
        found = [x for x in self.letters() if x.number == number]
        stage = found[0].open_stage if found else None
        return stage is not None and stage.step == step and stage.run_id is not None


@contextmanager
def process_worker(office: OfficeProcess) -> Iterator[None]:
    """A worker of Prefect's own type `process`, with all deployments moved to its pool."""
    env = office.env | {
        "TINDAK_POOL": "proses",
        "TINDAK_CODE": str(ROOT),
        "PREFECT_API_URL": office.api_url,
    }
    env |= {
        "PREFECT_HOME": str(office.home / "var" / "prefect"),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    }
    prefect = [sys.executable, "-m", "prefect", "--no-prompt"]
    for words in (["work-pool", "create", "--type", "process", "proses"], ["deploy", "--all"]):
        subprocess.run([*prefect, *words], env=env, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    log = (office.home / "proses.log").open("wb")
    command = [*prefect, "worker", "start", "--pool", "proses", "--type", "process"]
    worker = subprocess.Popen(
        command,
        env=env | {"PREFECT_WORKER_QUERY_SECONDS": "0.5"},
        cwd=ROOT,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        until(lambda: b"started" in (office.home / "proses.log").read_bytes(), 60)
        yield
    finally:
        worker.terminate()
        try:
            worker.wait(60)  # it waits for runs that never end by themselves: the watchers
        except subprocess.TimeoutExpired:
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait(60)
        log.close()


ANSWERS: Mapping[int, dict[str, str]] = {
    2: {"keputusan": "terima"},
    3: {"keputusan": "teruskan", "instruksi": "Proses lebih lanjut"},
    4: {"keputusan": "teruskan"},
    5: {"keputusan": "teruskan"},
    6: {"keputusan": "lengkap", "diizinkan_oleh": "Sari Contoh"},
    7: {"keputusan": "setuju"},
    8: {"keputusan": "siap", "uji_koneksi": "2026-11-23 14:00", "hasil": "berhasil"},
    9: {
        "keputusan": "selesai",
        "mulai_nyata": "2026-11-24 09:00",
        "selesai_nyata": "2026-11-24 10:00",
        "operator": "Rudi Contoh",
    },
}
"""One good answer to each stage of the office's own SOP."""
