"""By which way an answer came, as it is kept and read back."""

from __future__ import annotations

import pytest

from letters.channel import Channel


@pytest.mark.parametrize(
    ("channel", "text", "evidence"),
    [
        (Channel("mail", mail_id=17), "mail/17", {"channel": "mail", "mail": 17}),
        (Channel("page", user_id=3), "page/3", {"channel": "page", "user": 3}),
        (Channel("page"), "page", {"channel": "page"}),
        (Channel("shell"), "shell", {"channel": "shell"}),
        (Channel("arrival"), "arrival", {"channel": "arrival"}),
        (Channel("inbox"), "inbox", {"channel": "inbox"}),
        (Channel("prefect"), "prefect", {"channel": "prefect"}),
    ],
)
def test_a_way_is_kept_with_the_mail_or_the_user(
    channel: Channel, text: str, evidence: dict[str, object]
) -> None:
    assert str(channel) == text
    assert Channel.parse(text) == channel
    assert channel.evidence == evidence


@pytest.mark.parametrize("text", ["", "fax/3", "MAIL/17", "telepon", "shel"])
def test_what_nobody_knows_came_through_prefects_own_form(text: str) -> None:
    assert Channel.parse(text) == Channel("prefect")


def test_evidence_that_is_no_number_is_none() -> None:
    assert Channel.parse("mail/x") == Channel("mail")
    assert Channel.parse("page/3/4") == Channel("page")
