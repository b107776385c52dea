"""Unreadable bytes at the head of the work: the rest goes on, and the row goes through once mended."""

import os
import urllib.request
import uuid
from typing import Any

import psycopg
import pytest

from tests.product import Product, eventually

pytestmark = pytest.mark.faults

TAKE_UP = "triage.take_up"


def send(product: Product, text: str) -> str:
    """Post one severe report, so that it stands at the head of what is due; return its reference."""
    key = product.demo["client_key"]
    body = {"category": "harassment", "severity": "high", "description": text}
    headers = {"X-Client-Key": key["id"], "Idempotency-Key": str(uuid.uuid4())}
    status, answer = product.post(f"/w/{key['workspace']}/api/v1/reports/", body, headers)
    assert status == 201, answer
    return str(answer["reference"])


def change(query: str, *values: Any) -> None:
    """Write past the product, as a bad disk would."""
    admin = psycopg.conninfo.make_conninfo(
        os.environ["DATABASE_ADMIN_URL"],
        dbname=psycopg.conninfo.conninfo_to_dict(os.environ["DATABASE_OWNER_URL"])["dbname"],
    )
    with psycopg.connect(admin) as connection:
        connection.execute(query, values)


def sealed_of(product: Product, reference: str) -> dict[str, Any]:
    return product.rows(
        """SELECT c.id, c.sealed, r.id AS report_id FROM privacy_content c
           JOIN reporting_report r ON r.id = c.record_id
           WHERE r.reference = %s AND c.kind = 'description'""",
        reference,
    )[0]


def taken_up(product: Product, reference: str) -> bool:
    rows = product.rows(
        "SELECT 1 FROM reporting_report WHERE reference = %s AND taken_up_at IS NOT NULL", reference
    )
    return bool(rows)


def failure(product: Product, report_id: uuid.UUID) -> dict[str, Any] | None:
    rows = product.rows("SELECT * FROM tenants_workfailure WHERE row_id = %s", report_id)
    return rows[0] if rows else None


def metric(product: Product, state: str) -> float:
    """Return how many rows of the work are in a state, as Prometheus reads it."""
    request = urllib.request.Request(
        f"{product.base}/metrics",
        headers={"Authorization": f"Bearer {os.environ['METRICS_TOKEN']}"},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        lines = answer.read().decode().splitlines()
    wanted = f'recourse_stuck_rows{{state="{state}",work="{TAKE_UP}"}}'
    line = next(line for line in lines if line.startswith(wanted))
    return float(line.rpartition(" ")[2])


def test_flipped_byte_stops_nobody_and_goes_through_after_it_is_mended(product: Product) -> None:
    # Nothing is taken up while the worker is away, so that the bad row heads the batch.
    product.pause("worker")
    try:
        broken = send(product, "The first words that nobody can read.")
        row = sealed_of(product, broken)
        whole = bytes(row["sealed"])
        flipped = whole[:-1] + bytes([whole[-1] ^ 1])
        change("UPDATE privacy_content SET sealed = %s WHERE id = %s", flipped, row["id"])
        others = [send(product, f"Words that can be read, number {number}.") for number in range(5)]
    finally:
        product.resume("worker")
    eventually(lambda: all(taken_up(product, each) for each in others), "the others taken up")
    seen = eventually(lambda: failure(product, row["report_id"]), "the bad row among the stuck")
    assert not taken_up(product, broken)
    assert seen["work"] == TAKE_UP
    assert seen["error"] == "Unreadable"
    assert metric(product, "retried") == 1
    assert "words that nobody" not in str(seen)

    # Parked as after its last try, and then mended: it waits for a person's word.
    change("UPDATE tenants_workfailure SET retry_at = NULL WHERE id = %s", seen["id"])
    change("UPDATE privacy_content SET sealed = %s WHERE id = %s", whole, row["id"])
    assert metric(product, "parked") == 1
    change(
        "UPDATE tenants_workfailure SET retry_at = now(), attempts = 0 WHERE id = %s", seen["id"]
    )
    eventually(lambda: taken_up(product, broken), "the mended row taken up")
    eventually(lambda: failure(product, row["report_id"]) is None, "nothing left on the page")
    assert metric(product, "parked") == 0
    assert metric(product, "retried") == 0


def test_lost_wake_up_is_only_a_delay(product: Product) -> None:
    product.flush_broker()
    reference = send(product, "A report whose wake-up is lost.")
    product.flush_broker()
    eventually(lambda: taken_up(product, reference), "taken up by the next tick")
