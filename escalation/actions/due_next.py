"""By when something is due next: of an incident, and of what a liaison filed. Lists are ordered by it."""

import uuid
from collections.abc import Iterable

from django.db.models import Min, OuterRef, Subquery

from escalation.models import ContractClock, Filing, Incident, IncidentItem

Status = Incident.Status


def note_due(incident: Incident) -> None:
    """Write down by when something is due next of an incident; after each change of what is."""
    due_at = None
    if incident.status == Status.PAGING:
        due_at = incident.acknowledge_by
    elif incident.status == Status.ACKNOWLEDGED:
        open_items = IncidentItem.objects.filter(incident=incident, required=True, done_at=None)
        due_at = open_items.aggregate(first=Min("due_at"))["first"]
    Incident.objects.filter(pk=incident.pk).update(due_at=due_at)
    incident.due_at = due_at


def note_due_of_filings(filing_ids: Iterable[uuid.UUID]) -> None:
    """Write down by when the next running clock of some filings is due."""
    running = ContractClock.objects.filter(
        filing=OuterRef("pk"), state=ContractClock.State.RUNNING
    ).order_by("due_at")
    filings = Filing.objects.filter(pk__in=list(filing_ids))
    filings.update(due_at=Subquery(running.values("due_at")[:1]))
