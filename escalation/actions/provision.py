"""Setting up levels, playbooks and triggers of a workspace."""

from django.db import transaction

from escalation.defaults import LADDER, LEVELS, PLAYBOOKS, TRIGGERS
from escalation.models import Level, Playbook, PlaybookItem, PlaybookStep, Trigger
from tenants.models import Workspace


@transaction.atomic
def provision_escalation(workspace: Workspace) -> None:
    """Write the default levels, playbooks and triggers of a new workspace (E1-E3, E6).

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
        slug: Playbook(workspace=workspace, slug=slug, name=name, first_move=first_move)
        for slug, (name, first_move, _) in PLAYBOOKS.items()
    }
    Playbook.objects.bulk_create(playbooks.values())
    PlaybookStep.objects.bulk_create(
        [
            PlaybookStep(
                workspace=workspace,
                playbook=playbook,
                position=position,
                role=step.role,
                webhooks=step.webhooks,
                wait_seconds=step.wait_seconds,
            )
            for playbook in playbooks.values()
            for position, step in enumerate(LADDER, start=1)
        ]
    )
    PlaybookItem.objects.bulk_create(
        [
            PlaybookItem(
                workspace=workspace,
                playbook=playbooks[slug],
                kind=item.kind,
                position=position,
                name=item.name,
                required=item.required,
                role=item.role,
                within_minutes=item.within_minutes,
            )
            for slug, (_, _, items) in PLAYBOOKS.items()
            for position, item in enumerate(items, start=1)
        ]
    )
    Trigger.objects.bulk_create(
        [
            Trigger(
                workspace=workspace,
                slug=slug,
                name=condition.name,
                moment=condition.moment,
                level=levels[condition.level],
                playbook=playbooks[condition.playbook],
                category=condition.category,
                least_severity=condition.least_severity,
                unconfirmed_tool=condition.unconfirmed_tool,
                outcome=condition.outcome,
                least_reports=condition.least_reports,
            )
            for slug, condition in TRIGGERS.items()
        ]
    )
