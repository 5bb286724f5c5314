"""A mail server as a child of the test: a process group of its own, which ends as one, and not
after the test.
"""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

from tests.office_process import until

# Postfix' own first process changes its user for a moment, and with that forgets with whom it was
# to end.
TOGETHER = """trap 'trap "" TERM; kill 0' TERM; "$@" & wait; wait"""
WITH_THE_TEST = ("setpriv", "--pdeathsig", "TERM", "--", "sh", "-c", TOGETHER, "server")
"""The words before a command that has it, and all that it starts, end when the test is killed
(util-linux).
"""


def living(group: int) -> list[int]:
    """The processes of a process group that have not ended.

    What waits only to be reaped by init has.
    """
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _parent, its_group, *_ = (
                stat.read_text(encoding="utf-8").rpartition(")")[2].split()
            )
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(its_group) == group and state not in "ZX":
            found.append(int(stat.parent.name))
    return found


def start_server(
    command: list[str], home: Path, log: Path, user: tuple[int, int] | None = None
) -> subprocess.Popen[bytes]:
    """Start a server in the foreground, with `home` as its folder; its number is that of its
    process group.

    Args:
        user: whom it runs as: uid and gid.
    """
    as_user = {"user": user[0], "group": user[1], "extra_groups": []} if user else {}
    with log.open("ab") as file:
        return subprocess.Popen(  # type: ignore[call-overload, no-any-return]
            [*WITH_THE_TEST, *command],
            cwd=home,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
            **as_user,
        )


def end_server(process: subprocess.Popen[bytes], how: signal.Signals) -> None:
    """End every process of a server, by force if asking does not help."""
    try:
        if living(
            process.pid
        ):  # all, not the first alone: who was active lately would stay for a while
            os.killpg(process.pid, how)
        process.wait(30)
        until(lambda: not living(process.pid), 30, f"all processes of {process.pid} have ended")
    finally:
        if process.poll() is None or living(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(30)
