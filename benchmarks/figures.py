"""Each figure: what is compared, and the ratio."""

import json
import os
import re
import statistics
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psycopg

from benchmarks.data import REVIEWER, Bench
from benchmarks.server import Client, reviewer_session


@dataclass(frozen=True)
class Figure:
    """One line of the table; `ok` is None where a part of the figure cannot be taken yet."""

    name: str
    ratio: float
    bar: str
    ok: bool
    words: str

    def line(self) -> str:
        """Return the line as it is printed."""
        state = "ok" if self.ok else "short"
        return f"{self.name} {self.ratio:.2f} bar {self.bar} {state} · {self.words}"


def alternate(rounds: int, *works: Callable[[], float]) -> list[float]:
    """Run the works in turns, so that a slow moment hits all alike; return each one's median."""
    for work in works:
        work()
    taken = [[work() for work in works] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def p1(bench: Bench, port: int) -> list[Figure]:
    """Queue page against the obvious way; a deep page against the first."""
    client, plain = Client(port, reviewer_session()), Client(port)
    first = f"/w/{bench.slug}/queues/safety/"
    obvious = f"/baseline/queue/{REVIEWER}/{bench.queue_id}/"
    ours, theirs = alternate(15, lambda: client.seconds(first), lambda: plain.seconds(obvious))
    deep, number = first, 1
    while number < 1000:
        following = re.search(
            rb'href="([^"]*)"[^>]*rel="next"|rel="next"[^>]*href="([^"]*)"', client.get(deep)
        )
        if following is None:
            break
        link = (following[1] or following[2]).decode().replace("&amp;", "&")
        deep, number = (link if link.startswith("/") else first + link), number + 1
    near, far = alternate(15, lambda: client.seconds(first), lambda: client.seconds(deep))
    return [
        Figure(
            "P1", theirs / ours, "8", theirs / ours >= 8,
            f"queue page against guardian per report, OFFSET, COUNT, ModelSerializer: "
            f"{ours * 1e3:.1f} ms against {theirs * 1e3:.1f} ms",
        ),
        Figure(
            "P1", far / near, "1.5", far / near <= 1.5,
            f"page {number} against page 1: {far * 1e3:.1f} ms against {near * 1e3:.1f} ms"
            + ("" if number == 1000 else " (the queue has no more pages at this size)"),
        ),
    ]  # fmt: skip


QUEUE_PAGE = """
    SELECT id, reference, status, category, severity, tool_name, received_at, due_at
    FROM triage_case
    WHERE workspace_id = %s AND queue_id = %s AND status = 'open'
    ORDER BY severity DESC, id LIMIT 51
"""


def p3(bench: Bench, port: int) -> list[Figure]:
    """The queue's query with row-level security against a role that passes it."""
    values = [bench.workspace_id, bench.queue_id]
    with (
        psycopg.connect(os.environ["DATABASE_URL"]) as inside,
        psycopg.connect(os.environ["BENCH_ADMIN_URL"]) as outside,
    ):
        inside.execute("SELECT set_config('app.workspace', %s, true)", [str(bench.workspace_id)])

        def timed(connection: psycopg.Connection[Any]) -> Callable[[], float]:
            def work() -> float:
                began = time.perf_counter()
                for _ in range(20):
                    rows = connection.execute(QUEUE_PAGE, values).fetchall()
                assert len(rows) == 51
                return (time.perf_counter() - began) / 20

            return work

        bound, free = alternate(60, timed(inside), timed(outside))
    return [
        Figure(
            "P3", bound / free, "1.15", bound / free <= 1.15,
            f"queue query under row-level security against BYPASSRLS with WHERE: "
            f"{bound * 1e3:.3f} ms against {free * 1e3:.3f} ms; content search: not built yet",
        )
    ]  # fmt: skip


DESCRIPTION = (
    "I asked for a summary of the contract with Dana Whitfield. It added a clause that is not "
    "there, and when I said so it insisted. Reach me at dana.w@people.example or "
    "+44 20 7946 0958; the card in the file was 4111 1111 1111 1111. "
) * 2
SENDERS, EACH = 6, 150


def p4(bench: Bench, port: int) -> list[Figure]:
    """Durable intake over HTTP against a bare create of the same columns."""

    def body() -> bytes:
        return json.dumps(
            {
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
        ).encode()

    def ours(client: Client) -> None:
        headers = {
            "Content-Type": "application/json",
            "X-Client-Key": bench.client_key,
            "Idempotency-Key": str(uuid.uuid4()),
        }
        client.send("POST", f"/w/{bench.slug}/api/v1/reports/", body(), headers)

    def bare(client: Client) -> None:
        plain = json.loads(body())
        plain |= {
            "workspace_id": str(bench.workspace_id),
            "queue_id": str(bench.queue_id),
            "reference": uuid.uuid4().hex[:12],
            "status": "open",
            "severity": 2,
            "received_at": "2026-01-01T00:00:00Z",
        }
        client.send(
            "POST", "/baseline/reports/", json.dumps(plain).encode(),
            {"Content-Type": "application/json"},
        )  # fmt: skip

    def rate(send: Callable[[Client], None]) -> float:
        failures: list[BaseException] = []

        def work() -> None:
            client = Client(port)
            try:
                for _ in range(EACH):
                    send(client)
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

    durable, plain = alternate(3, lambda: rate(ours), lambda: rate(bare))
    return [
        Figure(
            "P4", durable / plain, "0.6", durable / plain >= 0.6,
            f"intake (redaction, sealing, idempotency, audit, outbox, fsync) against a bare DRF "
            f"create: {durable:.0f} against {plain:.0f} a second",
        )
    ]  # fmt: skip


FIGURES: dict[str, Callable[[Bench, int], list[Figure]]] = {"P1": p1, "P3": p3, "P4": p4}
