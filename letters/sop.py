"""A service as its `sop.yaml` describes it: stages, who, minutes, forms, answers.

No step is named in Python.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from letters.answer_kinds import KINDS
from letters.checks import CHECKS
from letters.rules import RULES
from letters.strict_yaml import Strict, parse

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
End = Literal["done", "refused", "withdrawn", "returned"]


class QuestionRule(Strict):
    """One question of a form.

    Attributes:
        key: the name of the answer, also on the command line (`tindak answer 0042 key=value`).
        kind: how the answer is written, see `letters.answer_kinds.KINDS`.
        choices: the choices themselves, or the name of a list of the office (`rooms`, `posts`,
            `slots` …).
        prefill: the known value that fills the question; by default the value of the same key.
        default: what fills the question when nothing is known; a post may be named by its key.
        fact: the answer replaces what the letter is known to say under this name.
    """

    key: Key
    kind: Literal[tuple(KINDS)] = "text"  # type: ignore[valid-type]
    label: str
    help: str = ""
    required: bool = False
    choices: (
        tuple[str, ...] | Literal["posts", "rooms", "accounts", "operators", "instructions"]
    ) = ()
    prefill: Key | None = None
    default: str = ""
    fact: Key | None = None


class Rule(Strict):
    """What an answer must not contradict; `because` is told to whoever answered."""

    when: dict[str, str | tuple[str, ...]] = {}
    require: tuple[str, ...] = ()
    check: Literal[tuple(RULES)] | None = None  # type: ignore[valid-type]
    because: str = ""


class Answer(Strict):
    """Where an answer leads: exactly one of `next`, `end`, `wait` or `again`; and how it is said in
    a mail.

    Attributes:
        words: what an official writes to decide so, the one that is offered first; the
            decision's own name also counts.
        rest: the question that the words after it answer.
        pick: the question whose lines are offered by number (`ALTERNATIF 2`).
        example: an answer that the office understands, shown in the mail.
    """

    next: int | None = None
    end: End | None = None
    wait: str | None = None
    again: bool = False
    documents: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    book: bool = False
    words: tuple[str, ...] = ()
    rest: Key | None = None
    pick: Key | None = None
    example: str = ""

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Answer:
        if (
            sum([self.next is not None, self.end is not None, self.wait is not None, self.again])
            != 1
        ):
            message = "tulis tepat satu dari next, end, wait atau again"
            raise ValueError(message)
        return self


class Questions(Strict):
    """A form with its rules and where its answers lead."""

    name: str
    who: str
    form: tuple[QuestionRule, ...] = ()
    rules: tuple[Rule, ...] = ()
    answers: dict[str, Answer] = Field(min_length=1)
    mails: tuple[str, ...] = ()


class Rung(Strict):
    """One rung of the ladder: so many working minutes after the due moment, a mail to the post
    or its superior.
    """

    after: float = 0
    to: Literal["post", "superior"] = "post"
    mail: str


class MailRule(Strict):
    """To whom a mail goes and what is attached, if it is there.

    Attributes:
        to: `post`, `superior`, `pemohon`, `operator` (the one named in the answer), `diundang`
            (whose invitation no longer holds) or a post's key.
        attach: names of documents; `asli` is the letter itself.
        invite: `request` brings the invitation to the meeting that the answer promises
            (`book`), one mail a sitting; `cancel` takes back what was promised before, and is only
            written where something was.
    """

    to: tuple[str, ...] = Field(min_length=1)
    attach: tuple[str, ...] = ()
    invite: Literal["", "request", "cancel"] = ""


class StageRule(Questions):
    """One row of the SOP.

    Attributes:
        who: the post that answers, or `pemohon`.
        minutes: working minutes the SOP allows.
        arrival: the answer that the arrival of the letter gives by itself.
        clock: whether the minutes run from the opening or from the start of the (last) meeting.
        disposition: the answer is a block on the Lembar Disposisi.
        checks: what the machine looks at beforehand, see `letters.checks.CHECKS`.
        waits: forms for which the clock stands still.
    """

    step: int
    minutes: float = Field(gt=0)
    needs: tuple[str, ...] = ()
    output: str = ""
    arrival: str | None = None
    clock: Literal["opening", "meeting"] = "opening"
    disposition: bool = False
    checks: tuple[Literal[tuple(CHECKS)], ...] = ()  # type: ignore[valid-type]
    waits: dict[str, Questions] = {}
    ladder: tuple[Rung, ...] | None = None


class Service(Strict):
    """One service: the rows of its SOP and what holds for all of them."""

    service: str
    name: str
    sop: str
    notice_days: int = 0
    ladder: tuple[Rung, ...] = ()
    withdrawal: dict[str, Answer] = {}
    mails: dict[str, MailRule] = {}
    stages: tuple[StageRule, ...] = Field(min_length=1)

    def stage(self, step: int) -> StageRule:
        """The row of a step.

        Raises:
            KeyError: there is no such step.
        """
        for stage in self.stages:
            if stage.step == step:
                return stage
        raise KeyError(step)

    def questions(self, step: int, wait: str | None) -> Questions:
        """The form of a step, or of the wait inside it."""
        stage = self.stage(step)
        return stage.waits[wait] if wait else stage

    def answers(self, step: int, wait: str | None) -> dict[str, Answer]:
        """Where each decision leads; a letter can be withdrawn at any stage."""
        return dict(self.questions(step, wait).answers) | self.withdrawal

    def successor(self, step: int) -> str | None:
        """The post of the stage that normally follows, None when the letter ends there."""
        following = next(
            (a.next for a in self.stage(step).answers.values() if a.next is not None), None
        )
        return None if following is None else self.stage(following).who

    def rungs(self, step: int) -> tuple[Rung, ...]:
        """The ladder of a step, the service's own where the step has none."""
        own = self.stage(step).ladder
        return self.ladder if own is None else own

    def every_answer(self) -> Iterable[Answer]:
        """All answers of all forms."""
        for stage in self.stages:
            for questions in (stage, *stage.waits.values()):
                yield from questions.answers.values()
        yield from self.withdrawal.values()

    def every_document(self) -> set[str]:
        """The names of the Word templates that the answers ask for."""
        return {name for answer in self.every_answer() for name in answer.documents}

    def every_mail(self) -> set[str]:
        """The names of the mail folders that stages, answers and ladders ask for."""
        opened = {name for s in self.stages for q in (s, *s.waits.values()) for name in q.mails}
        rungs = {rung.mail for stage in self.stages for rung in self.rungs(stage.step)}
        return opened | rungs | {name for answer in self.every_answer() for name in answer.mails}

    @model_validator(mode="after")
    def _leads_to_known_stages(self) -> Service:
        steps = {stage.step for stage in self.stages}
        if len(steps) != len(self.stages):
            message = "nomor step harus berbeda-beda"
            raise ValueError(message)
        for answer in self.every_answer():
            if answer.next is not None and answer.next not in steps:
                message = f"next: {answer.next} bukan tahap yang ada"
                raise ValueError(message)
        for stage in self.stages:
            _check_stage(stage)
        if unknown := sorted(self.every_mail() - set(self.mails)):
            message = f"surel `{unknown[0]}` tidak ada di bagian mails"
            raise ValueError(message)
        return self


def _check_stage(stage: StageRule) -> None:
    for answer in stage.answers.values():
        if answer.wait is not None and answer.wait not in stage.waits:
            message = f"tahap {stage.step}: wait `{answer.wait}` tidak ada di bagian waits"
            raise ValueError(message)
    if stage.arrival is not None and stage.arrival not in stage.answers:
        message = f"tahap {stage.step}: arrival `{stage.arrival}` tidak ada di bagian answers"
        raise ValueError(message)
    for questions in (stage, *stage.waits.values()):
        keys = [asked.key for asked in questions.form]
        if len(set(keys)) != len(keys):
            message = f"tahap {stage.step}: ada key yang sama dua kali di form"
            raise ValueError(message)


def parse_service(text: str, file: str = "sop.yaml") -> Service:
    """Check the text of a `sop.yaml`.

    Raises:
        BrokenFile: file, line and what to write.
    """
    return parse(text, Service, file)
