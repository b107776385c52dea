"""What reviewers correct by hand: splitting reports off, and merging cases (C5, C6)."""

import pytest

from reporting.models import Category, FingerprintBand, Report, ReporterMessage, Severity
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied, Invalid
from tests.due import take_up_due
from tests.triage.alike import case_of, one_case, told
from tests.triage.conftest import NOW, open_one
from triage.actions import claim_case, merge_case, request_detail, split_report
from triage.models import Case, CaseReport, reports_of

Event = ReporterMessage.Event


def test_report_split_off_is_a_case_of_its_own(acme):
    case = one_case(acme.acme, 3)
    report = reports_of(case)[1]
    own = split_report(case, report, by=acme.rhea, now=NOW)
    case.refresh_from_db()
    assert (case.reports_count, own.reports_count) == (2, 1)
    assert case_of(report) == own != case
    assert (own.reference, own.status) == (report.reference, "open")
    event = AuditEvent.objects.get(event="case.split", object_id=case.pk)
    assert (event.member, event.facts["report"]) == (acme.rhea, report.reference)
    # From now on near ones are found by it too.
    assert FingerprintBand.objects.filter(report=report).exists()
    assert take_up_due(NOW) == 0


def test_last_one_that_is_left_stands_alone_again(acme):
    case = one_case(acme.acme, 2)
    split_report(case, reports_of(case)[1], by=acme.rhea, now=NOW)
    case.refresh_from_db()
    assert (case.reports_count, case.last_report_at) == (1, None)


def test_first_report_stays(acme):
    case = one_case(acme.acme, 2)
    with pytest.raises(Invalid, match="opened the case"):
        split_report(case, case.report, by=acme.rhea, now=NOW)


def test_report_of_another_case_is_not_split_off_this_one(acme, case):
    merged = one_case(acme.acme, 2)
    with pytest.raises(Changed, match="not in the case"):
        split_report(merged, case.report, by=acme.rhea, now=NOW)


@pytest.mark.parametrize("name", ["ada", "rory", "carl", "aldo", "nora"])
def test_correcting_needs_a_role_on_the_queue(acme, case, name):
    merged = one_case(acme.acme, 2)
    member = getattr(acme, name)
    with pytest.raises(Denied, match="role reviewer"):
        split_report(merged, reports_of(merged)[1], by=member, now=NOW)
    with pytest.raises(Denied, match="role reviewer"):
        merge_case(case, merged.reference, by=member, now=NOW)


def test_decided_or_held_case_is_not_changed(acme, case, decide):
    merged = one_case(acme.acme, 2)
    claim_case(merged, by=acme.rolf, now=NOW)
    with pytest.raises(Changed, match="Rolf holds"):
        split_report(merged, reports_of(merged)[1], by=acme.rhea, now=NOW)
    with pytest.raises(Changed, match="Rolf holds"):
        merge_case(merged, case.reference, by=acme.rhea, now=NOW)
    decide(case)
    with pytest.raises(Changed, match="decided this"):
        merge_case(case, merged.reference, by=acme.rhea, now=NOW)


def test_merged_case_hands_its_reports_over(acme):
    source, target = one_case(acme.acme, 2), open_one(acme.acme, severity=Severity.LOW)
    assert merge_case(source, target.reference.lower(), by=acme.rhea, now=NOW) == target
    source.refresh_from_db()
    target.refresh_from_db()
    assert (source.status, source.merged_into) == ("merged", target)
    assert target.reports_count == reports_of(target).count() == 3
    assert (target.severity, target.evaluated_intake_at) == (Severity.MEDIUM, None)
    hows = CaseReport.objects.filter(case=target).values_list("how", flat=True)
    assert sorted(hows) == ["opened", "reviewer", "reviewer"]
    handed = AuditEvent.objects.get(event="case.merged", member=acme.rhea)
    assert (handed.object_id, handed.facts) == (
        source.pk,
        {"into": target.reference, "reports": 2},
    )
    grown = AuditEvent.objects.get(event="case.grew")
    assert (grown.member, grown.object_id) == (acme.rhea, target.pk)
    assert grown.facts == {"by_case": source.reference, "reports": 2}
    raised = AuditEvent.objects.get(event="case.raised", object_id=target.pk)
    assert raised.facts == {"before": Severity.LOW, "after": Severity.MEDIUM}
    # What says the same goes where its reports are.
    again = one_case(acme.acme, 1)
    assert again == target


def test_reporters_of_a_merged_case_hear_the_result(acme, decide):
    source, target = one_case(acme.acme, 2), open_one(acme.acme)
    merge_case(source, target.reference, by=acme.rhea, now=NOW)
    target.refresh_from_db()
    decide(target, outcome="not_confirmed")
    assert told(target, Event.RESOLVED) == [1, 1, 1]
    assert {report.status for report in reports_of(target)} == {"closed"}


def test_merging_into_a_confirmed_case_confirms_and_tells(acme, decide):  # G2
    source, target = one_case(acme.acme, 2), open_one(acme.acme)
    decide(target, severity=Severity.HIGH)
    merge_case(source, target.reference, by=acme.rhea, now=NOW)
    assert {report.status for report in reports_of(target)} == {"confirmed"}
    assert told(target, Event.SEVERE) == [1, 1, 1]


def test_severe_case_is_not_hidden_in_one_decided_as_mild(acme, decide):  # C6
    source, target = one_case(acme.acme, 1, severity=Severity.HIGH), open_one(acme.acme)
    decide(target)
    with pytest.raises(Invalid, match="less severe"):
        merge_case(source, target.reference, by=acme.rhea, now=NOW)


def test_merged_case_comes_back_with_its_first_report(acme):
    source, target = one_case(acme.acme, 1), open_one(acme.acme)
    merge_case(source, target.reference, by=acme.rhea, now=NOW)
    target.refresh_from_db()
    back = split_report(target, source.report, by=acme.rhea, now=NOW)
    assert back == source
    source.refresh_from_db()
    assert (source.status, source.merged_into, source.reports_count) == ("open", None, 1)
    assert Case.objects.count() == 2


@pytest.mark.parametrize("into", ["", "R-NONE", "itself", "other queue", "closed"])
def test_case_is_merged_only_to_one_that_can_take_it(acme, decide, into):
    source = one_case(acme.acme, 1)
    reference = into
    if into == "itself":
        reference = source.reference
    elif into == "other queue":
        reference = open_one(acme.acme, category=Category.DATA_EXPOSURE).reference
    elif into == "closed":
        closed = open_one(acme.acme)
        decide(closed, outcome="not_confirmed")
        reference = closed.reference
    with pytest.raises(Invalid) as refusal:
        merge_case(source, reference, by=acme.rhea, now=NOW)
    assert refusal.value.field == "into"
    source.refresh_from_db()
    assert source.status == "open"


def test_waiting_case_can_be_merged(acme):
    source, target = one_case(acme.acme, 1), open_one(acme.acme)
    request_detail(source, "Which list?", by=acme.rhea, now=NOW)
    merge_case(source, target.reference, by=acme.rhea, now=NOW)
    assert Report.objects.get(pk=source.report_id).status == "needs_detail"
    assert case_of(source.report) == target
