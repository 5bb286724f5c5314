"""The desk a flow works at: settings, office, services and register, opened once in each process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from flows.clock import now
from letters.links import Links
from letters.office import Office
from letters.seal import Seal
from records.register import Register
from settings import Settings, load
from templates.service import ServiceFolder, load_service, service_names


@dataclass(frozen=True, slots=True)
class Desk:
    """What every step of work needs at hand."""

    settings: Settings
    register: Register

    @property
    def office(self) -> Office:
        """office.yaml as it is at this moment: an edit counts from the next step on."""
        return self.settings.office()

    def service(self, name: str) -> ServiceFolder:
        """A service's folder.

        Raises:
            MissingFile: there is none of that name.
            BrokenFile: its sop.yaml cannot be used.
        """
        return _service(name, self.settings)

    def service_of(self, relative: str) -> str:
        """The service of a file in the inbox: its first folder where that names one, else the office's own."""
        first = relative.partition("/")[0]
        return first if first in service_names(self.settings.templates) else self.office.service

    @property
    def seal(self) -> Seal | None:
        """Makes the codes by which mails can be answered; None where no mailbox is watched."""
        if not self.settings.imap_url:
            return None
        own = next(iter(self.office.posts.values())).holder(self.now().astimezone(self.office.calendar.zone).date())
        return Seal(self.settings.secret, self.settings.mailbox_address or own.mail)

    @property
    def links(self) -> Links:
        """Makes and reads the links in mails."""
        return Links(self.settings.secret, self.settings.pages_url, self.settings.link_days)

    def now(self) -> datetime:
        """The present by the office's clock."""
        return now(self.settings.clock_shift)


_register = lru_cache(maxsize=4)(Register)


def open_desk() -> Desk:
    """The desk with the settings of this moment; the register's connections stay open."""
    settings = load()
    return Desk(settings, _register(settings.database))


def _service(name: str, settings: Settings) -> ServiceFolder:
    path = settings.templates / name / "sop.yaml"
    return _read_service(name, settings, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=32)
def _read_service(name: str, settings: Settings, _changed: int) -> ServiceFolder:
    return load_service(name, settings.templates)
