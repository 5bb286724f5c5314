"""Who may do and see what on the board: by the post held today, and Rahasia only for those who
handle it.
"""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from icalendar import Calendar

from letters.model import Letter
from tests.doors.browser import PHONE, Visit, Visitor
from tests.doors.pages_office import PASSWORD, PagesOffice, on_day

SEND = "Terapkan keputusan"
NOT_YOURS = "Halaman ini bukan untuk jabatan Anda."
HOLDER = '{nama: "Budi Contoh, S.Kom., M.Si."'
ACTING = (
    '{nama: "Dian Contoh, S.E.", nip: "198101012006041001", pangkat: Pembina, mail: '
    "dian@contoh.id, as: Plh., "
    "first: 2026-11-16, last: 2026-11-20}\n      - " + HOLDER
)


@pytest.fixture(scope="module")
def secret(pages_office: PagesOffice) -> Letter:
    """A letter marked Rahasia, its room taken, that Tim TCM has not had before it."""
    return pages_office.arrive(8, **on_day(15), sifat="Rahasia", hal="Permohonan Rapat Tertutup")


def inside(visit: Visit, name: str, width: int = PHONE) -> Visitor:
    one = visit(width)
    one.log_in(name, PASSWORD)
    return one


def csrf(one: Visitor) -> str:
    return one.page.locator('[name="csrf"]').first.get_attribute("value") or ""


def test_tu_decides_its_own_stage_on_the_board_and_not_that_of_the_head_of_office(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    letter = pages_office.arrive(2)
    one = inside(visit, staff["tu"])
    assert "tugas Anda" in one.text
    one.page.get_by_role("link", name=letter.agenda).click()
    assert "Diputuskan oleh Wulan Contoh" in one.text
    assert one.press(SEND) == 303
    stage = pages_office.wait(letter, 3).stages[1]
    assert (stage.by, (stage.channel or "").partition("/")[0]) == ("Wulan Contoh", "page")
    one.open(f"/surat/{letter.key}")
    assert "Disposisi Kepala Dinas" in one.text
    assert one.page.get_by_role("button", name=SEND).count() == 0
    before = pages_office.everything()
    form = pages_office.form(letter, csrf=csrf(one), keputusan="teruskan", nama="Budi Contoh")
    assert one.fetch(f"/surat/{letter.key}", "POST", form=form) == 403
    assert pages_office.everything() == before


def test_the_head_of_office_decides_the_disposition_and_hands_in_no_letters(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    letter = pages_office.arrive(3)
    one = inside(visit, staff["kadis"])
    one.open(f"/surat/{letter.key}")
    one.page.get_by_label("Proses lebih lanjut").check()
    assert one.press(SEND) == 303
    stage = pages_office.wait(letter, 4).stages[2]
    assert stage.by == "Budi Contoh, S.Kom., M.Si."
    assert (stage.answer or {})["instruksi"] == ["Proses lebih lanjut"]
    assert one.page.get_by_role("link", name="Unggah surat").count() == 0
    one.open("/unggah", 403)
    assert NOT_YOURS in one.text
    assert one.fetch("/unggah", "POST", multipart={"csrf": "x"}) == 403


def test_a_form_of_an_earlier_stage_does_not_decide_the_next_stage_of_the_same_person(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(6)
    andi = pages_office.user("andi", "--post", "subkor")
    old, quick = inside(visit, andi), visit()
    quick.log_in(andi, PASSWORD)
    for one in (old, quick):
        one.open(f"/surat/{letter.key}")
    assert quick.press(SEND) == 303
    before = pages_office.wait(letter, 7).stages
    old.choose("tolak")
    old.fill("Alasan bila ditolak", "Keliru")
    assert old.press(SEND) == 303
    assert "Tahap 7, Konfirmasi Waktu dan Tempat" in old.text
    assert [(s.step, s.state, s.attempt) for s in pages_office.now(letter).stages] == [
        (s.step, s.state, s.attempt) for s in before
    ]


def test_an_acting_head_decides_on_his_days_and_the_holder_does_not(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    letter = pages_office.arrive(3)
    link = pages_office.task(letter, "kadis")
    with pages_office.edited(HOLDER, ACTING):
        dian = pages_office.user("dian", "--post", "kadis")
        holder = inside(visit, staff["kadis"])
        holder.open(f"/surat/{letter.key}")
        assert holder.page.get_by_role("button", name=SEND).count() == 0
        assert (
            holder.fetch(
                f"/surat/{letter.key}", "POST", form=pages_office.form(letter, csrf=csrf(holder))
            )
            == 403
        )
        assert holder.fetch(link) == 403
        acting = inside(visit, dian)
        acting.open(f"/surat/{letter.key}")
        assert acting.press(SEND) == 303
        assert pages_office.wait(letter, 4).stages[2].by == "Dian Contoh, S.E."
    other = pages_office.arrive(3)
    acting.open(
        f"/surat/{other.key}"
    )  # his days are over: he may look, like everybody who works here
    assert acting.page.get_by_role("button", name=SEND).count() == 0
    assert holder.fetch(pages_office.task(other, "kadis")) == 200


def test_a_secret_letter_is_shown_to_nobody_whose_post_did_not_handle_it(
    visit: Visit, staff: dict[str, str], secret: Letter
) -> None:
    rudi = inside(visit, staff["tim"])
    told = [secret.agenda, secret.key, str(secret.facts["nomor"]), "Tertutup"]
    for page in (
        "/",
        "/?jabatan=subkor",
        "/?q=tertutup",
        "/?q=LAMAN&tanggal=2026-12-15",
        f"/?q={secret.agenda}",
    ):
        rudi.open(page)
        shown = rudi.page.locator("table, ul").all_inner_texts()
        assert not [word for word in told if word in " ".join(shown)], page
    for path in (
        "",
        "/asli",
        "/halaman/1",
        f"/berkas/{secret.documents[0].path.rpartition('/')[2]}",
    ):
        rudi.open(f"/surat/{secret.key}{path}", 403)
        assert NOT_YOURS in rudi.text
    assert rudi.fetch(f"/surat/{secret.key}", "POST", form={"csrf": csrf_of(rudi)}) == 403
    rudi.open("/kalender?minggu=2026-W51")
    assert "Rahasia" in rudi.page.locator("table").inner_text()
    assert not [word for word in told if word in rudi.page.content()]
    events, words = feed(rudi)
    assert "Dipakai" in events
    assert not [word for word in told if word in words]


def test_a_secret_letter_is_shown_to_those_who_handled_it(
    visit: Visit, staff: dict[str, str], secret: Letter
) -> None:
    budi = inside(visit, staff["kadis"])
    for page in ("/?q=tertutup", "/kalender?minggu=2026-W51", f"/surat/{secret.key}"):
        budi.open(page)
        assert secret.agenda in budi.text
    assert "Rahasia" in budi.text
    assert secret.agenda in feed(budi)[1]


def csrf_of(one: Visitor) -> str:
    one.open("/")
    return csrf(one)


def feed(one: Visitor) -> tuple[list[str], str]:
    """The titles in somebody's calendar feed, and all its words."""
    one.open("/kalender")
    address = urlsplit(one.page.get_by_label("Alamat langganan").input_value())
    reply = one.context.request.get(address.path)
    assert reply.status == 200
    assert reply.headers["content-type"] == "text/calendar; charset=utf-8"
    found = Calendar.from_ical(reply.text())
    return [str(event["SUMMARY"]) for event in found.walk("VEVENT")], json.dumps(reply.text())
