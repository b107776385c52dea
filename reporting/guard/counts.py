"""What was limited, moved from the broker's memory into rows: counts by the hour (C6)."""

import logging
import uuid
from collections import defaultdict
from datetime import UTC, datetime, timedelta

import redis
from django.db.models import F

from reporting.guard.windows import windows
from reporting.models import LimitedHour
from tenants.models import Workspace
from tenants.scope import current_workspace_id, enter_scope

logger = logging.getLogger("recourse.guard")


SHOWN = timedelta(days=7)
MOST_SHOWN = 50


def limited_hours(now: datetime) -> list[LimitedHour]:
    """Return what was limited in the workspace in scope within a week, the newest hour first."""
    recent = LimitedHour.objects.filter(hour__gte=now - SHOWN)
    return list(recent.order_by("-hour", "source", "outcome")[:MOST_SHOWN])


def write_counts() -> int:
    """Move the counts of every workspace into its rows; return how many requests were limited.

    What cannot be written goes back to the broker for the next time.
    """
    store = windows()
    if store is None:
        return 0
    try:
        taken = store.take_counts()
    except (redis.RedisError, OSError) as error:
        logger.warning("counts of the intake guard were not read: %s", type(error).__name__)
        return 0
    lines: dict[uuid.UUID, dict[str, int]] = defaultdict(dict)
    for field, count in taken.items():
        lines[uuid.UUID(field.partition("|")[0])][field] = count
    for workspace_id, counts in lines.items():
        try:
            with enter_scope(workspace_id):
                if not Workspace.objects.filter(pk=workspace_id).exists():
                    continue
                for field, count in counts.items():
                    _, hour, source, outcome = field.split("|")
                    at = datetime.fromisoformat(f"{hour}:00").replace(tzinfo=UTC)
                    add(source, outcome, at, count)
        except Exception as error:
            logger.error("counts of %s were not written: %s", workspace_id, type(error).__name__)
            store.give_counts_back(counts)
    return sum(taken.values())


def add(source: str, outcome: str, at: datetime, count: int = 1) -> None:
    """Add to the count of an hour of the workspace in scope."""
    row, made = LimitedHour.objects.get_or_create(
        workspace_id=current_workspace_id(),
        hour=at.replace(minute=0, second=0, microsecond=0),
        source=source,
        outcome=outcome,
        defaults={"count": count},
    )
    if not made:
        LimitedHour.objects.filter(pk=row.pk).update(count=F("count") + count)
