"""Complete (`/l/…`): a requester fills in what is missing, chooses a time, or withdraws."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import Response

from actions.ask import StageSheet, sheet_of
from actions.workspace import Workspace, open_workspace
from letters.channel import Channel
from letters.errors import NotUnderstood
from letters.form import Form, summary
from letters.keys import DECISION, WHO
from letters.model import Letter, Stage
from letters.reply_words import understood, words_of
from letters.sop import Service
from web.form_fields import form_fields, plain, sent_values
from web.link_access import OpenedLink, open_link
from web.render_page import SEE, notes_of, render_page
from web.submit_answer import (
    MISSED,
    TAKEN,
    Mistake,
    form_data,
    is_at_work,
    is_current,
    missed,
    refusal,
    respond,
    submit_answer,
)

router = APIRouter()


PICKED, WITHDRAWN, SURE = "pilihan", "tarik", "yakin"


@router.api_route("/l/{token}", methods=SEE)
def see(request: Request, token: str) -> Response:
    """What is asked of the requester, and how the letter can be withdrawn."""
    workspace = open_workspace()
    return _page(request, workspace, open_link(workspace, "l", token))


@router.post("/l/{token}")
async def complete(request: Request, token: str) -> Response:
    """Take what the requester filled in, chose, or withdrew."""
    workspace = open_workspace()
    opened = await asyncio.to_thread(open_link, workspace, "l", token)
    stage, data = opened.stage, await form_data(request)
    if stage is None or not is_current(stage, data) or not (stage.wait or data.get(WITHDRAWN)):
        return missed(request.url.path)
    sheet = await asyncio.to_thread(sheet_of, workspace, stage.id, workspace.now())
    way = _withdraw if data.get(WITHDRAWN) else _give
    return await respond(
        request, stage, way(workspace, sheet, data), partial(_page, request, workspace, opened)
    )


async def _withdraw(workspace: Workspace, sheet: StageSheet, data: FormData) -> Mistake | None:
    """Withdraw the letter, at whatever stage it is."""
    who, decision = plain(data.get(WHO)), next(iter(sheet.dossier.service.withdrawal), "")
    if not data.get(SURE) or not who or not decision:
        because = "untuk menarik permohonan, isi nama Anda dan centang bahwa Anda yakin."
        return Mistake(because=because, sent=None)
    raw = _as_shown(sheet.form) | {DECISION: decision, WHO: _named(sheet.dossier.letter, who)}
    return await submit_answer(workspace, sheet, raw, Channel("page"), data)


async def _give(workspace: Workspace, sheet: StageSheet, data: FormData) -> Mistake | None:
    """Give the answer of somebody who was asked to complete the letter or to choose a time."""
    try:
        raw = _raw(sheet, data)
    except NotUnderstood as err:
        return Mistake(because=str(err.fields["because"]), sent=data)
    if not raw[WHO]:
        return Mistake(because="isi nama Anda.", sent=data)
    if not offered(sheet.dossier.service, sheet.dossier.stage) and not _says_anything(sheet, raw):
        return Mistake(because="isi sekurang-kurangnya satu dari yang diminta.", sent=data)
    return await submit_answer(
        workspace, sheet, raw | {WHO: _named(sheet.dossier.letter, raw[WHO])}, Channel("page"), data
    )


def _raw(sheet: StageSheet, data: FormData) -> dict[str, Any]:
    service, stage = sheet.dossier.service, sheet.dossier.stage
    others = decisions(service, stage)
    picked, said = str(data.get(PICKED) or ""), str(data.get(DECISION) or "")
    if not offered(service, stage):
        return sent_values(sheet.form, data) | {DECISION: said if said in others else others[0]}
    own = _as_shown(sheet.form) | {WHO: plain(data.get(WHO))}
    if picked in others:
        return own | {DECISION: picked}
    picking = next((words_of(d, a)[0] for d, a in _answers(service, stage).items() if a.pick), "")
    return own | understood(service, stage, sheet.form, f"{picking} {picked}")


def _as_shown(form: Form) -> dict[str, Any]:
    """A form that nobody has touched."""
    return {question.key: question.default for question in form.questions}


def _says_anything(sheet: StageSheet, raw: Mapping[str, Any]) -> bool:
    """Whether an answer that lets the clock go on fills in anything, as one by mail must."""
    shown = _as_shown(sheet.form)
    is_new = any(raw[key] != shown[key] for key in shown if key not in (WHO, DECISION))
    return is_new or not _answers(sheet.dossier.service, sheet.dossier.stage)[raw[DECISION]].again


def offered(service: Service, stage: Stage) -> list[str]:
    """The times that were offered and wait to be chosen from."""
    keys = [a.pick for a in _answers(service, stage).values() if a.pick] if stage.wait else []
    return [
        line
        for key in keys
        for line in str((stage.answer or {}).get(key) or "").splitlines()
        if line.strip()
    ]


def decisions(service: Service, stage: Stage) -> list[str]:
    """What the requester may decide beside choosing a time and withdrawing."""
    return [name for name, answer in _answers(service, stage).items() if not answer.pick]


def _answers(service: Service, stage: Stage) -> Mapping[str, Any]:
    own = service.answers(stage.step, stage.wait)
    return {name: answer for name, answer in own.items() if name not in service.withdrawal}


def _named(letter: Letter, who: str) -> str:
    """The requester on the letter's own record: a name and whose."""
    return f"{who} ({letter.said('pemohon')})"


