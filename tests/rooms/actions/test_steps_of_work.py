"""Steps of work without Prefect: intake, answers, deadlines, each in one transaction and twice
without harm.
"""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import docx
import pytest

from actions.answer import StageAnswer, answer_stage
from actions.recompute_deadlines import recompute_deadlines
from actions.refuse_file import refuse_file
from actions.register_letter import Arrival
from actions.remind import remind
from actions.workspace import Workspace
from letters.channel import Channel
from letters.deadlines import next_wake
from letters.errors import AnswerRefused, LetterError, StageClosed, UnwritableFolder
from letters.model import Letter, Stage
from mailroom.folder import sha256
from parsers.door.reader_pool import read_file
from records.outgoing_mails import OutgoingMails
from settings import ROOT
from tests.conftest import MONDAY, wib
from tests.letter_maker import make_letter
from tests.office_steps import (
    ACCEPT,
    KADIS,
    SERVICE,
    TO_STEP_7,
    arrive,
    decide,
    register_file,
    waiting,
    walk,
)
from tests.score import samples


def test_a_letter_dropped_twice_is_entered_once(workspace: Workspace) -> None:
    first = arrive(workspace)
    again = arrive(workspace, "surat (1).pdf")
    assert again.id == first.id
    with workspace.register.read() as reader:
        assert len(reader.letters()) == 1
        assert [name for _, name, _ in reader.arrivals(first.id)] == ["surat.pdf", "surat (1).pdf"]


def test_who_mails_a_known_letter_becomes_its_contact_only_before_tu_has_looked(
    workspace: Workspace,
) -> None:
    def comes_by_mail(letter: Letter, sender: str) -> object:
        path = workspace.settings.outbox / letter.original
        channel, mark = Channel("mail", mail_id=1), f"surel/{sender}"
        arrival = Arrival(channel=channel, mark=mark, contact=sender)
        register_file(workspace, path, arrival=arrival)
        with workspace.register.read() as reader:
            return reader.letter(letter.id).facts.get("surel")

    dropped = arrive(workspace)
    assert comes_by_mail(dropped, "ani@arsip.contoh.id") == "ani@arsip.contoh.id"
    assert comes_by_mail(dropped, "asing@contoh.id") == "ani@arsip.contoh.id"
    accepted = decide(workspace, arrive(workspace, "2.pdf", nomor="2/KONTAK"), **ACCEPT)
    assert comes_by_mail(accepted, "asing@contoh.id") is None


def test_the_original_is_kept_byte_for_byte(workspace: Workspace) -> None:
    letter = arrive(workspace)
    kept = workspace.settings.outbox / letter.original
    assert kept.read_bytes() == (workspace.settings.inbox / "surat.pdf").read_bytes()
    assert sha256(kept) == letter.sha256
    assert letter.original == "2026/0001/asli.pdf"


def test_the_agenda_year_is_that_of_the_office_clock(workspace: Workspace) -> None:
    letter = arrive(
        workspace, at=datetime.fromisoformat("2026-12-31T17:30:00+00:00")
    )  # 00.30 WIB on New Year
    assert letter.agenda == "0001/2027"


def test_an_outbox_that_cannot_be_written_registers_nothing(workspace: Workspace) -> None:
    (workspace.settings.outbox / "2026").write_text("a file where a folder should be")
    with pytest.raises(UnwritableFolder):
        arrive(workspace)
    with workspace.register.read() as reader:
        assert reader.letters() == []


def test_what_is_no_letter_is_set_aside_and_tu_is_told(workspace: Workspace) -> None:
    bad = workspace.settings.inbox / "catatan.pdf"
    bad.write_text("bukan surat")
    with pytest.raises(LetterError) as caught:
        read_file(bad)
    refuse_file(workspace, bad, caught.value, MONDAY)
    assert "bukan PDF" in (workspace.settings.inbox / "ditolak" / "catatan.pdf.txt").read_text()
    with workspace.register.read() as reader:
        (mail,) = OutgoingMails(reader).unsent()
        assert (mail.to, mail.letter_id) == ("tu@contoh.id", None)
        assert reader.letters() == []


def test_a_letter_walks_the_whole_procedure(workspace: Workspace) -> None:
    agree = {"keputusan": "setuju", "ruang": "TCM Room", "operator": "Rudi Contoh"}
    letter = walk(
        workspace,
        arrive(workspace),
        *TO_STEP_7,
        agree,
        {"keputusan": "siap", "uji_koneksi": "2026-11-23 14:00", "hasil": "berhasil"},
    )
    report = {
        "keputusan": "selesai",
        "mulai_nyata": "2026-11-24 09:00",
        "selesai_nyata": "2026-11-24 10:30",
        "operator": "Rudi Contoh",
    }
    letter = decide(workspace, letter, "2026-11-24 10:40", **report)
    assert letter.state == "done"
    assert [(s.step, s.state, s.late) for s in letter.stages] == [
        (n, "closed", n == 2) for n in range(1, 10)
    ]
    assert [p.kind for p in letter.documents] == [
        "lembar_disposisi",
        "lembar_disposisi",
        "lembar_disposisi",
        "laporan_pengecekan",
        "konfirmasi",
        "surat_balasan_diterima",
        "jadwal_persiapan",
        "laporan_kegiatan",
    ]
    assert all((workspace.settings.outbox / p.path).is_file() for p in letter.documents)
    assert len({m.message_id for m in letter.mails}) == len(letter.mails)


