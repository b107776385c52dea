"""Decisions: who may, what they do to the report, and what its reporter hears."""

from datetime import timedelta

import pytest

from privacy import vault
from privacy.models import DataKey, Kind
from reporting.actions import answer_request
from reporting.models import Category, Report, ReporterMessage, Severity
from tenants.permissions import Changed, Denied, Invalid
from tests.due import take_up_due
from tests.triage.conftest import NOW, decision, open_one
from triage.actions import claim_case, decide_case, request_detail
from triage.models import Case, Decision, Outcome
from triage.results import RESULTS

Event = ReporterMessage.Event


def told(case):
    return list(
        ReporterMessage.objects.filter(report_id=case.report_id)
        .order_by("pk")
        .values_list("event", flat=True)
    )


def words_to_reporter(case):
    return [piece.text for piece in vault.read_unaudited(case.report, [Kind.MESSAGE])]


def test_confirmed_case_waits_to_be_resolved(acme, case, decide):  # D4
    made = decide(case, severity=Severity.LOW)
    fresh = Case.objects.get(pk=case.pk)
    assert (fresh.status, fresh.severity) == ("confirmed", Severity.LOW)
    assert (fresh.policy_area.slug, fresh.enforcement_point.kind) == ("dangerous", "output_filter")
    assert (fresh.decided_at, fresh.closed_at, fresh.evaluated_decision_at) == (NOW, None, None)
    assert Report.objects.get(pk=case.report_id).status == "confirmed"
    assert (made.by, made.outcome) == (acme.rhea, "confirmed")
    assert told(case) == [Event.RECEIVED]


def test_note_is_sealed_and_belongs_to_its_decision(acme, case, decide):  # H1
    made = decide(case, note="Mail me at reviewer@example.org about it.")
    (piece,) = vault.read_unaudited(case.report, [Kind.NOTE])
    assert piece.subject_id == made.pk
    assert "reviewer@example.org" not in piece.text


@pytest.mark.parametrize("outcome", [o for o in Outcome if o != Outcome.CONFIRMED])
def test_every_other_outcome_closes_and_tells_the_reporter_why(
    acme, case, decide, outcome
):  # G4, G6
    decide(case, outcome=outcome)
    report = Report.objects.get(pk=case.report_id)
    assert (report.status, report.closing_reason, report.closed_at) == ("closed", outcome, NOW)
    assert Case.objects.get(pk=case.pk).closed_at == NOW
    assert told(case) == [Event.RECEIVED, Event.RESOLVED]
    assert words_to_reporter(case) == [RESULTS[outcome]]


def test_closing_starts_the_clock_of_everything_sealed(acme, case, decide):  # H2
    decide(case, outcome=Outcome.DUPLICATE)
    clocks = DataKey.objects.filter(record=case.report_id).values_list("purge_at", flat=True)
    assert all(at <= NOW + timedelta(days=180) for at in clocks)


def test_reporter_hears_once_that_the_report_is_severe(acme, case, decide):  # G2
    decide(case, severity=Severity.HIGH)
    assert told(case) == [Event.RECEIVED, Event.SEVERE]
    from reporting.actions import tell_reporter

    assert tell_reporter(case.report, Event.SEVERE, key="once", now=NOW) is None


def test_severe_but_unconfirmed_is_no_news_of_severity(acme, case, decide):  # G2
    decide(case, severity=Severity.HIGH, outcome=Outcome.NOT_CONFIRMED)
    assert Event.SEVERE not in told(case)


def test_second_decision_is_told_who_was_first(acme, case):  # D1
    stale = Case.objects.get(pk=case.pk)
    decide_case(case, **decision(by=acme.rhea, severity=Severity.HIGH))
    with pytest.raises(Changed, match="Rhea decided this 20 seconds ago: confirmed, high"):
        decide_case(stale, **decision(by=acme.rolf, now=NOW + timedelta(seconds=20)))
    assert Decision.objects.count() == 1


def test_decision_on_what_was_seen_not_on_what_is(acme, case, decide):
    decide(case, outcome=Outcome.NOT_CONFIRMED)
    fresh = Case.objects.get(pk=case.pk)
    with pytest.raises(Changed, match="Rhea decided this"):
        decide_case(fresh, **decision(by=acme.rolf, seen_status="open"))


