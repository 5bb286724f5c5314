"""Places where meetings are held, and how their chairs and tables stand."""

from __future__ import annotations

ROOM_LAYOUTS = (
    "banquet",
    r"board ?room",
    r"class ?room",
    "hollow square",
    "huruf u",
    "letter u",
    "round table",
    r"te?at(?:er|re)\b",
    r"theat(?:er|re)",
    r"u[ -]?shape",
)
"""Layouts of a room by the names that offices use; fragments."""

LAYOUT_NOUNS = ("bentuk", "berbentuk", "kursi", "meja", "model", r"ruang\w*", "secara")
"""Between the word for the layout and its name; fragments."""

SEATS = ("kursi", "meja", r"ruang\w*", "tempat duduk")
"""What stands in a layout; fragments."""

SEATS_STAND = ("bentuk", "berbentuk", "format", "gaya", "model", "secara")
"""Between what stands in a layout and its name."""

PLACES = (
    "aula",
    "balai",
    "ballroom",
    "bumi",
    "command",
    "convention",
    "gedung",
    "gereja",
    "gor",
    "halaman",
    "hotel",
    "kampus",
    "kantor",
    "klenteng",
    "lab",
    "laboratorium",
    "lapangan",
    "masjid",
    "mess",
    "pendopo",
    "ruang",
    "rumah",
    "sekolah",
    "sekretariat",
    "stadion",
    "taman",
    "tcm",
    "wisma",
    "zoom",
)
"""First words of places where meetings are held."""

OWN_ROOMS = ("Aula", "Gedung", "Ruang", "TCM")
"""First words of rooms that are asked for, in capitals as names are."""

PLACE_ENDS = ("dengan", "melalui", "pada", "sebagai", "untuk", "yang")
"""Small words at which a place ends."""

FAR_PLACE_ENDS = (r"dan (?:akan|diikuti)", "mulai", "secara", "serta")
"""Further ends of a place behind "bertempat di", where it is sure to be one; fragments."""

OWNERS = ("Bapak", "Ibu", "Saudara", "kami")
"""Behind the word for a place that is no name: "di kantor kami"."""

USING = (
    "memakai",
    r"meminjam\w*",
    "menggunakan",
    "pemakaian",
    "peminjaman",
    "penggunaan",
)
"""Before the room that is asked for; fragments."""
