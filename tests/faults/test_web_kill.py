"""SIGKILL of web processes while reports are posted: nothing acknowledged is lost (F1)."""

import http.client
import itertools
import json
import os
import signal
import threading
import time
import uuid
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reporting.guard.rate_limits import KINDS, MOST
from tests.product import Product, eventually

pytestmark = pytest.mark.faults

# Two minutes on two cores; RECOURSE_POSTS asks for another number.
POSTS = int(os.environ.get("RECOURSE_POSTS", "20000"))
SENDERS = 8
EVERY = 0.5
WIDEN = """
from tenants.directory import find_workspace_id
from tenants.models import Workspace
from tenants.scope import enter_scope
found = find_workspace_id(%r)
with enter_scope(found):
    assert Workspace.objects.filter(pk=found).update(intake_limits=%r)
"""


def workers_of(product: Product) -> list[int]:
    """Return the processes that answer requests: the children of the web server's master."""
    master = json.loads((product.folder / "pids.json").read_text()).get("web")
    try:
        return [
            int(pid) for pid in Path(f"/proc/{master}/task/{master}/children").read_text().split()
        ]
    except (FileNotFoundError, ProcessLookupError):
        return []


class Sender(threading.Thread):
    """One host product that posts its share, each report until it is acknowledged."""

    def __init__(self, product: Product, numbers: "itertools.count[int]") -> None:
        super().__init__()
        parts = urlsplit(product.base)
        self.host, self.port = parts.hostname or "", parts.port
        self.key, self.numbers = product.demo["client_key"], numbers
        self.acknowledged: list[str] = []
        self.tries: Counter[str] = Counter()
        self.failure: BaseException | None = None

    def run(self) -> None:
        """Post until the numbers are used up."""
        try:
            connection = http.client.HTTPConnection(self.host, self.port, timeout=20)
            while (number := next(self.numbers)) < POSTS:
                headers = {
                    "Content-Type": "application/json",
                    "X-Client-Key": self.key["id"],
                    "Idempotency-Key": str(uuid.uuid4()),
                }
                body = {
                    "category": "misinformation",
                    "severity": "low",
                    # Each is about something else, or all of them would become one case.
                    "description": f"{uuid.uuid4().hex} is not what {uuid.uuid4().hex} says.",
                    "message_id": f"killed-{number}",
                }
                self.post(connection, json.dumps(body).encode(), headers)
        except BaseException as error:
            self.failure = error

    def post(
        self, connection: http.client.HTTPConnection, body: bytes, headers: dict[str, str]
    ) -> None:
        """Send one report again and again, as the same attempt, until it is acknowledged."""
        for _ in range(200):
            try:
                connection.request(
                    "POST", f"/w/{self.key['workspace']}/api/v1/reports/", body, headers
                )
                answer = connection.getresponse()
                content = answer.read()
            except (OSError, http.client.HTTPException):
                connection.close()
                self.tries["broken"] += 1
                time.sleep(0.05)
                continue
            self.tries[str(answer.status)] += 1
            if answer.status in {200, 201}:
                self.acknowledged.append(json.loads(content)["reference"])
                return
            assert answer.status in {502, 503}, (answer.status, content[:300])
            time.sleep(0.05)
        raise AssertionError(f"never acknowledged: {dict(self.tries)}")


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
    far = {f"{kind}_{edge}": MOST for kind in KINDS for edge in ("mark", "stop")}
    product.manage("shell", "--command", WIDEN % (product.demo["client_key"]["workspace"], far))
    before = product.rows("SELECT count(*) n FROM reporting_report")[0]["n"]
    killer, numbers = threading.Thread(target=keep_killing), itertools.count()
    senders = [Sender(product, numbers) for _ in range(SENDERS)]
    killer.start()
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    stop.set()
    killer.join()

    failures = [sender.failure for sender in senders if sender.failure]
    assert failures == []
    acknowledged = [reference for sender in senders for reference in sender.acknowledged]
    tries = sum((sender.tries for sender in senders), Counter())
    print(f"{len(acknowledged)} acknowledged, {killed} web processes killed, answers {dict(tries)}")
    assert len(acknowledged) == len(set(acknowledged)) == POSTS
    # Something was killed in the middle, or this says nothing.
    assert killed > 10
    assert tries["broken"] > 0
    stored = product.rows(
        "SELECT reference FROM reporting_report WHERE reference = ANY(%s)", acknowledged
    )
    assert {row["reference"] for row in stored} == set(acknowledged)
    # What was stored but never acknowledged was found again by the retry, not stored twice.
    after = product.rows("SELECT count(*) n FROM reporting_report")[0]["n"]
    assert after - before == POSTS
    eventually(lambda: workers_of(product), "the web server is up again")
