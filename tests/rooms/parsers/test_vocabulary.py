"""A spelling of the reader stands once: the lists are in order, and no module keeps its own."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import parsers
from letters.wording import MONTHS as MONTH_NAMES
from parsers import vocabulary
from parsers.vocabulary.expressions import any_of, any_word
from parsers.vocabulary.words_of_equipment import NUMBERS
from parsers.vocabulary.words_of_meetings import CONNECTION_TESTS, REHEARSALS
from parsers.vocabulary.words_of_time import DAY_NAMES, MONTHS, ZONES

ROOM = Path(parsers.__path__[0])
MODULES = [
    importlib.import_module(f"{vocabulary.__name__}.{module.name}")
    for module in pkgutil.iter_modules(vocabulary.__path__)
]
LISTS: dict[str, tuple[str, ...]] = {
    name: words
    for module in MODULES
    for name, words in vars(module).items()
    if name.isupper() and isinstance(words, tuple)
}
MAPPINGS: dict[str, Mapping[str, object]] = {
    name: words
    for module in MODULES
    for name, words in vars(module).items()
    if name.isupper() and isinstance(words, Mapping)
}
NUMBERED: dict[str, Mapping[str, int]] = {
    "MONTHS": MONTHS,
    "NUMBERS": NUMBERS,
    "ZONES": ZONES,
}
WORD = r"[A-Za-z][\w ?.*+'\\-]*"
ALTERNATION = re.compile(rf"{WORD}(?:\|{WORD})+")
AT_MOST = 3
"""Words that a module may choose between without a list of their own."""


def texts_of(module: str) -> Iterator[str]:
    """A module's strings, without what documents it."""
    tree = ast.parse((ROOM / module).read_text(encoding="utf-8"))
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in documents:
            yield str(node.value)


OTHER_MODULES = [
    str(module.relative_to(ROOM))
    for module in sorted(ROOM.rglob("*.py"))
    if module.parent.name != "vocabulary"
]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_and_names_no_word_twice(name: str) -> None:
    words = LISTS[name]
    assert len(set(words)) == len(words)
    assert list(words) == sorted(words)


@pytest.mark.parametrize("name", NUMBERED)
def test_words_for_numbers_stand_in_the_order_of_their_numbers(name: str) -> None:
    values = list(NUMBERED[name].values())
    assert values == sorted(values)


def test_no_list_is_a_copy_of_another() -> None:
    lists = {**LISTS, **{name: tuple(words) for name, words in MAPPINGS.items()}}
    copies = [
        (one, other)
        for one, other in combinations(lists, 2)
        if {word.lower() for word in lists[one]} == {word.lower() for word in lists[other]}
    ]
    assert copies == []


@pytest.mark.parametrize("name", LISTS)
def test_every_word_is_an_expression_of_its_own_without_a_choice_at_its_top(name: str) -> None:
    for word in LISTS[name]:
        re.compile(word)
        depth = 0
        for sign in word:
            depth += (sign == "(") - (sign == ")")
            assert depth or sign != "|", word


@given(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=6), st.text("abc"))
def test_any_of_prefers_the_longest_word_whatever_the_order(words: list[str], text: str) -> None:
    match = re.match(any_of(words), text)
    fitting = [word for word in words if text.startswith(word)]
    assert (match[0] if match else None) == max(fitting, key=len, default=None)
    assert any_of(words) == any_of(reversed(words)) == any_of([*words, *words])


def test_any_of_is_one_group_whatever_stands_around_it() -> None:
    assert re.fullmatch(rf"a{any_of(('b', 'c'))}d", "acd")


def test_any_word_finds_whole_words_in_any_case() -> None:
    pattern = any_word(("no", "nomor"))
    assert [match[0] for match in pattern.finditer("NOMOR, No. nomornya anno")] == ["NOMOR", "No"]
    assert pattern.match("nomor 5")
    assert not pattern.match("sebuah nomor")


@pytest.mark.parametrize("module", OTHER_MODULES)
def test_no_other_module_chooses_between_words_of_its_own(module: str) -> None:
    """More than three words are a list, and a list has its name in the vocabulary."""
    long = [
        choice[0]
        for text in texts_of(module)
        for choice in ALTERNATION.finditer(text)
        if choice[0].count("|") >= AT_MOST
    ]
    assert long == []


@pytest.mark.parametrize("module", OTHER_MODULES)
def test_no_other_module_knows_how_months_days_or_the_test_of_the_connection_are_spelt(
    module: str,
) -> None:
    months = [name for name in MONTHS if name.capitalize() in MONTH_NAMES and name != "mei"]
    spelt = re.compile(any_of((*months, *DAY_NAMES, *CONNECTION_TESTS, *REHEARSALS)), re.IGNORECASE)
    known = [text for text in texts_of(module) if spelt.search(text)]
    assert known == []
