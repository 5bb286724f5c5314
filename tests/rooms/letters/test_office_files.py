"""Files that people edit: a mistake is one line with file, line and what to write."""

from __future__ import annotations

from datetime import date

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
        ("[07.30-11.30, 13.00-15.30]", "[13.00-15.30, 07.30-14.00]", "tumpang tindih"),
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


def test_an_opd_is_known_by_any_of_its_spellings(office: Office) -> None:
    assert office.mail_of("DINKES  KB") == "dinkes@contoh.id"
    assert office.mail_of("Dinas Antah Berantah") is None


def test_an_operator_is_written_to_at_an_own_address_or_as_the_holder_of_a_post(
    office: Office,
) -> None:
    day = date(2026, 11, 16)
    assert office.mail_of_operator("Dewi Contoh", day) == "dewi@contoh.id"
    assert office.mail_of_operator("Rudi Contoh", day) == "tim@contoh.id"
    assert office.mail_of_operator("Tono Contoh", day) is None


def test_the_week_has_37_and_a_half_hours_and_ramadan_32_and_a_half(office: Office) -> None:
    monday, after = date(2026, 11, 16), date(2026, 11, 21)
    ramadan, over = date(2027, 2, 22), date(2027, 2, 27)
    for first, last, hours in ((monday, after, 37.5), (ramadan, over, 32.5)):
        days = [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal())]
        spent = sum((e - s).total_seconds() for day in days for s, e in office.calendar.spans(day))
        assert spent / 3600 == hours
