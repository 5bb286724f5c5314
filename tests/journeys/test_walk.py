"""Letters in a real office: in at the inbox, through the stages, out as documents and mails."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from letters.model import Letter
from settings import ROOT
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, OfficeProcess, until


def arrive(office: OfficeProcess, folder: Path, nomor: str) -> Letter:
    """Drop a letter and wait until TU is asked."""
    office.drop(make_letter(folder / f"{nomor.replace('/', '-')}.pdf", nomor=nomor))
    found: list[Letter] = []

    def is_open() -> bool:
        found[:] = [x for x in office.letters() if x.facts["nomor"] == nomor and _asked(x)]
        return bool(found)

    until(is_open, 60, f"{nomor} is open")
    return found[0]


def _asked(letter: Letter) -> bool:
    return letter.open_stage is not None and letter.open_stage.run_id is not None


def run_of(office: OfficeProcess, number: int) -> Any:
    """The flow run of a letter's open stage."""
    letter = next(x for x in office.letters() if x.number == number)
    assert letter.open_stage is not None
    return office.api(f"/flow_runs/{letter.open_stage.run_id}")


def test_a_letter_walks_from_the_inbox_to_the_laporan_kegiatan(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "1/WALK/2026")
    for step in range(2, 9):
        until(lambda step=step: open_office.at_step(step, letter.number), 60, f"step {step}")  # type: ignore[misc]
        open_office.answer(letter.agenda, **ANSWERS[step])
    until(lambda: open_office.at_step(9, letter.number), 60, "step 9")
    refused = open_office.tindak(
        "answer", letter.agenda, *[f"{k}={v}" for k, v in ANSWERS[9].items()], ok=False
    )
    assert "belum lewat" in refused  # the meeting is next week
    open_office.answer(letter.agenda, keputusan="ditarik pemohon")
    until(lambda: open_office.status(letter.agenda)["state"] == "withdrawn", 60)
    whole = open_office.status(letter.agenda)
    assert [s["step"] for s in whole["stages"]] == list(range(1, 10))
    assert {s["channel"] for s in whole["stages"][1:]} == {"shell"}
    assert all(s["closed"] for s in whole["stages"])
    assert {d["kind"] for d in whole["documents"]} >= {
        "lembar_disposisi",
        "laporan_pengecekan",
        "surat_balasan_diterima",
    }
    until(lambda: all(m["state"] == "sent" for m in open_office.status(letter.agenda)["mails"]), 60)
    written = list((open_office.home / "outbox" / "mail").glob(f"{letter.key}*.eml"))
    assert len(written) == len(open_office.status(letter.agenda)["mails"])


def test_a_meeting_that_moves_is_asked_about_anew_and_invites_again(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "1/PINDAH/2026")
    moving = {"keputusan": "ubah waktu", "catatan": "narasumber berhalangan"}
    again = {
        "keputusan": "setuju",
        "kegiatan": "2026-11-27 09:00-11:00 | Aula | Rapat yang pindah",
        "ruang": "",
    }
    way = [*((step, ANSWERS[step]) for step in range(2, 8)), (8, moving), (7, again)]
    for place, (step, given) in enumerate(way, start=2):
        until(lambda: open_office.at_step(step, letter.number), 60, f"step {step}")  # noqa: B023 (asked at once)
        until(lambda: len(open_office.status(letter.agenda)["stages"]) == place, 60)  # noqa: B023
        open_office.answer(letter.agenda, **given)
    until(
        lambda: (
            [s["step"] for s in open_office.status(letter.agenda)["stages"]] == [*range(1, 9), 7, 8]
        ),
        60,
    )
    until(lambda: run_of(open_office, letter.number)["state"]["type"] == "PAUSED", 60)
    names = {
        mail.attachments[-1][0]
        for x in open_office.letters()
        if x.id == letter.id
        for mail in x.mails
        if mail.attachments
    }
    assert {f"{letter.folder}/7-undangan-1.ics", f"{letter.folder}/7-undangan-1-2.ics"} <= names
    open_office.answer(letter.agenda, keputusan="ditarik pemohon")
    until(lambda: open_office.status(letter.agenda)["state"] == "withdrawn", 60)


