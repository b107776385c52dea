"""What becomes due in traces, and what is done to it."""

from datetime import timedelta

from django.db.models import (
    DateTimeField,
    DurationField,
    Exists,
    ExpressionWrapper,
    OuterRef,
    Value,
)

from tenants.due_work import DueWork
from tenants.models import Workspace
from traces.actions import forget_spans, seek_trace
from traces.models import BufferKey, TraceSearch

SEEK = DueWork(
    "traces.seek",
    TraceSearch,
    due=lambda searches, now: searches.filter(due_at__lte=now),
    act=seek_trace,
    order_by=("due_at",),
)
_BUFFERED_FOR = ExpressionWrapper(
    OuterRef("trace_hold_minutes") * Value(timedelta(minutes=1), DurationField()), DurationField()
)
# By the workspace's setting of this moment: a shorter time also holds for what is here already.
FORGET_SPANS = DueWork(
    "traces.forget_spans",
    Workspace,
    due=lambda workspaces, now: workspaces.filter(
        Exists(
            BufferKey._base_manager.filter(
                workspace=OuterRef("pk"),
                slot_at__lte=ExpressionWrapper(now - _BUFFERED_FOR, DateTimeField()),
            )
        )
    ),
    act=lambda workspace, now: bool(forget_spans(now, workspace)),
)
