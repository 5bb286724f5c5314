"""The services an office offers: one folder each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from letters.errors import MissingFile
from letters.sop import Service, parse_service

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFolder:
    """A service with the folder of its templates."""

    folder: Path
    service: Service

    def template(self, document: str) -> Path:
        """The Word template of a document."""
        return self.folder / f"{document}.docx"


def load_service(name: str, root: Path = HERE) -> ServiceFolder:
    """Read a service's folder.

    Raises:
        MissingFile: there is no such folder, or it holds no sop.yaml.
        BrokenFile: its sop.yaml cannot be used; file, line and what to write.
    """
    path = root / name / "sop.yaml"
    if "/" in name or not path.is_file():
        raise MissingFile(file=f"{name}/sop.yaml", advice="Periksa `service:` di office.yaml.")
    service = parse_service(path.read_text(encoding="utf-8"), f"templates/{name}/sop.yaml")
    return ServiceFolder(folder=path.parent, service=service)


def service_names(root: Path = HERE) -> list[str]:
    """The names of all service folders."""
    return sorted(path.parent.name for path in root.glob("*/sop.yaml"))
