"""One report travels the whole way, through real worker, broker, database and browser."""

import json
import re
import zipfile
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, check_accessibility
from tests.product import Product, eventually

pytestmark = pytest.mark.browser

SECRET_NUMBER = "4111 1111 1111 1111"
STORY = f"It sent my note to all staff. My card {SECRET_NUMBER} was in it. Canary-Tamarind."
REPORTER = "journey@people.example"


def report_on_the_host_page(page: Page, product: Product) -> tuple[str, str]:
    """Flag a tool action in the host product; return reference and receipt (A2, B1-B10, A5)."""
    assert urlsplit(product.host).netloc != urlsplit(product.base).netloc
    page.goto(product.host)
    page.get_by_role("button", name="This action was wrong").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("group", name="Was the result what you wanted?").get_by_label(
        "No", exact=True
    ).check()
    dialog.get_by_label(re.compile("^Very bad")).check()
    dialog.get_by_label("What happened").fill(STORY)
    dialog.get_by_text("More you can say").click()
    asked = dialog.get_by_role("group", name="Did it ask you first?")
    expect(asked.get_by_label("No", exact=True)).to_be_checked()  # B4: the host knows
    expect(dialog.get_by_label("A wrong action")).to_be_checked()
    dialog.get_by_label("Your e-mail address").fill(REPORTER)
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog).to_contain_text("[card 1]")
    expect(dialog).not_to_contain_text(SECRET_NUMBER)
    check_accessibility(page)
    dialog.get_by_role("button", name="Send report").click()
    expect(dialog).to_contain_text("receipt", ignore_case=True)
    words = dialog.inner_text()
    receipt = re.search(r"\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\b", words)
    reference = re.search(r"\bR-[0-9A-Z]{5}-[0-9A-Z]{5}\b", words)
    assert receipt, words
    assert reference, words
    return reference[0], receipt[0]


def open_status(page: Page, product: Product, receipt: str) -> None:
    page.goto(f"{product.base}/w/meridian/status/")
    # The page remembers an opened report for half an hour.
    if page.get_by_label("Receipt").count():
        page.get_by_label("Receipt").fill(receipt)
        page.get_by_role("button", name="Open report").click()


