"""Kill anything, open again: nothing is lost, doubled or stuck."""

from __future__ import annotations

import shutil
from datetime import timedelta
from functools import partial
from pathlib import Path

from tests.journeys.conftest import MONDAY, shift_to
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, OfficeProcess, until


def advance(office: OfficeProcess, number: int, step: int) -> None:
    """Walk a letter to `step`, whatever state it is in now."""
    for at in range(2, step):
        until(lambda at=at: office.at_step(at, number), 90, f"letter {number} at {at}")  # type: ignore[misc]
        office.decide(f"{number}/2026", **ANSWERS[at])
    until(lambda: office.at_step(step, number), 90, f"letter {number} at {step}")


def is_waiting(office: OfficeProcess, number: int) -> bool:
    """Whether the letter's open stage shows its form in Prefect and has its deadline scheduled."""
    letter = next((x for x in office.letters() if x.number == number), None)
    stage = letter.open_stage if letter else None
    if stage is None or stage.run_id is None or stage.deadline_id is None:
        return False
    run = office.api(f"/flow_runs/{stage.run_id}")
    deadline = office.api(f"/flow_runs/{stage.deadline_id}")
    keyset = run["state"]["state_details"].get("run_input_keyset") or {}
    asked = keyset.get("schema") == f"keputusan-{stage.attempt}-schema"
    return run["state"]["type"] == "PAUSED" and asked and deadline["state"]["type"] == "SCHEDULED"


def test_letters_at_every_stage_survive_the_death_of_worker_and_server(
    own_office: OfficeProcess, tmp_path: Path
) -> None:
    office = own_office
    office.open()
    steps = range(2, 9)
    for number in range(1, len(steps) + 1):
        office.drop(make_letter(tmp_path / f"{number}.pdf", nomor=f"{number}/CRASH"))
        until(lambda number=number: office.at_step(2, number), 90)  # type: ignore[misc]
    for number, step in enumerate(
        steps, start=1
    ):  # only the last one books the room, which all of them want
        advance(office, number, step)
    worker = office.kill("pekerja")
    office.drop(make_letter(tmp_path / "baru.pdf", nomor="99/CRASH"))
    server = office.kill("Prefect")
    until(
        lambda: office.pid("pekerja") != worker and office.pid("Prefect") != server,
        60,
        "both are restarted",
    )
    until(
        lambda: office.at_step(2, len(steps) + 1), 120, "the letter dropped meanwhile is registered"
    )
    office.close()
    office.open()
    for number in range(1, len(steps) + 2):
        until(lambda number=number: is_waiting(office, number), 120, f"letter {number} waits")  # type: ignore[misc]
    letters = office.letters()
    assert [x.number for x in letters] == list(range(1, len(steps) + 2))
    for letter in letters:
        assert len({s.step for s in letter.stages}) == len(letter.stages)
        assert len({m.message_id for m in letter.mails}) == len(letter.mails)
    for number, step in list(enumerate(steps, start=1))[:-2]:
        office.decide(f"{number}/2026", **ANSWERS[step])
        goes_on = partial(office.at_step, step + 1, number)
        until(goes_on, 90, f"letter {number} goes on")


def test_a_worker_killed_in_the_middle_of_its_work_leaves_nothing_half_done(
    own_office: OfficeProcess, tmp_path: Path
) -> None:
    office = own_office
    office.open()
    numbers = range(1, 13)
    for number in numbers:
        office.drop(make_letter(tmp_path / f"{number}.pdf", nomor=f"{number}/MID"))
    for taken in (1, 4, 8):  # in the middle of taking the letters in
        until(lambda taken=taken: len(office.letters()) >= taken, 120)  # type: ignore[misc]
        killed = office.kill("pekerja")
        until(lambda killed=killed: office.pid("pekerja") != killed, 30)  # type: ignore[misc]
    for number in numbers:
        until(lambda number=number: is_waiting(office, number), 180, f"letter {number} waits")  # type: ignore[misc]
    letters = office.letters()
    assert [x.number for x in letters] == list(numbers)
    assert sorted(x.facts["nomor"] for x in letters) == sorted(f"{n}/MID" for n in numbers)
    until(
        lambda: not list((office.home / "inbox").rglob("*.pdf")),
        120,
        "a file leaves after its letter is shown",
    )
    until(
        lambda: all(m.state == "sent" for x in office.letters() for m in x.mails),
        400,
        "all mails are posted",
    )


def is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def test_an_office_that_was_killed_leaves_no_orphans(own_office: OfficeProcess) -> None:
    own_office.open()
    children = [own_office.pid(name) for name in ("pekerja", "Prefect")]
    assert own_office.process is not None
    own_office.process.kill()
    own_office.process.wait()
    until(
        lambda: not any(is_alive(pid) for pid in children), 60, "the children end with their parent"
    )
    own_office.process = None


def test_a_stage_that_is_not_answered_becomes_late_by_itself(
    own_office: OfficeProcess, tmp_path: Path
) -> None:
    office = own_office
    office.open()
    office.drop(make_letter(tmp_path / "1.pdf"))
    until(lambda: office.at_step(2, 1), 60)
    due = office.letters()[0].open_stage
    assert due is not None
    office.close()
    shutil.rmtree(
        office.home / "var" / "prefect"
    )  # whatever is in Prefect can be rebuilt from the register
    office.env["TINDAK_CLOCK_SHIFT"] = shift_to((due.due or MONDAY) + timedelta(seconds=1))
    office.open()
    until(lambda: office.status("1")["late"], 90, "late")

    def is_renamed() -> bool:
        stage = office.letters()[0].open_stage
        assert stage is not None
        if stage.run_id in (None, due.run_id):
            return False
        return bool(
            office.api(f"/flow_runs/{stage.run_id}")["state"]["name"] == "Terlambat · Tata Usaha"
        )

    until(is_renamed, 60, "the waiting state tells that the stage is late")
    until(
        lambda: any(
            "Terlambat" in m["subject"] and m["state"] == "sent"
            for m in office.status("1")["mails"]
        ),
        30,
    )
    office.decide("1", **ANSWERS[2])
    until(lambda: office.at_step(3, 1), 60)
    assert [s["late"] for s in office.status("1")["stages"]] == [False, True, False]
