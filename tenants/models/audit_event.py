"""The audit trail: one row per action, written in the action's own transaction."""

from datetime import datetime
from functools import cache
from typing import Any, ClassVar, Self

from django.apps import apps
from django.db import connection, models

from tenants.audit_events import EVENTS
from tenants.models.base import (
    IdentityField,
    TenantForeignKey,
    TenantManager,
    TenantModel,
    first_id_at,
)
from tenants.models.people import Member


class CurrentTransaction(models.Func):
    """The id of the transaction that writes a row: rising, 64 bits, never used twice."""

    template = "pg_current_xact_id()::text::bigint"
    output_field = models.BigIntegerField()
    allowed_default = True
    arity = 0


class CommitHorizon(models.Func):
    """The lowest transaction id still at work: each one below it is committed or has never been."""

    template = "pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
    output_field = models.BigIntegerField()
    arity = 0


class VisibleIn(models.Func):
    """Whether what a transaction wrote was committed when a snapshot was taken."""

    template = "pg_visible_in_snapshot(%(expressions)s::pg_snapshot)"
    arg_joiner = "::text::xid8, "
    output_field = models.BooleanField()
    arity = 2


def current_snapshot() -> str:
    """Return which transactions are committed now, in PostgreSQL's own notation."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_snapshot()::text")
        return str(cursor.fetchone()[0])


class AuditQuerySet(models.QuerySet["AuditEvent"]):
    """How the trail is looked up."""

    def settled(self) -> Self:
        """Return the rows below the commit horizon, in the order in which they are sealed.

        No row comes to stand before one of these, however late it commits (ADR 8).
        """
        return self.filter(transaction__lt=CommitHorizon()).order_by("transaction", "sequence")

    def committed_since(self, snapshot: str) -> Self:
        """Return the rows that nobody could see when a snapshot was taken."""
        oldest, _, _ = snapshot.partition(":")
        return self.filter(transaction__gte=int(oldest)).exclude(
            VisibleIn("transaction", models.Value(snapshot))
        )

    def between(self, since: datetime | None, until: datetime | None) -> Self:
        """Return the rows from `since` (with it) to `until` (without it), by their ids."""
        rows = self
        if since is not None:
            rows = rows.filter(id__gte=first_id_at(since))
        if until is not None:
            rows = rows.filter(id__lt=first_id_at(until))
        return rows


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
    # Given by the database alone: no clock and no application has a say in the order of the seal.
    transaction = models.BigIntegerField(db_default=CurrentTransaction(), editable=False)
    sequence = IdentityField(editable=False)

    objects: ClassVar[Any] = TenantManager.from_queryset(AuditQuerySet)()

    class Meta:
        indexes = [
            models.Index(fields=["workspace", "-id"], name="audit_page"),
            models.Index(fields=["workspace", "transaction", "sequence"], name="audit_order"),
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
        event = EVENTS.get(self.event)
        return event.words if event else self.event

    @property
    def object_words(self) -> str:
        """Return the kind of object as words: `purgecertificate` reads "purge certificate"."""
        return _kinds_in_words().get(self.object_type, self.object_type)


@cache
def _kinds_in_words() -> dict[str, str]:
    return {
        str(model._meta.model_name): str(model._meta.verbose_name) for model in apps.get_models()
    }
