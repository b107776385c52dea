"""The baselines' tables: one report per row, in clear, with a grant per row (django-guardian)."""

from django.db import models


class Plain(models.Model):
    """The columns that a queue shows of a report and its case, and its words."""

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
        abstract = True

    def __str__(self) -> str:
        return self.reference


class PlainReport(Plain):
    """A report in the queue."""

    class Meta:
        app_label = "baseline"
        indexes = [models.Index(fields=["workspace_id", "queue_id", "status"], name="plain_queue")]
        permissions = [("work_report", "May see it")]


class PlainIntake(Plain):
    """A report as it is taken in: a column for all that may be sent, or is worked out of it."""

    conversation_id = models.CharField(max_length=200, blank=True)
    trace_id = models.CharField(max_length=32, blank=True)
    tool_state = models.CharField(max_length=40, blank=True)
    user_intent = models.CharField(max_length=80, blank=True)
    harm_type = models.CharField(max_length=80, blank=True)
    outcome_matched = models.CharField(max_length=7, blank=True)
    confirmation_given = models.CharField(max_length=7, blank=True)
    warning_shown = models.CharField(max_length=7, blank=True)
    refusal = models.CharField(max_length=5, blank=True)
    evaluation_consent = models.BooleanField(default=False)
    strike = models.JSONField(null=True)
    trace = models.JSONField(null=True)
    redactions = models.JSONField(default=dict)
    spam_reasons = models.JSONField(default=list)
    anonymous = models.BooleanField(default=True)
    reporter_lookup = models.CharField(max_length=64, blank=True)
    form_digest = models.CharField(max_length=64, blank=True)
    receipt_lookup = models.CharField(max_length=64)
    idempotency_lookup = models.CharField(max_length=64)
    request_digest = models.CharField(max_length=64)

    class Meta:
        app_label = "baseline"
