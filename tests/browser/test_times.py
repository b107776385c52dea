"""Times on pages: rounded, never cut, and exact in the zone of whoever reads."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import People, check_accessibility
from tests.product import Product

pytestmark = pytest.mark.browser

TOLD = """async ([address, spans]) => {
    const { refresh } = await import(address);
    const box = document.createElement("div");
    for (const seconds of spans) {
        const time = document.createElement("time");
        time.dateTime = new Date(Date.now() + 1000 * seconds).toISOString();
        time.dataset.relative = "";
        box.append(time);
    }
    const exact = document.createElement("time");
    exact.dateTime = "2026-11-30T23:30:00Z";
    exact.dataset.exact = "";
    box.append(exact);
    document.body.append(box);
    refresh(box);
    return [...box.children].map((time) => time.textContent);
}"""
HOUR, DAY = 3600, 86400
SPANS = {
    729 * DAY: "in 2 years",
    -729 * DAY: "2 years ago",
    1.9 * HOUR: "in 2 hours",
    3590: "in 1 hour",
    13 * DAY: "in 2 weeks",
    -2.2 * DAY: "2 days ago",
    100: "in 2 minutes",
}


def test_times_are_rounded_and_exact_in_the_zone_of_the_browser(
    people: People, product: Product
) -> None:
    context = people.browser.new_context(timezone_id="Asia/Kolkata", locale="en-GB")
    page = context.new_page()
    people.pages.append(page)
    page.goto(f"{product.base}/w/meridian/report/")
    script = page.locator("script[src*='js/page']").first.get_attribute("src")
    assert script
    told = page.evaluate(TOLD, [script, list(SPANS)])
    assert told[:-1] == list(SPANS.values())
    assert re.fullmatch(r"Dec 1, 2026, 05:00 AM GMT\+5:30|1 Dec 2026, 05:00 .*", told[-1])


def test_members_are_told_in_the_zone_of_their_account(people: People) -> None:
    page = people.page("responder@meridian.example")
    page.locator("[popovertarget=member-menu]").click()
    page.get_by_role("link", name="Preferences").click()
    zone = page.get_by_label("Time zone")
    zone.select_option("Asia/Kolkata")
    page.get_by_role("button", name="Save preferences").click()
    expect(page.get_by_text("Your preferences are saved.")).to_be_visible()
    check_accessibility(page)
    try:
        script = page.locator("script[src*='js/page']").first.get_attribute("src")
        told = page.evaluate(TOLD, [script, []])
        assert re.fullmatch(r"(Dec 1, 2026, 05:00 AM|1 Dec 2026, 05:00).*(GMT\+5:30|IST)", told[-1])
    finally:
        zone.select_option("")
        page.get_by_role("button", name="Save preferences").click()
        expect(page.get_by_text("Your preferences are saved.")).to_be_visible()
