"""The product served for the figures: gunicorn with two workers, on a free port of loopback."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookies import SimpleCookie

from benchmarks.data import REVIEWER


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(
    python: str = sys.executable,
    application: str = "config.wsgi",
    ready: str = "/accounts/login/",
    **environment: str,
) -> Iterator[int]:
    """Run a web application under the same server as every other; yield its port."""
    port = free_port()
    command = [
        python, "-m", "gunicorn", application, "--bind", f"127.0.0.1:{port}",
        "--workers", "2", "--worker-class", "gthread", "--threads", "4", "--log-level", "warning",
    ]  # fmt: skip
    known = {**os.environ, "BASE_URL": f"http://127.0.0.1:{port}", "DB_POOL_SIZE": "4"}
    server = subprocess.Popen(command, env={**known, **environment})
    try:
        for _ in range(200):
            try:
                Client(port).get(ready)
                break
            except OSError:
                time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait(20)


def reviewer_session() -> str:
    """Log the benchmark's reviewer in; return the session cookie's value."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from tenants.models import User

    user = User.objects.get(email=REVIEWER)
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return str(session.session_key)


class Client:
    """One kept-alive connection."""

    def __init__(
        self, port: int, session: str = "", connection: http.client.HTTPConnection | None = None
    ) -> None:
        self.port = port
        self.connection = connection or http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers = {"Cookie": f"sessionid={session}"} if session else {}
        self.cookies = SimpleCookie()
        # Where the last answer sent its reader.
        self.location = ""

    def get(self, path: str) -> bytes:
        """Return the body of a page; raise RuntimeError unless it is 200."""
        return self.send("GET", path, None, {})

    def send(self, verb: str, path: str, body: bytes | None, headers: dict[str, str]) -> bytes:
        """Send one request; raise RuntimeError unless the answer is 200 or 201."""
        return self.expect({200, 201}, verb, path, body, headers)

    def expect(
        self,
        statuses: frozenset[int] | set[int],
        verb: str,
        path: str,
        body: bytes | None,
        headers: dict[str, str],
    ) -> bytes:
        """Send one request; raise RuntimeError unless the answer has one of the statuses."""
        self.connection.request(verb, path, body, {**self.headers, **headers})
        answer = self.connection.getresponse()
        content = answer.read()
        for header in answer.headers.get_all("Set-Cookie") or []:
            self.cookies.load(header)
        self.location = answer.headers.get("Location", "")
        if answer.status not in statuses:
            raise RuntimeError(f"{verb} {path}: {answer.status} {content[:300]!r}")
        return content

    def cookie(self, name: str) -> str:
        """Return the value of a cookie that was set; raise KeyError when there is none."""
        return self.cookies[name].value

    def seconds(
        self,
        path: str,
        verb: str = "GET",
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        expected: frozenset[int] | set[int] = frozenset({200}),
    ) -> float:
        """Return how long one request takes."""
        began = time.perf_counter()
        self.expect(expected, verb, path, body, headers or {})
        return time.perf_counter() - began
