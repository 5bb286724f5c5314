"""Logging in and out: passwords, tries, sessions, tokens that keep other sites' forms out."""

from __future__ import annotations

import pytest

from tests.doors.browser import PHONE, Visit, Visitor
from tests.doors.pages_office import PASSWORD, PagesOffice
from tests.office_process import until

OTHER = "kata sandi yang lain"
TOO_OLD = "Halaman ini sudah terlalu lama terbuka. Muat ulang halaman, lalu isi kembali."


@pytest.fixture(scope="module")
def sari(pages_office: PagesOffice) -> str:
    """A user of these tests only; her post is kabid."""
    return pages_office.user("sari", "--post", "kabid")


def is_inside(one: Visitor) -> bool:
    one.open("/")
    return one.heading == "Papan surat"


def test_the_board_asks_who_is_there_and_leads_to_what_was_wanted(
    visit: Visit, staff: dict[str, str]
) -> None:
    one = visit(PHONE)
    one.open("/kalender?minggu=2026-W48")
    assert (one.heading, one.page.url.partition("?")[0]) == ("Masuk", f"{one.base}/masuk")
    one.fill("Nama pengguna", staff["tu"])
    one.fill("Kata sandi", OTHER)
    assert one.press("Masuk") == 401
    assert "Nama atau kata sandi keliru." in one.text
    assert one.page.get_by_label("Nama pengguna").input_value() == staff["tu"]
    one.fill("Kata sandi", PASSWORD)
    assert one.press("Masuk") == 303
    assert one.page.url == f"{one.base}/kalender?minggu=2026-W48"
    assert "Wulan Contoh" in one.page.get_by_role("navigation", name="Menu utama").inner_text()


def test_after_a_log_in_nobody_is_led_elsewhere(visit: Visit, staff: dict[str, str]) -> None:
    one = visit()
    for elsewhere in (
        "//jauh.contoh.id/",
        "https://jauh.contoh.id/",
        "/%5Cjauh.contoh.id",
        "%09//jauh.contoh.id",
    ):
        one.open(f"/masuk?ke={elsewhere}")
        assert one.page.locator('[name="ke"]').input_value() == "/"
    one.fill("Nama pengguna", staff["tu"].upper())
    one.fill("Kata sandi", PASSWORD)
    assert one.press("Masuk") == 303
    assert one.page.url == f"{one.base}/"


def test_whoever_guesses_passwords_must_wait(
    visit: Visit, pages_office: PagesOffice, sari: str
) -> None:
    with pages_office.pages() as base:
        one = visit(base=base)
        one.log_in(sari, OTHER, 401)
        form = {
            "csrf": one.page.locator('[name="csrf"]').get_attribute("value") or "",
            "nama": sari,
            "sandi": OTHER,
        }
        assert [one.fetch("/masuk", "POST", form=form) for _ in range(8)] == [401] * 7 + [429]
        one.log_in(sari, PASSWORD, 429)
        assert "Terlalu banyak percobaan masuk yang gagal. Coba lagi dalam" in one.text


def test_a_form_without_the_token_of_its_session_changes_nothing(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    letter = pages_office.arrive(2)
    one, other = visit(), visit()
    one.log_in(staff["tu"], PASSWORD)
    other.log_in(staff["kadis"], PASSWORD)
    foreign = other.page.locator('[name="csrf"]').first.get_attribute("value") or ""
    before = pages_office.everything()
    answer = pages_office.form(letter, keputusan="terima")
    for token in ({}, {"csrf": ""}, {"csrf": foreign}, {"csrf": foreign.swapcase()}):
        for path, form in (
            (f"/surat/{letter.key}", answer),
            ("/keluar", {}),
            ("/masuk", {"nama": "wulan"}),
        ):
            assert one.fetch(path, "POST", form=form | token) == 403
        assert one.fetch("/unggah", "POST", multipart={"layanan": "x"} | token) == 403
    assert pages_office.everything() == before
    assert one.fetch("/keluar") == 405
    assert is_inside(one)


def test_a_page_that_was_open_too_long_says_so(visit: Visit, staff: dict[str, str]) -> None:
    one = visit(PHONE)
    one.log_in(staff["tu"], PASSWORD)
    one.page.locator('[name="csrf"]').first.evaluate("field => { field.value = 'lama'; }")
    assert one.press("Keluar") == 403
    assert TOO_OLD in one.text


def test_who_logs_out_is_out_in_every_browser(visit: Visit, sari: str) -> None:
    here, there = visit(), visit(PHONE)
    for one in (here, there):
        one.log_in(sari, PASSWORD)
        assert is_inside(one)
    assert here.press("Keluar") == 303
    assert here.heading == "Masuk"
    assert not is_inside(there)
    assert not is_inside(here)


def test_a_cookie_that_was_kept_opens_nothing_after_the_log_out(visit: Visit, sari: str) -> None:
    one = visit()
    one.log_in(sari, PASSWORD)
    kept = one.context.cookies()
    assert one.press("Keluar") == 303
    one.context.add_cookies(
        [{"name": c["name"], "value": c["value"], "url": one.base} for c in kept]
    )
    assert not is_inside(one)


def test_a_session_that_is_not_used_ends(
    visit: Visit, pages_office: PagesOffice, sari: str
) -> None:
    with pages_office.pages(TINDAK_SESSION_HOURS="0.001") as base:
        one = visit(base=base)
        one.log_in(sari, PASSWORD)
        (kept,) = one.context.cookies()

        def is_over() -> bool:
            one.context.clear_cookies()
            one.context.add_cookies([{"name": kept["name"], "value": kept["value"], "url": base}])
            return not is_inside(one)

        until(is_over, 60, "the log-in is over", pause=1)


def test_a_new_password_ends_what_was_logged_in_and_a_user_who_was_removed_comes_in_no_more(
    visit: Visit, pages_office: PagesOffice, sari: str
) -> None:
    one = visit()
    one.log_in(sari, PASSWORD)
    pages_office.shell("user", "password", sari, password=OTHER)
    assert not is_inside(one)
    one.log_in(sari, PASSWORD, 401)
    one.log_in(sari, OTHER)
    assert is_inside(one)
    pages_office.shell("user", "remove", sari)
    assert not is_inside(one)
    one.log_in(sari, OTHER, 401)
    assert "Nama atau kata sandi keliru." in one.text
    pages_office.shell("user", "password", sari, password=PASSWORD)
    one.log_in(sari, PASSWORD)


def test_the_cookie_is_for_these_pages_only(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    one = visit()
    one.log_in(staff["tu"], PASSWORD)
    (cookie,) = one.context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Lax", "/")
    assert "wulan" not in str(cookie)
    assert one.page.evaluate("document.cookie") == ""
    with pages_office.pages(TINDAK_WEB_URL="https://tindak.contoh.id") as base:
        reply = visit().context.request.get(f"{base}/masuk")
        set_cookie = reply.headers["set-cookie"].casefold()
        assert {"secure", "httponly", "samesite=lax"} <= {
            part.strip() for part in set_cookie.split(";")
        }
        assert reply.headers["strict-transport-security"].startswith("max-age=")
