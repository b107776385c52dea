"""Celery tasks: sending what the outbox owes, and answering what was done with an address."""

import uuid

from celery import current_app, shared_task
from django.utils import timezone

from tenants.actions import answer_attempts as answer_each
from tenants.delivery import deliver_due
from tenants.directory import workspaces_with
from tenants.notify import notify_workers, take_back_wake_ups


@shared_task(name="tenants.deliver")
def deliver() -> None:
    """Start one sender for each workspace that owes messages."""
    take_back_wake_ups("tenants.deliver", "tenants.deliver_workspace")
    for workspace_id in workspaces_with("tenants_outbox_due"):
        deliver_workspace.apply_async([str(workspace_id)], expires=30)


@shared_task(name="tenants.deliver_workspace")
def deliver_workspace(workspace_id: str) -> None:
    """Send one batch of what a workspace owes; ask for another turn while there was something.

    Taking turns keeps one workspace's storm from holding up the messages of the others.
    """
    if deliver_due(uuid.UUID(workspace_id), timezone.now()):
        current_app.send_task("tenants.deliver_workspace", [workspace_id], expires=30)


@shared_task(name="tenants.answer_attempts")
def answer_attempts() -> None:
    """Look up who asked for a new password or failed to sign in; record it, and owe the mail."""
    if answer_each(timezone.now()):
        notify_workers("tenants.deliver")
