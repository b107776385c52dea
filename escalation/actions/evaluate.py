"""Looking at cases for what has to be escalated, at intake and at decision."""

import logging
import uuid
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db import transaction
from django.db.models import Count, Q

from escalation.actions.clocks import start_clocks_late
from escalation.actions.incidents import open_incident
from escalation.models import Trigger
from reporting.models import Entry, Report, Severity, YesNo
from triage.actions import release_quarantined
from triage.models import Case, CaseReport, Decision, Outcome

logger = logging.getLogger("recourse.escalation")

BATCH = 100
# Reports that came within this time count as many at once (E2).
RECENT = timedelta(hours=24)
Moment = Trigger.Moment


class Shown(NamedTuple):
    """How many reports of a case are no import, tell of a tool without a yes, and are of today."""

    live: int
    unconfirmed: int
    recent: int


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
        shown = _shown_by(cases, now)
        for case in cases:
            decision = decisions.get(case.pk)
            try:
                with transaction.atomic():
                    done += _look_at(case, moment, triggers, decision, shown[case.pk], now)
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
    shown: Shown,
    now: datetime,
) -> int:
    mark = "evaluated_intake_at" if moment == Moment.INTAKE else "evaluated_decision_at"
    if not Case.objects.filter(pk=case.pk, **{mark: None}).update(**{mark: now}):
        return 0
    if _filed_and_severe(case, decision):
        start_clocks_late(case, now=decision.at if decision else now)
    # An import brings old records in bulk: nobody is called out for one of them until a
    # reviewer has confirmed it.
    if moment == Moment.INTAKE and not shown.live:
        return 1
    fired = [trigger for trigger in triggers if fits(trigger, case, shown, decision)]
    if fired:
        if case.status == Case.Status.QUARANTINED:
            # What calls people out is not hidden from reviewers, whatever it reads like (C6).
            release_quarantined(case, by=None, now=now)
        open_incident(case, fired, now=now)
    return 1


def _filed_and_severe(case: Case, decision: Decision | None) -> bool:
    """Say whether a case that may hold a filing is severe now, whatever was reported at first (I2)."""
    filed = case.report.entry == Entry.ADMIN or case.reports_count > 1
    settled = decision is not None and decision.outcome != Outcome.CONFIRMED
    return filed and not settled and case.severity == Severity.HIGH


def _shown_by(cases: list[Case], now: datetime) -> dict[uuid.UUID, Shown]:
    """Return what the reports of each case show together; a case may be about hundreds."""
    shown = {
        case.pk: Shown(
            live=int(case.report.entry != Entry.IMPORT),
            unconfirmed=int(_unconfirmed(case.report)),
            recent=int(case.received_at > now - RECENT),
        )
        for case in cases
    }
    if several := [case.pk for case in cases if case.reports_count > 1]:
        acted = Q(report__tool_occurred=True)
        asked, agreed = (
            Q(report__confirmation_requested=YesNo.NO),
            Q(report__confirmation_given=YesNo.NO),
        )
        rows = CaseReport.objects.filter(case__in=several).values("case")
        counted = rows.annotate(
            live=Count("pk", filter=~Q(report__entry=Entry.IMPORT)),
            unconfirmed=Count("pk", filter=acted & (asked | agreed)),
            recent=Count("pk", filter=Q(report__received_at__gt=now - RECENT)),
        )
        shown |= {
            row["case"]: Shown(row["live"], row["unconfirmed"], row["recent"]) for row in counted
        }
    return shown


def _unconfirmed(report: Report) -> bool:
    answers = {report.confirmation_requested, report.confirmation_given}
    return report.tool_occurred and YesNo.NO in answers


def fits(trigger: Trigger, case: Case, shown: Shown, decision: Decision | None = None) -> bool:
    """Say whether every condition that the trigger sets holds for the case."""
    severity = decision.severity if decision else case.severity
    return (
        trigger.category in {"", case.category}
        and severity >= trigger.least_severity
        and (shown.unconfirmed > 0 or not trigger.unconfirmed_tool)
        and shown.recent >= trigger.least_reports
        and trigger.outcome in {"", decision.outcome if decision else ""}
    )
