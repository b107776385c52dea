"""The tick: pulls what is due through triage and escalation, workspace by workspace."""

import logging
import uuid
from collections.abc import Callable
from datetime import datetime

from celery import shared_task
from django.utils import timezone

from escalation.actions import advance_due, evaluate_due, watch_clocks
from privacy.actions import end_identities
from tenants.directory import workspaces_with
from tenants.notify import notify_workers
from tenants.scope import enter_scope
from triage.actions import return_unanswered, run_bulk_actions_due, take_up_due

logger = logging.getLogger("recourse.escalation")

MOST_ROUNDS = 50
# In the order a report travels: which workspaces have something due, and what moves it on.
PIPELINE: list[tuple[str, Callable[[datetime], int]]] = [
    ("reporting_reports_to_take_up", take_up_due),
    ("triage_answers_late", return_unanswered),
    ("privacy_identities_to_end", end_identities),
    ("triage_cases_to_evaluate", evaluate_due),
    ("escalation_timers_due", advance_due),
    ("escalation_clocks_due", watch_clocks),
    ("triage_bulk_actions_due", run_bulk_actions_due),
]


@shared_task(name="escalation.tick")
def tick() -> None:
    """Move everything on that is due; two ticks at once share the work and repeat none of it."""
    for _ in range(MOST_ROUNDS):
        if not sum(_advance(function, act) for function, act in PIPELINE):
            break
    notify_workers("tenants.deliver")


def _advance(function: str, act: Callable[[datetime], int]) -> int:
    return sum(_visit(workspace_id, act) for workspace_id in workspaces_with(function))


def _visit(workspace_id: uuid.UUID, act: Callable[[datetime], int]) -> int:
    # One workspace's trouble must not hold up the others.
    try:
        with enter_scope(workspace_id):
            return act(timezone.now())
    except Exception as error:
        logger.error("workspace %s was not advanced: %s", workspace_id, type(error).__name__)
        return 0
