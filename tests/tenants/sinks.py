"""Servers that receive what the outbox sends: a mail server, and a sink of webhooks."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller


class Mailbox:
    """An SMTP server in a thread; `answer` is what it says to each recipient."""

    def __init__(self) -> None:
        self.messages: list[Any] = []
        self.answer = "250 OK"

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.messages.append(envelope)
        return "250 Accepted"


@contextmanager
def mail_server() -> Iterator[tuple[Mailbox, int]]:
    """Run a mail server; give its mailbox and port."""
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield box, controller.port
    finally:
        controller.stop()


class Sink:
    """An HTTP server in a thread; `status` is what it answers, `delay` how long it waits first."""

    def __init__(self) -> None:
        self.url = ""
        self.calls: list[tuple[str, dict[str, str], bytes]] = []
        self.status = 200
        self.location = ""
        self.headers: dict[str, str] = {}
        self.delay = 0.0
        # Seconds between single bytes of an answer that never ends.
        self.drip = 0.0
        self.over = threading.Event()


@contextmanager
def http_sink() -> Iterator[tuple[Sink, str]]:
    """Run a sink; give it and its address."""
    sink = Sink()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            sink.calls.append((self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            sink.over.wait(sink.delay)
            while sink.drip and not sink.over.wait(sink.drip):
                self.wfile.write(b"H")
            self.send_response(sink.status)
            if sink.location:
                self.send_header("Location", sink.location)
            for name, value in sink.headers.items():
                self.send_header(name, value)
            self.end_headers()

        do_GET = do_POST

        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *args: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        sink.url = f"http://127.0.0.1:{server.server_port}/hook?team=blue"
        yield sink, sink.url
    finally:
        sink.over.set()
        server.shutdown()
        server.server_close()


def free_port() -> int:
    """Return a port nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port
