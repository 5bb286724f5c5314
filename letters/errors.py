"""Every error that reaches a person: the docstring is the message, the message is advice (Bahasa
Indonesia).
"""

from __future__ import annotations

from inspect import cleandoc


class TindakError(Exception):
    """Terjadi kesalahan yang tidak dikenal. Hubungi administrator."""

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        text = cleandoc(type(self).__doc__ or "")
        super().__init__(" ".join(text.format(**fields).split()))


class LetterError(TindakError):
    """Berkas ini bukan surat yang dapat dibaca."""

    reason = "unreadable"
    """The `reason` of READING.md."""


class NotAPdf(LetterError):
    """Berkas ini bukan PDF atau gambar surat. Unduh ulang surat dari SRIKANDI sebagai PDF, lalu
    letakkan di inbox.
    """

    reason = "not-a-pdf"


class CorruptLetter(LetterError):
    """Berkas PDF rusak atau terpotong. Unduh ulang dari SRIKANDI atau minta pengirim mengirim
    ulang.
    """

    reason = "corrupt"


class EncryptedLetter(LetterError):
    """Berkas dikunci dengan kata sandi. Minta pengirim mengirim ulang tanpa kata sandi."""

    reason = "encrypted"


class EmptyLetter(LetterError):
    """Berkas tidak berisi apa-apa. Periksa hasil pindai, lalu letakkan kembali di inbox."""

    reason = "empty"


class TooLargeLetter(LetterError):
    """Berkas {megabytes} MB, batasnya {limit} MB. Perkecil hasil pindai, lalu letakkan kembali
    di inbox.
    """

    reason = "too-large"


class TooManyPages(LetterError):
    """Berkas {pages} halaman, batasnya {limit}. Pisahkan surat dari lampirannya, lalu letakkan
    kembali di inbox.
    """

    reason = "too-many-pages"


class TooManyPixels(LetterError):
    """Gambar surat terlalu besar untuk dibuka. Pindai ulang dengan 200 dpi, lalu letakkan
    kembali di inbox.
    """

    reason = "too-large"


class TooMuchInside(LetterError):
    """Isi berkas ini terlalu besar untuk dibuka. Minta pengirim menyimpan ulang sebagai PDF
    biasa.
    """

    reason = "too-large"


class TooSlowToRead(LetterError):
    """Berkas ini tidak selesai dibaca dalam {seconds} detik. Letakkan kembali di inbox, atau
    minta PDF yang lain.
    """

    reason = "timeout"


class NoSuchPage(LetterError):
    """Surat ini tidak mempunyai halaman {page}."""

    reason = "no-such-page"


class PageNotDrawn(LetterError):
    """Halaman {page} tidak dapat ditampilkan sebagai gambar. Buka berkas aslinya."""

    reason = "not-drawn"


class FileChanged(LetterError):
    """Berkas {file} berubah ketika sedang didaftarkan; akan diambil lagi sesudah selesai
    disalin.
    """

    reason = "changed"


class UnreadableFile(LetterError):
    """Berkas ini tidak dapat dibuka. Periksa izin berkasnya, lalu letakkan kembali di inbox."""

    reason = "no-access"


class BrokenFile(TindakError):
    """{file}, baris {line}: {advice}"""


class UnknownLetter(TindakError):
    """Surat {agenda} tidak ada di buku agenda. Lihat `tindak status` untuk daftar surat."""


class AmbiguousLetter(TindakError):
    """Nomor agenda {agenda} ada pada beberapa tahun: {choices}. Tulis lengkap dengan tahunnya."""


class NoOpenStage(TindakError):
    """Surat {agenda} sudah {state}; tidak ada tahap yang menunggu jawaban."""


class WrongPost(TindakError):
    """Tahap ini menunggu {expected}, bukan {given}. Jawab dengan `--as {expected}`."""


class StageClosed(TindakError):
    """Tahap {stage} surat {agenda} sudah dijawab oleh {by}. Jawaban kedua tidak diterima."""


class AnswerRefused(TindakError):
    """Jawaban belum dapat diterima: {because}"""


class UnknownTemplateVariable(TindakError):
    """Templat {file} memakai variabel yang tidak dikenal: {variable}. Perbaiki tulisannya di
    Word.
    """


class BrokenTemplate(TindakError):
    """Templat {file} tidak dapat diisi: {problem}."""


class UnwritableFolder(TindakError):
    """Folder {folder} tidak dapat ditulisi. Periksa izin dan ruang kosongnya."""


class MissingFile(TindakError):
    """Berkas {file} tidak ditemukan. {advice}"""


class DatabaseUnreachable(TindakError):
    """Register tidak dapat dibuka ({url}): {problem}. Periksa TINDAK_DATABASE_URL di .env."""


class DatabaseFull(DatabaseUnreachable):
    """Register tidak dapat ditulis ({url}): disk penuh. Kosongkan ruang, lalu coba lagi."""


class PrefectUnreachable(TindakError):
    """Prefect tidak menjawab di {url}. Jalankan `tindak up` lebih dahulu, atau periksa
    PREFECT_API_URL di .env.
    """


class PrefectRefusesUs(TindakError):
    """Prefect di {url} menolak sandi kita. Samakan TINDAK_PREFECT_AUTH di .env dengan milik
    komputer itu.
    """


class OpenWithoutPassword(TindakError):
    """Siapa saja di jaringan dapat menjawab lewat Prefect di {host}. Isi
    TINDAK_PREFECT_AUTH=nama:sandi di .env.
    """


