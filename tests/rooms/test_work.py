"""Steps of work without Prefect: intake, answers, deadlines, each in one transaction and twice without harm."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import docx
import pytest

from flows.desk import Desk
from flows.work import answer, climb, enter, next_wake, read_letter, recompute_deadlines, refuse
from letters.errors import AnswerRefused, LetterError, StageClosed, UnwritableFolder
from letters.letter import Letter, Stage
from mailroom.folder import sha256
from settings import ROOT
from tests.conftest import MONDAY, wib
from tests.letter_maker import make_letter
from tests.score import samples

SERVICE = "rapat-dengan-akses-internet"


def arrive(desk: Desk, name: str = "surat.pdf", at: datetime = MONDAY, **facts: Any) -> Letter:
    path = make_letter(desk.settings.inbox / name, **facts)
    entered = enter(desk, path, SERVICE, read_letter(path), at)
    with desk.register.read() as reader:
        return reader.letter(entered.letter_id)


def decide(desk: Desk, letter: Letter, at: str = "2026-11-16 08:10", **raw: Any) -> Letter:
    stage = waiting(letter)
    return answer(desk, stage.id, stage.attempt, {"nama": "Budi"} | raw, "shell", wib(at))


def waiting(letter: Letter) -> Stage:
    stage = letter.open_stage
    assert stage is not None
    return stage


def walk(desk: Desk, letter: Letter, *decisions: dict[str, Any]) -> Letter:
    for raw in decisions:
        letter = decide(desk, letter, **raw)
    return letter


KADIS = {"keputusan": "teruskan", "kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi"}
KABID = {"keputusan": "teruskan", "kepada": "Subkoordinator Infrastruktur dan Layanan E-Government"}
SUBKOR = {"keputusan": "teruskan", "kepada": "Tim TCM Room"}
ACCEPT = {"keputusan": "terima", "nomor": "1/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh"}
TO_STEP_7 = (ACCEPT, KADIS, KABID, SUBKOR, {"keputusan": "lengkap"})


def test_a_letter_dropped_twice_is_entered_once(desk: Desk) -> None:
    first = arrive(desk)
    again = arrive(desk, "surat (1).pdf")
    assert again.id == first.id
    with desk.register.read() as reader:
        assert len(reader.letters()) == 1
        assert [name for _, name, _ in reader.arrivals(first.id)] == ["surat.pdf", "surat (1).pdf"]


def test_who_mails_a_known_letter_becomes_its_contact_only_while_nobody_is_known_and_tu_has_not_looked(
    desk: Desk,
) -> None:
    def comes_by_mail(letter: Letter, sender: str) -> object:
        path = desk.settings.outbox / letter.original
        enter(desk, path, SERVICE, read_letter(path), MONDAY, "mail", f"surel/{sender}", sender)
        with desk.register.read() as reader:
            return reader.letter(letter.id).facts.get("surel")

    dropped = arrive(desk)
    assert comes_by_mail(dropped, "ani@arsip.contoh.id") == "ani@arsip.contoh.id"
    assert comes_by_mail(dropped, "asing@contoh.id") == "ani@arsip.contoh.id"
    accepted = decide(desk, arrive(desk, "2.pdf", nomor="2/KONTAK"), **ACCEPT)
    assert comes_by_mail(accepted, "asing@contoh.id") is None


def test_the_original_is_kept_byte_for_byte(desk: Desk) -> None:
    letter = arrive(desk)
    kept = desk.settings.outbox / letter.original
    assert kept.read_bytes() == (desk.settings.inbox / "surat.pdf").read_bytes()
    assert sha256(kept) == letter.sha256
    assert letter.original == "2026/0001/asli.pdf"


def test_the_agenda_year_is_that_of_the_office_clock(desk: Desk) -> None:
    letter = arrive(desk, at=datetime.fromisoformat("2026-12-31T17:30:00+00:00"))  # 00.30 WIB on New Year
    assert letter.agenda == "0001/2027"


def test_an_outbox_that_cannot_be_written_registers_nothing(desk: Desk) -> None:
    (desk.settings.outbox / "2026").write_text("a file where a folder should be")
    with pytest.raises(UnwritableFolder):
        arrive(desk)
    with desk.register.read() as reader:
        assert reader.letters() == []


def test_what_is_no_letter_is_set_aside_and_tu_is_told(desk: Desk) -> None:
    bad = desk.settings.inbox / "catatan.pdf"
    bad.write_text("bukan surat")
    with pytest.raises(LetterError) as caught:
        read_letter(bad)
    refuse(desk, bad, caught.value, MONDAY)
    assert "bukan PDF" in (desk.settings.inbox / "ditolak" / "catatan.pdf.txt").read_text()
    with desk.register.read() as reader:
        (mail,) = reader.unsent()
        assert (mail.to, mail.letter_id) == ("tu@contoh.id", None)
        assert reader.letters() == []


def test_a_letter_walks_the_whole_procedure(desk: Desk) -> None:
    agree = {"keputusan": "setuju", "ruang": "TCM Room", "operator": "Rudi Contoh"}
    letter = walk(desk, arrive(desk), *TO_STEP_7, agree,
                  {"keputusan": "siap", "uji_koneksi": "2026-11-23 14:00", "hasil": "berhasil"})  # fmt: skip
    report = {
        "keputusan": "selesai",
        "mulai_nyata": "2026-11-24 09:00",
        "selesai_nyata": "2026-11-24 10:30",
        "operator": "Rudi Contoh",
    }
    letter = decide(desk, letter, "2026-11-24 10:40", **report)
    assert letter.state == "done"
    assert [(s.step, s.state, s.late) for s in letter.stages] == [(n, "closed", n == 2) for n in range(1, 10)]
    assert [p.kind for p in letter.documents] == [
        "lembar_disposisi", "lembar_disposisi", "lembar_disposisi", "laporan_pengecekan", "konfirmasi",
        "surat_balasan_diterima", "jadwal_persiapan", "laporan_kegiatan",
    ]  # fmt: skip
    assert all((desk.settings.outbox / p.path).is_file() for p in letter.documents)
    assert len({m.message_id for m in letter.mails}) == len(letter.mails)


def test_a_second_answer_is_refused(desk: Desk) -> None:
    letter = arrive(desk)
    stage = waiting(letter)
    decide(desk, letter, **ACCEPT)
    with pytest.raises(StageClosed, match="sudah dijawab oleh Budi"):
        answer(desk, stage.id, stage.attempt, {"nama": "Ani"} | ACCEPT, "prefect", MONDAY)


def test_a_refused_answer_leaves_the_stage_open_and_is_noted(desk: Desk) -> None:
    letter = arrive(desk)
    with pytest.raises(AnswerRefused):
        decide(desk, letter, keputusan="kembalikan")
    with desk.register.read() as reader:
        stage = waiting(reader.letter(letter.id))
        assert (stage.step, stage.state, stage.attempt, stage.answer) == (2, "open", 1, None)
        assert [entry["event"] for entry in reader.audit(letter.id)] == ["registered", "answer refused"]


def test_corrections_of_tu_stand_beside_the_reading(desk: Desk) -> None:
    letter = decide(desk, arrive(desk, hal="Hal yang keliru"), **ACCEPT, hal="Hal yang benar")
    assert letter.facts["hal"] == "Hal yang benar"
    assert letter.reading["fields"]["hal"]["value"] == "Hal yang keliru"


def test_two_letters_cannot_get_the_same_room_at_the_same_time(desk: Desk) -> None:
    first = walk(desk, arrive(desk), *TO_STEP_7)
    second = walk(desk, arrive(desk, "dua.pdf", nomor="2/B/2026"), *TO_STEP_7)
    agree = {"keputusan": "setuju", "ruang": "TCM Room"}
    decide(desk, first, **agree)
    with pytest.raises(
        AnswerRefused, match=r"TCM Room, Selasa, 24 November 2026 09\.00 s\.d\. .* WIB, surat 0001/2026"
    ):
        decide(desk, second, **agree)


def test_a_withdrawn_letter_gives_its_room_back(desk: Desk) -> None:
    letter = walk(desk, arrive(desk), *TO_STEP_7, {"keputusan": "setuju", "ruang": "TCM Room"})
    with desk.register.read() as reader:
        assert len(reader.bookings()) == 1
    letter = decide(desk, letter, keputusan="ditarik pemohon")
    assert letter.state == "withdrawn"
    with desk.register.read() as reader:
        assert reader.bookings() == []


def test_a_broken_template_changes_nothing_and_says_which(desk: Desk, tmp_path: Path) -> None:
    root = tmp_path / "layanan"
    shutil.copytree(ROOT / "templates" / SERVICE, root / SERVICE)
    paper = docx.Document()
    paper.add_paragraph("{{ surat.nomer }}")
    paper.save(str(root / SERVICE / "lembar_disposisi.docx"))
    desk = Desk(desk.settings.model_copy(update={"templates": root}), desk.register)
    letter = walk(desk, arrive(desk), ACCEPT)
    with pytest.raises(AnswerRefused, match=r"lembar_disposisi\.docx memakai variabel yang tidak dikenal: nomer"):
        decide(desk, letter, **KADIS)
    with desk.register.read() as reader:
        assert waiting(reader.letter(letter.id)).step == 3


def test_a_late_stage_reminds_its_post_once_and_then_the_superior(desk: Desk) -> None:
    letter = arrive(desk)
    stage = waiting(letter)
    assert next_wake(desk, letter, stage) == wib("2026-11-16 08:05")
    assert climb(desk, stage.id, wib("2026-11-16 08:04")).late is False
    late = climb(desk, stage.id, wib("2026-11-16 08:05"))
    assert (late.late, late.rung) == (True, 1)
    assert climb(desk, stage.id, wib("2026-11-16 08:06")).rung == 1
    assert next_wake(desk, letter, late) == wib("2026-11-16 09:05")
    assert climb(desk, stage.id, wib("2026-11-16 09:05")).rung == 2
    with desk.register.read() as reader:
        reminders = [m for m in reader.letter(letter.id).mails if "Terlambat" in m.subject]
        assert [m.to for m in reminders] == ["tu@contoh.id", "kadis@contoh.id"]


def test_a_stage_answered_in_time_is_never_late(desk: Desk) -> None:
    letter = arrive(desk)
    stage = waiting(letter)
    decide(desk, letter, "2026-11-16 08:03", **ACCEPT)
    assert climb(desk, stage.id, wib("2026-11-16 12:00")).late is False


def test_an_edit_of_office_yaml_moves_the_open_deadlines_and_says_why(desk: Desk) -> None:
    letter = arrive(desk)
    path = desk.settings.home / "office.yaml"
    path.write_text(
        path.read_text().replace("holidays:  ", "holidays:\n  2026-11-16: Libur (contoh)  "), encoding="utf-8"
    )
    ((moved, stage, due),) = recompute_deadlines(desk, MONDAY)
    assert (moved.id, stage.step, due) == (letter.id, 2, wib("2026-11-17 07:35"))
    assert recompute_deadlines(desk, MONDAY) == []
    with desk.register.read() as reader:
        note = reader.audit(letter.id)[-1]
    assert (note["event"], note["details"]["because"]) == ("deadline moved", "office.yaml disunting")


THREE_STAGES = """
service: pinjam-alat
name: Peminjaman Alat (contoh)
sop: contoh
ladder: [{after: 0, to: post, mail: tugas}]
mails: {tugas: {to: [post]}}
stages:
  - {step: 10, name: Surat, who: pemohon, minutes: 1, arrival: datang, answers: {datang: {next: 20}}}
  - step: 20
    name: Periksa
    who: tu
    minutes: 10
    mails: [tugas]
    form: [{key: jumlah, kind: number, label: Jumlah}]
    rules: [{when: {keputusan: boleh}, require: [jumlah]}]
    answers: {boleh: {next: 30, documents: [bukti]}, tidak boleh: {end: refused}}
  - {step: 30, name: Kembali, who: tim, minutes: 60, answers: {kembali: {end: done}}}
