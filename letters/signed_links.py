"""Signed links, each for one stage or letter, one post, one purpose. The only module that knows
itsdangerous.

A link names numbers and a post, never a person. It holds a mark of the address it was mailed to,
made with the key: when another holds the post, or the key is new, the link is void. It is void
after its end, too.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

from itsdangerous import BadData, URLSafeSerializer

from letters.errors import BrokenLink, ExpiredLink, ForeignLink

Purpose = Literal["d", "l", "s", "kalender"]
"""Decide a stage, complete a letter, follow a letter, read the office's calendar.

Also the first part of the path.
"""
CALENDAR_DAYS = 3_650
"""A subscribed calendar is fetched for years; a new password makes it void."""
MOST_ID = 2**31
"""The register's numbers are smaller."""
MARK = 9
"""Bytes of the mark of an address."""
NOBODY = ""
"""Where the requester's address is not known TU passes the link on, whoever that is to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedLink:
    """What a token says once its signature is found good.

    Attributes:
        target: the id of a stage (`d`), of a letter (`l`, `s`) or of a user (`kalender`).
        post: who was asked: a post of the office, or `pemohon`.
        question: the wait of the stage that was asked about, "" for the stage itself.
        mark: the mark of the address that the link was mailed to.
        ends: the moment from which the link is void.
    """

    purpose: Purpose
    target: int
    post: str
    question: str = ""
    mark: str = ""
    ends: datetime


@dataclass(frozen=True, slots=True)
class LinkSigner:
    """Makes links and reads them.

    Attributes:
        base: where the pages are found from outside, without a slash at the end.
        days: how long a link is good.
    """

    secret: bytes = field(repr=False)
    base: str
    days: int

    def link(
        self,
        purpose: Purpose,
        target: int,
        post: str,
        address: str,
        now: datetime,
        question: str | None = None,
    ) -> str:
        """The whole address of a page, for whoever reads the mail to `address`."""
        return f"{self.base}/{purpose}/{self.token(purpose, target, post, address, now, question)}"

    def token(
        self,
        purpose: Purpose,
        target: int,
        post: str,
        address: str,
        now: datetime,
        question: str | None = None,
    ) -> str:
        """The part of the path that proves who may open the page."""
        days = CALENDAR_DAYS if purpose == "kalender" else self.days
        ends = int((now + timedelta(days=days)).timestamp())
        return str(
            self._signer(purpose).dumps([target, post, question or "", self.mark(address), ends])
        )

    def read(self, purpose: Purpose, token: str, now: datetime) -> SignedLink:
        """What a token says.

        Raises:
            BrokenLink: it is not ours, for another purpose, or of another key.
            ExpiredLink: its time is over.
        """
        try:
            target, post, question, mark, ends = self._signer(purpose).loads(token)
            link = SignedLink(
                purpose=purpose,
                target=target,
                post=post,
                question=question,
                mark=mark,
                ends=datetime.fromtimestamp(ends, UTC),
            )
        except (BadData, ValueError, TypeError, OverflowError) as err:
            raise BrokenLink from err
        if not 0 < link.target < MOST_ID:
            raise BrokenLink
        if now >= link.ends:
            raise ExpiredLink
        return link

    def check_holder(self, link: SignedLink, addresses: Collection[str]) -> None:
        """Whether one of these addresses was given the link.

        Raises:
            ForeignLink: somebody else was.
        """
        if not any(hmac.compare_digest(self.mark(address), link.mark) for address in addresses):
            raise ForeignLink

    def mark(self, address: str) -> str:
        """What stands in a link for an address."""
        digest = hmac.new(
            self.secret, f"pemegang|{address.casefold()}".encode(), hashlib.sha256
        ).digest()
        return base64.urlsafe_b64encode(digest[:MARK]).decode("ascii")

    def session_key(self) -> str:
        """What signs the cookies of those who are logged in: another key than that of links."""
        return hmac.new(self.secret, b"sesi", hashlib.sha256).hexdigest()

    def _signer(self, purpose: Purpose) -> URLSafeSerializer:
        return URLSafeSerializer(
            self.secret, salt=f"tautan|{purpose}", signer_kwargs={"digest_method": hashlib.sha256}
        )
