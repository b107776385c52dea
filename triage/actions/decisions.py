"""Deciding cases, asking reporters for detail, and resolving what was confirmed."""

from datetime import datetime
from typing import Any

from django.db import transaction

from policy.models import EnforcementPoint, PolicyArea
from reporting import vault
from reporting.actions import close_report, move_report, tell_reporter
from reporting.intake import clean_text, redact_words
from reporting.models import Kind, Report, ReporterMessage, Severity
from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed, Invalid, require
from triage.actions.news import news_of
from triage.models import Case, Decision, Outcome
from triage.permissions import may_decide, may_lead
from triage.results import RESULTS

Status = Case.Status
Event = ReporterMessage.Event
# Characters, as a person counts them.
MOST_WORDS = 4_000


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
) -> Decision:
    """Decide a case: confirm it, or close it and tell its reporter why.

    `seen_status` is the status the member was looking at. Raises Changed, with who did what, when
    the case has moved since or somebody else holds it; Invalid for an empty or over-long note.
    """
    require(may_decide(by, case.queue_id))
    note = _words(note, "note", "Say why, so that the next reader can follow the decision.")
    seen = seen_status or case.status
    if outcome not in Case.OUTCOMES.get(seen, []):
        raise Changed(news_of(case, now))
    confirmed = outcome == Outcome.CONFIRMED
    _move(
        case,
        seen,
        by,
        now,
        status=Status.CONFIRMED if confirmed else Status.CLOSED,
        severity=severity,
        policy_area=policy_area,
        enforcement_point=enforcement_point,
        decided_at=now,
        closed_at=None if confirmed else now,
    )
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
    if seen == Status.NEEDS_DETAIL and report.status != Report.Status.NEEDS_DETAIL:
        raise Changed("The reporter has just answered. The case returns to the queue in a moment.")
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
    )
    _carry_out(report, outcome, severity, by, now)
    return decision


@transaction.atomic
def request_detail(case: Case, question: str, *, by: Member, now: datetime) -> None:
    """Ask the reporter for more, and set the case aside until the answer comes (G4).

    Raises Changed when the case does not await a decision any more or somebody else holds it.
    """
    require(may_decide(by, case.queue_id))
    question = _words(question, "question", "Write what you need to know.")
    _move(case, Status.OPEN, by, now, status=Status.NEEDS_DETAIL)
    report = _report_of(case)
    move_report(report, Report.Status.NEEDS_DETAIL)
    tell_reporter(
        report,
        Event.DETAIL_REQUESTED,
        key=now.isoformat(),
        now=now,
        by=by,
        words=question,
    )
    audit.record("case.detail_requested", case, by=by)


@transaction.atomic
def resolve_case(case: Case, resolution_note: str, *, by: Member, now: datetime) -> None:
    """Close a confirmed case with a note to its reporter on what was done (G3).

    Raises Changed when the case is not waiting to be resolved.
    """
    require(may_lead(by, case.queue_id))
    words = _words(resolution_note, "resolution_note", "Tell the reporter what was done.")
    _move(case, Status.CONFIRMED, by, now, status=Status.CLOSED, closed_at=now)
    report = _report_of(case)
    tell_reporter(report, Event.RESOLVED, key="once", now=now, by=by, words=words)
    close_report(report, "resolved", by=by, now=now)
    audit.record("case.resolved", case, by=by)


def _carry_out(
    report: Report, outcome: Outcome, severity: Severity, by: Member, now: datetime
) -> None:
    """Do to the report what a decision means for it, and tell its reporter."""
    if outcome == Outcome.CONFIRMED:
        move_report(report, Report.Status.CONFIRMED)
        if severity == Severity.HIGH:
            # The same key as the escalation stage uses: whichever is first, it is said once (G2).
            tell_reporter(report, Event.SEVERE, key="once", now=now, by=by)
        return
    tell_reporter(report, Event.RESOLVED, key="once", now=now, by=by, words=RESULTS[outcome])
    # Last, because it starts the clocks of everything sealed until then.
    close_report(report, outcome, by=by, now=now)


def _move(case: Case, seen: str, by: Member, now: datetime, **changes: Any) -> None:
    """Change a case by compare-and-swap on the status seen, and end its claim."""
    changes |= {"claimed_by": None, "lease_until": None}
    cases = Case.objects.filter(pk=case.pk, status=seen).free_for(by, now)
    if changes["status"] not in Case.NEXT[seen] or not cases.update(**changes):
        raise Changed(news_of(case, now))
    for name, value in changes.items():
        setattr(case, name, value)


def _report_of(case: Case) -> Report:
    # Read afresh: the case's own copy may be older than the reporter's last answer.
    report: Report = Report.objects.select_related("workspace").get(pk=case.report_id)
    return report


def _words(text: str, name: str, remedy: str) -> str:
    if not text.strip():
        raise Invalid(name, remedy, code="required")
    return clean_text(text, name, MOST_WORDS)
