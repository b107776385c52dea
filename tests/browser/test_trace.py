"""The trace of a case: sent by the host's servers, opened by a reviewer, read by keyboard (B11)."""

import re
import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, check_accessibility
from tests.browser.test_pages import OVERFLOW
from tests.product import Product

pytestmark = pytest.mark.browser


def open_trace(page: Page, product: Product) -> None:
    """Go to the seeded case, wait until the worker has attached its spans, and open them."""
    page.goto(f"{product.base}/w/meridian/queues/security/")
    links = page.locator("[data-open]").evaluate_all("links => links.map(link => link.href)")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for link in links:
            page.goto(link)
            if "4 steps recorded" in page.content():
                page.get_by_role("button", name="Open trace").first.click()
                return
        time.sleep(1)
    raise AssertionError("no case of the queue has the spans that the demo sent")


@pytest.mark.parametrize(("width", "dark"), [(1440, False), (390, True)])
def test_reviewer_reads_the_trace(people: People, product: Product, width: int, dark: bool) -> None:
    page = people.page("reviewer@meridian.example", width=width, dark=dark)
    open_trace(page, product)
    expect(page.get_by_role("heading", name="System trace")).to_be_visible()
    expect(page.get_by_text("Draft a note to my manager")).to_be_visible()
    expect(page.get_by_text("Policy: Policy rule hit")).to_be_visible()
    assert page.evaluate(OVERFLOW) <= 0
    check_accessibility(page)
    # The arguments are folded away; a key opens them, and what was removed stays removed.
    tool = page.locator(".trace-tool").filter(has_text="Tool send_email")
    folded = tool.locator("details", has_text="Arguments").first
    assert folded.get_attribute("open") is None
    folded.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(folded.locator(".redacted").first).to_be_visible()
    expect(page.locator("body")).not_to_contain_text("7946 0958")
    for summary in page.locator("details > summary").all():
        if summary.evaluate("it => !it.parentElement.open"):
            summary.click()
    assert page.evaluate(OVERFLOW) <= 0
    check_accessibility(page)
    page.get_by_role("navigation", name="Breadcrumb").get_by_role("link").last.click()
    expect(page.get_by_text(re.compile("System trace opened")).first).to_be_visible()
    assert people.complaints == []