"""


def made_up_service(root: Path) -> None:
    """A service of three stages in a folder, without a line of code."""
    folder = root / "pinjam-alat"
    (folder / "mail" / "tugas").mkdir(parents=True)
    (folder / "sop.yaml").write_text(THREE_STAGES, encoding="utf-8")
    for part in ("subject.txt", "body.txt", "body.html"):
        (folder / "mail" / "tugas" / part).write_text("{{ surat.agenda }} {{ tahap.nama }}", encoding="utf-8")
    paper = docx.Document()
    paper.add_paragraph("Bukti {{ surat.agenda }}: {{ jawaban.jumlah }} buah")
    paper.save(str(folder / "bukti.docx"))


def test_a_second_service_runs_from_its_folder_alone(desk: Desk, tmp_path: Path) -> None:
    root = tmp_path / "layanan"
    shutil.copytree(ROOT / "templates" / SERVICE, root / SERVICE)
    made_up_service(root)
    desk = Desk(desk.settings.model_copy(update={"templates": root}), desk.register)
    assert desk.service_of("pinjam-alat/surat.pdf") == "pinjam-alat"
    assert desk.service_of("surat.pdf") == SERVICE
    path = make_letter(desk.settings.inbox / "alat.pdf")
    entered = enter(desk, path, "pinjam-alat", read_letter(path), MONDAY)
    with desk.register.read() as reader:
        letter = reader.letter(entered.letter_id)
    with pytest.raises(AnswerRefused, match="jumlah"):
        decide(desk, letter, keputusan="boleh")
    with desk.register.read() as reader:
        letter = reader.letter(entered.letter_id)
    letter = walk(desk, letter, {"keputusan": "boleh", "jumlah": "3"}, {"keputusan": "kembali"})
    assert letter.state == "done"
    assert [s.step for s in letter.stages] == [10, 20, 30]
    assert [d.kind for d in letter.documents] == ["bukti"]
    assert timedelta(0) <= (waiting_time := (letter.stages[1].due or MONDAY) - MONDAY) <= timedelta(minutes=10), (
        waiting_time
    )


def test_an_altered_letter_is_told_by_mail_and_a_correction_stands_beside_the_reading(desk: Desk) -> None:
    path = desk.settings.inbox / "surat.pdf"
    altered = next(path for path in samples("signed") if path.name == "ttd-diubah-isi-halaman.pdf")
    path.write_bytes(altered.read_bytes())
    entered = enter(desk, path, SERVICE, read_letter(path), MONDAY)
    with desk.register.read() as reader:
        letter = reader.letter(entered.letter_id)
    (mail,) = [mail for mail in letter.mails if "tugas" in mail.key]
    assert "isi berkas berubah sesudah ditandatangani" in mail.text
    assert "ISI BERUBAH" in mail.html
    assert letter.reading["source"]["signatures"][0]["intact"] is False
    read = letter.facts["nomor"]
    corrected = decide(desk, letter, **(ACCEPT | {"nomor": "9/B/2026"}))
    assert ("nomor", read, "9/B/2026") in [(c.field, c.read, c.now) for c in corrected.corrections]
    assert corrected.reading["fields"]["nomor"]["value"] == read
