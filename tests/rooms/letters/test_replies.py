"""An answer in an official's own words: what is understood, and what is asked again and why."""

from __future__ import annotations

from typing import Any

import pytest

from letters.errors import NotUnderstood
from letters.form import Form, Question
from letters.model import Stage
from letters.office import Office
from letters.reply_rows import filled_rows, is_row, picked
from letters.reply_words import Offer, offers, speaks_of_a_decision, understood, words_of
from letters.sop import Answer, Service
from tests.rooms.letters.example import stage_at

SIGNED = ("Budi Contoh, S.Kom., M.Si.", "Kepala Dinas Komunikasi dan Informatika")
KABID = "Kepala Bidang Aplikasi dan Informatika"
POSTS = {"kabid": KABID, "kadis": "Kepala Dinas Komunikasi dan Informatika"}
OFFERED = "satu\n\ndua\ntiga"


def form_of(service: Service, step: int, wait: str | None = None, **defaults: Any) -> Form:
    questions = tuple(
        Question(
            key=q.key,
            kind=q.kind,
            label=q.label,
            choices=q.choices if isinstance(q.choices, tuple) else (),
            default=defaults.get(q.key, ""),
        )
        for q in service.questions(step, wait).form
    )
    named = Question(key="nama", kind="text", label="Nama Anda")
    return Form(title="", description="", questions=(named, *questions))


def said(service: Service, step: int, words: str, **defaults: Any) -> dict[str, Any]:
    stage = stage_at(step, service)
    return understood(service, stage, form_of(service, step, **defaults), words, SIGNED, POSTS)


def refused(service: Service, step: int, words: str, **defaults: Any) -> str:
    with pytest.raises(NotUnderstood) as caught:
        said(service, step, words, **defaults)
    return str(caught.value.fields["because"])


def waiting(service: Service, step: int, wait: str, **answer: Any) -> Stage:
    return stage_at(step, service, state="waiting", wait=wait, answer=answer)


CONDITION = "jawaban itu bersyarat atau ditarik kembali; tulis keputusan yang pasti."
TWO = "balasan ini berisi lebih dari satu keputusan."


@pytest.mark.parametrize(
    ("step", "words", "values"),
    [
        (7, "Yth. Bapak\n\nSetuju\n\nTerima kasih\nTolak saja", {"keputusan": "setuju"}),
        (7, "Baik pak, setuju.", {"keputusan": "setuju"}),
        (7, "*SETUJU*", {"keputusan": "setuju"}),
        (7, "S E T U J U", {"keputusan": "setuju"}),
        (7, "Setuju\nBudi Contoh\nTolak", {"keputusan": "setuju"}),
        (7, "Setuju\nBudi Contoh, S.Kom., M.Si.\nTolak", {"keputusan": "setuju"}),
        (7, "Setuju, terima kasih", {"keputusan": "setuju"}),
        (7, "SETUJU, TERIMA KASIH", {"keputusan": "setuju"}),
        (7, "Setuju\n*Terima kasih*\nTolak", {"keputusan": "setuju"}),
        (7, "Tolak karena alat rusak.", {"keputusan": "tolak", "alasan": "alat rusak"}),
        (
            7,
            "Tolak karena permohonan serupa ditolak",
            {"keputusan": "tolak", "alasan": "permohonan serupa ditolak"},
        ),
        (
            7,
            "Setuju, siapkan operator 2 orang",
            {"keputusan": "setuju", "catatan": "siapkan operator 2 orang"},
        ),
        (7, "Tolak karena belum ada alat", {"keputusan": "tolak", "alasan": "belum ada alat"}),
        (
            7,
            "TOLAK dengan alasan: ruang\ndan alat dipakai",
            {"keputusan": "tolak", "alasan": "ruang\ndan alat dipakai"},
        ),
        (7, "Tidak setuju karena rusak", {"keputusan": "tolak", "alasan": "rusak"}),
        (3, "Diteruskan, cek alat", {"keputusan": "teruskan", "catatan": "cek alat"}),
        (
            3,
            "Teruskan ke Pak Kabid, segera",
            {"keputusan": "teruskan", "catatan": "ke Pak Kabid, segera"},
        ),
        (
            3,
            "Teruskan\nLanjutkan segera",
            {"keputusan": "teruskan", "catatan": "Lanjutkan segera"},
        ),
        (
            3,
            "ACC untuk dibantu bila alat tersedia",
            {"keputusan": "teruskan", "catatan": "untuk dibantu bila alat tersedia"},
        ),
        (
            6,
            "Belum lengkap, waktu uji koneksi tidak ada",
            {"keputusan": "minta kelengkapan", "yang_kurang": "waktu uji koneksi tidak ada"},
        ),
        (
            2,
            "Kembalikan\nNomor surat kosong",
            {"keputusan": "kembalikan", "catatan": "Nomor surat kosong"},
        ),
    ],
)
def test_usual_words_are_understood(
    service: Service, step: int, words: str, values: dict[str, Any]
) -> None:
    assert said(service, step, words, kepada=KABID) == values


