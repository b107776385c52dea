"""The look-up of a reporter: keyed, of one host and workspace, and gone with the identity (C2, H2)."""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from privacy.actions import purge_due
from reporting.actions import close_each, move_report
from reporting.due import FORGET_REPORTERS
from reporting.guard import forget_reporters, reputation_of
from reporting.guard.reputation import REMEMBERED, Reputation
from reporting.intake import Source
from reporting.models import Report
from tenants.actions import create_client_key
from tenants.due_work import workspaces_due
from tenants.scope import enter_scope
from tests import factories


def report_of(acme, *, now=None, **source):
    return factories.make_report(acme.acme, source=Source(**source), now=now).report


def lookup(report):
    found = Report.objects.get(pk=report.pk).reporter_lookup
    return None if found is None else bytes(found)


def test_look_up_is_the_same_for_one_person_of_one_host_and_workspace_alone(cast):
    with enter_scope(cast.acme.pk):
        host, other = create_client_key("Chat", [])[0], create_client_key("Help", [])[0]
        first = lookup(report_of(cast, subject="user-17", client_key=host))
        assert first == lookup(report_of(cast, subject="user-17", client_key=host))
        assert first != lookup(report_of(cast, subject="user-17", client_key=other))
        assert first != lookup(report_of(cast, subject="user-18", client_key=host))
        assert lookup(report_of(cast)) is None
        assert b"user-17" not in first
    with enter_scope(cast.globex.pk):
        foreign = factories.make_report(cast.globex, source=Source(subject="user-17")).report
        assert lookup(foreign) != first


def test_look_up_goes_when_the_identity_is_purged(acme):  # H2
    now = timezone.now()
    report = report_of(acme, subject="user-17")
    move_report(report, Report.Status.IN_REVIEW)
    close_each([report], "not_confirmed", by=None, now=now)
    purge_due(now + timedelta(days=89))
    assert lookup(report) is not None
    purge_due(now + timedelta(days=91))
    assert lookup(report) is None


def test_look_up_is_forgotten_after_180_days_in_any_case(acme):  # H2
    now = timezone.now()
    old = report_of(acme, subject="user-17", now=now - REMEMBERED - timedelta(minutes=1))
    young = report_of(acme, subject="user-17", now=now - REMEMBERED + timedelta(hours=1))
    assert workspaces_due(FORGET_REPORTERS) == [(acme.acme.pk, 1)]
    assert forget_reporters(now) == 1
    assert (lookup(old), lookup(young) is None) == (None, False)
    assert workspaces_due(FORGET_REPORTERS) == []


def test_record_looks_at_a_bounded_number_of_reports_in_one_query(acme):
    report_of(acme, subject="user-17")
    report = report_of(acme, subject="user-17")
    with CaptureQueriesContext(connection) as queries:
        assert reputation_of(report) is None
    assert len(queries) == 1
    assert "LIMIT 100" in queries[0]["sql"]


def test_prior_gives_everybody_some_credit():
    assert Reputation(0, 0).precision == 2 / 3
    assert not Reputation(2, 0).doubtful
    assert Reputation(4, 0).doubtful
    assert not Reputation(12, 9).doubtful


def test_record_is_told_in_words():
    assert str(Reputation(12, 9)) == "Of 12 earlier reports of this person 9 were confirmed"
    assert str(Reputation(1, 0)).endswith("was not confirmed")
