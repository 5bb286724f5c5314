"""What could not be done is tried again: how soon, and when somebody is told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from letters.retry import Retry, pause_after
from tests.conftest import MONDAY


@pytest.mark.parametrize(
    ("tries", "minutes"),
    [(0, 1), (1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 32), (7, 60), (11, 60), (10**6, 60)],
)
def test_the_pause_doubles_up_to_an_hour(tries: int, minutes: int) -> None:
    assert pause_after(tries) == timedelta(minutes=minutes)


def test_tu_is_told_after_a_quarter_of_an_hour_of_tries() -> None:
    def failing(tries: int) -> Retry:
        return Retry(key="a", what="surat.pdf", tries=tries, first=MONDAY, next_try=MONDAY)

    assert [failing(tries).is_worth_a_word for tries in (1, 4, 5)] == [False, False, True]
