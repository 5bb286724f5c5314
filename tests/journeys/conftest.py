"""Real offices: Prefect's server, a worker and an inbox, started as `tindak up` starts them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.office_process import OfficeProcess

MONDAY = datetime.fromisoformat("2026-11-16T08:00:00+07:00")


def shift_to(moment: datetime) -> str:
    """The setting that makes an office's clock show `moment` now."""
    ahead = moment - datetime.now(UTC)  # noqa: TID251 (an office under test is told what time it is)
    seconds = int(ahead / timedelta(seconds=1))
    return f"{'-' if seconds < 0 else ''}PT{abs(seconds)}S"


@pytest.fixture(scope="session")
def open_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeProcess]:
    """An open office on a Monday morning, shared by the tests that only add letters to it."""
    made = OfficeProcess(tmp_path_factory.mktemp("kantor"), TINDAK_CLOCK_SHIFT=shift_to(MONDAY))
    made.open()
    yield made
    assert made.close() == 0


@pytest.fixture
def own_office(tmp_path: Path) -> Iterator[OfficeProcess]:
    """An office that a test may kill; closed, on a Monday morning."""
    made = OfficeProcess(tmp_path / "kantor", TINDAK_CLOCK_SHIFT=shift_to(MONDAY))
    yield made
    made.close()
