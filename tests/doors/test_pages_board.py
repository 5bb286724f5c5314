"""The office's own pages: letters handed in, the calendar with its clashes, the feed, and what
guards every answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.doors.browser import PHONE, Visit, Visitor
from tests.doors.pages_office import ASKER, PASSWORD, REQUESTER, PagesOffice
from tests.letter_maker import make_letter
from tests.office_process import until

MEGABYTE = 1024 * 1024


def at_upload(visit: Visit, staff: Mapping[str, str]) -> Visitor:
    one = visit(PHONE)
    one.log_in(staff["tu"], PASSWORD)
    one.page.get_by_role("link", name="Unggah surat").click()
    return one


def test_a_letter_that_tu_hands_in_becomes_a_registered_letter(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str], tmp_path: Path
) -> None:
    one = at_upload(visit, staff)
    letter = make_letter(
        tmp_path / "Surat ‘Undangan’ <b>.pdf", nomor="9/UNGGAH/2026", pemohon=ASKER
    )
    one.page.get_by_label("Berkas surat").set_input_files(letter)
    assert one.press("Daftarkan surat") == 303
    one.page.wait_for_url("**/surat/*")
    assert "9/UNGGAH/2026" in one.text
    found = next(x for x in pages_office.letters() if x.facts["nomor"] == "9/UNGGAH/2026")
    assert one.page.url == f"{one.base}/surat/{found.key}"
    one.open("/unggah")
    one.page.get_by_label("Berkas surat").set_input_files(letter)
    assert one.press("Daftarkan surat") == 303
    one.page.wait_for_url(f"**/surat/{found.key}")
    assert sum(x.facts["nomor"] == "9/UNGGAH/2026" for x in pages_office.letters()) == 1


def test_what_is_no_letter_is_refused_with_advice(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str], tmp_path: Path
) -> None:
    one = at_upload(visit, staff)
    program = tmp_path / "surat.pdf"
    program.write_bytes(b"MZ\x90\x00" + bytes(4096))
    before = pages_office.everything()
    one.page.get_by_label("Berkas surat").set_input_files(program)
    assert one.press("Daftarkan surat") == 422
    assert "Berkas ini bukan PDF atau gambar surat. Unduh ulang surat dari SRIKANDI" in one.text
    empty = tmp_path / "kosong.pdf"
    empty.write_bytes(b"")
    one.page.get_by_label("Berkas surat").set_input_files(empty)
    assert one.press("Daftarkan surat") == 422
    assert pages_office.everything() == before


def test_more_than_21_megabytes_are_not_taken(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    one = at_upload(visit, staff)
    token = one.page.locator('[name="csrf"]').first.get_attribute("value") or ""
    before = pages_office.everything()
    assert one.fetch("/masuk", "POST", form={"csrf": token, "nama": "x" * 2 * MEGABYTE}) == 413
    cookie = "; ".join(f"{c['name']}={c['value']}" for c in one.context.cookies())
    headers = {
        "Cookie": cookie,
        "Content-Type": "multipart/form-data; boundary=x",
        "Content-Length": str(22 * MEGABYTE),
    }
    with closing(HTTPConnection(urlsplit(one.base).netloc)) as wire:
        wire.request("POST", "/unggah", b"--x\r\n", headers)
        assert wire.getresponse().status == 413
    assert pages_office.everything() == before


def test_the_calendar_shows_a_clash(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    taken = pages_office.arrive(
        8,
        mulai=datetime.fromisoformat("2027-01-12T09:00"),
        selesai=datetime.fromisoformat("2027-01-12T11:00"),
    )
    asked = pages_office.arrive(
        2,
        mulai=datetime.fromisoformat("2027-01-12T10:00"),
        selesai=datetime.fromisoformat("2027-01-12T12:00"),
    )
    one = visit(PHONE)
    one.log_in(staff["tu"], PASSWORD)
    one.open("/kalender?minggu=2027-W02")
    assert "isian bentrok pada minggu ini" in one.text
    clashing = one.page.locator(".isi.bentrok").all_inner_texts()
    assert {
        letter.agenda for letter in (taken, asked) for cell in clashing if letter.agenda in cell
    } == {
        taken.agenda,
        asked.agenda,
    }
    assert any("diminta, belum disetujui" in cell for cell in clashing if asked.agenda in cell)
    one.page.get_by_role("link", name="Minggu berikutnya").click()
    assert one.page.url.endswith("minggu=2027-W03")
    assert one.page.locator(".isi").count() == 0


def test_a_feed_is_void_after_a_new_password(
    visit: Visit, pages_office: PagesOffice, staff: dict[str, str]
) -> None:
    one = visit()
    one.log_in(staff["tu"], PASSWORD)
    one.open("/kalender")
    address = urlsplit(one.page.get_by_label("Alamat langganan").input_value()).path
    stranger = visit()
    assert stranger.fetch(address) == 200
    assert stranger.fetch(address.replace(".ics", "x.ics")) == 404
    pages_office.shell("user", "password", staff["tu"], password=PASSWORD)
    assert stranger.fetch(address) == 403


@pytest.fixture(scope="module")
def addresses(pages_office: PagesOffice) -> dict[str, str]:
    """One address for every kind of answer that needs no log-in."""
    letter = pages_office.arrive(5)
    link, follow = pages_office.task(letter, "subkor"), pages_office.link(letter, "s", REQUESTER)
    return {
        "decide": link,
        "picture": f"{link}/halaman/1",
        "original": f"{link}/asli",
        "document": f"{link}/berkas/{letter.documents[0].path.rpartition('/')[2]}",
        "follow": follow,
        "complete": pages_office.link(letter, "l", REQUESTER),
        "log-in": "/masuk",
        "to the log-in": "/",
        "style": "/gaya/tindak.css",
        "no style": "/gaya/tiada.css",
        "no page": "/tiada",
        "broken link": f"{link}x",
        "wrong way": "/keluar",
        "wrong number": f"{link}/halaman/x",
        "broken feed": "/kalender/x.ics",
    }


def test_every_answer_keeps_others_out(visit: Visit, addresses: dict[str, str]) -> None:
    one = visit()
    for kind, address in addresses.items():
        headers = one.context.request.get(address, max_redirects=0).headers
        policy = dict(
            part.strip().partition(" ")[::2]
            for part in headers["content-security-policy"].split(";")
        )
        assert policy["frame-ancestors"] == "'none'", kind
        assert policy["default-src"] == "'none'", kind
        assert "unsafe" not in headers["content-security-policy"], kind
        assert headers["x-content-type-options"] == "nosniff", kind
        assert headers["referrer-policy"] == "same-origin", kind
        assert headers["x-frame-options"] == "DENY", kind
        kept = headers["cache-control"]
        assert kept == "no-store" or (kind == "picture" and kept == "private, max-age=3600"), kind
        assert "server" not in headers, kind


def test_files_are_saved_and_never_opened_in_the_page(
    visit: Visit, addresses: dict[str, str]
) -> None:
    one = visit()
    for kind in ("original", "document"):
        headers = one.context.request.get(addresses[kind]).headers
        assert headers["content-disposition"].startswith("attachment"), kind
    drawn = one.context.request.get(addresses["picture"]).headers
    assert "sandbox" in drawn["content-security-policy"]
    assert drawn["content-type"] == "image/svg+xml"


def test_the_pages_read_well_while_the_office_is_closed_to_answers(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(3)
    link = pages_office.task(letter, "kadis")
    with pages_office.pages(PREFECT_API_URL="http://127.0.0.1:9/api") as base:
        phone = visit(PHONE, base)
        phone.open(base + "/" + link.split("/", 3)[3])
        phone.fill("Catatan", "Segera")
        assert phone.press("Terapkan keputusan") == 503
        assert "Kantor sedang tidak dapat menerima jawaban." in phone.text
        assert phone.page.get_by_label("Catatan").input_value() == "Segera"
    until(lambda: pages_office.at_step(3, letter.number), 30)
