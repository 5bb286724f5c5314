"""`tindak check`: office.yaml, every template, every connection; one line each, and what to do."""

from __future__ import annotations

import smtplib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from actions.workspace import Workspace
from flows.engine.health import prefect_answers
from flows.engine.repair import keep_watch, only_one_repair, repair
from letters.access import posts_of
from letters.errors import (
    MailServerRefused,
    MissingFile,
    PrefectRefusesUs,
    PrefectUnreachable,
    TindakError,
    UnwritableFolder,
)
from letters.keys import REQUESTER
from letters.wording import numeric_moment
from mailroom import imap, smtp
from mailroom.folder import prepare
from mailroom.oauth import access_token, sasl
from mailroom.server_errors import advice_for
from records.retries import Retries
from records.upgrade import upgrade
from records.users import Users
from settings import MailServer
from templates.lint import lint
from templates.pdf import office_program
from templates.service_folder import load_service, service_names

YEAR_AHEAD = timedelta(days=60)
"""Deadlines and meetings reach so far into the next year's holidays."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the check; a warning is no failure, but it is said."""

    ok: bool
    line: str
    warning: bool = False


def good(line: str) -> CheckLine:
    """Something that is as it should be."""
    return CheckLine(ok=True, line=line)


def warning(line: str) -> CheckLine:
    """Something that works, and that somebody should know."""
    return CheckLine(ok=True, line=line, warning=True)


def wrong(line: str) -> CheckLine:
    """Something that must be mended."""
    return CheckLine(ok=False, line=line)


async def check_office(workspace: Workspace) -> list[CheckLine]:
    """Look at everything that a person may have set up wrongly; nothing is changed."""
    office = _try("office.yaml", lambda: workspace.service(workspace.office.service))
    kind = workspace.register.url.partition(":")[0]
    register = _try(f"register {kind}", lambda: upgrade(workspace.register))
    lines = [office, register, *_folders(workspace)]
    if office.ok:
        lines += [*_services(workspace), *_years(workspace), *_mail(workspace)]
        lines += [*_pages(workspace)]
    if register.ok:
        lines += [*_users(workspace)] if office.ok else []
        lines += _retries(workspace)
    pdf = "ada, PDF dibuat" if office_program() else "tidak ada, dokumen DOCX saja"
    return [*lines, *_secrets(workspace), good(f"LibreOffice: {pdf}"), await _prefect(workspace)]


async def repair_office(workspace: Workspace) -> list[str]:
    """Recompute the open deadlines by office.yaml and show in Prefect again what is missing.

    Raises:
        PrefectUnreachable: the office is closed.
    """
    if not await prefect_answers():
        raise PrefectUnreachable(url=workspace.settings.api_url)
    upgrade(workspace.register)
    await keep_watch(workspace)
    with only_one_repair(workspace, wait=True):
        return await repair(workspace) or ["Tidak ada yang perlu dibetulkan."]


def _try(name: str, look: Callable[[], object]) -> CheckLine:
    try:
        look()
    except TindakError as err:
        return wrong(str(err))
    return good(name)


def _folders(workspace: Workspace) -> Iterator[CheckLine]:
    for path in (workspace.settings.inbox, workspace.settings.outbox):
        yield _try(f"folder {path.name}/", partial(_write_into, path))


def _write_into(path: Path) -> None:
    if path.name == "inbox":
        prepare(path)
    try:
        path.mkdir(parents=True, exist_ok=True)
        probe = path / ".periksa"
        probe.touch()
        probe.unlink()
    except OSError as err:
        raise UnwritableFolder(folder=path) from err


def _services(workspace: Workspace) -> Iterator[CheckLine]:
    office = workspace.office
    for name in service_names(workspace.settings.templates):
        try:
            folder = load_service(name, workspace.settings.templates)
        except TindakError as err:
            yield wrong(str(err))
            continue
        service = folder.service
        posts = {stage.who for stage in service.stages}
        unknown = sorted(posts - set(office.posts) - {REQUESTER})
        yield from (wrong(f"{name}: jabatan `{who}` tidak ada di office.yaml") for who in unknown)
        problems = lint(folder, office, workspace.now())
        yield from (wrong(f"{name}: {problem}") for problem in problems)
        if not problems:
            documents, mails = len(service.every_document()), len(service.every_mail())
            yield good(f"layanan {name}: sop.yaml, {documents} dokumen, {mails} surel")


def _years(workspace: Workspace) -> Iterator[CheckLine]:
    """A year without a decree on cuti bersama is said: its deadlines may be wrong (DOMAIN.md
    §7).
    """
    today, calendar = workspace.today(), workspace.office.calendar
    for year in calendar.years_without_decree([today.year, (today + YEAR_AHEAD).year]):
        where = "tambahkan di `holidays:` office.yaml dan perbarui Tindak"
        yield warning(f"Hari libur {year} belum ditetapkan; {where}.")


