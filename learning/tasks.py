"""Celery tasks of learning: carrying withdrawn consents on."""

import logging

from celery import shared_task
from django.utils import timezone

from learning.withdrawn import retire_withdrawn
from tenants.directory import workspaces_with
from tenants.notify import notify_workers
from tenants.scope import enter_scope

logger = logging.getLogger("recourse.learning")


@shared_task(name="learning.retire")
def retire() -> None:
    """Retire evaluation cases of withdrawn consents, workspace by workspace."""
    for workspace_id in workspaces_with("privacy_withdrawals_to_reach"):
        try:
            with enter_scope(workspace_id):
                retire_withdrawn(timezone.now())
        except Exception as error:  # one workspace's failure must not stop the others
            logger.error("retiring in %s failed: %s", workspace_id, type(error).__name__)
    notify_workers("tenants.deliver")
