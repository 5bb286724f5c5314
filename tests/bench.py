"""`make bench`: what the office costs.

Prints a table and writes var/bench.json; nothing here asserts a time.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from letters.office import parse_office
from settings import ROOT
from templates.context import context
from templates.lint import specimen
from templates.service_folder import load_service
from templates.word_template import fill_template
from tests.bench_mail import mail_figures
from tests.bench_pages import page_figures
from tests.bench_reading import reading_figures
from tests.databases import office_on_postgresql
from tests.doors.dovecot import DOVECOT
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, OfficeProcess, process_worker, until

MONDAY = datetime(2026, 11, 16, 1, 0, tzinfo=UTC)
BURST, STAGES, IDLE_SECONDS = 50, 10, 60
out = Console()


def main() -> None:
    figures: dict[str, tuple[float, str]] = {"document_ms": (document_ms(), "ms")}
    figures |= reading_figures()
    with tempfile.TemporaryDirectory() as folder:
        figures |= office_figures(Path(folder), "", {}) | by_mail(Path(folder), "", {})
        figures |= page_figures(Path(folder), "", {})
    if url := os.environ.get("TINDAK_BENCH_PG"):
        with tempfile.TemporaryDirectory() as folder, office_on_postgresql(url) as env:
            figures |= office_figures(Path(folder), "_pg", env)
        with tempfile.TemporaryDirectory() as folder, office_on_postgresql(url) as env:
            figures |= by_mail(Path(folder), "_pg", env)
        with tempfile.TemporaryDirectory() as folder, office_on_postgresql(url) as env:
            figures |= page_figures(Path(folder), "_pg", env)
    table = Table(title="make bench")
    for column in ("name", "value", "unit"):
        table.add_column(column, justify="right" if column == "value" else "left")
    for name, (value, unit) in figures.items():
        table.add_row(name, f"{value:.2f}", unit)
    out.print(table)
    (ROOT / "var").mkdir(exist_ok=True)
    path = ROOT / "var" / "bench.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    known |= {
        name: {"value": round(value, 3), "unit": unit} for name, (value, unit) in figures.items()
    }
    path.write_text(json.dumps(known, indent=1) + "\n")


def office_figures(home: Path, suffix: str, env: dict[str, str]) -> dict[str, tuple[float, str]]:
    shift = int((MONDAY - datetime.now(UTC)).total_seconds())  # noqa: TID251 (a bench looks at the clock)
    env = env | {"TINDAK_CLOCK_SHIFT": f"{'-' if shift < 0 else ''}PT{abs(shift)}S"}
    office = OfficeProcess(home / "kantor", **env)
    office.open()
    try:
        found = measure(office, home)
    finally:
        office.close()
    return {name + suffix: value for name, value in found.items()}


def by_mail(home: Path, suffix: str, env: dict[str, str]) -> dict[str, tuple[float, str]]:
    """The figures of an office that is written to, where there is a mail server to be had."""
    if DOVECOT is None:
        out.print(
            "dovecot is not installed: mail_to_stage_s, mail_reply_s and mails_per_min are left out"
        )
        return {}
    return mail_figures(home, suffix, env)


def measure(office: OfficeProcess, home: Path) -> dict[str, tuple[float, str]]:
    warm = make_letter(home / "0.pdf", nomor="0/B")
    office.drop(warm)
    until(lambda: office.at_step(2, 1), 60)
    intake = statistics.median(timed(lambda n=n: one_letter(office, home, n)) for n in range(2, 7))  # type: ignore[misc]
    ours = [answer_one(office, number, 2) for number in range(1, 6)]
    ours += [answer_one(office, number, 3) for number in range(1, 6)]
    time.sleep(5)  # what follows an answer (mails, PDFs) has ended
    idle = idle_cpu(office)
    memory = {
        name: rss_mb(office.pid(child))
        for name, child in (("worker", "pekerja"), ("server", "Prefect"))
    }
    per_minute = burst(office, home)
    theirs = process_pool(office)
    return {
        "intake_idle_s": (intake, "s"),
        "burst_letters_per_min": (per_minute, "1/min"),
        "answer_to_next_s": (statistics.median(ours), "s"),
        "idle_cpu_s_per_min": (idle, "s/min"),
        "rss_mb_worker": (memory["worker"], "MB"),
        "rss_mb_server": (memory["server"], "MB"),
        "process_pool_ratio": (sum(theirs) / sum(ours), "x"),
    }


def timed(work: Callable[[], object]) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start


def one_letter(office: OfficeProcess, home: Path, number: int) -> None:
    office.drop(make_letter(home / f"{number}.pdf", nomor=f"{number}/B"))
    until(lambda: office.at_step(2, number), 60)


def answer_one(office: OfficeProcess, number: int, step: int) -> float:
    """Seconds from the answer at Prefect's door to the next stage open with its form."""
    start = time.monotonic()
    office.decide(f"{number}/2026", **ANSWERS[step])
    until(lambda: office.at_step(step + 1, number), 180)
    return time.monotonic() - start


def burst(office: OfficeProcess, home: Path) -> float:
    before = len(office.letters())
    files = [make_letter(home / f"b{n}.pdf", nomor=f"{n}/BURST") for n in range(BURST)]
    start = time.monotonic()
    for path in files:
        office.drop(path)
    until(lambda: asked(office, 2) == before + BURST, 600, pause=0.25)
    return BURST / (time.monotonic() - start) * 60


def asked(office: OfficeProcess, step: int) -> int:
    """How many letters wait at `step` or beyond with their form shown.

    One look at the register, which is at work.
    """
    stages = [letter.open_stage for letter in office.letters()]
    return sum(
        stage is not None and stage.step >= step and stage.run_id is not None for stage in stages
    )


def idle_cpu(office: OfficeProcess) -> float:
    assert office.process is not None
    pids = [office.process.pid, office.pid("pekerja"), office.pid("Prefect")]
    before = sum(map(cpu_seconds, pids))
    time.sleep(IDLE_SECONDS)
    return (sum(map(cpu_seconds, pids)) - before) * 60 / IDLE_SECONDS


def cpu_seconds(pid: int) -> float:
    parts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def rss_mb(pid: int) -> float:
    line = next(
        x for x in Path(f"/proc/{pid}/status").read_text().splitlines() if x.startswith("VmRSS")
    )
    return int(line.split()[1]) / 1024


def process_pool(office: OfficeProcess) -> list[float]:
    """The same ten stages on Prefect's own process worker: the same deployments, another pool."""
    with process_worker(office):
        numbers = range(7, 7 + STAGES)
        for number in numbers:
            answer_one(office, number, 2)  # what opens from now on lies in the other pool
        return [answer_one(office, number, 3) for number in numbers]


def document_ms() -> float:
    """One Lembar Disposisi as DOCX, warm: context, filling and saving."""
    office = parse_office((ROOT / "office.yaml").read_text(encoding="utf-8"))
    service = load_service(office.service)
    work = specimen(service, office, MONDAY)
    fill_template(service.template("lembar_disposisi"), context(work))
    return statistics.median(
        timed(lambda: fill_template(service.template("lembar_disposisi"), context(work))) * 1000
        for _ in range(30)
    )


if __name__ == "__main__":
    main()