def test_a_report_travels_the_whole_way(people: People, product: Product) -> None:
    reporter = people.page()
    reference, receipt = report_on_the_host_page(reporter, product)
    open_status(reporter, product, receipt)
    expect(reporter.get_by_role("main")).to_contain_text(reference)
    check_accessibility(reporter)

    # G1: the confirmation arrives by mail and holds no word of the report.
    confirmation = eventually(
        lambda: next((mail for mail in product.mails() if REPORTER in mail["to"]), None),
        "the confirmation by mail",
    )
    assert "Canary" not in confirmation["subject"] + confirmation["text"]

    # D5, D3: the worker has routed the report to the security queue and opened an incident.
    reviewer = people.page("reviewer@meridian.example")
    reviewer.goto(f"{product.base}/w/meridian/queues/security/")
    eventually(
        lambda: reviewer.reload() and reviewer.get_by_text(reference).count(),
        "the case in the reviewer's queue",
    )
    check_accessibility(reviewer)
    reviewer.goto(f"{product.base}/w/meridian/cases/{reference}/")
    expect(reviewer.get_by_role("main")).not_to_contain_text("Canary-Tamarind")
    reviewer.get_by_role("button", name="Claim").click()
    reviewer.get_by_role("button", name="Open content").click()
    expect(reviewer.get_by_role("main")).to_contain_text("Canary-Tamarind")
    expect(reviewer.get_by_role("main")).to_contain_text("card 1")
    check_accessibility(reviewer)
    reviewer.get_by_label("Confirmed: a problem of the AI system").check()
    reviewer.get_by_role("group", name="Severity").get_by_label("High").check()
    reviewer.get_by_label("Policy area").select_option(label="Tool use and autonomy")
    reviewer.get_by_label("Enforcement point").select_option(label="Tool boundary")
    reviewer.get_by_label("Reason").fill("The tool sent without asking.")
    reviewer.get_by_role("button", name="Record decision").click()
    expect(reviewer.get_by_role("main")).to_contain_text("Confirmed")
    check_accessibility(reviewer)

    # E2, E3: the responder was paged by mail; the link leads to one button.
    page_mail = eventually(
        lambda: next(
            (
                mail
                for mail in product.mails()
                if reference in mail["subject"] + mail["text"]
                and "responder@meridian.example" in mail["to"]
            ),
            None,
        ),
        "the page to the responder",
    )
    link = re.search(r"http\S+/ack/\S+", page_mail["text"])
    assert link, page_mail["text"]
    responder = people.page(width=390)
    responder.goto(link[0])
    check_accessibility(responder)
    responder.get_by_role("button", name="Acknowledge").click()
    query = """SELECT i.status FROM escalation_incident i
        JOIN escalation_incidentcase l ON l.incident_id = i.id
        JOIN triage_case c ON c.id = l.case_id WHERE c.reference = %s"""
    eventually(
        lambda: product.rows(query, reference) == [{"status": "acknowledged"}],
        "the incident acknowledged",
    )

    # G2: the reporter sees it.
    open_status(reporter, product, receipt)
    expect(reporter.get_by_role("main")).to_contain_text(
        re.compile("serious|severe|confirmed", re.I)
    )

    # F1: a lead makes an evaluation case of it and exports it.
    lead = people.page("lead@meridian.example")
    lead.goto(f"{product.base}/w/meridian/cases/{reference}/")
    lead.get_by_role("link", name="Make evaluation case").click()
    lead.get_by_label("What is said to the assistant").fill("Draft a note to Dana. Do not send it.")
    lead.get_by_label("The tool is not used").check()
    lead.get_by_label("Tool that must not be used").fill("send_email")
    check_accessibility(lead)
    lead.get_by_role("button", name="Make evaluation case").click()
    lead.goto(f"{product.base}/w/meridian/evaluations/")
    with lead.expect_download() as download:
        lead.get_by_role("button", name="Download for promptfoo").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        lines = [json.loads(line) for line in archive.read("tests.jsonl").splitlines()]
    exported = next(line for line in lines if reference in json.dumps(line))
    assert "send_email" in exported["assert"][0]["value"]
    assert exported["options"]["tools"][0]["function"]["name"] == "send_email"

    # G3: resolved, with a note for the reporter.
    lead.goto(f"{product.base}/w/meridian/cases/{reference}/")
    lead.get_by_label("Note to the reporter").fill("The assistant now asks before it sends.")
    lead.get_by_label("Keep it: What the playbook requires is still being done").check()
    lead.get_by_role("button", name="Resolve and tell the reporter").click()
    open_status(reporter, product, receipt)
    expect(reporter.get_by_role("main")).to_contain_text("The assistant now asks before it sends.")

    # H2: two hundred days later the purge has run; content is gone, the certificate is there.
    later = datetime.now(UTC) + timedelta(days=200)
    product.manage("purge", "--now", later.isoformat())
    open_status(reporter, product, receipt)
    expect(reporter.get_by_role("main")).to_contain_text("deleted on")
    expect(reporter.get_by_role("main")).not_to_contain_text("Canary-Tamarind")
    left = product.rows(
        """SELECT c.kind FROM privacy_content c JOIN reporting_report r ON r.id = c.record_id
           WHERE r.reference = %s""",
        reference,
    )
    assert {row["kind"] for row in left} <= {"evaluation"}
    custodian = people.page("custodian@meridian.example")
    custodian.goto(f"{product.base}/w/meridian/certificates/")
    custodian.get_by_role("table").get_by_role("link").first.click()
    expect(custodian.get_by_role("main")).to_contain_text("certificate", ignore_case=True)
    check_accessibility(custodian)

    # M8: every step has its row.
    events = {row["event"] for row in product.rows("SELECT DISTINCT event FROM tenants_auditevent")}
    assert {
        "report.received", "case.opened", "case.claimed", "content.read", "case.decided",
        "incident.opened", "incident.acknowledged", "case.resolved", "report.closed", "data.purged",
    } <= events  # fmt: skip
    assert people.complaints == []