def test_a_second_answer_is_refused(workspace: Workspace) -> None:
    letter = arrive(workspace)
    stage = waiting(letter)
    decide(workspace, letter, **ACCEPT)
    second = StageAnswer(
        stage_id=stage.id,
        attempt=stage.attempt,
        raw={"nama": "Ani"} | ACCEPT,
        channel=Channel("prefect"),
    )
    with pytest.raises(StageClosed, match="sudah dijawab oleh Budi"):
        answer_stage(workspace, second, MONDAY)


def test_a_refused_answer_leaves_the_stage_open_and_is_noted(workspace: Workspace) -> None:
    letter = arrive(workspace)
    with pytest.raises(AnswerRefused):
        decide(workspace, letter, keputusan="kembalikan")
    with workspace.register.read() as reader:
        stage = waiting(reader.letter(letter.id))
        assert (stage.step, stage.state, stage.attempt, stage.answer) == (2, "open", 1, None)
        assert [entry["event"] for entry in reader.audit(letter.id)] == [
            "registered",
            "answer refused",
        ]


def test_corrections_of_tu_stand_beside_the_reading(workspace: Workspace) -> None:
    letter = decide(
        workspace, arrive(workspace, hal="Hal yang keliru"), **ACCEPT, hal="Hal yang benar"
    )
    assert letter.facts["hal"] == "Hal yang benar"
    assert letter.reading["fields"]["hal"]["value"] == "Hal yang keliru"


def test_two_letters_cannot_get_the_same_room_at_the_same_time(workspace: Workspace) -> None:
    first = walk(workspace, arrive(workspace), *TO_STEP_7)
    second = walk(workspace, arrive(workspace, "dua.pdf", nomor="2/B/2026"), *TO_STEP_7)
    agree = {"keputusan": "setuju", "ruang": "TCM Room"}
    decide(workspace, first, **agree)
    with pytest.raises(
        AnswerRefused,
        match=r"TCM Room, Selasa, 24 November 2026 09\.00 s\.d\. .* WIB, surat 0001/2026",
    ):
        decide(workspace, second, **agree)


def test_a_withdrawn_letter_gives_its_room_back(workspace: Workspace) -> None:
    letter = walk(
        workspace, arrive(workspace), *TO_STEP_7, {"keputusan": "setuju", "ruang": "TCM Room"}
    )
    with workspace.register.read() as reader:
        assert len(reader.bookings()) == 1
    letter = decide(workspace, letter, keputusan="ditarik pemohon")
    assert letter.state == "withdrawn"
    with workspace.register.read() as reader:
        assert reader.bookings() == []


def test_a_broken_template_changes_nothing_and_says_which(
    workspace: Workspace, tmp_path: Path
) -> None:
    root = tmp_path / "layanan"
    shutil.copytree(ROOT / "templates" / SERVICE, root / SERVICE)
    paper = docx.Document()
    paper.add_paragraph("{{ surat.nomer }}")
    paper.save(str(root / SERVICE / "lembar_disposisi.docx"))
    workspace = Workspace(
        workspace.settings.model_copy(update={"templates": root}), workspace.register
    )
    letter = walk(workspace, arrive(workspace), ACCEPT)
    with pytest.raises(
        AnswerRefused, match=r"lembar_disposisi\.docx memakai variabel yang tidak dikenal: nomer"
    ):
        decide(workspace, letter, **KADIS)
    with workspace.register.read() as reader:
        assert waiting(reader.letter(letter.id)).step == 3


def wake_of(workspace: Workspace, letter: Letter, stage: Stage) -> datetime | None:
    ladder = workspace.service(letter.service).service.rungs(stage.step)
    return next_wake(stage, ladder, workspace.office.calendar)


def test_a_late_stage_reminds_its_post_once_and_then_the_superior(workspace: Workspace) -> None:
    letter = arrive(workspace)
    stage = waiting(letter)
    assert wake_of(workspace, letter, stage) == wib("2026-11-16 08:05")
    assert remind(workspace, stage.id, wib("2026-11-16 08:04")).late is False
    late = remind(workspace, stage.id, wib("2026-11-16 08:05"))
    assert (late.late, late.rung) == (True, 1)
    assert remind(workspace, stage.id, wib("2026-11-16 08:06")).rung == 1
    assert wake_of(workspace, letter, late) == wib("2026-11-16 09:05")
    assert remind(workspace, stage.id, wib("2026-11-16 09:05")).rung == 2
    with workspace.register.read() as reader:
        reminders = [m for m in reader.letter(letter.id).mails if "Terlambat" in m.subject]
        assert [m.to for m in reminders] == ["tu@contoh.id", "kadis@contoh.id"]


