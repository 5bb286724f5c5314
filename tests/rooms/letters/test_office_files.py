"""Files that people edit: a mistake is one line with file, line and what to write."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from letters.errors import BrokenFile
from letters.office import Office, parse_office
from letters.sop import Service, parse_service
from settings import ROOT

TEXT = (ROOT / "office.yaml").read_text(encoding="utf-8")
SOP = (ROOT / "templates/rapat-dengan-akses-internet/sop.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        (
            "mail: tu@contoh.id",
            "mail: tu",
            "baris 22: `posts.tu.holders.0.mail`: 'tu' bukan alamat surel",
        ),
        ("rooms:", "ruang:", "tulis `rooms:`, bagian ini wajib ada"),
        (
            "[07.30-11.30, 13.00-15.30]",
            "[pagi]",
            "'pagi' bukan jam kerja; tulis seperti 07.30-12.00",
        ),
        (
            "[07.30-11.30, 13.00-15.30]",
            "[13.00-15.30, 07.30-14.00]",
            "`hours.jumat`: jam kerja saling tumpang",
        ),
        ("superior: kabid", "superior: kepala", "jabatan `kepala` tidak ada"),
        ("  kadis:\n", "  kadis\n", "penulisan YAML keliru"),
        ("zone: Asia/Jakarta", "zone: Asia/Jakarta\nzona: WIB", "`zona` tidak dikenal"),
        ("last: 2027-03-09", "last: 2027-01-09", "mendahului"),
        ("last: 2027-03-09", "last: 2027-02-30", "penulisan YAML keliru"),
        (
            "  Dewi Contoh: dewi@",
            "  Dewi Cantik: dewi@",
            "operator `Dewi Cantik` tidak ada di bagian `operators`",
        ),
        ("dewi@contoh.id", "dewi", "`operator_mails.Dewi Contoh`: 'dewi' bukan alamat surel"),
        ("zone: Asia/Jakarta", "zone: Asia/Jakrta", "'Asia/Jakrta' bukan zona waktu"),
        ("zone: Asia/Jakarta", "zone: ../Jakarta", "'../Jakarta' bukan zona waktu"),
        ("signer: kadis", "signer: wali", "jabatan `wali` tidak ada di bagian `posts`"),
        ("rahasia: [tu, kadis]", "rahasia: [tu, wali]", "jabatan `wali` tidak ada"),
        ("signer: kadis", "signer: kadis\nclerk: umum", "tulis `clerk:` dengan kunci jabatan TU"),
        ("[07.30-11.30, 13.00-15.30]", "[07.30-07.30]", "jam selesai harus sesudah jam mulai"),
        ("[07.30-11.30, 13.00-15.30]", "[07.60-11.30]", "'07.60-11.30' bukan jam kerja"),
        ("[07.30-11.30, 13.00-15.30]", "[13.00-24.00]", "'13.00-24.00' bukan jam kerja"),
        ("rooms: [TCM Room]", "rooms: []", "`rooms` tidak dapat dipakai"),
    ],
)
def test_a_mistake_in_office_yaml_is_told_with_its_line(right: str, wrong: str, told: str) -> None:
    assert right in TEXT
    with pytest.raises(BrokenFile) as caught:
        parse_office(TEXT.replace(right, wrong, 1))
    assert str(caught.value).startswith("office.yaml, baris ")
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("        next: 3\n", "        next: 33\n", "next: 33 bukan tahap yang ada"),
        ("wait: kelengkapan\n", "wait: jawaban\n", "wait `jawaban` tidak ada"),
        ("check: tidak_bentrok", "check: bentrokan", "tidak dapat dipakai"),
        ("arrival: diterima", "arrival: sampai", "arrival `sampai` tidak ada"),
        (
            "        next: 3\n",
            "        next: 3\n        end: done\n",
            "tepat satu dari next, end, wait atau again",
        ),
        ("mails: [tanda_terima]", "mails: [tanda]", "surel `tanda` tidak ada"),
        ("  - step: 3", "  - step: 2", "nomor step harus berbeda-beda"),
        ("{key: peserta, kind: number", "{key: hal, kind: number", "tahap 2: ada key yang sama"),
        ("mail: pengingat_atasan}", "mail: pengingat_lain}", "surel `pengingat_lain` tidak ada"),
        ("mails: [minta_kelengkapan]", "mails: [minta]", "surel `minta` tidak ada"),
        ("mails: [ditarik, pembatalan]", "mails: [tarik]", "surel `tarik` tidak ada"),
        ("diterima: {next: 2}", "diterima: {next: 0}", "next: 0 bukan tahap yang ada"),
        ("kind: day, label: Tanggal surat", "kind: hari, label: x", "tidak dapat dipakai"),
    ],
)
def test_a_mistake_in_a_sop_is_told(right: str, wrong: str, told: str) -> None:
    assert right in SOP
    with pytest.raises(BrokenFile) as caught:
        parse_service(SOP.replace(right, wrong, 1))
    assert told in str(caught.value)


def test_the_sop_has_its_nine_stages_with_their_minutes(service: Service) -> None:
    assert [stage.minutes for stage in service.stages] == [5, 5, 5, 30, 30, 30, 15, 30, 120]
    assert [s.who for s in service.stages] == [
        "pemohon",
        "tu",
        "kadis",
        "kabid",
        "subkor",
        "subkor",
        "subkor",
        "subkor",
        "tim",
    ]


def test_a_plh_goes_before_the_holder_while_it_lasts() -> None:
    plh = (
        "      - {nama: Tono Contoh, mail: plh@contoh.id, as: Plh., first: 2026-11-16, last: "
        "2026-11-18}\n"
    )
    marker = '      - {nama: "Budi Contoh'
    office = parse_office(TEXT.replace(marker, plh + marker, 1))
    kadis = office.posts["kadis"]
    assert kadis.holder(date(2026, 11, 17)).nama == "Tono Contoh"
    assert kadis.holder(date(2026, 11, 19)).nama == "Budi Contoh, S.Kom., M.Si."


def test_a_plh_goes_before_a_plt_and_both_before_the_holder() -> None:
    marker = '      - {nama: "Budi Contoh'
    plt = "      - {nama: Dian, mail: d@contoh.id, as: Plt., last: 2026-11-18}\n"
    plh = "      - {nama: Tono, mail: t@contoh.id, as: Plh., first: 2026-11-17, last: 2026-11-17}\n"
    kadis = parse_office(TEXT.replace(marker, plt + plh + marker, 1)).posts["kadis"]
    held = [kadis.holder(date(2026, 11, day)).nama for day in (16, 17, 18, 19)]
    assert held == ["Dian", "Tono", "Dian", "Budi Contoh, S.Kom., M.Si."]


def test_a_plt_goes_before_the_holder_wherever_he_is_listed() -> None:
    after = "mail: kadis@contoh.id}\n      - {nama: Dian, mail: d@contoh.id, as: Plt.}"
    office = parse_office(TEXT.replace("mail: kadis@contoh.id}", after, 1))
    assert office.posts["kadis"].holder(date(2026, 11, 16)).nama == "Dian"


def test_a_post_that_nobody_holds_is_that_of_the_last_who_is_listed() -> None:
    marker = '      - {nama: "Budi Contoh'
    gone = "      - {nama: Dian, mail: d@contoh.id, last: 2026-11-18}\n"
    text = TEXT.replace(marker, gone + marker, 1).replace(
        "mail: kadis@contoh.id}", "mail: kadis@contoh.id, first: 2026-11-20}"
    )
    assert parse_office(text).posts["kadis"].holder(date(2026, 11, 19)).mail == "kadis@contoh.id"


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("[07:30-12:00]", 270),
        ("[7.30 - 12.00]", 270),
        ("07.30-12.00", 270),
        ("08.00-11.30", 210),
        ("[08.00-12.00, 12.00-13.00]", 300),
    ],
)
def test_hours_are_read_as_people_write_them(written: str, minutes: int) -> None:
    office = parse_office(TEXT.replace("[07.30-11.30, 13.00-15.30]", written, 1))
    spans = office.calendar.spans(date(2026, 11, 20))
    assert sum((end - start).total_seconds() / 60 for start, end in spans) == minutes


def test_an_office_in_another_zone_has_its_own_day_and_hours() -> None:
    office = parse_office(TEXT.replace("zone: Asia/Jakarta", "zone: Asia/Jayapura", 1))
    evening = datetime(2026, 11, 15, 15, tzinfo=UTC)
    assert office.today(evening) == date(2026, 11, 16)
    assert office.here(evening).strftime("%H:%M %Z") == "00:00 WIT"
    opened = office.calendar.due(evening, 5)
    assert opened == datetime(2026, 11, 15, 22, 35, tzinfo=UTC)
    assert office.calendar.is_working_time(datetime(2026, 11, 15, 22, 35, tzinfo=UTC))


def test_a_working_day_of_the_office_is_none_of_its_holidays() -> None:
    text = TEXT.replace("working_days: []", "working_days: [2026-12-24]", 1)
    calendar = parse_office(text).calendar
    assert calendar.is_working_day(date(2026, 12, 24))
    assert not calendar.is_working_day(date(2026, 12, 25))


def test_mails_are_sent_in_the_name_of_who_holds_tus_post_from_a_domain_that_stays() -> None:
    marker = "      - {nama: Wulan Contoh"
    later = "      - {nama: Tono, mail: tono@lain.id, as: Plh., first: 2026-11-17}\n"
    line = TEXT[TEXT.index(marker) :].split("\n", 1)[0]
    office = parse_office(TEXT.replace(line, f"{line}\n{later.rstrip()}", 1))
    assert office.mail_domain == "contoh.id"
    assert office.clerk_at(datetime(2026, 11, 16, 15, tzinfo=UTC)).nama == "Wulan Contoh"
    assert office.clerk_at(datetime(2026, 11, 16, 18, tzinfo=UTC)).nama == "Tono"


def test_an_opd_is_known_by_any_of_its_spellings(office: Office) -> None:
    assert office.mail_of("DINKES  KB") == "dinkes@contoh.id"
    assert office.mail_of("Badan Perencanaan  Pembangunan Daerah ") == "bappeda@contoh.id"
    assert office.mail_of("Dinas Antah Berantah") is None
    assert office.mail_of("") is None
    assert office.mail_of(None) is None


def test_an_operator_is_written_to_at_an_own_address_or_as_the_holder_of_a_post(
    office: Office,
) -> None:
    day = date(2026, 11, 16)
    assert office.mail_of_operator("Dewi Contoh", day) == "dewi@contoh.id"
    assert office.mail_of_operator("Rudi Contoh", day) == "tim@contoh.id"
    assert office.mail_of_operator("Tono Contoh", day) is None
    until = "mail: tim@contoh.id, last: 2026-11-16}\n      - {nama: Tono, mail: tono@contoh.id}"
    changed = parse_office(TEXT.replace("mail: tim@contoh.id}", until, 1))
    assert changed.mail_of_operator("Rudi Contoh", day) == "tim@contoh.id"
    assert changed.mail_of_operator("Tono", date(2026, 11, 17)) == "tono@contoh.id"
    assert changed.mail_of_operator("Rudi Contoh", date(2026, 11, 17)) is None


def test_the_week_has_37_and_a_half_hours_and_ramadan_32_and_a_half(office: Office) -> None:
    monday, after = date(2026, 11, 16), date(2026, 11, 21)
    ramadan, over = date(2027, 2, 22), date(2027, 2, 27)
    for first, last, hours in ((monday, after, 37.5), (ramadan, over, 32.5)):
        days = [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal())]
        spent = sum((e - s).total_seconds() for day in days for s, e in office.calendar.spans(day))
        assert spent / 3600 == hours
