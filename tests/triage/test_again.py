"""One reporter appeals: the others of the case hear that it is looked at again, and the result (G3)."""

from datetime import timedelta

import pytest

from privacy.models import DataKey
from reporting.actions import appeal_report, close_each, move_report, reopen_each
from reporting.models import Report, Severity
from reporting.progress import progress_of
from reporting.timeline import timeline_of
from tenants.models import AuditEvent, Workspace
from tests.due import run_bulk_actions_due, take_up_due
from tests.factories import make_report
from tests.triage.alike import mailed, one_case, report_alike, told, words_to
from tests.triage.conftest import NOW, decision
from triage import actions
from triage.models import BulkAction, Case, Outcome, reports_of
from triage.results import AGAIN_RESULTS, APPEALED_RESULTS, RESULTS

LATER = NOW + timedelta(days=2)
AGAIN = "Somebody else reported the same and appealed."


def decide(case, by, **changes):
    fresh = Case.objects.select_related("queue", "report").get(pk=case.pk)
    return actions.decide_case(fresh, **decision(**changes), by=by)


def appeal(case, place, now=LATER):
    report = list(reports_of(case).select_related("workspace"))[place]
    appeal_report(report, "You read the wrong answer.", now=now)
    take_up_due(now)
    run_bulk_actions_due(now)


@pytest.fixture
def appealed(acme):
    """Return a case of three reports that Rhea decided and whose second reporter appealed."""
    case = one_case(acme.acme, 3)
    decide(case, acme.rhea, outcome=Outcome.NOT_CONFIRMED)
    appeal(case, 1)
    return case


def states(case):
    return [report.status for report in reports_of(case)]


def test_others_read_once_that_the_result_is_looked_at_again(acme, appealed):
    assert told(appealed, "reopened") == [1, 0, 1]
    assert told(appealed, "appealed") == [0, 1, 0]
    assert len(mailed("reopened")) == 2
    assert states(appealed) == ["in_review"] * 3
    assert AuditEvent.objects.filter(event="report.reopened").count() == 2
    other = reports_of(appealed)[0]
    assert progress_of(other, LATER).title == "Your report is being looked at again"
    last = timeline_of(other, {})[-1]
    assert (last.event, last.automatic) == ("reopened", True)
    assert AGAIN.removesuffix(".") in last.words
    # A second round finds nothing left to say.
    run_bulk_actions_due(LATER)
    assert told(appealed, "reopened") == [1, 0, 1]


def test_clocks_of_the_others_stop_until_it_is_decided_again(acme, appealed):  # H2
    other = reports_of(appealed)[0]
    assert (other.closed_at, other.closing_reason) == (None, "")
    clocks = DataKey.objects.filter(record=other.pk).values_list("purge_at", flat=True)
    assert min(clocks) > LATER + timedelta(days=700)
    decide(appealed, acme.rolf, outcome=Outcome.NOT_CONFIRMED, now=LATER)
    other.refresh_from_db()
    assert (other.closed_at, other.closing_reason) == (LATER, "not_confirmed")
    assert min(DataKey.objects.filter(record=other.pk).values_list("purge_at", flat=True)) < (
        LATER + timedelta(days=100)
    )


def test_upheld_appeal_is_told_to_every_reporter_once_and_so_is_the_repair(acme, appealed):
    decide(appealed, acme.rolf, severity=Severity.MEDIUM, now=LATER)
    assert states(appealed) == ["confirmed"] * 3
    assert told(appealed, "resolved") == [2, 2, 2]
    first, second, _third = reports_of(appealed)
    assert AGAIN in words_to(first)[-1]
    assert "agrees with you" in words_to(second)[-1]
    case = Case.objects.get(pk=appealed.pk)
    actions.resolve_case(case, "The filter knows it now.", by=acme.lena, now=LATER)
    assert told(appealed, "resolved") == [3, 3, 3]
    assert {words_to(report)[-1] for report in reports_of(case)} == {"The filter knows it now."}
    assert states(appealed) == ["closed"] * 3


def test_appeal_that_changed_nothing_is_told_to_the_others_too(acme, appealed):
    decide(appealed, acme.rolf, outcome=Outcome.NOT_CONFIRMED, now=LATER)
    assert told(appealed, "resolved") == [2, 2, 2]
    first, second, _third = reports_of(appealed)
    assert AGAIN in words_to(first)[-1]
    assert "with what you wrote" in words_to(second)[-1]
    assert timeline_of(first, {})[-1].title == "We told you the result of looking at it again"


def test_second_appeal_of_a_case_is_told_as_the_first_was(acme, appealed):
    decide(appealed, acme.rolf, outcome=Outcome.NOT_CONFIRMED, now=LATER)
    appeal(appealed, 0, LATER + timedelta(days=1))
    assert told(appealed, "reopened") == [1, 1, 2]
    decide(appealed, acme.lena, outcome=Outcome.DUPLICATE, now=LATER + timedelta(days=2))
    assert told(appealed, "resolved") == [3, 3, 3]
    first, second, _third = reports_of(appealed)
    assert "with what you wrote" in words_to(first)[-1]
    assert AGAIN in words_to(second)[-1]


def test_report_split_off_meanwhile_and_found_to_be_spam_is_told_so(acme, appealed):  # G3
    third = list(reports_of(appealed).select_related("workspace"))[2]
    Workspace.objects.filter(pk=acme.acme.pk).update(intake_limits={"quarantine_at": 1})
    third.workspace.intake_limits = {"quarantine_at": 1}
    Report.objects.filter(pk=third.pk).update(spam_reasons=["hot_source", "repeated_text"])
    third.refresh_from_db(fields=["spam_reasons"])
    fresh = Case.objects.select_related("queue", "report").get(pk=appealed.pk)
    own = actions.split_report(fresh, third, by=acme.lena, now=LATER)
    assert own.status == Case.Status.QUARANTINED
    actions.confirm_spam(own, by=acme.lena, now=LATER)
    assert "did not find a report about the AI system" in words_to(third)[-1]


def test_every_way_to_end_has_words_for_each_round():
    assert set(RESULTS) <= set(APPEALED_RESULTS)
    assert set(RESULTS) <= set(AGAIN_RESULTS)


def test_who_came_after_the_appeal_hears_the_first_result(acme, appealed):
    newcomer = report_alike(acme.acme, 1)[0]
    take_up_due(LATER)
    decide(appealed, acme.rolf, outcome=Outcome.NOT_CONFIRMED, now=LATER)
    assert reports_of(appealed).count() == 4
    assert AGAIN not in " ".join(words_to(newcomer))
    assert len(words_to(newcomer)) == 1


def test_appeal_about_a_case_of_one_report_owes_nobody_else(acme):
    case = one_case(acme.acme, 1)
    decide(case, acme.rhea, outcome=Outcome.NOT_CONFIRMED)
    appeal(case, 0)
    assert not BulkAction.objects.exists()
    assert Report.objects.get(pk=case.report_id).status == "in_review"


@pytest.mark.parametrize("reason", ["resolved", "spam"])
def test_report_that_ended_in_another_way_stays_closed(acme, reason):
    report = make_report(acme.acme).report
    move_report(report, Report.Status.IN_REVIEW)
    close_each([report], reason, by=None, now=NOW)
    assert reopen_each([report], now=LATER) == []
    report.refresh_from_db()
    assert (report.status, report.closing_reason) == ("closed", reason)
