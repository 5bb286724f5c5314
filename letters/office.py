"""The office as `office.yaml` describes it: letterhead, posts and their holders, hours, rooms,
directory.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import cached_property
from itertools import pairwise
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from letters.answer_kinds import MAIL
from letters.calendar import WEEKDAYS, Period, Span, WorkingCalendar
from letters.strict_yaml import Strict, parse


def _mail(value: str) -> str:
    if not MAIL.fullmatch(value):
        message = f"{value!r} bukan alamat surel; tulis seperti tu@contoh.id"
        raise ValueError(message)
    return value


_CLOCK = r"([01]?\d|2[0-3])[.:]([0-5]\d)"


def _span(value: object) -> Span:
    """`07.30-12.00` or `07:30-12:00`."""
    found = re.fullmatch(rf"{_CLOCK}\s*-\s*{_CLOCK}", str(value))
    if not found:
        message = f"{value!r} bukan jam kerja; tulis seperti 07.30-12.00"
        raise ValueError(message)
    opens, past, closes, over = (int(n) for n in found.groups())
    start, end = time(opens, past), time(closes, over)
    if start >= end:
        message = f"{value!r}: jam selesai harus sesudah jam mulai"
        raise ValueError(message)
    return start, end


def _spans(value: object) -> tuple[Span, ...]:
    spans = tuple(_span(part) for part in (value if isinstance(value, list) else [value]))
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            message = "jam kerja saling tumpang tindih; urutkan dari pagi ke sore"
            raise ValueError(message)
    return spans


MailAddress = Annotated[str, AfterValidator(_mail)]
Hours = dict[Literal[WEEKDAYS], Annotated[tuple[Any, ...], BeforeValidator(_spans)]]  # type: ignore[valid-type]


class Letterhead(Strict):
    """The kop of everything the office sends."""

    pemerintah: str
    nama: str
    alamat: str
    kontak: str
    kota: str


class Holder(Strict):
    """Who holds a post between two dates; `as_` tells Plt. or Plh."""

    nama: str
    nip: str | None = None
    pangkat: str = ""
    mail: MailAddress
    telepon: str | None = None
    as_: Literal["", "Plt.", "Plh."] = Field("", alias="as")
    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Whether this person holds the post on `day`."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class Post(Strict):
    """A post of the SOP: what matters, not the person (DOMAIN.md §8)."""

    jabatan: str
    superior: str | None = None
    holders: tuple[Holder, ...] = Field(min_length=1)

    def holder(self, day: date) -> Holder:
        """Who holds the post on `day`: Plh. before Plt. before the holder.

        The last one listed when nobody does.
        """
        order = {"Plh.": 0, "Plt.": 1, "": 2}
        there = sorted((h for h in self.holders if h.holds(day)), key=lambda h: order[h.as_])
        return there[0] if there else self.holders[-1]


class PeriodEntry(Strict):
    """Other hours between two dates, both included."""

    name: str
    first: date
    last: date
    hours: Hours

    @model_validator(mode="after")
    def _in_order(self) -> PeriodEntry:
        if self.last < self.first:
            message = "`last` mendahului `first`"
            raise ValueError(message)
        return self


class DirectoryEntry(Strict):
    """An OPD with the spellings it uses for itself and its mail address."""

    nama: str
    spellings: tuple[str, ...] = ()
    mail: MailAddress


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError):
        message = (
            f"{value!r} bukan zona waktu; tulis Asia/Jakarta, Asia/Makassar atau Asia/Jayapura"
        )
        raise ValueError(message) from None
    return value


class Office(Strict):
    """Everything an office edits, checked.

    Attributes:
        clerk: the post of TU, which receives letters and in whose name the office writes mails.
        signer: the post that signs the Surat Balasan.
        rahasia: the posts that may see every letter marked Rahasia.
    """

    kop: Letterhead
    service: str
    zone: Annotated[str, AfterValidator(_zone)] = "Asia/Jakarta"
    signing: Literal["srikandi", "kertas"] = "srikandi"
    classification: str = "000.1.4"
    notice: Literal["kalender", "kerja"] = "kalender"
    posts: dict[str, Post]
    signer: str
    clerk: str = "tu"
    hours: Hours = Field(min_length=1)
    periods: tuple[PeriodEntry, ...] = ()
    holidays: dict[date, str] = {}
    working_days: tuple[date, ...] = ()
    rooms: tuple[str, ...] = Field(min_length=1)
    accounts: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    operator_mails: dict[str, MailAddress] = {}
    equipment: dict[str, int] = {}
    instructions: tuple[str, ...] = (
        "Tanggapan dan saran",
        "Proses lebih lanjut",
        "Koordinasi/konfirmasi",
    )
    directory: tuple[DirectoryEntry, ...] = ()
    rahasia: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _posts_are_known(self) -> Office:
        if self.clerk not in self.posts:
            message = f"jabatan `{self.clerk}` tidak ada; tulis `clerk:` dengan kunci jabatan TU"
            raise ValueError(message)
        superiors = (post.superior for post in self.posts.values() if post.superior)
        for key in (self.signer, *self.rahasia, *superiors):
            if key not in self.posts:
                message = f"jabatan `{key}` tidak ada di bagian `posts`"
                raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _operators_are_known(self) -> Office:
        if unknown := [name for name in self.operator_mails if name not in self.operators]:
            message = f"operator `{unknown[0]}` tidak ada di bagian `operators`"
            raise ValueError(message)
        return self

    @cached_property
    def calendar(self) -> WorkingCalendar:
        """The working calendar that these hours and days make."""
        periods = tuple(
            Period(name=p.name, first=p.first, last=p.last, hours=p.hours) for p in self.periods
        )
        return WorkingCalendar(
            zone=ZoneInfo(self.zone),
            hours=self.hours,
            periods=periods,
            local_holidays=self.holidays,
            working_days=frozenset(self.working_days),
        )

    def here(self, moment: datetime) -> datetime:
        """A moment in the office's zone."""
        return moment.astimezone(self.calendar.zone)

    def today(self, now: datetime) -> date:
        """The office's day at `now`; at 06.30 WIB it is still yesterday in UTC."""
        return self.here(now).date()

    @property
    def mail_domain(self) -> str:
        """The domain of the office's own addresses, in which its mails and meetings are named.

        It must stay the same for a letter's whole life: that of the first who held TU's post.
        """
        return self.posts[self.clerk].holders[0].mail.rpartition("@")[2]

    def clerk_at(self, moment: datetime) -> Holder:
        """Who holds TU's post: whom letters and notices go to, and in whose name mails are sent."""
        return self.posts[self.clerk].holder(self.today(moment))

    def mail_of_operator(self, nama: str | None, day: date) -> str | None:
        """Where an operator is written to: the address of `operator_mails`, else as the
        holder of a post.
        """
        if nama in self.operator_mails:
            return self.operator_mails[nama]
        holders = (post.holder(day) for post in self.posts.values())
        return next((holder.mail for holder in holders if holder.nama == nama), None)

    def mail_of(self, pemohon: str | None) -> str | None:
        """The mail address of an OPD by any of its spellings, compared without case."""
        wanted = " ".join((pemohon or "").casefold().split())
        for entry in self.directory:
            if wanted in {" ".join(s.casefold().split()) for s in (entry.nama, *entry.spellings)}:
                return entry.mail
        return None


def parse_office(text: str, file: str = "office.yaml") -> Office:
    """Check the text of `office.yaml`.

    Raises:
        BrokenFile: file, line and what to write.
    """
    return parse(text, Office, file)
