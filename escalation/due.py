"""What becomes due in escalation, and what is done to it."""

from functools import partial

from django.db.models import CharField, Exists, OuterRef
from django.db.models.functions import Cast

from escalation.actions import claim_timer, evaluate_case, fire_timer, pass_on, warn_of_clock
from escalation.actions.clocks import NEWS, NEWS_FOR, NO_NEWS
from escalation.models import ContractClock, Filing, Timer
from escalation.triggers import Moment
from reporting.models import ReporterMessage
from tenants.due_work import DueWork
from tenants.models import OutboxEntry
from triage.models import Case

EVALUATE_INTAKE = DueWork(
    "escalation.evaluate_intake",
    Case,
    due=lambda cases, now: cases.filter(evaluated_intake_at=None).select_related(
        "report__workspace"
    ),
    act=partial(evaluate_case, Moment.INTAKE),
)
EVALUATE_DECISION = DueWork(
    "escalation.evaluate_decision",
    Case,
    due=lambda cases, now: cases.filter(
        decided_at__isnull=False, evaluated_decision_at=None
    ).select_related("report__workspace"),
    act=partial(evaluate_case, Moment.DECISION),
)
FIRE_TIMERS = DueWork(
    "escalation.fire_timers",
    Timer,
    due=lambda timers, now: timers.filter(state=Timer.State.WAITING, due_at__lte=now),
    act=fire_timer,
    claim=claim_timer,
    order_by=("due_at", "pk"),
    batch=20,
)
PASS_ON_NEWS = DueWork(
    "escalation.pass_on_news",
    ReporterMessage,
    due=lambda messages, now: (
        messages.filter(
            Exists(Filing._base_manager.filter(report=OuterRef("report"))), at__gt=now - NEWS_FOR
        )
        .exclude(event__in=NO_NEWS)
        .exclude(
            Exists(
                OutboxEntry._base_manager.filter(
                    workspace=OuterRef("workspace"),
                    source=NEWS,
                    key=Cast(OuterRef("pk"), CharField()),
                )
            )
        )
    ),
    act=pass_on,
    order_by=("at", "pk"),
)
WARN_OF_CLOCKS = DueWork(
    "escalation.warn_of_clocks",
    ContractClock,
    due=lambda clocks, now: clocks.filter(
        state=ContractClock.State.RUNNING, check_at__lte=now
    ).select_related("filing__report__workspace", "filing__contract"),
    act=warn_of_clock,
    order_by=("check_at", "pk"),
)
