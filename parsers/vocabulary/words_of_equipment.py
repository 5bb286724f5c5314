"""Devices, units, numbers in words: the words of sentences that count equipment."""

from __future__ import annotations

from collections.abc import Mapping

DEVICES = (
    "access point",
    "dslr",
    "encoder",
    "genset",
    "handycam",
    "hdd",
    "headset",
    "infocus",
    "infokus",
    "kabel",
    "kamera",
    "komputer",
    "kursi",
    "laptop",
    "layar",
    "lcd",
    "meja",
    "mic",
    "microphone",
    "mikrofon",
    "mikser",
    "mixer",
    "modem",
    "monitor",
    "pengeras suara",
    "podium",
    "pointer",
    "printer",
    "projector",
    "proyektor",
    "router",
    "smart tv",
    "sound system",
    "speaker",
    "switcher",
    "televisi",
    "tripod",
    "tv",
    "ups",
    "webcam",
)
"""Devices known by name: a figure before one counts it without a unit."""

UNITS = (
    "bh",
    "buah",
    "eksemplar",
    "gulung",
    "lembar",
    "paket",
    "pcs",
    "perangkat",
    "set",
    "titik",
    r"units?",
)
"""In what equipment is counted; fragments."""

GLUED_UNITS = ("berkas", "hari", "lebar", "orang")
"""What else OCR glues to the figure before it; "lebar" is how it reads "lembar"."""

NUMBERS: Mapping[str, int] = {
    "satu": 1,
    "seorang": 1,
    "sebuah": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "dua belas": 12,
    "lima belas": 15,
    "dua puluh": 20,
}
"""Numbers written as words."""

EQUIPMENT_REQUESTS = (
    "alat",
    r"bantu\w*",
    "dibutuhkan",
    "diperlukan",
    "dukungan",
    "fasilitas",
    "membutuhkan",
    "memerlukan",
    "memfasilitasi",
    r"meminjam\w*",
    "memohon",
    "menggunakan",
    "menyediakan",
    "mohon",
    "peminjaman",
    "penyediaan",
    "peralatan",
    "perangkat",
    "perlengkapan",
    "perlukan",
    r"pinjam\w*",
    "sarana",
)
"""Words of a sentence whose figures may count equipment; fragments."""

OWN_EQUIPMENT = ("dibawa", "disiapkan", "membawa", "sendiri", "siapkan", "tersedia")
"""Beside what the requester has already."""

BEFORE_DEVICES = (
    "alat",
    "berikut",
    "berupa",
    "beserta",
    "dan",
    "meminjam",
    "meminjamkan",
    "serta",
    "yaitu",
)
"""Before a thing whose figure and unit follow it."""

ASKED_WITHOUT_FIGURE = (
    "bantuan",
    "berikut",
    "difasilitasi",
    "memfasilitasi",
    r"meminjam(?:kan)?",
    "menyediakan",
    "peminjaman",
    "penyediaan",
    r"pinjam(?:an)?",
)
"""Right before a device that is asked for without a figure; fragments."""

ITEM_ENDS = (
    "agar",
    "atau",
    "bagi",
    "berikut",
    "beserta",
    "dalam",
    "dan",
    "dari",
    "dengan",
    "di",
    "guna",
    "ke",
    "kepada",
    "lengkap",
    "masing-masing",
    "pada",
    "sebagai",
    "sebanyak",
    "sejumlah",
    "selama",
    "serta",
    "untuk",
    "yang",
)
"""Small words that are no part of an item's name."""
