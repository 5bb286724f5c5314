"""Labels, headings, openers and closings: the words that divide a letter into its parts."""

from __future__ import annotations

from collections.abc import Mapping

DEAR = ("yang terhormat", "yth")
"""Before the addressee."""

ADDRESS_LEADS = ("kepada", *DEAR)
"""How the lines of the addressee begin."""

NUMBER_LABELS = ("no", "nomor")
"""Before a number: of a letter, of a telephone, of a table's row."""

LETTER_WORDS = ("naskah", "ref", "surat")
"""Behind the label of a letter's number: "Nomor surat"."""

GRADE_LABELS = ("derajat", "klasifikasi", "sifat")
"""What the head calls a letter's secrecy or haste."""

ANNEX_LABELS = ("lamp", "lampiran")
"""What the head calls the annex."""

SUBJECT_LABELS = ("hal", "parihal", "perihal")
"""What the head calls the subject; "Parihal" was met in a true letter."""

SERVICE_LABELS = ("aplikasi", "media", "platform")
"""What a row is called that names the service of a meeting."""

LINK_LABELS = ("link", "tautan")
"""What a row is called that holds the way into a meeting."""

PLACE_LABELS = ("lokasi", r"ruang\w*", "tempat")
"""What a row or a column is called that says where; fragments."""

PLACE_ROWS = (
    r"bertempat.*",
    r"lokasi.*",
    "ruang",
    "ruang rapat",
    "ruangan",
    r"tempat.*",
    r"tmpt\.?",
)
"""The whole labels of rows that say where: "Ruang Zoom" is none; fragments."""

LAYOUT_LABELS = (r"lay ?-?out", "susunan kursi", "tata letak", "tata ruang")
"""What the order of chairs and tables is called; fragments."""

EQUIPMENT_LABELS = (
    "alat",
    "barang",
    "kebutuhan",
    "peralatan",
    "perangkat",
    "perlengkapan",
    "sarana",
)
"""What a row, a list or a column is called that holds equipment."""

COUNT_LABELS = ("banyaknya", "jml", "jumlah", "qty", "vol", "volume")
"""What a column of figures is called."""

BEFORE_MEETING_LABELS = ("bentuk", "jenis", "judul", "nama", "tajuk")
"""Before the word for the meeting in a row's label: "Nama kegiatan"."""

MEETING_LABELS = ("acara", "agenda", r"keg\.?", "kegiatan", "rapat", r"sesi\b.*")
"""What a row is called that names the meeting; fragments."""

MATTER_LABELS = (
    "dalam rangka",
    "judul",
    "keperluan",
    "maksud",
    "materi",
    "pembahasan",
    "peruntukan",
    "tema",
    "topik",
)
"""What a row is called that says what the meeting is about."""

NAMES_OF_OTHERS = ("instansi", "narahubung", "opd", "pemohon")
"""Behind "nama" in a label that does not name the meeting."""

COLUMN_HEADINGS = (
    "acara",
    "agenda",
    "aplikasi",
    "jenis",
    "kegiatan",
    "ket",
    "keterangan",
    "materi",
    "media",
    "nama",
    "narasumber",
    "peserta",
    "petugas",
    "satuan",
    "sesi",
    "spesifikasi",
    "uraian",
)
"""What else stands over a column of a schedule or of a list of equipment."""

NO_SUBJECT_HEADINGS = (
    "durasi",
    "ket",
    "keterangan",
    "narasumber",
    "no",
    "nomor",
    "pemateri",
    "penanggung",
    "petugas",
    "pic",
)
"""What stands over a schedule's column that is not the subject of its sittings."""

OPENERS = (
    r"1\. ?rujukan",
    r"aaa\b",
    "assalam",
    "berdasarkan",
    "berkenaan",
    "bersama ini",
    "dalam rangka",
    "dengan hormat",
    "dengan ini",
    "dipermaklumkan",
    "disampaikan",
    "guna",
    "kami",
    "melalui surat",
    "memperhatikan",
    "mengharap",
    "mengingat",
    "menindaklanjuti",
    "menunjuk",
    "merujuk",
    "om swastiastu",
    "perkenankan",
    "puji",
    "rujukan",
    "salam",
    "sehubungan",
    "teriring",
    r"untuk(?!\s*:)",
)
"""How the first sentence of a letter begins; fragments."""

BELOW_SIGNATURES = (r"catatan\s*:", "mengetahui", "menyetujui", "tembusan")
"""What stands under the signature and is no part of it; fragments."""

RADIOGRAM_MARKS: Mapping[str, str] = {
    "GRSMRG": "/",
    "KMA": ",",
    "KURBUK": "(",
    "KURTUP": ")",
    "TTK": ".",
    "TTKDUA": ":",
}
"""Marks written out as words, for a wire that carries none."""

RADIOGRAM_WORDS: Mapping[str, str] = {
    "DGN": "DENGAN",
    "DPT": "DAPAT",
    "SDR": "SDR.",
    "SEHUB": "SEHUBUNGAN",
    "TSB": "TERSEBUT",
    "UTK": "UNTUK",
    "YG": "YANG",
}
"""Words that radiograms shorten."""

EVERYDAY_WORDS = tuple(
    """
    acara adalah agar akan alat aplikasi atas atau badan bahwa bantuan bapak barat bersama biasa
    bidang buah daerah daftar dalam dan dapat dari daring demikian dengan di dilaksanakan
    dimohon dinas disampaikan diucapkan dua email fasilitasi hal hari hormat ibu informatika ini
    itu jabatan jalan jam juga jumlah kabupaten kalimantan kamera kami kantor kasih ke kecamatan
    kegiatan kelurahan kepada kepala kerja kerjasama keterangan kita komunikasi kota laman
    lampiran lanjut laptop lebih maka meeting melalui mohon nama nip no nomor oleh orang pada
    pelaksanaan pembina pemerintah penting perhatian perihal permohonan peserta pos provinsi
    pukul rangka rapat room ruang sama satu satuan saudara sebagai secara segera sehubungan
    sekretariat sekretaris selesai serta sifat singkawang surat tahun tanggal telah telepon
    tembusan tempat terima tersebut tidak tiga ucapkan undangan unit untuk waktu yang yth zoom
    """.split()  # noqa: SIM905 - words read better as a text
)
"""Words that every office uses, beside days, months and zones; letters are half made of them."""
