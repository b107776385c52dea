"""Who may do what in a workspace: verdicts with a reason a person can read."""

import functools
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tenants.models import (
    Invitation,
    Member,
    QueueUserPermission,
    WorkspaceUserPermission,
    unexpired,
)


class Denied(Exception):
    """The act is not allowed; the message says why and who could allow it."""


class Changed(Exception):
    """Somebody else moved the row first; the message says who did what (answered 409)."""


class Invalid(Exception):
    """The input cannot be taken; `field` names it and the message says what to do."""

    def __init__(
        self, field: str, detail: str, *, code: str = "invalid", status: int = 400
    ) -> None:
        super().__init__(detail)
        self.field, self.detail, self.code, self.status = field, detail, code, status


class Limited(Exception):
    """Too much came from one source; `wait` says for how many seconds (answered 429).

    `challenge` is work that lets the same request through at once, where there is any.
    """

    def __init__(
        self,
        field: str,
        detail: str,
        *,
        code: str,
        wait: int,
        challenge: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.field, self.detail, self.code, self.wait = field, detail, code, wait
        self.challenge = challenge


@dataclass(frozen=True)
class Verdict:
    """Whether an act is allowed, and if not, the reason."""

    allowed: bool
    reason: str = ""

    def __bool__(self) -> bool:
        return self.allowed


ALLOWED = Verdict(True)


def require(verdict: Verdict) -> None:
    """Raise Denied with the verdict's reason when the act is not allowed."""
    if not verdict:
        raise Denied(verdict.reason)


def workspace_grants(member: Member) -> frozenset[str]:
    """Return the member's permissions on their workspace, read once per member object."""
    cached: frozenset[str] | None = member.__dict__.get("_workspace_grants")
    if cached is None:
        rows = WorkspaceUserPermission.objects.filter(
            unexpired(), content_object_id=member.workspace_id, user_id=member.user_id
        )
        cached = frozenset(rows.values_list("permission__codename", flat=True))
        member.__dict__["_workspace_grants"] = cached
    return cached


def queue_grants(member: Member) -> dict[uuid.UUID, set[str]]:
    """Return the member's permissions by queue id, read once per member object."""
    cached: dict[uuid.UUID, set[str]] | None = member.__dict__.get("_queue_grants")
    if cached is None:
        cached = {}
        rows = QueueUserPermission.objects.filter(
            unexpired(), workspace_id=member.workspace_id, user_id=member.user_id
        ).values_list("content_object_id", "permission__codename")
        for queue_id, codename in rows:
            cached.setdefault(queue_id, set()).add(codename)
        member.__dict__["_queue_grants"] = cached
    return cached


def forget_grants(member: Member) -> None:
    """Have the member's permissions read again: their roles have changed."""
    for name in ("_workspace_grants", "_queue_grants"):
        member.__dict__.pop(name, None)


def holds(member: Member, permission: str, needs: str) -> Verdict:
    """Return whether the member holds a workspace permission; `needs` names the role that does."""
    if permission in workspace_grants(member):
        return ALLOWED
    return Verdict(False, f"This needs the role {needs}. A workspace admin can grant it.")


def _rule(permission: str, needs: str) -> Callable[[Member], Verdict]:
    return functools.partial(holds, permission=permission, needs=needs)


may_manage_workspace = _rule("manage_workspace", "workspace admin")


def inviter_may(invitation: Invitation) -> Verdict:
    """Say whether whoever invited may still do so: an invitation is worth what their right is."""
    inviter = Member.objects.get(pk=invitation.by_id)
    if inviter.removed_at is not None:
        return Verdict(False, "Whoever invited you is no member any more. Ask for a new one.")
    if may_manage_workspace(inviter):
        return ALLOWED
    return Verdict(False, "Whoever invited you may not invite any more. Ask for a new one.")


may_see_audit = _rule("see_audit", "auditor")
may_manage_retention = _rule("manage_retention", "custodian")
may_see_certificates = _rule("see_certificates", "custodian, auditor or workspace admin")
may_read_identity = _rule("read_identity", "custodian")
may_see_incidents = _rule("see_incidents", "reviewer, responder or liaison")
may_respond_incidents = _rule("respond_incidents", "responder")
may_communicate = _rule("communicate", "security liaison or customer-success contact")
may_export_evaluations = _rule("export_evaluations", "lead reviewer")
