"""Each entry point on a page of another origin under a strict policy, without a mouse (A1-A3, A5)."""

from urllib.parse import urlsplit

import pytest
from django.utils import translation
from playwright.sync_api import expect

from privacy.models import Purpose
from reporting.fields import CONSENTS
from tests.browser.conftest import People, check_accessibility
from tests.browser.embedded import INPUTS, REFERENCE, Control, mark, stored
from tests.browser.keyboard import press, reach, write
from tests.product import Product

pytestmark = pytest.mark.browser

MOST_INPUTS = 5
NARROW = 390
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Element, language, width, dark, what is chosen in the order in which it is asked, what is stored.
WALKS = [
    ("report", "en", 1440, False, {"category": "misinformation"}, "answer"),
    ("report", "ar", NARROW, True, {"category": "harassment"}, "answer"),
    ("action", "de", NARROW, False, {"outcome_matched": "no"}, "tool_action"),
    ("action", "ar", 1440, True, {"outcome_matched": "no"}, "tool_action"),
    ("refusal", "de", 1440, True, {"refusal": "over"}, "refusal"),
    (
        *("refusal", "en", NARROW, False),
        {"refusal": "under", "category": "harmful_content"},
        "refusal",
    ),
]


@pytest.mark.parametrize(
    ("element", "language", "width", "dark", "choices", "entry"),
    WALKS,
    ids=[f"{walk[0]}-{walk[1]}-{walk[2]}" for walk in WALKS],
)
def test_entry_point_is_walked_by_keyboard(
    people: People,
    product: Product,
    element: str,
    language: str,
    width: int,
    dark: bool,
    choices: dict[str, str],
    entry: str,
) -> None:
    assert urlsplit(product.host).netloc != urlsplit(product.base).netloc
    page = people.page(width=width, dark=dark)
    control = Control(page, element, language).visit(product)
    tag, say, dialog = mark(control), control.say, control.dialog
    expect(control.button).to_have_text(say[{"report": "answer"}.get(element, entry)])
    control.open()
    expect(dialog).to_contain_text(say["intro"])  # A5: before anything is written
    expect(dialog).to_have_attribute("dir", say["dir"])
    if element == "report":
        # What is agreed to are the server's words, in the language of the element (B8).
        with translation.override(language):
            expect(dialog.get_by_label(str(CONSENTS[Purpose.CONTEXT]))).to_have_count(1)
    assert dialog.evaluate(INPUTS) <= MOST_INPUTS
    assert page.evaluate(OVERFLOW) <= 0
    check_accessibility(page)

    control.answer("Canary: ask anna@firm.example.", "low", **choices)
    assert dialog.evaluate(INPUTS) <= MOST_INPUTS
    control.preview()
    expect(dialog).not_to_contain_text("anna@firm.example")  # B7
    check_accessibility(page)
    control.act("send")
    reference, _receipt = control.receipt()
    expect(dialog.get_by_role("heading", name=say["next"])).to_be_visible()  # A5
    assert dialog.get_by_role("listitem").count() >= 2
    check_accessibility(page)
    follow = dialog.get_by_role("link").get_attribute("href") or ""
    assert follow.endswith(f"/status/?language={language}")
    control.act("kept")
    expect(dialog).to_be_hidden()
    expect(control.button).to_be_focused()

    (report,) = stored(product, tag)
    assert report["reference"] == reference
    assert (report["entry"], report["locale"]) == (entry, language)
    assert report["category"] == choices.get(
        "category", "unsafe_tool_action" if element == "action" else "other"
    )
    assert report["refusal"] == choices.get("refusal", "")  # A3
    if element == "action":  # B10: what the host knows is not asked again
        facts = ("tool_name", "outcome_matched", "confirmation_requested", "warning_shown")
        assert [report[name] for name in facts] == ["send_email", "no", "no", "no"]
    assert people.complaints == []


def test_what_was_typed_outlives_closing_and_a_list_that_is_drawn_anew(
    people: People, product: Product
) -> None:
    page = people.page()
    control = Control(page, "report").visit(product)
    control.open()
    control.answer("Half a thought", "medium", category="misinformation")
    page.keyboard.press("Escape")
    expect(control.dialog).to_be_hidden()
    expect(control.button).to_be_focused()
    control.open()
    described = control.dialog.get_by_label("What happened")
    expect(described).to_have_value("Half a thought")
    # A host that renders its messages again makes a new element for the same message.
    control.element.evaluate("element => element.replaceWith(element.cloneNode(true))")
    control.open()
    expect(described).to_have_value("Half a thought")
    expect(control.group("severity").locator("input[value=medium]")).to_be_checked()
    expect(control.group("category").locator("input[value=misinformation]")).to_be_checked()
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert people.complaints == []


