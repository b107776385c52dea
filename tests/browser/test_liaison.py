"""A liaison files an incident for a customer and sees the contractual clock start (A4, I2)."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import People, check_accessibility
from tests.product import Product, eventually
from tests.reporting.files import picture

pytestmark = pytest.mark.browser

CANARY = "Canary-Kestrel"
PEOPLE = "client-1 Canary-One\nclient-2 Canary-Two\nclient-3 Canary-Three"


def test_liaison_files_with_files_contract_and_three_people_and_sees_the_clock_start(
    people: People, product: Product, tmp_path: Path
) -> None:
    screen, log = tmp_path / "screen.png", tmp_path / "events.log"
    screen.write_bytes(picture("PNG", (320, 200)))
    log.write_text(f"{CANARY} asked for by zoe@customer.example\n")
    liaison = people.page("security@meridian.example")
    liaison.get_by_role("link", name="Filings").click()
    check_accessibility(liaison)
    liaison.get_by_role("link", name="File an incident").click()
    check_accessibility(liaison)

    # A reference nobody knows is refused, with those that are known.
    liaison.get_by_label("Contract reference").fill("MB-1")
    liaison.get_by_label("Title").fill("Statements shown to the wrong client")
    liaison.get_by_label("What happened").fill(f"{CANARY}: card 4111 1111 1111 1111 was shown.")
    liaison.get_by_label("Private data").check()
    liaison.get_by_label("Very bad", exact=True).check()
    liaison.get_by_label("Affected users").fill(PEOPLE)
    liaison.get_by_label("Whom to keep informed").fill("ciso@customer.example")
    liaison.get_by_role("button", name="Continue").click()
    expect(liaison.locator(".summary")).to_contain_text("MB-2026-01")
    check_accessibility(liaison)
    liaison.get_by_label("Contract reference").fill("MB-2026-01")
    liaison.get_by_role("button", name="Continue").click()

    main = liaison.get_by_role("main")
    expect(main).to_contain_text("Check what will be kept")
    expect(main).not_to_contain_text("4111 1111")
    expect(main).not_to_contain_text("Canary-One")
    check_accessibility(liaison)
    liaison.get_by_label("Files").set_input_files([str(screen), str(log)])
    liaison.get_by_role("button", name="File incident").click()

    expect(main).to_contain_text("Acknowledge within 4 h, 3 h 59 min left")
    expect(main).to_contain_text("MB-2026-01")
    expect(main).to_contain_text("Picture (PNG)")
    check_accessibility(liaison)
    reference = re.search(r"R-[0-9A-Z]{5}-[0-9A-Z]{5}", liaison.url)
    assert reference, liaison.url
    (row,) = product.rows(
        "SELECT f.affected, f.id FROM escalation_filing f JOIN reporting_report r"
        " ON r.id = f.report_id WHERE r.reference = %s",
        reference[0],
    )
    assert row["affected"] == 3

    # D3: the worker opens the incident; the responder sees the same clocks and the files.
    incident = eventually(
        lambda: product.rows(
            "SELECT i.reference FROM escalation_incident i"
            " JOIN escalation_incidentcase l ON l.incident_id = i.id"
            " JOIN triage_case c ON c.id = l.case_id"
            " WHERE c.reference = %s",
            reference[0],
        ),
        "the incident",
    )[0]["reference"]
    responder = people.page("responder@meridian.example")
    responder.goto(f"{product.base}/w/meridian/incidents/{incident}/")
    there = responder.get_by_role("main")
    expect(there).to_contain_text("Acknowledge within 4 h")
    expect(there).to_contain_text("2 files")
    check_accessibility(responder)
    responder.get_by_role("button", name="Acknowledge", exact=False).first.click()
    expect(there).to_contain_text("Acknowledge within 4 h, done after")
    responder.get_by_text("Send update to liaison").click()
    responder.get_by_label("Update").fill("The path is closed.")
    responder.get_by_role("button", name="Send update").click()

    # G5: the liaison is told by mail that there is news, and reads it signed in.
    eventually(
        lambda: next(
            (
                mail
                for mail in product.mails()
                if "security@meridian.example" in mail["to"]
                and f"News of {reference[0]}" in mail["subject"]
            ),
            None,
        ),
        "the mail about the update",
    )
    liaison.reload()
    expect(main).to_contain_text("The path is closed.")
    expect(main).to_contain_text("Acknowledge within 4 h, done after")
    liaison.get_by_label("Write to the team").fill("Thank you; the customer knows.")
    liaison.get_by_role("button", name="Send").click()
    expect(main).to_contain_text("the customer knows")
    assert people.complaints == []
