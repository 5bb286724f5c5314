"""A browser without a network: asks the pages' application itself, and keeps its cookies."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any, Self

import httpx
from fastapi import FastAPI


class Asker:
    """One person who asks, and follows no redirects.

    Args:
        raising: whether a fault of the application is raised here; else its error page is the
            answer.
    """

    def __init__(self, app: FastAPI, *, raising: bool = True) -> None:
        carried = httpx.ASGITransport(app=app, raise_app_exceptions=raising)
        self._client = httpx.AsyncClient(transport=carried, base_url="http://kantor.contoh.id")
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _err: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()

    def ask(self, method: str, address: str, **sent: Any) -> httpx.Response:
        """The answer to one request."""
        return self._runner.run(self._client.request(method, address, **sent))

    def get(self, address: str, **sent: Any) -> httpx.Response:
        return self.ask("GET", address, **sent)

    def post(self, address: str, **sent: Any) -> httpx.Response:
        return self.ask("POST", address, **sent)