def _page(
    request: Request, workspace: Workspace, opened: OpenedLink, mistake: Mistake | None = None
) -> Response:
    letter, stage, service = opened.letter, opened.letter.open_stage, opened.service
    shared: dict[str, Any] = {
        "surat": letter,
        "tahap": stage,
        "fakta": summary(letter, workspace.office.calendar.zone),
        "layanan": service,
        "terlewat": MISSED in request.query_params,
        "kunci_catatan": notes_of(service),
    }
    if stage is None:
        return render_page(request, workspace, "diputuskan.html", **shared)
    if mistake is None and is_at_work(workspace, stage, request):
        return render_page(request, workspace, "dikerjakan.html", **shared)
    sheet = sheet_of(workspace, stage.id, workspace.now()) if stage.wait else None
    asked = (
        form_fields(_for_requester(service, sheet), mistake.sent if mistake else None)
        if sheet
        else []
    )
    return render_page(
        request,
        workspace,
        "lengkapi.html",
        mistake.status if mistake else 200,
        **shared,
        isian=asked,
        diminta=asked_for(service, stage),
        ditolak=mistake.because if mistake else refusal(sheet) if sheet else None,
        tawaran=offered(service, stage),
        lainnya=decisions(service, stage) if stage.wait else [],
        bisa_ditarik=bool(service.withdrawal),
        terkirim=TAKEN in request.query_params and mistake is None,
        siapa=None,
        alamat=request.url.path,
    )


def asked_for(service: Service, stage: Stage) -> str:
    """What the post wrote when it asked the requester: the words that belong to that decision
    in sop.yaml.
    """
    said = stage.answer or {}
    route = service.stage(stage.step).answers.get(str(said.get(DECISION))) if stage.wait else None
    return str(said.get(route.rest or "") or "") if route else ""


def _for_requester(service: Service, sheet: StageSheet) -> Form:
    """The form without what is not the requester's to decide.

    The decision only where there is a choice.
    """
    own = decisions(service, sheet.dossier.stage)
    questions = []
    for question in sheet.form.questions:
        if question.key == DECISION and len(own) > 1:
            questions.append(replace(question, choices=tuple(own), default=own[0], label="Jawaban"))
        elif question.key != DECISION:
            questions.append(
                replace(question, help="Siapa yang mengisi") if question.key == WHO else question
            )
    return replace(sheet.form, questions=tuple(questions))