def test_the_prefect_ui_shows_the_form_and_its_answer_moves_the_letter(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "1/UI/2026")
    run = run_of(open_office, letter.number)
    assert run["name"] == f"{letter.agenda} · 2 Penerimaan oleh TU"
    assert run["state"]["type"] == "PAUSED"
    assert run["state"]["name"] == "Menunggu Tata Usaha"
    assert set(run["tags"]) >= {"tahap:2", "jabatan:tu", f"surat:{letter.agenda}"}
    keyset = run["state"]["state_details"]["run_input_keyset"]
    schema = open_office.api(f"/flow_runs/{run['id']}/input/{keyset['schema']}")
    assert schema["properties"]["keputusan"]["enum"] == ["terima", "kembalikan", "ditarik pemohon"]
    given = {key: p["default"] for key, p in schema["properties"].items() if "default" in p}
    wrong = open_office.api(
        f"/flow_runs/{run['id']}/resume",
        {"run_input": given | {"nama": "Wulan", "keputusan": "buang"}},
    )
    assert wrong["status"] == "REJECT"
    taken = open_office.api(
        f"/flow_runs/{run['id']}/resume", {"run_input": given | {"nama": "Wulan"}}
    )
    second = open_office.api(
        f"/flow_runs/{run['id']}/resume", {"run_input": given | {"nama": "Orang Lain"}}
    )
    assert (taken["status"], second["status"]) == ("ACCEPT", "ABORT")
    until(lambda: open_office.at_step(3, letter.number), 60)
    stage = open_office.status(letter.agenda)["stages"][1]
    assert (stage["by"], stage["channel"]) == ("Wulan", "prefect")
    until(lambda: open_office.api(f"/flow_runs/{run['id']}")["state"]["name"] == "Selesai", 60)


def test_an_answer_that_contradicts_itself_comes_back_with_the_reason_and_the_stage_stays_open(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "1/TOLAK/2026")
    run = run_of(open_office, letter.number)
    open_office.api(
        f"/flow_runs/{run['id']}/resume",
        {"run_input": {"keputusan": "kembalikan", "nama": "Wulan"}},
    )

    def asked_again() -> bool:
        state = run_of(open_office, letter.number)["state"]
        keyset = state["state_details"]["run_input_keyset"] or {}
        return bool(state["type"] == "PAUSED" and keyset.get("schema") == "keputusan-1-schema")

    until(asked_again, 60, "the form comes back")
    told = open_office.api(f"/flow_runs/{run['id']}/input/keputusan-1-description")
    assert "isi `catatan` dengan alasan surat dikembalikan" in told
    open_office.decide(letter.agenda, keputusan="kembalikan", catatan="Nomor keliru")
    until(lambda: open_office.status(letter.agenda)["state"] == "returned", 60)


def test_asking_for_more_stops_the_clock_until_the_answer_is_in(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "1/KURANG/2026")
    for step in range(2, 6):
        until(lambda step=step: open_office.at_step(step, letter.number), 60)  # type: ignore[misc]
        open_office.decide(letter.agenda, **ANSWERS[step])
    until(lambda: open_office.at_step(6, letter.number), 60)
    open_office.decide(letter.agenda, keputusan="minta kelengkapan", yang_kurang="tata letak")
    until(lambda: run_of(open_office, letter.number)["state"]["name"] == "Menunggu pemohon", 60)
    assert open_office.status(letter.agenda)["due"] is None
    open_office.decide(letter.agenda, keputusan="kelengkapan diterima", tata_letak="U-Shape")
    until(lambda: open_office.status(letter.agenda)["due"] is not None, 60)
    until(
        lambda: "Menunggu Subkoordinator" in run_of(open_office, letter.number)["state"]["name"], 60
    )
    open_office.decide(letter.agenda, **ANSWERS[6])
    until(lambda: open_office.at_step(7, letter.number), 60)


def test_a_letters_run_holds_its_stages_in_one_graph_and_tells_where_it_is(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "1/GRAF/2026")
    run_id = next(x.run_id for x in open_office.letters() if x.id == letter.id)
    until(lambda: open_office.api(f"/flow_runs/{run_id}")["state"]["name"] == "Tahap 2 · tu", 30)
    graph = open_office.api(f"/flow_runs/{run_id}/graph-v2")
    assert [node["label"].removeprefix("stage / ") for _, node in graph["nodes"]] == [
        f"{letter.agenda} · 1 Surat Permohonan",
        f"{letter.agenda} · 2 Penerimaan oleh TU",
    ]
    artifact = open_office.api(f"/artifacts/surat-{letter.key}/latest")
    assert "| 2 Penerimaan oleh TU |" in artifact["data"]


def test_the_same_letter_dropped_under_two_names_is_entered_once(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "1/SAMA/2026")
    open_office.drop(tmp_path / "1-SAMA-2026.pdf", "Surat Undangan (1).pdf")
    until(lambda: not (open_office.home / "inbox" / "Surat Undangan (1).pdf").exists(), 60)
    assert sum(x.sha256 == letter.sha256 for x in open_office.letters()) == 1
    assert "Surat Undangan (1).pdf" in open_office.tindak("status", letter.agenda)


