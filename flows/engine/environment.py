"""What Prefect is told before it is imported: all of it under var/, nothing leaves this machine."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from settings import ROOT, Settings

POOL = "tindak"
LEASES = "prefect.server.concurrency.lease_storage.filesystem"


def prefect_environment(settings: Settings) -> dict[str, str]:
    """The variables for Prefect's server, its worker and our own commands."""
    return _password(settings) | {
        "PREFECT_HOME": str((settings.var / "prefect").resolve()),
        "PREFECT_API_URL": settings.api_url,
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        # Without it Prefect's client would start a server of its own where ours is away.
        "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",
        # In memory a restart of the server would forget who watches the inbox.
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": LEASES,
        # Writers that fight with the letters for SQLite's one lock (measured: an answer took 2
        # to 5 s beside them).
        # What is given up: the UI's event feed and Prefect automations; runs, forms and
        # artifacts do not need them.
        "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_ENABLED": "false",
        "PREFECT_SERVER_SERVICES_TRIGGERS_ENABLED": "false",
        "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_ENABLED": "false",
        # A letter may wait for ever.
        "PREFECT_SERVER_SERVICES_PAUSE_EXPIRATIONS_ENABLED": "false",
        # A letter is late by its SOP, not by Prefect's 15 s.
        "PREFECT_SERVER_SERVICES_LATE_RUNS_ENABLED": "false",
        # Looks at every stage that waits, three times a minute. A cancelled run of ours comes
        # back by itself anyhow.
        "PREFECT_SERVER_SERVICES_CANCELLATION_CLEANUP_ENABLED": "false",
        "PREFECT_SERVER_SERVICES_FOREMAN_ENABLED": "true",  # tells which workers are gone
        # Upcoming shall show deadlines, not our housekeeping.
        "PREFECT_SERVER_SERVICES_SCHEDULER_MIN_RUNS": "1",
        "PREFECT_SERVER_SERVICES_SCHEDULER_MAX_RUNS": "1",
        "PREFECT_SERVER_SERVICES_SCHEDULER_MIN_SCHEDULED_TIME": "PT1M",
        "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        # A worker may start before its server.
        "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
        "PREFECT_LOGGING_EXTRA_LOGGERS": "letters,records,parsers,mailroom,templates",
        "PREFECT_WORKER_QUERY_SECONDS": os.environ.get(
            "PREFECT_WORKER_QUERY_SECONDS", "5"
        ),  # between bells
        "PREFECT_CLI_COLORS": "false",
        "TINDAK_HOME": str(settings.home.resolve()),
        "TINDAK_TEMPLATES": str(settings.templates.resolve()),
        "TINDAK_CODE": str(ROOT),
        "TINDAK_POOL": os.environ.get("TINDAK_POOL", POOL),
    }


def _password(settings: Settings) -> dict[str, str]:
    """What the server asks of everybody and our clients tell it.

    And where its pages, seen from elsewhere, find it.
    """
    auth = settings.prefect_auth.get_secret_value()
    told = {"PREFECT_SERVER_API_AUTH_STRING": auth, "PREFECT_API_AUTH_STRING": auth} if auth else {}
    # A browser on another machine would look for the address that this machine uses: 127.0.0.1.
    return told | ({"PREFECT_UI_API_URL": "/api"} if settings.is_open_to_network else {})


def set_environment(settings: Settings) -> None:
    """Set the variables that nobody has set on purpose."""
    for name, value in prefect_environment(settings).items():
        os.environ.setdefault(name, value)
    with suppress(OSError):  # said in one line by whoever needs it
        Path(os.environ["PREFECT_HOME"]).mkdir(parents=True, exist_ok=True)