class PortTaken(TindakError):
    """Port {port} sudah dipakai program lain. Hentikan program itu atau ubah {setting} di .env."""


class AlreadyRunning(TindakError):
    """Tindak sudah berjalan di folder ini (proses {pid}). Antarmukanya: {url}"""


class BadSetting(TindakError):
    """Pengaturan {name} tidak dapat dipakai: {advice}"""


class MailServerRefused(TindakError):
    """Server surel tidak menerima surat: {problem}"""


class MailServerAway(MailServerRefused):
    """Server surel tidak dapat dipakai: {problem}"""


class MailError(TindakError):
    """Surel ini tidak dapat dibuka."""


class TooLargeMail(MailError):
    """Surel ini {megabytes} MB, batasnya {limit} MB. Kirim suratnya saja, sebagai PDF."""


class LongMailHeader(MailError):
    """Kepala surel ini terlalu panjang untuk surel biasa. Kirim ulang sebagai surel baru."""


class LongMailText(MailError):
    """Isi surel ini terlalu panjang. Kirim suratnya saja, sebagai PDF."""


class TooManyParts(MailError):
    """Surel ini berisi {count} lampiran atau bagian, batasnya {limit}. Kirim dalam beberapa
    surel.
    """


class UnreadableMail(MailError):
    """Surel atau lampiran ini rusak dan tidak dapat dibuka. Kirim ulang suratnya sebagai PDF."""


class TooMuchInArchive(MailError):
    """Isi {file} terlalu besar atau terlalu banyak untuk dibuka. Kirim suratnya saja, sebagai
    PDF.
    """


class LockedArchive(MailError):
    """{file} dikunci dengan kata sandi. Kirim suratnya tanpa kata sandi, sebagai PDF."""


class NotTaken(TindakError):
    """balasan ini tidak dapat dijalankan."""


class ForeignCode(NotTaken):
    """kode pada balasan ini tidak dikenal atau sudah tidak berlaku. Balas surel tugas yang
    terbaru.
    """


class OtherAddress(NotTaken):
    """jawaban hanya diterima dari alamat yang ditanya. Balas dari alamat itu, atau minta Tata
    Usaha mencatatnya.
    """


class NotProven(NotTaken):
    """server surel kita tidak dapat memastikan bahwa balasan ini dari Anda. Jawab lewat tautan
    pada surel tugas.
    """


class AlreadyDecided(NotTaken):
    """tahap itu sudah diputuskan ({decision}, oleh {by}). Bila keliru, hubungi Tata Usaha."""


class AnsweredBefore(NotTaken):
    """jawaban lain untuk tahap itu sudah lebih dahulu kami terima."""


class NotAskedNow(NotTaken):
    """tahap itu sekarang tidak menunggu jawaban dari alamat ini."""


class NotUnderstood(NotTaken):
    """{because}"""


class LinkError(TindakError):
    """Tautan ini tidak dapat dipakai."""


class BrokenLink(LinkError):
    """Tautan ini tidak lengkap atau tidak berlaku lagi. Buka tautan dari surel yang terbaru,
    seluruhnya.
    """


class ExpiredLink(LinkError):
    """Masa berlaku tautan ini sudah habis. Mintalah tautan baru kepada Tata Usaha."""


class ForeignLink(LinkError):
    """Tautan ini dibuat untuk pemegang jabatan atau alamat yang lain. Pakai tautan dari surel
    Anda sendiri.
    """


class NotAllowed(TindakError):
    """Halaman ini bukan untuk jabatan Anda. Bila Anda memerlukannya, hubungi Tata Usaha."""


class UnknownPage(TindakError):
    """Halaman ini tidak ada. Periksa alamatnya, atau mulai dari papan surat."""


class FormTooOld(TindakError):
    """Halaman ini sudah terlalu lama terbuka. Muat ulang halaman, lalu isi kembali."""


class TooMuchSent(TindakError):
    """Kiriman ini terlalu besar; batasnya {limit} MB."""


class TooManyTries(TindakError):
    """Terlalu banyak percobaan masuk yang gagal. Coba lagi dalam {minutes} menit."""


class WrongPassword(TindakError):
    """Nama atau kata sandi keliru."""


class WeakPassword(TindakError):
    """Kata sandi terlalu pendek; sekurang-kurangnya {least} huruf."""


class UnknownUser(TindakError):
    """Pengguna {name} tidak ada. Lihat `tindak user list`."""


class UserExists(TindakError):
    """Pengguna {name} sudah ada. Ganti kata sandinya dengan `tindak user password {name}`."""


class BadUser(TindakError):
    """Pengguna tidak dapat dibuat: {because}"""


class PicturesAway(TindakError):
    """Gambar halaman belum dapat ditampilkan. Buka berkas aslinya."""


class CannotBeActedOn(MailError):
    """Surel ini tidak dapat ditindaklanjuti mesin ({problem}). Mohon dibaca sendiri."""


class MailboxAway(TindakError):
    """Kotak surel tidak dapat dibaca: {problem}"""


class NotDue(TindakError):
    """Surel ini sudah terkirim, sedang dikirim, atau menunggu percobaan berikutnya."""


class GaveUp(TindakError):
    """{name} berhenti {times} kali berturut-turut, kantor ditutup. Sebabnya ada di akhir {log}."""


class NotShownYet(TindakError):
    """Surat {agenda} baru masuk dan formulirnya sedang disiapkan. Coba lagi sesaat lagi."""
