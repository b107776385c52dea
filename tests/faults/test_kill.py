"""SIGKILL of worker, sender, beat and broker while reports flow (F3, F4; Must show 4)."""

import random
import threading
import time
import uuid

import pytest

from tests.product import Product, eventually

pytestmark = pytest.mark.faults

REPORTS = 60
KILLING_SECONDS = 15


def send(product: Product, number: int) -> str:
    """Post one report as a host would, again and again until it is acknowledged."""
    key = product.demo["client_key"]
    body = {
        "category": "unsafe_tool_action",
        "severity": "high",
        "description": f"It deleted folder {number} without asking.",
        "entry_point": "tool_action",
        "tool": {
            "name": "delete_folder",
            "parameters": {"folder": number},
            "outcome_matched": "no",
            "confirmation_requested": "no",
            "confirmation_given": "no",
            "warning_shown": "no",
        },
        "contact_email": f"fault-{number}@people.example",
    }
    headers = {"X-Client-Key": key["id"], "Idempotency-Key": str(uuid.uuid4())}
    path = f"/w/{key['workspace']}/api/v1/reports/"
    for _ in range(50):
        try:
            status, answer = product.post(path, body, headers)
        except OSError:
            status, answer = 0, {}
        if status in {200, 201}:
            return str(answer["reference"])
        assert status in {0, 503}, (status, answer)
        time.sleep(0.3)
    raise AssertionError("never acknowledged")


def test_killing_worker_beat_and_broker_loses_nothing(product: Product) -> None:
    stop = threading.Event()

    def keep_killing() -> None:
        names = ["worker", "valkey", "sender", "beat"]
        turn = 0
        while not stop.wait(random.uniform(0.8, 1.6)):
            product.kill(names[turn % len(names)])
            turn += 1

    killer = threading.Thread(target=keep_killing)
    killer.start()
    began, acknowledged = time.monotonic(), []
    try:
        for number in range(REPORTS):
            acknowledged.append(send(product, number))
            time.sleep(
                max(0.0, (number + 1) * KILLING_SECONDS / REPORTS - (time.monotonic() - began))
            )
    finally:
        stop.set()
        killer.join()

    assert len(set(acknowledged)) == REPORTS
    stored = product.rows(
        "SELECT id, reference FROM reporting_report WHERE reference = ANY(%s)", acknowledged
    )
    assert len(stored) == REPORTS
    ids = [row["id"] for row in stored]

    def unfinished() -> dict[str, int]:
        counts = {
            "reports without a case": """SELECT count(*) n FROM reporting_report r WHERE r.id = ANY(%s)
                AND NOT EXISTS (SELECT 1 FROM triage_casereport c WHERE c.report_id = r.id)""",
            "cases without an incident": """SELECT count(*) n FROM triage_case c
                WHERE c.report_id = ANY(%s) AND NOT EXISTS
                (SELECT 1 FROM escalation_incidentcase i WHERE i.case_id = c.id)""",
            "incidents nobody was paged for": """SELECT count(*) n FROM escalation_incidentcase i
                JOIN triage_case c ON c.id = i.case_id WHERE c.report_id = ANY(%s) AND NOT EXISTS
                (SELECT 1 FROM escalation_page p WHERE p.incident_id = i.incident_id)""",
        }
        left = {what: product.rows(query, ids)[0]["n"] for what, query in counts.items()}
        left["messages still owed"] = product.rows(
            """SELECT count(*) n FROM tenants_outboxentry
               WHERE state NOT IN ('delivered', 'failed_perm', 'taken_back')"""
        )[0]["n"]
        return {what: count for what, count in left.items() if count}

    # The lease of a message that a killed worker was sending is 60 s.
    try:
        eventually(lambda: not unfinished(), "everything taken up and sent", seconds=150)
    except AssertionError as error:
        raise AssertionError(f"{error}, but for {unfinished()}") from error

    failed = product.rows(
        "SELECT event, error FROM tenants_outboxentry WHERE state = 'failed_perm'"
    )
    assert failed == []
    twice = product.rows(
        """SELECT report_id FROM triage_casereport WHERE report_id = ANY(%s)
           GROUP BY report_id HAVING count(*) > 1""",
        ids,
    )
    assert twice == []
    _each_confirmation_arrived(product)


def _each_confirmation_arrived(product: Product) -> None:
    """Each reporter got the confirmation; a second copy is flagged as a possible duplicate."""
    flagged = {
        str(row["id"])
        for row in product.rows("SELECT id FROM tenants_outboxentry WHERE possible_duplicate")
    }
    confirmations: dict[str, list[str]] = {}
    for mail in product.mails():
        if mail["to"].startswith("fault-") and "R-" in mail["subject"] + mail["text"]:
            entry = mail["message_id"].strip("<>").partition("@")[0]
            confirmations.setdefault(entry, []).append(mail["to"])
    owed = product.rows(
        "SELECT id FROM tenants_outboxentry WHERE source = 'reporter.received' AND state = 'delivered'"
    )
    reached = {to for sent in confirmations.values() for to in sent}
    assert {f"fault-{number}@people.example" for number in range(REPORTS)} <= reached
    assert len(owed) >= REPORTS
    copies = {entry for entry, sent in confirmations.items() if len(sent) > 1}
    assert copies <= flagged, "a message was sent twice and is not flagged"
    print(f"possible duplicates: {len(flagged)} flagged, {len(copies)} arrived twice")
