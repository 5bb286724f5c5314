"""`tindak up` restarts what dies, but not for ever."""

from __future__ import annotations

from contextlib import suppress

import pytest

from letters.errors import GaveUp
from tests.journeys.test_crashes import is_alive
from tests.office_process import OfficeProcess, until


@pytest.mark.parametrize("child", ["pekerja", "Prefect"])
def test_an_office_whose_child_dies_again_and_again_closes_and_names_the_log_that_tells_why(
    own_office: OfficeProcess, child: str
) -> None:
    office = own_office
    office.open()
    up = office.process
    assert up is not None
    born: set[int] = set()

    def has_closed() -> bool:
        for name in ("pekerja", "Prefect"):
            pid = office.pid(name)
            if name == child and pid not in born:
                with suppress(ProcessLookupError):
                    office.kill(child)
            born.add(pid)
        return up.poll() is not None

    until(has_closed, 180, "the office gives up")
    assert up.returncode == 1
    log = office.home / "var" / "log" / f"{child}.log"
    told = (office.home / "up.log").read_text().splitlines()
    assert told[-1] == str(GaveUp(name=child, times=5, log=log))
    assert (
        sum(f"{child} berhenti (kode -9)" in line for line in told) == 4
    )  # and the fifth was the last
    until(lambda: not any(is_alive(pid) for pid in born), 30, "no child is left")
    office.process = None
