"""What due work failed on: one row for each row that could not be done."""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Q

from tenants.models.base import TenantManager, TenantModel


class WorkFailureQuerySet(models.QuerySet["WorkFailure"]):
    """How failures are looked up."""

    def keeping_back(self, now: Any) -> Self:
        """Return the failures whose rows are not tried at the moment `now`."""
        return self.filter(Q(retry_at=None) | Q(retry_at__gt=now))


class WorkFailure(TenantModel):
    """One row that one kind of due work could not do, how often it was tried, and where it broke."""

    work = models.CharField(max_length=60)
    row_id = models.UUIDField()
    attempts = models.PositiveSmallIntegerField(default=0)
    first_failed_at = models.DateTimeField()
    failed_at = models.DateTimeField()
    # Null once the row is parked: then only a person has it tried again.
    retry_at = models.DateTimeField(null=True)
    # The class of the error and the calls that led to it. Never its message, which may hold words
    # of a report.
    error = models.CharField(max_length=120)
    frames = models.JSONField(default=list)

    objects: ClassVar[Any] = TenantManager.from_queryset(WorkFailureQuerySet)()
    # Of all workspaces, for queries that become look-up functions.
    every: ClassVar[Any] = models.Manager.from_queryset(WorkFailureQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "work", "row_id"], name="one_work_failure")
        ]

    @property
    def parked(self) -> bool:
        """Whether it waits for a person."""
        return self.retry_at is None
