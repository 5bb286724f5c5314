"""Everything that differs between machines: from the environment or `.env`, checked once."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from durable_files import durable_create
from letters.errors import BadSetting, BrokenFile, MissingFile
from letters.office import Office, parse_office

ROOT = Path(__file__).resolve().parent
LOOPBACK = ("127.0.0.1", "localhost", "::1")
SMTP_PORTS = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}
IMAP_PORTS = {"imap": 143, "imaps": 993, "imap+starttls": 143}
SECRET_BYTES = 32


def _server(kind: str, ports: dict[str, int]) -> AfterValidator:
    """The check of a mail server's URL: `kind` is smtp or imap."""

    def checked(url: str) -> str:
        if not url:
            return url
        parts = urlsplit(url)
        try:
            is_known = parts.scheme in ports and bool(parts.hostname) and parts.port != 0
        except ValueError:  # the port is no number
            is_known = False
        if not is_known:
            examples = [
                f"{kind}{way}://pengguna:sandi@server:{ports[kind + way]}"
                for way in ("s", "+starttls")
            ]
            message = f"tulis {examples[0]} atau {examples[1]}"
            raise ValueError(message)
        if parts.scheme == kind and parts.hostname not in LOOPBACK:
            message = (
                f"{kind}:// tanpa enkripsi hanya untuk komputer ini sendiri; pakai "
                f"{kind}s:// atau {kind}+starttls://"
            )
            raise ValueError(message)
        return url

    return AfterValidator(checked)


def _web_url(url: str) -> str:
    parts = urlsplit(url)
    if url and not (parts.scheme in ("http", "https") and parts.hostname):
        message = "tulis seperti https://tindak.contoh.id"
        raise ValueError(message)
    return url.rstrip("/")


def _token_url(url: str) -> str:
    if url and not url.startswith("https://") and urlsplit(url).hostname not in LOOPBACK:
        message = "alamat token harus https://"
        raise ValueError(message)
    return url


def _prefect_auth(auth: SecretStr) -> SecretStr:
    given = auth.get_secret_value()
    name, _, password = given.partition(":")
    if given and not (
        name and password and given.isascii() and given.isprintable() and " " not in given
    ):
        # All that Prefect compares.
        message = "tulis nama:sandi dengan huruf, angka dan tanda baca biasa, tanpa spasi"
        raise ValueError(message)
    return auth


