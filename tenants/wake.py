"""Telling the workers that something may be due; a beat does the same every few seconds."""

import logging
import time

from celery import current_app
from kombu.exceptions import OperationalError

logger = logging.getLogger("recourse.wake")

TASKS = ("escalation.tick", "tenants.deliver")
PAUSE_AFTER_FAILURE_SECONDS = 5.0
_quiet_until = 0.0


def wake(*names: str) -> None:
    """Send the sweeps a wake-up; nothing depends on its arrival.

    A broker that does not answer is left alone for some seconds, so that intake never waits for
    it: the rows stay due, and the next tick finds them.
    """
    global _quiet_until
    if time.monotonic() < _quiet_until:
        return
    try:
        for name in names or TASKS:
            current_app.send_task(name, expires=30, ignore_result=True, retry=False)
    except (OperationalError, OSError) as error:
        _quiet_until = time.monotonic() + PAUSE_AFTER_FAILURE_SECONDS
        logger.warning("broker does not answer (%s); the next tick will do", type(error).__name__)
