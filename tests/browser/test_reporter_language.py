"""A reporter reads the pages in another language, right to left too, and loses nothing on the way."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import People, check_accessibility
from tests.browser.test_pages import ENTERPRISE, OVERFLOW
from tests.product import Product

pytestmark = pytest.mark.browser

SAID = "It sent my draft to the whole team."


@pytest.mark.parametrize(
    ("language", "name", "direction"), [("ar", "العربيّة", "rtl"), ("de", "Deutsch", "ltr")]
)
def test_report_is_written_and_followed_in_the_language_that_was_chosen(
    people: People, product: Product, language: str, name: str, direction: str
) -> None:
    page = people.page(width=390, dark=True)
    page.emulate_media(reduced_motion="reduce")
    root = page.locator("html")

    def usable() -> None:
        expect(root).to_have_attribute("lang", language)
        expect(root).to_have_attribute("dir", direction)
        assert page.evaluate(OVERFLOW) <= 0, f"{page.url} is wider than a telephone"
        check_accessibility(page)

    page.goto(f"{product.base}{ENTERPRISE}report/")
    page.fill("#id_description", SAID)
    page.get_by_role("button", name=name).click()
    expect(root).to_have_attribute("lang", language)
    expect(page.locator("#id_description")).to_have_value(SAID)
    usable()
    page.check("input[name=category][value=other]")
    page.check("input[name=severity][value=low]")
    # Enter sends the form; it does not press the first language.
    page.press("#id_contact_email", "Enter")
    expect(page.locator("#strike")).to_be_visible()
    usable()
    page.locator("main .button-primary").click()
    code = page.locator("#receipt-code")
    expect(code).to_be_visible()
    usable()
    receipt = code.inner_text()
    # The page that is shown once keeps its receipt in every language.
    page.get_by_role("button", name="English").click()
    expect(root).to_have_attribute("lang", "en")
    expect(code).to_have_text(receipt)
    page.get_by_role("button", name=name).click()
    expect(root).to_have_attribute("lang", language)
    page.goto(f"{product.base}{ENTERPRISE}status/")
    usable()
    page.fill("#id_receipt", receipt)
    page.locator("main .button-primary").click()
    expect(page.locator("ol.timeline")).to_be_visible()
    usable()
    assert people.complaints == []
