"""The office's day is its own, and every hour it writes carries its own zone."""

from __future__ import annotations

from typing import Any

import yaml

from actions.gather import dossier_of
from actions.workspace import Workspace
from letters.office import parse_office
from letters.wording import clock_time_with_zone, numeric_moment
from settings import ROOT, Settings
from templates.context import context
from tests.conftest import wib
from tests.office_steps import ACCEPT, KADIS, arrive, decide, waiting


def own_office(workspace: Workspace, **changes: Any) -> Workspace:
    """The office of a workspace with some entries of office.yaml changed."""
    path = workspace.settings.home / "office.yaml"
    told = yaml.safe_load(path.read_text(encoding="utf-8")) | changes
    path.write_text(yaml.safe_dump(told, sort_keys=False, allow_unicode=True), encoding="utf-8")
    settings = Settings(**workspace.settings.model_dump())
    return Workspace(settings, workspace.register)


def posts() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "office.yaml").read_text(encoding="utf-8"))
    return dict(found["posts"])


def test_who_acts_for_the_kadis_today_does_so_from_the_first_minute_of_the_day(
    workspace: Workspace,
) -> None:
    told = posts()
    told["kadis"]["holders"].append(
        {"nama": "Joko Contoh", "mail": "joko@contoh.id", "as": "Plh.", "first": "2026-11-17"}
        | {"last": "2026-11-17"}
    )
    office = own_office(workspace, posts=told).office
    dawn = wib("2026-11-17 06:30")  # still the 16th in UTC
    assert office.today(dawn).isoformat() == "2026-11-17"
    assert office.posts["kadis"].holder(office.today(dawn)).nama == "Joko Contoh"
    night = wib("2026-11-16 23:59")
    assert office.posts["kadis"].holder(office.today(night)).nama == "Budi Contoh, S.Kom., M.Si."


def test_the_clerk_is_the_post_that_office_yaml_names_wherever_it_stands() -> None:
    told = yaml.safe_load((ROOT / "office.yaml").read_text(encoding="utf-8"))
    turned = told | {"posts": dict(reversed(told["posts"].items()))}
    for each in (told, turned):
        office = parse_office(yaml.safe_dump(each, sort_keys=False))
        assert office.clerk_at(wib("2026-11-16 08:00")).mail == "tu@contoh.id"
        assert office.mail_domain == "contoh.id"
    other = parse_office(yaml.safe_dump(told | {"clerk": "tim"}, sort_keys=False))
    assert other.clerk_at(wib("2026-11-16 08:00")).mail == "tim@contoh.id"


def test_an_office_in_makassar_reads_and_writes_wita(workspace: Workspace) -> None:
    makassar = own_office(workspace, zone="Asia/Makassar")
    letter = arrive(makassar, waktu="09.00 WIB s.d. 11.00 WIB")
    event = letter.facts["kegiatan"][0]
    assert (event["mulai"], event["selesai"]) == ("2026-11-24T10:00", "2026-11-24T12:00")
    letter = decide(makassar, letter, **ACCEPT)
    letter = decide(makassar, letter, **KADIS)
    stage, now = waiting(letter), wib("2026-11-16 08:10")
    with makassar.register.read() as reader:
        told = str(context(dossier_of(makassar, reader, letter, stage, now)))
    assert "WITA" in told
    assert "WIB" not in told.replace("09.00 WIB s.d. 11.00 WIB", "")


def test_a_moment_is_printed_with_the_name_of_its_zone() -> None:
    now = wib("2026-11-17 08:30")
    jayapura = parse_office(
        (ROOT / "office.yaml").read_text(encoding="utf-8").replace("Asia/Jakarta", "Asia/Jayapura")
    )
    assert clock_time_with_zone(now) == "08.30 WIB"
    assert clock_time_with_zone(jayapura.here(now)) == "10.30 WIT"
    assert numeric_moment(now, jayapura.calendar.zone) == "17-11-2026 10.30"
