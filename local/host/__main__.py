"""Command line: serve the pretend host product on a loopback port."""

import argparse
import os
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from local.host.app import HostProduct


class ThreadedServer(ThreadingMixIn, WSGIServer):
    """One thread a request: the browser keeps connections open."""

    daemon_threads = True


class QuietHandler(WSGIRequestHandler):
    """No line a request."""

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m local.host", description=__doc__)
    parser.add_argument("--port", type=int, default=8001)
    port = parser.parse_args().port
    host = HostProduct(
        base_url=os.environ.get("BASE_URL", "http://127.0.0.1:8000"),
        folder=Path(os.environ["RECOURSE_DATA_DIR"]),
    )
    with make_server("127.0.0.1", port, host, ThreadedServer, QuietHandler) as server:
        server.serve_forever()


if __name__ == "__main__":
    main()
