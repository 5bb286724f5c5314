"""Writes all made mails and their truth: `cd /work/main && .venv/bin/python -m tests.mails.make`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tests.mails import (
    make_attachments,
    make_bounces,
    make_forwards,
    make_machines,
    make_names,
    make_packed,
    make_people,
    make_refusals,
    make_replies,
    make_wordings,
)
from tests.mails.parts import Mail

HERE = Path(__file__).parent
FOLDERS = {
    "attachments": (make_names, make_attachments, make_forwards, make_packed),
    "machines": (make_machines, make_people, make_bounces),
    "replies": (make_replies, make_wordings, make_refusals),
}


def main() -> None:
    """Write the folders anew; what an earlier run left behind goes."""
    for name, modules in FOLDERS.items():
        folder = HERE / name
        folder.mkdir(exist_ok=True)
        for old in (*folder.glob("*.eml"), *folder.glob("*.json")):
            old.unlink()
        count = sum(_write(folder, module.mails()) for module in modules)
        print(f"{name}: {count}")  # noqa: T201


def _write(folder: Path, mails: Iterable[Mail]) -> int:
    count = 0
    for mail in mails:
        path = folder / f"{mail.name}.eml"
        if path.exists():
            raise FileExistsError(path)
        path.write_bytes(mail.raw)
        truth = json.dumps(mail.truth, ensure_ascii=False, indent=2)
        path.with_suffix(".json").write_text(truth + "\n", encoding="utf-8")
        count += 1
    return count


if __name__ == "__main__":
    main()
