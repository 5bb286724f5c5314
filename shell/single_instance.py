"""One office in one folder, on ports that are free."""

from __future__ import annotations

import errno
import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from letters.errors import AlreadyRunning, BadSetting, PortTaken
from settings import Settings


@contextmanager
def single_instance(settings: Settings) -> Iterator[None]:
    """Hold the office's folder for as long as this lasts.

    Raises:
        AlreadyRunning: with the process that has it.
        PortTaken: another program has Prefect's port, or that of the pages.
        BadSetting: TINDAK_PREFECT_HOST or TINDAK_WEB_HOST is no address of this machine.
    """
    settings.var.mkdir(parents=True, exist_ok=True)
    with (settings.var / "up.lock").open("a+", encoding="ascii") as lock:
        if not _is_locked_by_us(lock):
            lock.seek(0)
            raise AlreadyRunning(pid=lock.read().strip() or "?", url=settings.ui_url)
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        if settings.owns_server:
            _check_port(settings.prefect_host, settings.prefect_port, "TINDAK_PREFECT")
        _check_port(settings.web_host, settings.web_port, "TINDAK_WEB")
        yield


def _is_locked_by_us(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _check_port(host: str, port: int, prefix: str) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as err:
            unknown = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)
            if isinstance(err, socket.gaierror) or err.errno in unknown:
                all_addresses = "untuk semua jaringannya tulis 0.0.0.0"
                advice = f"{host} bukan alamat komputer ini; {all_addresses}"
                raise BadSetting(name=f"{prefix}_HOST", advice=advice) from err
            raise PortTaken(port=port, setting=f"{prefix}_PORT") from err
