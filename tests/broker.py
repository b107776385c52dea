"""A broker of one test's own, for what it counts there and for killing it."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import redis

from local.place import valkey_program
from reporting.guard import checks
from reporting.guard.windows import windows


@contextmanager
def own_broker(folder: Path, settings: Any) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a Valkey of the test's own, which it may kill; give the process."""
    socket = folder / "v.sock"
    argv = [
        valkey_program(),
        "--port",
        "0",
        "--unixsocket",
        str(socket),
        "--save",
        "",
        "--dir",
        folder,
    ]
    process = subprocess.Popen([str(part) for part in argv], stdout=subprocess.DEVNULL)
    settings.GUARD_URL = f"redis+unix://{socket}"
    windows.cache_clear()
    try:
        until = time.monotonic() + 20
        while not _answers(socket) and time.monotonic() < until:
            time.sleep(0.02)
        yield process
    finally:
        process.kill()
        process.wait()
        windows.cache_clear()
        checks._broker._until = 0.0


def _answers(socket: Path) -> bool:
    # The socket is there a moment before anybody listens on it.
    try:
        with redis.Redis(unix_socket_path=str(socket)) as client:
            return bool(client.ping())
    except redis.ConnectionError:
        return False
