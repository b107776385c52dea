"""Masking parts of a text in a browser: by boxes without script, by selecting with it."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, check_accessibility
from tests.product import Product

pytestmark = pytest.mark.browser

LEAD = "lead@meridian.example"
SELECT = """label => {
  const words = label.firstChild, range = document.createRange();
  range.setStart(words, 0); range.setEnd(words, words.textContent.indexOf(" ") );
  const chosen = document.getSelection(); chosen.removeAllRanges(); chosen.addRange(range);
}"""


def picture(page: Page, name: str) -> None:
    """Keep a picture when somebody wants to look."""
    if folder := os.environ.get("RECOURSE_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def open_first_text(page: Page, product: Product) -> None:
    """Open the text of the newest case in which nothing was hidden yet."""
    case = product.rows(
        "SELECT c.reference, w.slug FROM triage_case c JOIN tenants_workspace w ON w.id = c.workspace_id"
        " JOIN privacy_content t ON t.record_id = c.report_id AND t.kind = 'description'"
        " WHERE w.slug = (SELECT slug FROM tenants_workspace ORDER BY id LIMIT 1)"
        " AND c.status = 'open'"
        " AND NOT EXISTS (SELECT FROM privacy_hiddenrange h WHERE h.content_id = t.id)"
        " ORDER BY c.id DESC LIMIT 1"
    )[0]
    page.goto(f"{product.base}/w/{case['slug']}/cases/{case['reference']}/")
    page.get_by_role("button", name="Open content").click()
    page.get_by_role("button", name="Hide parts of it").first.click()
    expect(page.get_by_role("heading", name="Hide parts of a text")).to_be_visible()


def test_words_are_hidden_by_selecting_them(people: People, product: Product) -> None:  # H1
    for width, dark in ((1440, False), (390, True)):
        page = people.page(LEAD, width=width, dark=dark)
        open_first_text(page, product)
        check_accessibility(page)
        picture(page, f"hide-{width}")
    page.get_by_role("button", name="Mask", exact=True).click()
    expect(page.locator(".summary")).to_contain_text("Choose")
    check_accessibility(page)
    picture(page, "hide-refused")
    page = people.pages[0]
    label = page.locator("label[data-start]").first
    first = label.inner_text().split(" ")[0]
    label.evaluate(SELECT)
    page.get_by_role("button", name="Hide the selected words").click()
    expect(page.get_by_text("Chosen by selecting")).to_be_visible()
    page.get_by_label("Password, key or other secret").check()
    picture(page, "hide-chosen")
    page.get_by_role("button", name="Mask", exact=True).click()
    expect(page.get_by_text("Masked.", exact=True)).to_be_visible()
    page.get_by_role("button", name="Open content").click()
    expect(page.locator("mark.masked").first).to_contain_text(first)
    check_accessibility(page)
    picture(page, "case-masked")
    page.get_by_role("button", name="Hide parts of it").first.click()
    check_accessibility(page)
    picture(page, "hide-masked")
    page.get_by_role("button", name="Lift mask").first.click()
    expect(page.get_by_text("The mask is lifted.")).to_be_visible()
    assert people.complaints == []


def test_sentences_are_hidden_without_script(people: People, product: Product) -> None:  # H1
    page = people.page(LEAD)
    plain = people.browser.new_context(
        java_script_enabled=False, storage_state=page.context.storage_state()
    ).new_page()
    people.pages.append(plain)
    open_first_text(plain, product)
    expect(plain.get_by_role("button", name="Hide the selected words")).to_have_count(0)
    plain.locator("input[name=part]").first.check()
    plain.get_by_label("Password, key or other secret").check()
    plain.get_by_role("button", name="Mask", exact=True).click()
    expect(plain.get_by_text("Masked.", exact=True)).to_be_visible()
