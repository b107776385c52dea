"""Text written to run as a program, in every field there is, runs nowhere (F13)."""

import uuid
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People
from tests.browser.test_pages import ENTERPRISE, PAGES, address_of
from tests.product import Product, eventually

pytestmark = pytest.mark.browser

# An element of this name exists only where text became markup; whatever tries to run sets `hit`.
HOSTILE = (
    "<x-hit></x-hit><script>window.hit=1</script>'\"><img src=x onerror=window.hit=1>"
    "<svg onload=window.hit=1></svg></textarea></title><a href=javascript:window.hit=1>a</a>"
    "{{ 7|add:'7' }}{% debug %}${7*7}"
)
SHORT = "<x-hit></x-hit><img src=x onerror=window.hit=1>"
FOUND = "[document.querySelectorAll('x-hit').length, window.hit ?? 0]"


def unharmed(page: Page) -> None:
    """Fail when a text of the page became a part of the page."""
    assert page.evaluate(FOUND) == [0, 0], page.url
    links = page.locator("a[href^='javascript:' i]")
    assert links.count() == 0, page.url


def send(product: Product) -> dict[str, Any]:
    """Report by the API with hostile words in every field; return the answer."""
    key = product.demo["client_key"]
    body = {
        "category": "unsafe_tool_action",
        "severity": "high",
        "description": HOSTILE,
        "context": HOSTILE,
        "context_consent": True,
        "model_version": SHORT,
        "policy_version": SHORT,
        "user_intent": SHORT,
        "harm_type": SHORT,
        "tool": {"name": SHORT, "parameters": {HOSTILE: [HOSTILE]}, "confirmation_requested": "no"},
        "trace": {HOSTILE: HOSTILE},
        "message_id": SHORT,
    }
    headers = {"X-Client-Key": key["id"], "Idempotency-Key": str(uuid.uuid4())}
    status, answer = product.post(f"/w/{key['workspace']}/api/v1/reports/", body, headers)
    assert status == 201, answer
    return answer


def work(people: People, product: Product, reference: str) -> None:
    """Take the case the whole way, with hostile words wherever the team may write."""
    reviewer = people.page("lead@meridian.example")
    case = f"{product.base}{ENTERPRISE}cases/{reference}/"
    eventually(lambda: (reviewer.goto(case), reviewer.get_by_role("button", name="Claim").count())[1], "the case")  # fmt: skip
    reviewer.get_by_role("button", name="Claim").click()
    reviewer.get_by_role("button", name="Open content").click()
    expect(reviewer.get_by_role("main")).to_contain_text("<x-hit>")
    unharmed(reviewer)
    reviewer.get_by_label("Confirmed: a problem of the AI system").check()
    reviewer.get_by_role("group", name="Severity").get_by_label("High").check()
    reviewer.get_by_label("Policy area").select_option(index=1)
    reviewer.get_by_label("Enforcement point").select_option(index=1)
    reviewer.get_by_label("Reason").fill(HOSTILE)
    reviewer.get_by_role("button", name="Record decision").click()
    expect(reviewer.get_by_role("main")).to_contain_text("Confirmed")
    unharmed(reviewer)
    reviewer.get_by_role("link", name="Make evaluation case").click()
    reviewer.get_by_label("What is said to the assistant").fill(HOSTILE)
    reviewer.get_by_label("The answer meets a description").check()
    reviewer.get_by_label("Expected answer").fill(HOSTILE)
    reviewer.get_by_role("button", name="Make evaluation case").click()
    unharmed(reviewer)
    reviewer.goto(case)
    reviewer.get_by_label("Note to the reporter").fill(HOSTILE)
    reviewer.get_by_label("Keep it: It is still being contained or undone").check()
    reviewer.get_by_role("button", name="Resolve and tell the reporter").click()
    unharmed(reviewer)
    reviewer.get_by_role("button", name="Open content").click()
    expect(reviewer.get_by_role("main")).to_contain_text("<x-hit>")
    unharmed(reviewer)


def administer(people: People, product: Product) -> None:
    """Give what an admin may name a hostile name."""
    admin = people.page("admin@meridian.example")
    admin.goto(f"{product.base}{ENTERPRISE}connections/client-keys/new/")
    admin.get_by_label("Name of the product").fill(SHORT)
    admin.get_by_role("button", name="Connect product").click()
    unharmed(admin)
    admin.goto(f"{product.base}{ENTERPRISE}people/invite/")
    admin.get_by_label("E-mail address").fill(f"{SHORT}@example.org")
    admin.get_by_role("button", name="Send invitation").click()
    unharmed(admin)


def test_hostile_text_runs_nowhere(people: People, product: Product) -> None:
    answer = send(product)
    work(people, product, answer["reference"])
    administer(people, product)
    reporter = people.page()
    reporter.goto(f"{product.base}{ENTERPRISE}status/")
    reporter.get_by_label("Receipt").fill(answer["receipt"])
    reporter.get_by_role("button", name="Open report").click()
    expect(reporter.get_by_role("main")).to_contain_text("<x-hit>")
    unharmed(reporter)
    for role, wanted in PAGES.items():
        page = people.page(f"{role}@meridian.example" if role else "")
        for each in wanted:
            page.goto(address_of(page, product, each))
            unharmed(page)
    # A script that the policy had to stop would have been a hole in the page.
    assert people.complaints == []
