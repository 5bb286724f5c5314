"""What an office's register promises at every moment, whatever happened: seen before, seen after.

A promise is a function of two looks at the register that raises where it is broken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from letters.booking import EQUIPMENT, Booking
from letters.model import Letter, OutgoingMail, Stage
from letters.office import Office
from letters.retry import Retry
from mailroom.folder import sha256
from records import schema as t
from records.reader import RegisterReader, value_of
from records.retries import Retries

ANSWER_EVENTS = ("answered", "answer refused")
NEVER_AGAIN = ("sent", "bounced")
"""A mail of these states is out: it is not sent again without a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """All that the register holds at one moment."""

    letters: Mapping[int, Letter]
    bookings: tuple[Booking, ...]
    audit: tuple[Mapping[str, Any], ...]
    mails: Mapping[int, OutgoingMail]
    retries: Mapping[str, Retry]
    arrivals: tuple[tuple[int, str], ...]
    last_numbers: Mapping[int, int]

    @property
    def stages(self) -> Iterator[Stage]:
        for letter in self.letters.values():
            yield from letter.stages


NOTHING = Look(
    letters={}, bookings=(), audit=(), mails={}, retries={}, arrivals=(), last_numbers={}
)


def look_at(reader: RegisterReader) -> Look:
    """The register as it is now; mails without a letter too."""
    db = reader.db
    letters = {letter.id: letter for letter in reader.letters()}
    audit = db.execute(sa.select(t.audit).order_by(t.audit.c.id)).mappings()
    others = db.execute(sa.select(t.mails).where(t.mails.c.letter_id.is_(None))).mappings()
    mails = [value_of(OutgoingMail, row) for row in others]
    mails += [mail for letter in letters.values() for mail in letter.mails]
    arrivals = db.execute(sa.select(t.arrivals.c.letter_id, t.arrivals.c.mark))
    numbers = db.execute(sa.select(t.agenda.c.year, t.agenda.c.last))
    return Look(
        letters=letters,
        bookings=tuple(reader.bookings()),
        audit=tuple(dict(row) for row in audit),
        mails={mail.id: mail for mail in mails},
        retries={retry.key: retry for retry in Retries(reader).all()},
        arrivals=tuple((row[0], row[1]) for row in arrivals),
        last_numbers={row[0]: row[1] for row in numbers},
    )


def at_most_one_stage_of_a_letter_is_open(_: Look, now: Look) -> None:
    for letter in now.letters.values():
        waiting = [stage for stage in letter.stages if stage.state != "closed"]
        assert len(waiting) == (1 if letter.state == "open" else 0), letter.agenda


def an_end_is_an_end(was: Look, now: Look) -> None:
    for letter_id, before in was.letters.items():
        after = now.letters[letter_id]
        if before.state != "open":
            assert (after.state, after.closed) == (before.state, before.closed), before.agenda
            assert len(after.stages) == len(before.stages), before.agenda
        assert (after.closed is None) == (after.state == "open"), before.agenda


def agenda_numbers_have_no_gaps_and_no_doubles(was: Look, now: Look) -> None:
    numbers: dict[int, list[int]] = {}
    for letter in now.letters.values():
        numbers.setdefault(letter.year, []).append(letter.number)
    for year, used in numbers.items():
        assert sorted(used) == list(range(1, len(used) + 1)), year
    assert now.last_numbers == {year: len(used) for year, used in numbers.items()}
    assert {k: v.agenda for k, v in was.letters.items()}.items() <= {
        k: v.agenda for k, v in now.letters.items()
    }.items()


def the_same_bytes_are_one_letter(_: Look, now: Look) -> None:
    digests = Counter(letter.sha256 for letter in now.letters.values())
    assert set(digests.values()) <= {1}
    assert len(set(now.arrivals)) == len(now.arrivals)
    assert {letter_id for letter_id, _ in now.arrivals} == set(now.letters)


def what_was_received_and_read_is_never_changed(was: Look, now: Look) -> None:
    for letter_id, before in was.letters.items():
        after = now.letters[letter_id]
        for name in ("sha256", "filename", "received", "reading", "service"):
            assert getattr(after, name) == getattr(before, name), (before.agenda, name)


def no_mail_is_written_twice(_: Look, now: Look) -> None:
    assert len({mail.key for mail in now.mails.values()}) == len(now.mails)
    assert len({mail.message_id for mail in now.mails.values()}) == len(now.mails)


def a_mail_that_is_out_stays_out_and_its_words_stay(was: Look, now: Look) -> None:
    for mail_id, before in was.mails.items():
        after = now.mails[mail_id]
        if before.state in NEVER_AGAIN:
            assert after.state in (before.state, "bounced"), before.key
        assert after.tries >= before.tries, before.key
        written: dict[str, Any] = {
            "state": before.state,
            "tries": 0,
            "error": None,
            "next_try": None,
        }
        assert replace(after, **written) == replace(before, **written), before.key


