"""Which roles are held: writing and ending them, and making django-guardian's rows what they say."""

import uuid
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from django.contrib.auth.models import Permission
from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.models import Q
from django.utils import timezone

from tenants import audit
from tenants.directory import workspaces_with
from tenants.models import (
    Member,
    Queue,
    QueueUserPermission,
    RoleAssignment,
    RoleRequest,
    WorkspaceUserPermission,
)
from tenants.permissions import Changed, forget_grants, may_manage_workspace, require
from tenants.roles import QUEUE_GRANTS, WORKSPACE_GRANTS, Role
from tenants.scope import current_workspace_id, enter_scope
from tenants.states import move_each

# By account, what it is held on, and codename: when the last role that grants it expires.
Grants = dict[tuple[int, uuid.UUID, str], datetime | None]


def roles_of(member: Member) -> list[Role]:
    """Return the roles a member holds throughout the workspace."""
    return sorted(RoleAssignment.objects.by_member([member.pk]).get(member.pk, []))


def members_with_role(role: Role) -> list[Member]:
    """Return the current members who hold a role throughout the workspace, by name."""
    found: list[Member] = RoleAssignment.objects.holders(role)
    return found


def gained(
    member: Member, roles: Collection[Role], *, queue: Queue | None, expires_at: datetime | None
) -> list[Role]:
    """Return which of these roles the member would hold for longer than now, or newly."""
    now = timezone.now()
    ends = {
        row.role: row.expires_at
        for row in _open(member, roles, queue=queue)
        if not _has_expired(row, now)
    }
    return [
        role for role in roles if role not in ends or _later(ends[role], expires_at) != ends[role]
    ]


@transaction.atomic
def assign_roles(
    member: Member,
    roles: Iterable[Role],
    *,
    queue: Queue | None,
    expires_at: datetime | None,
    reason: str,
    by: Member | None,
    request: RoleRequest | None = None,
) -> None:
    """Write roles down for `grant_roles`, which asks who may; `request` is what was asked before.

    Raises Changed where nobody would be left as an admin.
    """
    now, wanted = timezone.now(), sorted(set(roles))
    held = {assignment.role: assignment for assignment in _open(member, wanted, queue=queue)}
    fresh = [
        RoleAssignment(
            workspace_id=member.workspace_id,
            member=member,
            role=role,
            queue=queue,
            granted_by=request.requested_by if request else by,
            approved_by=request.decided_by if request else None,
            granted_at=now,
            expires_at=expires_at,
            reason=reason,
        )
        for role in wanted
        if role not in held or _has_expired(held[role], now) or held[role].expires_at != expires_at
    ]
    if not fresh:
        return
    if expires_at is not None:
        _keep_an_admin(member, [assignment.role for assignment in fresh], queue)
    _end([held[one.role] for one in fresh if one.role in held], by=by, now=now)
    RoleAssignment.objects.bulk_create(fresh)
    _record(
        "role.granted", member, fresh, by=by, **({"request": str(request.pk)} if request else {})
    )
    _project_member(member)


def revoke_role(member: Member, role: Role, *, by: Member, queue: Queue | None = None) -> None:
    """Take one role from a member; see `revoke_roles`."""
    revoke_roles(member, [role], by=by, queue=queue)


@transaction.atomic
def revoke_roles(
    member: Member, roles: Iterable[Role], *, by: Member, queue: Queue | None = None
) -> None:
    """Take roles from a member; raise Changed for the last admin, who would lock all out."""
    require(may_manage_workspace(by))
    wanted = sorted(set(roles))
    held = _open(member, wanted, queue=queue)
    _keep_an_admin(member, wanted, queue)
    _take(member, held, by=by)


def revoke_all_roles(member: Member, *, by: Member) -> None:
    """Take every role from a member who leaves, on queues too; the caller has asked who may.

    What was asked for them, or by them, lapses.
    """
    held = list(_of_locked(member).filter(ended_at=None))
    _keep_an_admin(member, [Role.ADMIN], None)
    _take(member, held, by=by)
    _lapse(Q(member=member) | Q(requested_by=member), by=by)


def end_expired_role(assignment: RoleAssignment, now: datetime) -> None:
    """End an assignment that ran out.

    It grants nothing since then in any case: this writes it down, and clears what django-guardian
    still holds of it. The caller holds the row.
    """
    assignment.ended_at = assignment.expires_at
    assignment.save(update_fields=["ended_at"])
    _record("role.expired", assignment.member, [assignment])
    _project_member(assignment.member)
    _lapse_with(assignment.member, [assignment])


def sync_grants(*, using: str = DEFAULT_DB_ALIAS) -> int:
    """Make django-guardian's rows of every workspace what the assignments and roles say.

    Returns how many rows were added or removed. `migrate` calls it, so that a permission that a
    role has gained or lost holds for everybody who has the role.
    """
    changed = 0
    for workspace_id in workspaces_with("tenants_all_workspaces", using=using):
        with enter_scope(workspace_id, using=using):
            changed += _project(using=using)
    return changed


def _of_locked(member: Member) -> Any:
    """Return the member's assignments; whoever else would change them waits until this is done."""
    Member.objects.select_for_update(no_key=True).get(pk=member.pk)
    return RoleAssignment.objects.filter(member=member)


def _open(member: Member, roles: Collection[str], *, queue: Queue | None) -> list[RoleAssignment]:
    """Return the member's assignments of these roles that nobody has ended, expired or not."""
    if not roles:
        return []
    return list(_of_locked(member).filter(role__in=roles, queue=queue, ended_at=None))


