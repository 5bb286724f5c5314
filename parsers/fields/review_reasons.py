"""From fields to a status: what a person must look at, in Bahasa Indonesia."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from letters.reading import SURE, Field, Signature

NEEDED = ("nomor", "tanggal", "hal", "pemohon", "kegiatan", "uji_koneksi", "tata_letak", "aplikasi")
"""What SOP step 6 asks of a request, and what the register cannot do without."""

NOT_UNDERSTOOD = "isi surat tidak dapat ditafsirkan; baca dan isi sendiri"
"""The reason when the rules themselves fail on a letter that can be opened."""

_KINDS = {
    "undangan": "surat ini undangan biasa, bukan permohonan",
    "lainnya": "surat ini bukan permohonan ruang, internet atau vicon",
}


def review_reasons(
    fields: Mapping[str, Field],
    begin: float,
    complaints: tuple[str, ...],
    signatures: tuple[Signature, ...] = (),
) -> str | None:
    """Why a person must look at the letter, or None when the office can act on it.

    Args:
        fields: every field of the letter.
        begin: how sure the beginning of the meeting is, 0 to 1.
        complaints: contradictions found on the way.
        signatures: the file's electronic signatures.
    """
    reasons = [*_about_the_signature(signatures), *_about(fields, begin), *complaints]
    return "; ".join(reasons) or None


def _about_the_signature(signatures: tuple[Signature, ...]) -> Iterator[str]:
    if any(signature.intact is False for signature in signatures):
        yield "isi berkas berubah sesudah ditandatangani secara elektronik"
    elif any(signature.intact is None for signature in signatures):
        yield "tanda tangan elektronik tidak dapat diperiksa"


def _about(fields: Mapping[str, Field], begin: float) -> Iterator[str]:
    kind = fields["jenis"]
    yield from (reason for name, reason in _KINDS.items() if kind.value == name)
    if kind.value == "permohonan" and kind.confidence < SURE:
        yield "jenis surat meragukan"
    for name, asked in (
        ("nomor", "nomor surat"),
        ("tanggal", "tanggal surat"),
        ("pemohon", "pemohon"),
    ):
        field = fields[name]
        if field.value is None:
            yield f"{asked} kosong atau tidak terbaca"
        elif field.confidence < SURE and name != "pemohon":
            yield f"{asked} meragukan"
    if kind.value != "lainnya":
        yield from _about_the_hours(fields["kegiatan"], begin)


def _about_the_hours(event: Field, begin: float) -> Iterator[str]:
    if not event.value:
        yield "waktu mulai kegiatan tidak terbaca"
    elif any("T" not in entry["mulai"] for entry in event.value):
        yield "jam mulai kegiatan tidak tertulis"
    elif begin < SURE:
        yield "waktu mulai kegiatan meragukan"


def missing(fields: Mapping[str, Field]) -> tuple[str, ...]:
    """The names of the needed fields that the letter does not fill."""
    return tuple(name for name in NEEDED if not fields[name].value)
