"""What a running sentence tells about the meeting: its day, its hours, its name, its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from letters.wording import DAYS
from parsers.grammar.dates import Days, days_in
from parsers.grammar.times import CLOCK, Hours, hours_in

CONNECTION_TEST = (
    r"uji ?coba(?: (?:sambungan|koneksi|jaringan|link|tautan|aplikasi|penyiaran|siaran|perangkat|"
    r"zoom|bersama))*|"
    r"uji ?koneksi|te?st? (?:koneksi|jaringan)|gla?di (?:bersih|resik)|geladi (?:bersih|resik)|"
    r"gladi(?= (?:pada|"
    r"dilaksanakan|hari|akan|di)\b)"
)
"""How a sentence names the test of the connection (SOP step 6)."""

_TRIAL = re.compile(rf"\b(?:{CONNECTION_TEST})\b", re.IGNORECASE)
_WORD = (
    r"(?:(?!(?:Yang|Untuk|Pada|Oleh|Sehubungan|Mohon|Kami|Demikian)\b)[A-Z0-9(\"“][\w.()/'\u2019&:,”\"-]*|"
    r"I{1,3}|ke-\d+|se-\s?[A-Z][\w-]*)"
)
_LINK = r"(?:dan|di|untuk|dengan|dalam|pada|serta|ke|oleh|atas|bagi|bersama|se-\s?\w+|secara)"
_TITLE = rf"{_WORD}(?:\s+(?:{_LINK}\s+)?{_WORD})*"
_VERBS = (
    r"menyelenggarakan|melaksanakan|mengadakan|mengikuti|menggelar|menghadiri|diadakannya|dilaksanakannya|"
    r"diselenggarakannya|terselenggaranya|(?:di|ber)langsungkannya"
)
_NOUNS = (
    r"(?:pelaksanaan|penyelenggaraan)(?: kegiatan| acara)?|kegiatan|acara|rangka|kehadiran "
    r"[\w/]+ pada|hadir pada|yaitu"
)
_MEETING = (
    r"(?:Rapat|Rakor|Raker|Sosialisasi|Bimbingan|Bimtek|Pelatihan|Seminar|Webinar|Workshop|Lokakarya|Musyawarah|"
    r"Musrenbang|Evaluasi|"
    r"Pembinaan|Sidang|Pertemuan|Konsultasi|Verifikasi|Penilaian|Lomba|Festival|Peringatan|Upacara|Wisuda|"
    r"Simulasi|Ujian|Pembukaan|"
    r"Peresmian|FGD|Pentas|Gelar|Temu|Kuliah|Diskusi|Rembuk|Rekonsiliasi|Koordinasi|Asistensi|Monitoring|Forum|"
    r"Orientasi|Diklat)"
)
_EVENTS = tuple(
    re.compile(
        rf"\b(?i:{words})\s+(?i:(?:kegiatan|acara)\s+)?(?P<name>(?:(?i:{_MEETING})\s+)?{_TITLE})"
    )
    for words in (_VERBS, _NOUNS)
)
_EVENTS += (
    re.compile(
        rf"\b(?i:untuk|tentang|bagi|dalam|keperluan|pada)\s+(?P<name>{_MEETING}\b(?:\s+{_TITLE})?)"
    ),
)
"""A meeting's name stands behind what is done with it, or less surely behind what it is called."""
_END = re.compile(
    r"(?<=[A-Za-z0-9)\"”]{2})[.;,](?=\s|$)|\s+(?=(?i:pada|bertempat|yang|melalui|secara|hari|tanggal)\b)|\.\s"
)
_PLACE = re.compile(
    r"\b(?i:bertempat|tempat(?:nya)?|berlokasi|dilaksanakan|diselenggarakan|"
    r"diadakan)\s+(?:selama [\w ]{1,12} hari\s+)?(?i:di)\s+"
    r"(?P<place>(?:[^.,;:]|,(?=\s[A-Z][\w ]{2,40}\bdan\b)){3,90}?)(?=[.,;:]|\s+(?:sebagai|yang|"
    r"dengan|pada|untuk|"
    r"melalui|secara|dan (?:akan|"
    r"diikuti)|serta|mulai)\b|$)"
)
_AFTER_HOURS = re.compile(
    rf"^(?:\s*(?:wib|wita|wit|selesai)\b|\s*(?:setiap|tiap) hari(?:nya)?\b|"
    rf"[\s,]+)*(?i:bertempat\s+)?(?i:di)\s+(?P<place>{_TITLE})",
    re.IGNORECASE,
)
_PLACE_WORD = re.compile(
    r"^(?!\w+ (?:Bapak|Ibu|Saudara|kami)\b)(?:ruang|aula|gedung|kantor|balai|hotel|lapangan|"
    r"halaman|rumah|masjid|"
    r"gereja|gor|tcm|ballroom|kampus|sekolah|bumi|"
    r"stadion|taman|pendopo|command|sekretariat|lab|laboratorium|convention|zoom|klenteng|mess|wisma)\b",
    re.IGNORECASE,
)
_ASKED_ROOM = re.compile(
    r"\b(?i:meminjam\w*|peminjaman|menggunakan|penggunaan|memakai|pemakaian)\s+(?i:ruang\w* )?"
    rf"(?P<room>(?:Ruang|TCM|Aula|Gedung)\s+{_TITLE})"
)
_BODY_NAMES = re.compile(
    r"^(?:Dinas|Badan|Kantor|Bagian|Kecamatan|Kelurahan|Kota|Pemerintah|Saudara|Bapak|Ibu|Tahun|Surat|\d+$)\b"
)
_QUOTED = re.compile(
    r"\b(?:surat|nomor|no\.|nota|disposisi|keputusan|peraturan|edaran|berita acara|telegram|"
    r"radiogram|tertanggal|"
    r"perihal|"
    r"kesepahaman|kesepakatan|arahan|pembicaraan|berlaku)\b[^.;]{0,110}$",
    re.IGNORECASE,
)
"""What stands before the date of another letter, in the same sentence."""
_DEADLINE = re.compile(
    r"\b(?:paling lambat|selambat\S*|sebelum|batas|pendaftaran|registrasi|konfirmasi|tutup|"
    r"ditutup|dikembalikan|"
    r"diambil|ambil|pengambilan|pengembalian|latihan|berlaku|hasil rapat|tahun "
    r"lalu)\b(?:(?!\b(?:sedangkan|"
    r"adapun|acaranya|berlangsung|dilaksanakan)\b)[^.;]){0,60}$",
    re.IGNORECASE,
)
"""What stands before a day that is not the meeting's."""
_HELD = re.compile(
    r"\b(?:menyelenggarakan|melaksanakan|mengadakan|menggelar|dilaksanakan|diselenggarakan|diadakan|berlangsung|"
    r"digelar|dijadwalkan|pelaksanaan|kegiatan|acara|hari|direncanakan|"
    r"digunakan|menggunakan|dipergunakan)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_PAUSE = re.compile(
    r"\b(?:registrasi|pendaftaran|rehat|ishoma|istirahat|coffee|kopi|makan|absensi|presensi)\b[^.;,]*$",
    re.IGNORECASE,
)
_DAY = "|".join([*DAYS, "Jum.?at", "Ahad"])
_REACH = 90
"""Characters after a date in which its hours stand."""


