"""How long a review may take."""

from datetime import timedelta

from reporting.models import Severity
from tenants.models import Workspace


def review_time(workspace: Workspace, severity: int) -> timedelta:
    """Return how long the first review may take (A5)."""
    severe = severity == Severity.HIGH
    return timedelta(
        hours=workspace.severe_review_hours if severe else workspace.first_review_hours
    )
