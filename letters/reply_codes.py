"""The code in a mail that binds an answer to one stage and to the address that was asked."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, field

LENGTH = 16
"""Letters of a code: 80 bits. Guessing one takes longer than any letter lives."""
_CODE = r"(\d{1,9})-([A-Z2-7]{16})"
_IN_SUBJECT = re.compile(rf"\[#{_CODE}\]", re.IGNORECASE | re.ASCII)
_IN_ID = re.compile(rf"^<[0-9a-f]{{32}}\.{_CODE}@", re.IGNORECASE | re.ASCII)
"""Only as we write them: Message-IDs of others hold all sorts of letters."""
MOST_CODES = 20


@dataclass(frozen=True, slots=True)
class ReplyCode:
    """`12-K7Q2M9XTAB3DEFGH`: a stage and the code of whoever was asked."""

    stage_id: int
    code: str

    def __str__(self) -> str:
        return f"{self.stage_id}-{self.code}"


@dataclass(frozen=True, slots=True)
class ReplyCodes:
    """Makes codes and tells whether one is ours.

    `mailbox` is the address that answers are sent to.
    """

    secret: bytes = field(repr=False)
    mailbox: str = ""

    def code_for(self, stage_id: int, address: str, wait: str | None = None) -> ReplyCode:
        """The code for one stage, one address and one question: while the stage waits it
        asks something else.
        """
        said = f"jawab|{stage_id}|{wait or ''}|{address.casefold()}".encode()
        digest = hmac.new(self.secret, said, hashlib.sha256).digest()
        return ReplyCode(stage_id, base64.b32encode(digest).decode("ascii")[:LENGTH])

    def is_for(self, code: ReplyCode, address: str, wait: str | None = None) -> bool:
        """Whether this code was given to this address for this question."""
        return hmac.compare_digest(
            self.code_for(code.stage_id, address, wait).code, code.code.upper()
        )


def codes_in(subject: str, *message_ids: str) -> list[ReplyCode]:
    """The codes in a subject and in Message-IDs, each once, in order, so many at most."""
    found = _IN_SUBJECT.findall(subject) + [
        pair for one in message_ids for pair in _IN_ID.findall(one)
    ]
    return list(dict.fromkeys(ReplyCode(int(number), code.upper()) for number, code in found))[
        :MOST_CODES
    ]
