"""Requests to open a sealed identity, and what a custodian made of them."""

from datetime import datetime
from typing import ClassVar

from django.db import models

from privacy.models.content import DataClass
from privacy.models.record import Record, RecordPart
from tenants.models import Member, TenantForeignKey
from tenants.models.constraints import only_when, together


class IdentityRequest(RecordPart):
    """One member's reasoned request to learn who made a report, for a limited time (J2)."""

    class Purpose(models.TextChoices):
        DANGER = "danger", "Somebody may be in danger"
        CONTACT = "contact", "The reporter must be reached about their own data"
        LEGAL = "legal", "The law requires it"
        MISUSE = "misuse", "The reporting channel is being misused"

    class Status(models.TextChoices):
        REQUESTED = "requested", "Waiting for a custodian"
        GRANTED = "granted", "Granted"
        REFUSED = "refused", "Refused"
        EXPIRED = "expired", "Over"

    RECORD = "record"
    # Both may speak of whom they are about.
    EMPTIED_WITH: ClassVar[dict[str, tuple[str, ...]]] = {DataClass.IDENTITY: ("reason", "refusal")}
    NEXT: ClassVar[dict[str, set[str]]] = {
        Status.REQUESTED: {Status.GRANTED, Status.REFUSED},
        Status.GRANTED: {Status.EXPIRED},
        Status.REFUSED: set(),
        Status.EXPIRED: set(),
    }

    record = TenantForeignKey(Record, related_name="+")
    purpose = models.CharField(max_length=8, choices=Purpose)
    # Redacted before it is stored, as all words are.
    reason = models.CharField(max_length=400)
    requested_by = TenantForeignKey(Member, related_name="+")
    requested_at = models.DateTimeField()
    status = models.CharField(max_length=10, choices=Status, default=Status.REQUESTED)
    # Whoever granted or refused it; never the one who asked.
    decided_by = TenantForeignKey(Member, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    refusal = models.CharField(max_length=400, blank=True)
    granted_until = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "record", "requested_by"],
                name="one_standing_identity_request",
                condition=models.Q(status__in=["requested", "granted"]),
            ),
            models.CheckConstraint(
                condition=models.Q(decided_by=None)
                | ~models.Q(decided_by=models.F("requested_by")),
                name="identity_decided_by_another",
            ),
            together("identity_decided", "decided_by", "decided_at"),
            only_when(
                "identity_decided_once",
                ~models.Q(status="requested"),
                models.Q(decided_at__isnull=False),
            ),
            only_when(
                "identity_granted_for_a_time",
                models.Q(status__in=["granted", "expired"]),
                models.Q(granted_until__isnull=False),
            ),
            models.CheckConstraint(
                condition=models.Q(opened_at=None) | models.Q(granted_until__isnull=False),
                name="identity_opened_when_granted",
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "status", "-id"], name="identity_requests_page"),
            models.Index(fields=["workspace", "record"], name="identity_requests_of_record"),
        ]

    def granted_at(self, now: datetime) -> bool:
        """Say whether the identity may be opened now: enforced here, not by a timer."""
        until = self.granted_until
        return self.status == self.Status.GRANTED and until is not None and now < until
