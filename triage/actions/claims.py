"""Claims: short leases that keep two reviewers from doing the same work."""

from datetime import datetime, timedelta

from django.db import transaction

from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed, require
from triage.actions.conflicts import conflict_message
from triage.models import Case
from triage.permissions import may_judge, may_lead, may_work_queue

CLAIM_LEASE = timedelta(minutes=15)


@transaction.atomic
def claim_case(case: Case, *, by: Member, now: datetime, take_over: bool = False) -> None:
    """Give a member the case for 15 minutes, or another 15 when it is theirs already.

    Somebody else's claim stands until it runs out; a lead may `take_over` before that. Raises
    Changed, with who holds it, otherwise.
    """
    require(may_work_queue(by, case.queue_id))
    if take_over:
        require(may_lead(by, case.queue_id))
    # Locked, so that the audit row names the one from whom the case was really taken.
    seen = Case.objects.select_for_update().get(pk=case.pk)
    require(may_judge(by, seen))
    holder = seen.claimed_by_id if seen.holder_at(now) else None
    if seen.status != Case.Status.OPEN or (holder not in {None, by.pk} and not take_over):
        raise Changed(conflict_message(case, now))
    _hand(case, by, now + CLAIM_LEASE)
    audit.record(
        "case.claimed",
        case,
        by=by,
        renewed=holder == by.pk,
        taken_from=str(holder) if holder not in {None, by.pk} else None,
    )


@transaction.atomic
def release_case(case: Case, *, by: Member, now: datetime) -> None:
    """Give a claimed case back to the queue; raise Changed when it is not the member's any more."""
    require(may_work_queue(by, case.queue_id))
    if (
        not Case.objects.claimed_by(by, now)
        .filter(pk=case.pk)
        .update(claimed_by=None, lease_until=None)
    ):
        raise Changed(f"You do not hold this case any more. {conflict_message(case, now)}")
    case.claimed_by, case.lease_until = None, None
    audit.record("case.released", case, by=by)


def _hand(case: Case, to: Member, until: datetime) -> None:
    Case.objects.filter(pk=case.pk).update(claimed_by=to, lease_until=until)
    case.claimed_by, case.lease_until = to, until
