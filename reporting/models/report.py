"""The report: structured signals only; every word of it is sealed in the vault."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from privacy.models import DataClass, WithRecord
from tenants.models import ClientKey, TenantForeignKey, TenantModel


class Category(models.TextChoices):
    """What went wrong, as the reporter sees it (B1)."""

    HARMFUL_CONTENT = "harmful_content", "Harmful content"
    DATA_EXPOSURE = "data_exposure", "Data exposure"
    UNSAFE_TOOL_ACTION = "unsafe_tool_action", "Unsafe tool action"
    HARASSMENT = "harassment", "Harassment"
    MISINFORMATION = "misinformation", "Misinformation"
    OTHER = "other", "Other"


class Severity(models.IntegerChoices):
    """How bad it is (B2)."""

    LOW = 1, "Low"
    MEDIUM = 2, "Medium"
    HIGH = 3, "High"


class Entry(models.TextChoices):
    """Where the report came from (A1-A4)."""

    ANSWER = "answer", "Report button at an answer"
    TOOL_ACTION = "tool_action", "Control at a tool action"
    REFUSAL = "refusal", "After a refusal or warning"
    PAGE = "page", "Report page"
    IMPORT = "import", "Import"
    ADMIN = "admin", "Filed by a liaison"


class YesNo(models.TextChoices):
    """An answer that may be unknown (B4, B10)."""

    YES = "yes", "Yes"
    NO = "no", "No"
    UNKNOWN = "unknown", "Not known"


class RefusalKind(models.TextChoices):
    """What was wrong with a refusal or a warning, or with there being none (A3)."""

    OVER = "over", "Refused too much"
    UNDER = "under", "Refused too little"


def is_severe(severity: int, tool_occurred: bool, requested: str, given: str) -> bool:
    """Say whether nothing may hold a report up: high, or a tool acted without a yes (C6, E2)."""
    return severity == Severity.HIGH or (tool_occurred and YesNo.NO in {requested, given})


class Report(WithRecord):
    """One person's report of one thing an AI system did: its signals, tags and clocks."""

    class Status(models.TextChoices):
        RECEIVED = "received", _("Received")
        IN_REVIEW = "in_review", _("Being reviewed")
        NEEDS_DETAIL = "needs_detail", _("More detail needed")
        CONFIRMED = "confirmed", _("Confirmed")
        CLOSED = "closed", _("Closed")

    NEXT: ClassVar[dict[str, set[str]]] = {
        Status.RECEIVED: {Status.IN_REVIEW},
        Status.IN_REVIEW: {Status.NEEDS_DETAIL, Status.CONFIRMED, Status.CLOSED},
        # Confirmed while still asked: another reporter of the same case answered.
        Status.NEEDS_DETAIL: {Status.IN_REVIEW, Status.CONFIRMED, Status.CLOSED},
        Status.CONFIRMED: {Status.CLOSED},
        # By an appeal alone: its reporter's, once, or another's whose report is in the same case.
        Status.CLOSED: {Status.IN_REVIEW},
    }

    EMPTIED_WITH: ClassVar[dict[str, tuple[str, ...]]] = {
        # Without it nobody can tell any more which other reports came from the same person (C2).
        DataClass.IDENTITY: ("reporter_lookup",),
        DataClass.CONTENT: (
            # A digest of the words would let anybody test a guess of them.
            "request_digest",
            # What a reporter or a host product wrote freely, though in a field of its own.
            "tool_name",
            "model_version",
            "policy_version",
            "tool_state",
            "user_intent",
            "harm_type",
        ),
    }

    # What a person may say on the telephone: no key to anything.
    reference = models.CharField(max_length=16)
    entry = models.CharField(max_length=12, choices=Entry)
    client_key = TenantForeignKey(ClientKey, null=True, related_name="+")
    category = models.CharField(max_length=20, choices=Category)
    severity = models.PositiveSmallIntegerField(choices=Severity)
    tool_occurred = models.BooleanField(default=False)
    tool_name = models.CharField(max_length=120, blank=True)
    confirmation_requested = models.CharField(max_length=7, choices=YesNo, default=YesNo.UNKNOWN)
    confirmation_given = models.CharField(max_length=7, choices=YesNo, default=YesNo.UNKNOWN)
    outcome_matched = models.CharField(max_length=7, choices=YesNo, default=YesNo.UNKNOWN)
    warning_shown = models.CharField(max_length=7, choices=YesNo, default=YesNo.UNKNOWN)
    refusal = models.CharField(
        max_length=5,
        choices=RefusalKind,
        blank=True,
        db_default=models.Value("", output_field=models.CharField()),
    )
    # Tags (B12)
    model_version = models.CharField(max_length=80, blank=True)
    policy_version = models.CharField(max_length=60, blank=True)
    tool_state = models.CharField(max_length=40, blank=True)
    user_intent = models.CharField(max_length=80, blank=True)
    harm_type = models.CharField(max_length=80, blank=True)
    context_consent = models.BooleanField(default=False)
    # What redaction took out, by kind: {"EMAIL_ADDRESS": 2}. Counts, never values.
    redactions = models.JSONField(default=dict)
    anonymous = models.BooleanField(default=True)
    # The reporter as a keyed hash, for the outcomes of their earlier reports (C2); goes with their
    # identity, and 180 days after the report at the latest. Null for anonymous reports.
    reporter_lookup = models.BinaryField(null=True)
    # How much speaks for spam, 0 to 100, and the codes of the reasons (C3); null until it was
    # looked at. Codes, never words of the report.
    spam_score = models.PositiveSmallIntegerField(null=True)
    spam_reasons = models.JSONField(
        default=list, db_default=models.Value([], output_field=models.JSONField())
    )
    # What became of data of the host that did not fit: {"model_version": "cut"}. Names alone.
    fitted = models.JSONField(
        default=dict, db_default=models.Value({}, output_field=models.JSONField())
    )
    locale = models.CharField(max_length=12, blank=True)
    # The version of the form it was made with (FormVersion.digest); null where it had none.
    form_digest = models.CharField(max_length=64, null=True)  # noqa: DJ001
    status = models.CharField(max_length=12, choices=Status, default=Status.RECEIVED)
    # Look-ups by HMAC; the values behind them are nowhere.
    receipt_lookup = models.BinaryField()
    idempotency_lookup = models.BinaryField(null=True)
    request_digest = models.BinaryField(null=True)
    # Of imported reports: where it came from, so that a second run finds it.
    external_source = models.CharField(max_length=20, blank=True)
    # Null, not empty, where a report was not imported: the unique key below must not see it.
    external_id = models.CharField(max_length=80, null=True)  # noqa: DJ001
    occurred_at = models.DateTimeField(null=True)
    received_at = models.DateTimeField()
    # Set by the triage stage when it took the report up; null again when the reporter answered.
    # What is null here is work for that stage, and nothing else tells it.
    taken_up_at = models.DateTimeField(null=True)
    # Where a program sorted it, and when one joined it with others: told to the reporter.
    sorted_to = models.CharField(max_length=80, blank=True)
    sorted_at = models.DateTimeField(null=True)
    joined_at = models.DateTimeField(null=True)
    # When a check put it aside as likely spam, and when it went to the reviewers all the same:
    # by a person's word, or because a rule found it severe.
    quarantined_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)
    released_by_rule = models.BooleanField(default=False, db_default=False)
    # The last day on which an answer to the open question is of use.
    answer_by = models.DateField(null=True)
    appealed_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    closing_reason = models.CharField(max_length=20, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "reference"], name="one_report_reference"),
            models.UniqueConstraint(
                fields=["workspace", "receipt_lookup"], name="one_report_per_receipt"
            ),
            models.UniqueConstraint(
                fields=["workspace", "idempotency_lookup"], name="one_report_per_attempt"
            ),
            models.UniqueConstraint(
                fields=["workspace", "external_source", "external_id"],
                name="one_report_per_external_id",
            ),
            models.CheckConstraint(
                condition=models.Q(status="closed", closed_at__isnull=False)
                & ~models.Q(closing_reason="")
                | ~models.Q(status="closed") & models.Q(closed_at=None, closing_reason=""),
                name="report_closed_for_a_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(released_by_rule=False) | models.Q(released_at__isnull=False),
                name="report_released_by_rule",
            ),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "received_at"],
                name="report_to_take_up",
                condition=models.Q(taken_up_at=None),
            ),
            models.Index(
                fields=["workspace", "reporter_lookup", "-received_at"],
                name="report_by_reporter",
                condition=models.Q(reporter_lookup__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def severe(self) -> bool:
        """Whether nothing may hold this report up: high, or a tool acted without a yes (C6)."""
        return is_severe(
            self.severity, self.tool_occurred, self.confirmation_requested, self.confirmation_given
        )


class UsedToken(TenantModel):
    """A reporter token that was used: the same one is not taken again."""

    token_lookup = models.BinaryField()
    expires_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "token_lookup"], name="one_use_per_token")
        ]
