"""A cable between a client and a server on loopback that a test may pull, cut and plug in again."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Callable
from typing import Self, TypeVar, cast

T = TypeVar("T")
RESET = struct.pack("ii", 1, 0)


class End(asyncio.Protocol):
    """One end of a relayed connection: towards the client, or towards the server."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.line.made(self)

    def data_received(self, data: bytes) -> None:
        self.line.passes(self, data)

    def connection_lost(self, _error: Exception | None) -> None:
        self.transport = None
        self.line.lost(self)

    def write(self, data: bytes) -> None:
        if self.transport is not None:
            self.transport.write(data)

    def close(self) -> None:
        """What was written still arrives."""
        if self.transport is not None:
            self.transport.close()

    def reset(self) -> None:
        """The peer meets "connection reset"."""
        if self.transport is not None:
            self.transport.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, RESET
            )
            self.transport.abort()


class Line:
    """A connection through the relay.

    Once it is silent it stays so, and not even its end is passed on.
    """

    def __init__(self, relay: Relay, *, is_silent: bool, left: int | None) -> None:
        self.relay = relay
        self.client, self.server = End(self), End(self)
        self.is_silent = is_silent
        self.left = left
        self.said = 0

    def made(self, end: End) -> None:
        if end is self.client:
            self.relay.lines.append(self)
            if not self.is_silent:
                assert end.transport is not None
                end.transport.pause_reading()
                self.relay.connect(self)
        elif self.client.transport is None:
            end.close()
        else:
            self.client.transport.resume_reading()

    def passes(self, end: End, data: bytes) -> None:
        if self.is_silent:
            return
        if end is self.client:
            self.server.write(data)
            return
        if self.left is None or len(data) < self.left:
            self.client.write(data)
            self.left = None if self.left is None else self.left - len(data)
            self.relay.hears(self, len(data))
            return
        self.client.write(data[: self.left])
        self.left = 0
        self.client.close()
        self.server.reset()

    def lost(self, end: End) -> None:
        if not self.is_silent:
            (self.server if end is self.client else self.client).close()

    def reset(self) -> None:
        self.client.reset()
        self.server.reset()


class Relay:
    """Passes connections on to a port of this computer, until the test has it otherwise."""

    def __init__(self, target_port: int) -> None:
        self.target_port = target_port
        self.port = 0
        self.lines: list[Line] = []
        """All connections there have been, open or not."""
        self._is_silent = False
        self._cut_after: int | None = None
        self._cuts_every = False
        self.held = threading.Event()
        """Set while a connection stands still by `hold_after`."""
        self._hold_after: int | None = None
        self._held: Line | None = None
        self._loop = asyncio.new_event_loop()
        self._connecting: set[asyncio.Task[None]] = set()
        self._server = self._loop.run_until_complete(
            self._loop.create_server(self._accept, "127.0.0.1", 0)
        )
        self.port = int(self._server.sockets[0].getsockname()[1])
        self._thread = threading.Thread(target=self._loop.run_forever, name="relay", daemon=True)
        self._thread.start()

    def _accept(self) -> End:
        left = self._cut_after
        if not self._cuts_every:
            self._cut_after = None
        return Line(self, is_silent=self._is_silent, left=left).client

    def connect(self, line: Line) -> None:
        async def connect() -> None:
            try:
                await self._loop.create_connection(
                    lambda: line.server, "127.0.0.1", self.target_port
                )
            except OSError:  # the server is away, so the client is let down too
                if not line.is_silent:
                    line.client.reset()

        task = self._loop.create_task(connect())
        self._connecting.add(task)
        task.add_done_callback(self._connecting.discard)

    def _do(self, what: Callable[[], T]) -> T:
        """Do it in the relay's own thread, where alone connections may be touched."""

        async def done() -> T:
            return what()

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(30)

    def silence(self) -> None:
        """Nothing passes any more in either direction, of old connections or new ones.

        None is closed.
        """

        def silence() -> None:
            self._is_silent = True
            for line in self.lines:
                line.is_silent = True

        self._do(silence)

    def resume(self) -> None:
        """New connections work again; those that fell silent stay dead."""

        def resume() -> None:
            self._is_silent = False

        self._do(resume)

    def cut(self) -> None:
        """Both sides of every open connection meet "connection reset"."""

        def cut() -> None:
            for line in self.lines:
                line.reset()

        self._do(cut)

    def cut_after(self, n_bytes: int | None, *, every: bool = False) -> None:
        """The next connection, or every later one, ends when the server has said so much.

        None: no longer.
        """

        def cut_after() -> None:
            self._cut_after, self._cuts_every = n_bytes, every

        self._do(cut_after)

    def hold_after(self, n_bytes: int) -> None:
        """The first connection in which the server says so much from now on stands still in
        the middle of it.
        """

        def hold_after() -> None:
            self._hold_after = n_bytes
            for line in self.lines:
                line.said = 0

        self._do(hold_after)

    def release(self) -> None:
        """What was held goes on; nothing is held any more."""

        def release() -> None:
            line, self._held, self._hold_after = self._held, None, None
            if (
                line is not None
                and line.server.transport is not None
                and not line.server.transport.is_closing()
            ):
                line.server.transport.resume_reading()
            self.held.clear()

        self._do(release)

    def hears(self, line: Line, n_bytes: int) -> None:
        line.said += n_bytes
        if (
            self._hold_after is not None
            and line.said >= self._hold_after
            and line.server.transport is not None
        ):
            line.server.transport.pause_reading()
            self._held, self._hold_after = line, None
            self.held.set()

    def close(self) -> None:
        if self._loop.is_closed():
            return

        async def close() -> None:
            self._server.close()
            for task in self._connecting:
                task.cancel()
            for line in self.lines:
                line.reset()
            await asyncio.sleep(0)
            await asyncio.sleep(0)  # sockets are closed a turn of the loop after their reset

        asyncio.run_coroutine_threadsafe(close(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
