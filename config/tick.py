"""The tick: everything that is due in all apps, in lanes, so that what is slow holds up nothing urgent."""

import logging

from celery import shared_task
from django.utils import timezone

from escalation import due as escalation
from learning import due as learning
from privacy import due as privacy
from reporting import due as reporting
from reporting import guard
from tenants import due as tenants
from tenants.due_work import DueWork, do_everywhere
from tenants.models import Tick
from tenants.notify import notify_workers, take_back_wake_ups
from traces import due as traces
from triage import due as triage

logger = logging.getLogger("recourse.tick")

# How long one kind of work may hold a worker, in which a page to be sent waits for its turn.
KIND_SECONDS = 1.0
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
        triage.RENEW_FINGERPRINTS,
        tenants.FORGET_FAILURES,
    ),
}


def run_lane(name: str) -> int:
    """Do one turn of a lane: some of what is due of each kind; return how many rows were done.

    Two at once share the rows and repeat none. Where there was something to do, there may be more:
    the lane asks for another turn, behind the other lanes and the messages.
    """
    Tick.objects.bulk_create(
        [Tick(lane=name, at=timezone.now())],
        update_conflicts=True,
        unique_fields=["lane"],
        update_fields=["at"],
    )
    done = sum(do_everywhere(work, seconds=KIND_SECONDS) for work in LANES[name])
    if done:
        notify_workers("tenants.deliver", f"due.{name}")
    return done


def _declare(lane: str) -> None:
    @shared_task(name=f"due.{lane}")
    def run() -> None:
        take_back_wake_ups(f"due.{lane}")
        run_lane(lane)


for _lane in LANES:
    _declare(_lane)


@shared_task(name="due.limited")
def count_limited() -> None:
    """Write down what the intake guard limited since the last time."""
    guard.write_counts()
