"""Reports that found no connection, and calls that the service refuses: nothing is lost or doubled."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect
from recourse_client import reporter_token

from tests.browser.conftest import People, check_accessibility
from tests.browser.embedded import Control, mark, stored
from tests.product import Product

pytestmark = pytest.mark.browser

REPORTS = "**/api/v1/reports/"


def ready_to_send(page: Page, product: Product) -> tuple[Control, str]:
    """Fill in a report up to its preview; return the control and its tag."""
    control = Control(page, "report").visit(product)
    tag = mark(control)
    control.open()
    control.answer("It is wrong.", category="misinformation")
    control.preview()
    return control, tag


def test_report_waits_for_a_connection_and_is_sent_once(people: People, product: Product) -> None:
    page = people.page(width=390)
    control, tag = ready_to_send(page, product)
    page.context.set_offline(True)
    control.act("send")
    expect(control.dialog).to_contain_text(control.say["waitingHint"])
    check_accessibility(page)
    control.act("now")
    expect(control.dialog).to_contain_text(control.say["waitingHint"])
    page.keyboard.press("Escape")
    expect(control.button).to_have_text(control.say["notSentYet"])
    # Nothing of it lies on the device; leaving the page asks first.
    kept = "async () => [localStorage.length, sessionStorage.length, await indexedDB.databases()]"
    assert page.evaluate(kept) == [0, 0, []]
    asks = """() => {
        const event = new Event("beforeunload", { cancelable: true });
        dispatchEvent(event);
        return event.defaultPrevented;
    }"""
    assert page.evaluate(asks)
    assert stored(product, tag) == []

    page.context.set_offline(False)
    # Nobody touches the page: the button says what happened, and so does the live region.
    expect(control.button).to_have_text(control.say["receiptWaits"])
    expect(control.element.get_by_role("status").first).to_have_text(control.say["receiptWaits"])
    assert not page.evaluate(asks)
    control.open()
    reference, _receipt = control.receipt()
    assert [report["reference"] for report in stored(product, tag)] == [reference]
    assert people.complaints == []


def test_answer_that_was_lost_makes_no_second_report(people: People, product: Product) -> None:
    page = people.page()
    control, tag = ready_to_send(page, product)
    keys = []

    def lose_the_answer(route: Route) -> None:
        if route.request.method != "POST":
            return route.continue_()
        keys.append(route.request.headers["idempotency-key"])
        if len(keys) > 1:
            return route.continue_()
        route.fetch()  # it arrives and is stored; the answer is not heard
        return route.abort("connectionreset")

    page.route(REPORTS, lose_the_answer)
    control.act("send")
    expect(control.dialog).to_contain_text(control.say["waitingHint"])
    control.act("now")
    reference, _receipt = control.receipt()
    assert len(keys) == 2
    assert len(set(keys)) == 1
    assert [report["reference"] for report in stored(product, tag)] == [reference]


def test_server_that_is_away_is_waited_for(people: People, product: Product) -> None:
    page = people.page()
    control, tag = ready_to_send(page, product)
    answers = iter([502, 503])

    def gateway(route: Route) -> None:
        status = next(answers, 0) if route.request.method == "POST" else 0
        if status:
            route.fulfill(status=status, headers={"Access-Control-Allow-Origin": "*"})
        else:
            route.continue_()

    page.route(REPORTS, gateway)
    control.act("send")
    expect(control.dialog).to_contain_text(control.say["waitingHint"])
    # It tries again by itself, without a sign from the browser that anything changed.
    control.receipt()
    assert len(stored(product, tag)) == 1


def test_report_that_waits_can_be_discarded(people: People, product: Product) -> None:
    page = people.page()
    control, tag = ready_to_send(page, product)
    page.context.set_offline(True)
    control.act("send")
    expect(control.dialog).to_contain_text(control.say["waitingHint"])
    control.act("discard")
    expect(control.button).to_be_focused()
    expect(control.element.get_by_role("status").first).to_have_text(control.say["discarded"])
    page.context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    # Another report, sent afterwards, is there; the discarded one is not.
    other, later = ready_to_send(page, product)
    other.act("send")
    other.receipt()
    assert len(stored(product, later)) == 1
    assert stored(product, tag) == []


def test_busy_server_is_answered_with_work_and_the_page_stays_alive(
    people: People, product: Product
) -> None:  # C1
    page = people.page(width=390)
    control, tag = ready_to_send(page, product)
    key, seen = product.demo["client_key"], []
    user = {"client_key": key["id"], "client_secret": key["secret"]}
    token = lambda: reporter_token("busy", workspace=key["workspace"], **user)  # noqa: E731
    page.unroute(f"{product.host}/token")
    page.route(f"{product.host}/token", lambda route: route.fulfill(json={"token": token()}))
    # One person reports until the server asks for work: the real server, its real challenge.
    body = {"category": "other", "severity": "low", "description": "Again."}
    for number in range(60):
        status, answer = product.post(
            f"/w/{key['workspace']}/api/v1/reports/",
            body,
            {
                "X-Client-Key": key["id"],
                "Idempotency-Key": f"{tag} {number}".replace(" ", "-"),
                "Authorization": f"Bearer {token()}",
            },
        )
        if status == 429:
            break
    assert answer["errors"][0]["code"] == "challenge_required"

    page.on("request", lambda request: seen.append(request.headers))
    control.element.evaluate("""(element) => {
        window.said = [];
        window.turns = 0;
        new MutationObserver(() => {
            window.said.push(element.shadowRoot.querySelector("dialog [role=status]")?.textContent);
        }).observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
        const turn = () => setTimeout(() => { window.turns += 1; turn(); });
        turn();
    }""")
    before = page.evaluate("window.turns")
    control.act("send")
    control.receipt()
    # It said what it does, and other things of the page went on meanwhile.
    assert any("not a robot" in (words or "") for words in page.evaluate("window.said"))
    assert page.evaluate("window.turns") > before
    assert sum("x-challenge-solution" in headers for headers in seen) == 1
    keys = {headers["idempotency-key"] for headers in seen if "idempotency-key" in headers}
    assert len(keys) == 1
    assert len(stored(product, tag)) == 1
    assert people.complaints == []


def problem(status: int, detail: str, *errors: dict[str, str]) -> dict[str, Any]:
    body = {"type": "about:blank", "title": "T", "status": status, "detail": detail}
    return {
        "status": status,
        "content_type": "application/problem+json",
        "body": json.dumps({**body, "errors": list(errors)}),
        "headers": {"Access-Control-Allow-Origin": "*"},
    }


FIELD = {"field": "description", "code": "max_length", "detail": "Write less."}
UNKNOWN = {"field": "X-Client-Key", "code": "client_key_unknown", "detail": "Unknown key."}
LATER = problem(429, "Too many reports.")
EXPOSED = {"Access-Control-Expose-Headers": "Retry-After", "Retry-After": "30"}
REFUSALS = {
    "400 of a field": (problem(400, "One field.", FIELD), "Write less."),
    "401": (problem(401, "Unknown key.", UNKNOWN), "Unknown key."),
    "403": (problem(403, "Pages of this origin may not call."), "may not call"),
    "422": (problem(422, "Another report has this key."), "Another report"),
    "429": ({**LATER, "headers": LATER["headers"] | EXPOSED}, "Try again in 30 seconds."),
    "500": (problem(500, "secret trace"), "had a fault"),
    "no JSON": ({"status": 400, "body": "<html>", "headers": LATER["headers"]}, "had a fault"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_refusal_is_said_and_nothing_typed_is_lost(
    people: People, product: Product, case: str
) -> None:
    page = people.page()
    control, tag = ready_to_send(page, product)
    answer, said = REFUSALS[case]
    refuse = lambda route: (  # noqa: E731
        route.fulfill(**answer) if route.request.method == "POST" else route.continue_()
    )
    page.route(REPORTS, refuse)
    control.act("send")
    expect(control.dialog).to_contain_text(said)
    expect(control.dialog).not_to_contain_text("secret trace")
    assert page.evaluate("document.activeElement.shadowRoot.activeElement.tagName") in {
        "P",
        "TEXTAREA",
    }
    page.unroute(REPORTS, refuse)
    if case == "400 of a field":
        expect(control.dialog.get_by_label("What happened")).to_have_value("It is wrong.")
        expect(control.dialog.get_by_label("What happened")).to_be_focused()
        control.preview()
        control.act("send")
    else:
        expect(control.dialog.get_by_role("alert")).to_be_focused()
        control.act("again")
    control.receipt()
    assert len(stored(product, tag)) == 1
