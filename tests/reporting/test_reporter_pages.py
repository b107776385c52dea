"""The reporter's pages without a script: form, preview, receipt, status, answer."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone, translation

from reporting.actions import close_report, move_report, purge_due, tell_reporter
from reporting.drafts import Draft, open_draft, seal_draft
from reporting.expectations import by_words, next_steps
from reporting.models import Kind, Report, ReporterMessage, Severity
from reporting.receipts import new_receipt
from reporting.vault import read_unaudited
from tenants.models import OutboxEntry, Workspace
from tenants.scope import enter_scope
from tests.factories import make_report

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TYPED = {
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
    return re.search(rf'name="{name}" value="([^"]+)"', response.text)[1]


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
        re.search(r'id="receipt-code"[^>]*>([^<]+)<', send(browser, draft).text)[1] for _ in "12"
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
    assert re.search(r'value="high" checked', shown.text)
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
    assert "emergency number" in harm.text
    leak = send(browser, hidden(preview(browser, category="data_exposure"), "draft"))
    assert "change it now" in leak.text


@pytest.fixture
def accepted(cast):
    with enter_scope(cast.acme.pk):
        accepted = make_report(cast.acme, "It told me to mix <i>bleach</i>.", now=timezone.now())
        move_report(accepted.report, Report.Status.IN_REVIEW)
    return accepted


def open_status(browser, receipt):
    return browser.post("/w/acme/status/", {"receipt": receipt}, follow=True)


def test_receipt_opens_the_status_and_stands_in_no_address_or_cookie(browser, accepted):  # G1
    response = browser.post("/w/acme/status/", {"receipt": accepted.receipt.lower()})
    assert response["Location"] == "/w/acme/status/"
    cookie = response.cookies["report_status"]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == (
        "/w/acme/status/",
        True,
        "Strict",
    )
    assert accepted.receipt not in str(response.cookies)
    shown = browser.get("/w/acme/status/")
    assert "waiting for review" in shown.text
    assert "Within 2 working days" in shown.text
    assert "mix &lt;i&gt;bleach" in shown.text
    assert accepted.receipt not in shown.text


def test_wrong_receipt_is_told_clearly(browser, accepted):
    for receipt in (new_receipt(), "x", accepted.report.reference):
        shown = open_status(browser, receipt)
        assert shown.status_code == 422
        assert "There is no report with this receipt here" in shown.text
    assert open_status(browser, "").status_code == 422


def test_leaving_forgets_the_report_on_this_device(browser, accepted):
    open_status(browser, accepted.receipt)
    assert browser.get("/w/acme/status/leave/").status_code == 405
    browser.post("/w/acme/status/leave/")
    assert "Open report" in browser.get("/w/acme/status/").text


def test_cookie_is_of_one_workspace_cannot_be_made_up_and_ends(browser, accepted, monkeypatch):
    open_status(browser, accepted.receipt)
    value = browser.cookies["report_status"].value
    other = Client()
    other.cookies["report_status"] = value
    assert "Open report" in other.get("/w/globex/status/").text
    other.cookies["report_status"] = value[:-2] + "xx"
    assert "Open report" in other.get("/w/acme/status/").text
    late = timezone.now() + timedelta(minutes=31)
    monkeypatch.setattr("django.core.signing.time.time", late.timestamp)
    assert "Open report" in browser.get("/w/acme/status/").text


def test_question_is_read_and_answered(browser, accepted, cast):  # G4
    with enter_scope(cast.acme.pk):
        tell_reporter(
            accepted.report, ReporterMessage.Event.DETAIL_REQUESTED, key="1", now=timezone.now(),
            words="Which <version>?",
        )  # fmt: skip
        move_report(accepted.report, Report.Status.NEEDS_DETAIL)
    shown = open_status(browser, accepted.receipt)
    assert "Which &lt;version&gt;?" in shown.text
    empty = browser.post("/w/acme/status/answer/", {"answer": " "})
    assert empty.status_code == 422
    done = browser.post("/w/acme/status/answer/", {"answer": "Version 3."}, follow=True)
    assert "Your answer is with us" in done.text
    assert "Version 3." in done.text
    again = browser.post("/w/acme/status/answer/", {"answer": "Version 4."})
    assert again.status_code == 409


def test_answer_without_a_report_opened_leads_to_the_receipt(browser, cast):
    assert browser.post("/w/acme/status/answer/", {"answer": "x"})["Location"] == "/w/acme/status/"


@pytest.mark.parametrize(
    ("reason", "title"),
    [
        ("resolved", "The problem is dealt with"),
        ("not_confirmed", "no fault"),
        ("not_actionable", "cannot act"),
        ("duplicate", "already"),
        ("something new", "is closed"),
    ],
)
def test_every_result_is_said_in_words(browser, accepted, cast, reason, title):  # G3, G6
    with enter_scope(cast.acme.pk):
        close_report(accepted.report, reason, by=None, now=timezone.now())
    assert title in open_status(browser, accepted.receipt).text


def test_purged_report_says_when_its_text_was_deleted(browser, accepted, cast):  # H2
    with enter_scope(cast.acme.pk):
        close_report(accepted.report, "resolved", by=None, now=timezone.now() - timedelta(days=400))
        Report.objects.filter(pk=accepted.report.pk).update(
            received_at=timezone.now() - timedelta(days=410)
        )
        purge_due(timezone.now())
    shown = open_status(browser, accepted.receipt)
    assert "The text of this report was deleted on" in shown.text
    assert "bleach" not in shown.text


def test_late_review_is_admitted(browser, accepted, cast):  # A5
    with enter_scope(cast.acme.pk):
        Report.objects.filter(pk=accepted.report.pk).update(
            received_at=timezone.now() - timedelta(days=5)
        )
    assert "longer than we said" in open_status(browser, accepted.receipt).text


def test_status_by_api_says_the_same(browser, accepted):
    answer = browser.post(
        "/w/acme/api/v1/status/", {"receipt": accepted.receipt}, content_type="application/json"
    )
    assert answer.status_code == 200
    found = answer.json()
    assert found["status"] == "in_review"
    assert found["messages"][0]["title"] == "We received your report"
    assert not found["answer_wanted"]
    wrong = browser.post(
        "/w/acme/api/v1/status/", {"receipt": new_receipt()}, content_type="application/json"
    )
    assert wrong.status_code == 404
    assert wrong.json()["errors"][0]["field"] == "receipt"


def test_answer_by_api_is_taken_once(browser, accepted, cast):  # G4
    with enter_scope(cast.acme.pk):
        move_report(accepted.report, Report.Status.NEEDS_DETAIL)
    body = {"receipt": accepted.receipt, "answer": "Version 3."}
    answers = [
        browser.post("/w/acme/api/v1/answers/", body, content_type="application/json") for _ in "12"
    ]
    assert [answer.status_code for answer in answers] == [200, 409]
    assert answers[0].json()["messages"][-1]["words"] == "Version 3."


def test_status_page_costs_the_same_with_many_messages(
    browser, accepted, cast, django_assert_max_num_queries
):
    with enter_scope(cast.acme.pk):
        for key in range(10):
            tell_reporter(
                accepted.report, ReporterMessage.Event.SEVERE, key=str(key), now=timezone.now(),
                words="news",
            )  # fmt: skip
    open_status(browser, accepted.receipt)
    with django_assert_max_num_queries(10):
        assert browser.get("/w/acme/status/").text.count("news") == 10


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
    assert by_words(start, hours) == words


def test_next_steps_depend_on_severity_and_fall_back_to_the_language_in_use(cast):
    low = next_steps(cast.acme, Severity.LOW, MONDAY, "xx-unknown")
    high = next_steps(cast.acme, Severity.HIGH, MONDAY)
    assert low[0].expected == "Within 2 working days, by Wednesday 25 November"
    assert high[0].expected == "Within 4 hours"
    assert translation.get_language() == "en"
