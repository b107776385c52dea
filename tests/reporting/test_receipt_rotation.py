"""Exchanging a receipt: the old one stops at once, everywhere, and no answer can be lost."""

import pytest
from django.test import Client
from django.utils import timezone

from reporting.actions import find_by_receipt, rotate_receipt, submit_report
from reporting.models import Category, Report, Severity
from reporting.submission import Source, Submission
from tenants.models import AuditEvent
from tenants.permissions import Changed
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.reporting.test_reporter_pages import hidden


@pytest.fixture
def accepted(cast):
    with enter_scope(cast.acme.pk):
        return make_report(cast.acme)


def opened(receipt):
    browser = Client()
    assert browser.post("/w/acme/status/", {"receipt": receipt}).status_code == 302
    return browser


def exchange(browser, page=None):
    page = page or browser.get("/w/acme/status/")
    fields = {name: hidden(page, name) for name in ("attempt", "mark")}
    return browser.post("/w/acme/status/receipt/new/", fields)


def works(browser):
    return "What has happened" in browser.get("/w/acme/status/").text


def test_old_receipt_stops_at_once_on_every_device(accepted):
    here, elsewhere = opened(accepted.receipt), opened(accepted.receipt)
    made = exchange(here)
    assert made.status_code == 200
    assert "no-store" in made["Cache-Control"]
    new = hidden(made, "receipt")
    assert new != accepted.receipt
    assert works(here)
    assert not works(elsewhere)
    assert elsewhere.post("/w/acme/status/", {"receipt": accepted.receipt}).status_code == 422
    assert works(opened(new))


def test_new_receipt_is_in_no_row_and_the_exchange_is_audited(cast, accepted):
    new = hidden(exchange(opened(accepted.receipt)), "receipt")
    with enter_scope(cast.acme.pk):
        event = AuditEvent.objects.get(event="receipt.rotated")
        assert (event.actor, event.facts) == (AuditEvent.Actor.REPORTER, {})
        assert new.replace("-", "") not in str(Report.objects.values().get())
        assert find_by_receipt(new) == accepted.report


def test_page_sent_or_loaded_again_shows_the_same_receipt(accepted):
    browser = opened(accepted.receipt)
    page = browser.get("/w/acme/status/")
    old_cookie = browser.cookies["report_status"].value
    first = hidden(exchange(browser, page), "receipt")
    # Loaded again: the cookie is the new one, the form the old one.
    assert hidden(exchange(browser, page), "receipt") == first
    # Sent again after the answer was lost: cookie and form are the old ones.
    browser.cookies["report_status"] = old_cookie
    assert hidden(exchange(browser, page), "receipt") == first


def test_form_of_another_reporter_gives_nothing_away(cast, accepted):
    with enter_scope(cast.acme.pk):
        other = make_report(cast.acme)
    theirs = opened(other.receipt)
    page = theirs.get("/w/acme/status/")
    exchange(theirs, page)
    mine = opened(accepted.receipt)
    assert exchange(mine, page)["Location"] == "/w/acme/status/"


def test_without_an_open_report_nothing_is_exchanged(cast, accepted):
    answer = Client().post("/w/acme/status/receipt/new/", {"attempt": "a", "mark": "b"})
    assert answer["Location"] == "/w/acme/status/"
    assert works(opened(accepted.receipt))


def test_second_exchange_at_one_moment_loses(acme):
    report = make_report(acme.acme).report
    stale = Report.objects.get(pk=report.pk)
    rotate_receipt(report, attempt="a", now=timezone.now())
    with pytest.raises(Changed, match="exchanged meanwhile"):
        rotate_receipt(stale, attempt="b", now=timezone.now())
    assert AuditEvent.objects.filter(event="receipt.rotated").count() == 1


def rotate_by_api(receipt, key="k1"):
    return Client().post(
        "/w/acme/api/v1/receipts/rotate/",
        {"receipt": receipt},
        content_type="application/json",
        headers={"Idempotency-Key": key},
    )


def test_exchange_by_api_can_be_repeated_with_its_key_alone(accepted):
    first = rotate_by_api(accepted.receipt).json()
    assert first["reference"] == accepted.report.reference
    assert rotate_by_api(accepted.receipt).json() == first
    # Who finds the old receipt does not know the key.
    assert rotate_by_api(accepted.receipt, "k2").status_code == 404
    assert works(opened(first["receipt"]))
    assert works(opened(first["receipt_words"]))
    assert Client().post(
        "/w/acme/api/v1/receipts/rotate/",
        {"receipt": first["receipt"]},
        content_type="application/json",
    ).status_code == 400  # fmt: skip


def test_repeated_report_never_hands_out_a_dead_receipt(acme):
    def send():
        return submit_report(
            Submission(Category.OTHER, Severity.LOW, "It is odd."),
            workspace=acme.acme,
            source=Source(idempotency_key="once"),
            now=timezone.now(),
        )

    accepted = send()
    assert send().receipt == accepted.receipt
    rotate_receipt(Report.objects.get(pk=accepted.report.pk), attempt="a", now=timezone.now())
    with pytest.raises(Changed, match="exchanged"):
        send()
