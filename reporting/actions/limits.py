"""Changing the limits of the intake."""

from django.db import transaction

from reporting.guard import limits_of
from tenants import audit
from tenants.models import Member, Workspace
from tenants.permissions import may_manage_workspace, require


@transaction.atomic
def change_limits(workspace: Workspace, limits: dict[str, int], *, by: Member) -> bool:
    """Set how much each source may send an hour (C1); say whether anything changed.

    `limits` are as `Workspace.intake_limits` keeps them, all of them.
    """
    require(may_manage_workspace(by))
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    before = limits_of(row)
    own, row.intake_limits = row.intake_limits, limits
    if limits_of(row) == before:
        return False
    row.save(update_fields=["intake_limits"])
    workspace.intake_limits = limits
    changed = {name: value for name, value in limits.items() if own.get(name) != value}
    audit.record("workspace.limits_changed", row, by=by, after=changed)
    return True
