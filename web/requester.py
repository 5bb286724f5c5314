"""Complete (`/l/…`) and follow (`/s/…`): the pages of whoever wrote the letter."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import Response

from flows.desk import Desk, open_desk
from flows.work import Sheet, sheet_of
from letters.errors import NotUnderstood
from letters.form import WHO, Form, summary
from letters.letter import Letter, Stage
from letters.links import REQUESTER
from letters.progress import progress
from letters.sop import DECISION, Service
from letters.spoken import understood, words_of
from web import files
from web.answers import MISSED, TAKEN, Mistake, form_data, give, is_at_work, is_current, missed, refusal, respond
from web.fields import fields, plain, sent_values
from web.opened import Opened, open_link
from web.shown import notes_of, page
from web.telling import whatsapp

router = APIRouter()
SEE = ["GET", "HEAD"]
PICKED, WITHDRAWN, SURE = "pilihan", "tarik", "yakin"


@router.api_route("/s/{token}", methods=SEE)
def follow(request: Request, token: str) -> Response:
    """Where the letter is: its stages, its documents, a text to pass on."""
    desk = open_desk()
    opened = open_link(desk, "s", token)
    letter, now = opened.letter, desk.now()
    way = progress(opened.service, letter, desk.office.calendar, now)
    kinds = documents_for_requester(opened.service)
    return page(
        request, desk, "pantau.html", surat=letter, fakta=summary(letter), kemajuan=way, layanan=opened.service,
        berkas=files.documents(desk, letter, kinds), alamat=request.url.path, tahap=letter.open_stage,
        wa=whatsapp(letter, desk.office, way),
    )  # fmt: skip


@router.api_route("/s/{token}/asli", methods=SEE)
def original(token: str) -> Response:
    """The requester's own letter."""
    desk = open_desk()
    return files.original(desk, open_link(desk, "s", token).letter)


@router.api_route("/s/{token}/berkas/{name}", methods=SEE)
def document(token: str, name: str) -> Response:
    """A document that the office sends to requesters."""
    desk = open_desk()
    opened = open_link(desk, "s", token)
    return files.document(desk, opened.letter, name, documents_for_requester(opened.service))


@router.api_route("/l/{token}", methods=SEE)
def see(request: Request, token: str) -> Response:
    """What is asked of the requester, and how the letter can be withdrawn."""
    desk = open_desk()
    return _page(request, desk, open_link(desk, "l", token))


@router.post("/l/{token}")
async def complete(request: Request, token: str) -> Response:
    """Take what the requester filled in, chose, or withdrew."""
    desk = open_desk()
    opened = await asyncio.to_thread(open_link, desk, "l", token)
    stage, data = opened.stage, await form_data(request)
    if stage is None or not is_current(stage, data) or not (stage.wait or data.get(WITHDRAWN)):
        return missed(request.url.path)
    sheet = await asyncio.to_thread(sheet_of, desk, stage.id, desk.now())
    way = _withdraw if data.get(WITHDRAWN) else _give
    return await respond(request, stage, way(desk, sheet, data), partial(_page, request, desk, opened))


def documents_for_requester(service: Service) -> set[str]:
    """The kinds of documents that the service's mails bring to requesters; no others are theirs to see."""
    return {kind for rule in service.mails.values() if REQUESTER in rule.to for kind in rule.attach}


async def _withdraw(desk: Desk, sheet: Sheet, data: FormData) -> Mistake | None:
    """Withdraw the letter, at whatever stage it is."""
    who, decision = plain(data.get(WHO)), next(iter(sheet.work.service.withdrawal), "")
    if not data.get(SURE) or not who or not decision:
        because = "untuk menarik permohonan, isi nama Anda dan centang bahwa Anda yakin."
        return Mistake(because=because, sent=None)
    raw = _as_shown(sheet.form) | {DECISION: decision, WHO: _named(sheet.work.letter, who)}
    return await give(desk, sheet, raw, "page", data)


