"""Which reports a case is about, and how each of them came to it."""

import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import models

from reporting.models import Report, ReporterMessage
from tenants.models import TenantForeignKey, TenantModel
from triage.models.case import Case

Event = ReporterMessage.Event
FROM_REPORTER = (Event.DETAIL_GIVEN, Event.WRITTEN, Event.APPEALED)


class CaseReport(TenantModel):
    """One report of a case: every report is in one case, and a case has one or more."""

    class How(models.TextChoices):
        OPENED = "opened", "Opened the case"
        EXACT = "exact", "Merged automatically: says the same"
        NEAR = "near", "Merged automatically: says nearly the same"
        REVIEWER = "reviewer", "Merged by a reviewer"

    case = TenantForeignKey(Case, related_name="+")
    report = TenantForeignKey(Report, related_name="+")
    how = models.CharField(max_length=8, choices=How)
    # How similar the report is to the one it was matched with, 0 to 100; null where nobody measured.
    similarity = models.PositiveSmallIntegerField(null=True)
    added_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "report"], name="one_case_of_a_report")
        ]
        indexes = [models.Index(fields=["workspace", "case", "-id"], name="reports_of_case")]


def reports_of(case: Case) -> models.QuerySet[Report]:
    """Return every report of a case, in the order in which they were received."""
    reports: models.QuerySet[Report] = Report.objects.filter(
        pk__in=CaseReport.objects.filter(case=case).values("report")
    ).order_by("id")
    return reports


def talking_reports(case: Case, most: int) -> list[Report]:
    """Return the open reports of a case: those whose reporters wrote last before, then the oldest."""
    wrote = ReporterMessage.objects.filter(report=models.OuterRef("pk"), event__in=FROM_REPORTER)
    last = models.Subquery(wrote.order_by("-at").values("at")[:1])
    reports = reports_of(case).exclude(status=Report.Status.CLOSED).annotate(wrote_at=last)
    return list(reports.order_by(models.F("wrote_at").desc(nulls_last=True), "id")[:most])


def recent_counts(case_ids: Iterable[uuid.UUID], now: datetime) -> dict[uuid.UUID, tuple[int, int]]:
    """Return by case how many reports came in the last 24 hours and in the 24 before; one query."""
    day = timedelta(hours=24)
    recent = models.Q(report__received_at__gt=now - day)
    rows = CaseReport.objects.filter(
        case__in=list(case_ids),
        report__received_at__gt=now - 2 * day,
        report__received_at__lte=now,
    )
    counted = rows.values("case").annotate(
        today=models.Count("pk", filter=recent), before=models.Count("pk", filter=~recent)
    )
    return {row["case"]: (row["today"], row["before"]) for row in counted}
