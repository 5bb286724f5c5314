"""The requester completes, chooses, withdraws and follows, by links that anybody can open who got
the mail.
"""

from __future__ import annotations

from letters.model import Letter, Stage
from tests.doors.browser import PHONE, Visit
from tests.doors.pages_office import ASKER, REQUESTER, PagesOffice, on_day
from tests.office_process import until


def waiting(office: PagesOffice, letter: Letter, **answer: str) -> Stage:
    """Put a question to the requester; the stage whose clock stands still."""
    office.decide(letter.agenda, **answer)
    seen: list[Stage] = []

    def waits() -> bool:
        stage = office.now(letter).open_stage
        seen[:] = [stage] if stage and stage.state == "waiting" and stage.run_id else []
        return bool(seen)

    until(waits, 60, "the clock stands still")
    return seen[0]


def test_the_requester_completes_what_was_asked_and_the_clock_goes_on(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(6)
    stood = waiting(
        pages_office, letter, keputusan="minta kelengkapan", yang_kurang="uji koneksi & tata letak"
    )
    assert stood.due is None
    phone = visit(PHONE)
    phone.open(pages_office.link(letter, "l", REQUESTER))
    assert phone.heading == "Lengkapi permohonan"
    assert "Yang diminta: uji koneksi & tata letak" in phone.text
    for name, text in (
        ("kegiatan.0.selesai", "11:30"),
        ("uji_koneksi.0.hari", "2026-11-23"),
        ("uji_koneksi.0.jam", "14:00"),
        ("tata_letak", "U-Shape"),
        ("narahubung.0.telepon", "0812-0000-1147"),
        ("peserta", "1.641"),
        ("nama", " "),
    ):
        phone.page.locator(f'[name="{name}"]').first.fill(text)
    assert phone.press("Kirim kelengkapan") == 422
    assert "Isi nama Anda." in phone.page.get_by_role("alert").inner_text()
    assert phone.page.locator('[name="kegiatan.0.selesai"]').input_value() == "11:30"
    still = pages_office.now(letter).open_stage
    assert still is not None
    assert (still.state, still.attempt, still.minutes_left) == (
        "waiting",
        stood.attempt,
        stood.minutes_left,
    )
    phone.page.locator('[name="nama"]').first.fill("Yulia Hartati")
    assert phone.press("Kirim kelengkapan") == 303
    assert "Pengecekan Kelengkapan" in phone.text
    letter = pages_office.wait(letter, 6)
    stage = letter.open_stage
    assert stage is not None
    assert (stage.state, stage.minutes_left) == ("open", stood.minutes_left)
    assert stage.due is not None
    assert (letter.facts["uji_koneksi"], letter.facts["tata_letak"]) == (
        "2026-11-23T14:00",
        "U-Shape",
    )
    assert letter.facts["peserta"] == 1641
    assert letter.facts["narahubung"] == [{"nama": "Bima Nugraha", "telepon": "+6281200001147"}]
    assert [s["selesai"] for s in letter.facts["kegiatan"]] == ["2026-11-24T11:30"]
    with pages_office.register.read() as reader:
        assert f"Yulia Hartati ({ASKER})" in {row["by"] for row in reader.audit(letter.id)}


def test_the_requester_chooses_one_of_the_times_that_were_offered(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(7)
    offer = "2026-11-25 09:00-11:00\n2026-11-26 13:30-15:00"
    waiting(pages_office, letter, keputusan="alternatif", alternatif=offer)
    phone = visit(PHONE)
    phone.open(pages_office.link(letter, "l", REQUESTER))
    assert phone.heading == "Pilih waktu kegiatan"
    assert phone.page.get_by_role("radio").count() == 3
    assert phone.page.get_by_role("radio", name="Tidak ada yang cocok").count() == 1
    phone.page.get_by_role("radio").nth(1).check()
    phone.fill("Nama Anda", "Yulia Hartati")
    assert phone.press("Kirim pilihan") == 303
    letter = pages_office.wait(letter, 7)
    until(lambda: pages_office.now(letter).open_stage.state == "open", 60)  # type: ignore[union-attr]
    (session,) = pages_office.now(letter).facts["kegiatan"]
    assert (session["mulai"], session["selesai"]) == ("2026-11-26T13:30", "2026-11-26T15:00")


def test_the_requester_withdraws_only_after_saying_so_twice(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(2)
    pages_office.decide(letter.agenda, keputusan="terima")
    letter = pages_office.wait(letter, 3)
    phone = visit(PHONE)
    link = pages_office.link(letter, "l", REQUESTER)
    form = pages_office.form(letter, tarik="1", nama="Yulia")
    assert phone.fetch(link, "POST", form=form) == 422
    assert phone.fetch(link, "POST", form=form | {"formulir": "7.0", "yakin": "ya"}) == 303
    assert pages_office.now(letter).state == "open"
    phone.open(link)
    assert phone.heading == "Permohonan Saudara sedang diproses"
    phone.page.get_by_text("Tarik permohonan ini").click()
    phone.page.locator("#tarik-nama").fill("Yulia Hartati")
    phone.page.get_by_label("Ya, saya menarik permohonan ini").check()
    assert phone.press("Tarik permohonan") == 303
    until(lambda: pages_office.now(letter).state == "withdrawn", 60)
    phone.open(link)
    assert "Permohonan ini sudah ditarik oleh pemohon." in phone.text
    stage = pages_office.now(letter).stages[-1]
    assert (stage.by, stage.channel) == (f"Yulia Hartati ({ASKER})", "page")


def test_who_follows_a_letter_sees_nine_stages_and_gets_the_documents_meant_for_requesters(
    visit: Visit, pages_office: PagesOffice
) -> None:
    letter = pages_office.arrive(9, **on_day(10))
    link = pages_office.link(letter, "s", REQUESTER)
    phone = visit(PHONE)
    phone.open(link)
    assert phone.page.locator("svg.garis g.tahap").count() == 9
    assert phone.page.locator("svg.garis g.tahap.done").count() == 8
    assert "Tahap 9, Pelaksanaan dan Laporan Kegiatan" in phone.text
    assert phone.page.locator("ul.berkas li").all_inner_texts()[0].startswith("Jadwal Persiapan")
    assert "Disposisi Kepala" not in phone.page.locator("ul.berkas").inner_text()
    chat = phone.page.locator("#teks-wa").input_value()
    assert letter.agenda in chat
    assert not [name for name in ("Bima", "0812", "Contoh", "NIP") if name in chat]
    with phone.page.expect_download() as coming:
        phone.page.get_by_role("link", name="Word Jadwal Persiapan").click()
    assert coming.value.path().read_bytes()[:2] == b"PK"
    assert phone.fetch(f"{link}/asli") == 200
    names = {paper.kind: paper.path.rpartition("/")[2] for paper in letter.documents}
    assert {
        kind for kind, name in names.items() if phone.fetch(f"{link}/berkas/{name}") == 200
    } == {"jadwal_persiapan"}
    assert names["lembar_disposisi"]
    assert phone.fetch(f"{link}/berkas/{names['lembar_disposisi'].replace('.docx', '.pdf')}") == 404
    assert phone.fetch(link, "POST") == 405
