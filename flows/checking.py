"""`tindak check`: office.yaml, every template, every connection; one line for each, and what to do."""

from __future__ import annotations

import smtplib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from flows.desk import Desk
from flows.repair import keep_watch, repair
from flows.show import alive
from letters.access import posts_of
from letters.errors import (
    DatabaseUnreachable,
    MailServerRefused,
    MissingFile,
    PrefectRefusesUs,
    PrefectUnreachable,
    TindakError,
    UnwritableFolder,
)
from mailroom import mailbox, post
from mailroom.folder import prepare
from mailroom.oauth import access_token, sasl
from mailroom.trouble import explained
from records.upgrade import upgrade
from records.users import Users
from settings import MailServer
from templates.lint import lint
from templates.pdf import office_program
from templates.service import load_service, service_names


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check; a warning is no failure, but it is said."""

    ok: bool
    line: str
    warning: bool = False


async def check_office(desk: Desk) -> list[Finding]:
    """Look at everything that a person may have set up wrongly; nothing is changed."""
    found = [_try("office.yaml", lambda: _office(desk))]
    found += [_try(f"register {desk.register.url.split(':')[0]}", lambda: upgrade(desk.register))]
    found += [_try(f"folder {path.name}/", lambda path=path: _writable(path)) for path in _folders(desk)]  # type: ignore[misc]
    if found[0].ok:
        found += _services(desk)
        found += _years(desk, desk.now())
        found += _mail(desk)
        found += _pages(desk)
    found += _secrets(desk)
    program = office_program()
    found.append(
        Finding(ok=True, line=f"LibreOffice: {'ada, PDF dibuat' if program else 'tidak ada, dokumen DOCX saja'}")
    )
    return [*found, await _prefect(desk)]


async def mend(desk: Desk) -> list[str]:
    """Recompute the open deadlines by office.yaml and show in Prefect again what is missing.

    Raises:
        PrefectUnreachable: the office is closed.
    """
    if not await alive():
        raise PrefectUnreachable(url=desk.settings.api_url)
    upgrade(desk.register)
    await keep_watch(desk)
    return await repair(desk) or ["Tidak ada yang perlu dibetulkan."]


async def _prefect(desk: Desk) -> Finding:
    try:
        if await alive():
            return Finding(ok=True, line=f"Prefect {desk.settings.ui_url}")
    except PrefectRefusesUs as err:
        return Finding(ok=False, line=str(err))
    return Finding(ok=False, line=str(PrefectUnreachable(url=desk.settings.api_url)))


def _pages(desk: Desk) -> Iterator[Finding]:
    """Whether links in mails lead anywhere, and whether anybody may see the board."""
    settings, day = desk.settings, desk.now().astimezone(desk.office.calendar.zone).date()
    if not settings.web_url:
        yield Finding(ok=True, warning=True, line="TINDAK_WEB_URL kosong: tautan pada surel hanya dapat dibuka di sini")
    elif not settings.web_url.startswith("https://"):
        yield Finding(ok=True, warning=True, line="TINDAK_WEB_URL tanpa https: sandi dan tautan terbaca di jaringan")
    try:
        with desk.register.read() as reader:
            users = [user for user in Users(reader).all() if user.active]
    except DatabaseUnreachable:
        return  # said above
    if not users:
        yield Finding(ok=True, warning=True, line="papan surat: belum ada pengguna; `tindak user add NAMA --post tu`")
    for user in users:
        if not posts_of(desk.office, user.mail, day):
            yield Finding(ok=True, warning=True, line=f"pengguna {user.name} tidak memegang jabatan hari ini")


def _try(name: str, look: Callable[[], object]) -> Finding:
    try:
        look()
    except TindakError as err:
        return Finding(ok=False, line=str(err))
    return Finding(ok=True, line=name)


def _office(desk: Desk) -> None:
    office = desk.office
    desk.service(office.service)


def _folders(desk: Desk) -> tuple[Path, ...]:
    return desk.settings.inbox, desk.settings.outbox


def _writable(path: Path) -> None:
    if path.name == "inbox":
        prepare(path)
    try:
        path.mkdir(parents=True, exist_ok=True)
        probe = path / ".periksa"
        probe.touch()
        probe.unlink()
    except OSError as err:
        raise UnwritableFolder(folder=path) from err


def _services(desk: Desk) -> Iterator[Finding]:
    for name in service_names(desk.settings.templates):
        try:
            service = load_service(name, desk.settings.templates)
        except TindakError as err:
            yield Finding(ok=False, line=str(err))
            continue
        unknown = sorted({s.who for s in service.service.stages} - set(desk.office.posts) - {"pemohon"})
        yield from (Finding(ok=False, line=f"{name}: jabatan `{who}` tidak ada di office.yaml") for who in unknown)
        problems = lint(service, desk.office, desk.now())
        yield from (Finding(ok=False, line=f"{name}: {problem}") for problem in problems)
        if not problems:
            yield Finding(ok=True, line=f"layanan {name}: sop.yaml, {len(service.service.every_document())} dokumen, "
                                        f"{len(service.service.every_mail())} surel")  # fmt: skip


def _years(desk: Desk, now: datetime) -> Iterator[Finding]:
    """A year without a decree on cuti bersama is said aloud: its deadlines may be wrong (DOMAIN.md §7)."""
    for year in desk.office.calendar.years_without_decree([now.year, (now + timedelta(days=60)).year]):
        line = f"Hari libur {year} belum ditetapkan; tambahkan di `holidays:` office.yaml dan perbarui Tindak."
        yield Finding(ok=True, line=line, warning=True)


def _secrets(desk: Desk) -> Iterator[Finding]:
    """Passwords in .env are for its owner only."""
    path = desk.settings.home / ".env"
    if path.is_file() and path.stat().st_mode & 0o077:
        yield Finding(ok=False, line=".env dapat dibaca orang lain di komputer ini; jalankan: chmod 600 .env")


def _mail(desk: Desk) -> Iterator[Finding]:
    """Both ways of mail, tried: connection, certificate, login."""
    settings = desk.settings
    for name, path in (("TINDAK_SMTP_CA_FILE", settings.smtp_ca_file), ("TINDAK_IMAP_CA_FILE", settings.imap_ca_file)):
        if path and not path.is_file():
            yield Finding(ok=False, line=str(MissingFile(file=path, advice=f"Periksa {name}.")))
            return
    if settings.smtp_url:
        yield _try(f"surel keluar: {MailServer(settings.smtp_url)!r}", lambda: _smtp(desk))
    else:
        yield Finding(ok=True, line="surel keluar: ditulis ke outbox/mail/*.eml (TINDAK_SMTP_URL kosong)")
    if not settings.imap_url:
        yield Finding(ok=True, line="surel masuk: tidak diambil (TINDAK_IMAP_URL kosong)")
        return
    yield _try(f"surel masuk: {MailServer(settings.imap_url)!r}", lambda: _imap(desk))
    if not settings.smtp_url:
        line = "Surel masuk dijaga, tetapi TINDAK_SMTP_URL kosong: tanda terima dan penjelasan tidak terkirim."
        yield Finding(ok=True, line=line, warning=True)
    if not settings.mail_auth_server:
        line = "TINDAK_MAIL_AUTH_SERVER kosong: pengirim jawaban tidak diperiksa dengan SPF, DKIM dan DMARC."
        yield Finding(ok=True, line=line, warning=True)


def _smtp(desk: Desk) -> None:
    settings = desk.settings
    try:
        with post.connected(MailServer(settings.smtp_url), settings.smtp_ca_file, access_token(settings)):
            pass
    except (OSError, smtplib.SMTPException) as err:
        raise MailServerRefused(problem=explained(err)) from err


def _imap(desk: Desk) -> None:
    settings = desk.settings
    server, token = MailServer(settings.imap_url), access_token(settings)
    with mailbox.opened(server, settings.imap_ca_file, sasl(server.user, token) if token else None):
        pass
