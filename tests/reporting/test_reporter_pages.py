"""The reporter's pages without a script: form, preview, receipt, status, answer."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone, translation

from privacy.models import Kind
from privacy.vault import read_unaudited
from reporting.drafts import Draft, open_draft, seal_draft
from reporting.models import Report, Severity
from reporting.next_steps import by_words, next_steps
from tenants.models import OutboxEntry, Workspace
from tenants.scope import enter_scope

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TYPED = {
    "asked": "context tool",
    "category": "unsafe_tool_action",
    "severity": "high",
    "description": "It sent my draft. <b>Write</b> to ana@example.org.",
    "tool_name": "e-mail",
    "confirmation_requested": "no",
    "context": "User: draft it.",
    "context_consent": "on",
    "contact_email": "me@example.org",
}


@pytest.fixture
def browser(cast):
    return Client(enforce_csrf_checks=False)


def hidden(response, name):
    return re.findall(rf'name="{name}"\s+value="([^"]+)"', response.text)[0]


def preview(browser, **changes):
    attempt = hidden(browser.get("/w/acme/report/"), "attempt")
    typed = {**TYPED, "attempt": attempt, **changes}
    return browser.post(
        "/w/acme/report/preview/", {k: v for k, v in typed.items() if v is not None}
    )


def send(browser, draft):
    return browser.post("/w/acme/report/sent/", {"draft": draft})


def test_report_is_written_checked_and_sent(browser, cast):  # A5, B1-B5, G1
    shown = preview(browser)
    assert shown.status_code == 200
    assert "ana@example.org" not in shown.text
    assert "e-mail 1" in shown.text
    assert "&lt;b&gt;Write&lt;/b&gt;" in shown.text
    with enter_scope(cast.acme.pk):
        assert Report.objects.count() == 0
    sent = send(browser, hidden(shown, "draft"))
    assert sent.status_code == 200
    assert "Within 4 hours" in sent.text
    assert "no-store" in sent["Cache-Control"]
    with enter_scope(cast.acme.pk):
        report = Report.objects.get()
        assert (report.category, report.severity, report.entry) == ("unsafe_tool_action", 3, "page")
        assert (report.tool_name, report.confirmation_requested) == ("e-mail", "no")
        assert report.anonymous
        pieces = {piece.kind: piece.text for piece in read_unaudited(report, Kind.values)}
        assert pieces[Kind.DESCRIPTION] == "It sent my draft. <b>Write</b> to [e-mail 1]."
        assert pieces[Kind.CONTEXT] == "User: draft it."
        assert pieces[Kind.CONTACT] == "me@example.org"
        assert OutboxEntry.objects.filter(source="reporter.received").count() == 1


def test_sending_twice_stores_once_and_shows_the_same_receipt(browser, cast):
    draft = hidden(preview(browser), "draft")
    codes = {
        re.findall(r'id="receipt-code"[^>]*>([^<]+)<', send(browser, draft).text)[0] for _ in "12"
    }
    assert len(codes) == 1
    with enter_scope(cast.acme.pk):
        assert Report.objects.count() == 1


def test_what_was_typed_is_kept_when_something_is_missing(browser):
    shown = preview(browser, category=None, contact_email="nobody")
    assert shown.status_code == 422
    assert 'href="#id_category"' in shown.text
    assert 'href="#id_contact_email"' in shown.text
    assert "Choose what went wrong." in shown.text
    assert "It sent my draft." in shown.text
    assert re.search(r'value="high"\s+checked', shown.text)
    assert "User: draft it." in shown.text


def test_context_is_not_taken_without_the_tick(browser):  # B8
    shown = preview(browser, context_consent=None)
    assert shown.status_code == 422
    assert "Tick this to send that part" in shown.text


def test_change_something_brings_back_what_was_typed(browser):
    first = preview(browser)
    form = browser.post("/w/acme/report/", {"draft": hidden(first, "draft")})
    assert "Write&lt;/b&gt; to ana@example.org." in form.text
    assert 'value="me@example.org"' in form.text
    assert hidden(form, "attempt").replace("-", "") in open_draft_of(first).attempt


def open_draft_of(response):
    workspace = response.context["workspace"]
    with enter_scope(workspace.pk):
        return open_draft(hidden(response, "draft"), timezone.now())


@pytest.mark.parametrize("bad", ["", "abc", "AAAA" * 30, "é", "A" * 5])
def test_draft_that_is_none_is_not_sent(browser, cast, bad):
    response = send(browser, bad)
    assert response.status_code == 422
    assert "not sent" in response.text
    with enter_scope(cast.acme.pk):
        assert Report.objects.count() == 0


def test_draft_is_of_one_workspace_and_ends(cast):
    draft = Draft({"description": "words"}, "attempt")
    with enter_scope(cast.acme.pk):
        sealed = seal_draft(draft, MONDAY)
        assert "words" not in sealed
        assert open_draft(sealed, MONDAY + timedelta(hours=3)) == draft
        assert open_draft(sealed, MONDAY + timedelta(hours=5)) is None
    with enter_scope(cast.globex.pk):
        assert open_draft(sealed, MONDAY) is None


def test_addresses_of_the_steps_lead_back_to_the_form(browser):
    for path in ("preview/", "sent/"):
        assert browser.get(f"/w/acme/report/{path}")["Location"] == "/w/acme/report/"


def test_workspace_without_anonymous_reports_says_where_to_report(browser, cast):  # J1
    with enter_scope(cast.acme.pk):
        Workspace.objects.filter(pk=cast.acme.pk).update(anonymous_reports=False)
    shown = browser.get("/w/acme/report/")
    assert "Report this inside the product" in shown.text
    assert "<textarea" not in shown.text


def test_pages_of_an_unknown_workspace_are_404(browser):
    for path in ("report/", "report/preview/", "report/sent/", "status/", "status/answer/"):
        assert browser.get(f"/w/nowhere/{path}").status_code == 404


def test_forms_are_guarded_against_other_sites(cast):
    guarded = Client(enforce_csrf_checks=True)
    for path in ("report/preview/", "report/sent/", "status/", "status/answer/", "status/leave/"):
        assert guarded.post(f"/w/acme/{path}", {}).status_code == 403


def test_report_calls_for_support_where_somebody_may_be_hurt(browser):  # J4
    harm = send(browser, hidden(preview(browser, category="harassment"), "draft"))
    assert "Emergency number" in harm.text
    assert "https://findahelpline.com/" in harm.text
    leak = send(browser, hidden(preview(browser, category="data_exposure"), "draft"))
    assert "change it now" in leak.text


@pytest.mark.parametrize(
    ("start", "hours", "words"),
    [
        (MONDAY, 1, "within 1 hour"),
        (MONDAY, 4, "within 4 hours"),
        (MONDAY, 24, "within 1 working day, by Tuesday 24 November"),
        (MONDAY, 48, "within 2 working days, by Wednesday 25 November"),
        (MONDAY, 49, "within 3 working days, by Thursday 26 November"),
        (MONDAY + timedelta(days=4), 48, "within 2 working days, by Tuesday 1 December"),
        (MONDAY + timedelta(days=5), 24, "within 1 working day, by Monday 30 November"),
    ],
)
def test_limits_are_said_in_words(start, hours, words):  # A5, G6
    assert by_words(start.date(), hours) == words


def test_next_steps_depend_on_severity_and_fall_back_to_the_language_in_use(cast):
    low = next_steps(cast.acme, Severity.LOW, MONDAY, "xx-unknown")
    high = next_steps(cast.acme, Severity.HIGH, MONDAY)
    assert low[0].expected == "Within 2 working days, by Wednesday 25 November"
    assert high[0].expected == "Within 4 hours"
    assert translation.get_language() == "en"


LINK = {"message_id": "msg-17", "model_version": "assistant-4.2", "policy_version": "2024-11"}


@pytest.mark.parametrize("kind", ["answer", "tool_action", "refusal", "page", "", "import", "<b>"])
def test_link_of_a_host_keeps_kind_and_ids_through_all_pages(browser, cast, kind):
    form = browser.get("/w/acme/report/", {**LINK, "entry_point": kind}).text
    assert ('name="tool_name"' in form) == (kind == "tool_action")
    assert ('name="refusal"' in form) == (kind == "refusal")
    boxes = re.findall(r'<input type="hidden" name="(\w+)"(?: value="([^"]*)")?', form)
    kept = {name: value for name, value in boxes if name != "csrfmiddlewaretoken"}
    typed = {
        "category": "other", "severity": "low", "description": "Wrong.", "refusal": "over",
        "tool_name": "e-mail",
    }  # fmt: skip
    again = browser.post("/w/acme/report/preview/", {**kept, **typed, "show": "context"}).text
    assert 'name="message_id" value="msg-17"' in again
    shown = browser.post("/w/acme/report/preview/", {**kept, **typed})
    assert send(browser, hidden(shown, "draft")).status_code == 200
    with enter_scope(cast.acme.pk):
        report = Report.objects.get()
        (trace,) = read_unaudited(report, [Kind.TRACE])
    assert report.entry == (kind if kind in {"answer", "tool_action", "refusal"} else "page")
    assert (report.model_version, report.policy_version) == ("assistant-4.2", "2024-11")
    assert "msg-17" in trace.text


def test_link_that_does_not_fit_refuses_nobody(browser, cast):
    long = {"message_id": "m" * 500, "model_version": "v" + "👍" * 200}
    form = browser.get("/w/acme/report/", long).text
    boxes = re.findall(r'<input type="hidden" name="(\w+)"(?: value="([^"]*)")?', form)
    typed = {"category": "other", "severity": "low", "description": "Wrong."}
    shown = browser.post("/w/acme/report/preview/", {**dict(boxes), **typed})
    assert send(browser, hidden(shown, "draft")).status_code == 200
    with enter_scope(cast.acme.pk):
        assert Report.objects.get().model_version == "v" + "👍" * 78 + "…"
