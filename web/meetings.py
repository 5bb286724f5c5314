"""Meetings as the board and the calendar list them: what one letter takes together at one time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from letters.access import WITHHELD
from letters.booking import EQUIPMENT
from records.board_queries import VisibleBooking


def meetings(taken: Iterable[VisibleBooking]) -> list[dict[str, Any]]:
    """The meetings of a day: what is taken together by one letter at one time."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for one in taken:
        booking = one.booking
        if booking.kind == EQUIPMENT:
            continue
        row = found.setdefault(
            (booking.start, booking.end, booking.agenda),
            {
                "mulai": booking.start,
                "selesai": booking.end,
                "agenda": booking.agenda if one.visible else "",
                "kunci": booking.agenda.replace("/", "-"),
                "pemohon": booking.pemohon if one.visible else WITHHELD,
                "pakai": [],
            },
        )
        row["pakai"].append(booking.name)
    return list(found.values())
