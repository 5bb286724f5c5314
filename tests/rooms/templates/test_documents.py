"""Documents and mails: every template filled, read back, and a mistake in one refused."""

from __future__ import annotations

import asyncio
import io
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest

from letters.errors import BrokenTemplate, MissingFile, UnknownTemplateVariable
from letters.office import Office
from templates.compose_mails import mails
from templates.context import SRIKANDI, Dossier, context
from templates.lint import lint, specimen
from templates.mail_template import PARTS, render
from templates.pdf import make_pdfs, office_program
from templates.service_folder import ServiceFolder, load_service
from templates.word_template import fill_template
from tests.conftest import FACTS, MONDAY

DOCUMENTS = sorted(load_service("rapat-dengan-akses-internet").service.every_document())
MAILS = sorted(load_service("rapat-dengan-akses-internet").service.every_mail())
REPLIES = [name for name in DOCUMENTS if name.startswith("surat_balasan")]


@pytest.fixture(scope="module")
def folder() -> ServiceFolder:
    return load_service("rapat-dengan-akses-internet")


@pytest.fixture
def dossier(folder: ServiceFolder, office: Office) -> Dossier:
    return specimen(folder, office, MONDAY)


def with_facts(dossier: Dossier, **facts: Any) -> Dossier:
    return replace(
        dossier, letter=replace(dossier.letter, facts=dict(dossier.letter.facts) | facts)
    )


def words(content: bytes) -> str:
    """All text of a DOCX, tables and headers too."""
    document = docx.Document(io.BytesIO(content))
    parts = [document.element.body, *(s.header._element for s in document.sections)]  # noqa: SLF001
    return " ".join(" ".join(part.itertext()) for part in parts)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_names_the_letter_it_is_about(
    name: str, folder: ServiceFolder, dossier: Dossier
) -> None:
    text = words(fill_template(folder.template(name), context(dossier)))
    assert "000.1.4/0001/CONTOH/2026" in text
    assert "{{" not in text
    assert "{%" not in text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_signs_that_mean_something_to_xml_are_only_letters(
    name: str, folder: ServiceFolder, dossier: Dossier
) -> None:
    odd = with_facts(
        dossier,
        hal='Rapat <A> & "B" {{ 7*7 }} \' \x07',
        pemohon="Dinas <Satu> & Dua",
        nomor="1/<X>&/2026",
    )
    text = words(fill_template(folder.template(name), context(odd)))
    assert "1/<X>&/2026" in text
    assert "49" not in text.replace("000.1.4", "")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_subject_of_300_letters_and_a_letter_that_says_nothing_both_fit(
    name: str, folder: ServiceFolder, dossier: Dossier
) -> None:
    assert "panjang" in words(
        fill_template(
            folder.template(name), context(with_facts(dossier, hal="sangat panjang " * 20))
        )
    )
    empty = replace(dossier, letter=replace(dossier.letter, facts={}), found=())
    fill_template(folder.template(name), context(empty))


@pytest.mark.parametrize("name", REPLIES)
def test_a_reply_to_be_signed_in_srikandi_holds_its_variables_each_in_one_run(
    name: str, folder: ServiceFolder, dossier: Dossier
) -> None:
    document = docx.Document(io.BytesIO(fill_template(folder.template(name), context(dossier))))
    runs = [t.text or "" for t in document.element.body.iter() if t.tag.endswith("}t")]
    for variable in SRIKANDI.values():
        assert any(variable in run for run in runs), variable


@pytest.mark.parametrize("name", REPLIES)
def test_a_reply_on_paper_bears_number_date_and_name(
    name: str, folder: ServiceFolder, dossier: Dossier
) -> None:
    paper = replace(dossier, office=dossier.office.model_copy(update={"signing": "kertas"}))
    text = words(fill_template(folder.template(name), context(paper)))
    assert "16 November 2026" in text
    assert "Budi Contoh, S.Kom., M.Si." in text
    assert "19700101 199503 1 001" in text
    assert "${" not in text


def test_the_sheet_of_dispositions_grows_a_block_with_each_post(
    folder: ServiceFolder, dossier: Dossier
) -> None:
    def sheet(posts: int) -> str:
        stages = [s for s in dossier.letter.stages if s.step < 3 + posts]
        return words(
            fill_template(
                folder.template("lembar_disposisi"),
                context(replace(dossier, letter=replace(dossier.letter, stages=tuple(stages)))),
            )
        )

    kabid, subkor = dossier.office.posts["kabid"].jabatan, dossier.office.posts["subkor"].jabatan
    assert kabid not in sheet(1)
    assert kabid in sheet(2)
    assert subkor in sheet(3)


def test_a_name_typed_by_somebody_else_gets_no_nip_of_the_holder(dossier: Dossier) -> None:
    assert context(dossier)["diputuskan"]["nip"] == "-"
    holder = dossier.office.posts["tim"].holders[0].nama
    assert context(replace(dossier, stage=replace(dossier.stage, by=holder)))["diputuskan"][
        "nip"
    ].startswith("19950505")


def template_saying(tmp_path: Path, text: str) -> Path:
    document = docx.Document()
    document.add_paragraph(text)
    path = tmp_path / "surat.docx"
    document.save(str(path))
    return path


def test_a_variable_nobody_knows_is_an_error_and_not_a_blank(
    tmp_path: Path, dossier: Dossier
) -> None:
    with pytest.raises(
        UnknownTemplateVariable, match=r"surat\.docx memakai variabel yang tidak dikenal: nomer"
    ):
        fill_template(template_saying(tmp_path, "Nomor {{ surat.nomer }}"), context(dossier))