@pytest.mark.parametrize(
    ("step", "words", "because"),
    [
        (7, "", "balasan ini tidak berisi keputusan."),
        (7, "Yth. Bapak\nTerima kasih", "balasan ini tidak berisi keputusan."),
        (7, "Ruang: TCM Room", "balasan ini tidak berisi keputusan."),
        (7, "Entahlah", "“Entahlah” tidak dimulai dengan salah satu kata keputusan."),
        (7, "x" * 90, f"“{'x' * 80}” tidak dimulai dengan salah satu kata keputusan."),
        (7, "Setujui", "“Setujui” tidak dimulai dengan salah satu kata keputusan."),
        (7, "Setuju?", "kalimat itu bertanya."),
        (7, "Setuju berapa orang", "kalimat itu bertanya."),
        (7, "Setuju\nTolak", TWO),
        (3, "Teruskan\n*Kembalikan*", TWO),
        (7, "Setuju\nBaik, kami tolak yang Rabu", TWO),
        (7, "Setuju untuk Selasa, Rabu ditolak", TWO),
        (7, "Setuju untuk Selasa, Rabu DITOLAK", TWO),
        (2, "Terima, lampirannya dikembalikan", TWO),
        (
            9,
            "Selesai, satu peserta ditolak",
            (
                "kata-kata sesudah keputusan (“satu peserta ditolak”) tidak dikenali; "
                "tulis pada baris isian, atau hapus."
            ),
        ),
        (
            2,
            "Baik pak, terima kasih",
            "“Baik pak, terima kasih” tidak dimulai dengan salah satu kata keputusan.",
        ),
        (3, "Teruskan\nKembalikan", TWO),
        (7, "Setuju tapi hari Rabu", CONDITION),
        (7, "Setuju, jangan dulu", CONDITION),
        (7, "Setuju, untuk ruang belum", CONDITION),
        (
            7,
            "Setuju pindah hari Rabu",
            (
                "kata-kata sesudah keputusan (“pindah hari Rabu”) tidak dikenali; tulis pada baris "
                "isian, atau hapus."
            ),
        ),
        (
            3,
            "Teruskan ke Sekretaris",
            f"menurut SOP diteruskan kepada {KABID}; tulis tanpa nama, atau jawab lewat Prefect.",
        ),
        (
            3,
            "Teruskan kepada kadis",
            f"menurut SOP diteruskan kepada {KABID}; tulis tanpa nama, atau jawab lewat Prefect.",
        ),
    ],
)
def test_what_is_not_clear_is_asked_again_with_the_reason(
    service: Service, step: int, words: str, because: str
) -> None:
    assert refused(service, step, words, kepada=KABID) == because


@pytest.mark.parametrize(
    ("step", "words", "reason"),
    [
        (7, "Tolak karena belum ada alat", {"alasan": "belum ada alat"}),
        (2, "Kembalikan karena nomor belum ada", {"catatan": "nomor belum ada"}),
        (6, "Lengkapi, waktu belum ada", {"yang_kurang": "waktu belum ada"}),
    ],
)
def test_every_word_may_stand_in_a_no_also_where_the_sop_asks_for_no_reason(
    service: Service, step: int, words: str, reason: dict[str, str]
) -> None:
    stages = tuple(stage.model_copy(update={"rules": ()}) for stage in service.stages)
    lenient = service.model_copy(update={"stages": stages})
    values = said(lenient, step, words)
    assert values.pop("keputusan")
    assert values == reason


def test_a_long_remainder_is_told_by_its_beginning(service: Service) -> None:
    because = refused(service, 7, "Setuju " + "panjang " * 20)
    assert because.startswith(f"kata-kata sesudah keputusan (“{('panjang ' * 20)[:60]}”)")


def test_a_named_post_is_taken_where_the_form_expects_nobody(service: Service) -> None:
    assert said(service, 3, "Teruskan ke Sekretaris")["catatan"] == "ke Sekretaris"


def test_an_answer_begun_and_half_filled_in_holds_what_was_filled_in(service: Service) -> None:
    words = "Siap\nWaktu uji koneksi: \nHasil pengujian: BERHASIL\nCatatan = "
    assert said(service, 8, words) == {"keputusan": "siap", "hasil": "berhasil"}


