"""A real browser (Debian's Chromium, driven by Playwright) that notices what goes wrong on every
page it opens.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import ConsoleMessage, Page, Request, Response, WebError, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE, DESK = 360, 1280
"""Widths of a small phone and of a workspace's screen, in CSS pixels."""
REFUSED = re.compile(r"Failed to load resource: the server responded with a status of (4\d\d|503)")
BUSY = "text=/sedang dikerjakan/i"


def chromium_or_skip() -> None:
    """The browser of the gate; a machine without it skips these tests, the gate does not."""
    if CHROMIUM.is_file():
        return
    assert not os.environ.get("TINDAK_TEST_CHROMIUM"), "install chromium"
    pytest.skip("no /usr/bin/chromium on this machine")


@contextmanager
def chromium() -> Iterator[Chromium]:
    """A running browser.

    While it runs no other event loop can, so it lives no longer than a module of tests.
    """
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(QUIET))
        yield made
        made.close()


class Visitor:
    """One person's browser, with cookies of its own.

    Attributes:
        faults: errors in the console (a broken Content-Security-Policy is one), and requests to
            other hosts. That the page itself was refused (4xx, 503) is none; that a part of it was,
            is.
    """

    def __init__(self, made: Chromium, base: str, width: int, *, scripts: bool = True) -> None:
        self.base, self.width, self.faults = base, width, list[str]()
        self.context = made.new_context(
            viewport={"width": width, "height": 740},
            base_url=base,
            java_script_enabled=scripts,
            locale="id-ID",
        )
        self.context.set_default_timeout(20_000)
        self.context.on("console", self._on_console)
        self.context.on("weberror", self._on_error)
        self.context.on("request", self._on_request)
        self.page = self.context.new_page()

    def open(self, address: str, status: int = 200) -> Page:
        """Open an address, typed or from a mail."""
        answer = self.page.goto(address)
        assert answer is not None
        assert answer.status == status, f"{answer.status} at {address}"
        self.look()
        return self.page

    def press(self, button: str) -> int:
        """Press the button that sends a form.

        How it was answered (303: taken), once it is no more at work.
        """
        with self.page.expect_navigation(), self.page.expect_response(_is_page) as coming:
            self.page.get_by_role("button", name=button).first.click()
        self.settle()
        return coming.value.status

    def settle(self) -> None:
        """Wait until the page no longer says that the answer is being acted upon."""
        self.page.locator(BUSY).wait_for(state="detached")
        self.look()

    def look(self) -> None:
        """No page is wider than the screen."""
        self.page.wait_for_load_state()
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= self.width, f"{self.page.url} is {wide} wide on {self.width}"

    def choose(self, decision: str) -> None:
        self.page.get_by_role("radio", name=decision, exact=True).check()

    def fill(self, label: str, text: str) -> None:
        self.page.get_by_label(label, exact=False).first.fill(text)

    @property
    def heading(self) -> str:
        return self.page.locator("h1").inner_text()

    @property
    def text(self) -> str:
        return self.page.locator("main").inner_text()

    def log_in(self, name: str, password: str, status: int = 303) -> None:
        self.open("/masuk")
        self.fill("Nama pengguna", name)
        self.fill("Kata sandi", password)
        assert self.press("Masuk") == status

    def fetch(self, address: str, method: str = "GET", **given: object) -> int:
        """The status of an address asked with this browser's cookies, beside the page."""
        got = self.context.request.fetch(address, method=method, max_redirects=0, **given)  # type: ignore[arg-type]
        return got.status

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        page = message.page
        is_the_page = page is not None and message.location.get("url") == page.url
        if not (REFUSED.match(message.text) and is_the_page):
            self.faults.append(f"{message.location.get('url')}: {message.text}")

    def _on_error(self, error: WebError) -> None:
        self.faults.append(str(error.error))

    def _on_request(self, request: Request) -> None:
        if request.url.startswith(("data:", "blob:")):
            return
        if urlsplit(request.url).netloc != urlsplit(self.base).netloc:
            self.faults.append(f"a request to {urlsplit(request.url).netloc}")


Visit = Callable[..., Visitor]


def _is_page(response: Response) -> bool:
    return response.request.is_navigation_request()
