"""Nobody is kept out: axe-core finds no serious fault on any page, on a phone and on a workspace's
screen.
"""

from __future__ import annotations

import pytest

from letters.model import Letter
from tests.doors.accessibility import axe_or_skip, barriers
from tests.doors.browser import DESK, PHONE, Visit
from tests.doors.pages_office import PASSWORD, REQUESTER, PagesOffice, on_day
from tests.office_process import until

WIDTHS = pytest.mark.parametrize("width", [PHONE, DESK])


@pytest.fixture(scope="module")
def letter(pages_office: PagesOffice) -> Letter:
    """A letter that was decided on often and waits for its preparation; its room is taken."""
    return pages_office.arrive(8, **on_day(16), perlengkapan=[{"nama": "laptop", "jumlah": 2}])


@pytest.fixture(scope="module")
def asked(pages_office: PagesOffice) -> Letter:
    """A letter whose requester is asked to complete it."""
    made = pages_office.arrive(6)
    pages_office.decide(made.agenda, keputusan="minta kelengkapan", yang_kurang="tata letak")
    until(lambda: getattr(pages_office.now(made).open_stage, "wait", None), 60)
    return made


@pytest.fixture(scope="module")
def offered(pages_office: PagesOffice) -> Letter:
    """A letter whose requester is offered other times."""
    made = pages_office.arrive(7)
    offer = "2026-11-25 09:00-11:00\n2026-11-26 13:30-15:00"
    pages_office.decide(made.agenda, keputusan="alternatif", alternatif=offer)
    until(lambda: getattr(pages_office.now(made).open_stage, "wait", None), 60)
    return made


@WIDTHS
def test_the_pages_behind_links_have_no_barriers(
    visit: Visit,
    pages_office: PagesOffice,
    letter: Letter,
    asked: Letter,
    offered: Letter,
    width: int,
) -> None:
    program, one = axe_or_skip(), visit(width)
    decided = pages_office.links(letter, "d", "tu@contoh.id")[-1]
    found = []
    for link in (
        pages_office.task(letter, "subkor"),
        decided,
        pages_office.link(letter, "s", REQUESTER),
        pages_office.link(letter, "l", REQUESTER),
        pages_office.link(asked, "l", REQUESTER),
        pages_office.link(offered, "l", REQUESTER),
    ):
        one.open(link)
        for details in one.page.locator("details").all():
            details.evaluate("one => { one.open = true; }")
        found += barriers(one, program)
    one.open("/d/tiada", 404)
    found += barriers(one, program)
    one.open("/masuk")
    assert [*found, *barriers(one, program)] == []


@WIDTHS
def test_the_form_with_most_fields_and_a_refused_answer_have_no_barriers(
    visit: Visit, pages_office: PagesOffice, width: int
) -> None:
    program, one = axe_or_skip(), visit(width)
    one.open(pages_office.task(pages_office.arrive(2), "tu"))
    found = barriers(one, program)
    one.choose("kembalikan")
    assert one.press("Terapkan keputusan") == 422
    assert [*found, *barriers(one, program)] == []


@WIDTHS
def test_the_pages_of_the_office_have_no_barriers(
    visit: Visit, staff: dict[str, str], letter: Letter, asked: Letter, width: int
) -> None:
    program, one = axe_or_skip(), visit(width)
    one.log_in(staff["tu"], PASSWORD)
    found = []
    week = "/kalender?minggu=2026-W48"
    for path in (
        "/",
        "/?q=LAMAN",
        "/?jabatan=subkor",
        f"/surat/{letter.key}",
        f"/surat/{asked.key}",
        "/unggah",
        week,
    ):
        one.open(path)
        found += barriers(one, program)
    one.open("/surat/9999-2026", 404)
    assert [*found, *barriers(one, program)] == []


def test_a_barrier_would_be_found(visit: Visit) -> None:
    program, one = axe_or_skip(), visit(PHONE)
    one.open("/masuk")
    one.page.evaluate("document.querySelector('label[for=sandi]').remove()")
    one.page.evaluate("document.documentElement.removeAttribute('lang')")
    assert [fault.split(" ")[4] for fault in barriers(one, program)] == ["html-has-lang", "label"]
