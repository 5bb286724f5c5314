"""The task mail of ours that officials answer: its text, its HTML, and its identity."""

from __future__ import annotations

OUR_ID = "<4f1c0a9b2d3e4f5a.12.K7Q2M9XTAB3DEFGH@contoh.id>"
OUR_SUBJECT = "[0042/2026] Disposisi Kepala Dinas: Dinas Contoh [#12-K7Q2M9XTAB3DEFGH]"
OUR_TEXT = """\
PEMERINTAH KOTA SINGKAWANG
DINAS KOMUNIKASI DAN INFORMATIKA

Yth. Kepala Dinas Komunikasi dan Informatika

Surat berikut menunggu disposisi Saudara paling lambat Senin,
16 November 2026 pukul 10.10 WIB.

Agenda    : 0042/2026
Nomor     : 000.1.4/0271/CONTOH/2026
Pemohon   : Dinas Contoh
Hal       : Permohonan Fasilitasi Ruang TCM Room dan Operator
Waktu     : Selasa, 24 November 2026 pukul 09.00 WIB
Tempat    : TCM Room
Peserta   : 30 orang

Cara menjawab: balas surel ini dan tulis pada baris pertama salah satu dari
  SETUJU
  TERUSKAN koordinasikan dan cek peralatan
  TOLAK karena ruang dipakai rapat lain
  ALTERNATIF 2

Alternatif 1: Rabu, 25 November 2026 pukul 09.00 WIB
Alternatif 2: Kamis, 26 November 2026 pukul 13.00 WIB

Terima kasih.
Tata Usaha Dinas Komunikasi dan Informatika
"""
OUR_HTML = """\
<div style="font-family:Arial,sans-serif;max-width:640px">
<p><b>PEMERINTAH KOTA SINGKAWANG</b><br>DINAS KOMUNIKASI DAN INFORMATIKA</p>
<p>Yth. Kepala Dinas Komunikasi dan Informatika</p>
<p>Surat berikut menunggu disposisi Saudara paling lambat Senin, 16 November 2026 pukul 10.10 WIB.</p>
<table border="0" cellpadding="4">
<tr><td>Agenda</td><td>0042/2026</td></tr>
<tr><td>Nomor</td><td>000.1.4/0271/CONTOH/2026</td></tr>
<tr><td>Pemohon</td><td>Dinas Contoh</td></tr>
<tr><td>Hal</td><td>Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td>Waktu</td><td>Selasa, 24 November 2026 pukul 09.00 WIB</td></tr>
<tr><td>Tempat</td><td>TCM Room</td></tr>
</table>
<p>Cara menjawab: balas surel ini dan tulis pada baris pertama salah satu dari</p>
<ul><li><b>SETUJU</b></li><li><b>TERUSKAN</b> koordinasikan dan cek peralatan</li>
<li><b>TOLAK</b> karena ruang dipakai rapat lain</li><li><b>ALTERNATIF 2</b></li></ul>
<p>Alternatif 1: Rabu, 25 November 2026 pukul 09.00 WIB<br>
Alternatif 2: Kamis, 26 November 2026 pukul 13.00 WIB</p>
<p>Terima kasih.<br>Tata Usaha Dinas Komunikasi dan Informatika</p>
</div>
"""
OUR_MAIL = f"""\
Return-Path: <tu@contoh.id>
Received: from tindak.contoh.id (tindak.contoh.id [192.0.2.20])
\tby mail.contoh.id (Postfix) with ESMTPS id 4XfA8s2Tz9
\tfor <kadis@contoh.id>; Mon, 16 Nov 2026 08:10:12 +0700 (WIB)
From: TU Diskominfo <tu@contoh.id>
To: kadis@contoh.id
Subject: {OUR_SUBJECT}
Message-ID: {OUR_ID}
Date: Mon, 16 Nov 2026 08:10:11 +0700
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

{OUR_TEXT}"""
OUR_HEADERS = OUR_MAIL.partition("\n\n")[0]


def marked(text: str) -> str:
    """Text with the `>` of a quote before each line."""
    return "\n".join(f"> {line}".rstrip() for line in text.rstrip("\n").split("\n"))
