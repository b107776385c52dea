"""What reviewers correct by hand: a report that is another thing, and two cases that are one."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F, Max

from reporting import similarity
from reporting.actions import mark_taken_up
from reporting.models import Report, ReporterMessage, YesNo
from tenants import audit, delivery
from tenants.models import Member
from tenants.permissions import Changed, Invalid, require
from tenants.states import move
from tenants.typed import typed_reference
from triage import follow_ups
from triage.actions.appeals import last_resort
from triage.actions.bulk_actions import do_to_reports
from triage.actions.cases import open_case
from triage.actions.conflicts import conflict_message
from triage.models import BulkAction, Case, CaseReport, due_from, reports_of
from triage.permissions import may_decide, may_judge

Status = Case.Status
UNDECIDED = (Status.OPEN, Status.NEEDS_DETAIL)


@transaction.atomic
def split_report(case: Case, report: Report, *, by: Member, now: datetime) -> Case:
    """Give one report of an undecided case a case of its own; return that case.

    A report whose case was merged into this one gets that case back. Raises Invalid for the report
    that opened the case, Changed when the case was decided or the report left it meanwhile.
    """
    require(may_decide(by, case.queue_id))
    seen = Case.objects.select_for_update().get(pk=case.pk)
    require(may_judge(by, seen))
    if seen.status not in UNDECIDED or not seen.is_free_for(by, now):
        raise Changed(conflict_message(case, now))
    if report.pk == seen.report_id:
        raise Invalid("report", "This report opened the case. Split the others off instead.")
    membership = CaseReport.objects.filter(case=seen, report=report)
    own = Case.objects.select_for_update().filter(report=report, status=Status.MERGED).first()
    if not membership.exists():
        raise Changed("This report is not in the case any more. Load the page again.")
    if own is None:
        membership.delete()
        # Its fingerprints are made anew, now with those that near ones are found by.
        similarity.forget([report.pk])
        own = open_case(report, now=now)
    else:
        membership.update(case=own, how=CaseReport.How.OPENED, similarity=None, added_at=now)
        move(
            own,
            Status.OPEN,
            changed=lambda: conflict_message(case, now),
            merged_into=None,
            reports_count=1,
            last_report_at=None,
            **due_from(now, report.workspace, own.severity),
            evaluated_intake_at=None,
        )
        mark_taken_up(report, now)
    if ReporterMessage.objects.filter(report=report, event=ReporterMessage.Event.RESOLVED).exists():
        # Its result is being looked at again: by then, and still not by whoever decided it.
        Case.objects.filter(pk=own.pk).update(
            appealed_at=seen.appealed_at, due_at=seen.due_at, position_at=seen.due_at
        )
    last = reports_of(seen).exclude(pk=seen.report_id).aggregate(last=Max("received_at"))["last"]
    Case.objects.filter(pk=seen.pk).update(
        reports_count=F("reports_count") - 1, last_report_at=last
    )
    audit.record("case.split", seen, by=by, report=report.reference, into=own.reference)
    return own


@transaction.atomic
def merge_case(case: Case, reference: str, *, by: Member, now: datetime) -> Case:
    """Merge an undecided case into another, which takes all its reports; return that one.

    Raises Invalid when there is no such case or it cannot take these, Changed when the case was
    decided or is held by somebody else.
    """
    require(may_decide(by, case.queue_id))
    wanted = typed_reference(reference)
    target = Case.objects.filter(reference=wanted).first() if wanted else None
    # A case of a queue the member does not work is, for them, not there.
    if target is None or not may_decide(by, target.queue_id):
        raise Invalid("into", "There is no such case in your queues. Write its reference.")
    if target.pk == case.pk:
        raise Invalid("into", "This is the case itself. Write the reference of the other one.")
    # Two people merging two cases into each other wait for one another instead of dead-locking.
    locked = {
        row.pk: row
        for row in Case.objects.select_for_update()
        .filter(pk__in=[case.pk, target.pk])
        .order_by("pk")
    }
    source, target = locked[case.pk], locked[target.pk]
    require(verdict := may_judge(by, source))
    if source.status not in UNDECIDED or not source.is_free_for(by, now):
        raise Changed(conflict_message(case, now))
    _check(source, target)
    comes_back = target.status == Status.NEEDS_DETAIL and source.status == Status.OPEN
    changes = _grown(source, target, comes_back=comes_back)
    follow_ups.join(source, target, by=by, now=now)
    moved = list(reports_of(source).values_list("pk", flat=True))
    CaseReport.objects.filter(case=source).update(
        case=target, how=CaseReport.How.REVIEWER, similarity=None, added_at=now
    )
    Case.objects.filter(merged_into=source).update(merged_into=target)
    move(
        source,
        Status.MERGED,
        changed=lambda: conflict_message(case, now),
        merged_into=target,
        claimed_by=None,
        lease_until=None,
        answer_by=None,
        # Whatever it shows is looked at in the other case.
        evaluated_intake_at=now,
    )
    if comes_back:
        move(target, Status.OPEN, changed=lambda: conflict_message(target, now), **changes)
    else:
        Case.objects.filter(pk=target.pk).update(**changes)
    delivery.look_again(Case.objects.filter(pk=source.pk), now=now)
    audit.record(
        "case.merged",
        source,
        by=by,
        into=target.reference,
        reports=len(moved),
        **last_resort(verdict),
    )
    audit.record("case.grew", target, by=by, by_case=source.reference, reports=len(moved))
    if target.status == Status.CONFIRMED:
        # Whoever appealed is told that the problem is one after all; the others, when it is mended.
        action = BulkAction(
            workspace_id=target.workspace_id, case=target, act=BulkAction.Act.CONFIRM, by=by, at=now
        )
        do_to_reports(action)
    severe = ReporterMessage.Event.SEVERE
    if ReporterMessage.objects.filter(report=target.report_id, event=severe).exists():
        action = BulkAction(
            workspace_id=target.workspace_id, case=target, act=BulkAction.Act.SEVERE, at=now
        )
        do_to_reports(action)
    return target


def _check(source: Case, target: Case) -> None:
    if target.status not in {*UNDECIDED, Status.CONFIRMED}:
        raise Invalid("into", f"{target} is closed or merged itself, so it takes no more reports.")
    if target.status == Status.CONFIRMED and source.severity > target.severity:
        raise Invalid(
            "into",
            f"{target} was decided as less severe. Decide this case by itself, so that nothing "
            "severe is hidden.",
        )
    if BulkAction.objects.filter(case__in=[source, target], done_at=None).exists():
        raise Invalid(
            "into", "Reporters of one of the two are still being told something. Try in a minute."
        )


def _grown(source: Case, target: Case, *, comes_back: bool) -> dict[str, Any]:
    """Return how a case changes that takes the reports of another, so that it hides none (C6)."""
    last = [
        source.last_report_at or source.received_at,
        target.last_report_at or target.received_at,
    ]
    changes: dict[str, Any] = {
        "reports_count": target.reports_count + source.reports_count,
        "last_report_at": max(last),
        "evaluated_intake_at": None,
    }
    if comes_back:
        changes |= {"claimed_by": None, "lease_until": None}
    if source.severity > target.severity:
        due_at = min(source.due_at, target.due_at)
        changes |= {"severity": source.severity, "due_at": due_at, "position_at": due_at}
        audit.record("case.raised", target, before=target.severity, after=source.severity)
    if source.appealed_at is not None:
        # Whoever decided the one does not decide its appeal in the other.
        changes["appealed_at"] = max(source.appealed_at, target.appealed_at or source.appealed_at)
    if source.asked_first == YesNo.NO:
        changes["asked_first"] = YesNo.NO
    return changes
