"""Reports that wait to be taken up in their hundreds: a page goes out at once all the same."""

import time

import pytest

from tests.faults.senders import Sender
from tests.faults.test_kill import send
from tests.product import Product, eventually

pytestmark = pytest.mark.faults

SENDERS = 8
REPORTS = 800
# The page is owed once its report was taken up, which goes before all that are less severe.
BAR_SECONDS = 10.0


def test_page_does_not_wait_for_the_reports_that_wait(product: Product) -> None:
    product.lift_limits()
    senders = [Sender(product, iter(range(REPORTS)[n::SENDERS])) for n in range(SENDERS)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert [sender.failure for sender in senders if sender.failure] == []

    began = time.monotonic()
    reference = send(product, 7_000)
    paged = """SELECT e.done_at FROM reporting_report r
        JOIN triage_casereport c ON c.report_id = r.id
        JOIN escalation_incidentcase i ON i.case_id = c.case_id
        JOIN tenants_outboxentry e ON e.source = 'incident:' || i.incident_id
        WHERE r.reference = %s AND e.state = 'delivered'"""
    eventually(lambda: product.rows(paged, reference), "its page sent", 60)
    took = time.monotonic() - began
    left = product.rows("SELECT count(*) n FROM reporting_report WHERE taken_up_at IS NULL")[0]["n"]
    print(f"paged {took:.1f} s after a report, with {left} others waiting; bar {BAR_SECONDS:.0f} s")
    # Or this says nothing.
    assert left > REPORTS / 4
    assert took <= BAR_SECONDS
