"""What becomes due in tenants, and what is done to it."""

from tenants.actions import claim_role_request, end_expired_role, give_waiting_role
from tenants.due_work import FORGOTTEN_AFTER, DueWork
from tenants.models import RoleAssignment, RoleRequest, WorkFailure

END_ROLES = DueWork(
    "tenants.end_roles",
    RoleAssignment,
    due=lambda assignments, now: assignments.filter(
        ended_at=None, expires_at__lte=now
    ).select_related("member__user"),
    act=end_expired_role,
    order_by=("expires_at",),
)
GIVE_ROLES = DueWork(
    "tenants.give_roles",
    RoleRequest,
    due=lambda requests, now: requests.filter(
        status=RoleRequest.Status.REQUESTED, takes_effect_at__lte=now
    ).select_related("member__user", "requested_by__user", "queue"),
    act=give_waiting_role,
    claim=claim_role_request,
    order_by=("takes_effect_at",),
)
# Failures whose row is no longer due: nobody tries it again, and nothing is left to mend.
FORGET_FAILURES = DueWork(
    "tenants.forget_failures",
    WorkFailure,
    due=lambda failures, now: failures.filter(retry_at__lt=now - FORGOTTEN_AFTER),
    act=lambda failure, now: failure.delete(),
)
