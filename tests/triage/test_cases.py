"""Opening cases: routing, clocks, taking up what is due, and reading content."""

from dataclasses import replace
from datetime import timedelta

import pytest

from privacy.models import Content, DataKey, Kind
from reporting.actions import answer_request
from reporting.models import Category, Entry, Report, Severity
from tenants.due_work import FIRST_RETRY
from tenants.models import AuditEvent, Queue
from tenants.permissions import Denied
from tests import factories
from tests.due import do, take_up_due
from tests.triage.conftest import NOW, RECEIVED, open_one
from triage import actions
from triage.due import TAKE_UP
from triage.models import Case, RoutingRule


@pytest.mark.parametrize(
    ("fields", "queue"),
    [
        ({"category": Category.HARMFUL_CONTENT}, "safety"),
        ({"category": Category.HARASSMENT}, "safety"),
        ({"category": Category.MISINFORMATION}, "safety"),
        ({"category": Category.DATA_EXPOSURE}, "security"),
        ({"category": Category.UNSAFE_TOOL_ACTION}, "security"),
        ({"category": Category.HARASSMENT, "entry": Entry.TOOL_ACTION}, "security"),
        ({"category": Category.OTHER}, "general"),
    ],
)
def test_report_goes_to_the_queue_of_the_first_rule_that_fits(acme, fields, queue):  # D5
    assert open_one(acme.acme, **fields).queue.slug == queue


def test_rule_for_severe_reports_leaves_the_others_alone(acme):  # D5, C6
    RoutingRule.objects.create(
        workspace=acme.acme, position=0, queue=acme.security, least_severity=Severity.HIGH
    )
    assert open_one(acme.acme, severity=Severity.HIGH).queue == acme.security
    assert open_one(acme.acme, severity=Severity.MEDIUM).queue == acme.safety


def test_report_that_no_rule_fits_is_not_lost(acme):  # C6
    RoutingRule.objects.all().delete()
    assert open_one(acme.acme).queue == Queue.objects.earliest("pk")


@pytest.mark.parametrize(
    ("severity", "hours"), [(Severity.LOW, 48), (Severity.MEDIUM, 48), (Severity.HIGH, 4)]
)
def test_first_review_is_due_by_the_workspace_clock(acme, severity, hours):  # A5, I2
    assert open_one(acme.acme, severity=severity).due_at == RECEIVED + timedelta(hours=hours)


def test_case_copies_what_the_queue_shows(acme):  # B3, B4, B12
    case = open_one(
        acme.acme,
        category=Category.UNSAFE_TOOL_ACTION,
        tool_name="send_email",
        confirmation_requested="no",
        model_version="assistant-4.2",
    )
    assert (case.tool_name, case.asked_first) == ("send_email", "no")
    assert case.model_version == "assistant-4.2"
    assert case.reference == case.report.reference
    report = Report.objects.get(pk=case.report_id)
    assert report.status == Report.Status.IN_REVIEW
    assert report.taken_up_at == NOW
    event = AuditEvent.objects.get(event="case.opened", object_id=case.pk)
    assert (event.actor, event.facts["queue"]) == ("system", "security")


def test_opening_twice_gives_the_same_case(acme):
    report = factories.make_report(acme.acme, now=NOW).report
    first = actions.open_case(report, now=NOW)
    assert actions.open_case(Report.objects.get(pk=report.pk), now=NOW) == first
    assert AuditEvent.objects.filter(event="case.opened").count() == 1


def test_taking_up_opens_each_report_once(acme):
    for number in range(3):
        factories.make_report(acme.acme, f"It told me to swallow {number} batteries.", now=NOW)
    assert do(replace(TAKE_UP, batch=2), NOW) == 2
    assert take_up_due(NOW) == 1
    assert take_up_due(NOW) == 0
    assert Case.objects.count() == 3


def test_one_report_that_fails_holds_up_no_other(acme, caplog):
    reports = [factories.make_report(acme.acme, "canary-words", now=NOW).report for _ in range(3)]
    row = Content.objects.get(record=reports[0].pk, kind=Kind.DESCRIPTION)
    whole = bytes(row.sealed)
    Content.objects.filter(pk=row.pk).update(sealed=whole[:-1] + bytes([whole[-1] ^ 1]))
    with caplog.at_level("ERROR"):
        assert take_up_due(NOW) == 2
    assert str(reports[0].pk) in caplog.text
    assert "Unreadable" in caplog.text
    assert "canary-words" not in caplog.text
    Content.objects.filter(pk=row.pk).update(sealed=whole)
    assert take_up_due(NOW) == 0
    assert take_up_due(NOW + FIRST_RETRY) == 1


def test_answer_brings_the_case_back_with_a_fresh_clock(acme, case):  # G4
    actions.claim_case(case, by=acme.rhea, now=NOW)
    actions.request_detail(case, "Which answer was it?", by=acme.rhea, now=NOW)
    later = NOW + timedelta(days=3)
    answer_request(Report.objects.get(pk=case.report_id), "The second one.", now=later)
    assert take_up_due(later) == 1
    case.refresh_from_db()
    assert (case.status, case.claimed_by, case.lease_until) == ("open", None, None)
    assert case.due_at == later + timedelta(hours=48)
    assert AuditEvent.objects.filter(event="case.reopened", object_id=case.pk).count() == 1
    assert take_up_due(later) == 0


def test_answer_to_a_closed_case_reopens_nothing(acme, case, decide):
    actions.request_detail(case, "Which answer was it?", by=acme.rhea, now=NOW)
    decide(case, outcome="not_actionable")
    Report.objects.filter(pk=case.report_id).update(taken_up_at=None)
    assert take_up_due(NOW) == 1
    case.refresh_from_db()
    assert case.status == "closed"


def test_reading_is_recorded_with_purpose_and_kinds(acme, case):  # J3, M8
    pieces = actions.read_content(case, by=acme.rhea, purpose="triage")
    assert [(piece.kind, piece.text) for piece in pieces] == [
        (Kind.DESCRIPTION, "It told me to mix bleach and ammonia.")
    ]
    event = AuditEvent.objects.get(event="content.read")
    assert (event.member, event.object_id) == (acme.rhea, case.report_id)
    assert event.facts == {"purpose": "triage", "kinds": ["description"]}


def test_reading_never_shows_who_the_reporter_is(acme):  # J2
    case = open_one(acme.acme, contact_email="reporter@example.org", trace={"step": "answer"})
    pieces = actions.read_content(case, by=acme.rhea, purpose="triage")
    assert {piece.kind for piece in pieces} == {Kind.DESCRIPTION}


def test_reading_after_the_purge_finds_nothing(acme, case):  # H2
    DataKey.objects.filter(record=case.report_id).delete()
    assert actions.read_content(case, by=acme.rhea, purpose="triage") == []


@pytest.mark.parametrize("name", ["ada", "rory", "carl", "aldo", "nora"])
def test_reading_needs_a_role_on_the_queue(acme, case, name):  # J3
    with pytest.raises(Denied, match="role reviewer on the case's queue"):
        actions.read_content(case, by=getattr(acme, name), purpose="triage")
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_reviewer_of_another_queue_may_not_read(acme):  # D5, J3
    case = open_one(acme.acme, category=Category.DATA_EXPOSURE)
    with pytest.raises(Denied):
        actions.read_content(case, by=acme.rhea, purpose="triage")
