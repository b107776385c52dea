"""Celery tasks: the purge."""

import logging
import time

from celery import current_app, shared_task
from django.utils import timezone

from privacy.actions import purge_due
from tenants.directory import workspaces_with
from tenants.scope import enter_scope

logger = logging.getLogger("recourse.purge")

# Well below the time limit of a task; what is left over is taken up by the next run.
MOST_SECONDS = 120.0


@shared_task(name="privacy.purge")
def purge() -> None:
    """Purge what is due, one batch a workspace in turn, so that a large one delays no other."""
    until = time.monotonic() + MOST_SECONDS
    waiting = workspaces_with("privacy_keys_to_purge")
    while waiting:
        for workspace_id in list(waiting):
            if time.monotonic() > until:
                current_app.send_task("privacy.purge", expires=3600)
                return
            try:
                with enter_scope(workspace_id):
                    certificates = purge_due(timezone.now())
            except Exception as error:  # one workspace's failure must not stop the others
                logger.error("purge of %s failed: %s", workspace_id, type(error).__name__)
                certificates = []
            if not certificates:
                waiting.remove(workspace_id)
