"""The code in a mail that binds an answer to one stage and to the address that was asked."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, field

LENGTH = 16
"""Letters of a code: 80 bits. Guessing one takes longer than any letter lives."""
_TOKEN = re.compile(r"(?<!\d)(\d{1,9})-([A-Z2-7]{16})(?![A-Z2-7])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """`12-K7Q2M9XTAB3DEFGH`: a stage and the code of whoever was asked."""

    stage_id: int
    code: str

    def __str__(self) -> str:
        return f"{self.stage_id}-{self.code}"


@dataclass(frozen=True, slots=True)
class Seal:
    """Makes codes and tells whether one is ours; `mailbox` is the address that answers are sent to."""

    secret: bytes = field(repr=False)
    mailbox: str = ""

    def token(self, stage_id: int, address: str) -> Token:
        """The token for one stage and one address."""
        said = f"jawab|{stage_id}|{address.casefold()}".encode()
        digest = hmac.new(self.secret, said, hashlib.sha256).digest()
        return Token(stage_id, base64.b32encode(digest).decode("ascii")[:LENGTH])

    def is_for(self, token: Token, address: str) -> bool:
        """Whether this token was given to this address."""
        return hmac.compare_digest(self.token(token.stage_id, address).code, token.code.upper())


def tokens(*texts: str) -> list[Token]:
    """The tokens that stand in texts (Message-IDs, a subject), each once, in order."""
    found = [Token(int(number), code.upper()) for text in texts for number, code in _TOKEN.findall(text)]
    return list(dict.fromkeys(found))
