"""What guards the office's doors: links that cannot be changed, posts with their days, log-ins that
lead home.
"""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.access import User, is_secret, may_decide, may_see, posts_of
from letters.errors import BrokenLink, ExpiredLink, ForeignLink, TooManyTries
from letters.model import Letter, Stage
from letters.office import Office, parse_office
from letters.progress import progress
from letters.signed_links import LinkSigner, Purpose, SignedLink
from letters.sop import Service
from letters.transitions import receive
from settings import ROOT
from tests.conftest import FACTS, MONDAY
from web.pages.login import inside
from web.session import MOST_ADDRESS, MOST_NAME, MOST_PAIR, LoginTries
from web.whatsapp_text import chat_text

LINKS = LinkSigner(b"kunci", "https://tindak.contoh.id", 90)
PURPOSES: tuple[Purpose, ...] = ("d", "l", "s", "kalender")
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."


def made(purpose: Purpose = "d", question: str | None = None) -> str:
    return LINKS.token(purpose, 42, "kadis", "Kadis@contoh.id", MONDAY, question)


def test_a_link_says_what_it_was_made_for() -> None:
    link = LINKS.read("d", made(question="kelengkapan"), MONDAY)
    mark = LINKS.mark("kadis@contoh.id")
    ends = MONDAY + timedelta(days=90)
    assert link == SignedLink(
        purpose="d", target=42, post="kadis", question="kelengkapan", mark=mark, ends=ends
    )
    LINKS.check_holder(link, ["lain@contoh.id", "KADIS@contoh.id"])
    with pytest.raises(ForeignLink):
        LINKS.check_holder(link, ["lain@contoh.id", ""])
    with pytest.raises(ForeignLink):
        LINKS.check_holder(link, [])


@given(place=st.integers(0, 200), sign=st.sampled_from(SIGNS))
def test_a_link_in_which_a_letter_was_changed_never_says_anything_else(
    place: int, sign: str
) -> None:
    token = made()
    place %= len(token)
    changed = token[:place] + sign + token[place + 1 :]
    try:
        assert LINKS.read("d", changed, MONDAY) == LINKS.read("d", token, MONDAY)
    except BrokenLink:
        assert changed != token


@given(st.text(max_size=80) | st.text(SIGNS, max_size=80))
def test_what_is_no_link_is_broken(token: str) -> None:
    for purpose in PURPOSES:
        with pytest.raises(BrokenLink):
            LINKS.read(purpose, token, MONDAY)


def test_a_link_is_void_for_another_purpose_by_another_key_and_after_its_days() -> None:
    for purpose in PURPOSES:
        for other in PURPOSES:
            if other != purpose:
                with pytest.raises(BrokenLink):
                    LINKS.read(other, made(purpose), MONDAY)
    with pytest.raises(BrokenLink):
        LinkSigner(b"kunci baru", LINKS.base, 90).read("d", made(), MONDAY)
    with pytest.raises(ExpiredLink):
        LINKS.read("d", made(), MONDAY + timedelta(days=90))
    assert LINKS.read("d", made(), MONDAY + timedelta(days=89, hours=23))


def test_a_link_names_no_person_and_shows_no_key() -> None:
    link = LINKS.link("d", 42, "kadis", "kadis@contoh.id", MONDAY)
    assert link.startswith("https://tindak.contoh.id/d/")
    assert "contoh.id" not in link.removeprefix(LINKS.base)
    assert "kunci" not in repr(LINKS)


def test_a_deputy_has_the_post_on_his_days_and_the_holder_has_not() -> None:
    text = (ROOT / "office.yaml").read_text(encoding="utf-8")
    holder = '{nama: "Budi Contoh'
    acting = "{nama: Dian Contoh, nip: '1', pangkat: Pembina, mail: dian@contoh.id, as: Plh., "
    acting += "first: 2026-11-17, last: 2026-11-18}"
    office = parse_office(text.replace(holder, f"{acting}\n      - {holder}"))
    held = {
        day: [
            mail
            for mail in ("kadis@contoh.id", "DIAN@contoh.id")
            if "kadis" in posts_of(office, mail, day)
        ]
        for day in (date(2026, 11, n) for n in (16, 17, 18, 19))
    }
    assert [*held.values()] == [
        ["kadis@contoh.id"],
        ["DIAN@contoh.id"],
        ["DIAN@contoh.id"],
        ["kadis@contoh.id"],
    ]
    assert posts_of(office, "", date(2026, 11, 16)) == frozenset()


def letter(service: Service, office: Office, **facts: object) -> Letter:
    """A letter that TU has before it."""
    opened = receive(service, FACTS | facts, office.calendar, MONDAY)
    rule = service.stage(2)
    stages = (
        Stage(
            id=1,
            letter_id=1,
            step=1,
            name="Surat Permohonan",
            post="pemohon",
            state="closed",
            opened=MONDAY,
            closed=MONDAY,
            minutes_left=5,
            answer={"keputusan": "diterima"},
            by="Bima Nugraha",
        ),
        Stage(
            id=2,
            letter_id=1,
            step=2,
            name=rule.name,
            post="tu",
            state="open",
            opened=MONDAY,
            clock_from=MONDAY,
            due=MONDAY + timedelta(minutes=5),
            minutes_left=5,
        ),
    )
    assert opened
    return Letter(
        id=1,
        year=2026,
        number=42,
        service=service.name,
        sha256="a",
        filename="s.pdf",
        received=MONDAY,
        state="open",
        facts=FACTS | facts,
        reading={},
        stages=stages,
    )


