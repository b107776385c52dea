"""What messages to reporters speak of: their report, at an address that is still kept."""

from datetime import datetime

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
    if Consent.objects.filter(
        record=report.pk, purpose=Purpose.CONTACT, withdrawn_at__isnull=False
    ).exists():
        return "address withdrawn"
    if report.status not in TRUE_WHILE.get(Event(message.event), set(Status)):
        return f"the report is at: {report.get_status_display()}".lower()
    kept = Content.objects.filter(record=report.pk, kind=Kind.CONTACT).exists()
    return "" if kept else "address gone"


for _event in MAILED:
    declare(f"reporting/{_event}", ReporterMessage, _ended)
