"""The pages from outside, without a browser: links out of mails, forms filled and sent as a browser
sends them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import httpx
from bs4 import BeautifulSoup, Tag

PASSWORD = "kata sandi panjang"  # noqa: S105 (of invented people)
LINK = re.compile(r"https?://[^\s/]+/(d|l|s)/\S+")


def links(outbox: Path, name: str = "") -> Iterator[tuple[str, str]]:
    """Purpose and address of every link in the mails that were written to files, of those with
    `name` in theirs.
    """
    for path in sorted((outbox / "mail").glob("*.eml")):
        if name in path.name:
            body = message_from_bytes(path.read_bytes(), policy=default).get_body(("plain",))
            text = body.get_content() if body is not None else ""
            yield from ((found[1], found[0]) for found in LINK.finditer(text))


def form_of(page: str, number: int = 0) -> dict[str, Any]:
    """What a browser would send for a form that nobody has touched."""
    form = BeautifulSoup(page, "html.parser").find_all("form", class_="formulir")[number]
    sent: dict[str, Any] = {}
    for field in form.find_all(("input", "textarea", "select")):
        name, kind = str(field.get("name")), str(field.get("type"))
        if kind == "checkbox":
            sent.setdefault(name, [])
        if kind in ("checkbox", "radio") and not field.has_attr("checked"):
            continue
        if kind == "checkbox":
            sent[name].append(field["value"])
        elif field.name == "select":
            sent[name] = _chosen(field)
        elif field.name == "textarea":
            sent[name] = field.get_text()
        else:
            sent[name] = field.get("value", "")
    return sent


def log_in(client: httpx.Client, name: str, password: str = PASSWORD) -> httpx.Response:
    """Log in as people do."""
    sent = form_of(client.get("/masuk").text)
    return client.post("/masuk", data=sent | {"nama": name, "sandi": password})


def send(
    client: httpx.Client, address: str, values: Mapping[str, Any], number: int = 0
) -> httpx.Response:
    """Open a page, fill its form, send it."""
    return client.post(address, data=form_of(client.get(address).text, number) | dict(values))


def _chosen(field: Tag) -> str:
    options = field.find_all("option")
    chosen = next((o for o in options if o.has_attr("selected")), options[0])
    return str(chosen.get("value", chosen.get_text()))
