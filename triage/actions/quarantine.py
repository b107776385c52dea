"""Where a new case begins: in its queue, further back in it, or in quarantine until a lead looks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models, transaction

from reporting.actions import mark_released, rate_report
from reporting.guard import limits_of, reputation_of
from reporting.models import Report, Severity, YesNo
from tenants import audit
from tenants.models import Member
from tenants.permissions import require
from tenants.states import move
from triage import follow_ups
from triage.actions.appeals import last_resort
from triage.actions.bulk_actions import do_to_reports
from triage.actions.conflicts import conflict_message
from triage.models import BulkAction, Case
from triage.permissions import may_judge, may_lead

Status = Case.Status
SPAM = "spam"
# Ten thousand others that came before make no severe report wait (C6); see Report.severe.
_ACTED = models.Q(tool_occurred=True) & (
    models.Q(confirmation_requested=YesNo.NO) | models.Q(confirmation_given=YesNo.NO)
)
SEVERE_FIRST = models.Case(
    models.When(models.Q(severity=Severity.HIGH) | _ACTED, then=1),
    default=0,
    output_field=models.SmallIntegerField(),
).desc()
# A case that is moved back stands where it would stand, had it come this share of the time for
# its review later: behind its equals of some hours, never behind those of next week.
SHARE_MOVED_BACK = 0.5


@dataclass(frozen=True)
class Place:
    """Where a case begins."""

    status: Case.Status
    position_at: datetime
    moved_back: bool = False


def place_report(report: Report, *, due_at: datetime) -> Place:
    """Rate a report, look at its reporter's record, and say where its case begins.

    A severe report is rated too, so that a reviewer sees the reasons, but never quarantined or moved (C6).
    """
    rating = rate_report(report)
    if report.severe:
        return Place(Status.OPEN, due_at)
    if rating.score >= limits_of(report.workspace).quarantine_at:
        return Place(Status.QUARANTINED, due_at)
    record = reputation_of(report)
    if record is None or not record.doubtful:
        return Place(Status.OPEN, due_at)
    # A later position keeps the list one range of an index, and a case moved back is passed by a
    # bounded number of others.
    later = SHARE_MOVED_BACK * (due_at - report.received_at)
    return Place(Status.OPEN, due_at + later, moved_back=True)


@transaction.atomic
def release_quarantined(case: Case, *, by: Member | None, now: datetime) -> None:
    """Put a case from the quarantine into its queue; its clock has run all the time.

    The reporter reads that it was, and by whom or what. Without a member it is the system that
    found a reason. Raises Changed when it is not in quarantine.
    """
    if by is not None:
        require(may_lead(by, case.queue_id))
    _move(case, Status.OPEN, now)
    mark_released(case.report, now, by_rule=by is None)
    audit.record("case.quarantine_released", case, by=by)


@transaction.atomic
def confirm_spam(case: Case, *, by: Member, now: datetime) -> None:
    """Close a case in quarantine as spam, tell its reporters, and start the retention clocks.

    Raises Changed when it is not there any more.
    """
    require(may_lead(by, case.queue_id))
    require(verdict := may_judge(by, case))
    _move(case, Status.CLOSED, now, closed_at=now)
    # What pages people is not in quarantine, so nobody has to be asked.
    follow_ups.settle(case, follow_ups.END, mended=False, by=by, now=now)
    do_to_reports(
        BulkAction(
            workspace_id=case.workspace_id,
            case=case,
            act=BulkAction.Act.CLOSE,
            reason=SPAM,
            by=by,
            at=now,
        )
    )
    audit.record("case.spam_confirmed", case, by=by, **last_resort(verdict))


def _move(case: Case, to: Case.Status, now: datetime, **changes: Any) -> None:
    move(case, to, seen=Status.QUARANTINED, changed=lambda: conflict_message(case, now), **changes)
