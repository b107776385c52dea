"""What the element does with the workspace's rules, and with what its reporter wants struck out."""

import io
import re
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Route, expect

from tests.browser.conftest import People, check_accessibility
from tests.browser.embedded import Control, mark, stored
from tests.browser.keyboard import press, reach
from tests.product import Product

pytestmark = pytest.mark.browser

FORM = re.compile(r".*/api/v1/form/.*")


def strike(control: Control, field: str, keys: list[str]) -> None:
    """Open the box of one text, go to its words by keys, and strike them out."""
    box = control.dialog.locator(f"[data-strike={field}]")
    area = box.locator("textarea")
    if not area.is_visible():
        press(control.page, box.locator("summary"))
    reach(control.page, area)
    control.page.keyboard.press("Control+Home")
    for key in keys:
        control.page.keyboard.press(key)
    control.page.keyboard.type("x")  # the box is for pointing at words, not for writing
    press(control.page, box.get_by_role("button", name=control.say["strikeOut"]))


def test_reporter_strikes_more_out_by_keyboard(people: People, product: Product) -> None:  # B7
    page = people.page(width=390)
    control = Control(page, "action").visit(product)
    tag = mark(control)
    control.open()
    control.answer("Canary met Zanzibar in Timbuktu.", outcome_matched="no")
    control.preview()
    # The cursor in a word is enough; a selection takes whole words.
    strike(control, "description", ["ArrowRight"])
    expect(control.dialog.locator("dd.text").first).not_to_contain_text("Canary")
    expect(control.element.get_by_role("status").first).to_have_text(control.say["struck"])
    expect(control.dialog.locator("[data-strike=description] textarea")).to_be_focused()
    strike(control, "description", ["Control+End", "ArrowLeft", "Shift+Control+ArrowLeft"])
    shown = control.dialog.locator("dd.text").first
    expect(shown).not_to_contain_text("Timbuktu")
    expect(shown).to_contain_text("Zanzibar")
    strike(control, "tool_parameters", ["ArrowDown", "ArrowDown", "End", *["ArrowLeft"] * 4])
    expect(control.dialog).not_to_contain_text("Sick leave")
    check_accessibility(page)
    control.act("send")
    reference, _receipt = control.receipt()
    assert [report["reference"] for report in stored(product, tag)] == [reference]
    assert people.complaints == []


@pytest.mark.parametrize(("width", "dark"), [(1440, False), (390, True)])
def test_preview_says_what_of_the_systems_record_is_kept(
    people: People, product: Product, width: int, dark: bool
) -> None:
    page = people.page(width=width, dark=dark)
    control = Control(page, "action").visit(product)
    control.open()
    control.answer("It sent it to all.", outcome_matched="no")
    control.preview()
    expect(control.dialog).to_contain_text("The AI system's own record")
    expect(control.dialog).to_contain_text("What was said in it is left out")
    check_accessibility(page)
    assert people.complaints == []


def test_what_cannot_be_struck_is_said(people: People, product: Product) -> None:
    page = people.page()
    control = Control(page, "report").visit(product)
    control.open()
    control.answer("It is wrong.", category="other")
    control.preview()

    def gone(route: Route) -> None:
        body = (route.request.post_data_json or {}) | {"description": "Something else."}
        route.continue_(post_data=body)

    page.route("**/reports/preview/", gone)
    strike(control, "description", ["ArrowRight"])
    expect(control.dialog.get_by_role("alert")).to_be_focused()
    page.unroute("**/reports/preview/")
    control.act("send")
    control.receipt()


def test_only_what_the_contract_takes_is_asked(people: People, product: Product) -> None:  # B9
    page = people.page()

    def strict(route: Route) -> None:
        answer = route.fetch()
        rules: dict[str, Any] = answer.json()
        rules["forbidden"] = ["attachments", "contact", "context", "tool_parameters"]
        route.fulfill(response=answer, json=rules)

    page.route(FORM, strict)
    control = Control(page, "action").visit(product)
    control.open()
    dialog = control.dialog
    control.answer("It is wrong.", outcome_matched="no")
    press(page, dialog.locator("form > .body details summary").first)
    expect(
        dialog.get_by_label(control.say["warned"]).or_(control.group("warning_shown"))
    ).to_be_visible()
    assert dialog.get_by_label(control.say["email"]).count() == 0
    assert dialog.locator("[data-field=context_consent]").count() == 0
    control.preview()
    expect(dialog).not_to_contain_text("Sick leave")
    control.act("send")
    control.receipt()
    assert dialog.locator("input[type=file]").count() == 0


def test_words_may_be_used_in_tests_only_when_it_is_ticked(
    people: People, product: Product
) -> None:
    query = "SELECT purpose FROM privacy_consent WHERE record_id = %s ORDER BY purpose"
    for ticked in (False, True):
        page = people.page()
        control = Control(page, "report").visit(product)
        tag = mark(control)
        control.open()
        control.answer("It is wrong.", category="other")
        press(page, control.dialog.locator("form > .body details summary").first)
        box = control.dialog.locator("input[name=evaluation_consent]")
        expect(box).not_to_be_checked()
        if ticked:
            press(page, box, "Space")
        control.preview()
        control.act("send")
        control.receipt()
        (report,) = stored(product, tag)
        purposes = [row["purpose"] for row in product.rows(query, report["id"])]
        assert purposes == ["evaluation"] * ticked


def test_form_that_does_not_come_keeps_nobody_from_reporting(
    people: People, product: Product
) -> None:
    page = people.page()
    page.route(FORM, lambda route: route.abort())
    control = Control(page, "report").visit(product)
    control.open()
    control.answer("It is wrong.", category="other")
    control.preview()
    control.act("send")
    control.receipt()


def test_picture_is_added_to_a_report_that_was_sent(people: People, product: Product) -> None:
    page = people.page(width=390)
    control = Control(page, "report").visit(product)
    tag = mark(control)
    control.open()
    control.answer("It is wrong.", category="other")
    control.preview()
    control.act("send")
    control.receipt()
    content = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(content, "PNG")
    field = control.dialog.get_by_label(control.say["addFile"])
    reach(page, field)
    field.set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": content.getvalue()})
    expect(control.dialog).to_contain_text("a.png")
    field.set_input_files({"name": "b.png", "mimeType": "image/png", "buffer": b"\x00\x01"})
    expect(control.dialog).not_to_contain_text("a.png")
    expect(control.dialog).not_to_contain_text(control.say["working"])
    (report,) = stored(product, tag)
    query = "SELECT media FROM reporting_attachment WHERE report_id = %s"
    assert product.rows(query, report["id"]) == [{"media": "image/png"}]
    check_accessibility(page)
    assert people.complaints == []