def _pages(workspace: Workspace) -> Iterator[CheckLine]:
    """Whether links in mails lead anywhere."""
    url = workspace.settings.web_url
    if not url:
        yield warning("TINDAK_WEB_URL kosong: tautan pada surel hanya dapat dibuka di sini")
    elif not url.startswith("https://"):
        yield warning("TINDAK_WEB_URL tanpa https: sandi dan tautan terbaca di jaringan")


def _users(workspace: Workspace) -> Iterator[CheckLine]:
    """Whether anybody may see the board."""
    with workspace.register.read() as reader:
        users = [user for user in Users(reader).all() if user.active]
    if not users:
        yield warning("papan surat: belum ada pengguna; `tindak user add NAMA --post tu`")
    for user in users:
        if not posts_of(workspace.office, user.mail, workspace.today()):
            yield warning(f"pengguna {user.name} tidak memegang jabatan hari ini")


def _retries(workspace: Workspace) -> Iterator[CheckLine]:
    """What fails again and again, by name."""
    with workspace.register.read() as reader:
        held_up = [retry for retry in Retries(reader).all() if retry.is_worth_a_word]
    zone = workspace.office.calendar.zone
    for retry in held_up:
        when = f"dicoba lagi {numeric_moment(retry.next_try, zone)}"
        because = f": {retry.problem}" if retry.problem else ""
        yield wrong(f"{retry.what} belum selesai sesudah {retry.tries} percobaan, {when}{because}")


def _secrets(workspace: Workspace) -> Iterator[CheckLine]:
    """Passwords in .env are for its owner only."""
    path = workspace.settings.home / ".env"
    if path.is_file() and path.stat().st_mode & 0o077:
        yield wrong(".env dapat dibaca orang lain di komputer ini; jalankan: chmod 600 .env")


def _mail(workspace: Workspace) -> Iterator[CheckLine]:
    """Both ways of mail, tried: connection, certificate, login."""
    settings = workspace.settings
    certificates = {
        "TINDAK_SMTP_CA_FILE": settings.smtp_ca_file,
        "TINDAK_IMAP_CA_FILE": settings.imap_ca_file,
    }
    for name, path in certificates.items():
        if path and not path.is_file():
            yield wrong(str(MissingFile(file=path, advice=f"Periksa {name}.")))
            return
    yield from _outgoing(workspace)
    yield from _incoming(workspace)


def _outgoing(workspace: Workspace) -> Iterator[CheckLine]:
    url = workspace.settings.smtp_url
    if url:
        yield _try(f"surel keluar: {MailServer(url)!r}", lambda: _connect_smtp(workspace))
    else:
        yield good("surel keluar: ditulis ke outbox/mail/*.eml (TINDAK_SMTP_URL kosong)")


def _incoming(workspace: Workspace) -> Iterator[CheckLine]:
    settings = workspace.settings
    if not settings.imap_url:
        yield good("surel masuk: tidak diambil (TINDAK_IMAP_URL kosong)")
        return
    server = MailServer(settings.imap_url)
    yield _try(f"surel masuk: {server!r}", lambda: _connect_imap(workspace))
    if not settings.smtp_url:
        silent = "tanda terima dan penjelasan tidak terkirim"
        yield warning(f"Surel masuk dijaga, tetapi TINDAK_SMTP_URL kosong: {silent}.")
    if not settings.mail_auth_server:
        unchecked = "pengirim jawaban tidak diperiksa dengan SPF, DKIM dan DMARC"
        yield warning(f"TINDAK_MAIL_AUTH_SERVER kosong: {unchecked}.")


def _connect_smtp(workspace: Workspace) -> None:
    settings = workspace.settings
    server, ca_file = MailServer(settings.smtp_url), settings.smtp_ca_file
    try:
        with smtp.connected(server, ca_file, access_token(settings)):
            pass
    except (OSError, smtplib.SMTPException) as err:
        raise MailServerRefused(problem=advice_for(err)) from err


def _connect_imap(workspace: Workspace) -> None:
    settings = workspace.settings
    server, token = MailServer(settings.imap_url), access_token(settings)
    words = sasl(server.user, token) if token else None
    with imap.open_folder(server, settings.imap_ca_file, words):
        pass


async def _prefect(workspace: Workspace) -> CheckLine:
    try:
        if await prefect_answers():
            return good(f"Prefect {workspace.settings.ui_url}")
    except PrefectRefusesUs as err:
        return wrong(str(err))
    return wrong(str(PrefectUnreachable(url=workspace.settings.api_url)))
