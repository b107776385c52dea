"""Makers of reports whose retention clocks run or have run out."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from privacy.actions import certify
from privacy.models import DataKey, Purge, PurgeCertificate, RetentionRule
from reporting.actions import close_each
from reporting.models import Report
from reporting.submission import Source
from tenants.models import Workspace
from tests.factories import make_report

CANARY = "canary-4471-orchid"
DAY = timedelta(days=1)


def closed_report(
    workspace: Workspace, *, now: datetime, reason: str = "resolved", **fields: Any
) -> Report:
    """Submit a report to the workspace in scope and close it at once."""
    fields.setdefault("source", Source(subject="user-17"))
    accepted = make_report(
        workspace, f"{CANARY} was told to a stranger.", now=now, trace={"step": CANARY}, **fields
    )
    Report.objects.filter(pk=accepted.report.pk).update(status=Report.Status.IN_REVIEW)
    accepted.report.status = Report.Status.IN_REVIEW
    close_each([accepted.report], reason, by=None, now=now)
    return accepted.report


def due_report(workspace: Workspace, **fields: Any) -> Report:
    """Close a report so long ago that all its clocks have run out."""
    return closed_report(workspace, now=timezone.now() - 400 * DAY, **fields)


def rule_of(data_class: str, reason: str = "") -> RetentionRule:
    """Return a rule of the workspace in scope."""
    return RetentionRule.objects.get(data_class=data_class, closing_reason=reason)


def clocks(report: Report) -> dict[str, datetime]:
    """Return when each class of a report's data is due."""
    return dict(DataKey.objects.filter(record=report.pk).values_list("data_class", "purge_at"))


def certified() -> list[PurgeCertificate]:
    """Write the certificates of what was purged in scope, as after a pass over the storage.

    A test that is one transaction cannot have one: `test_storage.py` does.
    """
    now = timezone.now()
    made = [certify(purge, now, unswept=0) for purge in Purge.objects.order_by("id")]
    return [certificate for certificate in made if certificate is not None]
