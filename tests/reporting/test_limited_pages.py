"""The report page without a script at its limits: nothing typed is lost, nothing severe waits (C1)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from reporting.drafts import open_draft, seconds_open, stamp_opening
from reporting.models import Report
from tenants.scope import enter_scope
from tests.reporting.test_limits import limit
from tests.reporting.test_reporter_pages import hidden

MILD = {
    "category": "misinformation",
    "severity": "low",
    "description": "It said that my branch is closed. It is open.",
}


@pytest.fixture
def browser(cast):
    return Client(REMOTE_ADDR="203.0.113.9")


def preview(browser, **changes):
    form = browser.get("/w/acme/report/")
    typed = {**MILD, "attempt": hidden(form, "attempt"), "opened": hidden(form, "opened")}
    return browser.post("/w/acme/report/preview/", {**typed, **changes})


def send(browser, shown):
    return browser.post("/w/acme/report/sent/", {"draft": hidden(shown, "draft")})


def report(cast, **changes):
    with enter_scope(cast.acme.pk):
        return Report.objects.order_by("-id")[0]


def test_hot_source_is_marked_and_not_asked_for_work(browser, cast):
    limit(cast.acme, address_mark=1)
    for marks in ([], ["hot_source"]):
        sent = send(browser, preview(browser, opened=""))
        assert sent.status_code == 200
        assert report(cast).spam_reasons == marks


def test_refused_source_is_told_when_to_send_again_and_keeps_its_words(browser, cast):
    limit(cast.acme, address_mark=1, address_stop=1)
    assert send(browser, preview(browser)).status_code == 200
    refused = send(browser, preview(browser, description="Words worth keeping."))
    assert refused.status_code == 429
    assert 0 < int(refused["Retry-After"]) <= 3600
    assert "Not sent yet" in refused.text
    with enter_scope(cast.acme.pk):
        assert Report.objects.count() == 1
        draft = open_draft(hidden(refused, "draft"), timezone.now())
    assert draft.fields["description"] == "Words worth keeping."
    back = browser.post("/w/acme/report/", {"draft": hidden(refused, "draft")})
    assert "Words worth keeping." in back.text
    limit(cast.acme)
    assert send(browser, refused).status_code == 200


def test_severe_report_passes_where_others_are_refused(browser, cast):  # C6
    limit(cast.acme, address_mark=1, address_stop=1)
    assert send(browser, preview(browser)).status_code == 200
    assert send(browser, preview(browser)).status_code == 429
    assert send(browser, preview(browser, severity="high")).status_code == 200


def test_refused_preview_shows_the_form_with_everything_typed(browser, cast):
    limit(cast.acme, address_stop=1)
    for _ in range(10):
        assert preview(browser).status_code == 200
    refused = preview(browser, description="Words worth keeping.")
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) > 0
    assert "Words worth keeping." in refused.text
    assert preview(browser, severity="high").status_code == 200


def test_receipts_are_not_tried_out_without_end(browser, cast):
    limit(cast.acme, address_stop=1)
    codes = [browser.post("/w/acme/status/", {"receipt": "x" * 28}).status_code for _ in range(11)]
    assert codes == [422] * 10 + [429]


def test_form_filled_faster_than_anybody_types_is_noticed(browser, cast):  # C3
    send(browser, preview(browser))
    assert report(cast).spam_reasons == ["filled_fast"]
    slow = stamp_opening(timezone.now() - timedelta(seconds=30))
    send(browser, preview(browser, opened=slow))
    assert report(cast).spam_reasons == []


def test_time_of_opening_cannot_be_made_up(cast):
    now = timezone.now()
    stamp = stamp_opening(now - timedelta(seconds=30))
    assert seconds_open(stamp, now) == pytest.approx(30, abs=0.01)
    for forged in ("", "1", "1:2:3", stamp[:-1] + "A" * 2):
        assert seconds_open(forged, now) is None
    with enter_scope(cast.acme.pk):
        assert open_draft("", now) is None
