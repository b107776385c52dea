"""Talking with reporters: what they said since, what the team says, and answers that never came."""

import logging
import uuid
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from privacy.texts import clean_text
from reporting.actions import (
    mark_taken_up,
    move_report,
    take_back_outdated,
    tell_each,
    tell_reporter,
)
from reporting.models import Report, ReporterMessage
from reporting.next_steps import day_words
from tenants import audit
from tenants.models import Member
from tenants.models.base import new_id
from tenants.permissions import Changed, Invalid, require
from tenants.states import move
from tenants.time_zones import binding_day
from triage.actions.bulk_actions import do_to_reports, lock_reports
from triage.actions.conflicts import conflict_message
from triage.models import BulkAction, Case, due_from, reports_of
from triage.permissions import may_decide

logger = logging.getLogger("recourse.triage")

Event = ReporterMessage.Event
Status = Case.Status
# Characters, as a person counts them.
MOST_WORDS = 4_000
MOST_ANSWER_DAYS = 90
BATCH = 200


@transaction.atomic
def hear_reporter(case: Case, report: Report, *, now: datetime) -> None:
    """Take up what the reporter of a case said: an answer, a message or an appeal.

    An answer and an appeal put the case back to those that await a decision; the clock of the
    review starts again, because the wait that counts now began with the reporter's words. The
    caller holds the lock of the case.
    """
    changes: dict[str, Any] = {"unread_at": case.unread_at or now}
    event = ""
    if case.status == Status.NEEDS_DETAIL and report.status != Report.Status.NEEDS_DETAIL:
        event = "case.reopened"
    elif (
        case.status == Status.CLOSED
        and report.status == Report.Status.IN_REVIEW
        and report.appealed_at
    ):
        # What was decided stays in its own rows; the escalation stage looks at the next decision.
        changes |= {
            "appealed_at": report.appealed_at,
            "decided_at": None,
            "closed_at": None,
            "evaluated_decision_at": None,
        }
        event = "case.appealed"
        if case.reports_count > 1:
            # Left to the tick: one report is locked already, and others before it.
            BulkAction(
                workspace_id=case.workspace_id,
                case=case,
                act=BulkAction.Act.AGAIN,
                at=report.appealed_at,
            ).save(force_insert=True)
    if event:
        changes |= {"claimed_by": None, "lease_until": None, "answer_by": None}
        changes |= due_from(now, report.workspace, case.severity)
        audit.record(event, case)
        move(case, Status.OPEN, changed=lambda: conflict_message(case, now), **changes)
    else:
        Case.objects.filter(pk=case.pk).update(**changes)
    mark_taken_up(report, now)


@transaction.atomic
def write_to_reporters(
    case: Case,
    message: str,
    *,
    by: Member,
    now: datetime,
    to: Sequence[Report] | None = None,
    attempt: uuid.UUID | None = None,
) -> None:
    """Tell reporters something or answer them, without setting the case aside.

    Every reporter of the case is told, or only those `to` some reports; each has a message of
    their own. The same `attempt` again says nothing again. Raises Invalid for an empty or over-long
    message, Changed when the case was closed meanwhile.
    """
    require(may_decide(by, case.queue_id))
    message = checked_text(message, "message", "Write what the reporter should know.")
    seen = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    if seen.status in {Status.CLOSED, Status.MERGED}:
        raise Changed(conflict_message(case, now))
    action = BulkAction(
        pk=attempt or new_id(),
        workspace_id=case.workspace_id,
        case=seen,
        act=BulkAction.Act.MESSAGE,
        by=by,
        at=now,
    )
    if _was_sent(action):
        return
    if to is None:
        do_to_reports(action, message)
    else:
        chosen = reports_of(case).filter(pk__in=[report.pk for report in to])
        chosen = chosen.exclude(status=Report.Status.CLOSED)
        those = lock_reports(list(chosen.values_list("pk", flat=True)))
        if not those:
            raise Invalid("to", "Choose a report of this case that is not closed.")
        key = str(action.pk)
        tell_each(those, Event.ANSWERED, key=key, now=now, by=by, words=message)
    if to is None or seen.reports_count == 1:
        # Whoever answers one of several may not have read what another one wrote.
        mark_read(case, now)
    audit.record("case.answered", case, by=by, reports=None if to is None else len(those))


def _was_sent(action: BulkAction) -> bool:
    told = ReporterMessage.objects.filter(
        report__in=reports_of(action.case).values("pk"),
        event=Event.ANSWERED,
        key=str(action.pk),
    )
    return told.exists() or BulkAction.objects.filter(pk=action.pk).exists()


def mark_read(case: Case, now: datetime) -> None:
    """Note that somebody read what the reporter had said until now."""
    Case.objects.filter(pk=case.pk, unread_at__lte=now).update(unread_at=None)


def return_unanswered(case: Case, now: datetime) -> None:
    """Put a case whose question was not answered in time back to those that await a decision.

    The reporters are told, and can still write. The caller holds the case.
    """
    assert case.answer_by is not None
    waiting = reports_of(case).select_related("workspace").filter(status=Report.Status.NEEDS_DETAIL)
    for report in waiting:
        # An answer at this very moment wins: the move fails, and the answer is taken up instead.
        move_report(report, Report.Status.IN_REVIEW)
        take_back_outdated([report.pk], now=now)
        tell_reporter(report, Event.ANSWER_LATE, key=case.answer_by.isoformat(), now=now)
    if case.status == Status.NEEDS_DETAIL:
        move(
            case,
            Status.OPEN,
            changed=lambda: conflict_message(case, now),
            answer_by=None,
            **due_from(now, case.report.workspace, case.severity),
        )
        audit.record("case.answer_late", case)
    else:
        Case.objects.filter(pk=case.pk).update(answer_by=None)


def answer_day(day: date | None, now: datetime) -> date | None:
    """Return the last day for an answer; raise Invalid when it is past or too far away."""
    today = binding_day(now)
    if day is not None and not today < day <= today + timedelta(days=MOST_ANSWER_DAYS):
        last = day_words(today + timedelta(days=MOST_ANSWER_DAYS))
        raise Invalid("answer_by", f"Choose a day from tomorrow until {last}.")
    return day


def checked_text(text: str, name: str, remedy: str) -> str:
    """Return what the team writes, cleaned; raise Invalid when it is missing or too long."""
    if not text.strip():
        raise Invalid(name, remedy, code="required")
    return clean_text(text, name, MOST_WORDS)
