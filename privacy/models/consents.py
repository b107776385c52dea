"""What somebody agreed to about what they sent."""

from typing import Any, ClassVar, Self

from django.db import models

from privacy.models.record import Record
from tenants.models import TenantForeignKey, TenantManager, TenantModel


class Purpose(models.TextChoices):
    """What one consent allows; each is given and withdrawn by itself."""

    CONTEXT = "context", "Keeping a part of the conversation"
    CONTACT = "contact", "Being written to"
    EVALUATION = "evaluation", "Use in tests of the AI system"


class ConsentQuerySet(models.QuerySet["Consent"]):
    """How consents are looked up."""

    def standing(self) -> Self:
        """Return those that were not withdrawn."""
        return self.filter(withdrawn_at=None)


class Consent(TenantModel):
    """One reporter's consent to one use of what they sent, and when it was withdrawn."""

    record = TenantForeignKey(Record, related_name="+")
    purpose = models.CharField(max_length=10, choices=Purpose)
    given_at = models.DateTimeField()
    # SHA-256 of the words that were agreed to; they stand in the form version.
    wording_hash = models.CharField(max_length=64)
    withdrawn_at = models.DateTimeField(null=True)
    # Set by the stage downstream when a withdrawal has reached what it made of the record: what
    # is withdrawn and null here is work for that stage.
    reached_at = models.DateTimeField(null=True)

    objects: ClassVar[Any] = TenantManager.from_queryset(ConsentQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "record", "purpose"], name="one_consent_per_purpose"
            ),
            models.CheckConstraint(
                condition=models.Q(reached_at=None) | models.Q(withdrawn_at__isnull=False),
                name="consent_reached_when_withdrawn",
            ),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "withdrawn_at"],
                name="consent_to_reach",
                condition=models.Q(withdrawn_at__isnull=False, reached_at=None),
            )
        ]
