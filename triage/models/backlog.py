"""How much waits in each queue: counts that stop early, so that a long queue costs no more."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Least

from reporting.models import Severity
from tenants.models import Queue
from triage.models.case import Case

# Beyond this a count says "50+": it costs as much in a queue of a million as in one of 51.
MOST_COUNTED = 50


class CappedCount(Subquery):
    """Counts the rows of a subquery and stops one after MOST_COUNTED.

    The rows must be in the order of an index: without one the planner may walk the whole table
    past closed cases, in the hope of meeting open ones soon.
    """

    template = "(SELECT count(*) FROM (%(subquery)s) AS capped)"
    output_field = models.IntegerField()

    def __init__(self, rows: "models.QuerySet[Any]") -> None:
        super().__init__(rows.values("pk")[: MOST_COUNTED + 1])


def in_words(count: int) -> str:
    """Return a capped count as people read it."""
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count)


@dataclass(frozen=True)
class Backlog:
    """What awaits a decision in one queue; the counts are capped."""

    queue: Queue
    waiting: int
    severe: int
    overdue: int
    # When the longest waiting report was received.
    oldest: datetime | None
    next_due: datetime | None


def queues_with_backlog(queue_ids: Iterable[uuid.UUID], now: datetime) -> list[Backlog]:
    """Return queues with what waits in them, in one query.

    Those with something overdue come first, then those with something severe, then by what is due
    next; those in which nothing waits by name.
    """
    waiting = Case.objects.filter(queue=OuterRef("pk")).awaiting_decision()
    # The oldest of each severity is the first of a range of the page's own index.
    oldest = [
        Subquery(
            waiting.filter(severity=severity).order_by("position_at").values("received_at")[:1]
        )
        for severity in Severity
    ]
    measured: dict[str, Any] = {
        "waiting": CappedCount(waiting.order_by("-severity", "position_at")),
        "severe": CappedCount(waiting.filter(severity=Severity.HIGH).order_by("position_at")),
        "overdue": CappedCount(waiting.overdue(now).order_by("due_at")),
        "oldest": Least(*oldest),
        "next_due": Subquery(waiting.order_by("due_at").values("due_at")[:1]),
    }
    queues = Queue.objects.filter(pk__in=list(queue_ids)).annotate(**measured).order_by("name")
    backlogs = [
        Backlog(queue, **{name: getattr(queue, name) for name in measured}) for queue in queues
    ]
    return sorted(backlogs, key=_urgency)


def _urgency(backlog: Backlog) -> tuple[bool, bool, bool, Any]:
    next_due = backlog.next_due
    return not backlog.overdue, not backlog.severe, next_due is None, next_due or 0


def queue_with_counts(slug: str) -> Queue | None:
    """Return a queue with a capped count of each status, as `count_open` and so on, or None."""
    counts = {
        f"count_{status.value}": CappedCount(
            Case.objects.filter(queue=OuterRef("pk"), status=status).order_by(
                "-severity", "position_at"
            )
        )
        for status in Case.Status
    }
    queue: Queue | None = Queue.objects.filter(slug=slug).annotate(**counts).first()
    return queue
