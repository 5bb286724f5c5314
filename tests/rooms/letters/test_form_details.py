"""A form as people see it, question by question, and the words with which an answer is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from letters.errors import AnswerRefused
from letters.form import (
    LONGEST_NAME,
    Decision,
    Form,
    Question,
    build_form,
    describe,
    summary,
    take_answer,
)
from letters.model import Letter
from letters.office import Office, parse_office
from letters.sop import Service
from settings import ROOT
from tests.conftest import FACTS, WIB
from tests.rooms.letters.example import OTHER, letter_with, situation, stage_at

POSTS = (
    "Tata Usaha",
    "Kepala Dinas Komunikasi dan Informatika",
    "Kepala Bidang Aplikasi dan Informatika",
    "Subkoordinator Infrastruktur dan Layanan E-Government",
    "Tim TCM Room",
)


def asked(
    service: Service, office: Office, step: int, letter: Letter | None = None, **stage: Any
) -> Form:
    known = letter or letter_with()
    return build_form(service, known, stage_at(step, service, **stage), situation(office, known))


def question(form: Form, key: str) -> Question:
    return next(q for q in form.questions if q.key == key)


def refusal(
    service: Service, office: Office, step: int, given: dict[str, Any], **stage: Any
) -> str:
    letter = letter_with()
    with pytest.raises(AnswerRefused) as caught:
        take_answer(
            service,
            letter,
            stage_at(step, service, **stage),
            situation(office, letter, successor=POSTS[2]),
            {"nama": "Budi"} | given,
        )
    return str(caught.value.fields["because"])


def test_decision_and_name_stand_first(service: Service, office: Office) -> None:
    form = asked(service, office, 8)
    assert form.title == "Persiapan dan Pengujian 0042/2026"
    assert form.questions[:2] == (
        Question(
            key="keputusan",
            kind="choice",
            label="Keputusan",
            required=True,
            choices=("siap", "ubah waktu", "ditarik pemohon"),
            default="siap",
        ),
        Question(
            key="nama",
            kind="text",
            label="Nama Anda",
            help="Siapa yang memutuskan",
            required=True,
        ),
    )
    assert [q.key for q in form.questions[2:]] == [
        "uji_koneksi",
        "hasil",
        "tata_letak",
        "persiapan",
        "catatan",
    ]


def test_a_question_says_its_help_and_an_example(service: Service, office: Office) -> None:
    form = asked(service, office, 7)
    assert question(form, "kegiatan") == Question(
        key="kegiatan",
        kind="sessions",
        label="Kegiatan",
        help=(
            "Ubah bila waktu atau tempatnya lain. "
            "Contoh: 2026-11-24 09:00-11:30 | TCM Room | Rapat Evaluasi"
        ),
        default="2026-11-24 09:00-11:00 | TCM Room | Rapat",
    )
    assert question(form, "perlengkapan").help == "Contoh: 2 laptop, 1 proyektor"
    assert question(form, "alasan").help == ""
    assert question(form, "akun") == Question(
        key="akun",
        kind="choice",
        label="Akun Zoom",
        choices=("Zoom 1", "Zoom 2"),
        default="Zoom 1",
    )


def test_posts_are_offered_by_their_full_names(service: Service, office: Office) -> None:
    team = question(asked(service, office, 5), "kepada")
    assert (team.choices, team.default) == (POSTS, "Tim TCM Room")
    nobody = question(asked(service, office, 3), "kepada")
    assert (nobody.choices, nobody.default) == (POSTS, "")


def test_instructions_are_ticked_as_they_are_known(service: Service, office: Office) -> None:
    letter = letter_with(instruksi=["Proses lebih lanjut", "Nyanyikan"])
    ticked = question(asked(service, office, 3, letter), "instruksi")
    assert ticked.default == ["Proses lebih lanjut"]
    assert question(asked(service, office, 3), "instruksi").default == []


def test_a_choice_that_the_office_no_longer_offers_is_left_empty(
    service: Service, office: Office
) -> None:
    form = asked(service, office, 8, letter_with(hasil="entah"))
    assert question(form, "hasil").default == ""
    assert question(form, "hasil").choices == ("berhasil", "berhasil dengan catatan", "gagal")
    known = asked(service, office, 8, letter_with(hasil="gagal"))
    assert question(known, "hasil").default == "gagal"


def test_a_wait_asks_its_own_questions(service: Service, office: Office) -> None:
    form = asked(service, office, 6, state="waiting", wait="kelengkapan")
    assert form.title == "Kelengkapan dari Pemohon 0042/2026"
    assert question(form, "keputusan").choices == ("kelengkapan diterima", "ditarik pemohon")
    assert question(form, "keputusan").default == "kelengkapan diterima"


def test_the_schema_says_what_must_be_filled_in_and_how() -> None:
    form = Form(
        title="Judul",
        description="x",
        questions=(
            Question(key="a", kind="choice", label="A", help="h", required=True, choices=("x",)),
            Question(key="b", kind="choice", label="B", choices=("x", "y"), default="y"),
            Question(key="c", kind="choices", label="C", choices=("x", "y")),
            Question(key="d", kind="choices", label="D", choices=("x",), default=["x"]),
            Question(key="e", kind="text", label="E", required=True),
            Question(key="f", kind="text", label="F"),
            Question(key="g", kind="number", label="G", required=True, default="25"),
        ),
    )
    assert form.schema() == {
        "title": "Judul",
        "type": "object",
        "properties": {
            "a": {
                "title": "A",
                "description": "h",
                "position": 0,
                "type": "string",
                "enum": ["x"],
            },
            "b": {
                "title": "B",
                "description": "",
                "position": 1,
                "type": "string",
                "enum": ["", "x", "y"],
                "default": "y",
            },
            "c": {
                "title": "C",
                "description": "",
                "position": 2,
                "type": "array",
                "items": {"type": "string", "enum": ["x", "y"]},
                "uniqueItems": True,
                "default": [],
            },
            "d": {
                "title": "D",
                "description": "",
                "position": 3,
                "type": "array",
                "items": {"type": "string", "enum": ["x"]},
                "uniqueItems": True,
                "default": ["x"],
            },
            "e": {
                "title": "E",
                "description": "",
                "position": 4,
                "type": "string",
                "minLength": 1,
            },
            "f": {
                "title": "F",
                "description": "",
                "position": 5,
                "type": "string",
                "default": "",
            },
            "g": {
                "title": "G",
                "description": "",
                "position": 6,
                "type": "string",
                "minLength": 1,
                "default": "25",
            },
        },
        "required": ["a", "e", "g"],
        "additionalProperties": False,
    }


def test_above_a_form_stand_the_letter_the_findings_and_the_notes_of_those_before(
    service: Service, office: Office
) -> None:
    noted = stage_at(4, service, by="Sari", answer={"catatan": "cek alat"})
    silent = stage_at(5, service, by="Andi", answer={"keputusan": "teruskan"})
    letter = replace(letter_with(sifat="Biasa"), stages=(noted, silent, stage_at(6, service)))
    form = build_form(
        service, letter, stage_at(7, service), situation(office, letter), "isi `ruang`."
    )
    assert form.description.splitlines() == [
        "> **Jawaban sebelumnya belum diterima:** isi `ruang`.",
        "",
        "### 0042/2026 · Konfirmasi Waktu dan Tempat",
        "",
        "- **Nomor**: 000.1.4/0271/ARSIP/2026",
        "- **Tanggal**: Kamis, 12 November 2026",
        "- **Hal**: Permohonan Fasilitasi Zoom Meeting",
        "- **Pemohon**: Dinas Kesehatan dan Keluarga Berencana",
        "- **Kegiatan**: Rapat · Selasa, 24 November 2026 09.00 s.d. 11.00 WIB · TCM Room",
        "- **Aplikasi**: Zoom Meeting",
        "- **Peserta**: 25",
        "",
        "- ✓ Tidak ada bentrok",
        "- **Disposisi Kabid Aptika** (Sari): cek alat",
    ]
    first_time = describe(letter, service.stage(7), [], WIB)
    assert first_time.startswith("### 0042/2026 · Konfirmasi Waktu dan Tempat\n")


def test_the_facts_of_a_letter_are_listed_as_people_read_them() -> None:
    letter = letter_with(
        tanggal=None,
        kegiatan=[
            {"mulai": "2026-11-24", "selesai": None, "tempat": "Aula", "acara": None},
            {},
        ],
        uji_koneksi="2026-11-23T14:00",
        aplikasi=["Zoom Meeting", "YouTube"],
        peserta=None,
        perlengkapan=[{"nama": "laptop", "jumlah": 2}],
        narahubung=[{"nama": "Yulia", "telepon": "+6281200001147"}],
    )
    assert summary(letter, WIB) == [
        ("Nomor", "000.1.4/0271/ARSIP/2026"),
        ("Tanggal", "-"),
        ("Hal", "Permohonan Fasilitasi Zoom Meeting"),
        ("Pemohon", "Dinas Kesehatan dan Keluarga Berencana"),
        ("Kegiatan", "Selasa, 24 November 2026 belum disebut · Aula"),
        ("Kegiatan", "- belum disebut"),
        ("Uji koneksi", "Senin, 23 November 2026 pukul 14.00 WIB"),
        ("Aplikasi", "Zoom Meeting, YouTube"),
        ("Peserta", "-"),
        ("Perlengkapan", "2 laptop"),
        ("Narahubung", "Yulia (0812-0000-1147)"),
    ]
    bare = dict(summary(letter_with(aplikasi=None, kegiatan=None), WIB))
    assert "Kegiatan" not in bare
    assert (bare["Aplikasi"], bare["Perlengkapan"], bare["Narahubung"]) == ("-", "-", "-")


def test_doubtful_questions_keep_their_help_behind_what_was_printed(
    service: Service, office: Office
) -> None:
    cells = {
        "surel": {"raw": "a@b", "confidence": 0.1},
        "aplikasi": {"raw": "Z o o m", "confidence": 0.2},
        "hal": {"raw": "Hal", "confidence": 0.99},
        "tujuan": {"raw": "x", "confidence": 0.1},
    }
    letter = replace(letter_with(), reading={"fields": cells})
    form = asked(service, office, 2, letter)
    assert [q.key for q in form.questions][:5] == [
        "keputusan",
        "nama",
        "aplikasi",
        "surel",
        "nomor",
    ]
    assert question(form, "aplikasi").help == (
        "⚠ Tercetak: “Z o o m”. Contoh: Zoom Meeting, YouTube Live"
    )
    assert question(form, "hal").help == ""
    assert question(asked(service, office, 6, letter), "catatan").help == ""
    unread = asked(service, office, 2, replace(letter, reading={}))
    assert [q.key for q in unread.questions][:3] == ["keputusan", "nama", "nomor"]


@pytest.mark.parametrize(
    ("step", "given", "told"),
    [
        (
            8,
            {"keputusan": "siap", "warna": "biru", "bentuk": "x"},
            (
                "`bentuk` tidak ditanyakan; yang ditanyakan: uji_koneksi, hasil, tata_letak, "
                "persiapan, catatan, nama, keputusan."
            ),
        ),
        (
            8,
            {"keputusan": "entah"},
            "`keputusan` harus salah satu dari: siap, ubah waktu, ditarik pemohon.",
        ),
        (8, {}, "`keputusan` harus salah satu dari: siap, ubah waktu, ditarik pemohon."),
        (
            8,
            {"keputusan": "siap", "nama": "x" * 201},
            "isi `nama` dengan nama Anda, paling panjang 200 huruf.",
        ),
        (
            8,
            {"keputusan": "siap", "nama": None},
            "isi `nama` dengan nama Anda, paling panjang 200 huruf.",
        ),
        (
            8,
            {"keputusan": "siap", "hasil": "entah"},
            (
                "`hasil`: 'entah' bukan pilihan; pilihannya: berhasil, berhasil dengan catatan, "
                "gagal."
            ),
        ),
        (
            3,
            {
                "keputusan": "teruskan",
                "kepada": POSTS[2],
                "instruksi": "Proses lebih lanjut\nBernyanyi\nMenari",
            },
            (
                "`instruksi`: 'Bernyanyi' bukan pilihan; pilihannya: Tanggapan dan saran, Proses "
                "lebih lanjut, Koordinasi/konfirmasi, Untuk difasilitasi."
            ),
        ),
        (3, {"keputusan": "teruskan"}, "isi `kepada`: kepada siapa surat diteruskan."),
        (
            3,
            {"keputusan": "teruskan", "kepada": POSTS[0]},
            f"menurut SOP surat diteruskan kepada {POSTS[2]}, bukan {POSTS[0]}.",
        ),
        (
            6,
            {"keputusan": "minta kelengkapan"},
            "isi `yang_kurang`: apa yang diminta dari pemohon.",
        ),
    ],
)
def test_a_refusal_says_what_to_write(
    service: Service, office: Office, step: int, given: dict[str, Any], told: str
) -> None:
    assert refusal(service, office, step, given) == told


def test_a_question_that_must_be_filled_in_says_its_label(service: Service, office: Office) -> None:
    stage = service.stage(8)
    must = stage.form[0].model_copy(update={"required": True})
    strict = stage.model_copy(update={"form": (must, *stage.form[1:]), "rules": ()})
    stages = tuple(strict if s.step == 8 else s for s in service.stages)
    changed = service.model_copy(update={"stages": stages})
    told = refusal(changed, office, 8, {"keputusan": "siap"})
    assert told == "isi `uji_koneksi` (Waktu uji koneksi)."
    assert question(asked(changed, office, 8), "uji_koneksi").required


def test_a_rule_may_hold_for_several_decisions(service: Service, office: Office) -> None:
    stage = service.stage(6)
    several = stage.rules[-1].model_copy(update={"when": {"keputusan": ("tolak", "lengkap")}})
    stages = tuple(
        stage.model_copy(update={"rules": (several,)}) if s.step == 6 else s for s in service.stages
    )
    changed = service.model_copy(update={"stages": stages})
    for decision in ("tolak", "lengkap"):
        told = refusal(changed, office, 6, {"keputusan": decision})
        assert told == "isi `alasan` penolakan."
    look = situation(office, letter_with())
    raw = {"keputusan": "minta kelengkapan", "nama": "Budi"}
    assert take_answer(changed, letter_with(), stage_at(6, changed), look, raw)


def test_a_moment_from_the_prefect_ui_is_one_of_the_offices_zone(service: Service) -> None:
    text = (ROOT / "office.yaml").read_text(encoding="utf-8")
    there = parse_office(text.replace("zone: Asia/Jakarta", "zone: Asia/Jayapura", 1))
    letter = letter_with()
    raw = {
        "keputusan": "siap",
        "nama": "Budi",
        "uji_koneksi": "2026-11-23T05:00:00Z",
        "hasil": "berhasil",
    }
    decision = take_answer(service, letter, stage_at(8, service), situation(there, letter), raw)
    assert decision.values["uji_koneksi"] == "2026-11-23T14:00"


def test_a_rule_without_words_of_its_own_names_what_is_missing(
    service: Service, office: Office
) -> None:
    stage = service.stage(6)
    bare = tuple(rule.model_copy(update={"because": ""}) for rule in stage.rules)
    stages = tuple(
        stage.model_copy(update={"rules": bare}) if s.step == 6 else s for s in service.stages
    )
    changed = service.model_copy(update={"stages": stages})
    assert refusal(changed, office, 6, {"keputusan": "tolak"}) == "isi `alasan`."


def test_a_name_may_be_as_long_as_it_is_said(service: Service, office: Office) -> None:
    letter = letter_with()
    raw = {"keputusan": "lengkap", "nama": "x" * LONGEST_NAME}
    look = situation(office, letter)
    decision = take_answer(service, letter, stage_at(6, service), look, raw)
    assert decision == Decision(
        values={
            "yang_kurang": None,
            "diizinkan_oleh": None,
            "alasan": None,
            "catatan": None,
            "nama": "x" * 200,
            "keputusan": "lengkap",
        },
        facts=FACTS,
        route=service.stage(6).answers["lengkap"],
        by="x" * 200,
    )
    assert decision.decision == "lengkap"


def test_only_what_was_given_replaces_what_the_letter_says(
    service: Service, office: Office
) -> None:
    letter = letter_with(tata_letak="Kelas")
    raw = {
        "keputusan": "siap",
        "nama": "Budi",
        "uji_koneksi": "2026-11-23 14.00",
        "hasil": "berhasil",
    }
    look = situation(office, letter)
    kept = take_answer(service, letter, stage_at(8, service), look, raw)
    assert kept.facts == dict(letter.facts) | {"uji_koneksi": "2026-11-23T14:00"}
    emptied = take_answer(service, letter, stage_at(8, service), look, raw | {"tata_letak": ""})
    assert emptied.facts["tata_letak"] is None


def test_an_answer_is_checked_by_what_it_corrects(service: Service, office: Office) -> None:
    letter = letter_with()
    look = situation(office, letter, OTHER)
    raw = {
        "keputusan": "setuju",
        "nama": "Budi",
        "ruang": "TCM Room",
        "kegiatan": "2026-11-24 13:00-15:00 | TCM Room | Rapat",
    }
    moved = take_answer(service, letter, stage_at(7, service), look, raw)
    assert moved.facts["kegiatan"][0]["mulai"] == "2026-11-24T13:00"
    with pytest.raises(AnswerRefused, match="sudah dipakai"):
        take_answer(
            service, letter, stage_at(7, service), look, raw | {"kegiatan": "2026-11-24 09:00"}
        )


def test_who_withdraws_a_letter_need_not_fill_in_anything_right(
    service: Service, office: Office
) -> None:
    letter = letter_with()
    raw = {"keputusan": "ditarik pemohon", "nama": "Budi", "kepada": "Presiden"}
    look = situation(office, letter, successor=POSTS[2])
    decision = take_answer(service, letter, stage_at(3, service), look, raw)
    assert decision.route.end == "withdrawn"


def test_a_list_is_an_answer_line_by_line(service: Service, office: Office) -> None:
    letter = letter_with()
    ticked = ["Koordinasi/konfirmasi", "Untuk difasilitasi"]
    raw = {"keputusan": "teruskan", "nama": "Budi", "kepada": POSTS[2], "instruksi": ticked}
    look = situation(office, letter, successor=POSTS[2])
    stage = stage_at(3, service)
    assert take_answer(service, letter, stage, look, raw).values["instruksi"] == ticked
    as_pair = raw | {"instruksi": tuple(ticked)}
    assert take_answer(service, letter, stage, look, as_pair).values["instruksi"] == ticked
