"""Posts, ranks and the numbers of civil servants: the words around a signature."""

from __future__ import annotations

LEADERS = (
    "bupati",
    "camat",
    "direktur",
    "kepala",
    "ketua",
    "lurah",
    "pimpinan",
    "sekretaris",
    r"wali ?kota",
)
"""Posts of those who lead an office, to whom letters go and who sign them; fragments."""

MANAGERS = (
    "asisten",
    "bendahara",
    "dekan",
    "general manager",
    "inspektur",
    "komandan",
    "koordinator",
    "manager",
    "manajer",
    "pemimpin",
    "rektor",
    "wakil",
)
"""Further posts of those who sign letters."""

ACTING = (r"pjs?", "plh", "plt")
"""Before the post of who holds it for a time; fragments."""

ON_BEHALF = (r"a\.?n", r"u\.?b")
"""Before the post for which somebody else signs; fragments."""

STAFF = (
    "account",
    "admin",
    "bagian",
    "bidang",
    "divisi",
    "humas",
    "kabid",
    "kapus",
    "kasi",
    "kasubag",
    "kasubbag",
    "kasubbid",
    "kasubsi",
    "kaur",
    "kepegawaian",
    "operator",
    "panitera",
    "panitia",
    "seksi",
    "staf",
    "subbagian",
    "waka",
)
"""Posts and units of those who may be called, beside the posts of those who sign."""

CIVIL_RANKS = ("juru", "pembina", "penata", "pengatur")
"""Ranks of civil servants."""

JUSTICE_RANKS = ("hakim", "jaksa")
"""Ranks at courts and prosecutors' offices, graded as those of civil servants."""

RANK_GRADES = ("madya", "muda", "pratama", "tingkat", r"tk\b\.?", "utama")
"""What follows a rank: "Pembina Utama Muda"; fragments."""

OFFICER_RANKS = (
    "AKBP",
    "AKP",
    "BRIGADIR",
    "BRIPKA",
    "IPDA",
    "IPTU",
    "KAPTEN",
    "KOMPOL",
    "LETKOL",
    "MAYOR",
)
"""Ranks of police and army, under a signer's name or before a contact's."""

LOWER_RANKS = (
    "AIPDA",
    "AIPTU",
    "BRIGPOL",
    "BRIPDA",
    "BRIPTU",
    "KOPDA",
    "LETDA",
    "LETTU",
    "PELDA",
    "PELTU",
    "PRAKA",
    "SERDA",
    "SERKA",
    "SERTU",
)
"""Ranks before a contact's name only: a signer's line "SERKA BUDI" is his name, not his rank."""

RANKS_IN_FULL = (
    r"(?:ajun )?komisaris(?: besar)? polisi",
    "inspektur polisi",
    "kolonel",
    "letnan",
)
"""Ranks as they are written out under a signer's name; fragments."""

PERSONAL_NUMBERS = (
    "KTA",
    "NBM",
    "NIDN",
    "NIK",
    "NIM",
    "NIP",
    "NPA",
    "NRP",
    "NTA",
    "NUPTK",
)
"""Before the number of a civil servant, soldier, teacher, student, member."""

UNDER_SIGNATURES = (
    r"atas(?! nama)",
    "cap",
    "demikian",
    r"hormat kami\w*",
    r"m[ae]terai\w*",
    "salam",
    "semoga",
    r"tertanda\w*",
)
"""How a line begins that stands among post, name and number and is none of them; fragments."""
