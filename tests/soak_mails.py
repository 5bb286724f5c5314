"""The mails of the soak: letters in many wrappings, the same again, machines' mails, broken ones, a
few words.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from io import BytesIO
from pathlib import Path
from random import Random

from settings import ROOT
from tests.journeys.conftest import MONDAY
from tests.letter_maker import make_letter

BOX = "kotak@contoh.id"
CORPUS = ROOT / "tests" / "mails"
SENDERS = [f"opd{number:02}@contoh.id" for number in range(40)]
LARGE_BYTES = 9_000_000
NUMBER = re.compile(r"\d\d\d\.1\.4/\d{4}/REKAAN/2026")
"""The printed numbers of the letters made here, each of which is on one letter only."""
PDF = ("application", "pdf")
AWAY = (
    "Saya sedang cuti tahunan sampai 20 November 2026. Hubungi Sekretaris Dinas.",
    "Saat ini saya sedang dinas luar dan akan membalas surel sekembalinya di kantor.",
    "Pesan ini dikirim otomatis. Kami tidak berada di kantor sampai Senin depan.",
    "I am out of the office until Monday.",
)
WORDS = (
    "Mohon info, apakah ruang rapat masih tersedia minggu depan?",
    "Suratnya menyusul, masih ditandatangani pimpinan.",
    "Selamat pagi, nomor telepon bagian umum berapa ya?",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A mail to be handed in.

    Attributes:
        what: its kind, for the report.
        sender: of the envelope; "" for a machine's.
        letters: SHA-256 of the letters in it that must be registered.
        is_machine: it must not be answered by itself.
        is_direct: laid into the mailbox as it is, for no mail program would have sent it so.
        stage_id: the stage that it answers rightly, so that it may be, or must be, taken.
    """

    what: str
    raw: bytes
    sender: str
    letters: tuple[str, ...] = ()
    is_machine: bool = False
    is_direct: bool = False
    stage_id: int | None = None


