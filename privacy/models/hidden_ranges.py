"""What reviewers hid in a stored text: where and why, never which words."""

from typing import Any, ClassVar, Self

from django.db import models

from privacy.models.content import Kind
from privacy.models.record import Record
from tenants.models import Member, TenantForeignKey, TenantManager, TenantModel
from tenants.models.constraints import together


class HiddenRangeQuerySet(models.QuerySet["HiddenRange"]):
    """How hidden ranges are looked up."""

    def standing_masks(self) -> Self:
        """Return the masks that nobody lifted."""
        return self.filter(strength=HiddenRange.Strength.MASK, lifted_at=None)


class HiddenRange(TenantModel):
    """One range of a stored text that a reviewer masked, or took out for good.

    A mask hides the range from those who may not lift it, and its words stay; a removal has
    destroyed them. Places count characters of the text as it was stored when it was hidden, and
    of a standing mask as it is stored now.
    """

    class Strength(models.TextChoices):
        MASK = "mask", "Masked"
        REMOVAL = "removal", "Removed for good"

    class Reason(models.TextChoices):
        """Why; a choice and not words, since words about a secret tend to repeat it."""

        PERSONAL = "personal", "Personal detail that redaction missed"
        THIRD_PARTY = "third_party", "About somebody who is not part of it"
        SECRET = "secret", "Password, key or other secret"
        CONFIDENTIAL = "confidential", "Confidential to the customer"
        HARMFUL = "harmful", "Harmful to read"
        LEGAL = "legal", "Demanded by law or by the person"

    record = TenantForeignKey(Record, related_name="+")
    # A row of Content. Not a key: the row goes with the purge, what was hidden stays on record.
    content_id = models.UUIDField()
    kind = models.CharField(max_length=16, choices=Kind)
    start = models.PositiveIntegerField()
    length = models.PositiveIntegerField()
    strength = models.CharField(max_length=8, choices=Strength)
    reason = models.CharField(max_length=12, choices=Reason)
    by = TenantForeignKey(Member, related_name="+")
    at = models.DateTimeField()
    lifted_by = TenantForeignKey(Member, null=True, related_name="+")
    lifted_at = models.DateTimeField(null=True)

    objects: ClassVar[Any] = TenantManager.from_queryset(HiddenRangeQuerySet)()

    class Meta:
        constraints = [together("hidden_lifted", "lifted_by", "lifted_at")]
        indexes = [
            models.Index(fields=["workspace", "record", "content_id"], name="hidden_of_record")
        ]

    @property
    def end(self) -> int:
        """The character after the last one that is hidden."""
        return self.start + self.length