def test_what_is_missing_is_said_beside_the_question(people: People, product: Product) -> None:
    page = people.page(width=NARROW)
    control = Control(page, "refusal").visit(product)
    control.open()
    control.act("preview")
    expect(control.dialog.get_by_role("alert")).to_have_text(control.say["fix"])
    expect(control.group("refusal")).to_contain_text(control.say["required"])
    assert control.group("refusal").locator("input").first.evaluate("el => el.matches(':focus')")
    check_accessibility(page)
    control.answer("x", "low", refusal="over")
    press(page, control.dialog.locator("summary"))
    write(page, control.dialog.get_by_label("Your e-mail address"), "not an address")
    press(page, control.dialog.locator("summary"))  # closed again: the error must show all the same
    control.act("preview")
    expect(control.dialog.get_by_text(control.say["mail"])).to_be_visible()
    expect(control.dialog.get_by_label("Your e-mail address")).to_be_focused()


def test_context_goes_only_when_it_is_ticked(people: People, product: Product) -> None:  # B8
    page = people.page()
    control = Control(page, "report").visit(product)
    control.open()
    box = control.dialog.locator("input[name=context_consent]")
    expect(box).not_to_be_checked()
    control.answer("It is wrong.", category="misinformation")
    control.preview()
    expect(control.dialog).not_to_contain_text("office lease")
    control.act("back")
    press(page, box, "Space")
    control.preview()
    expect(control.dialog).to_contain_text("office lease")


def test_forced_colours_and_the_words_of_a_host_hold(people: People, product: Product) -> None:
    page = people.page()
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    control = Control(page, "report").visit(product)
    page.evaluate("""() => {
        customElements.get("recourse-action").words.fr = { answer: "Signaler cette réponse" };
        const element = document.querySelector("recourse-report").cloneNode(true);
        element.lang = "fr-CA";
        document.querySelector("recourse-report").replaceWith(element);
    }""")
    expect(control.button).to_have_text("Signaler cette réponse")
    control.open()
    expect(control.dialog).to_contain_text(control.say["severity"])  # English where there is none
    check_accessibility(page)


def test_words_that_cannot_be_fetched_are_english(people: People, product: Product) -> None:
    page = people.page()
    page.route("**/embed/words/de.json", lambda route: route.abort())
    control = Control(page, "report", "de")
    page.goto(f"{product.host}/?lang=de")
    expect(control.button).to_have_text("Report this answer")


def test_receipt_is_copied_saved_and_in_reach_until_it_is_kept(
    people: People, product: Product
) -> None:
    page = people.page()
    control = Control(page, "report").visit(product)
    control.open()
    control.answer("It is wrong.", category="other")
    control.preview()
    control.act("send")
    reference, receipt = control.receipt()
    with page.expect_download() as download:
        control.act("save")
    assert download.value.suggested_filename == f"{reference}.txt"
    assert receipt in download.value.path().read_text()
    page.keyboard.press("Escape")  # by mistake
    expect(control.button).to_have_text(control.say["receiptWaits"])
    control.open()
    expect(control.dialog).to_contain_text(receipt)
    control.act("kept")
    expect(control.button).to_have_text(control.say["answer"])
    control.open()
    expect(control.dialog).not_to_contain_text(receipt)
    assert people.complaints == []


def test_host_page_without_script_leads_to_the_plain_page(people: People, product: Product) -> None:
    page = people.browser.new_context(java_script_enabled=False).new_page()
    people.pages.append(page)
    page.goto(product.host)
    link = page.get_by_role("link", name="Report this response")
    reach(page, link)
    page.keyboard.press("Enter")
    main = page.get_by_role("main")
    page.get_by_label("Something else").check()
    page.get_by_label("Not very bad").check()
    page.get_by_label("What happened?").fill("It refused. Ask anna@firm.example.")
    page.get_by_role("button", name="Continue").click()
    expect(main).not_to_contain_text("anna@firm.example")
    page.get_by_role("button", name="Send report").click()
    assert REFERENCE.search(main.inner_text())