def test_who_answers_is_not_said_in_a_row(service: Service) -> None:
    assert "(“Nama Anda: Tono”) tidak dikenali" in refused(service, 8, "Siap\nNama Anda: Tono")


def test_rows_fill_in_what_the_form_asks_by_label_or_key(service: Service) -> None:
    words = (
        "Siap\n- Waktu uji koneksi: 23-11-2026 14.00\n• hasil = BERHASIL\n"
        "Tata-letak ruangan : U: Shape"
    )
    assert said(service, 8, words) == {
        "keputusan": "siap",
        "uji_koneksi": "23-11-2026 14.00",
        "hasil": "berhasil",
        "tata_letak": "U: Shape",
    }


def test_a_row_cannot_say_who_decides_or_what() -> None:
    questions = {
        key: Question(key=key, kind="text", label=label)
        for key, label in (
            ("keputusan", "Keputusan"),
            ("nama", "Nama Anda"),
            ("hasil", "Hasil pengujian"),
        )
    }
    assert not is_row("Nama Anda: Tono", questions)
    assert not is_row("Keputusan: setuju", questions)
    assert not is_row("Catatan penting: x", questions)
    assert not is_row("::", questions)
    assert is_row("HASIL PENGUJIAN: x", questions)
    lines = ["hasil: x", "Nama Anda: Tono", "prosa", "Hasil pengujian = y "]
    assert list(filled_rows(lines, questions)) == [("hasil", "x"), ("hasil", "y")]


def test_choices_are_taken_in_the_spelling_of_the_form() -> None:
    many = Question(key="i", kind="choices", label="Instruksi", choices=("Cek alat", "Saran"))
    one = Question(key="h", kind="choice", label="Hasil", choices=("gagal", "Berhasil"))
    rows = ["Instruksi: SARAN; cek alat, bernyanyi,", "Hasil: berhasil"]
    assert list(filled_rows(rows, {"i": many, "h": one})) == [
        ("i", ["Saran", "Cek alat", "bernyanyi"]),
        ("h", "Berhasil"),
    ]
    assert list(filled_rows(["Hasil: entah"], {"h": one})) == [("h", "entah")]


@pytest.mark.parametrize(
    ("words", "picked_line"),
    [
        ("Alternatif 2", "dua"),
        ("ALTERNATIF nomor 3 saja, ya", "tiga"),
        ("Alternatif no. 1", "satu"),
        ("Tawarkan alternatif", None),
        ("Alternatif 24-11-2026 13.00", "24-11-2026 13.00"),
    ],
)
def test_an_official_offers_all_one_or_other_times(
    service: Service, words: str, picked_line: str | None
) -> None:
    values = said(service, 7, words, alternatif=OFFERED)
    assert values == {"keputusan": "alternatif"} | (
        {"alternatif": picked_line} if picked_line else {}
    )


@pytest.mark.parametrize(
    ("words", "because"),
    [
        ("Alternatif 4", "pilihan 4 tidak ada; yang ditawarkan 1 sampai 3."),
        ("Alternatif 0", "pilihan 0 tidak ada; yang ditawarkan 1 sampai 3."),
        (
            "Alternatif yang pagi",
            "sebutkan satu nomor pilihan saja, 1 sampai 3, misalnya ALTERNATIF 1.",
        ),
    ],
)
def test_a_time_that_is_not_offered_is_asked_again(
    service: Service, words: str, because: str
) -> None:
    assert refused(service, 7, words, alternatif=OFFERED) == because


def test_the_only_offer_need_not_be_numbered_and_keeps_place_and_title(service: Service) -> None:
    form = form_of(service, 7, "pilihan", kegiatan="2026-11-24 09:00 | TCM Room | Rapat\nlain | x")
    stage = waiting(service, 7, "pilihan", alternatif="25-11-2026 09.00")
    assert understood(service, stage, form, "Setuju") == {
        "keputusan": "waktu dipilih",
        "kegiatan": "25-11-2026 09.00 | TCM Room | Rapat",
    }
    numeral = form_of(service, 7, "pilihan", kegiatan="2026-11-24 09:00 | Aula | Sidang Komisi X")
    kept = understood(service, stage, numeral, "Pilih 1")["kegiatan"]
    assert kept == "25-11-2026 09.00 | Aula | Sidang Komisi X"
    bare = form_of(service, 7, "pilihan")
    assert understood(service, stage, bare, "Pilih 1")["kegiatan"] == "25-11-2026 09.00"


