"""An answer in an official's own words (`Diteruskan, cek alat`, `TOLAK karena …`, `ALTERNATIF 2`) →
a form's values.

Which words lead to which decision stands in `sop.yaml`. What is not clear is asked again, never
guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from letters.errors import NotUnderstood
from letters.form import Form, Question
from letters.keys import DECISION, NOTE
from letters.model import Stage
from letters.reply_rows import ROW, UNFILLED, filled_rows, is_row, picked
from letters.sop import Answer, Service

_GREETING = re.compile(
    r"^(?:yth\b|kepada\b|kpd\b|bapak\b|ibu\b|pak\b|bu\b|sdr\b|saudara\b|ass?alam|selamat\s|"
    r"salam\b|dengan hormat"
    r"|dear\b|halo\b|wa'?alaikum|waalaikum|mohon izin\b|izin\b|om swastiastu|shalom|namo buddhaya)",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"^(?:te?rima\s*k(?:asih|asi|ash|sh)\b|makasih|trims|tks|thanks|thank you|demikian|salam\b"
    r"|hormat (?:saya|kami)|wassalam\w*|was?alaikum|ttd\b|regards|best regards|nip\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:baik(?:lah)?|ok(?:e|ay)?|ya|iya|siap|pak|bu|bapak|ibu|mohon|harap|silakan|silahkan|untuk|agar|kami|saya)"
    r"(?:[\s,.:;-]+))+",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"^(?:[\s,.:;–—-]*)(?:(?:karena|dikarenakan|sebab|dengan alasan|dgn alasan|alasan(?:nya)?|"
    r"dengan catatan|catatan"
    r"|dan|serta|saja|ya|pak|bu)\b[\s,.:;–—-]*)*",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\b(?:kalau|kalo|jika|jikalau|bila|apabila|asal(?:kan)?|syarat\w*|tapi|tetapi|namun|kecuali|atau|sebagian|nanti|menyusul"
    r"|sepertinya|mungkin|dulu|dahulu)\b|^/",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:tidak|tdk|belum|blm|jangan|bukan|batal\w*|dibatalkan|tunda\w*|ditunda|menunggu)\b",
    re.IGNORECASE,
)
_INSTRUCTION = re.compile(
    r"^(?:untuk|utk|agar|supaya|mohon|harap|tolong|koordinasi\w*|cek|siapkan|verifikasi|bantu)\b",
    re.IGNORECASE,
)
"""How a note to the next post begins (`untuk dibantu jika peralatan tersedia`): its condition is
for him to keep.
"""
_TASK = re.compile(r"^(?:siapkan|sediakan|pastikan|koordinasikan|cek|verifikasi)\b", re.IGNORECASE)
"""How a note begins that changes nothing of what was decided (`Setuju, siapkan operator 2 orang`).
"""
EMPTY: Mapping[str, str] = {}
_PASSED_TO = re.compile(
    r"^(?:ke|kepada|kpd)\s+(?:(?:pak|bu|bapak|ibu|sdr|sdri|yth)\.?\s+)*([\w-]+)", re.IGNORECASE
)
_QUESTION = re.compile(r"\b(?:berapa|apakah|bagaimanakah|kapankah|mengapa|kenapa)\b", re.IGNORECASE)
_SPACED = re.compile(r"^(?:\w ){3,}\w\b")
"""`S E T U J U`, as on typed letters."""
_MARKUP = " \t*_.,;:!\"'“”‘’()[]>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One way to answer: the word, and an example that the office understands."""

    word: str
    example: str

    @property
    def begun(self) -> str:
        """The answer begun for whoever taps the word: no value of the example, which might
        be sent unread.
        """
        first, *rows = self.example.splitlines()
        because = re.match(r".*?\bkarena\b ", first)
        labels = [f"{found[1]}: " for row in rows if (found := ROW.match(row))]
        return "\n".join([because[0] if because else self.word, *labels])


def offers(service: Service, stage: Stage) -> list[Offer]:
    """What a mail says about how it can be answered, in the order of `sop.yaml`."""
    own = service.answers(stage.step, stage.wait)
    return [
        Offer(word=words_of(name, a)[0].upper(), example=a.example or words_of(name, a)[0].upper())
        for name, a in own.items()
        if name not in service.withdrawal
    ]


