"""A real Chromium, and people who are logged in."""

import os
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.product import Product

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
# What the style guide promises; `region` is about landmarks of single components.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def product() -> Product:
    """Return the running product."""
    return Product()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start the installed Chromium once."""
    path = os.environ.get("RECOURSE_CHROMIUM", "/usr/bin/chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def people(chromium: Browser, product: Product) -> Iterator["People"]:
    """Return a maker of browser windows, one for each person."""
    made = People(chromium, product)
    yield made
    made.close()


class People:
    """Browser windows of different people, each with cookies of its own."""

    def __init__(self, browser: Browser, product: Product) -> None:
        self.browser, self.product = browser, product
        self.pages: list[Page] = []
        self.complaints: list[str] = []

    def page(self, email: str = "", *, width: int = 1440, dark: bool = False) -> Page:
        """Open a window; with an e-mail address, logged in."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light"
        )
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda line: self._hear(page, line.type, line.text))
        self.pages.append(page)
        if email:
            password = next(
                login["password"]
                for login in self.product.demo["logins"]
                if login["email"] == email
            )
            page.goto(f"{self.product.base}/accounts/login/")
            page.fill("input[name=login]", email)
            page.fill("input[name=password]", password)
            page.press("input[name=password]", "Enter")
            page.wait_for_url(lambda url: "/accounts/login" not in url)
        return page

    def _hear(self, page: Page, kind: str, text: str) -> None:
        # A refused script or style would be a hole in the policy or in a page.
        if kind == "error" and "Content Security Policy" in text:
            self.complaints.append(f"{page.url}: {text}")

    def close(self) -> None:
        """Close every window."""
        for page in self.pages:
            page.context.close()


def check_accessibility(page: Page) -> None:
    """Fail when axe finds a breach of WCAG 2.2 AA on the page."""
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"
