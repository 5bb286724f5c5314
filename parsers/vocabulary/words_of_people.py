"""Forms of address, posts, ranks, numbers and telephones: the words that stand around names."""

from __future__ import annotations

from parsers.vocabulary.words_of_time import EACH

HONORIFICS = ("bapak", "bpk", "ibu", "saudara", "saudari", r"sdri?")
"""Before the name of whom one writes to or speaks of; fragments."""

CONTACT_LEADS = (
    r"(?:meng)?hubungi",
    r"a\.?n",
    "admin",
    "bu",
    "contact person",
    "cp",
    "kak",
    r"kontak(?: person)?",
    "narahubung",
    "pak",
    "penanggung jawab teknis kami",
)
"""Before the name of whom one may call, beside the honorifics; fragments."""

CONTACT_LABELS = (
    "contact person",
    "kontak",
    r"nara ?hubung",
    "penanggung jawab",
    "petugas penghubung",
)
"""How a row begins that names whom one may call; fragments."""

TELEPHONE_WORDS = ("handphone", "hp", r"https?", "kontak", "telepon", "telp", "wa", "whatsapp")
"""What is printed right before a telephone number; fragments."""

TELEPHONE_SENTENCE = (
    "bisa",
    "dapat",
    "dengan",
    "di",
    "dihubungi",
    "kami",
    "melalui",
    "menghubungi",
    "pada",
    "ponsel",
    "saat",
    "seluler",
    "setiap",
    "siap",
    "untuk",
    "waktu",
    "yang",
)
"""What a sentence says between a name and its telephone, beside the telephone words."""

NO_PERSONS = ("dinas", "hp", "kantor", "kominfo", "no", "nomor", "panitia", "telp")
"""With what no name of a person begins; not WA, as "Wa Ode" is a name."""

SHARES = ("masing-masing", "per", *EACH)
"""Beside a figure that counts the people of a part, not all."""

ATTENDING = (
    "bagi",
    "berjumlah",
    "bersama",
    "dihadiri",
    "diikuti",
    "diperkirakan",
    "estimasi",
    r"hadir\w*",
    "jumlah",
    "melibatkan",
    "mengikuti",
    "oleh",
    "peserta",
    "sebanyak",
    "sejumlah",
    "sekitar",
    "undangan",
    "untuk",
    "±",
)
"""Before the figure of those who attend; fragments."""

ATTENDEES = (
    "anggota",
    "aparatur",
    "guru",
    "hadirin",
    "jamaah",
    "kader",
    "kepala",
    "mahasiswa",
    "operator",
    "orang",
    "pegawai",
    "pelajar",
    "pendamping",
    "penyuluh",
    "personel",
    "perwakilan",
    "peserta",
    "petugas",
    "siswa",
    "siswi",
    "undangan",
    "utusan",
    "warga",
)
"""Who is counted in a sentence about those who attend."""

ATTENDEE_LABELS = (
    "anggota",
    "audiens",
    "hadirin",
    r"jama.?ah",
    "jemaah",
    "kehadiran",
    "orang",
    "penonton",
    "peserta",
    "siswa",
    "undangan",
)
"""What a row is called that counts those who attend: fewer than in sentences, since "Operator:
1 orang" asks for one; fragments.
"""

HELPERS = ("orang", "org", "personel", "personil", "tenaga")
"""People who are counted like equipment and are none."""

FIGURE_LABELS = (r"jml\.?", "jumlah", "perkiraan", "target")
"""What a row of a figure is called, with or without whom it counts; fragments."""

ESTIMATES = ("banyaknya", "estimasi")
"""Further words before those whom a row counts."""

OTHER_MEETINGS = ("kegiatan serupa", "per sesi", "sebelumnya", "tahun lalu", "yang lalu")
"""Before the figure of those who attended something else."""
