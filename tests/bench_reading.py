"""What reading costs, each figure a ratio of two things measured side by side in one run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from statistics import median

import pdfplumber
from rapidocr import RapidOCR

from parsers.door.reader_pool import ReaderPool
from parsers.scan.page_images import Pixels, images_of_pdf
from tests.score import samples

ROUNDS = 3


def reading_figures() -> dict[str, tuple[float, str]]:
    """`read_digital_ratio`, `read_scan_ratio` and `rss_mb_reader`."""
    pdfs = [
        path
        for path in samples("office")
        if path.suffix == ".pdf" and not path.name.startswith("tolak-")
    ]
    scans = [path for path in pdfs if path.name.startswith("scan-")]
    digital = [path for path in pdfs if path not in scans]
    reader = ReaderPool(children=1)
    try:
        found = {
            "read_digital_ratio": (_ratio(reader.read, _words, digital), "x"),
            "read_scan_ratio": (_scan_ratio(reader, scans), "x"),
            "rss_mb_reader": (_peak_mb(reader), "MB"),
        }
    finally:
        reader.close()
    return found


def _ratio(
    ours: Callable[[Path], object], theirs: Callable[[Path], object], paths: list[Path]
) -> float:
    """Time of ours over time of theirs on the same files, taken in turns; the median round."""
    for path in paths:  # warm
        ours(path)
        theirs(path)
    return median(
        sum(_seconds(ours, path) for path in paths) / sum(_seconds(theirs, path) for path in paths)
        for _ in range(ROUNDS)
    )


def _scan_ratio(reader: ReaderPool, paths: list[Path]) -> float:
    """The whole reading of scanned letters over the bare engine, as it comes, on pictures of
    the same pages.
    """
    engine = RapidOCR(params={"Global.log_level": "error"})
    pictures = {path: list(_pictures(path)) for path in paths}

    def bare(path: Path) -> None:
        for picture in pictures[path]:
            engine(picture)

    return _ratio(reader.read, bare, paths)


def _pictures(path: Path) -> Iterator[Pixels]:
    data = path.read_bytes()
    with pdfplumber.open(BytesIO(data)) as pdf:
        numbers = range(1, len(pdf.pages) + 1)
    return (picture.pixels for picture in images_of_pdf(data, numbers))


def _words(path: Path) -> None:
    """What pdfplumber alone takes for the words of every page."""
    with pdfplumber.open(BytesIO(path.read_bytes())) as pdf:
        for page in pdf.pages:
            page.extract_words()


def _seconds(work: Callable[[Path], object], path: Path) -> float:
    start = time.monotonic()
    work(path)
    return time.monotonic() - start


def _peak_mb(reader: ReaderPool) -> float:
    """The most memory that the child ever held, in MB."""
    (child,) = reader.idle
    status = Path(f"/proc/{child.process.pid}/status").read_text()
    return (
        int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])
        / 1024
    )
