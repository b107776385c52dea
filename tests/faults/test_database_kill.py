"""Immediate stops of PostgreSQL while reports are posted: nothing acknowledged is lost (F2)."""

import itertools
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.faults.senders import Sender, each_is_stored_once, reports_stored
from tests.product import Product, eventually

pytestmark = pytest.mark.faults

STOPS = int(os.environ.get("RECOURSE_STOPS", "20"))
SENDERS = 8
# Between two stops reports flow for so long.
FLOWING_SECONDS = 1.0
# What is promised, on a machine that does nothing else: from the stop until a report is taken in.
BAR_SECONDS = 5.0


def test_stopping_the_database_at_once_loses_nothing(product: Product) -> None:
    product.lift_limits()
    before, ended = reports_stored(product), threading.Event()
    numbers = itertools.count()

    def until_ended() -> Iterator[int]:
        while not ended.is_set():
            yield next(numbers)

    senders = [Sender(product, until_ended()) for _ in range(SENDERS)]
    for sender in senders:
        sender.start()
    away = []
    try:
        for _ in range(STOPS):
            flows_since(senders, time.monotonic())
            time.sleep(FLOWING_SECONDS)
            stopped_at = time.monotonic()
            product.kill("postgres", signal.SIGQUIT)
            # What was acknowledged in the same moment says nothing of the time after it.
            time.sleep(0.2)
            away.append(flows_since(senders, time.monotonic()) - stopped_at)
    finally:
        ended.set()
        for sender in senders:
            sender.join()
    acknowledged = each_is_stored_once(product, senders, before)
    tries = sum((sender.tries for sender in senders), Counter[str]())
    print(
        f"F2 {STOPS} stops, {len(acknowledged)} acknowledged, 0 lost, 0 twice; taken in again after "
        f"{sorted(away)[len(away) // 2]:.1f} s, at most {max(away):.1f} s, bar {BAR_SECONDS:.0f} s "
        f"{'ok' if max(away) <= BAR_SECONDS else 'short'}; answers {dict(tries)}"
    )
    # Something was asked for while it was away, or this says nothing.
    assert tries["503"] + tries["broken"] > 0


def flows_since(senders: list[Sender], moment: float) -> float:
    """Return when the first report after a moment was acknowledged."""

    def last() -> list[float]:
        assert [sender.failure for sender in senders if sender.failure] == []
        return [sender.last_at for sender in senders if sender.last_at > moment]

    return min(eventually(last, "a report is taken in", 60))