async def _give(desk: Desk, sheet: Sheet, data: FormData) -> Mistake | None:
    """Give the answer of somebody who was asked to complete the letter or to choose a time."""
    try:
        raw = _raw(sheet, data)
    except NotUnderstood as err:
        return Mistake(because=str(err.fields["because"]), sent=data)
    if not raw[WHO]:
        return Mistake(because="isi nama Anda.", sent=data)
    if not offered(sheet.work.service, sheet.work.stage) and not _says_anything(sheet, raw):
        return Mistake(because="isi sekurang-kurangnya satu dari yang diminta.", sent=data)
    return await give(desk, sheet, raw | {WHO: _named(sheet.work.letter, raw[WHO])}, "page", data)


def _raw(sheet: Sheet, data: FormData) -> dict[str, Any]:
    service, stage = sheet.work.service, sheet.work.stage
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


def _says_anything(sheet: Sheet, raw: Mapping[str, Any]) -> bool:
    """Whether an answer that lets the clock go on fills in anything, as one by mail must."""
    shown = _as_shown(sheet.form)
    is_new = any(raw[key] != shown[key] for key in shown if key not in (WHO, DECISION))
    return is_new or not _answers(sheet.work.service, sheet.work.stage)[raw[DECISION]].again


def offered(service: Service, stage: Stage) -> list[str]:
    """The times that were offered and wait to be chosen from."""
    keys = [a.pick for a in _answers(service, stage).values() if a.pick] if stage.wait else []
    return [line for key in keys for line in str((stage.answer or {}).get(key) or "").splitlines() if line.strip()]


def decisions(service: Service, stage: Stage) -> list[str]:
    """What the requester may decide beside choosing a time and withdrawing."""
    return [name for name, answer in _answers(service, stage).items() if not answer.pick]


def _answers(service: Service, stage: Stage) -> Mapping[str, Any]:
    own = service.answers(stage.step, stage.wait)
    return {name: answer for name, answer in own.items() if name not in service.withdrawal}


def _named(letter: Letter, who: str) -> str:
    """The requester on the letter's own record: a name and whose."""
    return f"{who} ({letter.said('pemohon')})"


def _page(request: Request, desk: Desk, opened: Opened, mistake: Mistake | None = None) -> Response:
    letter, stage, service = opened.letter, opened.letter.open_stage, opened.service
    shared: dict[str, Any] = {
        "surat": letter, "tahap": stage, "fakta": summary(letter), "layanan": service,
        "terlewat": MISSED in request.query_params, "kunci_catatan": notes_of(service),
    }  # fmt: skip
    if stage is None:
        return page(request, desk, "diputuskan.html", **shared)
    if mistake is None and is_at_work(desk, stage, request):
        return page(request, desk, "dikerjakan.html", **shared)
    sheet = sheet_of(desk, stage.id, desk.now()) if stage.wait else None
    asked = fields(_for_requester(service, sheet), mistake.sent if mistake else None) if sheet else []
    return page(
        request, desk, "lengkapi.html", mistake.status if mistake else 200, **shared, isian=asked,
        diminta=asked_for(service, stage),
        ditolak=mistake.because if mistake else refusal(sheet) if sheet else None,
        tawaran=offered(service, stage), lainnya=decisions(service, stage) if stage.wait else [],
        bisa_ditarik=bool(service.withdrawal), terkirim=TAKEN in request.query_params and mistake is None,
        siapa=None, alamat=request.url.path,
    )  # fmt: skip


def asked_for(service: Service, stage: Stage) -> str:
    """What the post wrote when it asked the requester: the words that belong to that decision in sop.yaml."""
    said = stage.answer or {}
    route = service.stage(stage.step).answers.get(str(said.get(DECISION))) if stage.wait else None
    return str(said.get(route.rest or "") or "") if route else ""


def _for_requester(service: Service, sheet: Sheet) -> Form:
    """The form without what is not the requester's to decide; the decision only where there is a choice."""
    own = decisions(service, sheet.work.stage)
    questions = []
    for question in sheet.form.questions:
        if question.key == DECISION and len(own) > 1:
            questions.append(replace(question, choices=tuple(own), default=own[0], label="Jawaban"))
        elif question.key != DECISION:
            questions.append(replace(question, help="Siapa yang mengisi") if question.key == WHO else question)
    return replace(sheet.form, questions=tuple(questions))
