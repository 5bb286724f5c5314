"""The office's clock: the only place that asks what time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def now(shift: timedelta = timedelta()) -> datetime:
    """The present moment by the office's clock.

    Args:
        shift: how far it runs ahead of the machine's (TINDAK_CLOCK_SHIFT, for training).
    """
    return datetime.now(UTC) + shift  # noqa: TID251 (the one place)


def machine_time(moment: datetime, shift: timedelta) -> datetime:
    """A moment of the office's clock as the machine's clock, by which Prefect schedules."""
    return moment - shift
