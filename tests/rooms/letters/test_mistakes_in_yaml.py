"""A mistake in a file that people edit: the line to mend and what to write there."""

from __future__ import annotations

from typing import Literal

import pytest
from pydantic import Field, field_validator

from letters.errors import BrokenFile
from letters.strict_yaml import Strict, parse


class Part(Strict):
    nama: str
    jumlah: int = 0

    @field_validator("nama")
    @classmethod
    def _short(cls, value: str) -> str:
        if len(value) > 9:
            message = "nama terlalu panjang"
            raise ValueError(message)
        return value


class Whole(Strict):
    bagian: tuple[Part, ...] = Field(min_length=1)
    lain: tuple[int, ...] | Literal["semua"] = ()


def told(text: str) -> dict[str, object]:
    with pytest.raises(BrokenFile) as caught:
        parse(text, Whole, "kantor.yaml")
    assert caught.value.fields["file"] == "kantor.yaml"
    return {name: caught.value.fields[name] for name in ("line", "advice")}


def test_a_good_file_is_read() -> None:
    assert parse("bagian: [{nama: a}]", Whole, "x").bagian == (Part(nama="a"),)


@pytest.mark.parametrize(
    ("text", "line", "advice"),
    [
        (
            "lain: semua\nbagian:\n  - nama: a\n  - jumlah: 2\n",
            4,
            "tulis `bagian.1.nama:`, bagian ini wajib ada",
        ),
        (
            "bagian:\n  - nama: a\n    jumlah: 1\n    warna: x\n",
            4,
            "`bagian.0.warna` tidak dikenal; periksa ejaannya atau hapus baris ini",
        ),
        (
            "bagian:\n  - nama: a\n  - nama: terlalu panjang\n",
            3,
            "`bagian.1.nama`: nama terlalu panjang",
        ),
        ("lain: semua\n", 1, "tulis `bagian:`, bagian ini wajib ada"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int, advice: str) -> None:
    assert told(text) == {"line": line, "advice": advice}


def test_what_is_of_the_wrong_kind_points_to_the_readme() -> None:
    found = told("bagian:\n  - nama: a\nlain: x\n")
    assert found["line"] == 3
    assert str(found["advice"]).startswith("`lain` tidak dapat dipakai (")
    assert str(found["advice"]).endswith("); lihat contoh di README.id.md")


def test_the_line_is_that_of_the_part_that_is_wrong() -> None:
    found = told("bagian:\n  - nama: a\nlain:\n  - 1\n  - x\n")
    assert found["line"] == 5
    assert str(found["advice"]).startswith("`lain.1` tidak dapat dipakai (Input should be")


@pytest.mark.parametrize("text", ["", "satu", "- satu\n- dua\n"])
def test_a_file_that_is_something_else_is_told_as_a_whole(text: str) -> None:
    found = told(text)
    assert found["line"] == 1
    assert str(found["advice"]).startswith("`berkas ini` tidak dapat dipakai (")


@pytest.mark.parametrize(
    ("text", "line"), [("bagian:\n  - nama: 'a\n", 3), ("a: b: c\n", 1), ("a: 2027-02-30\n", 1)]
)
def test_what_is_no_yaml_is_told_where_it_breaks(text: str, line: int) -> None:
    advice = "penulisan YAML keliru; periksa titik dua, tanda kutip dan spasi di awal baris"
    assert told(text) == {"line": line, "advice": advice}