def nobody_else_has_the_room_the_account_or_the_operator(_: Look, now: Look) -> None:
    alone = [booking for booking in now.bookings if booking.kind != EQUIPMENT]
    for one, other in combinations(alone, 2):
        assert one.agenda == other.agenda or not one.overlaps(other), (one, other)
    for booking in now.bookings:
        assert booking.start < booking.end, booking


def only_a_meeting_that_may_take_place_holds_bookings(_: Look, now: Look) -> None:
    called_off = {
        letter.agenda for letter in now.letters.values() if letter.state not in ("open", "done")
    }
    assert not called_off & {booking.agenda for booking in now.bookings}


def an_answer_is_counted_once_and_never_taken_back(was: Look, now: Look) -> None:
    before = {stage.id: stage for stage in was.stages}
    for stage in now.stages:
        if known := before.pop(stage.id, None):
            assert stage.attempt >= known.attempt, stage.id
    assert not before, "a stage is gone"


def a_closed_stage_is_never_written_again(was: Look, now: Look) -> None:
    """All of it but the runs by which Prefect shows it: the answer, who, when, whether late."""
    after = {stage.id: stage for stage in now.stages}
    for stage in was.stages:
        if stage.state == "closed":
            shown: dict[str, Any] = {"run_id": stage.run_id, "deadline_id": stage.deadline_id}
            assert replace(after[stage.id], **shown) == stage


def what_was_found_late_is_not_answered_in_time(was: Look, now: Look) -> None:
    """Only another office.yaml may find so, and that answers nothing."""
    after = {stage.id: stage for stage in now.stages}
    for stage in was.stages:
        if stage.late and after[stage.id].state != "open":
            assert after[stage.id].late, stage.id


def the_clock_runs_where_a_post_is_asked_and_stands_where_the_requester_is(
    _: Look, now: Look
) -> None:
    for stage in now.stages:
        assert (stage.closed is not None) == (stage.state == "closed"), stage
        if stage.state != "closed":
            runs = (stage.due is not None, stage.clock_from is not None, stage.wait is None)
            assert runs == ((stage.state == "open",) * 3), stage


def the_audit_has_a_line_for_every_answer(was: Look, now: Look) -> None:
    lines = Counter(
        (line["letter_id"], line["details"].get("step"))
        for line in now.audit
        if line["event"] in ANSWER_EVENTS
    )
    attempts: Counter[tuple[int, int]] = Counter()
    for stage in now.stages:
        attempts[stage.letter_id, stage.step] += stage.attempt
    assert lines == +attempts
    assert now.audit[: len(was.audit)] == was.audit
    registered = [line["letter_id"] for line in now.audit if line["event"] == "registered"]
    assert sorted(registered) == sorted(now.letters)


def a_retry_is_tried_later_and_later(was: Look, now: Look) -> None:
    for key, before in was.retries.items():
        after = now.retries.get(key)
        if after is not None and after.first == before.first:
            assert after.tries >= before.tries, key
            assert after.next_try >= before.next_try, key
            assert after.told or not before.told, key


PROMISES: tuple[Callable[[Look, Look], None], ...] = (
    at_most_one_stage_of_a_letter_is_open,
    an_end_is_an_end,
    agenda_numbers_have_no_gaps_and_no_doubles,
    the_same_bytes_are_one_letter,
    what_was_received_and_read_is_never_changed,
    no_mail_is_written_twice,
    a_mail_that_is_out_stays_out_and_its_words_stay,
    nobody_else_has_the_room_the_account_or_the_operator,
    only_a_meeting_that_may_take_place_holds_bookings,
    an_answer_is_counted_once_and_never_taken_back,
    a_closed_stage_is_never_written_again,
    what_was_found_late_is_not_answered_in_time,
    the_clock_runs_where_a_post_is_asked_and_stands_where_the_requester_is,
    the_audit_has_a_line_for_every_answer,
    a_retry_is_tried_later_and_later,
)


def there_is_enough_equipment_at_every_moment(now: Look, office: Office) -> None:
    """Counted by each piece: what is lent at the beginning of any booking is in the cupboard."""
    lent = [booking for booking in now.bookings if booking.kind == EQUIPMENT]
    for name, has in office.equipment.items():
        own = [booking for booking in lent if booking.name.casefold() == name.casefold()]
        for moment in {booking.start for booking in own}:
            out = sum(b.count for b in own if b.start <= moment < b.end)
            assert out <= has, (name, moment, out)


def every_file_that_is_named_lies_in_the_outbox(now: Look, outbox: Path) -> None:
    for letter in now.letters.values():
        assert sha256(outbox / letter.original) == letter.sha256
        for paper in letter.documents:
            assert sha256(outbox / paper.path) == paper.sha256, paper
        for mail in letter.mails:
            for path, _ in mail.attachments:
                assert (outbox / path).is_file(), (mail.key, path)


def differences(one: Look, other: Look) -> list[str]:
    """What is not the same in two looks, by name."""
    return [f.name for f in fields(Look) if getattr(one, f.name) != getattr(other, f.name)]


def wakes_later(wake: datetime | None, now: datetime) -> bool:
    """Whether nobody needs to look at a stage again at this same moment."""
    return wake is None or wake > now
