"""SIGKILL of web processes while reports are posted: nothing acknowledged is lost (F1)."""

import json
import os
import signal
import threading
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.senders import Sender, each_is_stored_once, reports_stored
from tests.product import Product, eventually

pytestmark = pytest.mark.faults

# Two minutes on two cores; RECOURSE_POSTS asks for another number.
POSTS = int(os.environ.get("RECOURSE_POSTS", "20000"))
SENDERS = 8
EVERY = 0.5


def workers_of(product: Product) -> list[int]:
    """Return the processes that answer requests: the children of the web server's master."""
    master = json.loads((product.folder / "pids.json").read_text()).get("web")
    try:
        return [
            int(pid) for pid in Path(f"/proc/{master}/task/{master}/children").read_text().split()
        ]
    except (FileNotFoundError, ProcessLookupError):
        return []


def test_killing_web_processes_loses_nothing(product: Product) -> None:
    stop, killed = threading.Event(), 0

    def keep_killing() -> None:
        nonlocal killed
        while not stop.wait(EVERY):
            for pid in workers_of(product)[:1]:
                try:
                    os.kill(pid, signal.SIGKILL)
                    killed += 1
                except ProcessLookupError:
                    pass

    # Counted as everywhere, but nothing is refused: all senders are one host on one address.
    product.lift_limits()
    before = reports_stored(product)
    killer, numbers = threading.Thread(target=keep_killing), iter(range(POSTS))
    senders = [Sender(product, numbers) for _ in range(SENDERS)]
    killer.start()
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    stop.set()
    killer.join()

    acknowledged = each_is_stored_once(product, senders, before)
    tries = sum((sender.tries for sender in senders), Counter())
    print(f"{len(acknowledged)} acknowledged, {killed} web processes killed, answers {dict(tries)}")
    assert len(acknowledged) == POSTS
    # Something was killed in the middle, or this says nothing.
    assert killed > 10
    assert tries["broken"] > 0
    eventually(lambda: workers_of(product), "the web server is up again")