def test_what_is_no_letter_goes_to_ditolak_and_the_tray_goes_on(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    (open_office.home / "inbox" / "laporan.pdf").write_text("ini bukan PDF")
    arrive(open_office, tmp_path, "1/SESUDAH/2026")
    refused = open_office.home / "inbox" / "ditolak" / "laporan.pdf"
    until(lambda: refused.with_name("laporan.pdf.txt").exists() and refused.exists(), 60)
    until(
        lambda: any(
            "laporan.pdf" in p.read_text()
            for p in (open_office.home / "outbox" / "mail").glob("ditolak*.eml")
        ),
        60,
    )


def test_a_run_that_cannot_begin_ends_alone_and_the_tray_goes_on(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    worker = open_office.pid("pekerja")
    flow = open_office.api("/flows/", {"name": "tiada"})
    made = {
        "name": "tiada",
        "flow_id": flow["id"],
        "work_pool_name": "tindak",
        "entrypoint": "flows/tiada.py:tiada",
    }
    deployment = open_office.api("/deployments/", made)
    run = open_office.api(f"/deployments/{deployment['id']}/create_flow_run", {})
    until(lambda: open_office.api(f"/flow_runs/{run['id']}")["state"]["type"] == "CRASHED", 60)
    arrive(open_office, tmp_path, "1/TETAP/2026")
    assert open_office.pid("pekerja") == worker


def test_every_command_tells_a_mistake_in_one_line(open_office: OfficeProcess) -> None:
    for words, told in (
        (["status", "9999"], "Surat 9999 tidak ada di buku agenda"),
        (["answer", "9999", "keputusan=terima"], "Surat 9999 tidak ada"),
        (["answer", "besok"], "Surat besok tidak ada"),
    ):
        printed = open_office.tindak(*words, ok=False).strip()
        assert told in printed
        assert "Traceback" not in printed
        assert len(printed.splitlines()) == 1


def test_a_second_office_in_the_same_folder_says_so(open_office: OfficeProcess) -> None:
    printed = open_office.tindak("up", ok=False)
    assert "Tindak sudah berjalan di folder ini" in printed
    assert str(open_office.process.pid if open_office.process else "") in printed


def test_a_taken_port_is_named(open_office: OfficeProcess, tmp_path: Path) -> None:
    other = OfficeProcess(
        tmp_path / "lain", TINDAK_PREFECT_PORT=open_office.env["TINDAK_PREFECT_PORT"]
    )
    printed = other.tindak("up", ok=False)
    assert f"Port {open_office.env['TINDAK_PREFECT_PORT']} sudah dipakai program lain" in printed


def test_a_closed_office_is_said(tmp_path: Path) -> None:
    closed = OfficeProcess(tmp_path / "tutup")
    assert "Belum ada surat" in closed.tindak("status")
    assert closed.status() == []
    assert "Prefect tidak menjawab" in closed.tindak("check", "--repair", ok=False)


def test_a_broken_office_yaml_stops_everything_with_its_line(tmp_path: Path) -> None:
    home = tmp_path / "keliru"
    home.mkdir()
    text = (ROOT / "office.yaml").read_text(encoding="utf-8")
    (home / "office.yaml").write_text(
        text.replace("signer: kadis", "signer: bupati"), encoding="utf-8"
    )
    for words in (["status"], ["check"], ["up"]):
        printed = OfficeProcess(home).tindak(*words, ok=False)
        assert "office.yaml, baris" in printed
        assert "jabatan `bupati` tidak ada" in printed


def test_a_letter_that_tu_marks_rahasia_is_named_by_its_agenda_number_alone_in_prefect(
    open_office: OfficeProcess, tmp_path: Path
) -> None:
    letter = arrive(open_office, tmp_path, "2/WALK/2026")
    asked = next(x for x in open_office.letters() if x.number == letter.number)
    run = f"/flow_runs/{asked.run_id}"
    assert "Arsip" in open_office.api(run)["name"]
    open_office.answer(letter.agenda, **(ANSWERS[2] | {"sifat": "Rahasia"}))
    until(lambda: open_office.at_step(3, letter.number), 60)
    until(lambda: open_office.api(run)["name"] == f"{letter.agenda} · Rahasia", 60)
    until(
        lambda: "Disposisi" in open_office.api(f"/artifacts/surat-{letter.key}/latest")["data"], 60
    )
    sheet = open_office.api(f"/artifacts/surat-{letter.key}/latest")
    assert "Rahasia" in sheet["description"]
    told = ("Arsip", "Alih Media", "Permohonan Fasilitasi")
    assert not [word for word in told if word in sheet["data"] + sheet["description"]]
