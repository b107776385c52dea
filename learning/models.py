"""What the organisation learns: evaluation cases made from confirmed cases."""

from typing import ClassVar

from django.db import models

from reporting.models import Report
from tenants.models import Member, TenantForeignKey, TenantModel
from triage.models import Case


class EvaluationCase(TenantModel):
    """A regression test made from a confirmed case; its texts are sealed in the vault.

    It has a data class of its own, so that it may outlive the report's content: a lead reviewer
    writes it anew, with nothing personal in it.
    """

    # By what the audit trail finds one.
    CALLED: ClassVar[str] = "name"

    class Check(models.TextChoices):
        REFUSES = "refuses", "The assistant refuses"
        ANSWERS = "answers", "The assistant does not refuse"
        NOT_CONTAINS = "not_contains", "The answer does not contain a text"
        RUBRIC = "rubric", "The answer meets a description"
        TOOL_NOT_USED = "tool_not_used", "The tool is not used"

    case = TenantForeignKey(Case, related_name="+")
    # Whose words it was made with, where it was; its texts are sealed under this report's key.
    report = TenantForeignKey(Report, related_name="+")
    name = models.CharField(max_length=80)
    check_kind = models.CharField(max_length=16, choices=Check)
    policy_version = models.CharField(max_length=60, blank=True)
    by = TenantForeignKey(Member, related_name="+")
    created_at = models.DateTimeField()
    # Made with the reporter's own words, which their consent allowed.
    from_reporter_text = models.BooleanField(default=False, db_default=False)
    # When that consent was withdrawn: the text is destroyed, and no export has the case any more.
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "name"], name="one_evaluation_case_name"),
            # Nothing else can be withdrawn.
            models.CheckConstraint(
                condition=models.Q(retired_at=None) | models.Q(from_reporter_text=True),
                name="evaluation_retired_with_its_text",
            ),
        ]
        indexes = [models.Index(fields=["workspace", "case"], name="evaluation_of_case")]

    def __str__(self) -> str:
        return self.name


class Export(TenantModel):
    """One download of evaluation cases: which format, by whom; what was in it is ExportedCase."""

    format = models.CharField(max_length=12)
    by = TenantForeignKey(Member, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["workspace", "-id"], name="export_page")]

    def __str__(self) -> str:
        return f"{self.format}, {self.at:%Y-%m-%d}"


class ExportedCase(TenantModel):
    """One evaluation case in one download, so that a withdrawal can be followed out of here."""

    export = TenantForeignKey(Export, related_name="+")
    evaluation = TenantForeignKey(EvaluationCase, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "evaluation", "export"], name="one_case_per_export"
            )
        ]
