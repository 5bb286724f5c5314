"""Dates, hours and any words at all: what is written in one of the spellings of offices is read
back.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.reading import Source
from letters.wording import DAYS as DAY_NAMES
from letters.wording import MONTHS as MONTH_NAMES
from parsers.door.read_file import reading_of
from parsers.grammar.dates import days_in
from parsers.grammar.times import Hours, hours_in
from parsers.page.page import Page
from parsers.page.words import Word, lines_of
from parsers.vocabulary.words_of_time import MONTHS, ZONES

DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
CLOCKS = st.times().map(lambda at: timedelta(hours=7 + at.hour % 14, minutes=at.minute // 5 * 5))
OTHER_NAMES = {"Jumat": ["Jumat", "Jum'at", "Jum\u2019at", "jumat"], "Minggu": ["Minggu", "Ahad"]}
TO = [" - ", "-", " s/d ", " s.d. ", " s.d ", " sd ", " sampai dengan ", " \u2013 ", " hingga "]
ZONE_NAMES = ["WIB", "WITA", "WIT", "wib", "Wib"]


def month_names(day: date) -> list[str]:
    """Every spelling of a day's month."""
    return [name.capitalize() for name, month in MONTHS.items() if month == day.month] + [
        MONTH_NAMES[day.month - 1].upper()
    ]


@st.composite
def written_days(draw: st.DrawFn) -> tuple[str, date]:
    """A day in one of the spellings of DOMAIN.md 3."""
    day = draw(DAYS)
    name = draw(
        st.sampled_from(OTHER_NAMES.get(DAY_NAMES[day.weekday()], [DAY_NAMES[day.weekday()]]))
    )
    mark = draw(st.sampled_from(["/", "-", "."]))
    number = draw(st.sampled_from([f"{day.day}", f"{day.day:02}"]))
    month = draw(st.sampled_from(month_names(day)))
    figures = f"{number}{mark}{day.month:02}{mark}{day.year}"
    bare = draw(st.sampled_from([f"{number} {month} {day.year}", figures]))
    lead = draw(
        st.sampled_from(
            ["", f"{name}, ", f"{name}/", f"{name} / ", f"{name} tanggal ", f"hari {name} tanggal "]
        )
    )
    return lead + bare, day


@st.composite
def written_hours(draw: st.DrawFn) -> tuple[str, timedelta, timedelta | None]:
    """Hours of a meeting in one of the spellings of DOMAIN.md 3, and what they are in WIB."""
    begin = draw(CLOCKS)
    end = draw(st.none() | st.integers(1, 36).map(lambda n: begin + timedelta(minutes=5 * n)))
    mark, zone = draw(st.sampled_from([".", ":"])), draw(st.sampled_from(ZONE_NAMES))
    lead, to = (
        draw(st.sampled_from(["", "Pukul ", "pukul ", "Jam ", "Jam : "])),
        draw(st.sampled_from(TO)),
    )
    inner = draw(st.sampled_from(["", f" {zone}"]))
    last = clock(end, mark) if end else draw(st.sampled_from(["selesai", "Selesai", "Seelsai"]))
    shift = timedelta(hours=ZONES[zone.upper()])
    after = f" {zone}" if end or not inner else ""
    return (
        f"{lead}{clock(begin, mark)}{inner}{to}{last}{after}",
        begin - shift,
        end - shift if end else None,
    )


def clock(time: timedelta, mark: str) -> str:
    minutes = int(time.total_seconds()) // 60
    return f"{minutes // 60:02}{mark}{minutes % 60:02}"


@given(written_days())
def test_a_day_is_read_back_from_every_spelling(written: tuple[str, date]) -> None:
    text, day = written
    (mention,) = days_in(text)
    assert mention.days == (day,)
    assert mention.complaint is None


