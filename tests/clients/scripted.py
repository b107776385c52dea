"""A real HTTP server that gives the answers it was told to give, and keeps what it was asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ACCEPTED = {
    "reference": "R-AAAAA-AAAAA",
    "receipt": "AAAA-BBBB",
    "receipt_words": "able acid",
    "status_url": "https://recourse.example/w/acme/status/",
    "received_at": "2026-11-25T10:00:00Z",
    "next": [{"title": "A reviewer reads your report", "expected": "Within 1 hour"}],
    "something_new": {"of a": "later server"},
}

STATUS = {
    "reference": "R-AAAAA-AAAAA",
    "status": "in_review",
    "title": "Being reviewed",
    "text": "",
    "received_at": "2026-11-25T10:00:00Z",
    "answer_wanted": False,
    "answer_by": None,
    "appeal_by": None,
    "may_write": True,
    "content_deleted_on": None,
    "messages": [],
    "next": [],
    "support": [],
}


@dataclass
class Answer:
    """One answer; status 0 hangs up after the request was read."""

    status: int
    body: Any = ""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Scripted:
    """The server's address, the answers still to give, and the requests that came."""

    answers: list[Answer]
    url: str = ""
    heard: list[tuple[dict[str, str], Any]] = field(default_factory=list)


@contextmanager
def scripted(*answers: Answer) -> Iterator[Scripted]:
    """Serve the answers, one a request; the last one again and again."""
    script = Scripted(list(answers))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            script.heard.append((dict(self.headers.items()), json.loads(self.rfile.read(length))))
            answer = script.answers.pop(0) if len(script.answers) > 1 else script.answers[0]
            if not answer.status:
                self.close_connection = True
                return
            plain = isinstance(answer.body, str)
            content = (answer.body if plain else json.dumps(answer.body)).encode()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Log nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    script.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield script
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