@pytest.mark.parametrize("seen", ["confirmed", "closed", "nonsense"])
def test_status_that_cannot_be_decided_is_refused(acme, case, seen):
    with pytest.raises(Changed):
        decide_case(case, **decision(by=acme.rhea, seen_status=seen))
    assert not Decision.objects.exists()


def test_case_held_by_another_reviewer_is_theirs_to_decide(acme, case):
    claim_case(case, by=acme.rolf, now=NOW)
    with pytest.raises(Changed, match="Rolf holds this case"):
        decide_case(case, **decision(by=acme.rhea))
    decide_case(case, **decision(by=acme.rolf))
    assert Case.objects.get(pk=case.pk).claimed_by is None


def test_claim_that_ran_out_keeps_nobody_from_deciding(acme, case):
    claim_case(case, by=acme.rolf, now=NOW)
    decide_case(case, **decision(by=acme.rhea, now=NOW + timedelta(minutes=15)))
    assert Case.objects.get(pk=case.pk).status == "confirmed"


@pytest.mark.parametrize("name", ["ada", "rory", "sena", "carl", "aldo", "nora"])
def test_deciding_needs_a_role_on_the_queue(acme, case, name):  # J3
    with pytest.raises(Denied, match="role reviewer"):
        decide_case(case, **decision(by=getattr(acme, name)))


def test_reviewer_of_another_queue_may_not_decide_or_ask(acme):  # D5
    case = open_one(acme.acme, category=Category.DATA_EXPOSURE)
    with pytest.raises(Denied):
        decide_case(case, **decision(by=acme.rhea))
    with pytest.raises(Denied):
        request_detail(case, "Which one?", by=acme.rhea, now=NOW)


@pytest.mark.parametrize("note", ["", "   ", "x" * 4_001, "a\x00b"])
def test_note_must_be_words_of_bearable_length(acme, case, decide, note):
    with pytest.raises(Invalid) as refusal:
        decide(case, note=note)
    assert refusal.value.field == "note"
    assert Case.objects.get(pk=case.pk).status == "open"


def test_request_sets_the_case_aside_and_asks(acme, case):  # G4
    claim_case(case, by=acme.rhea, now=NOW)
    request_detail(case, "Which answer was it?", by=acme.rhea, now=NOW)
    fresh = Case.objects.get(pk=case.pk)
    assert (fresh.status, fresh.claimed_by) == ("needs_detail", None)
    assert Report.objects.get(pk=case.report_id).status == "needs_detail"
    assert told(case) == [Event.RECEIVED, Event.DETAIL_REQUESTED]
    assert words_to_reporter(case) == ["Which answer was it?"]


@pytest.mark.parametrize("question", ["", " \n", "x" * 4_001])
def test_empty_question_is_refused(acme, case, question):
    with pytest.raises(Invalid) as refusal:
        request_detail(case, question, by=acme.rhea, now=NOW)
    assert refusal.value.field == "question"


def test_only_an_open_case_can_ask(acme, case, decide):
    decide(case)
    with pytest.raises(Changed, match="Rhea decided this"):
        request_detail(case, "Which one?", by=acme.rolf, now=NOW)


def test_question_on_a_case_held_by_another_is_refused(acme, case):
    claim_case(case, by=acme.rolf, now=NOW)
    with pytest.raises(Changed, match="Rolf holds"):
        request_detail(case, "Which one?", by=acme.rhea, now=NOW)


def test_case_that_waits_in_vain_can_be_closed_for_lack_of_detail_alone(acme, case, decide):  # G4
    request_detail(case, "Which answer was it?", by=acme.rhea, now=NOW)
    for outcome in set(Outcome) - {Outcome.NOT_ACTIONABLE}:
        with pytest.raises(Changed, match="asked the reporter"):
            decide(case, outcome=outcome)
        case.refresh_from_db()
    decide(case, outcome=Outcome.NOT_ACTIONABLE)
    assert Report.objects.get(pk=case.report_id).closing_reason == "not_actionable"


def test_closing_loses_against_an_answer_that_came_first(acme, case, decide):  # C6
    request_detail(case, "Which answer was it?", by=acme.rhea, now=NOW)
    answer_request(Report.objects.get(pk=case.report_id), "The second.", now=NOW)
    with pytest.raises(Changed, match="The reporter has just answered"):
        decide(case, outcome=Outcome.NOT_ACTIONABLE)
    assert Case.objects.get(pk=case.pk).status == "needs_detail"
    assert take_up_due(NOW) == 1
    assert Case.objects.get(pk=case.pk).status == "open"
