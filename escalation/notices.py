"""What pages, warnings of clocks and news for liaisons speak of."""

from datetime import datetime

from escalation.actions.paging import steps_of
from escalation.models import ContractClock, Incident, Timer
from tenants.models import OutboxEntry
from tenants.owed import declare, holds_role
from tenants.roles import Role


def _page_ended(timer: Timer, entry: OutboxEntry, now: datetime) -> str:
    incident = timer.incident
    if incident.status != Incident.Status.PAGING:
        return str(incident.get_status_display()).lower()
    if timer.run != incident.run:
        return "paged anew"
    role = steps_of(incident).filter(position=timer.step).values_list("role", flat=True).first()
    held = entry.member_id is None or holds_role(entry.member_id, [role or ""])
    return "" if held else "role ended"


def _clock_ended(clock: ContractClock, entry: OutboxEntry, now: datetime) -> str:
    if clock.state != ContractClock.State.RUNNING:
        return str(clock.get_state_display()).lower()
    return "late by now" if entry.context["state"] == "soon" and clock.due_at <= now else ""


declare("escalation/page", Timer, _page_ended)
# Whoever acknowledged may have been paged as an admin.
declare(
    "escalation/clock",
    ContractClock,
    _clock_ended,
    to=[Role.RESPONDER, Role.SECURITY, Role.ADMIN],
)
declare("escalation/filing_news", to=[Role.SECURITY, Role.SUCCESS])
