"""What messages about appeals speak of."""

from datetime import datetime

from tenants.models import OutboxEntry
from tenants.owed import declare
from tenants.roles import Role
from triage.actions import is_late
from triage.models import Case, judges_of


def _appeal_ended(case: Case, entry: OutboxEntry, now: datetime) -> str:
    if case.appealed_at is None or case.status not in Case.OUTCOMES:
        return "decided"
    if judges_of([case])[case.pk].left:
        return "somebody may decide it now"
    return "late by now" if entry.context["state"] == "waits" and is_late(case, now) else ""


declare("triage/appeal_stranded", Case, _appeal_ended, to=[Role.ADMIN])
