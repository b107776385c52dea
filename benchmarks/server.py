"""The product served for the figures: gunicorn with two workers, on a free port of loopback."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.data import REVIEWER


@contextmanager
def serving() -> Iterator[int]:
    """Run the web server; yield its port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable, "-m", "gunicorn", "config.wsgi", "--bind", f"127.0.0.1:{port}",
        "--workers", "2", "--worker-class", "gthread", "--threads", "4", "--log-level", "warning",
    ]  # fmt: skip
    environment = {**os.environ, "BASE_URL": f"http://127.0.0.1:{port}", "DB_POOL_SIZE": "4"}
    server = subprocess.Popen(command, env=environment)
    try:
        for _ in range(200):
            try:
                Client(port).get("/accounts/login/")
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

    def __init__(self, port: int, session: str = "") -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers = {"Cookie": f"sessionid={session}"} if session else {}

    def get(self, path: str) -> bytes:
        """Return the body of a page; raise RuntimeError unless it is 200."""
        return self.send("GET", path, None, {})

    def send(self, verb: str, path: str, body: bytes | None, headers: dict[str, str]) -> bytes:
        """Send one request; raise RuntimeError unless the answer is 200 or 201."""
        self.connection.request(verb, path, body, {**self.headers, **headers})
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status not in {200, 201}:
            raise RuntimeError(f"{verb} {path}: {answer.status} {content[:300]!r}")
        return content

    def seconds(self, path: str) -> float:
        """Return how long one page takes."""
        began = time.perf_counter()
        self.get(path)
        return time.perf_counter() - began
