"""Who signed a PDF, when, and whether it was altered since. The only module that knows pyHanko."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING

from letters.reading import Signature

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import EmbeddedPdfSignature, PdfSignatureStatus

UNCHECKED = (Signature(),)
"""There is a signature, but what it says cannot be told."""

logging.getLogger("pyhanko_certvalidator").setLevel(
    logging.CRITICAL
)  # no chain is built here, see below
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)


def signatures(data: bytes) -> tuple[Signature, ...]:
    """The electronic signatures of a PDF in the order they were made; empty when there is none.

    Only the mathematics is judged: does the signature fit its bytes, and did later revisions add
    nothing but further signatures and validation data (DSS). The chain of certificates is for BSrE
    to judge, which needs its service; an expired certificate is normal for a good old letter
    (DOMAIN.md 2).
    """
    if b"/ByteRange" not in data:
        return ()
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 - takes most of a second; few letters need it

    try:
        reader = PdfFileReader(BytesIO(data), strict=False)
        if reader.encrypted:
            reader.decrypt("")
        return tuple(_all(reader))
    except Exception:  # noqa: BLE001 - torn files break pyHanko in ways nobody has listed; a person must look
        return UNCHECKED


def _all(reader: PdfFileReader) -> list[Signature]:
    made = reader.embedded_regular_signatures
    if (
        not made and not reader.embedded_timestamp_signatures
    ):  # its form was taken away, its bytes are still there
        return [Signature()]
    return [_one(signature, last=signature is made[-1]) for signature in made]


def _one(signature: EmbeddedPdfSignature, *, last: bool) -> Signature:
    from pyhanko.sign.validation import validate_pdf_signature  # noqa: PLC0415 - see above
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415 - see above

    try:
        status = validate_pdf_signature(
            signature, ValidationContext(trust_roots=[], allow_fetching=False)
        )
        subject, issuer = status.signing_cert.subject.native, status.signing_cert.issuer.native
    except Exception:  # noqa: BLE001 - see above
        return Signature()
    when = status.signer_reported_dt
    return Signature(
        signer=_text(subject.get("common_name")),
        issuer=_text(issuer.get("common_name")),
        time=when.isoformat(timespec="seconds") if when else None,
        intact=_is_intact(status, last=last),
    )


def _text(name: object) -> str | None:
    return str(name) if name else None


def _is_intact(status: PdfSignatureStatus, *, last: bool) -> bool:
    """Whether nothing but validation data came later.

    Before the last signature, the later signatures too.
    """
    from pyhanko.sign.diff_analysis import ModificationLevel  # noqa: PLC0415 - see above
    from pyhanko.sign.validation import SignatureCoverageLevel  # noqa: PLC0415 - see above

    allowed = ModificationLevel.LTA_UPDATES if last else ModificationLevel.FORM_FILLING
    level = status.modification_level
    covers = status.coverage >= SignatureCoverageLevel.ENTIRE_REVISION
    return bool(
        status.intact and status.valid and covers and level is not None and level <= allowed
    )
