"""Whether the office's own server found a mail to come from whom it says (`Authentication-Results`,
RFC 8601).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from mailroom.message import ParsedMail

Verdict = Literal["pass", "fail", "absent"]
_COMMENT = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_RESULT = re.compile(r"^(dmarc|dkim|spf)\s*=\s*([a-z]+)", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?:header\.d|header\.i|smtp\.mailfrom|smtp\.helo)\s*=\s*\"?(?:[^\s;\"@]*@)?([a-z0-9.-]+)",
    re.IGNORECASE,
)


def verdict(mail: ParsedMail, server: str) -> Verdict:
    """What the server named `server` found about the sender.

    DMARC decides where it was looked at. Without it a valid DKIM signature or SPF result of the
    sender's own domain is enough; looked at and not found valid is a failure. What other servers
    say is not looked at: anybody can write such a header, and the office's server removes foreign
    ones that bear its name (RFC 8601 §5). Mail that never left the office's server bears none:
    `absent`.
    """
    found = list(_results(mail, server))
    if not found:
        return "absent"
    dmarc = [result for method, result, _ in found if method == "dmarc" and result != "none"]
    if dmarc:
        return "pass" if set(dmarc) == {"pass"} else "fail"
    own = any(
        method != "dmarc" and result == "pass" and _aligned(mail, domain)
        for method, result, domain in found
    )
    return "pass" if own else "fail"


def _results(mail: ParsedMail, server: str) -> Iterator[tuple[str, str, str]]:
    """Method, result and the domain it is about, topmost header first."""
    for key, value in mail.message.raw_items():
        if key.casefold() != "authentication-results":
            continue
        name, *clauses = _bare(str(value)).split(";")
        if name.split(" ")[0].strip().casefold() != server.casefold():
            continue
        for clause in clauses:
            result = _RESULT.match(clause.strip())
            domain = _DOMAIN.search(clause)
            if result:
                yield result[1].lower(), result[2].lower(), domain[1].lower() if domain else ""


def _bare(value: str) -> str:
    """A header without quoted words and comments, in which a sender might write results of his
    own; not decoded.
    """
    words = _QUOTED.sub('""', " ".join(value.split()))
    while (bare := _COMMENT.sub(" ", words)) != words:
        words = bare
    return words


def _aligned(mail: ParsedMail, domain: str) -> bool:
    """Whether a checked domain is the sender's own or its parent (relaxed alignment)."""
    own = mail.sender.rpartition("@")[2]
    return bool(domain) and (
        own == domain or own.endswith(f".{domain}") or domain.endswith(f".{own}")
    )
