"""The wake-up: asked for in no time, sent once, and no loss when the broker is away (F3)."""

import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest
from celery import Celery, current_app

from tenants import notify


def notifier(monkeypatch: pytest.MonkeyPatch, send: Any) -> notify.Notifier:
    monkeypatch.setattr(notify, "PAUSE_AFTER_FAILURE_SECONDS", 0.05)
    return notify.Notifier(SimpleNamespace(send_task=send))


def test_broker_that_hangs_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    under_way, over, names = threading.Event(), threading.Event(), []

    def hang(name: str, **options: Any) -> None:
        names.append(name)
        under_way.set()
        over.wait(10)

    asked = notifier(monkeypatch, hang)
    asked.ask(("due.pipeline",))
    assert under_way.wait(5)
    began = time.monotonic()
    for _ in range(100):
        asked.ask(("due.pipeline",))
    assert time.monotonic() - began < 1
    over.set()
    until = time.monotonic() + 10
    while len(names) < 2 and time.monotonic() < until:
        time.sleep(0.01)
    # One that was under way, one for everything asked for meanwhile.
    assert names == ["due.pipeline"] * 2


def test_broker_that_returns_is_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    sent, heard = [], threading.Event()

    def fail_once(name: str, **options: Any) -> None:
        sent.append(name)
        if len(sent) == 1:
            raise ConnectionError("away")
        heard.set()

    asked = notifier(monkeypatch, fail_once)
    asked.ask(("tenants.deliver",))
    until = time.monotonic() + 10
    while not sent and time.monotonic() < until:
        time.sleep(0.01)
    asked.ask(("tenants.deliver",))
    assert heard.wait(5)


def test_unnamed_wake_up_reaches_every_sweep(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(notify, "_notifier", SimpleNamespace(ask=asked.append))
    notify.notify_workers()
    notify.notify_workers("tenants.deliver")
    assert asked == [notify.TASKS, ("tenants.deliver",)]


def test_task_takes_back_the_wake_ups_that_waited_for_it_and_no_others() -> None:
    def waiting(name: str) -> int:
        with current_app.connection_for_read() as broker:
            declared = current_app.amqp.queues[name].bind(broker.default_channel).queue_declare()
            return int(declared.message_count)

    # Two that no other test sends.
    for name in ("due.limited", "due.limited", "due.housekeeping"):
        current_app.send_task(name, ignore_result=True)
    try:
        assert waiting("due.limited") == 2
        notify.take_back_wake_ups("due.limited")
        assert (waiting("due.limited"), waiting("due.housekeeping")) == (0, 1)
    finally:
        notify.take_back_wake_ups("due.limited", "due.housekeeping")


def test_wake_ups_that_cannot_be_taken_back_stop_no_task(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    away = Celery("away", broker="redis://127.0.0.1:1/0", set_as_current=False)
    away.conf.broker_transport_options = {"socket_connect_timeout": 1, "max_retries": 0}
    away.conf.task_queues = current_app.conf.task_queues
    monkeypatch.setattr(notify, "current_app", away)
    notify.take_back_wake_ups("due.limited")
    assert "broker does not answer" in caplog.text
