"""The baselines' tables: one report per row, in clear, with a grant per row (django-guardian)."""

from django.db import models


class PlainReport(models.Model):
    """The columns of a report and its case in one plain table."""

    workspace_id = models.UUIDField()
    reference = models.CharField(max_length=16)
    queue_id = models.UUIDField()
    status = models.CharField(max_length=12)
    category = models.CharField(max_length=20)
    severity = models.PositiveSmallIntegerField()
    tool_name = models.CharField(max_length=120, blank=True)
    asked_first = models.CharField(max_length=7, blank=True)
    received_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    description = models.TextField(blank=True)
    context = models.TextField(blank=True)
    contact_email = models.EmailField(blank=True)
    entry_point = models.CharField(max_length=12, blank=True)
    message_id = models.CharField(max_length=80, blank=True)
    model_version = models.CharField(max_length=80, blank=True)
    policy_version = models.CharField(max_length=60, blank=True)
    tool = models.JSONField(null=True)
    context_consent = models.BooleanField(default=False)
    occurred_at = models.DateTimeField(null=True)
    locale = models.CharField(max_length=12, blank=True)

    class Meta:
        app_label = "baseline"
        indexes = [models.Index(fields=["workspace_id", "queue_id", "status"], name="plain_queue")]
        permissions = [("work_report", "May see it")]

    def __str__(self) -> str:
        return self.reference
