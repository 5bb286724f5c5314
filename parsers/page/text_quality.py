"""Whether a text layer says what is printed: an OCR layer of bad quality, or a font without a
table, does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from parsers.page.page import Page

LEAST = 0.12
"""Share of a page's words that every office uses; letters have 0.34 to 0.65."""
FEWEST_WORDS = 8
"""Of fewer words nothing can be said."""

_COMMON = frozenset(
    """
    yang dan di ke dari untuk pada dengan dalam akan atas oleh ini itu serta atau agar telah
    dapat kami kita saudara bapak ibu sebagai adalah tersebut maka bahwa juga tidak lebih lanjut
    sehubungan hal perihal nomor tanggal lampiran sifat kepada yth tempat hormat dimohon mohon
    permohonan bantuan fasilitasi kegiatan rapat acara hari waktu pukul jam selesai wib wita
    senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli
    agustus september oktober november desember dinas badan kantor kepala kota kabupaten
    provinsi kecamatan kelurahan pemerintah komunikasi informatika singkawang kalimantan barat
    jalan telepon pos email laman ruang room zoom meeting peserta orang demikian disampaikan
    perhatian kerja sama kerjasama terima kasih diucapkan ucapkan nip pembina tembusan daftar
    alat jumlah satuan unit laptop kamera surat tahun bersama rangka pelaksanaan dilaksanakan
    melalui secara daring aplikasi sekretaris sekretariat daerah bidang satu dua tiga buah biasa
    segera penting undangan keterangan nama jabatan no
    """.split()  # noqa: SIM905 - words read better as a text
)
_WORD = re.compile(r"[a-z]{2,}")


def is_legible(page: Page) -> bool:
    """Whether a page's text layer may be believed; a page with next to no text may."""
    share = common_share(line.text for line in page.lines)
    return share is None or share >= LEAST


def common_share(texts: Iterable[str]) -> float | None:
    """The share of words that every office uses; None when there are too few words to say."""
    words = [word for text in texts for word in _WORD.findall(text.lower())]
    return (
        sum(word in _COMMON for word in words) / len(words) if len(words) >= FEWEST_WORDS else None
    )
