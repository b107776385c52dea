"""The three elements on the host product's page, as a person with a keyboard uses them."""

import json
import random
import re
from functools import cache
from typing import Any

from playwright.sync_api import Locator, Page, expect
from recourse_client import reporter_token

from config.embed import embed_folder
from tests.browser.keyboard import pick, press, write
from tests.product import Product

# Every visit is to an answer of its own: reports about one answer are joined to one case.
OWN_ANSWER = """(visit) => new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
        const id = node.getAttribute?.("message-id") ?? "";
        if (id && !id.endsWith(visit)) node.setAttribute("message-id", `${id}-${visit}`);
    }
}).observe(document, { subtree: true, childList: true })"""
RECEIPT = re.compile(r"\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\b")
REFERENCE = re.compile(r"\bR-[0-9A-Z]{5}-[0-9A-Z]{5}\b")
# What somebody would have to answer now: a group of choices counts once.
INPUTS = """dialog => new Set([...dialog.querySelectorAll("input, textarea, select")]
    .filter((input) => input.checkVisibility()).map((input) => input.name)).size"""


@cache
def words(language: str) -> dict[str, Any]:
    """Return what the element says in a language."""
    found: dict[str, Any] = json.loads((embed_folder() / "words" / f"{language}.json").read_text())
    return found


class Control:
    """One element on the host's page, and its dialog."""

    def __init__(self, page: Page, element: str, language: str = "en") -> None:
        self.page, self.language, self.say = page, language, words(language)
        self.element = page.locator(f"recourse-{element}")
        self.button = self.element.locator("button[part=button]")
        self.dialog = self.element.get_by_role("dialog")

    def visit(self, product: Product) -> "Control":
        """Open the host's page as a person of its own, and wait for the button."""
        key, user = product.demo["client_key"], "".join(random.choices("abcdef", k=12))
        self.page.route(
            f"{product.host}/token",
            lambda route: route.fulfill(
                json={
                    "token": reporter_token(
                        user,
                        client_key=key["id"],
                        client_secret=key["secret"],
                        workspace=key["workspace"],
                    )
                }
            ),
        )
        self.page.add_init_script(f"({OWN_ANSWER})('{user}')")
        self.page.goto(f"{product.host}/?lang={self.language}")
        expect(self.button).to_be_visible()
        return self

    def open(self) -> None:
        """Open the dialog by the keyboard."""
        press(self.page, self.button)
        expect(self.dialog.get_by_role("heading", level=2)).to_be_focused()

    def group(self, name: str) -> Locator:
        """Return a question with a few answers."""
        return self.dialog.locator(f"fieldset[data-field={name}]")

    def act(self, name: str) -> None:
        """Press one of the dialog's buttons by its word."""
        press(self.page, self.dialog.get_by_role("button", name=self.say[name], exact=True))

    def answer(self, text: str, severity: str = "low", **choices: str) -> None:
        """Answer the questions in the order in which they stand."""
        for name, value in choices.items():
            pick(self.page, self.group(name), value)
        pick(self.page, self.group("severity"), severity)
        write(self.page, self.dialog.get_by_label(self.say["description"]), text)

    def preview(self) -> None:
        """Go on to the preview."""
        self.act("preview")
        expect(self.dialog).to_contain_text(self.say["checkHint"])

    def receipt(self) -> tuple[str, str]:
        """Return reference and receipt, once they are shown."""
        expect(self.dialog).to_contain_text(self.say["done"])
        shown = self.dialog.inner_text()
        reference, receipt = REFERENCE.search(shown), RECEIPT.search(shown)
        assert reference, shown
        assert receipt, shown
        return reference[0], receipt[0]


def mark(control: Control) -> str:
    """Let the host tag what this element sends, so that it is found among all reports."""
    tag = "walk " + "".join(random.choices("bcdfghjklmnp", k=8))
    control.element.evaluate("(element, tag) => element.setAttribute('user-intent', tag)", tag)
    return tag


def stored(product: Product, tag: str) -> list[dict[str, Any]]:
    """Return the reports that carry a tag."""
    return product.rows("SELECT * FROM reporting_report WHERE user_intent = %s", tag)