@given(first=DAYS, length=st.integers(1, 30), to=st.sampled_from(TO))
def test_a_range_gives_every_day_of_it(first: date, length: int, to: str) -> None:
    last = first + timedelta(days=length)
    begin = (
        f"{first.day}"
        if first.month == last.month
        else f"{first.day} {MONTH_NAMES[first.month - 1]}"
    )
    begin += f" {first.year}" if first.year != last.year else ""
    (mention,) = days_in(f"{begin}{to}{last.day} {MONTH_NAMES[last.month - 1]} {last.year}")
    assert mention.days == tuple(first + timedelta(days=n) for n in range(length + 1))


@given(written_hours())
def test_hours_are_read_back_from_every_spelling(
    written: tuple[str, timedelta, timedelta | None],
) -> None:
    text, begin, end = written
    found = hours_in(text)
    assert isinstance(found, Hours)
    assert (found.begin, found.end) == (begin, end)


@given(begin=CLOCKS, minutes=st.integers(5, 180), wib_first=st.booleans())
def test_of_two_zones_wib_counts(begin: timedelta, minutes: int, *, wib_first: bool) -> None:
    end, hour = begin + timedelta(minutes=minutes), timedelta(hours=1)
    parts = [
        f"{clock(begin, '.')} s/d {clock(end, '.')} WIB",
        f"{clock(begin + hour, '.')} s/d {clock(end + hour, '.')} WITA",
    ]
    found = hours_in(" atau ".join(parts if wib_first else reversed(parts)))
    assert found is not None
    assert (found.begin, found.end) == (begin, end)


@given(begin=st.integers(1, 5), text=st.sampled_from(["siang", "sore"]))
def test_a_clock_of_twelve_hours_is_read_with_its_part_of_the_day(begin: int, text: str) -> None:
    found = hours_in(f"{begin:02}.00 WIB {text}")
    assert found is not None
    assert found.on(date(2026, 11, 24))[0] == f"2026-11-24T{begin + 12}:00"


def test_two_in_the_morning_is_a_question_and_no_guess() -> None:
    found = hours_in("02.00 WIB s/d selesai")
    assert found is not None
    assert found.begin == timedelta(hours=2)
    assert found.complaint == "jam mulai 02.00 tidak lazim"


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Z"]), min_size=1, max_size=12
)
REAL = st.sampled_from(
    """
    Nomor : No. / 12 2026 Hal Yth. Kepada di Tempat Hari/Tanggal Senin, Pukul 09.00 WIB s.d.
    selesai dan ( ) [ ] - , ; 0812 NIP. Kepala Dinas, terima kasih Tembusan a. 1. unit laptop 2
    (dua) Zoom = { } $ \\ * + ? ^ |
    """.split()  # noqa: SIM905 - words read better as a text
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.one_of(REAL, WORDS), max_size=12), min_size=1, max_size=30))
def test_no_words_make_the_reader_fail(rows: list[list[str]]) -> None:
    words = [
        Word(text, 1, 50.0 + n * 45, y * 14.0, 90.0 + n * 45, y * 14.0 + 11)
        for y, row in enumerate(rows)
        for n, text in enumerate(row)
    ]
    page = Page(number=1, width=600, height=900, lines=lines_of(words))
    answer = reading_of("surat.pdf", (page,), Source(sha256=""))
    assert answer.status in {"ok", "review"}
    answer.as_json()


@pytest.mark.parametrize(
    "piece",
    ["1 ", "12.30 ", "a/", "Senin, ", "(", "unit ", "0812", "dan ", "Kepala ", "A. ", "- ", ".,"],
)
def test_a_line_that_never_ends_is_read_to_its_end(piece: str) -> None:
    words = [
        Word(text, 1, 5.0 * n, 100, 5.0 * n + 4, 111)
        for n, text in enumerate((piece * 2000).split())
    ]
    words.append(Word("Nomor : 1/A", 1, 50, 50, 90, 61))
    page = Page(number=1, width=600, height=900, lines=lines_of(words))
    assert reading_of("surat.pdf", (page,), Source(sha256="")).status == "review"
