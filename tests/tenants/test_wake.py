"""The wake-up: asked for in no time, sent once, and no loss when the broker is away (F3)."""

import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest

from tenants import wake


def bell(monkeypatch: pytest.MonkeyPatch, send: Any) -> wake.Bell:
    monkeypatch.setattr(wake, "PAUSE_AFTER_FAILURE_SECONDS", 0.05)
    return wake.Bell(SimpleNamespace(send_task=send))


def test_broker_that_hangs_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    under_way, over, names = threading.Event(), threading.Event(), []

    def hang(name: str, **options: Any) -> None:
        names.append(name)
        under_way.set()
        over.wait(10)

    rung = bell(monkeypatch, hang)
    rung.ring(("escalation.tick",))
    assert under_way.wait(5)
    began = time.monotonic()
    for _ in range(100):
        rung.ring(("escalation.tick",))
    assert time.monotonic() - began < 1
    over.set()
    until = time.monotonic() + 10
    while len(names) < 2 and time.monotonic() < until:
        time.sleep(0.01)
    # One that was under way, one for everything asked for meanwhile.
    assert names == ["escalation.tick"] * 2


def test_broker_that_returns_is_rung_again(monkeypatch: pytest.MonkeyPatch) -> None:
    sent, heard = [], threading.Event()

    def fail_once(name: str, **options: Any) -> None:
        sent.append(name)
        if len(sent) == 1:
            raise ConnectionError("away")
        heard.set()

    rung = bell(monkeypatch, fail_once)
    rung.ring(("tenants.deliver",))
    until = time.monotonic() + 10
    while not sent and time.monotonic() < until:
        time.sleep(0.01)
    rung.ring(("tenants.deliver",))
    assert heard.wait(5)


def test_unnamed_wake_up_rings_every_sweep(monkeypatch: pytest.MonkeyPatch) -> None:
    rung: list[Any] = []
    monkeypatch.setattr(wake, "_bell", SimpleNamespace(ring=rung.append))
    wake.wake()
    wake.wake("tenants.deliver")
    assert rung == [wake.TASKS, ("tenants.deliver",)]