def words_of(decision: str, answer: Answer) -> tuple[str, ...]:
    """The words that mean a decision; its own name where `sop.yaml` names none."""
    return (*answer.words, decision) if decision not in answer.words else answer.words


def understood(
    service: Service,
    stage: Stage,
    form: Form,
    said: str,
    signed: Sequence[str] = (),
    posts: Mapping[str, str] = EMPTY,
) -> dict[str, Any]:
    """The values that an answer gives, as a person would type them into the form.

    Args:
        said: what stands above the quote.
        signed: how the sender may sign (name, post): such a line ends the answer.
        posts: the office's short names of its posts (`kabid`) with their full ones.

    Raises:
        NotUnderstood: no decision, two of them, a condition or a question.
    """
    answers = service.answers(stage.step, stage.wait)
    questions = {question.key: question for question in form.questions}
    lines = list(_own_lines(said, signed))
    labelled = dict(filled_rows(lines, questions))
    prose = [line for line in lines if not is_row(line, questions)]
    if not prose:
        if labelled and (only := _only_way(service, answers)):
            return {DECISION: only} | labelled
        because = "balasan ini tidak berisi keputusan."
        raise NotUnderstood(because=because)
    decision, rest = _decision(prose[0], answers)
    answer = answers[decision]
    if any(_is_other(line, decision, answers, service) for line in prose[1:]) or _takes_back(
        rest, decision, service
    ):
        because = "balasan ini berisi lebih dari satu keputusan."
        raise NotUnderstood(because=because)
    words = "\n".join(line for line in (rest, *prose[1:]) if line)
    if not _refuses(answer) and not _gives_reason(service, stage, decision):
        _check_plain(words, questions, posts)
    if stage.wait and answer.again and not answer.pick and not labelled:
        because = "tulis sekurang-kurangnya satu isian, misalnya `Aplikasi: Zoom Meeting`."
        raise NotUnderstood(because=because)
    return {DECISION: decision} | _remainder(answer, stage, questions, words) | labelled


def speaks_of_a_decision(service: Service, said: str) -> bool:
    """Whether words begin with any decision: then a person wrote them, whatever else they say."""
    every = {name: answer for stage in service.stages for name, answer in stage.answers.items()}
    first = next(iter(_own_lines(said, ())), "")
    return _begins(_LEAD.sub("", first.strip(_MARKUP)), every) is not None


def _refuses(answer: Answer) -> bool:
    """Whether an answer needs a reason, in which every word may stand."""
    return answer.end in ("refused", "returned") or answer.wait is not None


def _gives_reason(service: Service, stage: Stage, decision: str) -> bool:
    """Whether the words after a decision are a reason that it must have (`UBAH WAKTU karena
    narasumber belum bisa`).
    """
    form = service.questions(stage.step, stage.wait)
    rest = service.answers(stage.step, stage.wait)[decision].rest
    return any(rest in rule.require and rule.when.get(DECISION) == decision for rule in form.rules)


def _check_plain(words: str, questions: Mapping[str, Question], posts: Mapping[str, str]) -> None:
    """A yes with a condition, a no or another addressee behind it is not what it began as.

    Raises:
        NotUnderstood: with what to write instead.
    """
    if _NEGATION.search(words) or (_HEDGE.search(words) and not _INSTRUCTION.match(words)):
        because = "jawaban itu bersyarat atau ditarik kembali; tulis keputusan yang pasti."
        raise NotUnderstood(because=because)
    named, to = _PASSED_TO.match(words), questions.get("kepada")
    if named and to is not None and to.default and not _is_meant(named[1], str(to.default), posts):
        because = (
            f"menurut SOP diteruskan kepada {to.default}; tulis tanpa nama, atau jawab "
            f"lewat Prefect."
        )
        raise NotUnderstood(because=because)


def _is_meant(word: str, post: str, posts: Mapping[str, str]) -> bool:
    return posts.get(word.casefold(), word).casefold() in post.casefold()


