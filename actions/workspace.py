"""What every action needs at hand: settings, office.yaml, services, the register and the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

import clock
from letters.office import Office
from letters.reply_codes import ReplyCodes
from letters.signed_links import LinkSigner
from records.register import Register
from settings import Settings, load
from templates.service_folder import ServiceFolder, load_service, service_names


@dataclass(frozen=True, slots=True)
class Workspace:
    """The office that this process works for."""

    settings: Settings
    register: Register

    @property
    def office(self) -> Office:
        """office.yaml as it is at this moment: an edit counts from the next step on.

        Raises:
            MissingFile: there is no office.yaml.
            BrokenFile: it cannot be used.
        """
        return self.settings.office()

    def service(self, name: str) -> ServiceFolder:
        """A service's folder.

        Raises:
            MissingFile: there is none of that name.
            BrokenFile: its sop.yaml cannot be used.
        """
        return _service(name, self.settings)

    def service_of(self, relative: str) -> str:
        """The service of a file in the inbox.

        Its first folder where that names one, else the office's own.
        """
        first = relative.partition("/")[0]
        return first if first in service_names(self.settings.templates) else self.office.service

    @property
    def reply_codes(self) -> ReplyCodes | None:
        """Makes the codes by which mails can be answered; None where no mailbox is watched."""
        if not self.settings.imap_url:
            return None
        own = self.office.clerk_at(self.now()).mail
        return ReplyCodes(self.settings.secret, self.settings.mailbox_address or own)

    @property
    def links(self) -> LinkSigner:
        """Makes and reads the links in mails."""
        settings = self.settings
        return LinkSigner(settings.secret, settings.pages_url, settings.link_days)

    def now(self) -> datetime:
        """The present by the office's clock."""
        return clock.now(self.settings.clock_shift)

    def today(self) -> date:
        """The office's day now, in its own zone."""
        return self.office.today(self.now())


_register = lru_cache(maxsize=4)(Register)


def open_workspace() -> Workspace:
    """The workspace with the settings of this moment; the register's connections stay open.

    Raises:
        BadSetting: a variable cannot be used.
    """
    settings = load()
    return Workspace(settings, _register(settings.database))


def _service(name: str, settings: Settings) -> ServiceFolder:
    path = settings.templates / name / "sop.yaml"
    return _read_service(name, settings, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=32)
def _read_service(name: str, settings: Settings, _changed: int) -> ServiceFolder:
    return load_service(name, settings.templates)
