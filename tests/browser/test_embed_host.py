"""The element beside a host that passes what does not fit, listens to every key, or nests its roots."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import People
from tests.browser.embedded import Control, mark, stored
from tests.product import Product

pytestmark = pytest.mark.browser

HEARD = """() => {
    window.heard = [];
    for (const type of ["click", "keydown", "keyup", "keypress", "input", "pointerdown"])
        for (const target of [window, document, document.body])
            target.addEventListener(type, (event) => heard.push(event.type));
}"""
BAD = """element => {
    const family = "👨‍👩‍👧‍👦";
    element.setAttribute("model-version", "v".repeat(79) + family);
    element.setAttribute("policy-version", "p".repeat(70000));
    element.setAttribute("tool-outcome", "o".repeat(39) + "👍👍");
    element.setAttribute("trace-id", "not a trace id");
    element.setAttribute("occurred-at", "1795000000000");
    element.setAttribute("conversation-id", "c".repeat(900));
    element.setAttribute("tool-parameters", JSON.stringify({ to: "all", body: family.repeat(9000) }));
    element.removeAttribute("tool");
}"""
NESTED = """element => {
    const outer = document.createElement("div"), root = outer.attachShadow({ mode: "open" });
    const inner = document.createElement("div");
    outer.lang = "de";
    root.append(inner);
    const copy = element.cloneNode(true);
    copy.removeAttribute("lang");
    inner.attachShadow({ mode: "open" }).append(copy);
    element.replaceWith(outer);
}"""


def test_what_the_host_passes_never_refuses_the_person(people: People, product: Product) -> None:
    page = people.page()
    control = Control(page, "action").visit(product)
    tag = mark(control)
    control.element.evaluate(BAD)
    control.open()
    control.answer("It went to everybody.", "low", outcome_matched="no")
    control.preview()
    control.act("send")
    control.receipt()
    (report,) = stored(product, tag)
    assert report["fitted"] == {
        "model_version": "cut", "policy_version": "cut", "tool_state": "cut", "trace_id": "left out",
        "occurred_at": "converted", "conversation_id": "cut", "tool.parameters": "cut",
    }  # fmt: skip
    assert report["model_version"] == "v" * 79 + "…"
    assert report["tool_state"] == "o" * 39 + "…"
    assert report["occurred_at"].isoformat().startswith("2026-11-18T")
    assert people.complaints == []


def test_keys_and_clicks_in_the_dialog_do_not_reach_the_host(
    people: People, product: Product
) -> None:
    page = people.page()
    control = Control(page, "report").visit(product)
    control.open()
    page.evaluate(HEARD)
    control.answer("j k / ? are shortcuts there", "low", category="misinformation")
    control.dialog.locator("summary").first.click()
    control.preview()
    assert page.evaluate("heard") == []
    page.keyboard.press("Escape")
    expect(control.dialog).to_be_hidden()


def test_language_is_found_across_shadow_roots(people: People, product: Product) -> None:
    page = people.page()
    control = Control(page, "report", "de")
    page.goto(product.host)
    expect(control.button).to_be_visible()
    control.element.evaluate(NESTED)
    expect(control.button).to_have_text(control.say["answer"])


def test_receipt_is_copied_without_a_clipboard_api(people: People, product: Product) -> None:
    page = people.page()
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    control = Control(page, "report").visit(product)
    control.open()
    control.answer("It is wrong.", category="other")
    control.preview()
    control.act("send")
    _reference, receipt = control.receipt()
    control.act("copy")
    expect(control.dialog).to_contain_text(control.say["copied"])
    page.evaluate("document.body.append(document.createElement('textarea'))")
    control.act("kept")
    page.locator("body > textarea").focus()
    page.keyboard.press("Control+V")
    expect(page.locator("body > textarea")).to_have_value(receipt)