def test_a_requester_chooses_among_what_was_offered_only(service: Service) -> None:
    form = form_of(service, 7, "pilihan")
    stage = waiting(service, 7, "pilihan", alternatif=OFFERED)
    assert understood(service, stage, form, "Kami pilih 3")["kegiatan"] == "tiga"
    with pytest.raises(NotUnderstood, match="satu nomor pilihan saja, 1 sampai 3"):
        understood(service, stage, form, "Kami pilih 24-11-2026 13.00")
    none_fits = understood(service, stage, form, "Tidak ada yang cocok")
    assert none_fits == {"keputusan": "tidak ada yang cocok"}


def test_all_that_is_on_offer_may_be_offered_without_a_word(service: Service) -> None:
    questions = {q.key: q for q in form_of(service, 7, alternatif=OFFERED).questions}
    stage = stage_at(7, service)
    assert picked("alternatif", stage, questions, questions["alternatif"], "") == {}
    assert picked("lain", stage, questions, questions["alternatif"], "") == {}


def test_what_was_missing_may_be_sent_without_a_word(service: Service) -> None:
    stage = waiting(service, 6, "kelengkapan")
    form = form_of(service, 6, "kelengkapan")
    assert understood(service, stage, form, "Aplikasi: Zoom\nJumlah peserta: 25") == {
        "keputusan": "kelengkapan diterima",
        "aplikasi": "Zoom",
        "peserta": "25",
    }
    with pytest.raises(NotUnderstood) as caught:
        understood(service, stage, form, "Kelengkapan")
    because = "tulis sekurang-kurangnya satu isian, misalnya `Aplikasi: Zoom Meeting`."
    assert caught.value.fields == {"because": because}
    withdrawn = understood(service, stage, form, "Permohonan ditarik")
    assert withdrawn == {"keputusan": "ditarik pemohon"}


def test_a_decision_at_the_beginning_was_written_by_a_person(service: Service) -> None:
    assert speaks_of_a_decision(service, "Yth. Bapak\nBaik, TOLAK saja")
    assert speaks_of_a_decision(service, "*siap*")
    assert not speaks_of_a_decision(service, "Saya sedang cuti, setuju nanti")
    assert not speaks_of_a_decision(service, "")
    assert not speaks_of_a_decision(service, "Terima kasih")


def test_the_ways_to_answer_are_offered_with_an_example(service: Service) -> None:
    found = offers(service, stage_at(6, service))
    assert found == [
        Offer(word="LENGKAP", example="LENGKAP"),
        Offer(word="LENGKAPI", example="LENGKAPI waktu uji koneksi dan tata letak"),
        Offer(word="TOLAK", example="TOLAK karena data permohonan tidak sesuai"),
    ]
    assert [offer.begun for offer in found] == ["LENGKAP", "LENGKAPI", "TOLAK karena "]
    asking = offers(service, waiting(service, 7, "pilihan"))
    assert [offer.word for offer in asking] == ["ALTERNATIF", "TIDAK ADA YANG COCOK"]
    stage = service.stage(6)
    wordless = stage.answers["lengkap"].model_copy(update={"words": (), "example": ""})
    changed = stage.model_copy(update={"answers": {"lengkap": wordless}})
    other = service.model_copy(update={"stages": (changed,)})
    assert offers(other, stage_at(6, service)) == [Offer(word="LENGKAP", example="LENGKAP")]


def test_the_name_of_a_decision_counts_beside_its_words() -> None:
    assert words_of("setuju", Answer(next=2, words=("acc", "ok"))) == ("acc", "ok", "setuju")
    assert words_of("acc", Answer(next=2, words=("acc", "ok"))) == ("acc", "ok")


def test_whoever_signs_ends_the_answer(service: Service, office: Office) -> None:
    assert office.posts
    stage = stage_at(7, service)
    form = form_of(service, 7)
    words = "Setuju\nKadis Diskominfo\nruang lain"
    with pytest.raises(NotUnderstood):
        understood(service, stage, form, words, SIGNED)
    signed = (*SIGNED, "Kadis Diskominfo Singkawang")
    assert understood(service, stage, form, words, signed) == {"keputusan": "setuju"}
    with pytest.raises(NotUnderstood):
        understood(service, stage, form, "Setuju\n2026", signed)


def test_moving_a_meeting_needs_its_reason_in_which_every_word_may_stand(
    service: Service,
) -> None:
    assert said(service, 8, "Ubah waktu karena narasumber belum bisa") == {
        "keputusan": "ubah waktu",
        "catatan": "narasumber belum bisa",
    }
