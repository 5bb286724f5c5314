"""What is asked for: pleas, help, the things lent, services for meetings."""

from __future__ import annotations

from collections.abc import Mapping

PLEAS = (
    "bantuan",
    "bermaksud",
    "dimohon",
    "dukungan",
    "meminta",
    "memohon",
    "minta",
    "mohon",
    "peminjaman",
    "permintaan",
    "permohonan",
)
"""How a sentence asks, by the beginnings of words: with help and a thing it makes a request."""

HELP = (
    "bantuan",
    "dibantu",
    "dibuatkan",
    "difasilitasi",
    "dipinjam",
    "ditugaskan",
    "dukungan",
    r"fasilit\w+",
    "membantu",
    "memfasilitasi",
    "meminjam",
    "meminta",
    "mendampingi",
    "mendukung",
    "menggunakan",
    "menugaskan",
    "menyediakan",
    "menyiapkan",
    "pemakaian",
    "pembuatan",
    "peminjaman",
    "penambahan",
    "pendampingan",
    "penggunaan",
    "penugasan",
    "penyediaan",
    "penyiapan",
    "permintaan",
    "petugas",
    "pinjam",
    "tambahan",
)
"""What the office is asked to do, by the beginnings of words; fragments."""

THINGS = (
    "akun",
    "alat",
    "bandwidth",
    "command center",
    "google meet",
    r"host\b",
    "internet",
    "jaringan",
    "jitsi",
    "kamera",
    "konferensi video",
    "laptop",
    "link",
    "live",
    "menyiarkan",
    "operator",
    "peralatan",
    "perangkat",
    r"pinjam\w* tempat",
    "prasarana",
    "proyektor",
    "ruang",
    "sarana",
    "siaran",
    "streaming",
    "tautan",
    "tcm",
    "teams",
    r"tele ?conference",
    "telekonferensi",
    "vicon",
    "vidcon",
    r"video ?conference",
    "webex",
    "webinar",
    r"wi-?fi",
    "youtube",
    "zoom",
)
"""What the office lends, by the beginnings of words; fragments."""

INVITING = ("diharapkan", "dimohon", r"mengharap\w*", "mohon")
"""Before "kehadiran": a plea that is an invitation; fragments."""

OTHER_MATTERS = (
    "beasiswa",
    "cuti",
    "dana",
    "hibah",
    r"kerja ?sama media",
    "laporan",
    "lowongan",
    "magang",
    "mutasi",
    "narasumber",
    "peliputan",
    "pemateri",
    "pemberitahuan",
    "penawaran",
    "penelitian",
    "pengaduan",
    "pengantar",
    "publikasi",
    r"sponsor\w*",
    "studi banding",
    "surat edaran",
)
"""Subjects of letters that ask for other things; fragments."""

TAKEN_BACK = (
    "balasan",
    r"batal\w*",
    "ditunda",
    "jawaban",
    "konfirmasi",
    "pembatalan",
    "penjadwalan ulang",
    "penundaan",
    "perubahan",
    "tanggapan",
    "ucapan",
)
"""Subjects that speak of an earlier request; fragments."""

SERVICES: Mapping[str, tuple[str, ...]] = {
    "Zoom Meeting": (r"zoom(?:\s*meetings?|eeting)?(?:\s*room)?",),
    "Google Meet": (r"g-?meet", r"google\s*meet(?:ing)?"),
    "Microsoft Teams": (r"(?:microsoft|ms\.?)\s*teams?", "teams"),
    "Cisco Webex": (r"(?:cisco\s*)?web\s?ex(?:\s*meetings?)?",),
    "YouTube Live": (
        (
            r"(?:live\s*(?:streaming\s*)?(?:melalui\s*|di\s*|via\s*)?)?"
            r"(?:you\s?tube|\byt)(?:\s*live)?(?:\s*streaming)?"
        ),
    ),
    "Jitsi Meet": (r"jitsi(?:\s*meet)?",),
}
"""The names of READING.md and the spellings met in the register (33 for 8 services); fragments."""

ACCESS_CODES = ("kode sandi", "passcode", "password", "sandi")
"""Before what lets one into an online meeting."""

ASKED_FOR_PEOPLE = (
    "akun",
    "bantuan",
    "berupa",
    "dukungan",
    "kapasitas",
    "memfasilitasi",
    r"meminjam\w*",
    "menugaskan",
    "menyediakan",
    "peminjaman",
    "permintaan",
)
"""Before people who are asked for, not expected; fragments."""
