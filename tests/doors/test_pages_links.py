"""A link opens one thing, for one person, for a time; a link that does not says why, kindly."""

from __future__ import annotations

import pytest

from letters.model import Letter
from tests.doors.browser import PHONE, Visit
from tests.doors.pages_office import REQUESTER, PagesOffice
from tests.office_process import until

BROKEN = (
    "Tautan ini tidak lengkap atau tidak berlaku lagi. Buka tautan dari surel yang terbaru, "
    "seluruhnya."
)
OVER = "Masa berlaku tautan ini sudah habis. Mintalah tautan baru kepada Tata Usaha."
FOREIGN = "Tautan ini dibuat untuk pemegang jabatan atau alamat yang lain."


@pytest.fixture(scope="module")
def letter(pages_office: PagesOffice) -> Letter:
    """A letter that waits for the head of office's disposition."""
    return pages_office.arrive(3)


@pytest.fixture(scope="module")
def links(pages_office: PagesOffice, letter: Letter) -> dict[str, str]:
    """Its links: to decide, to complete, to follow."""
    own = {kind: pages_office.link(letter, kind, REQUESTER) for kind in ("l", "s")}
    return {"d": pages_office.task(letter, "kadis")} | own


def moved(link: str, base: str) -> str:
    """The same link at another address of the office."""
    return base + "/" + link.split("/", 3)[3]


def test_a_link_of_a_withdrawn_letter_says_so(visit: Visit, pages_office: PagesOffice) -> None:
    letter = pages_office.arrive(3)
    task = pages_office.task(letter, "kadis")
    pages_office.decide(letter.agenda, keputusan="ditarik pemohon")
    until(lambda: pages_office.now(letter).state == "withdrawn", 60)
    phone = visit(PHONE)
    for link in (task, pages_office.link(letter, "l", REQUESTER)):
        phone.open(link)
        assert (
            "Permohonan ini sudah ditarik oleh pemohon. Tidak ada lagi yang perlu diputuskan."
            in phone.text
        )


def test_a_link_is_over_after_its_days(
    visit: Visit, pages_office: PagesOffice, links: dict[str, str]
) -> None:
    days = int(
        pages_office.env["TINDAK_CLOCK_SHIFT"]
        .removeprefix("-")
        .removeprefix("PT")
        .removesuffix("S")
    )
    sign = -1 if pages_office.env["TINDAK_CLOCK_SHIFT"].startswith("-") else 1
    later = sign * days + 91 * 86_400
    with pages_office.pages(
        TINDAK_CLOCK_SHIFT=f"{'-' if later < 0 else ''}PT{abs(later)}S"
    ) as base:
        phone = visit(PHONE, base)
        for link in links.values():
            phone.open(moved(link, base), 410)
            assert OVER in phone.text


def test_a_new_key_voids_the_old_links(
    visit: Visit, pages_office: PagesOffice, links: dict[str, str]
) -> None:
    with pages_office.pages(TINDAK_SECRET_KEY="kunci baru") as base:  # noqa: S106 (of a test)
        phone = visit(PHONE, base)
        for link in links.values():
            phone.open(moved(link, base), 404)
            assert BROKEN in phone.text


def test_a_link_of_a_former_holder_is_void(
    visit: Visit, pages_office: PagesOffice, links: dict[str, str]
) -> None:
    phone = visit(PHONE)
    with pages_office.edited("kadis@contoh.id", "kadis.baru@contoh.id"):
        phone.open(links["d"], 403)
        assert FOREIGN in phone.text
    with pages_office.edited("dinkes@contoh.id", "dinkes.baru@contoh.id"):
        for kind in ("l", "s"):
            phone.open(links[kind], 403)
            assert FOREIGN in phone.text
    phone.open(links["d"])


def test_a_link_that_was_cut_or_changed_opens_nothing(visit: Visit, links: dict[str, str]) -> None:
    phone = visit(PHONE)
    for link in links.values():
        for wrong in (
            link[:-1],
            link[:-12],
            link + "A",
            link.replace("/Wz", "/Wx"),
            link.swapcase().replace("HTTP", "http"),
        ):
            if wrong.rsplit("/", 2)[1] in ("d", "l", "s"):
                phone.open(wrong, 404)
                assert BROKEN in phone.text


def test_a_link_for_one_purpose_opens_no_other(visit: Visit, links: dict[str, str]) -> None:
    phone = visit(PHONE)
    for kind, link in links.items():
        for other in {"d", "l", "s", "kalender"} - {kind}:
            wrong = link.replace(f"/{kind}/", f"/{other}/")
            phone.open(f"{wrong}.ics" if other == "kalender" else wrong, 404)
            assert BROKEN in phone.text
    assert (
        phone.fetch(
            links["s"].replace("/s/", "/l/"),
            "POST",
            form={"tarik": "1", "yakin": "ya", "nama": "X"},
        )
        == 404
    )


def test_a_link_of_an_earlier_stage_does_not_open_the_next(
    visit: Visit, pages_office: PagesOffice, letter: Letter
) -> None:
    (earlier,) = set(pages_office.links(letter, "d", "tu@contoh.id"))
    before = pages_office.everything(letter)
    phone = visit(PHONE)
    phone.open(earlier)
    assert phone.heading == "Penerimaan oleh TU: terima"
    assert phone.page.locator("form").count() == 0
    form = pages_office.form(letter, keputusan="teruskan", nama="Wulan Contoh")
    assert phone.fetch(earlier, "POST", form=form) == 303
    assert pages_office.everything(letter) == before


def test_a_link_brings_the_documents_of_its_letter_and_no_other_file(
    visit: Visit, pages_office: PagesOffice, links: dict[str, str]
) -> None:
    other = pages_office.arrive(5)
    paper = other.documents[-1].path.rpartition("/")[2]
    phone = visit(PHONE)
    assert phone.fetch(f"{pages_office.task(other, 'subkor')}/berkas/{paper}") == 200
    assert phone.fetch(f"{links['d']}/berkas/{paper}") == 404
    for trick in (
        f"../{other.folder}/{paper}",
        f"..%2f..%2f{other.folder}%2f{paper}",
        "%2e%2e%2fasli.pdf",
        "asli.pdf",
        "asli.sha256",
        "..%5c..%5cvar%5csecret.key",
        "%2fetc%2fpasswd",
        "%00",
        "3-lembar_disposisi.docx%00.pdf",
    ):
        for link in links.values():
            assert phone.fetch(f"{link}/berkas/{trick}") == 404, trick


def test_a_page_that_the_letter_does_not_have_is_told_so(
    visit: Visit, links: dict[str, str]
) -> None:
    phone = visit(PHONE)
    assert phone.fetch(f"{links['d']}/halaman/1") == 200
    for number in ("0", "2", "-1", "99999999999999999999"):
        phone.open(f"{links['d']}/halaman/{number}", 404)
        assert "Halaman ini tidak ada." in phone.text
    phone.open(f"{links['d']}/halaman/satu", 422)
    assert "Alamat halaman ini keliru." in phone.text