def test_a_stage_answered_in_time_is_never_late(workspace: Workspace) -> None:
    letter = arrive(workspace)
    stage = waiting(letter)
    decide(workspace, letter, "2026-11-16 08:03", **ACCEPT)
    assert remind(workspace, stage.id, wib("2026-11-16 12:00")).late is False


def test_an_edit_of_office_yaml_moves_the_open_deadlines_and_says_why(workspace: Workspace) -> None:
    letter = arrive(workspace)
    path = workspace.settings.home / "office.yaml"
    path.write_text(
        path.read_text().replace("holidays:  ", "holidays:\n  2026-11-16: Libur (contoh)  "),
        encoding="utf-8",
    )
    (moved,) = recompute_deadlines(workspace, MONDAY)
    assert (moved.letter.id, moved.stage.step) == (letter.id, 2)
    assert moved.due == wib("2026-11-17 07:35")
    assert recompute_deadlines(workspace, MONDAY) == []
    with workspace.register.read() as reader:
        note = reader.audit(letter.id)[-1]
    assert (note["event"], note["details"]["because"]) == (
        "deadline moved",
        "office.yaml disunting",
    )


THREE_STAGES = """
service: pinjam-alat
name: Peminjaman Alat (contoh)
sop: contoh
ladder: [{after: 0, to: post, mail: tugas}]
mails: {tugas: {to: [post]}}
stages:
  - step: 10
    name: Surat
    who: pemohon
    minutes: 1
    arrival: datang
    answers: {datang: {next: 20}}
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
        (folder / "mail" / "tugas" / part).write_text(
            "{{ surat.agenda }} {{ tahap.nama }}", encoding="utf-8"
        )
    paper = docx.Document()
    paper.add_paragraph("Bukti {{ surat.agenda }}: {{ jawaban.jumlah }} buah")
    paper.save(str(folder / "bukti.docx"))


def test_a_second_service_runs_from_its_folder_alone(workspace: Workspace, tmp_path: Path) -> None:
    root = tmp_path / "layanan"
    shutil.copytree(ROOT / "templates" / SERVICE, root / SERVICE)
    made_up_service(root)
    workspace = Workspace(
        workspace.settings.model_copy(update={"templates": root}), workspace.register
    )
    assert workspace.service_of("pinjam-alat/surat.pdf") == "pinjam-alat"
    assert workspace.service_of("surat.pdf") == SERVICE
    path = make_letter(workspace.settings.inbox / "alat.pdf")
    entered = register_file(workspace, path, service="pinjam-alat")
    with workspace.register.read() as reader:
        letter = reader.letter(entered.letter_id)
    with pytest.raises(AnswerRefused, match="jumlah"):
        decide(workspace, letter, keputusan="boleh")
    with workspace.register.read() as reader:
        letter = reader.letter(entered.letter_id)
    letter = walk(
        workspace, letter, {"keputusan": "boleh", "jumlah": "3"}, {"keputusan": "kembali"}
    )
    assert letter.state == "done"
    assert [s.step for s in letter.stages] == [10, 20, 30]
    assert [d.kind for d in letter.documents] == ["bukti"]
    assert (
        timedelta(0)
        <= (waiting_time := (letter.stages[1].due or MONDAY) - MONDAY)
        <= timedelta(minutes=10)
    ), waiting_time


def test_an_altered_letter_is_told_by_mail_and_a_correction_stands_beside_the_reading(
    workspace: Workspace,
) -> None:
    path = workspace.settings.inbox / "surat.pdf"
    altered = next(path for path in samples("signed") if path.name == "ttd-diubah-isi-halaman.pdf")
    path.write_bytes(altered.read_bytes())
    entered = register_file(workspace, path)
    with workspace.register.read() as reader:
        letter = reader.letter(entered.letter_id)
    (mail,) = [mail for mail in letter.mails if "tugas" in mail.key]
    assert "isi berkas berubah sesudah ditandatangani" in mail.text
    assert "ISI BERUBAH" in mail.html
    assert letter.reading["source"]["signatures"][0]["intact"] is False
    read = letter.facts["nomor"]
    corrected = decide(workspace, letter, **(ACCEPT | {"nomor": "9/B/2026"}))
    assert ("nomor", read, "9/B/2026") in [(c.field, c.read, c.now) for c in corrected.corrections]
    assert corrected.reading["fields"]["nomor"]["value"] == read
