"""Celery tasks: the checking of files, what is forgotten, and what the guard counted."""

import logging

from celery import shared_task
from django.utils import timezone

from reporting import guard
from reporting.actions import check_due, forget_used_tokens
from tenants.directory import workspaces_with
from tenants.scope import enter_scope

logger = logging.getLogger("recourse.reporting")


@shared_task(name="reporting.forget_tokens")
def forget_tokens() -> None:
    """Forget which reporter tokens were used, once they have expired, workspace by workspace."""
    for workspace_id in workspaces_with("reporting_tokens_to_forget"):
        with enter_scope(workspace_id):
            forget_used_tokens(timezone.now())


@shared_task(name="reporting.forget_reporters")
def forget_reporters() -> None:
    """Forget whose reports old ones were, workspace by workspace."""
    for workspace_id in workspaces_with("reporting_reporters_to_forget"):
        with enter_scope(workspace_id):
            guard.forget_reporters(timezone.now())


@shared_task(name="reporting.check_files")
def check_files() -> None:
    """Have the files checked that wait for it, workspace by workspace."""
    for workspace_id in workspaces_with("reporting_files_to_check"):
        try:
            check_due(workspace_id, timezone.now())
        except Exception as error:  # one workspace's failure must not stop the others
            logger.error("files of %s not checked: %s", workspace_id, type(error).__name__)


@shared_task(name="reporting.count_limited")
def count_limited() -> None:
    """Write down what the intake guard limited since the last time."""
    guard.write_counts()