def _own_lines(said: str, signed: Sequence[str]) -> Iterator[str]:
    """The lines that may decide: without greetings before, without courtesies and a signature
    after.
    """
    begun = False
    for line in (part.strip() for part in said.splitlines()):
        bare = line.strip(_MARKUP)
        if (
            not bare
            or UNFILLED.match(line)
            or (not begun and _GREETING.match(bare) and not _LEAD.match(bare))
        ):
            continue
        if _COURTESY.match(bare) or (begun and _is_signature(bare, signed)):
            return
        begun = True
        yield line


def _is_signature(line: str, signed: Sequence[str]) -> bool:
    words = set(re.findall(r"[a-z]+", line.casefold()))
    return bool(words) and any(
        words <= set(re.findall(r"[a-z]+", name.casefold())) for name in signed
    )


def _decision(line: str, answers: Mapping[str, Answer]) -> tuple[str, str]:
    """The decision that a line begins with, and what follows it.

    Raises:
        NotUnderstood: it begins with none, or takes it back in the same breath.
    """
    bare = _SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), line.strip(_MARKUP))
    begun = _LEAD.sub("", bare)
    found = None if _COURTESY.match(begun) else _begins(begun, answers) or _begins(bare, answers)
    if found is None:
        because = f"“{line[:80]}” tidak dimulai dengan salah satu kata keputusan."
        raise NotUnderstood(because=because)
    decision, after = found
    rest = after.strip()
    if "?" in line or _QUESTION.search(rest):
        because = "kalimat itu bertanya."
        raise NotUnderstood(because=because)
    rest = _LINK.sub("", rest, count=1)
    rest = re.split(
        r"[,.;]?\s*(?:terima\s*kasih|trims|tks|makasih)\b", rest, maxsplit=1, flags=re.IGNORECASE
    )[0]
    return decision, rest.strip(" .!")


def _begins(line: str, answers: Mapping[str, Answer]) -> tuple[str, str] | None:
    """The longest word of any decision at the beginning of a line."""
    pairs = sorted(
        ((word, name) for name, answer in answers.items() for word in words_of(name, answer)),
        key=lambda pair: -len(pair[0]),
    )
    for word, name in pairs:
        pattern = r"\s+".join(re.escape(part) for part in word.split())
        if found := re.match(rf"{pattern}(?![\w-])", line, re.IGNORECASE):
            return name, line[found.end() :]
    return None


def _is_other(line: str, decision: str, answers: Mapping[str, Answer], service: Service) -> bool:
    """Whether a line begins with the word of another decision, of this form or of any."""
    every = {
        name: answer for stage in service.stages for name, answer in stage.answers.items()
    } | dict(answers)
    bare = _LEAD.sub("", line.strip(_MARKUP))
    found = _begins(bare, {decision: answers[decision]}) or _begins(bare, every)
    return found is not None and found[0] != decision


def _takes_back(rest: str, decision: str, service: Service) -> bool:
    """Whether what follows a yes holds a no (`Setuju untuk Selasa, Rabu ditolak`)."""
    every = {name: answer for stage in service.stages for name, answer in stage.answers.items()}
    refusing = {
        name: answer for name, answer in every.items() if answer.end in ("refused", "returned")
    }
    if decision in refusing or (decision in every and every[decision].end):
        return False
    words = [word for name, answer in refusing.items() for word in words_of(name, answer)]
    return any(re.search(rf"\b{re.escape(word)}\b", rest, re.IGNORECASE) for word in words)


def _remainder(
    answer: Answer, stage: Stage, questions: Mapping[str, Question], words: str
) -> dict[str, Any]:
    """Where the words after the decision go: a note, a reason, or the number of something offered.

    Raises:
        NotUnderstood: they have nowhere to go, and may say something else than the decision.
    """
    question = questions.get(answer.rest or (NOTE if _TASK.match(words) else ""))
    if question is None:
        if words:
            because = (
                f"kata-kata sesudah keputusan (“{words[:60]}”) tidak dikenali; tulis pada "
                f"baris isian, atau hapus."
            )
            raise NotUnderstood(because=because)
        return {}
    if answer.pick:
        return picked(answer.pick, stage, questions, question, words)
    return {question.key: words} if words else {}


def _only_way(service: Service, answers: Mapping[str, Answer]) -> str | None:
    """The one decision that values alone can mean."""
    ways = [name for name in answers if name not in service.withdrawal]
    return ways[0] if len(ways) == 1 else None
