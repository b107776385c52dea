"""The audit trail: one row per action, written in the action's own transaction."""

from django.db import models

from tenants.models.base import TenantForeignKey, TenantModel
from tenants.models.people import Member


class AuditEvent(TenantModel):
    """One thing somebody did, or the system did by rule; never changed, never removed (M8)."""

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

    class Meta:
        indexes = [
            models.Index(fields=["workspace", "-id"], name="audit_page"),
            models.Index(fields=["workspace", "object_id", "-id"], name="audit_of_object"),
        ]

    def __str__(self) -> str:
        return self.event
