"""Every main page of every kind of person: usable, within its width, by keyboard, without script."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, check_accessibility
from tests.product import Product

pytestmark = pytest.mark.browser

ENTERPRISE = "/w/meridian/"
# Who opens what; "{case}", "{incident}" and "{person}" stand for the first of their list.
PAGES = {
    "": ["/", "/accounts/login/", "/accounts/password/reset/", "report/", "status/", "nowhere/"],
    "reviewer": [
        "queues/",
        "queues/security/",
        "my-cases/",
        "{case}",
        "{case}reports/",
        "{case}identity/",
    ],
    "lead": ["evaluations/", "queues/security/?state=closed", "held/"],
    "responder": ["incidents/", "{incident}", "queues/"],
    "security": ["{incident}", "filings/", "filings/new/"],
    "success": ["incidents/?state=resolved", "filings/"],
    "custodian": ["retention/", "retention/rules/new/", "certificates/", "identity-requests/"],
    "auditor": ["audit/", "people/"],
    "admin": [
        *("people/", "{person}", "people/queues/", "people/invite/", "connections/"),
        *("connections/webhooks/new/", "settings/redaction/", "settings/"),
        *("settings/limits/", "settings/support/", "contracts/", "contracts/new/"),
        *("/workspaces/", "/accounts/2fa/", "/accounts/password/change/"),
    ],
}
LISTS = {"{case}": "queues/security/", "{incident}": "incidents/", "{person}": "people/"}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
HEADINGS = """[...document.querySelectorAll("h1, h2, h3, h4")]
    .filter((found) => found.checkVisibility()).map((found) => Number(found.tagName[1]))"""


def address_of(page: Page, product: Product, wanted: str) -> str:
    """Return a page's whole address; for the first entry of a list, look into the list."""
    first, brace, rest = wanted.partition("}")
    if first + brace in LISTS:
        page.goto(f"{product.base}{ENTERPRISE}{LISTS[first + brace]}")
        return str(page.locator("[data-open]").first.evaluate("link => link.href")) + rest
    return product.base + (wanted if wanted.startswith("/") else ENTERPRISE + wanted)


@pytest.mark.parametrize("role", PAGES, ids=lambda role: role or "nobody")
def test_pages_are_usable_wide_and_light_narrow_and_dark(
    people: People, product: Product, role: str
) -> None:
    page = people.page(f"{role}@meridian.example" if role else "")
    for wanted in PAGES[role]:
        address = address_of(page, product, wanted)
        page.set_viewport_size({"width": 1440, "height": 900})
        # Colours that fade in are not judged half way.
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        page.goto(address)
        assert page.title().strip(" ·"), address
        levels = page.evaluate(HEADINGS)
        assert levels.count(1) == 1, f"{address} has headings {levels}"
        assert page.evaluate(OVERFLOW) <= 0, f"{address} is wider than the screen"
        check_accessibility(page)
        # The device is turned and put to night: nothing is loaded anew.
        page.set_viewport_size({"width": 390, "height": 844})
        page.emulate_media(color_scheme="dark")
        assert page.evaluate(OVERFLOW) <= 0, f"{address} is wider than a telephone"
        check_accessibility(page)
    assert people.complaints == []


def test_queue_is_worked_from_the_keyboard(people: People, product: Product) -> None:
    page = people.page("reviewer@meridian.example")
    page.goto(f"{product.base}{ENTERPRISE}queues/safety/")
    references = page.locator("[data-row]").evaluate_all("rows => rows.map(row => row.dataset.row)")
    at = "document.activeElement.closest('[data-row]')?.dataset.row"
    page.keyboard.press("c")  # nobody pointed at a row yet: nothing is claimed
    page.keyboard.press("j")
    assert page.evaluate(at) == references[0]
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert page.evaluate(at) == references[1]

    page.keyboard.press("/")
    expect(page.get_by_label("Severity")).to_be_focused()
    page.keyboard.press("j")  # a letter typed into a field is not a shortcut
    expect(page.get_by_label("Severity")).to_be_focused()
    page.locator("h1").click()

    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    check_accessibility(page)
    page.keyboard.press("Escape")

    # The last of the list, so that no other test needs the case; j and k stop at the ends.
    for _ in references:
        page.keyboard.press("j")
    row = page.locator(f'[data-row="{references[-1]}"]')
    page.keyboard.press("c")
    expect(row).to_contain_text("You,")
    expect(page.locator(f'[data-row="{references[0]}"]')).not_to_contain_text("You,")
    expect(row.locator("[data-open]")).to_be_focused()  # the swap took the button
    page.keyboard.press("o")
    page.wait_for_url(f"**/cases/{references[-1]}/")

    page.keyboard.press("d")
    expect(page.locator("#decide")).to_be_focused()
    page.locator("h1").click()
    page.keyboard.press("v")
    expect(page.get_by_text("You opened this; it is recorded")).to_be_visible()
    expect(page.locator("#case-content [data-focus]")).to_be_focused()
    page.get_by_role("button", name="Release").click()
    expect(page.get_by_text(f"{references[-1]} is back in the queue.")).to_be_visible()

    # WCAG 2.1.4: single-key shortcuts can be turned off.
    page.keyboard.press("?")
    page.get_by_label("Single-key shortcuts are on").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("j")
    assert page.evaluate(at) is None
    assert people.complaints == []


def test_reporter_needs_no_script(people: People, product: Product) -> None:
    context = people.browser.new_context(java_script_enabled=False)
    page = context.new_page()
    people.pages.append(page)
    page.goto(f"{product.base}{ENTERPRISE}report/")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check these answers")).to_be_visible()
    page.get_by_label("False information").check()
    page.get_by_label("Not very bad").check()
    page.get_by_label("What happened?").fill("It gave me an address: anna@firm.example.")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("main")).not_to_contain_text("anna@firm.example")  # B7
    page.get_by_role("button", name="Send report").click()
    words = page.get_by_role("main").inner_text()
    receipt = re.search(r"\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\b", words)
    reference = re.search(r"\bR-[0-9A-Z]{5}-[0-9A-Z]{5}\b", words)
    assert receipt, words
    assert reference, words

    # On another day, or another device.
    later = people.browser.new_context(java_script_enabled=False).new_page()
    people.pages.append(later)
    later.goto(f"{product.base}{ENTERPRISE}status/")
    later.get_by_label("Receipt").fill("AAAA-BBBB")
    later.get_by_role("button", name="Open report").click()
    expect(later.get_by_role("main")).to_contain_text("no report with this receipt")
    later.get_by_label("Receipt").fill(receipt[0].lower().replace("-", " "))
    later.get_by_role("button", name="Open report").click()
    expect(later.get_by_role("main")).to_contain_text(reference[0])
    later.get_by_role("button", name="Leave").click()
    expect(later.get_by_role("main")).not_to_contain_text(reference[0])
