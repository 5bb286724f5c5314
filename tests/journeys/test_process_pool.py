"""The same deployments on a work pool of Prefect's own type `process`, without a change of code."""

from __future__ import annotations

from pathlib import Path

from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, OfficeProcess, process_worker, until


def test_a_letter_walks_on_a_pool_of_type_process(
    own_office: OfficeProcess, tmp_path: Path
) -> None:
    office = own_office
    office.open()
    with process_worker(office):
        office.drop(make_letter(tmp_path / "1.pdf"))
        until(lambda: office.at_step(2), 120, "registered")
        for step in (2, 3):
            office.decide("1", **ANSWERS[step])
            until(lambda step=step: office.at_step(step + 1), 120, f"step {step + 1}")  # type: ignore[misc]
        for stage in office.letters()[0].stages[1:3]:
            run = office.api(f"/flow_runs/{stage.run_id}")
            assert run["work_pool_name"] == "proses"
