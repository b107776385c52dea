"""What was said between the team and a reporter."""

from django.db import models

from reporting.models.report import Report
from tenants.models import Member, TenantForeignKey, TenantModel


class ReporterMessage(TenantModel):
    """One message of the conversation; free words of it are sealed in the vault (G1-G4)."""

    class Event(models.TextChoices):
        RECEIVED = "received", "Report received"
        SEVERE = "severe", "Treated as severe"
        DETAIL_REQUESTED = "detail_requested", "More detail requested"
        DETAIL_GIVEN = "detail_given", "Detail given"
        RESOLVED = "resolved", "Result"
        WRITTEN = "written", "Reporter's message"
        ANSWERED = "answered", "Team's message"
        ANSWER_LATE = "answer_late", "No answer in time"
        APPEALED = "appealed", "Appeal"
        REOPENED = "reopened", "Looked at again"
        IDENTITY_OPENED = "identity_opened", "Identity opened"

    report = TenantForeignKey(Report, related_name="+")
    event = models.CharField(max_length=20, choices=Event)
    # Which one of its kind: together with the event it makes saying it twice impossible.
    key = models.CharField(max_length=60)
    by = TenantForeignKey(Member, null=True, related_name="+")
    has_words = models.BooleanField(default=False)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "report", "event", "key"], name="one_reporter_message_each"
            )
        ]
