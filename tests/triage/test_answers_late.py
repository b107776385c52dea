"""The sweep of unanswered questions takes what is due, and nothing that moved on meanwhile (G4)."""

import threading
from datetime import timedelta

import pytest
from django.db import connection

from reporting.actions import write_to_team
from reporting.models import Report, Severity
from tenants.models import AuditEvent
from tenants.scope import enter_scope
from tests.due import return_unanswered, take_up_due
from tests.triage.alike import one_case, report_alike, told
from tests.triage.conftest import NOW, open_one
from tests.triage.test_conversation import DAY, LATE
from triage import actions
from triage.actions.conversation import mark_read
from triage.models import Case, reports_of


def ask(case, by, **changes):
    given = {"by": by, "now": NOW, "answer_by": DAY, **changes}
    actions.request_detail(case, "Which one?", **given)


@pytest.mark.parametrize("answer_by", [None, DAY + timedelta(days=30)])
def test_case_that_was_answered_or_asked_anew_stays(acme, answer_by):
    case = open_one(acme.acme)
    ask(case, acme.rhea)
    Case.objects.filter(pk=case.pk).update(answer_by=answer_by)
    assert return_unanswered(LATE) == 0
    assert Case.objects.get(pk=case.pk).status == Case.Status.NEEDS_DETAIL
    assert told(case, "answer_late") == [0]


def test_case_that_came_back_by_another_report_keeps_its_clock(acme):
    case = one_case(acme.acme, 1)
    ask(case, acme.rhea)
    report_alike(acme.acme, 1, severity=Severity.MEDIUM)
    take_up_due(NOW)
    back = Case.objects.get(pk=case.pk)
    assert back.status == Case.Status.OPEN
    assert return_unanswered(LATE) == 1
    after = Case.objects.get(pk=case.pk)
    # The one who was asked hears of it; the review was owed all the time.
    assert (after.due_at, after.answer_by) == (back.due_at, None)
    assert told(case, "answer_late") == [1, 0]
    assert {report.status for report in reports_of(case)} == {"in_review"}
    assert not AuditEvent.objects.filter(event="case.answer_late").exists()


def test_case_in_the_hands_of_another_round_is_left_to_it(committed):
    with enter_scope(committed.workspace.pk):
        case = open_one(committed.workspace)
        ask(case, committed.members[0])
    done = []

    def second():
        try:
            with enter_scope(committed.workspace.pk):
                done.append(return_unanswered(LATE))
        finally:
            connection.close()

    with enter_scope(committed.workspace.pk):
        Case.objects.select_for_update().get(pk=case.pk)
        other = threading.Thread(target=second)
        other.start()
        other.join(20)
        # It neither waited for the lock nor did it all a second time.
        assert done == [0]
    other.join()
    with enter_scope(committed.workspace.pk):
        assert Report.objects.get(pk=case.report_id).status == Report.Status.NEEDS_DETAIL


def test_what_was_said_after_the_reading_stays_unread(acme):
    case = open_one(acme.acme)
    Case.objects.filter(pk=case.pk).update(unread_at=NOW + timedelta(seconds=1))
    mark_read(case, NOW)
    assert Case.objects.get(pk=case.pk).unread_at == NOW + timedelta(seconds=1)
    mark_read(case, NOW + timedelta(seconds=1))
    assert Case.objects.get(pk=case.pk).unread_at is None


def test_whoever_answers_a_reporter_has_read_them(acme):
    case = open_one(acme.acme)
    write_to_team(Report.objects.select_related("workspace").get(), "Hello?", now=NOW)
    take_up_due(NOW)
    assert Case.objects.get(pk=case.pk).unread_at == NOW
    actions.write_to_reporters(case, "Hello.", by=acme.rhea, now=NOW)
    assert Case.objects.get(pk=case.pk).unread_at is None
