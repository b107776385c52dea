"""Everything a new workspace gets: one place that knows all the apps."""

from escalation.actions import provision_escalation
from policy.actions import provision_policy
from reporting.actions import provision_rules
from tenants.actions import create_workspace
from tenants.models import Workspace
from tenants.scope import enter_scope
from triage.actions import provision_triage


def provision_workspace(
    slug: str, name: str, kind: str = Workspace.Kind.PUBLIC, **settings: object
) -> Workspace:
    """Create a workspace with its queues, policies, playbooks and retention rules."""
    workspace = create_workspace(slug, name, kind)
    with enter_scope(workspace.pk):
        Workspace.objects.filter(pk=workspace.pk).update(**settings)
        provision_policy(workspace)
        provision_rules(workspace)
        provision_triage(workspace)
        provision_escalation(workspace)
        workspace.refresh_from_db()
    return workspace
