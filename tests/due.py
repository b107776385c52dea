"""Due work in the workspace in scope, done by the product's own loop, at a moment of the test's."""

from datetime import datetime

from escalation import due as escalation
from learning import due as learning
from privacy import due as privacy
from reporting import due as reporting
from tenants.due_work import DueWork, do_due
from tenants.scope import current_workspace_id
from traces import due as traces
from triage import due as triage


def do(work: DueWork, now: datetime) -> int:
    """Do one batch; return how many rows were done."""
    return do_due(work, current_workspace_id(), now)


def take_up_due(now: datetime) -> int:
    return do(triage.TAKE_UP, now)


def return_unanswered(now: datetime) -> int:
    return do(triage.RETURN_UNANSWERED, now)


def run_bulk_actions_due(now: datetime) -> int:
    return do(triage.BULK_ACTIONS, now)


def end_identities(now: datetime) -> int:
    return do(privacy.END_IDENTITIES, now)


def evaluate_due(now: datetime) -> int:
    return do(escalation.EVALUATE_INTAKE, now) + do(escalation.EVALUATE_DECISION, now)


def advance_due(now: datetime) -> int:
    """Fire steps until none is due, as the tick does: one that pages nobody makes the next due."""
    fired = 0
    while count := do(escalation.FIRE_TIMERS, now):
        fired += count
    return fired


def watch_clocks(now: datetime) -> int:
    return do(escalation.PASS_ON_NEWS, now) + do(escalation.WARN_OF_CLOCKS, now)


def seek_traces(now: datetime) -> int:
    return do(traces.SEEK, now)


def retire_withdrawn(now: datetime) -> int:
    return do(learning.RETIRE_WITHDRAWN, now)


def check_due(now: datetime) -> int:
    return do(reporting.CHECK_FILES, now)
