"""Following a report: by receipt, without a session, in plain words."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from privacy.actions import purge_due
from reporting.actions import close_each, move_report, tell_reporter
from reporting.models import Report, ReporterMessage, Severity
from reporting.receipt_codes import new_receipt
from tenants.scope import enter_scope
from tests.factories import make_report


@pytest.fixture
def browser(cast):
    return Client()


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


def test_wait_of_hours_is_said_by_its_end(browser, cast):
    with enter_scope(cast.acme.pk):
        severe = make_report(cast.acme, severity=Severity.HIGH, now=timezone.now())
    shown = open_status(browser, severe.receipt)
    end = severe.report.received_at + timedelta(hours=4)
    told = f"{end.day} {end:%B %Y, %H:%M} UTC"
    # The browser tells it in its own zone; without a script it is named.
    assert f'By <time datetime="{end.isoformat()}" data-exact>{told}</time>' in shown.text
    answer = browser.post(
        "/w/acme/api/v1/status/", {"receipt": severe.receipt}, "application/json"
    ).json()
    assert answer["next"][0] == {
        "title": "A reviewer reads your report",
        "expected": f"By {told}",
    }


def test_only_what_was_taken_out_is_said_to_be(browser, cast, accepted):
    claim = "Private details were taken out"
    assert claim not in open_status(browser, accepted.receipt).text
    with enter_scope(cast.acme.pk):
        redacted = make_report(cast.acme, "Ask anna@firm.example.", now=timezone.now())
    assert claim in open_status(Client(), redacted.receipt).text


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
        close_each([accepted.report], reason, by=None, now=timezone.now())
    assert title in open_status(browser, accepted.receipt).text


def test_purged_report_says_when_its_text_was_deleted(browser, accepted, cast):  # H2
    with enter_scope(cast.acme.pk):
        close_each([accepted.report], "resolved", by=None, now=timezone.now() - timedelta(days=400))
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
    answers = [
        browser.post(
            "/w/acme/api/v1/answers/",
            {"receipt": accepted.receipt, "answer": f"Version {version}."},
            content_type="application/json",
        )
        for version in "34"
    ]
    assert [answer.status_code for answer in answers] == [200, 409]
    assert answers[0].json()["messages"][-1]["words"] == "Version 3."


def test_status_page_costs_the_same_with_many_messages(browser, accepted, cast):
    def tell(key):
        with enter_scope(cast.acme.pk):
            tell_reporter(
                accepted.report, ReporterMessage.Event.SEVERE, key=str(key), now=timezone.now(),
                words="news",
            )  # fmt: skip

    def queries(times):
        with CaptureQueriesContext(connection) as found:
            assert browser.get("/w/acme/status/").text.count("news") == times
        return len(found)

    tell(0)
    open_status(browser, accepted.receipt)
    queries(1)
    one = queries(1)
    for key in range(1, 10):
        tell(key)
    assert queries(10) == one
    # The report, its words, what was said, files, consents and the contract, and the scope.
    assert one <= 12
