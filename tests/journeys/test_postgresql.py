"""The office as it grows: the register and Prefect on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.databases import office_on_postgresql, server_or_skip
from tests.journeys.conftest import MONDAY, shift_to
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, OfficeProcess, until


@pytest.fixture
def office_on_pg(tmp_path: Path) -> Iterator[OfficeProcess]:
    with office_on_postgresql(server_or_skip()) as env:
        office = OfficeProcess(tmp_path / "kantor", TINDAK_CLOCK_SHIFT=shift_to(MONDAY), **env)
        yield office
        office.close()
        office.register.engine.dispose()


def test_a_letter_walks_through_all_stages_with_register_and_prefect_on_postgresql(
    office_on_pg: OfficeProcess, tmp_path: Path
) -> None:
    office = office_on_pg
    office.open()
    office.drop(make_letter(tmp_path / "1.pdf"))
    for step in range(2, 9):
        until(lambda step=step: office.at_step(step), 90, f"step {step}")  # type: ignore[misc]
        office.decide("1/2026", **ANSWERS[step])
    until(lambda: office.at_step(9), 90, "step 9")
    office.close()
    office.env["TINDAK_CLOCK_SHIFT"] = shift_to(MONDAY + timedelta(days=9))  # the meeting is over
    office.open()
    office.decide("1/2026", **ANSWERS[9])
    until(lambda: office.status("1")["state"] == "done", 90, "the letter has come to its end")
    whole = office.status("1")
    assert [stage["step"] for stage in whole["stages"]] == list(range(1, 10))
    assert "laporan_kegiatan" in {paper["kind"] for paper in whole["documents"]}
    until(
        lambda: all(mail["state"] == "sent" for mail in office.status("1")["mails"]),
        60,
        "all mails are out",
    )
    assert not list((office.home / "var").rglob("*.db")), "nothing lies on SQLite beside it"