class Settings(BaseSettings):
    """The settings of one machine; see `.env.example`.

    Attributes:
        home: the folder with office.yaml, inbox/, outbox/ and var/.
        templates: the folder of the service folders.
        clock_shift: how far the office's clock runs ahead of the machine's (training and
            demonstrations).
        quiet_seconds: how long a dropped file must not grow before it is taken.
        worker_limit: flow runs at once in one worker; small, because SQLite writes one after
            another.
        imap_url: the mailbox that is watched; empty: none is.
        mail_address: the address of that mailbox, where the name of its user is none.
        mail_since: mails from before this day are left alone; without it, those from before the
            mailbox was first read.
        mail_auth_server: whose `Authentication-Results` are believed (RFC 8601); empty: none
            are looked at.
        mail_daily_limit: automatic answers to one address in one day.
        mail_silence_minutes: after so long without reading the mailbox TU is told.
        mail_idle_seconds: how long the server is listened to before it is asked whether it is
            still there.
        oauth_token_url: where a refresh token buys an access token for mail (IMAP and SMTP,
            instead of a password).
        secret_key: what signs codes and links in mails; a new one voids the old ones. Empty:
            kept in var/secret.key.
        web_host: the address on which the pages listen.
        web_url: where the pages are found from outside, as it stands in mails; empty: this
            machine only.
        link_days: how long a link in a mail is good.
        session_hours: after so long without a page a log-in is over.
        prefect_host: the address on which Prefect's server listens; beyond loopback only with
            prefect_auth.
        prefect_auth: `name:password` that Prefect's server asks of everybody, and that every
            client of ours tells it.
    """

    model_config = SettingsConfigDict(
        env_prefix="TINDAK_",
        env_file_encoding="utf-8",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        populate_by_name=True,
    )

    home: Path = ROOT
    templates: Path = ROOT / "templates"
    database_url: str = ""
    smtp_url: Annotated[str, _server("smtp", SMTP_PORTS)] = ""
    smtp_ca_file: Path | None = None
    imap_url: Annotated[str, _server("imap", IMAP_PORTS)] = ""
    imap_ca_file: Path | None = None
    mail_address: str = ""
    mail_since: date | None = None
    mail_auth_server: str = ""
    mail_daily_limit: int = Field(20, ge=1)
    mail_silence_minutes: float = Field(30, gt=0)
    mail_idle_seconds: float = Field(120, ge=1, le=1500)
    oauth_token_url: Annotated[str, AfterValidator(_token_url)] = ""
    oauth_client_id: str = ""
    oauth_client_secret: SecretStr = SecretStr("")
    oauth_refresh_token: SecretStr = SecretStr("")
    oauth_scope: str = ""
    secret_key: SecretStr = SecretStr("")
    web_host: str = "127.0.0.1"
    web_port: int = Field(8080, ge=1, le=65535)
    web_url: Annotated[str, AfterValidator(_web_url)] = ""
    link_days: int = Field(90, ge=1)
    session_hours: float = Field(10, gt=0)
    prefect_port: int = Field(4200, ge=1, le=65535)
    prefect_host: Annotated[str, AfterValidator(lambda host: host or LOOPBACK[0])] = LOOPBACK[0]
    prefect_auth: Annotated[SecretStr, AfterValidator(_prefect_auth)] = SecretStr("")
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
        """Prefect's API: the server named by PREFECT_API_URL, else the one that `tindak up`
        starts.
        """
        return self.prefect_api_url or self._own_api_url

    @property
    def owns_server(self) -> bool:
        """Whether Prefect's server is this office's own, to be started by `tindak up`."""
        return self.api_url == self._own_api_url

    @property
    def _own_api_url(self) -> str:
        """How this machine reaches its own server: by loopback, unless the server listens
        on one other address only.
        """
        loopback = {"0.0.0.0": "127.0.0.1", "localhost": "127.0.0.1", "::": "::1"}  # noqa: S104
        host = loopback.get(self.prefect_host, self.prefect_host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.prefect_port}/api"

    @property
    def is_open_to_network(self) -> bool:
        """Whether other machines reach the server that `tindak up` starts."""
        try:
            return not ip_address(self.prefect_host).is_loopback
        except ValueError:
            return self.prefect_host not in LOOPBACK

    @property
    def ui_url(self) -> str:
        """Prefect's pages."""
        return self.api_url.removesuffix("/api")

    @property
    def pages_url(self) -> str:
        """Where the pages are found."""
        return self.web_url or f"http://127.0.0.1:{self.web_port}"

    @property
    def secret(self) -> bytes:
        """What signs the codes in mails: the setting, else a 0600 file made at first use."""
        if given := self.secret_key.get_secret_value():
            return given.encode()
        path = self.var / "secret.key"
        if not path.is_file():
            with suppress(FileExistsError):  # another process was first
                durable_create(path, secrets.token_bytes(SECRET_BYTES))
        return path.read_bytes()

    @property
    def mailbox_address(self) -> str:
        """The address of the watched mailbox, "" where it is not known: then the office's
        own is taken for it.
        """
        user = MailServer(self.imap_url).user if self.imap_url else ""
        return self.mail_address or (user if "@" in user else "")

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
            raise MissingFile(
                file="office.yaml", advice="Salin office.yaml contoh dari folder program."
            )
        return _office(path, path.stat().st_mtime_ns)


class MailServer:
    """A mail server, taken apart from its URL; the secret stays out of `repr`.

    Attributes:
        folder: the mailbox of an IMAP URL.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.host = parts.hostname or ""
        self.port = parts.port or (SMTP_PORTS | IMAP_PORTS)[parts.scheme]
        self.tls = parts.scheme
        self.user = unquote(parts.username or "")
        self.secret = unquote(parts.password or "")
        self.folder = unquote(parts.path.strip("/")) or "INBOX"

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
        raise BadSetting(
            name=name, advice=advice
        ) from None  # pydantic's own words hold the value, a secret perhaps


@lru_cache(maxsize=8)
def _office(path: Path, _changed: int) -> Office:
    try:
        return parse_office(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as err:
        raise BrokenFile(
            file="office.yaml", line=1, advice="simpan ulang berkas ini sebagai UTF-8"
        ) from err
