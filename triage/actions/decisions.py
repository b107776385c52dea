"""Deciding cases, asking reporters for detail, and resolving what was confirmed."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from policy.models import EnforcementPoint, PolicyArea
from privacy import vault
from privacy.models import Kind
from privacy.texts import redact_words
from reporting.models import Report, Severity
from tenants import audit, delivery
from tenants.models import Member
from tenants.permissions import Changed, Denied, Invalid, require
from tenants.states import move
from triage import follow_ups
from triage.actions.appeals import last_resort
from triage.actions.bulk_actions import PORTION, ask_reports, do_to_reports, lock_reports
from triage.actions.claims import CLAIM_LEASE
from triage.actions.conflicts import conflict_message
from triage.actions.conversation import answer_day, checked_text
from triage.models import (
    BulkAction,
    Case,
    CaseReport,
    Decision,
    DecisionUndone,
    Outcome,
    reports_of,
)
from triage.permissions import may_decide, may_judge, may_lead

Status = Case.Status


@transaction.atomic
def decide_case(
    case: Case,
    *,
    outcome: Outcome,
    severity: Severity,
    policy_area: PolicyArea,
    enforcement_point: EnforcementPoint,
    note: str,
    by: Member,
    now: datetime,
    seen_status: str = "",
    follow_up: str = "",
    hold: timedelta = timedelta(),
) -> Decision:
    """Decide a case: confirm it, or close it and tell its reporters why.

    For the time of `hold` nobody is told and it can be undone, unless an incident ends with the case.
    `seen_status` is the status the member was looking at; `follow_up` answers what becomes of an
    incident that goes on about a case that is closed (triage.follow_ups). Raises Changed, with who did what, when
    the case has moved since or somebody else holds it; Denied for whoever decided what is appealed
    now; Invalid for an empty or over-long note, and for no answer about an incident.
    """
    require(may_decide(by, case.queue_id))
    require(verdict := may_judge(by, case))
    note = checked_text(note, "note", "Say why, so that the next reader can follow the decision.")
    seen = seen_status or case.status
    if outcome not in Case.OUTCOMES.get(seen, []):
        raise Changed(conflict_message(case, now))
    confirmed = outcome == Outcome.CONFIRMED
    if not confirmed and follow_ups.running(case):
        hold = timedelta()
    before = _standing(case)
    _move(
        case,
        Status.CONFIRMED if confirmed else Status.CLOSED,
        seen,
        by,
        now,
        severity=severity,
        policy_area=policy_area,
        enforcement_point=enforcement_point,
        decided_at=now,
        closed_at=None if confirmed else now,
    )
    if not confirmed and not hold:
        follow_ups.settle(case, follow_up, mended=False, by=by, now=now)
    decision: Decision = Decision.objects.create(
        workspace_id=case.workspace_id,
        case=case,
        outcome=outcome,
        severity=severity,
        policy_area=policy_area,
        enforcement_point=enforcement_point,
        by=by,
        at=now,
    )
    report = _report_of(case)
    if seen == Status.NEEDS_DETAIL and _has_words_unheard(case):
        raise Changed("The reporter has just answered. The case returns to the queue in a moment.")
    # Another appeal that comes meanwhile is answered by this decision, so it has to be read first.
    if case.appealed_at is not None and _has_words_unheard(case):
        raise Changed("A reporter has just written. Load the page in a moment and read it first.")
    sealed = redact_words(note, report.workspace)
    piece = vault.Piece(Kind.NOTE, sealed, subject_id=decision.pk)
    vault.put(report, [piece], now=now)
    audit.record(
        "case.decided",
        case,
        by=by,
        outcome=outcome,
        severity=severity,
        policy_area=policy_area.slug,
        enforcement_point=enforcement_point.kind,
        **last_resort(verdict),
    )
    action = BulkAction(
        workspace_id=case.workspace_id,
        case=case,
        act=BulkAction.Act.CONFIRM if confirmed else BulkAction.Act.CLOSE,
        reason="" if confirmed else outcome,
        severe=confirmed and severity == Severity.HIGH,
        by=by,
        at=now,
    )
    if hold:
        action.due_at, action.decision, action.before = now + hold, decision, before
        action.save(force_insert=True)
    else:
        do_to_reports(action)
    return decision


@transaction.atomic
def undo_decision(case: Case, *, by: Member, now: datetime) -> None:
    """Put a case back to where it stood before its decision; its reporters were told nothing yet.

    Whoever was called because of the decision was called at once, and their incident goes on.
    Raises Changed once the time for it is over, Denied for everybody but who decided.
    """
    require(may_decide(by, case.queue_id))
    seen = Case.objects.select_for_update().get(pk=case.pk)
    held = (
        BulkAction.objects.filter(case=seen, reached=None, due_at__gt=now)
        .exclude(decision=None)
        .select_related("decision")
        .first()
    )
    if held is None:
        raise Changed("The time to undo this is over, and the reporters are being told.")
    if held.by_id != by.pk:
        raise Denied("Only whoever decided this can undo it.")
    before = dict(held.before)
    to, reports = before.pop("status"), before.pop("reports_count")
    went_on = BulkAction.objects.filter(case=seen, id__gt=held.pk).exclude(
        act=BulkAction.Act.SEVERE
    )
    if seen.reports_count != reports or went_on.exists():
        raise Changed("Somebody went on with this case since, so the decision stands.")
    DecisionUndone.objects.create(workspace_id=case.workspace_id, decision=held.decision, at=now)
    lease: dict[str, Any] = (
        {"claimed_by": by, "lease_until": now + CLAIM_LEASE} if to == Status.OPEN else {}
    )
    move(
        seen,
        to,
        changed=lambda: conflict_message(case, now),
        decided_at=None,
        closed_at=None,
        evaluated_decision_at=None,
        **before,
        **lease,
    )
    held.delete()
    audit.record("case.undone", case, by=by, outcome=held.decision.outcome)


def undoable(member: Member, now: datetime) -> BulkAction | None:
    """Return what the member decided last and can still undo, with its case and decision."""
    held = BulkAction.objects.filter(by=member, done_at=None, reached=None, due_at__gt=now)
    last: BulkAction | None = (
        held.exclude(decision=None).select_related("case", "decision").order_by("-id").first()
    )
    return last


def _standing(case: Case) -> dict[str, Any]:
    """Return what a decision changes of a case, as it is now; values that JSON can hold."""
    fresh = Case.objects.get(pk=case.pk)
    areas = {
        "policy_area_id": fresh.policy_area_id,
        "enforcement_point_id": fresh.enforcement_point_id,
    }
    return {
        "status": fresh.status,
        "severity": fresh.severity,
        "reports_count": fresh.reports_count,
        "answer_by": fresh.answer_by.isoformat() if fresh.answer_by else None,
        **{name: str(value) if value else None for name, value in areas.items()},
    }


@transaction.atomic
def request_detail(
    case: Case,
    question: str,
    *,
    by: Member,
    now: datetime,
    of: Sequence[Report] | None = None,
    answer_by: date | None = None,
) -> None:
    """Ask the reporters for more, and set the case aside until an answer comes.

    Every reporter of the case is asked, or only those `of` some reports; the first answer brings
    the case back, and so does the end of the day `answer_by` without one. Raises Changed when the
    case does not await a decision any more or somebody else holds it, Invalid for a past day.
    """
    require(may_decide(by, case.queue_id))
    require(may_judge(by, case))
    answer_by = answer_day(answer_by, now)
    question = checked_text(question, "question", "Write what you need to know.")
    _move(case, Status.NEEDS_DETAIL, Status.OPEN, by, now, answer_by=answer_by)
    if of is None:
        action = BulkAction(
            workspace_id=case.workspace_id, case=case, act=BulkAction.Act.DETAIL, by=by, at=now
        )
        do_to_reports(action, question)
    else:
        chosen = reports_of(case).filter(pk__in=[report.pk for report in of])
        asked = lock_reports(list(chosen.values_list("pk", flat=True)))
        if not asked:
            raise Invalid("of", "Choose at least one report of this case.")
        ask_reports(asked, question, by=by, at=now, answer_by=answer_by)
    audit.record("case.detail_requested", case, by=by, reports=None if of is None else len(asked))


@transaction.atomic
def resolve_case(
    case: Case, resolution_note: str, *, by: Member, now: datetime, follow_up: str = ""
) -> None:
    """Close a confirmed case with a note to its reporters on what was done.

    `follow_up` as in `decide_case`. Raises Changed when the case is not waiting to be resolved,
    Invalid as `decide_case` does.
    """
    require(may_lead(by, case.queue_id))
    resolution_note = checked_text(
        resolution_note, "resolution_note", "Tell the reporter what was done."
    )
    _move(case, Status.CLOSED, Status.CONFIRMED, by, now, closed_at=now)
    follow_ups.settle(case, follow_up, mended=True, by=by, now=now)
    action = BulkAction(
        workspace_id=case.workspace_id,
        case=case,
        act=BulkAction.Act.CLOSE,
        reason="resolved",
        by=by,
        at=now,
    )
    do_to_reports(action, resolution_note)
    audit.record("case.resolved", case, by=by)


def _move(case: Case, to: str, seen: str, by: Member, now: datetime, **changes: Any) -> None:
    """Move a case from the status that was seen, and end its claim."""
    move(
        case,
        to,
        seen=seen,
        # The appeal is part of what was seen: who may decide hangs on it.
        among=Case.objects.filter(appealed_at=case.appealed_at).free_for(by, now),
        changed=lambda: conflict_message(case, now),
        **{"claimed_by": None, "lease_until": None, "answer_by": None, **changes},
    )
    delivery.look_again(Case.objects.filter(pk=case.pk), now=now)


def _has_words_unheard(case: Case) -> bool:
    """Say whether a reporter wrote and the case has not heard of it yet."""
    first = CaseReport.objects.filter(case=case).order_by("id").values_list("report_id", flat=True)
    # Locked, so that an answer at this very moment waits and is then refused, or is seen here.
    lock_reports(list(first[:PORTION]))
    return reports_of(case).filter(taken_up_at=None).exists()


def _report_of(case: Case) -> Report:
    # Read afresh: the case's own copy may be older than the reporter's last answer.
    report: Report = Report.objects.select_related("workspace").get(pk=case.report_id)
    return report
