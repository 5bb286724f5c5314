"""Word templates → documents. The only module that knows docxtpl."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import jinja2
from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate

from letters.errors import BrokenTemplate, MissingFile, UnknownTemplateVariable


class _Remembering(jinja2.Environment):
    """Compiles the text of a template once: docxtpl hands over the same text at every render
    (half of its time).
    """

    @lru_cache(maxsize=64)  # noqa: B019 (lives as long as the process)
    def _compiled(self, source: str) -> jinja2.Template:
        return super().from_string(source)

    def from_string(self, source: Any, *_args: Any, **_kwargs: Any) -> jinja2.Template:
        """A compiled template."""
        return self._compiled(source)


STRICT = _Remembering(undefined=jinja2.StrictUndefined, autoescape=True)


def fill_template(template: Path, context: dict[str, Any]) -> bytes:
    """A Word template with its names filled in.

    Raises:
        MissingFile: there is no such template.
        UnknownTemplateVariable: the template uses a name that nobody knows; never a blank instead.
        BrokenTemplate: the template cannot be opened or its loops do not close.
    """
    if not template.is_file():
        raise MissingFile(file=template.name, advice="Kembalikan templat itu ke folder layanannya.")
    filled = BytesIO()
    try:
        paper = DocxTemplate(template)
        paper.render(context, STRICT, autoescape=True)
        paper.save(filled)
    except jinja2.UndefinedError as err:
        raise UnknownTemplateVariable(file=template.name, variable=undefined_name(err)) from err
    except (jinja2.TemplateError, PackageNotFoundError, BadZipFile, KeyError, ValueError) as err:
        raise BrokenTemplate(file=template.name, problem=str(err).splitlines()[0]) from err
    return filled.getvalue()


def undefined_name(err: jinja2.UndefinedError) -> str:
    """The name that Jinja did not know."""
    names = re.findall(r"'([^']+)'", str(err))
    return str(names[-1]) if names else str(err)