def test_a_template_that_cannot_be_opened_or_closed_is_an_error(
    tmp_path: Path, dossier: Dossier
) -> None:
    with pytest.raises(BrokenTemplate):
        fill_template(template_saying(tmp_path, "{% if surat %} tanpa akhir"), context(dossier))
    (tmp_path / "surat.docx").write_bytes(b"bukan word")
    with pytest.raises(BrokenTemplate):
        fill_template(tmp_path / "surat.docx", context(dossier))
    with pytest.raises(MissingFile):
        fill_template(tmp_path / "tidak-ada.docx", context(dossier))


def test_a_mistake_in_any_template_is_found_before_a_letter_finds_it(
    tmp_path: Path, folder: ServiceFolder, office: Office
) -> None:
    assert lint(folder, office, MONDAY) == []
    copy = tmp_path / "layanan"
    shutil.copytree(folder.folder, copy)
    (copy / "mail" / "tugas" / "body.txt").write_text("{{ surat.tidak_ada }}", encoding="utf-8")
    template_saying(copy, "{{ salah }}").rename(copy / "konfirmasi.docx")
    problems = lint(replace(folder, folder=copy), office, MONDAY)
    assert [re.findall(r"mail/tugas/body.txt|konfirmasi.docx", p) for p in problems] == [
        ["konfirmasi.docx"],
        ["mail/tugas/body.txt"],
    ]


@pytest.mark.parametrize("name", MAILS)
def test_every_mail_tells_which_letter_it_is_about(
    name: str, folder: ServiceFolder, dossier: Dossier
) -> None:
    made = mails(folder.folder, name, dossier, "kunci")
    assert made
    for mail in made:
        assert dossier.letter.agenda in mail.subject
        assert "000.1.4/0001/CONTOH/2026" in mail.text
        assert "000.1.4/0001/CONTOH/2026" in mail.html


@pytest.mark.parametrize("name", MAILS)
def test_a_letter_cannot_write_html_or_headers_into_a_mail(
    name: str, folder: ServiceFolder, dossier: Dossier
) -> None:
    evil = with_facts(
        dossier, hal="<script>x</script>\r\nBcc: a@b.c", pemohon="<b>Dinas</b>\nTo: x@y.z"
    )
    for mail in mails(folder.folder, name, evil, "kunci"):
        assert "<script>" not in mail.html
        assert "<b>Dinas" not in mail.html
        assert "\n" not in mail.subject
        assert "\r" not in mail.subject


def test_a_mail_of_the_same_step_has_the_same_message_id(
    folder: ServiceFolder, dossier: Dossier
) -> None:
    first, second = (
        mails(folder.folder, "tugas", dossier, key)[0].message_id for key in ("a", "a")
    )
    assert first == second
    assert first != mails(folder.folder, "tugas", dossier, "b")[0].message_id
    assert first.endswith("@contoh.id>")


def test_a_requester_without_address_is_reached_through_tu(
    folder: ServiceFolder, dossier: Dossier
) -> None:
    (unknown,) = mails(folder.folder, "tanda_terima", dossier, "kunci")
    assert unknown.to == "tu@contoh.id"
    assert "Mohon teruskan surel ini kepada pemohon" in unknown.text
    (known,) = mails(
        folder.folder, "tanda_terima", with_facts(dossier, pemohon=FACTS["pemohon"]), "kunci"
    )
    assert known.to == "dinkes@contoh.id"
    assert "Mohon teruskan" not in known.text


def test_a_reminder_to_the_superior_goes_to_the_superior(
    folder: ServiceFolder, dossier: Dossier
) -> None:
    late = replace(dossier, stage=next(s for s in dossier.letter.stages if s.post == "kabid"))
    assert [m.to for m in mails(folder.folder, "pengingat_atasan", late, "kunci")] == [
        "kadis@contoh.id"
    ]


def test_the_notice_of_a_refused_file_is_complete(folder: ServiceFolder, office: Office) -> None:
    names = {"berkas": "a<b>.pdf", "alasan": "Berkas rusak.", "kop": office.kop.model_dump()}
    text = {part: render(folder.folder, f"berkas_ditolak/{part}", names) for part in PARTS}
    assert "Berkas rusak." in text["body.txt"]
    assert "a&lt;b&gt;.pdf" in text["body.html"]


@pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
async def test_a_pdf_stands_beside_a_document(
    tmp_path: Path, folder: ServiceFolder, dossier: Dossier
) -> None:
    paper = tmp_path / "3-lembar_disposisi.docx"
    paper.write_bytes(fill_template(folder.template("lembar_disposisi"), context(dossier)))
    (made,) = await make_pdfs([str(paper)], tmp_path / "var")
    assert made.read_bytes().startswith(b"%PDF")
    assert await make_pdfs([str(paper)], tmp_path / "var") == []


@pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
async def test_papers_of_many_letters_get_their_pdfs_together_and_a_broken_one_spoils_no_other(
    tmp_path: Path, folder: ServiceFolder, dossier: Dossier
) -> None:
    filled = fill_template(folder.template("lembar_disposisi"), context(dossier))
    papers = [tmp_path / str(n) / "3-lembar_disposisi.docx" for n in range(4)]
    for paper in papers:
        paper.parent.mkdir()
        paper.write_bytes(filled)
    papers[2].write_bytes(b"PK torn")
    made = await asyncio.gather(*(make_pdfs([str(paper)], tmp_path / "var") for paper in papers))
    assert all(made[n] == [papers[n].with_suffix(".pdf")] for n in (0, 1, 3))
    assert all(path.read_bytes().startswith(b"%PDF") for found in made for path in found)
    assert not _unfinished(tmp_path)


def _unfinished(folder: Path) -> list[Path]:
    return [
        path for path in folder.rglob("*") if path.suffix == ".part" or path.name.startswith("pdf-")
    ]
