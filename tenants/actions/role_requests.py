"""Giving roles: at once, or, where they open what one person alone may not, by two people or after a wait."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from tenants import audit, delivery
from tenants.actions.assignments import (
    assign_roles,
    gained,
    members_with_role,
    revoke_roles,
    role_facts,
    roles_of,
)
from tenants.models import Member, Queue, RoleRequest, Workspace
from tenants.permissions import Changed, Denied, Invalid, may_manage_workspace, require
from tenants.roles import QUEUE_GRANTS, Role, needs_two_people
from tenants.states import move, try_move

Status = RoleRequest.Status
NOTICE = "role.requested"


def grant_role(
    member: Member, role: Role, *, by: Member | None = None, **how: Any
) -> list[RoleRequest]:
    """Give a member one role, or ask for it; see `grant_roles`."""
    return grant_roles(member, [role], by=by, **how)


@transaction.atomic
def grant_roles(
    member: Member,
    roles: Iterable[Role],
    *,
    queue: Queue | None = None,
    by: Member | None = None,
    expires_at: datetime | None = None,
    reason: str = "",
) -> list[RoleRequest]:
    """Give a member roles throughout the workspace, or on a queue, for good or until a moment.

    Those that open something are asked for instead (`tenants.roles.needs_two_people`), unless they
    would only end sooner; returns what was asked now. Doing it twice changes nothing; another end
    takes the place of the one before. `by` is None for set-up commands, which ask nobody. Raises
    Invalid for a role that queues do not know and an end that has passed, Changed where nobody
    would be left as an admin.
    """
    if by is not None:
        require(may_manage_workspace(by))
    wanted = sorted(set(roles))
    if queue is not None and not QUEUE_GRANTS.keys() >= set(wanted):
        raise Invalid("role", "This role is not held on queues.")
    if expires_at is not None and expires_at <= timezone.now():
        raise Invalid("expires_at", "Give a time that is still to come.")
    how: dict[str, Any] = {"queue": queue, "expires_at": expires_at, "reason": reason}
    opening = [role for role in wanted if needs_two_people(role, on_queue=queue is not None)]
    asked = gained(member, opening, queue=queue, expires_at=expires_at) if by else []
    assign_roles(member, set(wanted) - set(asked), by=by, **how)
    return _request(member, asked, by=by, **how) if by and asked else []


@transaction.atomic
def change_roles(
    member: Member, roles: Iterable[Role], *, by: Member, **how: Any
) -> list[RoleRequest]:
    """Make `roles` the member's roles throughout the workspace: all of them, or none on error.

    `how` is for those that are new, and what is returned, as in `grant_roles`.
    """
    wanted, held = set(roles), set(roles_of(member))
    asked = grant_roles(member, wanted - held, by=by, **how)
    revoke_roles(member, held - wanted, by=by)
    return asked


@transaction.atomic
def approve_role(request: RoleRequest, *, by: Member, now: datetime) -> None:
    """Give a role that another admin asked for.

    Raises Denied for the one who asked, Changed when it was decided already, or whoever asked is
    no admin any more.
    """
    require(may_manage_workspace(by))
    if request.requested_by_id == by.pk:
        raise Denied("You asked for this yourself; another workspace admin decides it.")
    Member.objects.select_for_update(no_key=True).get(pk=request.member_id)
    if reason := _why_not(request, now):
        raise Changed(reason)
    _move(request, Status.GRANTED, by=by, now=now)
    _assign(request, by=by)
    _mail_decision(request, now)


@transaction.atomic
def refuse_role(request: RoleRequest, *, by: Member, now: datetime) -> None:
    """Refuse a role that was asked for; whoever asked withdraws it. Changed when it was decided."""
    require(may_manage_workspace(by))
    own = request.requested_by_id == by.pk
    _move(request, Status.WITHDRAWN if own else Status.REFUSED, by=by, now=now)
    event = "role.withdrawn" if own else "role.refused"
    audit.record(event, request.member, by=by, **role_facts(request))
    if not own:
        _mail_decision(request, now)


def claim_role_request(requests: QuerySet[RoleRequest]) -> RoleRequest | None:
    """Lock the first request, after its member: all that changes roles locks in this order."""
    first = requests.first()
    if first is None:
        return None
    Member.objects.select_for_update(no_key=True).get(pk=first.member_id)
    return requests.filter(pk=first.pk).select_for_update(skip_locked=True, of=("self",)).first()


def give_waiting_role(request: RoleRequest, now: datetime) -> None:
    """Give a role whose waiting time is over; it lapses where whoever asked is no admin any more.

    The caller holds the row.
    """
    to = Status.LAPSED if _why_not(request, now) else Status.GRANTED
    if not try_move(request, to, decided_at=now):
        return
    if to == Status.LAPSED:
        audit.record("role.lapsed", request.member, **role_facts(request))
    else:
        _assign(request, by=None)
    _mail_decision(request, now)


def _request(
    member: Member,
    roles: list[Role],
    *,
    queue: Queue | None,
    expires_at: datetime | None,
    reason: str,
    by: Member,
) -> list[RoleRequest]:
    """Ask for roles; whatever is asked for already stays as it is. The caller locked the member."""
    now = timezone.now()
    others = any(admin.pk != by.pk for admin in members_with_role(Role.ADMIN))
    waiting = RoleRequest.objects.filter(member=member, queue=queue, status=Status.REQUESTED)
    known = set(waiting.values_list("role", flat=True))
    rows = [
        RoleRequest(
            workspace_id=member.workspace_id,
            member=member,
            role=role,
            queue=queue,
            expires_at=expires_at,
            reason=reason,
            requested_by=by,
            requested_at=now,
            takes_effect_at=None if others else now + timedelta(hours=settings.ROLE_WAIT_HOURS),
        )
        for role in roles
        if role not in known
    ]
    RoleRequest.objects.bulk_create(rows)
    for row in rows:
        until = row.takes_effect_at
        at = until.isoformat() if until else None
        audit.record("role.requested", member, by=by, takes_effect_at=at, **role_facts(row))
    _mail_requests(rows, now)
    return rows


def _why_not(request: RoleRequest, now: datetime) -> str:
    """Return why a role that was asked for can be given no more: each right is looked at again."""
    asker = Member.objects.select_related("user").get(pk=request.requested_by_id)
    if not (asker.removed_at is None and asker.user.is_active and may_manage_workspace(asker)):
        return f"{asker.name} is no workspace admin any more. Ask for the role yourself."
    if request.member.removed_at is not None:
        return f"{request.member.name} is no longer a member."
    return "The role would be over by now. Ask for it again." if request.ends_before(now) else ""


def _move(request: RoleRequest, to: str, *, by: Member, now: datetime) -> None:
    def decided() -> str:
        fresh = RoleRequest.objects.get(pk=request.pk)
        return f"This was decided already: {fresh.get_status_display().lower()}."

    move(request, to, seen=Status.REQUESTED, changed=decided, decided_by=by, decided_at=now)
    delivery.look_again(RoleRequest.objects.filter(pk=request.pk), now=now)


def _assign(request: RoleRequest, *, by: Member | None) -> None:
    assign_roles(
        request.member,
        [Role(request.role)],
        queue=request.queue,
        expires_at=request.expires_at,
        reason=request.reason,
        by=by,
        request=request,
    )


def _mail_requests(rows: list[RoleRequest], now: datetime) -> None:
    """Tell all admins, and the auditors, who can do nothing about it but see."""
    told = {admin.pk: (admin, "people/") for admin in members_with_role(Role.ADMIN)}
    for auditor in members_with_role(Role.AUDITOR):
        told.setdefault(auditor.pk, (auditor, "audit/?event=role.requested"))
    for row in rows:
        until = row.takes_effect_at
        for member, page in told.values():
            _mail(
                row,
                NOTICE,
                member,
                now,
                page,
                asker=row.requested_by.name,
                until=until.isoformat() if until else "",
            )


def _mail_decision(request: RoleRequest, now: datetime) -> None:
    _mail(request, "role.decided", request.requested_by, now, "people/", state=request.status)


def _mail(
    request: RoleRequest, event: str, to: Member, now: datetime, page: str, **context: Any
) -> None:
    workspace = Workspace.objects.get(pk=request.workspace_id)
    delivery.enqueue(
        event,
        f"{request.pk}:{to.pk}",
        f"tenants/{event.replace('.', '_')}",
        now=now,
        member=to,
        workspace=workspace.name,
        person=request.member.name,
        role=request.label,
        queue=request.queue.name if request.queue else "",
        path=f"{workspace.url}{page}",
        **context,
    )
