"""A form that Prefect does not show as the office does is asked anew, and the answer that met it is
not lost.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Callable

import pytest

from tests.doors.conftest import MailOffice
from tests.doors.test_mailbox import letter_of, outcome


def loses_its_schema(office: MailOffice, run_id: str) -> None:
    url = f"{office.api_url}/flow_runs/{run_id}/input/keputusan-0-schema"
    with urllib.request.urlopen(urllib.request.Request(url, method="DELETE")) as reply:  # noqa: S310 (loopback)
        assert reply.status == 204


def is_cancelled(office: MailOffice, run_id: str) -> None:
    office.api(f"/flow_runs/{run_id}/set_state", {"state": {"type": "CANCELLED"}, "force": True})


@pytest.mark.parametrize("happens", [loses_its_schema, is_cancelled])
def test_an_answer_to_a_form_that_is_not_shown_is_taken_once_it_is_asked_anew(
    mail_office: MailOffice, happens: Callable[[MailOffice, str], None]
) -> None:
    nomor = f"1/{happens.__name__}"
    mail_office.request(nomor=nomor)
    agenda = letter_of(mail_office, nomor).agenda
    task = mail_office.task("tu@contoh.id", agenda)
    asked = letter_of(mail_office, nomor).open_stage
    assert asked is not None
    assert asked.run_id is not None
    happens(mail_office, asked.run_id)
    answer = mail_office.reply(task, "TERIMA")
    assert outcome(mail_office, answer) == "answer"
    with mail_office.register.read() as reader:
        events = [line["event"] for line in reader.audit(letter_of(mail_office, nomor).id)]
    assert events.count("answered") == 1
    (evidence,) = (
        mail for mail in mail_office.incoming() if mail.message_id == answer["Message-ID"]
    )
    assert (evidence.stage_id, evidence.attempt) == (asked.id, asked.attempt)
