"""Setting up levels, playbooks and triggers of a workspace."""

from django.db import transaction
from django.utils import timezone

from escalation.actions.playbooks import write_versions
from escalation.defaults import LEVELS, PLAYBOOKS, TRIGGERS
from escalation.models import Level, Playbook, Trigger
from escalation.triggers import clean_parameters
from tenants.models import Workspace


@transaction.atomic
def provision_escalation(workspace: Workspace) -> None:
    """Write the default levels, playbooks and triggers of a new workspace.

    A workspace that has levels already is left as it is.
    """
    if Level.objects.exists():
        return
    levels = {
        rank: Level(workspace=workspace, rank=rank, name=name, acknowledge_minutes=minutes)
        for rank, (name, minutes) in LEVELS.items()
    }
    Level.objects.bulk_create(levels.values())
    playbooks = {
        slug: Playbook(workspace=workspace, slug=slug, name=name)
        for slug, (name, _) in PLAYBOOKS.items()
    }
    Playbook.objects.bulk_create(playbooks.values())
    write_versions(
        [(playbooks[slug], contents) for slug, (_, contents) in PLAYBOOKS.items()],
        number=1,
        published_by=None,
        published_at=timezone.now(),
    )
    Trigger.objects.bulk_create(
        [
            Trigger(
                workspace=workspace,
                slug=slug,
                name=default.name,
                kind=default.kind,
                parameters=clean_parameters(default.kind, default.parameters),
                level=levels[default.level],
                playbook=playbooks[default.playbook],
            )
            for slug, default in TRIGGERS.items()
        ]
    )
