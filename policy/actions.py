"""Setting up what a workspace has rules about, and where they are enforced."""

from policy.models import EnforcementPoint, PolicyArea
from tenants.models import Workspace

AREAS = {
    "privacy": "Privacy and personal data",
    "self-harm": "Self-harm and crisis",
    "dangerous": "Dangerous instructions",
    "harassment": "Harassment and hate",
    "misinformation": "False or misleading answers",
    "tool-use": "Tool use and autonomy",
    "injection": "Prompt injection and jailbreaks",
    "other": "Something else",
}


def provision_policy(workspace: Workspace) -> None:
    """Write the default policy areas and enforcement points of a new workspace."""
    PolicyArea.objects.bulk_create(
        [PolicyArea(workspace=workspace, slug=slug, name=name) for slug, name in AREAS.items()],
        ignore_conflicts=True,
    )
    EnforcementPoint.objects.bulk_create(
        [
            EnforcementPoint(workspace=workspace, kind=kind.value, name=kind.label)
            for kind in EnforcementPoint.Kind
        ],
        ignore_conflicts=True,
    )
