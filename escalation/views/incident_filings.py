"""What the page of an incident shows of filings: clocks of contracts, and whom to update."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.urls import reverse

from escalation.actions.filing import filings_of
from escalation.models import Incident, clocks_by_filing
from escalation.permissions import may_update
from escalation.views.clocks import clock_lines
from tenants.models import Member
from triage.models import Case


def filed_about(
    incident: Incident, cases: Sequence[Case], member: Member, slug: str, now: datetime
) -> dict[str, Any] | None:
    """Return what liaisons filed about an incident; None where nobody did."""
    filings = list(filings_of(cases).select_related("contract").order_by("id"))
    if not filings:
        return None
    clocks = clocks_by_filing([filing.pk for filing in filings])
    return {
        "lines": [
            line
            for filing in filings
            for line in clock_lines(clocks.get(filing.pk, []), filing, now)
        ],
        "people": sum(filing.affected for filing in filings),
        "filings": len(filings),
        "denied": may_update(member).reason,
        "url": reverse("escalation:update", args=[slug, incident.reference]),
    }
