"""The procedure as a table: which stage follows, which answers there are, who is reminded."""

from __future__ import annotations

import pytest

from letters.errors import BrokenFile
from letters.sop import Rung, Service, parse_service
from settings import ROOT

SOP = (ROOT / "templates/rapat-dengan-akses-internet/sop.yaml").read_text(encoding="utf-8")


def test_each_stage_is_followed_by_the_post_of_the_next(service: Service) -> None:
    assert [service.successor(step) for step in range(1, 10)] == [
        "tu",
        "kadis",
        "kabid",
        "subkor",
        "subkor",
        "subkor",
        "subkor",
        "tim",
        None,
    ]


def test_a_step_that_is_not_in_the_sop_is_none(service: Service) -> None:
    with pytest.raises(KeyError, match="10"):
        service.stage(10)


def test_a_wait_asks_its_own_form_and_a_letter_can_be_withdrawn_there_too(
    service: Service,
) -> None:
    assert service.questions(6, None).name == "Pengecekan Kelengkapan"
    assert service.questions(6, "kelengkapan").name == "Kelengkapan dari Pemohon"
    assert list(service.answers(6, "kelengkapan")) == ["kelengkapan diterima", "ditarik pemohon"]
    assert list(service.answers(2, None)) == ["terima", "kembalikan", "ditarik pemohon"]


def test_a_stage_may_have_a_ladder_of_its_own_even_an_empty_one() -> None:
    assert [rung.after for rung in parse_service(SOP).rungs(2)] == [0, 60]
    quiet = parse_service(SOP.replace("    who: tu\n", "    who: tu\n    ladder: []\n", 1))
    assert quiet.rungs(2) == ()
    own = "    ladder: [{after: 5, mail: pengingat}]\n"
    other = parse_service(SOP.replace("    who: tu\n", f"    who: tu\n{own}", 1))
    assert other.rungs(2) == (Rung(after=5, to="post", mail="pengingat"),)
    assert len(other.rungs(3)) == 2


def test_all_papers_and_mails_that_the_sop_names_are_known(service: Service) -> None:
    assert service.every_document() == {
        "konfirmasi",
        "jadwal_persiapan",
        "lembar_disposisi",
        "laporan_pengecekan",
        "laporan_kegiatan",
        "surat_balasan_alternatif",
        "surat_balasan_diterima",
        "surat_balasan_ditolak",
    }
    assert service.every_mail() == set(service.mails)


def test_the_same_question_twice_in_a_wait_is_told_with_its_stage() -> None:
    start = SOP.index("      kelengkapan:\n        name:")
    twice = SOP[start:].replace("{key: tata_letak,", "{key: aplikasi,", 1)
    with pytest.raises(BrokenFile, match="tahap 6: ada key yang sama dua kali di form"):
        parse_service(SOP[:start] + twice)


def test_a_broken_sop_is_told_by_its_name_and_line() -> None:
    with pytest.raises(BrokenFile, match=r"^sop\.yaml, baris 9"):
        parse_service(SOP.replace("notice_days: 3", "notice_days: tiga", 1))
    with pytest.raises(BrokenFile, match=r"^lain/sop\.yaml, baris 1"):
        parse_service("", "lain/sop.yaml")
