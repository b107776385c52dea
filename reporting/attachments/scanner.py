"""Asking a virus scanner about a file: clamd's INSTREAM over TCP, or a function of one's own."""

import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

NONE = "none"
# Seconds from the connection to the whole answer.
PATIENCE = 20.0
CHUNK = 64 * 1024
MOST_ANSWER = 4_096


class ScannerDown(Exception):
    """The scanner gave no verdict: it is away, hangs or talks nonsense. Ask again later."""


@dataclass(frozen=True)
class Verdict:
    """What the scanner says: clean, infected by something with a name, or cannot tell."""

    state: str
    finding: str = ""


CLEAN = Verdict("clean")
Scan = Callable[[bytes], Verdict]


def scanner() -> Scan | None:
    """Return how to ask the scanner of SCANNER; None where the operator runs none.

    Raises ImproperlyConfigured for a value that names no scanner, so that a typing error never
    counts as none.
    """
    setting: str = settings.SCANNER
    if setting == NONE:
        return None
    if setting.startswith("clamd://"):
        address = urlsplit(setting)
        try:
            host, port = address.hostname or "", address.port or 3310
        except ValueError as error:
            raise ImproperlyConfigured(f"SCANNER names no port: {setting}") from error
        return lambda data: ask_clamd(data, host, port)
    try:
        scan: Scan = import_string(setting)
    except ImportError as error:
        raise ImproperlyConfigured(
            f"SCANNER is {setting!r}; it must be none, clamd://host:port or the dotted path of a "
            "function that takes bytes and returns a Verdict."
        ) from error
    return scan


def ask_clamd(data: bytes, host: str, port: int, *, patience: float = PATIENCE) -> Verdict:
    """Send bytes to clamd and return its verdict; raise ScannerDown without one in time.

    Source: clamd(8), INSTREAM: chunks of a four-byte length and data, ended by a length of zero.
    """
    until = time.monotonic() + patience
    try:
        with socket.create_connection((host, port), timeout=patience) as line:
            line.sendall(b"zINSTREAM\0")
            for at in range(0, len(data), CHUNK):
                chunk = data[at : at + CHUNK]
                _wait_no_longer(line, until)
                line.sendall(struct.pack("!I", len(chunk)) + chunk)
            line.sendall(struct.pack("!I", 0))
            answer = _answer(line, until)
    except OSError as error:
        raise ScannerDown(type(error).__name__) from error
    return _verdict(answer)


def _answer(line: socket.socket, until: float) -> str:
    heard = b""
    while b"\0" not in heard and len(heard) < MOST_ANSWER:
        _wait_no_longer(line, until)
        if not (more := line.recv(MOST_ANSWER)):
            break
        heard += more
    return heard.partition(b"\0")[0].decode("utf-8", "replace").strip()


def _wait_no_longer(line: socket.socket, until: float) -> None:
    # One limit for the whole talk: a scanner that drips must not hold a worker for ever.
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    line.settimeout(left)


def _verdict(answer: str) -> Verdict:
    verdict = answer.removeprefix("stream:").strip()
    if verdict == "OK":
        return CLEAN
    if verdict.endswith(" FOUND"):
        return Verdict("infected", verdict.removesuffix(" FOUND").strip()[:120])
    if verdict.endswith(" ERROR"):
        # It was reached and will say the same again, of a file that is too large for it, say.
        return Verdict("failed", verdict.removesuffix(" ERROR").strip()[:120])
    raise ScannerDown("no verdict")
