"""The audit trail: one row per action, written in the action's own transaction."""

import uuid
from datetime import datetime
from functools import cache
from typing import Any, ClassVar, Self

from django.apps import apps
from django.db import connection, models

from tenants.models.base import TenantForeignKey, TenantManager, TenantModel, first_id_at
from tenants.models.people import Member

# Distinct events by hopping from one to the next in the index, instead of reading every row.
EVENTS_IN_USE = """
    WITH RECURSIVE hop AS (
        SELECT min(event) AS event FROM tenants_auditevent WHERE workspace_id = %(workspace)s
        UNION ALL
        SELECT (SELECT min(event) FROM tenants_auditevent
                WHERE workspace_id = %(workspace)s AND event > hop.event)
        FROM hop WHERE hop.event IS NOT NULL
    )
    SELECT event FROM hop WHERE event IS NOT NULL
"""


class AuditQuerySet(models.QuerySet["AuditEvent"]):
    """How the trail is looked up."""

    def between(self, since: datetime | None, until: datetime | None) -> Self:
        """Return the rows from `since` (with it) to `until` (without it), by their ids."""
        rows = self
        if since is not None:
            rows = rows.filter(id__gte=first_id_at(since))
        if until is not None:
            rows = rows.filter(id__lt=first_id_at(until))
        return rows


def events_in_use(workspace_id: uuid.UUID) -> list[str]:
    """Return the events a workspace's trail holds, in alphabetical order."""
    with connection.cursor() as cursor:
        cursor.execute(EVENTS_IN_USE, {"workspace": workspace_id})
        return [row[0] for row in cursor.fetchall()]


class AuditEvent(TenantModel):
    """One thing somebody did, or the system did by rule; never changed, never removed (M8)."""

    append_only = True

    class Actor(models.TextChoices):
        MEMBER = "member", "Member"
        REPORTER = "reporter", "Reporter"
        HOST = "host", "Host product"
        SYSTEM = "system", "System"

    at = models.DateTimeField()
    actor = models.CharField(max_length=8, choices=Actor)
    member = TenantForeignKey(Member, null=True, related_name="+")
    # noun.past, such as case.decided
    event = models.CharField(max_length=60)
    object_type = models.CharField(max_length=40)
    object_id = models.UUIDField()
    # Structured facts only: ids, states, counts. Never a word of a report.
    facts = models.JSONField(default=dict)

    objects: ClassVar[Any] = TenantManager.from_queryset(AuditQuerySet)()

    class Meta:
        indexes = [
            models.Index(fields=["workspace", "-id"], name="audit_page"),
            models.Index(fields=["workspace", "object_id", "-id"], name="audit_of_object"),
            models.Index(fields=["workspace", "event", "-id"], name="audit_of_event"),
            models.Index(
                fields=["workspace", "member", "-id"],
                name="audit_of_member",
                condition=models.Q(member__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.event

    @property
    def words(self) -> str:
        """Return the event as words: `case.decided` reads "Case decided"."""
        return self.event.replace(".", " ").replace("_", " ").capitalize()

    @property
    def object_words(self) -> str:
        """Return the kind of object as words: `purgecertificate` reads "purge certificate"."""
        return _kinds_in_words().get(self.object_type, self.object_type)


@cache
def _kinds_in_words() -> dict[str, str]:
    return {
        str(model._meta.model_name): str(model._meta.verbose_name) for model in apps.get_models()
    }