def compose(
    number: str, sender: str, subject: str, text: str, answers: str = "", to: str = BOX
) -> EmailMessage:
    """A mail as a mail program writes it; `number` makes its Message-ID."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(MONDAY)
    mail["Message-ID"] = f"<{number}@surel.contoh.id>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    mail.set_content(text)
    return mail


class Maker:
    """Makes the mails of one soak; the same seed gives the same mails."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = Random(seed)  # noqa: S311 (a soak is to be repeated)
        self.seed = seed
        self.folder = folder
        self.numbers = itertools.count(1)
        self.corpus = {
            name: sorted((CORPUS / name).glob("*.eml")) for name in ("attachments", "machines")
        }
        for paths in self.corpus.values():
            self.random.shuffle(paths)

    def name(self) -> str:
        """The left half of a new Message-ID."""
        return f"rendam-{self.seed}-{next(self.numbers)}"

    def letter(self) -> bytes:
        """A letter with a number of its own."""
        number = f"000.1.4/{next(self.numbers):04}/REKAAN/2026"
        return make_letter(self.folder / "surat.pdf", nomor=number).read_bytes()

    def letters(self, count: int) -> list[Made]:
        """Mails with new letters, in all wrappings."""
        wraps: Sequence[Callable[[EmailMessage], list[bytes]]] = (
            self._plain,
            self._octets,
            self._zip,
            self._two,
            self._attached_mail,
            self._attached_mail_as_octets,
            self._plain,
        )
        return [self._wrapped(wraps[number % len(wraps)]) for number in range(count)]

    def large(self) -> Made:
        """A letter beside so much else that fetching it takes a while."""

        def wrap(mail: EmailMessage) -> list[bytes]:
            mail.add_attachment(
                self.random.randbytes(LARGE_BYTES),
                "application",
                "octet-stream",
                filename="rekaman.bin",
            )
            return self._plain(mail)

        made = self._wrapped(wrap)
        return Made(
            what="large", raw=made.raw, sender=made.sender, letters=made.letters, is_direct=True
        )

    def again(self, mails: Sequence[Made]) -> Made:
        """One of the mails, delivered once more."""
        mail = self.random.choice([mail for mail in mails if not mail.is_direct])
        return Made(what="again", raw=mail.raw, sender=mail.sender, letters=mail.letters)

    def same_letter(self) -> tuple[Made, Made]:
        """Two mails with the same letter, under two names, by two senders."""
        data = self.letter()

        def named(name: str) -> Made:
            def wrap(mail: EmailMessage) -> list[bytes]:
                mail.add_attachment(data, *PDF, filename=name)
                return [data]

            return self._wrapped(wrap)

        return named("Surat Permohonan.pdf"), named("scan0001 (2).pdf")

    def machine(self) -> Made:
        """A mail that nobody wrote: of the corpus while it lasts, then out-of-office words
        of our own.
        """
        while self.corpus["machines"]:
            path = self.corpus["machines"].pop()
            if not json.loads(path.with_suffix(".json").read_text())["may_reply"]:
                return Made(
                    what=f"machine {path.stem}",
                    raw=path.read_bytes(),
                    sender="",
                    is_machine=True,
                    is_direct=True,
                )
        sender = self.random.choice(SENDERS)
        mail = compose(self.name(), sender, "Re: Permohonan", self.random.choice(AWAY))
        return Made(what="away", raw=mail.as_bytes(), sender=sender, is_machine=True)

    def own(self) -> Made:
        """A mail from the mailbox to itself: an answer would come back for ever."""
        mail = compose(self.name(), BOX, "Uji kirim", "Uji.")
        return Made(
            what="from the mailbox itself", raw=mail.as_bytes(), sender=BOX, is_machine=True
        )

    def ugly(self) -> Made:
        """A mail of the corpus of wrappings, as it is."""
        path = self.corpus["attachments"].pop()
        letters = tuple(json.loads(path.with_suffix(".json").read_text())["letters"])
        return Made(
            what=f"corpus {path.stem}",
            raw=path.read_bytes(),
            sender="",
            letters=letters,
            is_direct=True,
        )

    def broken(self) -> Made:
        """A mail whose bytes were changed on the way, or whose end is missing.

        Its letter is not to be relied on.
        """
        raw = bytearray(self.letters(6)[self.random.randrange(6)].raw)
        if self.random.random() < 1 / 3:
            del raw[self.random.randrange(len(raw) // 10, len(raw)) :]
            what = "truncated"
        else:
            for _ in range(self.random.choice((1, 3, 20, 200))):
                raw[self.random.randrange(len(raw))] = self.random.choice(
                    (*range(32, 127), *range(128, 256), 10)
                )
            what = "flipped"
        return Made(
            what=what, raw=b"Return-Path: <opd00@contoh.id>\n" + raw, sender="", is_direct=True
        )

    def person(self) -> Made:
        """A mail without a letter."""
        sender = self.random.choice(SENDERS)
        mail = compose(self.name(), sender, "Tanya", self.random.choice(WORDS))
        return Made(what="person", raw=mail.as_bytes(), sender=sender)

    def _wrapped(self, wrap: Callable[[EmailMessage], list[bytes]]) -> Made:
        sender = self.random.choice(SENDERS)
        mail = compose(
            self.name(),
            f"Bima Rekaan <{sender}>",
            "Permohonan Fasilitasi Ruang",
            "Bersama ini suratnya.",
        )
        letters = tuple(hashlib.sha256(data).hexdigest() for data in wrap(mail))
        return Made(
            what=wrap.__name__.strip("_"), raw=mail.as_bytes(), sender=sender, letters=letters
        )

    def _plain(self, mail: EmailMessage) -> list[bytes]:
        mail.add_attachment(data := self.letter(), *PDF, filename="Surat Permohonan.pdf")
        return [data]

    def _octets(self, mail: EmailMessage) -> list[bytes]:
        mail.add_attachment(data := self.letter(), "application", "octet-stream", filename="surat")
        return [data]

    def _zip(self, mail: EmailMessage) -> list[bytes]:
        file = BytesIO()
        letters = [self.letter() for _ in range(self.random.choice((1, 2)))]
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for number, data in enumerate(letters):
                archive.writestr(zipfile.ZipInfo(f"Surat/{number}.pdf"), data)
        mail.add_attachment(file.getvalue(), "application", "zip", filename="surat.zip")
        return letters

    def _two(self, mail: EmailMessage) -> list[bytes]:
        return self._plain(mail) + self._plain(mail)

    def _attached_mail(self, mail: EmailMessage) -> list[bytes]:
        inner = compose(self.name(), "ajudan@contoh.id", "Fwd", "Diteruskan.")
        letters = self._plain(inner)
        middle = compose(self.name(), "sekretaris@contoh.id", "Fwd: Fwd", "Diteruskan lagi.")
        middle.add_attachment(inner)
        mail.add_attachment(middle)
        return letters

    def _attached_mail_as_octets(self, mail: EmailMessage) -> list[bytes]:
        inner = compose(self.name(), "ajudan@contoh.id", "Surat", "Terlampir.")
        letters = self._plain(inner)
        mail.add_attachment(inner.as_bytes(), "application", "octet-stream", filename="surat.eml")
        return letters
