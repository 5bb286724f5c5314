"""axe-core, run inside a page: barriers of WCAG 2.1 A and AA that keep people out."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.doors.browser import Visitor

AXE = Path(__file__).parent / "axe" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
GRAVE = ("serious", "critical")


def axe_or_skip() -> str:
    """The program; the gate has it, elsewhere these tests may be skipped."""
    if AXE.is_file():
        return AXE.read_text(encoding="utf-8")
    assert not os.environ.get("TINDAK_TEST_AXE"), "run npm ci in tests/doors/axe"
    pytest.skip("no axe-core: run npm ci in tests/doors/axe")


def barriers(one: Visitor, program: str) -> list[str]:
    """The serious and critical faults of the page that is open, one line each."""
    options = json.dumps(
        {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    )
    one.page.evaluate(
        program
    )  # by the browser's own channel: the page's policy lets no other script in
    found = one.page.evaluate(f"axe.run(document, {options})")
    return [
        f"{one.page.url.partition('?')[0]} at {one.width}: {fault['impact']} {fault['id']} "
        f"({fault['help']}): "
        f"{node['html'][:120]} {node['any'][0]['message'] if node['any'] else ''}"
        for fault in found["violations"]
        if fault["impact"] in GRAVE
        for node in fault["nodes"]
    ]
