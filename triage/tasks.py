"""Celery tasks: telling admins of appeals that nobody may decide."""

import logging

from celery import shared_task
from django.utils import timezone

from tenants.directory import workspaces_with
from tenants.scope import enter_scope
from triage.actions import tell_of_stranded

logger = logging.getLogger("recourse.triage")


@shared_task(name="triage.appeals")
def appeals() -> None:
    """Tell the admins of appeals that nobody may decide, workspace by workspace."""
    for workspace_id in workspaces_with("triage_appeals_open"):
        try:
            with enter_scope(workspace_id):
                tell_of_stranded(timezone.now())
        except Exception as error:  # one workspace's failure must not stop the others
            logger.error("appeals of %s not looked at: %s", workspace_id, type(error).__name__)
