"""The keys of answers and facts that Python itself must know.

All others stand in `sop.yaml` only.
"""

from __future__ import annotations

DECISION = "keputusan"
"""Under which every form asks for its decision."""
WHO = "nama"
"""Every form asks who answers: the Prefect UI has no users."""
NOTE = "catatan"
"""Words for those who come after."""
CONTACT = "surel"
"""The fact that holds the requester's mail address."""
REQUESTER = "pemohon"
"""The body that asks (READING.md), and who is waited for, written to and linked to as no post of
the office.
"""
