"""Figures of pages and their queries (P1, P3)."""

import os
import re
import time
from collections.abc import Callable
from typing import Any

import psycopg

from benchmarks.data import REVIEWER, Bench
from benchmarks.figure import Figure, alternate
from benchmarks.server import Client, reviewer_session


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
    ORDER BY severity DESC, position_at, id LIMIT 51
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