def event_name(text: str) -> tuple[int, int] | None:
    """Where the meeting's name stands in a text: a run of capitalised words after
    "menyelenggarakan" and the like.
    """
    for pattern in _EVENTS:
        for match in pattern.finditer(text):
            start = match.start("name")
            name = _END.split(match["name"] + " ", maxsplit=1)[0].rstrip(" .,:")
            quoted = _QUOTED.search(
                text[max(0, match.start() - 120) : match.start()]
            ) and not _HELD.search(match[0])
            opening = re.match(r"[\"“]", name)
            if opening:
                start, name = start + 1, name[1:].rstrip('"”')
            name = re.sub(r"\s+(?:bagi|untuk|dan|di|ke|pada|dengan)(?:\s+\d.*)?$", "", name)
            if (
                len(name.split()) > 1
                and not _BODY_NAMES.match(name)
                and not (quoted and pattern is _EVENTS[1])
            ):
                return start, start + len(name)
    return None


def place(text: str, hours_end: int | None = None) -> tuple[int, int] | None:
    """Where the place stands in a text: after "bertempat di", or right after the hours, which
    end at `hours_end`.
    """
    match = _PLACE.search(text)
    if match is None and hours_end is not None:
        near = _AFTER_HOURS.match(text[hours_end : hours_end + 140])
        if near and _PLACE_WORD.match(near["place"]):
            name = _END.split(near["place"] + " ", maxsplit=1)[0].rstrip(" .,:")
            return hours_end + near.start("place"), hours_end + near.start("place") + len(name)
        match = re.search(
            rf"\b[dD]i\s+(?P<place>{_PLACE_WORD.pattern[1:]}[^.,;:]{{2,60}}?)(?=[.,;:]|\s+(?:sebagai|yang|dengan|"
            rf"pada|untuk|melalui|kami)\b)",
            text,
        )
    return (
        (match.start("place"), match.start("place") + len(match["place"].rstrip(" .,")))
        if match
        else None
    )


def asked_room(text: str) -> tuple[int, int] | None:
    """The room that is asked for: where a meeting without a place is held."""
    match = _ASKED_ROOM.search(text)
    if match is None:
        return None
    name = _END.split(match["room"] + " ", maxsplit=1)[0].rstrip(" .,:")
    return match.start("room"), match.start("room") + len(name)


