"""The board's questions to the register, on each database: what is found, and what is not shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from letters.access import may_see
from letters.model import Letter
from letters.office import Office
from letters.sop import Service
from letters.transitions import receive
from records.board_queries import BoardQueries, Visibility
from records.register import Register
from records.upgrade import upgrade
from tests.conftest import FACTS, MONDAY
from tests.databases import empty_database, server_or_skip

EVERYBODY = Visibility(posts=frozenset(), everything=True)
NOBODY = Visibility(posts=frozenset({"tim"}))


@pytest.fixture(params=["sqlite", "postgresql"])
def register(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    """An empty register on each database."""
    if request.param == "sqlite":
        yield from _opened(f"sqlite:///{tmp_path / 'tindak.db'}")
        return
    with empty_database(server_or_skip()) as url:
        yield from _opened(url.render_as_string(hide_password=False))


def _opened(url: str) -> Iterator[Register]:
    made = Register(url)
    upgrade(made)
    yield made
    made.engine.dispose()


@pytest.fixture
def put(register: Register, service: Service, office: Office) -> Any:
    """Enters a letter that says something else than usual, before TU."""

    def entered(**facts: Any) -> Letter:
        said, digest = FACTS | facts, sha256(str(facts).encode()).hexdigest()
        letter = Letter(
            id=0,
            year=2026,
            number=0,
            service=service.name,
            sha256=digest,
            filename="s.pdf",
            received=MONDAY,
            state="open",
            facts=said,
            reading={},
        )
        with register.write() as writer:
            known = writer.enter(letter)
            return writer.apply(known, receive(service, said, office.calendar, MONDAY), MONDAY)

    return entered


def found(
    register: Register, words: str, day: str = "", sight: Visibility = EVERYBODY
) -> list[str]:
    with register.read() as reader:
        lines, count = BoardQueries(reader, sight).search(words, day, 50, 0)
    assert count == len(lines)
    return sorted(line.agenda for line in lines)


def test_a_letter_is_found_by_words_of_its_number_its_sender_and_its_subject(
    register: Register, put: Any
) -> None:
    put(nomor="A/1", hal="Permohonan Zoom", pemohon="Dinas Contoh")
    put(nomor="B/2", hal="Undangan 100% Daring", pemohon="Dinas Lain")
    assert found(register, "zoom CONTOH") == ["0001/2026"]
    assert found(register, "b/2") == ["0002/2026"]
    assert found(register, "dinas") == ["0001/2026", "0002/2026"]
    assert found(register, "zoom lain") == []
    assert found(register, "0002/2026") == found(register, "2") == ["0002/2026"]
    assert found(register, "0002-2025") == []


def test_signs_that_databases_take_for_any_letter_are_taken_as_written(
    register: Register, put: Any
) -> None:
    put(nomor="A/1", hal="Undangan 100% Daring")
    put(nomor="B_2", hal="Undangan 1000 Daring")
    put(nomor="C-3", hal="Rapat [x] \\ 'y'")
    assert found(register, "%") == found(register, "0%") == ["0001/2026"]
    assert found(register, "_") == ["0002/2026"]
    assert found(register, "\\") == found(register, "'") == found(register, "[x]") == ["0003/2026"]
    assert found(register, "/1%2") == found(register, "B?2") == []
    assert found(register, "'; DROP TABLE letters; --") == []
    assert len(found(register, "")) == 3


def test_a_letter_is_found_by_the_days_it_speaks_of(register: Register, put: Any) -> None:
    put(nomor="A/1")
    put(nomor="B/2", tanggal="2026-11-24", kegiatan=None)
    put(nomor="C/3", tanggal="2026-11-13", kegiatan=None, uji_koneksi="2026-11-24T14:00")
    assert found(register, "", "2026-11-24") == ["0001/2026", "0002/2026", "0003/2026"]
    assert found(register, "b/2", "2026-11-24") == ["0002/2026"]
    assert found(register, "", "2026-11-25") == []


def test_a_search_is_shown_page_by_page_the_newest_first(register: Register, put: Any) -> None:
    for number in range(5):
        put(nomor=f"{number}/HAL")
    with register.read() as reader:
        pages = [
            BoardQueries(reader, EVERYBODY).search("hal", "", 2, start) for start in (0, 2, 4, 6)
        ]
    assert [[line.number for line in lines] for lines, _ in pages] == [[5, 4], [3, 2], [1], []]
    assert {count for _, count in pages} == {5}


@pytest.mark.parametrize("sifat", ["Rahasia", "SANGAT RAHASIA", "Segera / rahasia"])
def test_a_secret_letter_is_asked_for_as_it_is_shown(
    register: Register, put: Any, office: Office, sifat: str
) -> None:
    letters = [
        put(nomor="A/1", sifat=sifat),
        put(nomor="B/2", sifat=None),
        put(nomor="C/3", sifat="Biasa"),
    ]
    for post in (*office.posts, "pemohon"):
        posts = frozenset({post})
        shown = sorted(letter.agenda for letter in letters if may_see(office, letter, posts))
        sight = Visibility(posts=posts, everything=bool(posts & set(office.rahasia)))
        assert found(register, "", sight=sight) == shown
        with register.read() as reader:
            board = BoardQueries(reader, sight)
            assert sorted(line.agenda for line in board.open_lines()) == shown
            assert sorted(line.agenda for line, _ in board.unbooked()) == shown
    assert found(register, "", sight=NOBODY) == ["0002/2026", "0003/2026"]
    assert found(register, "", sight=replace(NOBODY, everything=True)) == [
        letter.agenda for letter in letters
    ]
