"""Looking at cases for what has to be escalated, at intake and at decision."""

import logging
import uuid
from datetime import datetime

from django.db import transaction

from escalation.actions.incidents import open_incident
from escalation.models import Trigger
from reporting.models import Entry, YesNo
from triage.models import Case, Decision

logger = logging.getLogger("recourse.escalation")

BATCH = 100
Moment = Trigger.Moment


def evaluate_due(now: datetime, *, batch: int = BATCH) -> int:
    """Evaluate the triggers for cases nobody looked at yet; return how many were looked at.

    A case is marked in the transaction that opens its incident, so that it is looked at once
    and never forgotten. A case that fails stays due and holds up no other.
    """
    return _evaluate(Moment.INTAKE, now, batch) + _evaluate(Moment.DECISION, now, batch)


def _evaluate(moment: Trigger.Moment, now: datetime, batch: int) -> int:
    done, last = 0, uuid.UUID(int=0)
    triggers: list[Trigger] | None = None
    while not done:
        cases = _due(moment, last, batch)
        if not cases:
            break
        if triggers is None:
            triggers = list(
                Trigger.objects.select_related("level", "playbook").filter(
                    moment=moment, active=True
                )
            )
        decisions = _decisions(cases) if moment == Moment.DECISION else {}
        for case in cases:
            try:
                with transaction.atomic():
                    done += _look_at(case, moment, triggers, decisions.get(case.pk), now)
            except Exception as error:
                logger.error("case %s was not evaluated: %s", case.pk, type(error).__name__)
        last = cases[-1].pk
    return done


def _due(moment: Trigger.Moment, after: uuid.UUID, batch: int) -> list[Case]:
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


def _look_at(
    case: Case,
    moment: Trigger.Moment,
    triggers: list[Trigger],
    decision: Decision | None,
    now: datetime,
) -> int:
    mark = "evaluated_intake_at" if moment == Moment.INTAKE else "evaluated_decision_at"
    if not Case.objects.filter(pk=case.pk, **{mark: None}).update(**{mark: now}):
        return 0
    # An import brings old records in bulk: nobody is called out for one of them until a
    # reviewer has confirmed it.
    if moment == Moment.INTAKE and case.report.entry == Entry.IMPORT:
        return 1
    fired = [trigger for trigger in triggers if fits(trigger, case, decision)]
    if fired:
        open_incident(case, fired, now=now)
    return 1


def fits(trigger: Trigger, case: Case, decision: Decision | None = None) -> bool:
    """Say whether every condition that the trigger sets holds for the case."""
    severity = decision.severity if decision else case.severity
    report = case.report
    unconfirmed = report.tool_occurred and YesNo.NO in {
        report.confirmation_requested,
        report.confirmation_given,
    }
    return (
        trigger.category in {"", case.category}
        and severity >= trigger.least_severity
        and (unconfirmed or not trigger.unconfirmed_tool)
        and trigger.outcome in {"", decision.outcome if decision else ""}
    )
