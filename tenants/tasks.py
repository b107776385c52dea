"""Celery tasks: sending what the outbox owes."""

import uuid

from celery import current_app, shared_task
from django.utils import timezone

from tenants.delivery import BATCH, deliver_due
from tenants.directory import workspaces_with


@shared_task(name="tenants.deliver")
def deliver() -> None:
    """Start one sender for each workspace that owes messages."""
    for workspace_id in workspaces_with("tenants_outbox_due"):
        deliver_workspace.apply_async([str(workspace_id)], expires=30)


@shared_task(name="tenants.deliver_workspace")
def deliver_workspace(workspace_id: str) -> None:
    """Send what one workspace owes, batch by batch; a full batch asks for another turn."""
    taken = deliver_due(uuid.UUID(workspace_id), timezone.now())
    if taken == BATCH:
        current_app.send_task("tenants.deliver_workspace", [workspace_id], expires=30)
