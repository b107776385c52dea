"""Figures of intake (P4, P5)."""

import json
import re
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from benchmarks.data import Bench
from benchmarks.figure import Figure, alternate
from benchmarks.helpdesk.server import helpdesk
from benchmarks.server import Client

DESCRIPTION = (
    "I asked for a summary of the contract with Dana Whitfield. It added a clause that is not "
    "there, and when I said so it insisted. Reach me at dana.w@people.example or "
    "+44 20 7946 0958; the card in the file was 4111 1111 1111 1111. "
) * 2
REPORT: dict[str, Any] = {
    "category": "misinformation",
    "severity": "medium",
    "description": DESCRIPTION,
    "entry_point": "answer",
    "message_id": "msg-1",
    "model_version": "assistant-4.2",
    "context": "Question: what does clause 4 say? Answer: it allows this.",
    "context_consent": True,
    "contact_email": "dana.w@people.example",
    "locale": "en",
}
JSON = {"Content-Type": "application/json"}
SENDERS, EACH = 6, 150
Send = Callable[[Client], object]


def p4(bench: Bench, port: int) -> list[Figure]:
    """Durable intake over HTTP against a bare create of the same columns."""
    plain = REPORT | {
        "workspace_id": str(bench.workspace_id),
        "queue_id": str(bench.queue_id),
        "status": "open",
        "severity": 2,
        "received_at": "2026-01-01T00:00:00Z",
    }
    lookups = {"idempotency_lookup": "0" * 64, "request_digest": "0" * 64}

    def bare(client: Client) -> None:
        attempt = uuid.uuid4().hex
        body = plain | {"reference": attempt[:12], "receipt_lookup": attempt, **lookups}
        client.send("POST", "/baseline/reports/", json.dumps(body).encode(), JSON)

    ours, theirs = alternate(3, lambda: rate(port, ours_of(bench)), lambda: rate(port, bare))
    return [
        Figure(
            "P4", ours / theirs, "0.6", ours / theirs >= 0.6,
            f"intake (redaction, sealing, idempotency, audit, outbox, fsync) against a bare DRF "
            f"create of the same columns: {ours:.0f} against {theirs:.0f} a second",
        )
    ]  # fmt: skip


def p5(bench: Bench, port: int) -> list[Figure]:
    """Durable intake over HTTP against the public form of a help desk."""
    with helpdesk() as (other, silent):
        taken, tickets, unsent, posts = alternate(
            3,
            lambda: rate(port, ours_of(bench)),
            lambda: rate(other, send_ticket),
            lambda: rate(silent, send_ticket),
            lambda: rate(silent, ticket_of(Client(silent))),
        )
    return [
        Figure(
            "P5", taken / tickets, "5", taken / tickets >= 5,
            f"intake against the public form of django-helpdesk, read, sent and confirmed, with "
            f"its mails sent on the way (the product's wait for a worker): {taken:.0f} against "
            f"{tickets:.0f} a second; with none sent {unsent:.0f}, {taken / unsent:.1f} times; of "
            f"that the post alone {posts:.0f}, {taken / posts:.1f} times",
        )
    ]  # fmt: skip


def send_ticket(client: Client) -> None:
    """Send a ticket as somebody does who has not been there: form, post, confirmation."""
    visitor = Client(client.port, connection=client.connection)
    ticket = ticket_of(visitor)
    visitor.get(ticket(visitor))


def ticket_of(visitor: Client) -> Callable[[Client], str]:
    """Read the help desk's form; return what posts a ticket by it and gives the way to it."""
    # Its form asks for a token against forged posts.
    form = visitor.get("/tickets/submit/").decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)
    queue = re.search(r'<option value="(\d+)"[^>]*>AI<', form)
    assert token is not None, "the help desk's form has changed"
    assert queue is not None, "the help desk's form has changed"
    ticket = urlencode(
        {
            "csrfmiddlewaretoken": token[1],
            "queue": queue[1],
            "title": "It made a clause up",
            "body": f"{DESCRIPTION} {REPORT['context']}",
            "priority": "3",
            "submitter_email": REPORT["contact_email"],
        }
    ).encode()
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": f"csrftoken={visitor.cookie('csrftoken')}",
    }

    def post(client: Client) -> str:
        # It answers a ticket that it took with the way to it.
        client.expect({302}, "POST", "/tickets/submit/", ticket, headers)
        return client.location

    return post


def ours_of(bench: Bench) -> Callable[[Client], bytes]:
    """Return what sends one report to the product and gives its answer."""
    path, body = f"/w/{bench.slug}/api/v1/reports/", json.dumps(REPORT).encode()

    def send(client: Client) -> bytes:
        headers = JSON | {"X-Client-Key": bench.client_key, "Idempotency-Key": str(uuid.uuid4())}
        return client.send("POST", path, body, headers)

    return send


def rate(port: int, send: Send) -> float:
    """Return how many reports a second several senders get through.

    Each comes on a connection of its own, as reporters do: kept-alive ones would stay with the
    worker that took them, and the other would idle.
    """
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(EACH):
                client = Client(port)
                send(client)
                client.connection.close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(SENDERS)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return SENDERS * EACH / (time.perf_counter() - began)
