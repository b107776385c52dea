"""Retention: rules, holds, and certificates of what was purged."""

from datetime import datetime
from typing import Any, ClassVar, Self

from django.db import models

from privacy.models.consents import Purpose
from privacy.models.content import DataClass
from privacy.models.record import Record, WithRecord
from tenants.models import Member, TenantForeignKey, TenantManager, TenantModel
from tenants.models.constraints import together


class RetentionRule(TenantModel):
    """How long one class of data is kept after a record closed for one reason."""

    data_class = models.CharField(max_length=12, choices=DataClass)
    # A closing reason of the record; empty for every reason without a rule of its own.
    closing_reason = models.CharField(max_length=20, blank=True)
    keep_days = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "data_class", "closing_reason"], name="one_retention_rule"
            )
        ]

    def __str__(self) -> str:
        reason = f", closed as {self.closing_reason}" if self.closing_reason else ""
        return f"{self.get_data_class_display()}{reason}: {self.keep_days} days"


class LegalHold(TenantModel):
    """An order to keep one record; while it stands, no purge touches that record."""

    record = TenantForeignKey(Record, related_name="+")
    reason = models.CharField(max_length=200)
    by = TenantForeignKey(Member, related_name="+")
    set_at = models.DateTimeField()
    released_by = TenantForeignKey(Member, null=True, related_name="+")
    released_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "record"],
                name="one_standing_hold",
                condition=models.Q(released_at=None),
            ),
            together("hold_released", "released_by", "released_at"),
        ]


class DestroyedQuerySet(models.QuerySet[Any]):
    """How what was destroyed is looked up, certified or not yet."""

    def covering(self, row: Record | WithRecord, since: datetime) -> Self:
        """Return the certificates of what its clocks purged of one record, oldest first.

        Reads the lists of all certificates since that moment: for the page of one purged record,
        not for lists.
        """
        return self.filter(
            issued_at__gte=since, purpose="", record_ids__contains=[str(row.pk)]
        ).order_by("id")


class Destroyed(TenantModel):
    """What one purge run destroyed in the tables: by which rule, what, how many."""

    rule = models.CharField(max_length=120)
    data_class = models.CharField(max_length=12, choices=DataClass)
    # The consent whose withdrawal asked for it; empty for a purge by a clock.
    purpose = models.CharField(max_length=10, choices=Purpose, blank=True)
    due_before = models.DateTimeField()
    records = models.PositiveIntegerField()
    keys_destroyed = models.PositiveIntegerField()
    rows_deleted = models.PositiveIntegerField()
    held_back = models.PositiveIntegerField(default=0)
    # What was looked for after the purge, and how many were found: {"keys": 0, "rows": 0}; in a
    # certificate also how many tables of keys the storage did not forget.
    verification = models.JSONField(default=dict)
    record_ids = models.JSONField(default=list)
    issued_at = models.DateTimeField()

    objects: ClassVar[Any] = TenantManager.from_queryset(DestroyedQuerySet)()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.rule

    @property
    def verified(self) -> bool:
        """Whether nothing was found afterwards of what was to be destroyed."""
        return not any(self.verification.values())


def destroyed_of(row: Record | WithRecord, since: datetime) -> "list[Destroyed]":
    """Return what its clocks destroyed of one record since a moment: certified, then not yet."""
    return [
        destroyed
        for model in (PurgeCertificate, Purge)
        for destroyed in model.objects.covering(row, since)
    ]


class Purge(Destroyed):
    """A purge whose storage has not forgotten yet; its certificate takes its place, with its id."""

    # The transaction that destroyed it.
    xid = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["workspace", "issued_at"], name="purge_to_certify")]

    @property
    def audited_as(self) -> str:
        """The type under which the audit trail names it: that of its certificate."""
        return str(PurgeCertificate._meta.model_name)


class PurgeCertificate(Destroyed):
    """The proof of one purge run: what was destroyed, and that nothing is left, in storage either."""

    append_only = True

    class Meta:
        indexes = [models.Index(fields=["workspace", "-id"], name="certificate_page")]
