"""Signed links: how long they hold, and that an office's mails of last month stay good."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from itsdangerous import URLSafeSerializer

from letters.errors import BrokenLink, ExpiredLink, ForeignLink
from letters.signed_links import MOST_ID, LinkSigner
from tests.conftest import MONDAY

LINKS = LinkSigner(b"kunci", "https://tindak.contoh.id", 90)
MAILED = (
    "WzQyLCJrYWRpcyIsImtlbGVuZ2thcGFuIiwiQ2xnTDQwSVVsV2J2IiwxODAyNTY2ODAwXQ"
    ".k5QFdGs3J1IBy32LswTlGxUotfrdc9uXiMZsBUAsVPU"
)


def test_a_link_that_was_mailed_before_an_upgrade_is_still_good() -> None:
    """The token is as an earlier Tindak made it: whoever changes how, voids the mails out there."""
    link = LINKS.read("d", MAILED, MONDAY)
    assert (link.target, link.post, link.question) == (42, "kadis", "kelengkapan")
    assert link.ends == MONDAY + timedelta(days=90)
    LINKS.check_holder(link, ["Kadis@contoh.id"])
    assert LINKS.token("d", 42, "kadis", "kadis@contoh.id", MONDAY, "kelengkapan") == MAILED
    whole = LINKS.link("d", 42, "kadis", "kadis@contoh.id", MONDAY, "kelengkapan")
    assert whole == f"https://tindak.contoh.id/d/{MAILED}"


def test_a_calendar_is_subscribed_to_for_ten_years() -> None:
    token = LINKS.token("kalender", 3, "", "tu@contoh.id", MONDAY)
    assert LINKS.read("kalender", token, MONDAY + timedelta(days=3649)).question == ""
    with pytest.raises(ExpiredLink):
        LINKS.read("kalender", token, MONDAY + timedelta(days=3650))


@pytest.mark.parametrize("target", [1, MOST_ID - 1])
def test_a_number_that_the_register_may_hold_is_read(target: int) -> None:
    token = LINKS.token("l", target, "pemohon", "a@contoh.id", MONDAY)
    assert LINKS.read("l", token, MONDAY).target == target


@pytest.mark.parametrize("target", [0, -1, MOST_ID])
def test_a_number_that_the_register_cannot_hold_is_broken(target: int) -> None:
    token = LINKS.token("l", target, "pemohon", "a@contoh.id", MONDAY)
    with pytest.raises(BrokenLink):
        LINKS.read("l", token, MONDAY)


def test_a_link_for_an_address_that_nobody_knows_is_for_whoever_it_is_passed_to() -> None:
    link = LINKS.read("l", LINKS.token("l", 7, "pemohon", "", MONDAY), MONDAY)
    LINKS.check_holder(link, [""])
    with pytest.raises(ForeignLink):
        LINKS.check_holder(link, ["a@contoh.id"])


def test_the_key_of_sessions_is_another_than_that_of_links() -> None:
    stays = "fb086c12c465ef6f2494c06812a26eec83e6c8dd4a6517ab617ddb81af8e2c18"
    assert LINKS.session_key() == stays
    assert LinkSigner(b"lain", LINKS.base, 90).session_key() != LINKS.session_key()


@pytest.mark.parametrize(
    "said",
    [
        [42, "kadis", "", "m"],
        [42, "kadis", "", "m", "later"],
        [42, "kadis", "", "m", 1e30],
        7,
    ],
)
def test_what_bears_our_signature_but_says_something_else_is_broken(said: object) -> None:
    ours = URLSafeSerializer(
        b"kunci", salt="tautan|d", signer_kwargs={"digest_method": hashlib.sha256}
    )
    with pytest.raises(BrokenLink):
        LINKS.read("d", ours.dumps(said), MONDAY)
