"""What OCR does to words, undone: lost blanks, doubled marks, accents that no Indonesian letter
bears.
"""

from __future__ import annotations

import re
import unicodedata

from letters.wording import DAYS
from parsers.grammar.dates import MONTHS

_MONTH = "|".join(sorted((name for name in MONTHS if len(name) > 3), key=len, reverse=True))  # noqa: PLR2004 - "mei" is in words
_DAY = "|".join([*DAYS, "Jum'at"])
_UNIT = "unit|buah|set|orang|lembar|lebar|berkas|titik|hari"

_MENDED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, flags), to)
    for pattern, to, flags in (
        (rf"(?<=\d)\s*[*'·]\s*(?=(?:{_MONTH}|mei)\b)", " ", re.IGNORECASE),
        (rf"(?<=\d)(?=(?:{_MONTH}|mei)\b|(?:{_MONTH}|mei)\d)", " ", re.IGNORECASE),  # 24November
        (r"(?<=\d)(?=[A-Za-z]{5})", " ", 0),  # NEGERI 29SINGKAWANG
        (rf"\b({_MONTH}|mei)(?=\d)", r"\1 ", re.IGNORECASE),  # November2026
        (rf"\b({_DAY})(?=\d)", r"\1 ", re.IGNORECASE),
        (r"(?<=\d)(?=(?:pukul|jam|wib|wita|wit)\b)", " ", re.IGNORECASE),  # 09.00WIB
        (
            r"\b(pukul|jam|wib|wita|wit|tanggal|tgl|nomor)(?=\d)",
            r"\1 ",
            re.IGNORECASE,
        ),  # pukul13.30
        (rf"(?<=\d)(?=(?:{_UNIT})\b)", " ", re.IGNORECASE),  # 2unit
        (r"(?<=\d)(s[./]?d\.?)(?=\s?\d)", r" \1 ", re.IGNORECASE),  # 08.00s.d.10.00
        (r"(s[./]d\.?)(?=selesai)", r"\1 ", re.IGNORECASE),
        (r"(?<=[A-Za-z])([,;])(?=[A-Za-z0-9])", r"\1 ", 0),  # Singkawang,16
        (
            r"(?<![\d:/])\s*:(?=[^\s/])|:(?=[^\s/\d])(?!//)",
            " : ",
            0,
        ),  # Nomor:400, not 09:00, not https://
        (
            r"(?<=\d)(?=\((?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se)[a-z ]*\))",
            " ",
            re.IGNORECASE,
        ),  # 1(satu)
        (r"(?<=\d[.:]\d)[OoQ]\b|(?<=\d[.:])[OoQ](?=\d\b)", "0", 0),  # 15.3Q
        (r"(?<!\.)\.{2}(?!\.)", ".", 0),  # Tk..I
        (r"(?<=[a-z])(?<!You)(?<!Whats)(?<!Power)(?=[A-Z][a-z]{3})", " ", 0),  # KeamananDigital
        (r"\b[Il]{2}\b", "II", 0),
        (r"\b[Il]{3}\b", "III", 0),
        (r"^[.·•*'`´~_^|]+\s*(?=\w)", "", 0),
    )
)


def corrected(text: str) -> str:
    """A stretch of text as OCR gave it, as it was printed; only what has one meaning is changed."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    plain = plain.replace("·", " ").replace("∶", ":")
    for pattern, to in _MENDED:
        plain = pattern.sub(to, plain)
    return " ".join(plain.split())
