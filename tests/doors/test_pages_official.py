"""An official decides from the link in a mail: on a phone, in a real browser, in a real office."""

from __future__ import annotations

from collections import Counter

import pytest

from letters.model import Letter, Stage
from tests.doors.browser import PHONE, Visit, Visitor
from tests.doors.pages_office import PagesOffice, on_day

SEND = "Terapkan keputusan"


def closed(office: PagesOffice, letter: Letter, step: int) -> Stage:
    """A stage that was decided, once."""
    (found,) = [stage for stage in office.now(letter).stages if stage.step == step]
    assert found.state == "closed"
    return found


def test_an_official_decides_on_a_phone_and_sees_what_was_decided_and_what_comes_next(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(3)
    phone = visit(PHONE)
    phone.open(pages_office.task(letter, "kadis"))
    assert phone.heading == "Disposisi Kepala Dinas"
    assert "Dinas Kesehatan dan Keluarga Berencana" in phone.text
    assert phone.page.get_by_label("Nama Anda").input_value() == "Budi Contoh, S.Kom., M.Si."
    phone.page.get_by_label("Koordinasi/konfirmasi").check()
    phone.fill("Catatan", "Cek peralatan & ruang <besok>")
    assert phone.press(SEND) == 303
    assert phone.heading == "Disposisi Kepala Dinas: teruskan"
    assert "oleh Budi Contoh, S.Kom., M.Si. (Kepala Dinas Komunikasi dan Informatika)" in phone.text
    assert "Cek peralatan & ruang <besok>" in phone.text
    assert (
        "Tahap 4, Disposisi Kabid Aptika: Kepala Bidang Aplikasi dan Informatika, paling lambat"
        in phone.text
    )
    stage = closed(pages_office, letter, 3)
    assert (stage.channel, stage.by) == ("page", "Budi Contoh, S.Kom., M.Si.")
    assert (stage.answer or {})["instruksi"] == ["Koordinasi/konfirmasi"]
    phone.open(phone.page.url.partition("?")[0])
    assert phone.heading == "Disposisi Kepala Dinas: teruskan"


def test_a_page_decides_without_javascript_too(visit: Visit, pages_office: PagesOffice) -> None:
    letter = pages_office.arrive(2)
    phone = visit(PHONE, scripts=False)
    phone.open(pages_office.task(letter, "tu"))
    phone.fill("Tata letak ruangan", "U-Shape")
    phone.page.locator('[name="narahubung.1.nama"]').fill("Yulia Hartati")
    phone.page.locator('[name="narahubung.1.telepon"]').fill("0812-0000-1147")
    assert phone.press(SEND) == 303
    assert phone.heading == "Penerimaan oleh TU: terima"
    facts = pages_office.wait(letter, 3).facts
    assert facts["tata_letak"] == "U-Shape"
    assert facts["narahubung"] == [
        *letter.facts["narahubung"],
        {"nama": "Yulia Hartati", "telepon": "+6281200001147"},
    ]
    assert (
        facts["kegiatan"] == letter.facts["kegiatan"]
    )  # what was left as the page showed it is what it was


def test_a_row_is_added_where_scripts_run(visit: Visit, pages_office: PagesOffice) -> None:
    letter = pages_office.arrive(2)
    phone = visit(PHONE)
    phone.open(pages_office.task(letter, "tu"))
    more = phone.page.locator('[data-baris="narahubung"]').get_by_role(
        "button", name="Tambah baris"
    )
    for number, name in ((1, "Yulia Hartati"), (2, "Dimas Contoh")):
        more.click()
        phone.page.locator(f'[name="narahubung.{number}.nama"]').fill(name)
    assert phone.press(SEND) == 303
    names = [contact["nama"] for contact in pages_office.wait(letter, 3).facts["narahubung"]]
    assert names == ["Bima Nugraha", "Yulia Hartati", "Dimas Contoh"]


def test_looking_changes_nothing(visit: Visit, pages_office: PagesOffice) -> None:
    letter = pages_office.arrive(3)
    link = pages_office.task(letter, "kadis")
    before = pages_office.everything(letter)
    scanner = visit()
    for _ in range(10):
        assert scanner.fetch(link) == 200
    assert scanner.fetch(link, "HEAD") == 200
    for query in (
        "keputusan=teruskan&formulir=0&nama=Robot",
        "diterima=0",
        "utm_source=surel&_method=POST",
    ):
        assert scanner.fetch(f"{link}?{query}") == 200
        assert scanner.fetch(f"{link}?{query}", "HEAD") == 200
    for way in ("PUT", "DELETE", "PATCH"):
        assert scanner.fetch(link, way) == 405
    scanner.open(link)
    assert pages_office.everything(letter) == before


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_button_pressed_twice_decides_once(
    visit: Visit, pages_office: PagesOffice, scripts: bool
) -> None:
    letter = pages_office.arrive(3)
    link = pages_office.task(letter, "kadis")
    phone = visit(PHONE, scripts=scripts)
    phone.open(link)
    with phone.page.expect_navigation():
        phone.page.get_by_role("button", name=SEND).dblclick()
    phone.settle()
    assert phone.heading == "Disposisi Kepala Dinas: teruskan"
    _answered_once(pages_office, letter)


def test_a_form_that_was_open_all_the_while_decides_nothing_anew(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(3)
    old, quick = visit(PHONE), visit(PHONE)
    for one in (old, quick):
        one.open(pages_office.task(letter, "kadis"))
    assert quick.press(SEND) == 303
    pages_office.wait(letter, 4)
    old.fill("Nama Anda", "Orang Lain")
    assert old.press(SEND) == 303
    assert "oleh Budi Contoh" in old.text
    _answered_once(pages_office, letter)


def _answered_once(office: PagesOffice, letter: Letter) -> None:
    """TU and the head of office have answered, once each."""
    office.wait(letter, 4)
    assert closed(office, letter, 3).by == "Budi Contoh, S.Kom., M.Si."
    with office.register.read() as reader:
        assert Counter(row["event"] for row in reader.audit(letter.id) if row["by"]) == {
            "answered": 2
        }


def _at_once(visitors: list[Visitor]) -> None:
    for one in visitors:
        one.page.evaluate(
            "setTimeout(() => document.querySelector('form.formulir').requestSubmit(), 50)"
        )
    for one in visitors:
        one.page.locator(".hasil").wait_for()
        one.settle()


def test_of_two_who_answer_at_once_one_wins_and_the_other_is_told_what_was_decided_by_whom(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(7, **on_day(17))
    link = pages_office.task(letter, "subkor")
    both = [visit(PHONE), visit(PHONE)]
    for one, (decision, name) in zip(
        both, (("setuju", "Andi Contoh"), ("tolak", "Rudi Contoh")), strict=True
    ):
        one.open(link)
        one.choose(decision)
        one.fill("Nama Anda", name)
        one.fill("Alasan bila ditolak", "Ruang diperbaiki")
    _at_once(both)
    stage = closed(pages_office, letter, 7)
    decision = (stage.answer or {})["keputusan"]
    assert (decision, stage.by) in (("setuju", "Andi Contoh"), ("tolak", "Rudi Contoh"))
    for one in both:
        assert one.heading == f"Konfirmasi Waktu dan Tempat: {decision}"
        assert f"Sudah diputuskan {decision} oleh {stage.by}" in one.text
    assert pages_office.now(letter).state == ("open" if decision == "setuju" else "refused")


def test_an_answer_that_lacks_something_says_what_and_keeps_what_was_typed(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(7)
    before = pages_office.now(letter).open_stage
    phone = visit(PHONE)
    phone.open(pages_office.task(letter, "subkor"))
    phone.choose("tolak")
    phone.fill("Catatan", "Sudah ditelepon")
    phone.fill("Nama Anda", "Andi yang lain")
    phone.page.locator('[name="kegiatan.0.mulai"]').fill("13:15")
    assert phone.press(SEND) == 422
    assert (
        "isi “Alasan bila ditolak” penolakan".casefold()
        in phone.page.get_by_role("alert").inner_text().casefold()
    )
    assert phone.page.get_by_role("radio", name="tolak", exact=True).is_checked()
    assert phone.page.get_by_label("Catatan").first.input_value() == "Sudah ditelepon"
    assert phone.page.get_by_label("Nama Anda").input_value() == "Andi yang lain"
    assert phone.page.locator('[name="kegiatan.0.mulai"]').input_value() == "13:15"
    assert pages_office.now(letter).open_stage == before
    phone.fill("Alasan bila ditolak", "Ruang diperbaiki")
    assert phone.press(SEND) == 303
    assert phone.heading == "Konfirmasi Waktu dan Tempat: tolak"
    assert "Keadaan surat: ditolak" in phone.text
