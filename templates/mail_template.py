"""Folders of mail templates (`subject.txt`, `body.txt`, `body.html`), filled with autoescape and
strict names.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2

from letters.errors import BrokenTemplate, UnknownTemplateVariable
from templates.word_template import undefined_name

PARTS = ("subject.txt", "body.txt", "body.html")


def render(folder: Path, template: str, names: dict[str, Any]) -> str:
    """One part of a mail, escaped where it is HTML, with unknown names refused."""
    try:
        text = _environment(folder).get_template(template).render(names).strip() + "\n"
    except jinja2.UndefinedError as err:
        raise UnknownTemplateVariable(
            file=f"mail/{template}", variable=undefined_name(err)
        ) from err
    except jinja2.TemplateError as err:
        raise BrokenTemplate(file=f"mail/{template}", problem=str(err).splitlines()[0]) from err
    return (
        re.sub(r"\n{3,}", "\n\n", text) if template.endswith(".txt") else text
    )  # parts that are left out leave gaps


@lru_cache(maxsize=16)
def _environment(folder: Path) -> jinja2.Environment:
    places = [folder / "mail", Path(__file__).parent / "mail"]
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(places),
        undefined=jinja2.StrictUndefined,
        autoescape=jinja2.select_autoescape(["html"]),
        trim_blocks=True,
        lstrip_blocks=True,
    )
