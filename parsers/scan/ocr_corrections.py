"""What OCR does to words, undone: lost blanks, doubled marks, accents that nobody printed."""

from __future__ import annotations

import re
import unicodedata

from parsers.vocabulary.expressions import any_of
from parsers.vocabulary.words_of_equipment import GLUED_UNITS, NUMBERS, UNITS
from parsers.vocabulary.words_of_time import DATE_LABELS, DAY_NAMES, HOUR_WORDS, MONTHS, ZONES

_MONTH = any_of(name for name in MONTHS if len(name) > 3 or name == "mei")  # noqa: PLR2004 - "mar" begins words
_DAY = any_of(DAY_NAMES)
_ZONE, _AT = any_of(ZONES), any_of(HOUR_WORDS)
_BEFORE_FIGURES = any_of((*HOUR_WORDS, *ZONES, *DATE_LABELS, "nomor"))
_UNIT = any_of((*UNITS, *GLUED_UNITS))

_MENDED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, flags), to)
    for pattern, to, flags in (
        (rf"(?<=\d)\s*[*'·]\s*(?={_MONTH}\b)", " ", re.IGNORECASE),
        (rf"(?<=\d)(?={_MONTH}(?:\b|\d))", " ", re.IGNORECASE),  # 24November
        (r"(?<=\d)(?=[A-Za-z]{5})", " ", 0),  # NEGERI 29SINGKAWANG
        (rf"\b({_MONTH})(?=\d)", r"\1 ", re.IGNORECASE),  # November2026
        (rf"\b({_DAY})(?=\d)", r"\1 ", re.IGNORECASE),
        (rf"(?<=\d)(?=(?:{_AT}|{_ZONE})\b)", " ", re.IGNORECASE),  # 09.00WIB
        (rf"\b({_BEFORE_FIGURES})(?=\d)", r"\1 ", re.IGNORECASE),  # pukul13.30
        (rf"(?<=\d)(?={_UNIT}\b)", " ", re.IGNORECASE),  # 2unit
        (r"(?<=\d)(s[./]?d\.?)(?=\s?\d)", r" \1 ", re.IGNORECASE),  # 08.00s.d.10.00
        (r"(s[./]d\.?)(?=selesai)", r"\1 ", re.IGNORECASE),
        (r"(?<=[A-Za-z])([,;])(?=[A-Za-z0-9])", r"\1 ", 0),  # Singkawang,16
        # Nomor:400, not 09:00, not https://
        (r"(?<![\d:/])\s*:(?=[^\s/])|:(?=[^\s/\d])(?!//)", " : ", 0),
        (rf"(?<=\d)(?=\({any_of((*NUMBERS, 'se'))}[a-z ]*\))", " ", re.IGNORECASE),  # 1(satu)
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