def _has_expired(assignment: RoleAssignment, now: datetime) -> bool:
    return assignment.expires_at is not None and assignment.expires_at <= now


def _keep_an_admin(member: Member, roles: Iterable[str], queue: Queue | None) -> None:
    """Raise Changed if taking these roles left no admin for good."""
    if queue is not None or Role.ADMIN not in roles:
        return
    admins = RoleAssignment.objects.live().throughout().filter(role=Role.ADMIN)
    # Locked, so that two admins cannot remove each other at once.
    found = admins.select_related("member__user").select_for_update(of=("self",), no_key=True)
    rows = list(found.order_by("id"))
    others = any(
        row.member_id != member.pk and row.expires_at is None and row.member.user.is_active
        for row in rows
    )
    if not others and any(row.member_id == member.pk for row in rows):
        raise Changed("This is the last workspace admin. Grant the role to somebody else first.")


def _take(member: Member, rows: list[RoleAssignment], *, by: Member) -> None:
    if rows:
        _end(rows, by=by, now=timezone.now())
        _record("role.revoked", member, rows, by=by)
        _project_member(member)
        _lapse_with(member, rows, by=by)


def _lapse_with(member: Member, ended: list[RoleAssignment], *, by: Member | None = None) -> None:
    """Let lapse what somebody asked for who is no admin any more."""
    if any(row.role == Role.ADMIN for row in ended):
        _lapse(Q(requested_by=member), by=by)


def _lapse(which: Q, *, by: Member | None) -> None:
    waiting = RoleRequest.objects.select_related("member__user").select_for_update(of=("self",))
    rows = list(waiting.filter(which, status=RoleRequest.Status.REQUESTED))
    for row in move_each(rows, RoleRequest.Status.LAPSED, decided_at=timezone.now(), decided_by=by):
        audit.record("role.lapsed", row.member, by=by, **role_facts(row))


def _end(rows: list[RoleAssignment], *, by: Member | None, now: datetime) -> None:
    RoleAssignment.objects.filter(pk__in=[row.pk for row in rows], ended_at=None).update(
        ended_at=now, ended_by=by
    )


def _record(
    event: str,
    member: Member,
    rows: list[RoleAssignment],
    *,
    by: Member | None = None,
    **facts: Any,
) -> None:
    audit.record_each(event, [(member, role_facts(row)) for row in rows], by=by, **facts)


def role_facts(row: RoleAssignment | RoleRequest) -> dict[str, Any]:
    """Return what the audit trail holds of a role that is held, or was asked for."""
    facts: dict[str, Any] = {"role": row.role}
    if row.queue_id:
        facts["queue"] = str(row.queue_id)
    if row.expires_at:
        facts["expires_at"] = row.expires_at.isoformat()
    if isinstance(row, RoleRequest):
        facts["request"] = str(row.pk)
    return facts


def _project_member(member: Member) -> None:
    _project({member.user_id})
    forget_grants(member)


def _project(user_ids: Collection[int] | None = None, *, using: str = DEFAULT_DB_ALIAS) -> int:
    """Do what `sync_grants` does for the workspace in scope, or for some of its accounts."""
    workspace_id = current_workspace_id()
    rows = RoleAssignment.objects.using(using).live()
    if user_ids is not None:
        rows = rows.filter(member__user__in=user_ids)
    on_workspace: Grants = {}
    on_queues: Grants = {}
    for user_id, role, queue_id, until in rows.values_list(
        "member__user", "role", "queue", "expires_at"
    ):
        # A role that the product has no more grants nothing.
        if queue_id is None:
            found, held_on, codenames = on_workspace, workspace_id, WORKSPACE_GRANTS.get(role, ())
        else:
            found, held_on, codenames = on_queues, queue_id, QUEUE_GRANTS.get(role, ())
        for codename in codenames:
            key = user_id, held_on, codename
            found[key] = _later(found[key], until) if key in found else until
    return _write(
        WorkspaceUserPermission, {"content_object_id": workspace_id}, on_workspace, user_ids, using
    ) + _write(QueueUserPermission, {"workspace_id": workspace_id}, on_queues, user_ids, using)


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(one, other) if one and other else None


def _write(
    model: Any,
    own: dict[str, uuid.UUID],
    wanted: Grants,
    user_ids: Collection[int] | None,
    using: str,
) -> int:
    """Add and remove rows of one permission model until it holds what is wanted."""
    rows = model.objects.using(using).filter(**own)
    if user_ids is not None:
        rows = rows.filter(user__in=user_ids)
    wrong, right = [], set()
    for pk, *key, until in rows.values_list(
        "pk", "user", "content_object", "permission__codename", "expires_at"
    ):
        if wanted.get(tuple(key), ()) == until:
            right.add(tuple(key))
        else:
            wrong.append(pk)
    missing = wanted.keys() - right
    if wrong:
        model.objects.using(using).filter(pk__in=wrong).delete()
    if missing:
        declared = Permission.objects.using(using).filter(
            content_type__app_label="tenants",
            content_type__model=model.content_object.field.related_model._meta.model_name,
        )
        ids = dict(declared.values_list("codename", "pk"))
        model.objects.using(using).bulk_create(
            model(
                **own | {"content_object_id": held_on},
                user_id=user_id,
                permission_id=ids[codename],
                expires_at=wanted[user_id, held_on, codename],
            )
            for user_id, held_on, codename in sorted(missing)
        )
    return len(wrong) + len(missing)
