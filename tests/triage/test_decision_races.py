"""Decisions: who may, what they do to the report, and what its reporter hears."""

import threading
from functools import partial
from typing import Any

import pytest
from django.db import connection

from privacy import vault
from privacy.models import Kind
from reporting.actions import answer_request
from reporting.models import Report, ReporterMessage, Severity
from tenants.due_work import do_due
from tenants.models import AuditEvent, OutboxEntry
from tenants.permissions import Changed, Denied, Invalid
from tenants.scope import enter_scope
from tests import factories
from tests.due import take_up_due
from tests.triage.conftest import NOW, RECEIVED, decision, open_one
from triage.actions import claim_case, decide_case, open_case, request_detail, resolve_case
from triage.due import TAKE_UP
from triage.models import Case, CaseReport, Decision

Event = ReporterMessage.Event


def told(case):
    return list(
        ReporterMessage.objects.filter(report_id=case.report_id)
        .order_by("pk")
        .values_list("event", flat=True)
    )


def words_to_reporter(case):
    return [piece.text for piece in vault.read_unaudited(case.report, [Kind.MESSAGE])]


def test_lead_resolves_with_a_note_to_the_reporter(acme, case, decide):  # G3
    decide(case)
    resolve_case(case, "The filter now refuses this.", by=acme.lena, now=NOW)
    fresh = Case.objects.get(pk=case.pk)
    assert (fresh.status, fresh.closed_at) == ("closed", NOW)
    assert Report.objects.get(pk=case.report_id).closing_reason == "resolved"
    assert told(case) == [Event.RECEIVED, Event.RESOLVED]
    assert words_to_reporter(case) == ["The filter now refuses this."]
    assert AuditEvent.objects.filter(event="case.resolved", member=acme.lena).count() == 1


def test_reviewer_may_not_resolve(acme, case, decide):
    decide(case)
    with pytest.raises(Denied, match="lead reviewer"):
        resolve_case(case, "Done.", by=acme.rhea, now=NOW)


def test_only_a_confirmed_case_can_be_resolved(acme, case, decide):
    with pytest.raises(Changed):
        resolve_case(case, "Done.", by=acme.lena, now=NOW)
    decide(case)
    resolve_case(case, "Done.", by=acme.lena, now=NOW)
    with pytest.raises(Changed, match="Lena resolved this 0 seconds ago"):
        resolve_case(case, "Done again.", by=acme.lena, now=NOW)


def test_empty_resolution_is_refused(acme, case, decide):
    decide(case)
    with pytest.raises(Invalid) as refusal:
        resolve_case(case, " ", by=acme.lena, now=NOW)
    assert refusal.value.field == "resolution_note"


def test_no_word_of_a_report_is_in_the_trail_or_the_outbox(acme):  # M8, H1
    fields = {"contact_email": "r@example.org", "trace": {"a": "canary"}}
    case = open_one(acme.acme, description="canary", **fields)
    request_detail(case, "canary?", by=acme.rhea, now=NOW)
    answer_request(Report.objects.get(pk=case.report_id), "canary!", now=NOW)
    take_up_due(NOW)
    case.refresh_from_db()
    decide_case(case, **decision(by=acme.rhea, note="canary", severity=Severity.HIGH))
    resolve_case(case, "canary", by=acme.lena, now=NOW)
    for event in AuditEvent.objects.all():
        assert "canary" not in str(event.facts), event.event
    assert OutboxEntry.objects.count() == 4
    for entry in OutboxEntry.objects.all():
        assert "canary" not in str(entry.context)


def at_once(*acts):
    """Run the acts in threads with connections of their own; return what each came to."""
    ready = threading.Barrier(len(acts))
    ends: list[Any] = [None] * len(acts)

    def run(place, act):
        try:
            ready.wait(10)
            ends[place] = act()
        except Exception as error:
            ends[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return ends


def test_of_two_decisions_at_once_one_counts(committed):  # D1
    for _ in range(5):
        with enter_scope(committed.workspace.pk):
            made = factories.make_report(committed.workspace, now=RECEIVED)
            case = open_case(made.report, now=NOW)

        def act(member, case=case):
            def decide():
                with enter_scope(committed.workspace.pk):
                    return decide_case(Case.objects.get(pk=case.pk), **decision(by=member))

            return decide

        ends = at_once(*(act(member) for member in committed.members))
        assert sorted(type(end).__name__ for end in ends) == ["Changed", "Decision"], ends
        with enter_scope(committed.workspace.pk):
            assert Decision.objects.filter(case=case).count() == 1
            assert AuditEvent.objects.filter(event="case.decided", object_id=case.pk).count() == 1


def test_of_two_claims_at_once_one_counts(committed):
    with enter_scope(committed.workspace.pk):
        case = open_case(factories.make_report(committed.workspace, now=RECEIVED).report, now=NOW)

    def act(member):
        def claim():
            with enter_scope(committed.workspace.pk):
                return claim_case(Case.objects.get(pk=case.pk), by=member, now=NOW)

        return claim

    ends = at_once(*(act(member) for member in committed.members))
    assert [type(end).__name__ for end in ends].count("Changed") == 1, ends


def test_two_rounds_at_once_take_each_report_up_once(committed):
    with enter_scope(committed.workspace.pk):
        for number in range(6):
            words = f"It told me to swallow {number} batteries."
            factories.make_report(committed.workspace, words, now=RECEIVED)

    round_ = partial(do_due, TAKE_UP, committed.workspace.pk, NOW)
    ends = at_once(round_, round_)
    # What one left because the other was at reports of the same kind is found by the next.
    assert sum(ends) + round_() == 6, ends
    with enter_scope(committed.workspace.pk):
        assert Case.objects.count() == 6
        assert AuditEvent.objects.filter(event="case.opened").count() == 6


def test_two_rounds_at_once_open_one_case_for_those_who_say_the_same(committed):  # C3
    for attempt in range(4):
        with enter_scope(committed.workspace.pk):
            for _ in range(4):
                words = f"It told me to swallow {attempt} batteries and a coin."
                factories.make_report(committed.workspace, words, now=RECEIVED)

        def round_():
            with enter_scope(committed.workspace.pk):
                return take_up_due(NOW)

        ends = at_once(round_, round_)
        assert not [end for end in ends if isinstance(end, Exception)], ends
        round_()
        with enter_scope(committed.workspace.pk):
            assert Case.objects.count() == attempt + 1
            assert Case.objects.latest("pk").reports_count == 4


def test_decision_and_merging_at_once_leave_no_reporter_behind(committed):  # C3
    seen = set()
    for attempt in range(6):
        words = f"It told me to swallow {attempt} batteries and a coin."
        with enter_scope(committed.workspace.pk):
            case = open_case(
                factories.make_report(committed.workspace, words, now=RECEIVED).report, now=NOW
            )
            joiner = factories.make_report(committed.workspace, words, now=RECEIVED).report

        def decide(case=case):
            with enter_scope(committed.workspace.pk):
                member = committed.members[0]
                return decide_case(
                    Case.objects.get(pk=case.pk), **decision(by=member, outcome="not_confirmed")
                )

        def join():
            with enter_scope(committed.workspace.pk):
                return take_up_due(NOW)

        ends = at_once(decide, join)
        assert not [end for end in ends if isinstance(end, Exception)], ends
        with enter_scope(committed.workspace.pk):
            place = CaseReport.objects.get(report=joiner)
            closed = Report.objects.get(pk=joiner.pk).status == "closed"
            # Either it was in time and was answered with the others, or it has its own case.
            assert closed == (place.case_id == case.pk)
            seen.add(closed)
