"""Undoing a decision: nobody was told, everything is as before, and not a second too late."""

from datetime import timedelta

import pytest
from django.urls import reverse

from privacy.models import DataKey
from reporting.models import Report, ReporterMessage, Severity
from tenants.models import AuditEvent, OutboxEntry
from tenants.permissions import Changed, Denied
from tests.due import run_bulk_actions_due, take_up_due
from tests.triage.alike import mailed, one_case, report_alike, told
from tests.triage.conftest import NOW, decision
from triage.actions import request_detail, resolve_case, undo_decision, undoable
from triage.models import BulkAction, Case, Decision, Outcome

HOLD = timedelta(seconds=60)
Event = ReporterMessage.Event


@pytest.fixture
def reported(acme):
    return one_case(acme.acme, 2)


def as_it_stands(case):
    fields = "status severity policy_area enforcement_point decided_at closed_at evaluated_decision_at due_at answer_by"
    return Case.objects.values_list(*fields.split()).get(pk=case.pk)


@pytest.mark.parametrize("outcome", Outcome)
def test_undone_decision_told_nobody_and_left_the_case_as_it_was(acme, reported, decide, outcome):
    before = as_it_stands(reported)
    clocks = set(DataKey.objects.values_list("pk", "purge_at"))
    decide(reported, outcome=outcome, severity=Severity.HIGH, hold=HOLD)
    assert Case.objects.get(pk=reported.pk).status != "open"
    run_bulk_actions_due(NOW + HOLD - timedelta(seconds=1))
    undo_decision(reported, by=acme.rhea, now=NOW + HOLD - timedelta(seconds=1))
    assert as_it_stands(reported) == before
    assert Case.objects.get(pk=reported.pk).claimed_by == acme.rhea
    run_bulk_actions_due(NOW + 10 * HOLD)
    assert set(Report.objects.values_list("status", flat=True)) == {"in_review"}
    assert told(reported, Event.RESOLVED) == told(reported, Event.SEVERE) == [0, 0]
    assert mailed("resolved") == []
    assert (
        set(DataKey.objects.filter(pk__in=[pk for pk, _at in clocks]).values_list("pk", "purge_at"))
        == clocks
    )
    assert not Decision.objects.standing().exists()
    (event,) = AuditEvent.objects.filter(event="case.undone")
    assert event.facts["outcome"] == outcome


def test_decision_that_is_not_undone_reaches_the_reporters_when_its_time_is_over(
    acme, reported, decide
):
    decide(reported, outcome=Outcome.NOT_CONFIRMED, hold=HOLD)
    assert run_bulk_actions_due(NOW + HOLD - timedelta(seconds=1)) == 0
    assert run_bulk_actions_due(NOW + HOLD) == 1
    assert told(reported, Event.RESOLVED) == [1, 1]
    assert len(mailed("resolved")) == 2
    assert set(Report.objects.values_list("status", flat=True)) == {"closed"}


def test_undoing_after_its_time_is_refused_and_changes_nothing(acme, reported, decide):
    decide(reported, outcome=Outcome.NOT_CONFIRMED, hold=HOLD)
    before = as_it_stands(reported)
    with pytest.raises(Changed, match="time to undo this is over"):
        undo_decision(reported, by=acme.rhea, now=NOW + HOLD + timedelta(seconds=1))
    assert as_it_stands(reported) == before
    assert BulkAction.objects.filter(done_at=None).count() == 1


def test_nobody_but_who_decided_undoes_it(acme, reported, decide):
    decide(reported, hold=HOLD)
    with pytest.raises(Denied, match="Only whoever decided"):
        undo_decision(reported, by=acme.rolf, now=NOW)
    with pytest.raises(Denied):
        undo_decision(reported, by=acme.nora, now=NOW)
    assert undoable(acme.rolf, NOW) is None
    assert undoable(acme.rhea, NOW).case == reported


def resolve(acme, case):
    resolve_case(case, "It asks before it sends now.", by=acme.lena, now=NOW)


def merge(acme, case):
    report_alike(acme.acme, 1)
    take_up_due(NOW)


@pytest.mark.parametrize("go_on", [resolve, merge])
def test_decision_that_somebody_went_on_from_stands(acme, reported, decide, go_on):
    decide(reported, hold=HOLD)
    go_on(acme, Case.objects.get(pk=reported.pk))
    with pytest.raises(Changed, match="went on with this case"):
        undo_decision(reported, by=acme.rhea, now=NOW)
    assert Decision.objects.standing().exists()


def test_undone_decision_is_decided_again_and_only_that_is_told(acme, reported, decide):
    decide(reported, outcome=Outcome.NOT_CONFIRMED, hold=HOLD)
    undo_decision(reported, by=acme.rhea, now=NOW)
    again = decide(Case.objects.get(pk=reported.pk), outcome=Outcome.DUPLICATE, hold=HOLD)
    run_bulk_actions_due(NOW + HOLD)
    assert list(Decision.objects.standing()) == [again]
    assert set(Report.objects.values_list("closing_reason", flat=True)) == {"duplicate"}
    assert told(reported, Event.RESOLVED) == [1, 1]


def test_case_that_waited_for_an_answer_waits_again(acme, reported, decide):
    day = NOW.date() + timedelta(days=7)
    request_detail(reported, "Which list was it?", by=acme.rhea, now=NOW, answer_by=day)
    waiting = Case.objects.get(pk=reported.pk)
    decide(waiting, outcome=Outcome.NOT_ACTIONABLE, hold=HOLD)
    undo_decision(waiting, by=acme.rhea, now=NOW)
    fresh = Case.objects.get(pk=reported.pk)
    assert (fresh.status, fresh.answer_by, fresh.claimed_by) == ("needs_detail", day, None)


def test_page_offers_undo_and_leads_on_to_the_next_case(acme, reported, client, settings):
    settings.UNDO_SECONDS = 60
    other = one_case(acme.acme, 1, words="It told a child where the medicine cupboard is.")
    client.force_login(acme.rhea.user)
    given = {
        name: getattr(value, "pk", value)
        for name, value in decision(outcome="not_confirmed").items()
        if name != "now"
    }
    url = reverse("triage:decide", args=["acme", reported.reference])
    answer = client.post(url, {**given, "seen_status": "open", "onward": "yes"})
    assert answer.status_code == 302
    assert answer["Location"] == reverse("triage:case", args=["acme", other.reference])
    page = client.get(answer["Location"]).text
    undo = reverse("triage:undo", args=["acme", reported.reference])
    assert undo in page
    assert not OutboxEntry.objects.filter(event="reporting/resolved").exists()
    assert client.post(undo).status_code == 302
    assert Case.objects.get(pk=reported.pk).status == "open"
    assert undo not in client.get(answer["Location"]).text
