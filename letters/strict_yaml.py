"""Text of a YAML file that people edit → a checked value, or advice with file and line."""

from __future__ import annotations

from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from letters.errors import BrokenFile


class Strict(BaseModel):
    """A part of a file that people edit: frozen, and a key nobody knows is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")


M = TypeVar("M", bound=Strict)

ADVICE = {
    "missing": "tulis `{key}:`, bagian ini wajib ada",
    "extra_forbidden": "`{key}` tidak dikenal; periksa ejaannya atau hapus baris ini",
    "value_error": "`{key}`: {error}",
}
OTHERWISE = "`{key}` tidak dapat dipakai ({error}); lihat contoh di README.id.md"


def parse(text: str, model: type[M], file: str) -> M:
    """Check the text of `file` against `model`.

    Raises:
        BrokenFile: with the line to mend and what to write there.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as err:  # ValueError: 2027-02-30 looks like a date to YAML
        mark = getattr(err, "problem_mark", None)
        advice = "penulisan YAML keliru; periksa titik dua, tanda kutip dan spasi di awal baris"
        raise BrokenFile(file=file, line=mark.line + 1 if mark else 1, advice=advice) from err
    try:
        return model.model_validate(data)
    except ValidationError as err:
        first = err.errors()[0]
        key = ".".join(str(part) for part in first["loc"] if not _is_branch(part)) or "berkas ini"
        reason = str(first.get("ctx", {}).get("error", first["msg"]))
        advice = ADVICE.get(first["type"], OTHERWISE).format(key=key, error=reason)
        raise BrokenFile(file=file, line=_line(root, first["loc"]), advice=advice) from err


def _is_branch(part: str | int) -> bool:
    """Pydantic adds the names of validators to a place; people do not know them."""
    return isinstance(part, str) and ("[" in part or "function" in part)


def _line(node: yaml.Node | None, loc: tuple[str | int, ...]) -> int:
    """The line (from 1) of the deepest part of `loc` that stands in the file."""
    line = 1
    for part in loc:
        found = _child(node, part)
        if found is None:
            continue
        key, node = found
        line = key.start_mark.line + 1
    return line


def _child(node: yaml.Node | None, part: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        pairs: list[tuple[Any, Any]] = node.value
        return next(((k, v) for k, v in pairs if k.value == str(part)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    return None
