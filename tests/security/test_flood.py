"""A burst of tiny requests: each is refused before it costs anything, and leaves nothing (C1)."""

import tracemalloc
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reporting import guard
from reporting.models import LimitedHour
from tenants.permissions import Limited
from tenants.rate_limits import PREFIX, windows
from tenants.scope import enter_scope
from tests.broker import own_broker
from tests.reporting.reporters import BODY, Host, rows
from tests.reporting.test_limits import AWAY, limit

BURST = 10_000


@pytest.fixture(autouse=True)
def alone(tmp_path, settings):
    """Count in a broker that no other test uses at the same moment."""
    with own_broker(tmp_path, settings):
        yield


@pytest.fixture
def flooded(cast):
    limit(cast.acme, address_mark=1, address_stop=1)
    host = Host(cast.acme, client=Client(REMOTE_ADDR="198.18.7.7"))
    assert host.post().status_code == 201
    return host


def test_ten_thousand_checks_leave_no_more_in_memory_than_one(cast):
    cast.acme.intake_limits = {**AWAY, "address_mark": 1, "address_stop": 1}
    client = windows().storage
    ask: dict[str, Any] = {"severe": False, "text": "x", "now": timezone.now()}
    guard.admit(guard.Sender(address="198.18.8.0/24"), cast.acme, attempt="1", **ask)
    keys, begin = client.dbsize(), None
    tracemalloc.start()
    for number in range(BURST):
        # Each claims another device, another text and another attempt: none of it is kept.
        sender = guard.Sender(address="198.18.8.0/24", device=f"device-{number}")
        with pytest.raises(Limited):
            guard.admit(sender, cast.acme, attempt=str(number), **{**ask, "text": f"x {number}"})
        if number == BURST // 10:
            begin = tracemalloc.get_traced_memory()[0]
    grown = tracemalloc.get_traced_memory()[0] - (begin or 0)
    tracemalloc.stop()
    assert grown < 256 * 1024
    assert client.dbsize() <= keys + 1  # the count of what was refused
    guard.write_counts()
    with enter_scope(cast.acme.pk):
        assert LimitedHour.objects.get().count == BURST


def test_refused_request_is_neither_checked_nor_redacted_nor_stored(flooded, monkeypatch):
    called = []
    monkeypatch.setattr("reporting.api.reports.read", lambda *a: called.append("read"))
    monkeypatch.setattr(
        "reporting.api.reports.submit_report", lambda *a, **k: called.append("store")
    )
    before = rows(flooded.workspace)
    bodies: list[Any] = [BODY, {}, [], {"severity": ["high"]}, {"tool": 7, "description": {"a": 1}}]
    for body in bodies:
        assert flooded.post(body).status_code == 429
    assert called == []
    assert rows(flooded.workspace) == before


def test_refused_request_asks_the_database_a_fixed_few_times(flooded):
    counts = set()
    for body in (BODY, {**BODY, "context": "x" * 8000, "context_consent": True}):
        with CaptureQueriesContext(connection) as queries:
            assert flooded.post(body).status_code == 429
        counts.add(len(queries))
    # The scope by its name, the client key with its workspace, and three for the test's own
    # transaction.
    assert counts == {5}, [str(query["sql"])[:80] for query in queries]


def test_keys_of_the_broker_are_as_many_as_reports_were_taken_in(flooded):
    client = windows().storage
    before = len(list(client.scan_iter(f"{PREFIX}:*")))
    for number in range(50):
        assert flooded.post(X_Device=f"device-{number:03}").status_code == 429
    assert len(list(client.scan_iter(f"{PREFIX}:*"))) <= before + 1
