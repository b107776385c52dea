"""Celery tasks: what becomes of spans."""

import logging
import uuid
from collections.abc import Callable
from datetime import datetime

from celery import shared_task
from django.utils import timezone

from tenants.directory import workspaces_with
from tenants.models import Workspace
from tenants.scope import enter_scope
from traces.actions import forget_spans, seek_traces

logger = logging.getLogger("recourse.traces")


@shared_task(name="traces.seek")
def seek() -> None:
    """Keep the spans of reported conversations, then forget those whose time is over."""
    for workspace_id in workspaces_with("traces_records_to_seek"):
        _visit(workspace_id, lambda now, _workspace: seek_traces(now))
    for workspace_id in workspaces_with("traces_spans_to_forget"):
        _visit(workspace_id, forget_spans)


def _visit(workspace_id: uuid.UUID, act: Callable[[datetime, Workspace], int]) -> None:
    try:
        with enter_scope(workspace_id):
            act(timezone.now(), Workspace.objects.get(pk=workspace_id))
    except Exception as error:  # one workspace's failure must not stop the others
        logger.error("traces of %s not moved on: %s", workspace_id, type(error).__name__)
