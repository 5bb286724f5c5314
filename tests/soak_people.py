"""What comes back to the office's own mails: bounces, and officials' answers, right and wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from email.message import EmailMessage
from random import Random
from typing import Literal

from letters.model import Stage
from letters.reply_codes import ReplyCode, codes_in
from records.register import Register
from tests.doors.post_office import Posted
from tests.mails.parts import lines, multipart, part, text_part
from tests.mails.quote import marked
from tests.soak_mails import BOX, NUMBER, Made, Maker, compose
from tests.soak_post import Post

Kind = Literal["right", "twice", "two", "stranger", "unclear", "late", "forged"]
NAMES = {
    "tu": "Wulan Contoh",
    "kadis": "Budi Contoh",
    "kabid": "Sari Contoh",
    "subkor": "Andi Contoh",
}
YES: Mapping[int, tuple[str, ...]] = {
    2: ("TERIMA", "Diterima, terima kasih.", "Setuju"),
    3: ("Diteruskan, koordinasikan dan cek peralatan", "ACC", "Lanjutkan"),
    4: ("Diteruskan, proses lebih lanjut", "Acc.", "TERUSKAN"),
    5: ("Diteruskan, siapkan ruang dan akun Zoom", "Lanjutkan"),
}
NO = "KEMBALIKAN karena nomor surat keliru"
UNCLEAR = (
    "Mungkin bisa, saya pikirkan dahulu.",
    "Suratnya yang mana ya?",
    "Setuju bila ruangnya kosong.",
)


class People:
    """The officials, and the servers between them and the office.

    `None` where there is nothing to answer yet.
    """

    def __init__(self, maker: Maker, post: Post, register: Register) -> None:
        self.maker = maker
        self.post = post
        self.register = register
        self.used: set[int] = set()
        """Stages that were answered rightly."""
        self.bounced: set[str] = set()

    @property
    def random(self) -> Random:
        return self.maker.random

    def bounce(self) -> list[Made] | None:
        """The report that a mail of the office, really sent, did not arrive."""
        sent = [
            mail for mail in self._sent() if str(mail.message["Message-ID"]) not in self.bounced
        ]
        if not sent:
            return None
        posted = self.random.choice(sent)
        self.bounced.add(str(posted.message["Message-ID"]))
        action, status = self.random.choice(
            (("failed", "5.1.1"), ("failed", "5.2.2"), ("delayed", "4.4.1"))
        )
        (to,) = posted.recipients
        said = (
            f"Reporting-MTA: dns; mail.contoh.id\n\nFinal-Recipient: rfc822; {to}\nAction: "
            f"{action}\nStatus: {status}\n"
        )
        ours = "".join(
            f"{name}: {posted.message[name]}\n" for name in ("From", "To", "Subject", "Message-ID")
        )
        top = (
            f"From: MAILER-DAEMON@contoh.id\nTo: {BOX}\nSubject: Undelivered Mail\nMIME-Version: "
            f"1.0\n"
            f"Message-ID: <{self.maker.name()}@surel.contoh.id>\n"
            'Content-Type: multipart/report; report-type=delivery-status; boundary="=_laporan"'
        )
        raw = part(
            top,
            multipart(
                "=_laporan",
                text_part("It could not be delivered.\n"),
                part("Content-Type: message/delivery-status", lines(said)),
                part("Content-Type: text/rfc822-headers; charset=UTF-8", lines(ours)),
            ),
        )
        return [Made(what=f"bounce {action}", raw=raw, sender="", is_machine=True)]

    def reply(self, kind: Kind) -> list[Made] | None:
        """One official's mail, or two, about a stage that waits (or waited) for them."""
        asked = self._asked(closed=kind == "late")
        if not asked:
            return None
        posted, stage = (
            max(asked, key=lambda pair: pair[1].step)
            if kind == "right"
            else self.random.choice(asked)
        )
        (to,) = posted.recipients
        if kind in ("right", "twice", "two"):
            self.used.add(stage.id)
            made = self._answer(posted, to, self.random.choice(YES[stage.step]), kind, stage.id)
            other = self._answer(
                posted, to, NO if stage.step == 2 else YES[stage.step][-1], kind, stage.id
            )
            return {"right": [made], "twice": [made, made], "two": [made, other]}[kind]
        text = {
            "unclear": self.random.choice(UNCLEAR),
            "late": NO if stage.step == 2 else "ACC",
        }.get(kind, "TERIMA")
        if kind == "stranger":
            to = self.random.choice(
                [f"{name}@contoh.id" for name in NAMES if f"{name}@contoh.id" != to]
            )
        if kind == "forged":
            code = str(ReplyCode(stage.id, "A" * 16))
            return [
                self._answer(
                    posted,
                    to,
                    YES[stage.step][0],
                    kind,
                    None,
                    f"Re: tahap [#{code}]",
                    "<x@contoh.id>",
                )
            ]
        return [self._answer(posted, to, text, kind, None)]

    def _answer(
        self,
        posted: Posted,
        sender: str,
        text: str,
        what: str,
        stage_id: int | None,
        subject: str = "",
        answers: str = "",
    ) -> Made:
        quoted = posted.message.get_body(("plain",))
        words = quoted.get_content() if isinstance(quoted, EmailMessage) else ""
        body = (
            f"{text}\n\nPada Sen, 16 Nov 2026 pukul 08.10 TU <tu@contoh.id> "
            f"menulis:\n{marked(words)}\n"
        )
        name = NAMES[sender.partition("@")[0]]
        answers = answers or str(posted.message["Message-ID"])
        mail = compose(
            self.maker.name(),
            f"{name} <{sender}>",
            subject or f"Re: {posted.subject}",
            body,
            answers,
        )
        return Made(what=f"reply {what}", raw=mail.as_bytes(), sender=sender, stage_id=stage_id)

    def _sent(self) -> list[Posted]:
        return [mail for mail in list(self.post.mails) if mail.message["Auto-Submitted"]]

    def _asked(self, *, closed: bool) -> list[tuple[Posted, Stage]]:
        """The task mails whose stages wait for an answer (or have had one), of letters that
        are whole.
        """
        return [
            (posted, stage)
            for posted, stage in self._tasks()
            if (stage.state == "closed") == closed and (closed or stage.id not in self.used)
        ]

    def _tasks(self) -> Iterator[tuple[Posted, Stage]]:
        with self.register.read() as reader:
            for posted in self._sent():
                found = codes_in(posted.subject)
                if (
                    posted.message["In-Reply-To"]
                    or not found
                    or posted.recipients[0].partition("@")[0] not in NAMES
                ):
                    continue
                stage = reader.stage(found[0].stage_id)
                number = str(reader.letter(stage.letter_id).facts.get("nomor"))
                if stage.step in YES and NUMBER.fullmatch(number):
                    yield posted, stage
