"""What messages to reporters speak of: their report, at an address that is still kept."""

from datetime import datetime

from django.db import models
from django.db.models import Exists, OuterRef

from privacy.models import Consent, Content, Kind, Purpose
from reporting.models import Report, ReporterMessage
from tenants.models import OutboxEntry
from tenants.owed import declare

Event, Status = ReporterMessage.Event, Report.Status
# In which states of the report it is true; what is not named stays true.
TRUE_WHILE = {
    Event.DETAIL_REQUESTED: {Status.NEEDS_DETAIL},
    Event.ANSWER_LATE: set(Status) - {Status.CLOSED},
    Event.SEVERE: set(Status) - {Status.CLOSED},
    Event.REOPENED: set(Status) - {Status.CLOSED},
    Event.RESOLVED: {Status.CONFIRMED, Status.CLOSED},
}
MAILED = (
    *TRUE_WHILE,
    Event.RECEIVED,
    Event.ANSWERED,
    Event.IDENTITY_OPENED,
)


def _ended(message: ReporterMessage, entry: OutboxEntry, now: datetime) -> str:
    report = message.report
    if message.withdrawn:  # type: ignore[attr-defined]
        return "address withdrawn"
    if report.status not in TRUE_WHILE.get(Event(message.event), set(Status)):
        return f"the report is at: {report.get_status_display()}".lower()
    return "" if message.kept else "address gone"  # type: ignore[attr-defined]


def _rows() -> "models.QuerySet[ReporterMessage]":
    contact = Content.objects.filter(record=OuterRef("report"), kind=Kind.CONTACT)
    withdrawn = Consent.objects.filter(
        record=OuterRef("report"), purpose=Purpose.CONTACT, withdrawn_at__isnull=False
    )
    rows: models.QuerySet[ReporterMessage] = ReporterMessage.objects.select_related("report")
    return rows.annotate(kept=Exists(contact), withdrawn=Exists(withdrawn))


for _event in MAILED:
    declare(f"reporting/{_event}", ReporterMessage, _ended, rows=_rows)
