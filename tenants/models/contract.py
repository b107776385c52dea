"""What was agreed with a customer: clocks, data that may not be taken, and the window of context."""

from datetime import date
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Q

from tenants.models.base import TenantManager, TenantModel

# How much context a report may carry where no contract says otherwise.
CONTEXT_TURNS = 6
CONTEXT_BYTES = 8_000


class Forbidden(models.TextChoices):
    """A class of data that a contract can forbid; it is then refused at the door (B9)."""

    CONTEXT = "context", "Parts of the conversation"
    TRACE = "trace", "System traces"
    CONTACT = "contact", "Address of the reporter"
    ATTACHMENTS = "attachments", "Files"
    IDENTITY = "identity", "Reporter as the host product knows them"
    TOOL_PARAMETERS = "tool_parameters", "Parameters of tools"


class ContractQuerySet(models.QuerySet["Contract"]):
    """How contracts are looked up."""

    def in_force(self, day: date) -> Self:
        """Return those that have begun and have not ended on a day."""
        return self.filter(Q(ends_on=None) | Q(ends_on__gte=day), starts_on__lte=day)


class Contract(TenantModel):
    """One agreement with a customer: response times, forbidden data, context limits (B9, I2, I4)."""

    # As the customer's papers call it.
    reference = models.CharField(max_length=60)
    customer = models.CharField(max_length=120)
    starts_on = models.DateField()
    # The last day it holds; null while no end is agreed.
    ends_on = models.DateField(null=True)
    # Contractual clocks of a severe incident, in hours from its start.
    acknowledge_hours = models.PositiveSmallIntegerField(default=4)
    contain_hours = models.PositiveSmallIntegerField(default=24)
    update_hours = models.PositiveSmallIntegerField(default=24)
    # Members of Forbidden.
    forbidden = models.JSONField(default=list)
    context_turns = models.PositiveSmallIntegerField(default=CONTEXT_TURNS)
    context_bytes = models.PositiveIntegerField(default=CONTEXT_BYTES)
    # Whether reporters are told when their identity was opened (J2).
    tell_reporter_of_opening = models.BooleanField(default=False)
    # Whether its limits hold for everything the workspace takes in.
    workspace_default = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    objects: ClassVar[Any] = TenantManager.from_queryset(ContractQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "reference"], name="one_contract_reference"
            ),
            models.UniqueConstraint(
                fields=["workspace"],
                name="one_contract_limits_intake",
                condition=Q(workspace_default=True),
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def forbidden_words(self) -> list[str]:
        """Return the forbidden classes of data in words."""
        return [str(Forbidden(data).label) for data in self.forbidden]
