"""The tick: everything that is due in all apps, in lanes, so that what is slow holds up nothing urgent."""

import logging
import time

from celery import current_app, shared_task
from django.utils import timezone

from escalation import due as escalation
from learning import due as learning
from privacy import due as privacy
from reporting import due as reporting
from reporting import guard
from tenants import due as tenants
from tenants.due_work import DueWork, do_everywhere
from tenants.models import Tick
from tenants.notify import notify_workers
from traces import due as traces
from triage import due as triage

logger = logging.getLogger("recourse.tick")

# Well below the time limit of a task; what is left over is taken up by the next tick.
MOST_SECONDS = 120.0
# In each lane in the order in which the work is done; a report travels down the first one.
LANES: dict[str, tuple[DueWork, ...]] = {
    "pipeline": (
        triage.TAKE_UP,
        triage.RETURN_UNANSWERED,
        privacy.END_IDENTITIES,
        escalation.EVALUATE_INTAKE,
        escalation.EVALUATE_DECISION,
        escalation.FIRE_TIMERS,
        escalation.PASS_ON_NEWS,
        escalation.WARN_OF_CLOCKS,
        triage.BULK_ACTIONS,
        learning.RETIRE_WITHDRAWN,
    ),
    "files": (reporting.CHECK_FILES,),
    "traces": (traces.SEEK, traces.FORGET_SPANS),
    "purge": (privacy.PURGE, privacy.CERTIFY, reporting.FORGET_TOKENS, reporting.FORGET_REPORTERS),
    "housekeeping": (
        tenants.END_ROLES,
        tenants.GIVE_ROLES,
        triage.STRANDED_APPEALS,
        tenants.FORGET_FAILURES,
    ),
}


def run_lane(name: str) -> int:
    """Do everything that is due in one lane, a batch of each kind in turn; return how many rows.

    Two at once share the rows and repeat none. Ends after MOST_SECONDS and asks for another turn.
    """
    began, done = time.monotonic(), 0
    Tick.objects.bulk_create(
        [Tick(lane=name, at=timezone.now())],
        update_conflicts=True,
        unique_fields=["lane"],
        update_fields=["at"],
    )
    while True:
        round_done = 0
        for work in LANES[name]:
            round_done += do_everywhere(work)
            if time.monotonic() - began > MOST_SECONDS:
                current_app.send_task(f"due.{name}", expires=30)
                return done + round_done
        done += round_done
        if not round_done:
            break
    if done:
        notify_workers("tenants.deliver")
    return done


def _declare(lane: str) -> None:
    @shared_task(name=f"due.{lane}")
    def run() -> None:
        run_lane(lane)


for _lane in LANES:
    _declare(_lane)


@shared_task(name="due.limited")
def count_limited() -> None:
    """Write down what the intake guard limited since the last time."""
    guard.write_counts()
