"""Looking at cases for what has to be escalated, at intake and at decision."""

from datetime import datetime

from escalation.actions.clocks import start_clocks_late
from escalation.actions.incidents import open_incident
from escalation.triggers import Look, Moment, evaluate, triggers_at
from reporting.models import Entry, Severity
from triage.actions import release_quarantined
from triage.models import Case, Decision, Outcome, reports_of


def evaluate_case(moment: Moment, case: Case, now: datetime) -> None:
    """Evaluate the triggers of a moment for a case that nobody looked at yet, and open its incident.

    The case is marked in the transaction that opens its incident, so that it is looked at once
    and never forgotten. The caller holds it.
    """
    decision = None
    if moment == Moment.DECISION:
        decision = Decision.objects.standing().filter(case=case).order_by("-id").first()
    mark = "evaluated_intake_at" if moment == Moment.INTAKE else "evaluated_decision_at"
    Case.objects.filter(pk=case.pk).update(**{mark: now})
    if _filed_and_severe(case, decision):
        start_clocks_late(case, now=decision.at if decision else now)
    # An import brings old records in bulk: nobody is paged for one of them until a reviewer has
    # confirmed it.
    if moment == Moment.INTAKE and _is_import(case):
        return
    if fired := evaluate(Look(case, decision, now), triggers_at(moment)):
        if case.status == Case.Status.QUARANTINED:
            # What pages people is not hidden from reviewers, whatever it reads like (C6).
            release_quarantined(case, by=None, now=now)
        open_incident(case, fired, now=now)


def _is_import(case: Case) -> bool:
    """Say whether nobody reported the case by hand: all its reports are imported records."""
    if case.report.entry != Entry.IMPORT:
        return False
    return case.reports_count == 1 or not reports_of(case).exclude(entry=Entry.IMPORT).exists()


def _filed_and_severe(case: Case, decision: Decision | None) -> bool:
    """Say whether a case that may hold a filing is severe now, whatever was reported at first."""
    filed = case.report.entry == Entry.ADMIN or case.reports_count > 1
    settled = decision is not None and decision.outcome != Outcome.CONFIRMED
    return filed and not settled and case.severity == Severity.HIGH
