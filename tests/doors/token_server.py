"""A real OAuth 2 server on loopback."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.doors.dovecot import Dovecot


@contextmanager
def token_server(tokens: list[str], *, rotates: bool = False) -> Iterator[str]:
    """It sells a token for the refresh token `segar`, and tells Dovecot which is good: the
    newest of `tokens`. One that `rotates` gives another refresh token with each, and takes
    none twice.
    """
    good_refresh_token = ["segar"]

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            if asked.get("grant_type") != ["refresh_token"] or (
                asked.get("refresh_token") != good_refresh_token
            ):
                self._say(400, {"error": "invalid_grant"})
                return
            tokens.append(f"token-{len(tokens)}")
            answer: dict[str, object] = {"access_token": tokens[-1], "expires_in": 3600}
            if rotates:
                good_refresh_token[0] = f"segar-{len(tokens)}"
                answer["refresh_token"] = good_refresh_token[0]
            self._say(200, answer)

        def do_GET(self) -> None:
            given = parse_qs(urlsplit(self.path).query).get("access_token")
            good = bool(given) and given == tokens[-1:]
            self._say(200 if good else 401, {"email": Dovecot.address} if good else {})

        def _say(self, code: int, body: dict[str, object]) -> None:
            data = json.dumps(body).encode()
            self.send_response(code)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
