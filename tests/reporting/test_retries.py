"""Whatever a reporter sends twice counts once, and the second answer is the first's: by API and page."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from privacy.actions.purging import purge_due
from reporting.actions import attach_file, close_each, move_report, tell_reporter
from reporting.models import Attachment, Report, ReporterMessage
from tenants.models import AuditEvent
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.reporting.reporters import refused

Event, Status = ReporterMessage.Event, Report.Status
# Path of the API and the page, its field, the state in which it is taken, what it is stored as.
SAID = {
    "messages": ("message", Status.IN_REVIEW, Event.WRITTEN),
    "answers": ("answer", Status.NEEDS_DETAIL, Event.DETAIL_GIVEN),
    "appeals": ("appeal", Status.CLOSED, Event.APPEALED),
}


@pytest.fixture
def accepted(cast):
    with enter_scope(cast.acme.pk):
        accepted = make_report(cast.acme, contact_email="r@example.org")
        move_report(accepted.report, Status.IN_REVIEW)
    return accepted


def bring(accepted, status):
    with enter_scope(accepted.report.workspace_id):
        if status == Status.CLOSED:
            close_each([accepted.report], "not_confirmed", by=None, now=timezone.now())
        elif status != Status.IN_REVIEW:
            move_report(accepted.report, status)


def call(path, accepted, key=None, **body):
    headers = {"Idempotency-Key": key} if key else {}
    body = {"receipt": accepted.receipt, **body}
    return Client().post(
        f"/w/acme/api/v1/{path}/", body, content_type="application/json", headers=headers
    )


def said(accepted, event):
    with enter_scope(accepted.report.workspace_id):
        return ReporterMessage.objects.filter(event=event).count()


@pytest.mark.parametrize("key", ["attempt-1", None])
@pytest.mark.parametrize("path", SAID)
def test_what_is_said_twice_is_stored_once_and_answered_alike(accepted, path, key):
    field, status, event = SAID[path]
    bring(accepted, status)
    first = call(path, accepted, key, **{field: "It was ana@example.org."})
    again = call(path, accepted, key, **{field: "It was ana@example.org."})
    assert (first.status_code, again.status_code) == (200, 200), again.content
    assert first.json() == again.json()
    assert "Idempotent-Replayed" not in first
    assert again["Idempotent-Replayed"] == "true"
    assert said(accepted, event) == 1


@pytest.mark.parametrize("path", SAID)
def test_retry_is_known_by_its_key_however_the_report_went_on(cast, accepted, path):
    field, status, event = SAID[path]
    bring(accepted, status)
    call(path, accepted, "attempt-1", **{field: "Yes."})
    with enter_scope(cast.acme.pk):
        report = Report.objects.select_related("workspace").get(pk=accepted.report.pk)
        tell_reporter(report, Event.ANSWERED, key="1", now=timezone.now(), words="Thank you.")
        close_each([report], "resolved", by=None, now=timezone.now())
        # Also when nobody can compare the words any more.
        assert purge_due(timezone.now() + timedelta(days=400))
    assert call(path, accepted, "attempt-1", **{field: "Yes."}).status_code == 200
    assert said(accepted, event) == 1


def test_key_of_one_message_is_refused_for_another(accepted):
    assert call("messages", accepted, "attempt-1", message="Yes.").status_code == 200
    other = call("messages", accepted, "attempt-1", message="No.")
    assert refused(other, 422, "Idempotency-Key")["code"] == "key_reused"
    refused(call("messages", accepted, "two words", message="Yes."), 400, "Idempotency-Key")
    assert said(accepted, Event.WRITTEN) == 1


def test_same_words_are_said_anew_once_the_team_has_spoken(cast, accepted):
    assert call("messages", accepted, message="Yes.").status_code == 200
    with enter_scope(cast.acme.pk):
        report = Report.objects.select_related("workspace").get(pk=accepted.report.pk)
        tell_reporter(report, Event.ANSWERED, key="1", now=timezone.now(), words="Still?")
    assert call("messages", accepted, message="Yes.").status_code == 200
    assert said(accepted, Event.WRITTEN) == 2


@pytest.mark.parametrize("path", SAID)
def test_form_sent_twice_counts_once_and_changed_words_are_a_new_message(accepted, path):
    field, status, event = SAID[path]
    bring(accepted, status)
    browser = Client()
    shown = browser.post("/w/acme/status/", {"receipt": accepted.receipt}, follow=True).text
    (form,) = re.findall(rf'<form[^>]*/status/{field}/".*?</form>', shown, re.DOTALL)
    attempt = re.search(r'name="attempt" value="([^"]+)"', form)[1]
    for _ in range(2):
        sent = browser.post(f"/w/acme/status/{field}/", {field: "Yes.", "attempt": attempt})
        assert sent.status_code == 302
    assert said(accepted, event) == 1
    # By the button Back: what was written since is not lost, or refused as no news.
    changed = browser.post("/w/acme/status/message/", {"message": "No.", "attempt": attempt})
    assert changed.status_code == 302
    assert said(accepted, Event.WRITTEN) == (2 if event == Event.WRITTEN else 1)


def test_consent_taken_back_twice_is_answered_alike(cast, accepted):
    first, again = (call("consents", accepted, withdraw="contact") for _ in range(2))
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json() == again.json()
    with enter_scope(cast.acme.pk):
        assert AuditEvent.objects.filter(event="consent.withdrawn").count() == 1


def test_file_sent_again_is_the_one_that_is_there_after_the_report_was_closed(cast, accepted):
    with enter_scope(cast.acme.pk):
        report = Report.objects.select_related("workspace").get(pk=accepted.report.pk)
        file = attach_file(report, "a.txt", b"What it said.", now=timezone.now())
        close_each([report], "resolved", by=None, now=timezone.now())
        assert attach_file(report, "a.txt", b"What it said.", now=timezone.now()) == file
        assert Attachment.objects.count() == 1
