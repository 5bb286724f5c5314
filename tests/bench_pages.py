"""What the pages cost: the board with 5,000 letters in the register, and an answer from a link."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles
from typing import Any

import httpx

from letters.booking import Booking
from letters.model import Letter
from letters.office import Office, parse_office
from letters.sop import Service
from letters.transitions import Change, StageOpening, open_stage
from parsers.door.reader_pool import read_file
from records.register import Register
from records.upgrade import upgrade
from records.writer import RegisterWriter
from settings import ROOT
from templates.service_folder import load_service
from tests.journeys.conftest import MONDAY, shift_to
from tests.letter_maker import make_letter
from tests.office_process import TINDAK, OfficeProcess, free_port, until
from tests.pages import PASSWORD, links, log_in, send

LETTERS, OPEN, LOOKS, SECONDS, ANSWERS = 5_000, 300, 200, 6, 20
OFFICES = (
    "Dinas Arsip dan Pustaka",
    "Kecamatan Bukit Betuah",
    "Badan Perencanaan Pembangunan Daerah",
    "Dinas Sosial",
)


def page_figures(home: Path, suffix: str, env: dict[str, str]) -> dict[str, tuple[float, str]]:
    """`board_pages_per_s`, `board_p95_ms`, `search_p95_ms` and `decide_p95_ms`."""
    found = board_figures(home / "papan", env) | {"decide_p95_ms": (decide(home, env), "ms")}
    return {name + suffix: value for name, value in found.items()}


def board_figures(home: Path, env: dict[str, str]) -> dict[str, tuple[float, str]]:
    home.mkdir(parents=True)
    (home / "office.yaml").write_bytes((ROOT / "office.yaml").read_bytes())
    own = {
        "TINDAK_HOME": str(home),
        "TINDAK_CLOCK_SHIFT": shift_to(MONDAY),
        "TINDAK_WEB_PORT": str(free_port()),
    } | env
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("TINDAK_", "PREFECT_"))
    } | own
    register = Register(own.get("TINDAK_DATABASE_URL", f"sqlite:///{home / 'var' / 'tindak.db'}"))
    (home / "var").mkdir()
    upgrade(register)
    fill(register)
    add = [*TINDAK, "user", "add", "wulan", "--post", "tu"]
    subprocess.run(
        add,
        input=PASSWORD + "\n",
        text=True,
        env=clean,
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    with (
        pages(clean) as base,
        httpx.Client(base_url=base, follow_redirects=True, timeout=30) as client,
    ):
        assert "Papan surat" in log_in(client, "wulan").text
        looks = [milliseconds(client, "/") for _ in range(LOOKS)]
        searches = [milliseconds(client, "/?q=bukit+betuah") for _ in range(LOOKS // 4)]
        rate = many(base, dict(client.cookies))
    return {
        "board_pages_per_s": (rate, "1/s"),
        "board_p95_ms": (p95(looks), "ms"),
        "search_p95_ms": (p95(searches), "ms"),
    }


@contextmanager
def pages(env: dict[str, str]) -> Iterator[str]:
    """The pages alone, on one core."""
    port = env["TINDAK_WEB_PORT"]
    command = [sys.executable, "-m", "uvicorn", "--factory", "web.app:create_app", "--port", port]
    quiet = ["--log-level", "warning", "--no-access-log"]
    core = str(min(os.sched_getaffinity(0)))
    process = subprocess.Popen(
        ["/usr/bin/taskset", "-c", core, *command, *quiet], env=env, cwd=ROOT
    )
    base = f"http://127.0.0.1:{port}"
    try:
        until(lambda: answers(base), 60, "the pages answer")
        yield base
    finally:
        process.terminate()
        process.wait(30)


def answers(base: str) -> bool:
    try:
        return httpx.get(f"{base}/masuk").status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def fill(register: Register) -> None:
    """Years of letters: most of them ended, some before each post, some of those late.

    Meetings through the year.
    """
    office = parse_office((ROOT / "office.yaml").read_text(encoding="utf-8"))
    service = load_service("rapat-dengan-akses-internet").service
    reading = read_file(ROOT / "samples" / "1-lengkap.pdf").as_json()
    with register.write() as writer:
        for number in range(LETTERS):
            one(writer, office, service, number, reading)


def one(
    writer: RegisterWriter, office: Office, service: Service, number: int, reading: dict[str, Any]
) -> None:
    is_open = number >= LETTERS - OPEN
    received = MONDAY - timedelta(hours=(LETTERS - number) // 2)
    start = MONDAY.replace(hour=9) + timedelta(days=number % 300 - 150)
    session = {
        "acara": f"Rapat {number}",
        "mulai": f"{start:%Y-%m-%dT%H:%M}",
        "selesai": f"{start:%Y-%m-%dT11:00}",
        "tempat": "TCM Room",
    }
    facts = {name: cell["value"] for name, cell in reading["fields"].items()} | {
        "nomor": f"000.1.4/{number}/CONTOH/2026",
        "pemohon": OFFICES[number % len(OFFICES)],
        "kegiatan": [session],
    }
    letter = writer.enter(
        Letter(
            id=0,
            year=2026,
            number=0,
            service=service.service,
            sha256=f"{number:064x}",
            filename="surat.pdf",
            received=received,
            state="open",
            facts=facts,
            reading=reading,
        )
    )
    last = 2 + number % 7 if is_open else 9
    opens = tuple(
        stage(service, office, step, facts, received, closed=step < last or not is_open)
        for step in range(1, last + 1)
    )
    room = Booking(kind="ruang", name="TCM Room", start=start, end=start + timedelta(hours=2))
    held = None if is_open else (room, replace(room, kind="akun", name="Zoom 1"))
    change = Change(opens=opens, state="open" if is_open else "done", facts=facts, bookings=held)
    writer.apply(letter, change, received)


def stage(
    service: Service,
    office: Office,
    step: int,
    facts: dict[str, Any],
    at: datetime,
    *,
    closed: bool,
) -> StageOpening:
    opening = open_stage(service.stage(step), facts, office.calendar, at)
    answer = {"keputusan": next(iter(service.stage(step).answers))}
    return (
        replace(opening, closed=at, answer=answer, channel="prefect", by="Nama Contoh")
        if closed
        else opening
    )


def many(base: str, cookies: dict[str, str]) -> float:
    """Boards a second, with four who look at once."""
    end = time.monotonic() + SECONDS

    def look() -> int:
        count = 0
        with httpx.Client(base_url=base, cookies=cookies, timeout=30) as client:
            while time.monotonic() < end:
                assert client.get("/").status_code == httpx.codes.OK
                count += 1
        return count

    with ThreadPoolExecutor(4) as pool:
        return sum(pool.map(lambda _: look(), range(4))) / SECONDS


def decide(home: Path, env: dict[str, str]) -> float:
    """From Terapkan to the page that says it is taken: milliseconds, in a real office with its
    worker.
    """
    office = OfficeProcess(home / "kantor-tautan", **env, TINDAK_CLOCK_SHIFT=shift_to(MONDAY))
    office.open()
    taken = []
    try:
        for number in range(1, ANSWERS + 1):
            office.drop(make_letter(home / f"t{number}.pdf", nomor=f"{number}/T"))
            until(lambda n=number: office.at_step(2, n), 120)  # type: ignore[misc]
            name = f"{number:04}-2026"
            until(lambda n=name: any(links(office.home / "outbox", n)), 120)  # type: ignore[misc]
            address = next(
                url for purpose, url in links(office.home / "outbox", name) if purpose == "d"
            )
            with httpx.Client(timeout=30) as client:
                reply = send(client, address, {})
            assert reply.status_code == httpx.codes.SEE_OTHER, reply.text
            taken.append(reply.elapsed.total_seconds() * 1000)
            until(lambda n=number: office.at_step(3, n), 120)  # type: ignore[misc]
    finally:
        office.close()
    return p95(taken)


def milliseconds(client: httpx.Client, address: str) -> float:
    start = time.perf_counter()
    assert client.get(address).status_code == httpx.codes.OK
    return (time.perf_counter() - start) * 1000


def p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]
