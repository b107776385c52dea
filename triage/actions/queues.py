"""Making queues, routing, and the roles people hold on a queue."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop as _

from reporting.models import Category, Entry
from tenants import audit, delivery
from tenants.actions import grant_role, revoke_role
from tenants.models import Member, Queue, RoleRequest, Workspace
from tenants.permissions import may_manage_workspace, require
from tenants.roles import Role
from tenants.scope import current_workspace_id
from triage.models import Case, RoutingRule

# Reporters are told the name, in their language while a queue has kept it.
QUEUES = {
    "safety": (_("Safety"), "Harmful content, harassment and misinformation"),
    "security": (_("Security and privacy"), "Data exposure, tool actions and bypasses"),
    "general": (_("General"), "Everything that no other queue takes"),
}
# The first line that fits names the queue; the last one fits everything.
ROUTES: list[tuple[str, str, str]] = [
    ("security", Category.DATA_EXPOSURE, ""),
    ("security", Category.UNSAFE_TOOL_ACTION, ""),
    ("security", "", Entry.TOOL_ACTION),
    ("safety", Category.HARMFUL_CONTENT, ""),
    ("safety", Category.HARASSMENT, ""),
    ("safety", Category.MISINFORMATION, ""),
    ("general", "", ""),
]


@transaction.atomic
def create_queue(slug: str, name: str, *, purpose: str = "", by: Member | None = None) -> Queue:
    """Create a queue; nobody works it until somebody is given a role on it."""
    if by is not None:
        require(may_manage_workspace(by))
    queue = Queue.objects.create(
        workspace_id=current_workspace_id(), slug=slug, name=name, purpose=purpose
    )
    audit.record("queue.created", queue, by=by)
    return queue


@transaction.atomic
def grant_queue_role(
    member: Member, queue: Queue, role: Role, *, by: Member | None = None, **how: Any
) -> list[RoleRequest]:
    """Give a member a role on one queue, or ask for it, as `tenants.actions.grant_roles` does."""
    asked = grant_role(member, role, queue=queue, by=by, **how)
    # An appeal that nobody could decide may have somebody now.
    appealed = Case.objects.in_queue(queue).exclude(appealed_at=None)
    delivery.look_again(appealed, now=timezone.now())
    return asked


def revoke_queue_role(member: Member, queue: Queue, role: Role, *, by: Member) -> None:
    """Take a role on one queue from a member."""
    revoke_role(member, role, queue=queue, by=by)


def provision_triage(workspace: Workspace) -> None:
    """Create the default queues and routing table of a new workspace."""
    queues = {
        slug: create_queue(slug, name, purpose=purpose) for slug, (name, purpose) in QUEUES.items()
    }
    RoutingRule.objects.bulk_create(
        [
            RoutingRule(
                workspace=workspace,
                position=position,
                queue=queues[slug],
                category=category,
                entry=entry,
            )
            for position, (slug, category, entry) in enumerate(ROUTES, start=1)
        ]
    )