def test_a_secret_letter_is_for_those_it_went_to_and_those_of_rahasia(
    service: Service, office: Office
) -> None:
    secret, plain = letter(service, office, sifat="Sangat Rahasia"), letter(service, office)
    assert {post for post in office.posts if may_see(office, secret, {post})} == {"tu", "kadis"}
    assert all(may_see(office, plain, {post}) for post in office.posts)
    assert may_see(office, plain, ())
    assert not may_see(office, secret, ())
    assert [is_secret(sifat) for sifat in ("RAHASIA", " rahasia", "Biasa", None, "")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_only_the_post_that_is_asked_may_decide(service: Service, office: Office) -> None:
    closed, opened = letter(service, office).stages
    assert may_decide(opened, {"tu"})
    assert not may_decide(opened, {"kadis", "kabid"})
    assert not may_decide(opened, ())
    assert not may_decide(closed, {"pemohon"})


def test_the_way_of_a_letter_has_nine_stages_with_the_minutes_of_the_sop(
    service: Service, office: Office
) -> None:
    way = progress(service, letter(service, office), office.calendar, MONDAY + timedelta(minutes=7))
    assert [p.step for p in way] == list(range(1, 10))
    assert [p.state for p in way] == ["done", "now", *["ahead"] * 7]
    assert [(p.used, p.late) for p in way[:3]] == [(0.0, False), (7.0, True), (None, False)]
    assert [p.planned for p in way] == [rule.minutes for rule in service.stages]


def test_the_clock_stands_still_while_the_requester_is_asked(
    service: Service, office: Office
) -> None:
    known = letter(service, office)
    waiting = [
        *known.stages[:1],
        Stage(
            id=2,
            letter_id=1,
            step=6,
            name="x",
            post="subkor",
            state="waiting",
            opened=MONDAY,
            minutes_left=18,
            wait="kelengkapan",
        ),
    ]
    asked = Letter(
        **{name: getattr(known, name) for name in known.__slots__} | {"stages": tuple(waiting)}
    )
    at_once, later = (
        progress(service, asked, office.calendar, MONDAY + timedelta(days=n))[1] for n in (0, 3)
    )
    assert at_once == later
    assert (later.state, later.used, later.late) == ("waiting", 12.0, False)


def test_an_ended_letter_has_nothing_ahead(service: Service, office: Office) -> None:
    known = letter(service, office)
    ended = Letter(
        **{name: getattr(known, name) for name in known.__slots__}
        | {"stages": known.stages[:1], "state": "withdrawn"}
    )
    assert [p.state for p in progress(service, ended, office.calendar, MONDAY)] == ["done"]


@given(st.text() | st.text("/\\\t\n\r :.@%?#ahtps", max_size=12))
def test_no_log_in_leads_out_of_the_office(path: str) -> None:
    led = inside(path)
    assert led[0] == "/"
    assert led[1:2] not in ("/", "\\")
    assert led.isprintable()
    assert urlsplit(led).netloc == ""
    assert led in (path, "/")


def test_a_log_in_leads_to_the_page_that_was_wanted() -> None:
    for wanted in ("/", "/surat/0042-2026", "/kalender?minggu=2026-W48", "/?q=rapat&hal=2"):
        assert inside(wanted) == wanted


def test_tries_are_counted_by_name_and_address_and_a_log_in_clears_them() -> None:
    tries = LoginTries()
    for _ in range(MOST_PAIR):
        tries.begin("Wulan", "10.0.0.1")
    with pytest.raises(TooManyTries):
        tries.begin("WULAN", "10.0.0.1")
    tries.begin("wulan", "10.0.0.2")  # whoever guesses elsewhere does not keep her out
    tries.succeed("wulan", "10.0.0.1")
    tries.begin("wulan", "10.0.0.1")


def test_many_names_from_one_address_and_one_name_from_many_addresses_are_too_many() -> None:
    tries = LoginTries()
    for number in range(MOST_ADDRESS):
        tries.begin(f"nama{number}", "10.0.0.1")
    with pytest.raises(TooManyTries):
        tries.begin("siapa", "10.0.0.1")
    for number in range(MOST_NAME):
        tries.begin("wulan", f"10.0.1.{number}")
    with pytest.raises(TooManyTries):
        tries.begin("wulan", "10.0.0.2")


def test_what_is_passed_on_in_a_chat_names_no_person(service: Service, office: Office) -> None:
    known = letter(
        service,
        office,
        narahubung=[{"nama": "Bima Nugraha", "telepon": "+6281200003141"}],
        hal="Rapat & Zoom",
    )
    told = chat_text(known, office, progress(service, known, office.calendar, MONDAY))
    assert "Permohonan agenda 0042/2026: Rapat & Zoom" in told.text
    assert "Kegiatan: Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB" in told.text
    assert "tahap 2 dari 9 (Penerimaan oleh TU), sedang diproses" in told.text
    assert not [word for word in ("Bima", "3141", "Wulan", "@") if word in told.text]
    assert urlsplit(told.link).netloc == "wa.me"
    assert parse_qs(urlsplit(told.link).query)["text"] == [told.text]


def test_a_user_is_shown_without_the_hash() -> None:
    assert "argon" not in repr(User(name="w", nama="W", mail="w@contoh.id", hash="$argon2id$x"))
