"""Making a workspace and changing its settings."""

from typing import Any

from django.db import transaction

from tenants import audit, keys
from tenants.models import Member, Workspace, WorkspaceKey, new_id
from tenants.permissions import may_manage_workspace, require
from tenants.scope import enter_scope

CHANGEABLE = (
    "name",
    "anonymous_reports",
    "first_review_hours",
    "severe_review_hours",
    "appeal_days",
    "trace_hold_minutes",
    "phone_regions",
)


def create_workspace(slug: str, name: str, kind: str = Workspace.Kind.PUBLIC) -> Workspace:
    """Create a workspace with its key; members and queues come after."""
    workspace = Workspace(id=new_id(), slug=slug, name=name, kind=kind)
    with enter_scope(workspace.pk):
        workspace.save(force_insert=True)
        WorkspaceKey.objects.create(
            workspace=workspace,
            wrapped=keys.kms().wrap(keys.new_key(), f"workspace:{workspace.pk}"),
        )
        audit.record("workspace.created", workspace, kind=kind)
    return workspace


@transaction.atomic
def change_settings(workspace: Workspace, *, by: Member, **changes: Any) -> Workspace:
    """Change the settings named in CHANGEABLE; raise Denied for anybody but an admin."""
    require(may_manage_workspace(by))
    changed = {
        name: changes[name]
        for name in CHANGEABLE
        if name in changes and changes[name] != getattr(workspace, name)
    }
    if not changed:
        return workspace
    before = {name: getattr(workspace, name) for name in changed}
    for name, value in changed.items():
        setattr(workspace, name, value)
    workspace.save(update_fields=list(changed))
    audit.record("workspace.changed", workspace, by=by, before=before, after=changed)
    return workspace
