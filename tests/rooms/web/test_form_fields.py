"""What a form shows, sent back untouched by a browser, is what it was."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import FormData

from letters.answer_kinds import KINDS, show
from letters.form import Form, Question
from web.form_fields import PARTS, FormField, form_fields, sent_values

WIB = ZoneInfo("Asia/Jakarta")
CHOICES = ("Tanggapan dan saran", "Koordinasi/konfirmasi, segera", "Untuk difasilitasi")

letters = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12
)
words = st.lists(letters, min_size=1, max_size=4).map(" ".join)
plain = st.lists(st.text(string.ascii_letters, min_size=1, max_size=9), min_size=1, max_size=3).map(
    " ".join
)
things = plain.filter(
    lambda name: name.split()[0] not in ("buah", "unit", "bh", "x")
)  # "2 buah laptop"
days = st.dates().filter(lambda day: day.year >= 1000).map(str)
clocks = st.times().map(lambda at: f"{at:%H:%M}")
moments = st.tuples(days, clocks).map("T".join)
phones = st.from_regex(r"\+62[1-9][0-9]{8,11}", fullmatch=True)
cells = words.filter(lambda text: "|" not in text and ";" not in text)


@st.composite
def sessions(draw: st.DrawFn) -> dict[str, Any]:
    """A sitting as the register has it: a day, perhaps with hours, a place and a topic."""
    start = draw(st.one_of(days, moments))
    end = (
        draw(st.none() | clocks.filter(lambda at: at > start[11:]))
        if "T" in start and start[11:] < "23:59"
        else None
    )
    return {
        "acara": draw(st.none() | cells),
        "mulai": start,
        "selesai": f"{start[:10]}T{end}" if end else None,
        "tempat": draw(st.none() | cells),
    }


VALUES: Mapping[str, st.SearchStrategy[Any]] = {
    "text": words,
    "lines": st.lists(words, min_size=1, max_size=3).map("\n".join),
    "number": st.integers(1, 10**9),
    "day": days,
    "moment": st.one_of(days, moments),
    "sessions": st.lists(sessions(), min_size=1, max_size=4),
    "contacts": st.lists(
        st.fixed_dictionaries({"nama": plain, "telepon": st.none() | phones}),
        min_size=1,
        max_size=4,
    ),
    "equipment": st.lists(
        st.fixed_dictionaries({"nama": things, "jumlah": st.integers(1, 99)}),
        min_size=1,
        max_size=4,
    ),
    "words": st.lists(plain, min_size=1, max_size=4),
    "mail": st.from_regex(r"[a-z]{1,9}@[a-z]{1,9}\.[a-z]{2,3}", fullmatch=True),
    "choice": st.sampled_from(CHOICES),
    "choices": st.lists(st.sampled_from(CHOICES), min_size=1, max_size=3, unique=True),
}


def question(kind: str, value: Any) -> Question:
    """A question whose form shows this value."""
    default = value if kind == "choices" else show(kind, value)
    return Question(key="isian", kind=kind, label="Isian", choices=CHOICES, default=default)


def as_sent(field: FormField) -> Iterator[tuple[str, str]]:
    """What a browser sends of a field that nobody touched; it ends lines with CR LF."""
    key = field.question.key
    if field.question.kind in PARTS:
        for number, row in enumerate(field.rows):
            yield from ((f"{key}.{number}.{part}", text) for part, text in row.items())
    elif field.widget == "checks":
        yield from ((key, choice) for choice in field.question.choices if choice in field.value)
    else:
        yield key, str(field.value).replace("\n", "\r\n")


def given_back(asked: Question) -> Any:
    form = Form(title="", description="", questions=(asked,))
    (field,) = form_fields(form)
    return sent_values(form, FormData(list(as_sent(field))))[asked.key]


def test_every_kind_of_question_is_tried_here() -> None:
    assert set(VALUES) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_what_a_form_shows_and_nobody_touches_comes_back_as_it_was(
    kind: str, data: st.DataObject
) -> None:
    value = data.draw(VALUES[kind])
    sent = given_back(question(kind, value))
    if kind == "choices":
        assert set(sent) == set(value)
    else:
        assert sent == show(kind, value)
        assert KINDS[kind].take(sent, WIB) == KINDS[kind].take(show(kind, value), WIB) == value


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in PARTS])
@given(text=st.text(st.characters(exclude_characters="\0"), max_size=60))
def test_whatever_a_person_has_sent_is_shown_again(kind: str, text: str) -> None:
    form = Form(title="", description="", questions=(question(kind, None),))
    (field,) = form_fields(form, FormData([("isian", text)]))
    assert field.value == ([text] if kind == "choices" else text.replace("\r\n", "\n").strip())


def test_rows_that_were_not_accepted_are_shown_as_they_were_typed() -> None:
    questions = (question("sessions", None), replace(question("moment", None), key="uji"))
    typed = {
        "isian.0.hari": "2026-11-24",
        "isian.0.mulai": "11:00",
        "isian.0.selesai": "09:00",
        "isian.1.mulai": "13:00",
        "uji.0.jam": "14:00",
    }
    sittings, moment = form_fields(
        Form(title="", description="", questions=questions), FormData(list(typed.items()))
    )
    shown = dict(pair for field in (sittings, moment) for pair in as_sent(field))
    assert {name: value for name, value in shown.items() if value} == typed


def test_a_letter_with_many_sittings_keeps_them_all() -> None:
    days = "\n".join(
        f"2026-{month:02}-{day:02} 09:00-10:00 | Aula | Rapat"
        for month in (10, 11)
        for day in range(1, 29)
    )
    form = Form(
        title="", description="", questions=(replace(question("sessions", None), default=days),)
    )
    (field,) = form_fields(form)
    assert sent_values(form, FormData(list(as_sent(field))))["isian"] == days


def test_a_row_that_was_half_filled_is_not_lost() -> None:
    form = Form(title="", description="", questions=(question("sessions", None),))
    data = FormData(
        [
            ("isian.0.hari", "2026-11-24"),
            ("isian.2.hari", "2026-11-25"),
            ("isian.2.mulai", "09:00"),
            ("isian.2.tempat", "Aula | lantai 2"),
        ]
    )
    assert (
        sent_values(form, data)["isian"] == "2026-11-24\n2026-11-25 09:00-selesai | Aula / lantai 2"
    )
