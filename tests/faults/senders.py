"""Host products that go on posting reports, each until it is acknowledged."""

import http.client
import json
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from tests.product import Product


class Sender(threading.Thread):
    """One host product that posts its share, each report until it is acknowledged."""

    def __init__(self, product: Product, numbers: Iterator[int]) -> None:
        super().__init__()
        parts = urlsplit(product.base)
        self.host, self.port = parts.hostname or "", parts.port
        self.key, self.numbers = product.demo["client_key"], numbers
        self.acknowledged: list[str] = []
        self.last_at = 0.0
        self.tries: Counter[str] = Counter()
        self.failure: BaseException | None = None

    def run(self) -> None:
        """Post until the numbers are used up."""
        try:
            connection = http.client.HTTPConnection(self.host, self.port, timeout=20)
            for number in self.numbers:
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
                self.last_at = time.monotonic()
                return
            assert answer.status in {502, 503}, (answer.status, content[:300])
            # Not so often that asking keeps the machine from recovering.
            time.sleep(0.25)
        raise AssertionError(f"never acknowledged: {dict(self.tries)}")


def each_is_stored_once(product: Product, senders: list[Sender], before: int) -> list[str]:
    """Return the references that were acknowledged; all of them are stored, and nothing else is.

    What was stored but never acknowledged was found again by the retry, not stored twice.
    """
    assert [sender.failure for sender in senders if sender.failure] == []
    acknowledged = [reference for sender in senders for reference in sender.acknowledged]
    assert len(acknowledged) == len(set(acknowledged))
    stored = product.rows(
        "SELECT reference FROM reporting_report WHERE reference = ANY(%s)", acknowledged
    )
    assert {row["reference"] for row in stored} == set(acknowledged)
    assert reports_stored(product) - before == len(acknowledged)
    return acknowledged


def reports_stored(product: Product) -> int:
    """Return how many reports there are."""
    count: int = product.rows("SELECT count(*) n FROM reporting_report")[0]["n"]
    return count
