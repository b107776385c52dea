"""Reports that leave an appealed case or take it along: whoever decided first stays out of it (G3)."""

import pytest

from reporting.models import Report, Severity
from tenants.models import AuditEvent, Workspace
from tenants.permissions import Denied
from tenants.roles import Role
from tests.due import take_up_due
from tests.triage.alike import case_of, one_case, report_alike, words_to
from tests.triage.conftest import NOW, open_one
from tests.triage.turns import DAY, appeal, fresh, judge
from triage import actions
from triage.models import Outcome, reports_of


@pytest.fixture
def decided(acme):
    """Return a case of three reports that Rhea closed without action."""
    case = one_case(acme.acme, 3)
    judge(case, acme.rhea, NOW)
    return case


def test_first_decider_neither_splits_nor_merges_an_appealed_case(acme, decided):
    appeal(decided, 0, NOW + DAY)
    target = open_one(acme.acme)
    with pytest.raises(Denied, match="You decided this case"):
        actions.split_report(fresh(decided), reports_of(decided)[1], by=acme.rhea, now=NOW + DAY)
    with pytest.raises(Denied, match="You decided this case"):
        actions.merge_case(fresh(decided), target.reference, by=acme.rhea, now=NOW + DAY)


def test_report_split_off_an_appealed_case_is_not_decided_by_who_decided_it(acme, decided):
    appeal(decided, 0, NOW + DAY)
    report = reports_of(decided).select_related("workspace")[1]
    actions.split_report(fresh(decided), report, by=acme.lena, now=NOW + DAY)
    own = case_of(report)
    assert own.due_at == fresh(decided).due_at
    with pytest.raises(Denied, match="You decided this case"):
        judge(own, acme.rhea, NOW + DAY)
    judge(own, acme.rolf, NOW + DAY)


def test_report_that_no_result_was_told_is_split_off_without_an_appeal(acme, decided):
    appeal(decided, 0, NOW + DAY)
    report_alike(acme.acme, 1)
    take_up_due(NOW + DAY)
    newcomer = reports_of(decided).select_related("workspace")[3]
    own = actions.split_report(fresh(decided), newcomer, by=acme.lena, now=NOW + DAY)
    assert fresh(own).appealed_at is None
    judge(own, acme.rhea, NOW + DAY)


def test_who_decided_first_does_not_call_what_was_split_off_spam(acme):
    case = one_case(acme.acme, 2)
    judge(case, acme.lena, NOW)
    appeal(case, 0, NOW + DAY)
    report = reports_of(case).select_related("workspace")[1]
    Workspace.objects.filter(pk=acme.acme.pk).update(intake_limits={"quarantine_at": 1})
    report.workspace.intake_limits = {"quarantine_at": 1}
    Report.objects.filter(pk=report.pk).update(spam_reasons=["hot_source", "repeated_text"])
    report.refresh_from_db(fields=["spam_reasons"])
    actions.split_report(fresh(case), report, by=acme.rolf, now=NOW + DAY)
    own = case_of(report)
    assert own.status == "quarantined"
    with pytest.raises(Denied, match="You decided this case"):
        actions.confirm_spam(own, by=acme.lena, now=NOW + DAY)


def test_who_decided_first_does_not_decide_in_the_case_it_was_merged_into(acme, decided):
    appeal(decided, 0, NOW + DAY)
    target = open_one(acme.acme)
    actions.merge_case(fresh(decided), target.reference, by=acme.rolf, now=NOW + DAY)
    with pytest.raises(Denied, match="You decided this case"):
        judge(target, acme.rhea, NOW + DAY)
    judge(target, acme.rolf, NOW + DAY)


def test_appeal_merged_into_a_confirmed_case_is_answered(acme, decided):
    target = open_one(acme.acme)
    judge(target, acme.rhea, NOW, outcome=Outcome.CONFIRMED, severity=Severity.MEDIUM)
    appeal(decided, 0, NOW + DAY)
    first = reports_of(decided)[0]
    actions.merge_case(fresh(decided), target.reference, by=acme.rolf, now=NOW + DAY)
    assert "agrees with you" in words_to(first)[-1]
    assert {report.status for report in reports_of(target)} == {"confirmed"}
    # Whoever reported the confirmed case hears when it is mended, as before.
    assert words_to(target.report) == []


def test_audit_of_merging_says_that_nobody_else_was_left(acme, decided):
    actions.revoke_queue_role(acme.lena, acme.safety, Role.LEAD, by=acme.ada)
    appeal(decided, 0, NOW + DAY)
    judge(decided, acme.rolf, NOW + DAY)
    appeal(decided, 1, NOW + 2 * DAY)
    target = open_one(acme.acme)
    actions.merge_case(fresh(decided), target.reference, by=acme.rolf, now=NOW + 2 * DAY)
    facts = AuditEvent.objects.get(event="case.merged").facts
    assert (facts["decided_earlier_appeal"], facts["nobody_else_left"]) == (True, True)
