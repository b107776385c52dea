"""Appeals that nobody may decide, or only somebody who decided one before: who is told of it."""

from datetime import datetime
from typing import Any

from django.db import transaction

from tenants import audit, delivery
from tenants.actions import members_with_role
from tenants.permissions import Verdict
from tenants.roles import Role
from triage.models import Case, stranded_appeals


@transaction.atomic
def tell_of_stranded(now: datetime) -> int:
    """Tell the admins of each appeal that nobody may decide, and again when its time is over.

    Returns how many appeals there was something to tell about; each admin is told each once.
    """
    told, admins = 0, members_with_role(Role.ADMIN)
    for case, _judges in stranded_appeals():
        state = "late" if is_late(case, now) else "waits"
        context = {
            "workspace": case.workspace.name,
            "reference": case.reference,
            "queue": case.queue.name,
            "state": state,
            "due": case.due_at.isoformat(),
            "path": f"/w/{case.workspace.slug}/queues/{case.queue.slug}/people/",
        }
        key = f"{case.pk}:{case.appealed_at:%Y%m%d%H%M%S%f}:{state}"
        letters = [delivery.Letter(f"{key}:{admin.pk}", context, member=admin) for admin in admins]
        enqueued = delivery.enqueue_each("appeal", "triage/appeal_stranded", letters, now=now)
        if enqueued:
            audit.record("case.appeal_stranded", case, state=state, admins=len(enqueued))
            told += 1
    return told


def last_resort(verdict: Verdict) -> dict[str, Any]:
    """Return what an audit row says where `may_judge` allowed somebody for want of anybody else."""
    return {"decided_earlier_appeal": True, "nobody_else_left": True} if verdict.reason else {}


def is_late(case: Case, now: datetime) -> bool:
    """Say whether an appeal was to be decided before now; a reporter who is asked stops the clock."""
    return bool(case.status == Case.Status.OPEN and case.due_at <= now)
