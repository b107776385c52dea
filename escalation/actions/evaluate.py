"""Looking at cases for what has to be escalated, at intake and at decision."""

import logging
import uuid
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from escalation.actions.clocks import start_clocks_late
from escalation.actions.incidents import open_incident
from escalation.models import Trigger
from escalation.triggers import Look, Moment, evaluate, triggers_at
from reporting.models import Entry, Severity
from triage.actions import release_quarantined
from triage.models import Case, Decision, Outcome, reports_of

logger = logging.getLogger("recourse.escalation")

BATCH = 100


def evaluate_due(now: datetime, *, batch: int = BATCH) -> int:
    """Evaluate the triggers for cases nobody looked at yet; return how many were looked at.

    A case is marked in the transaction that opens its incident, so that it is looked at once
    and never forgotten. A case that fails stays due and holds up no other.
    """
    return _evaluate(Moment.INTAKE, now, batch) + _evaluate(Moment.DECISION, now, batch)


def _evaluate(moment: Moment, now: datetime, batch: int) -> int:
    done, last = 0, uuid.UUID(int=0)
    triggers: list[Trigger] | None = None
    while not done:
        cases = _due(moment, last, batch)
        if not cases:
            break
        if triggers is None:
            triggers = triggers_at(moment)
        decisions = _decisions(cases) if moment == Moment.DECISION else {}
        for case in cases:
            look = Look(case, decisions.get(case.pk), now)
            try:
                with transaction.atomic():
                    done += _look_at(look, moment, triggers)
            except Exception as error:
                logger.error("case %s was not evaluated: %s", case.pk, type(error).__name__)
        last = cases[-1].pk
    return done


def _due(moment: Moment, after: uuid.UUID, batch: int) -> list[Case]:
    open_cases = (
        Case.objects.filter(evaluated_intake_at=None)
        if moment == Moment.INTAKE
        else Case.objects.filter(decided_at__isnull=False, evaluated_decision_at=None)
    )
    # Two ticks at once take different cases.
    return list(
        open_cases.select_for_update(skip_locked=True, of=("self",))
        .select_related("report__workspace")
        .filter(id__gt=after)
        .order_by("id")[:batch]
    )


def _decisions(cases: list[Case]) -> dict[uuid.UUID, Decision]:
    # Later ones overwrite earlier ones: the newest decision of each case is left.
    return {row.case_id: row for row in Decision.objects.filter(case__in=cases).order_by("id")}


def _look_at(look: Look, moment: Moment, triggers: Sequence[Trigger]) -> int:
    case, decision, now = look.case, look.decision, look.now
    mark = "evaluated_intake_at" if moment == Moment.INTAKE else "evaluated_decision_at"
    if not Case.objects.filter(pk=case.pk, **{mark: None}).update(**{mark: now}):
        return 0
    if _filed_and_severe(case, decision):
        start_clocks_late(case, now=decision.at if decision else now)
    # An import brings old records in bulk: nobody is paged for one of them until a reviewer has
    # confirmed it.
    if moment == Moment.INTAKE and _is_import(case):
        return 1
    if fired := evaluate(look, triggers):
        if case.status == Case.Status.QUARANTINED:
            # What pages people is not hidden from reviewers, whatever it reads like (C6).
            release_quarantined(case, by=None, now=now)
        open_incident(case, fired, now=now)
    return 1


def _is_import(case: Case) -> bool:
    """Say whether nobody reported the case by hand: all its reports are imported records."""
    if case.report.entry != Entry.IMPORT:
        return False
    return case.reports_count == 1 or not reports_of(case).exclude(entry=Entry.IMPORT).exists()


def _filed_and_severe(case: Case, decision: Decision | None) -> bool:
    """Say whether a case that may hold a filing is severe now, whatever was reported at first (I2)."""
    filed = case.report.entry == Entry.ADMIN or case.reports_count > 1
    settled = decision is not None and decision.outcome != Outcome.CONFIRMED
    return filed and not settled and case.severity == Severity.HIGH
