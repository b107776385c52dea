"""Times on pages: rounded, never cut, and exact in the zone of whoever reads."""

import re

import pytest

from tests.browser.conftest import People
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
