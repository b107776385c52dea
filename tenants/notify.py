"""Telling the workers that something may be due; a beat does the same every few seconds."""

import logging
import os
import threading
import time
from typing import Any

from celery import current_app

from tenants.failures import note_failure

logger = logging.getLogger("recourse.notify")

TASKS = ("due.pipeline", "tenants.deliver")
PAUSE_AFTER_FAILURE_SECONDS = 5.0
# A hundred reports a second need four wake-ups, not a hundred: each costs half of what a report does.
PAUSE_SECONDS = 0.25


class Notifier:
    """Sends wake-ups from a thread of its own, each name once however often it was asked for.

    A broker that hangs or refuses takes seconds to say so; nobody who reports waits for that.
    """

    def __init__(self, app: Any = current_app) -> None:
        self._app = app
        self._asked: set[str] = set()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def ask(self, names: tuple[str, ...]) -> None:
        """Ask for wake-ups and return at once."""
        with self._changed:
            self._asked.update(names)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="notify", daemon=True)
                self._thread.start()
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._asked)
                names, self._asked = sorted(self._asked), set()
            self._send(names)
            time.sleep(PAUSE_SECONDS)

    def _send(self, names: list[str]) -> None:
        try:
            for name in names:
                self._app.send_task(name, expires=30, ignore_result=True, retry=False)
        except Exception as error:
            # The rows stay due and the next tick finds them, so a lost wake-up is only a delay.
            note_failure(logger, "broker does not answer", error, level=logging.WARNING)
            time.sleep(PAUSE_AFTER_FAILURE_SECONDS)


def take_back_wake_ups(*names: str) -> None:
    """Take back the wake-ups that wait for these tasks; for a task that begins.

    It sees everything that they were sent for. Left there, they would pile up where the work takes
    longer than asking for it.
    """
    try:
        with current_app.connection_or_acquire() as broker:
            for name in names:
                broker.default_channel.queue_purge(current_app.amqp.queues[name].name)
    except Exception as error:
        # They are done in vain at worst.
        note_failure(logger, "broker does not answer", error, level=logging.WARNING)


_notifier = Notifier()


def _renew() -> None:
    # A forked child has the parent's memory but not its threads.
    global _notifier
    _notifier = Notifier()


os.register_at_fork(after_in_child=_renew)


def notify_workers(*names: str) -> None:
    """Send the sweeps a wake-up, all of them unless some are named; nothing depends on it."""
    _notifier.ask(names or TASKS)
