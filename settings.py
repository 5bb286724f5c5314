"""Everything that differs between machines: from the environment or `.env`, checked once."""

from __future__ import annotations

import os
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Annotated
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from letters.errors import BadSetting, BrokenFile, MissingFile
from letters.office import Office, parse_office

ROOT = Path(__file__).resolve().parent
LOOPBACK = ("127.0.0.1", "localhost", "::1")
SMTP_PORTS = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}


def _smtp(url: str) -> str:
    if not url:
        return url
    parts = urlsplit(url)
    try:
        is_known = parts.scheme in SMTP_PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:  # the port is no number
        is_known = False
    if not is_known:
        message = "tulis smtps://pengguna:sandi@server:465 atau smtp+starttls://pengguna:sandi@server:587"
        raise ValueError(message)
    if parts.scheme == "smtp" and parts.hostname not in LOOPBACK:
        message = "smtp:// tanpa enkripsi hanya untuk komputer ini sendiri; pakai smtps:// atau smtp+starttls://"
        raise ValueError(message)
    return url


class Settings(BaseSettings):
    """The settings of one machine; see `.env.example`.

    Attributes:
        home: the folder with office.yaml, inbox/, outbox/ and var/.
        templates: the folder of the service folders.
        clock_shift: how far the office's clock runs ahead of the machine's (training and demonstrations).
        quiet_seconds: how long a dropped file must not grow before it is taken.
        worker_limit: flow runs at once in one worker; small, because SQLite writes one after another.
    """

    model_config = SettingsConfigDict(
        env_prefix="TINDAK_", env_file_encoding="utf-8", extra="ignore", frozen=True, hide_input_in_errors=True,
        populate_by_name=True,
    )  # fmt: skip

    home: Path = ROOT
    templates: Path = ROOT / "templates"
    database_url: str = ""
    smtp_url: Annotated[str, AfterValidator(_smtp)] = ""
    smtp_ca_file: Path | None = None
    prefect_port: int = Field(4200, ge=1, le=65535)
    prefect_api_url: str = Field("", validation_alias="PREFECT_API_URL")
    watch_polling: bool = False
    quiet_seconds: float = Field(1.0, gt=0)
    worker_limit: int = Field(8, ge=3)
    clock_shift: timedelta = timedelta()

    @property
    def database(self) -> str:
        """The register's URL: PostgreSQL where given, else SQLite under var/."""
        return self.database_url or f"sqlite:///{self.var / 'tindak.db'}"

    @property
    def api_url(self) -> str:
        """Prefect's API: the server named by PREFECT_API_URL, else the one that `tindak up` starts."""
        return self.prefect_api_url or f"http://127.0.0.1:{self.prefect_port}/api"

    @property
    def owns_server(self) -> bool:
        """Whether Prefect's server is this office's own, to be started by `tindak up`."""
        return self.api_url == f"http://127.0.0.1:{self.prefect_port}/api"

    @property
    def ui_url(self) -> str:
        """Prefect's pages."""
        return self.api_url.removesuffix("/api")

    @property
    def inbox(self) -> Path:
        """Where letters are dropped."""
        return self.home / "inbox"

    @property
    def outbox(self) -> Path:
        """Where everything written goes, one folder for each letter."""
        return self.home / "outbox"

    @property
    def var(self) -> Path:
        """Databases, Prefect's home, locks."""
        return self.home / "var"

    def office(self) -> Office:
        """The office as office.yaml describes it now.

        Raises:
            MissingFile: there is no office.yaml.
            BrokenFile: it cannot be used; file, line and what to write.
        """
        path = self.home / "office.yaml"
        if not path.is_file():
            raise MissingFile(file="office.yaml", advice="Salin office.yaml contoh dari folder program.")
        return _office(path, path.stat().st_mtime_ns)


class Smtp:
    """A mail server, taken apart from its URL; the secret stays out of `repr`."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.host = parts.hostname or ""
        self.port = parts.port or SMTP_PORTS[parts.scheme]
        self.tls = parts.scheme
        self.user = unquote(parts.username or "")
        self.secret = unquote(parts.password or "")

    def __repr__(self) -> str:
        return f"{self.tls}://{self.host}:{self.port}"


def load() -> Settings:
    """The settings as they are now: the environment first, then `.env` in the home folder.

    Raises:
        BadSetting: a variable cannot be used; its name and what to write.
    """
    home = Path(os.environ.get("TINDAK_HOME", ROOT))
    try:
        return Settings(_env_file=home / ".env")
    except ValidationError as err:
        first = err.errors()[0]
        name = str(first["loc"][0])
        name = name if name.isupper() else f"TINDAK_{name.upper()}"
        advice = str(first.get("ctx", {}).get("error", first["msg"]))
        raise BadSetting(name=name, advice=advice) from None  # pydantic's own words hold the value, a secret perhaps


@lru_cache(maxsize=8)
def _office(path: Path, _changed: int) -> Office:
    try:
        return parse_office(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as err:
        raise BrokenFile(file="office.yaml", line=1, advice="simpan ulang berkas ini sebagai UTF-8") from err
