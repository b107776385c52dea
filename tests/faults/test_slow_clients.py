"""Clients that send half a request and wait: they keep nobody out, and nothing of them is stored."""

import contextlib
import socket
import time
import uuid
from urllib.parse import urlsplit

import pytest

from config.web_server import PATIENCE
from tests.product import Product

pytestmark = pytest.mark.faults

# More than the web server has threads.
SLOW = 12
HEAD = "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: {kind}\r\n"
LENGTH = "Content-Length: 5000\r\n{more}\r\n"
FORM = "application/x-www-form-urlencoded"


def half_sent(product: Product, number: int) -> socket.socket:
    """Send a part of a request: of its headers, of a report by API, or of the plain form."""
    parts, key = urlsplit(product.base), product.demo["client_key"]
    address = (parts.hostname or "", parts.port or 80)
    workspace = f"/w/{key['workspace']}/"
    api = f"X-Client-Key: {key['id']}\r\nIdempotency-Key: {uuid.uuid4()}\r\n"
    headers = HEAD.format(host=parts.netloc, path=f"{workspace}report/preview/", kind=FORM)
    text = [
        headers,
        headers + LENGTH.format(more="") + "description=halfway",
        HEAD.format(host=parts.netloc, path=f"{workspace}api/v1/reports/", kind="application/json")
        + LENGTH.format(more=api)
        + '{"description": "halfway',
    ][number % 3]
    client = socket.create_connection(address, timeout=6 * PATIENCE)
    client.sendall(text.encode())
    return client


def whole_answer(client: socket.socket) -> bytes:
    """Return all that was answered until the connection ended: headers and body may come apart."""
    parts = []
    with contextlib.suppress(ConnectionResetError):
        while part := client.recv(4096):
            parts.append(part)
    return b"".join(parts)


def test_half_sent_requests_keep_nobody_out(product: Product) -> None:
    key = product.demo["client_key"]
    before = product.rows("SELECT count(*) FROM reporting_report")
    with contextlib.ExitStack() as stack:
        slow = [stack.enter_context(half_sent(product, number)) for number in range(SLOW)]
        time.sleep(1)
        status, answer = product.post(
            f"/w/{key['workspace']}/api/v1/reports/",
            {"category": "other", "severity": "high", "description": "It is slow today."},
            {"X-Client-Key": key["id"], "Idempotency-Key": str(uuid.uuid4())},
        )
        assert (status, "receipt" in answer) == (201, True)
        # Those that had named their address are told, the others are let go.
        told = [whole_answer(client) for client in slow]
    assert {line.split(b" ")[1] for line in told if line} <= {b"400", b"403", b"408"}
    assert sum(b"did not arrive in full" in line for line in told) == SLOW // 3
    assert product.rows("SELECT count(*) FROM reporting_report")[0]["count"] == (
        before[0]["count"] + 1
    )
