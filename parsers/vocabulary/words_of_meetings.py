"""Meetings, where they are held, and their test: the words of sentences that tell of a meeting."""

from __future__ import annotations

CONNECTION_TESTS = (
    r"geladi (?:bersih|resik)",
    r"gla?di (?:bersih|resik)",
    r"gladi(?= (?:akan|di|dilaksanakan|hari|pada)\b)",
    "simulasi koneksi",
    r"te?st? (?:koneksi|jaringan)",
    r"uji ?coba",
    r"uji ?koneksi",
)
"""How a letter names the test of the connection (SOP step 6); fragments."""

REHEARSALS = (r"geladi\w*", r"gladi\w*")
"""How a row's label names the test: with one word, which in a sentence may mean another thing;
fragments.
"""

TESTED = (
    "aplikasi",
    "bersama",
    "jaringan",
    "koneksi",
    "link",
    "penyiaran",
    "perangkat",
    "sambungan",
    "siaran",
    "tautan",
    "zoom",
)
"""Behind "uji coba"."""

MEETINGS = (
    "Asistensi",
    "Bimbingan",
    "Bimtek",
    "Diklat",
    "Diskusi",
    "Evaluasi",
    "FGD",
    "Festival",
    "Forum",
    "Gelar",
    "Konsultasi",
    "Koordinasi",
    "Kuliah",
    "Lokakarya",
    "Lomba",
    "Monitoring",
    "Musrenbang",
    "Musyawarah",
    "Orientasi",
    "Pelatihan",
    "Pembinaan",
    "Pembukaan",
    "Penilaian",
    "Pentas",
    "Peresmian",
    "Peringatan",
    "Pertemuan",
    "Raker",
    "Rakor",
    "Rapat",
    "Rekonsiliasi",
    "Rembuk",
    "Seminar",
    "Sidang",
    "Simulasi",
    "Sosialisasi",
    "Temu",
    "Ujian",
    "Upacara",
    "Verifikasi",
    "Webinar",
    "Wisuda",
    "Workshop",
)
"""First words of a meeting's name, in capitals as names are."""

GATHERINGS = ("acara", "kegiatan", "pertemuan", "rapat")
"""Meetings that are held "secara daring"."""

ONLINE = ("daring", "hibrida", "hybrid", "online", "virtual")
"""How a meeting is held for which a service is needed."""

HOLDING = ("melaksanakan", "mengadakan", "menggelar", "menyelenggarakan")
"""What an office does with a meeting."""

HELD = ("diadakan", "dilaksanakan", "diselenggarakan")
"""What is done with a meeting, before its place or its day."""

ATTENDING_VERBS = (
    r"(?:di|ber)langsungkannya",
    "diadakannya",
    "dilaksanakannya",
    "diselenggarakannya",
    "menghadiri",
    "mengikuti",
    "terselenggaranya",
)
"""Further verbs before a meeting's name; fragments."""

MEETING_NOUNS = (
    r"(?:pelaksanaan|penyelenggaraan)(?: kegiatan| acara)?",
    "acara",
    "hadir pada",
    "kegiatan",
    r"kehadiran [\w/]+ pada",
    "rangka",
    "yaitu",
)
"""Nouns before a meeting's name, which is less sure behind them; fragments."""

MEETING_PREPOSITIONS = ("bagi", "dalam", "keperluan", "pada", "tentang", "untuk")
"""Before a meeting's name that begins with the word for a meeting."""

MEETING_DAY_WORDS = (
    "acara",
    "berlangsung",
    "digelar",
    "digunakan",
    "dijadwalkan",
    "dipergunakan",
    "direncanakan",
    "hari",
    "kegiatan",
    "menggunakan",
    "pelaksanaan",
)
"""Before the day of a meeting, beside the verbs of holding."""

MEETING_AGAIN = ("acaranya", "adapun", "berlangsung", "dilaksanakan", "sedangkan")
"""Where a sentence that spoke of another day turns to the meeting's."""

LINKS_IN_NAMES = (
    "atas",
    "bagi",
    "bersama",
    "dalam",
    "dan",
    "dengan",
    "di",
    "ke",
    "oleh",
    "pada",
    r"se-\s?\w+",
    "secara",
    "serta",
    "untuk",
)
"""Small words between the capitalised words of a name; fragments."""

NO_NAME_WORDS = ("Demikian", "Kami", "Mohon", "Oleh", "Pada", "Sehubungan", "Untuk", "Yang")
"""Capitalised words that begin a sentence, not a name."""

NAME_ENDS = ("bertempat", "hari", "melalui", "pada", "secara", "tanggal", "yang")
"""Small words at which a name ends."""

LOOSE_ENDS = ("bagi", "dan", "dengan", "di", "ke", "pada", "untuk")
"""Small words that are left over at the end of a name that was cut."""

NO_MEETING_NAMES = (
    "Badan",
    "Bagian",
    "Bapak",
    "Dinas",
    "Ibu",
    "Kantor",
    "Kecamatan",
    "Kelurahan",
    "Kota",
    "Pemerintah",
    "Saudara",
    "Surat",
    "Tahun",
    r"\d+$",
)
"""First words of names of offices and people, which no meeting has; fragments."""

QUOTED = (
    "arahan",
    "berita acara",
    "berlaku",
    "disposisi",
    "edaran",
    "keputusan",
    "kesepahaman",
    "kesepakatan",
    r"no\.",
    "nomor",
    "nota",
    "pembicaraan",
    "peraturan",
    "perihal",
    "radiogram",
    "surat",
    "telegram",
    "tertanggal",
)
"""Before the date of another letter; fragments."""

DEADLINES = (
    "ambil",
    "batas",
    "berlaku",
    "diambil",
    "dikembalikan",
    "ditutup",
    "hasil rapat",
    "konfirmasi",
    "latihan",
    "paling lambat",
    "pendaftaran",
    "pengambilan",
    "pengembalian",
    "registrasi",
    "sebelum",
    r"selambat\S*",
    "tahun lalu",
    "tutup",
)
"""Before a day that is not the meeting's; fragments."""