def meeting_days(text: str, written: date | None) -> list[Days]:
    """The days on which the meeting is held; several when each has its own hours, none when several
    compete.

    A date is the meeting's when its day name is printed, when hours follow, when it is said to be
    held then; not when it belongs to a quoted letter or to the test of the connection.
    """
    scored = [
        (score, m) for m in days_in(text, after=written) if (score := _score(text, m, written)) > 0
    ]
    if not scored:
        return []
    best = max(score for score, _ in scored)
    chosen = [m for score, m in scored if score == best]
    if len({m.days for m in chosen}) == 1:
        return chosen[:1]
    if all(hours_after(text, m) for m in chosen) and len(chosen) <= 4:  # noqa: PLR2004 - more are a schedule
        return chosen
    return []


def _score(text: str, mention: Days, written: date | None) -> int:
    before = text[max(0, mention.start - 130) : mention.start]
    sentence = re.split(r"(?<=[a-z0-9)]{2})[.;]\s", before)[-1]
    if _TRIAL.search(sentence) or _DEADLINE.search(sentence):
        return 0
    named = 3 * bool(
        re.search(rf"\b(?:{_DAY})\b", text[mention.start - 20 : mention.end], re.IGNORECASE)
        or mention.named
    )
    timed = 3 * bool(
        re.match(
            r"\W*(?:dari |mulai |di mulai |dimulai |setiap hari(?:nya)? |\([a-z]+\)\s*)*(?:pukul|"
            r"jam)\b",
            text[mention.end :],
            re.IGNORECASE,
        )
    )
    held = 2 * bool(_HELD.search(sentence))
    quoted = 4 * bool(_QUOTED.search(sentence) and not timed)
    own = 4 * (written is not None and mention.days[0] == written)
    past = 2 * (written is not None and mention.days[0] < written)
    return named + timed + held - quoted - own - past


def soon(text: str, start: int, reach: int = _REACH) -> str:
    """What stands soon after a place in a text.

    No word is cut in two, and no hour from its zone.
    """
    match = re.compile(rf".{{0,{reach}}}\S*(?:\s+(?:WIB|WITA|WIT)\b)?", re.IGNORECASE).match(
        text, start
    )
    return match[0] if match else ""


def hours_after(text: str, mention: Days) -> Hours | None:
    """The hours that are printed soon after a day, in the same sentence."""
    near = re.split(r"\.\s+[A-Z]|\bbertempat\b|\bdan hari\b", soon(text, mention.end))[0]
    return (
        hours_in(near)
        if re.search(r"\b(?:pukul|jam|wib|wita|wit)\b", near, re.IGNORECASE)
        else None
    )


def hours_anywhere(text: str) -> Hours | None:
    """The hours of a text when its days say none: the only ones, or those between "dimulai" and
    "berakhir".
    """
    spans = list(_spans(text))
    begins = [
        span
        for before, span in spans
        if re.search(r"\bmulai\W*$|\bdimulai\W*$", before, re.IGNORECASE)
    ]
    ends = [
        span
        for before, span in spans
        if re.search(r"\b(?:berakhir|selesai|ditutup)\W*(?:pada\s*)?$", before, re.IGNORECASE)
    ]
    if len(begins) == 1:
        return hours_in(f"{begins[0]} s.d. {ends[0]}" if len(ends) == 1 else begins[0])
    said = {hours for _, span in spans if (hours := hours_in(span))}
    return said.pop() if len(said) == 1 else None


def _spans(text: str) -> Iterator[tuple[str, str]]:
    """Each mention of hours with what stands before it.

    Not those of the test, of breaks and of registration.
    """
    for match in re.finditer(r"\b(?:pukul|jam)\s+\d[^.;,]*(?:\.\d\d[^.;,]*)*", text, re.IGNORECASE):
        before = text[max(0, match.start() - 130) : match.start()]
        if not _TRIAL.search(before) and not _PAUSE.search(before[-50:]):
            yield before, match[0]


def hours_end(text: str, mention: Days) -> int:
    """The character behind the hours that follow a day."""
    near = soon(text, mention.end)
    ends = [m.end() for m in re.finditer(rf"{CLOCK.pattern}|\bselesai\b", near, re.IGNORECASE)]
    clock = [
        end for end in ends if not re.search(r"[a-z]{4,}\.\s|bertempat", near[:end], re.IGNORECASE)
    ]
    return mention.end + (clock[-1] if clock else 0)


def connection_test_day(text: str, written: date | None) -> Days | None:
    """The day that follows the words for a test of the connection, within one sentence."""
    for match in _TRIAL.finditer(text):
        near = [m for m in days_in(text, after=written) if 0 <= m.start - match.end() <= 150]  # noqa: PLR2004
        if near and not re.search(
            r"(?<=[a-z0-9)]{2})\.\s+[A-Z]", text[match.end() : near[0].start]
        ):
            return near[0]
    return None
