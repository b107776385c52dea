"""The history of an incident, told from its audit rows."""

from typing import Any

from django.utils.translation import gettext as _

from escalation.models import Incident
from tenants.models import AuditEvent
from tenants.roles import Role

MOST_EVENTS = 100
# Event: sentence, tone. Pages are told beside it, with what became of them.
SENTENCES = {
    "incident.opened": ("Opened as %(level)s", "accent"),
    "trigger.fired": ("Another trigger fired", "warn"),
    "incident.raised": ("Raised from %(before)s to %(level)s", "bad"),
    "page.nobody": ("Nobody holds the role %(role)s: moved on", "bad"),
    "paging.ended": ("Paging ended: %(reason)s", "bad"),
    "incident.acknowledged": ("Acknowledged", "good"),
    "item.completed": ("Done: %(name)s", "good"),
    "incident.resolved": ("Resolved", "good"),
    "incident.ended": ("Ended with %(case)s", "good"),
    "incident.kept": ("Kept although %(case)s was closed", "warn"),
    "incident.joined": ("Became part of %(into)s", "good"),
    "incident.grew": ("Took in %(joined)s", "warn"),
}


def history_of(incident: Incident) -> list[dict[str, Any]]:
    """Return what happened to the incident, newest first, as components/timeline.html takes it."""
    rows = (
        AuditEvent.objects.filter(object_id=incident.pk, event__in=SENTENCES)
        .select_related("member__user")
        .order_by("-id")[:MOST_EVENTS]
    )
    return [_entry(row) for row in rows]


def _entry(row: AuditEvent) -> dict[str, Any]:
    sentence, tone = SENTENCES[row.event]
    facts = dict(row.facts)
    if "role" in facts:
        facts["role"] = Role(facts["role"]).label.lower()
    detail = ""
    if row.event == "incident.acknowledged":
        how = _("by link") if facts["how"] == "link" else _("on the page")
        detail = how if facts["in_time"] else _("%(how)s, late") % {"how": how}
    return {
        "title": _(sentence) % facts,
        "at": row.at,
        "by": str(row.member) if row.member else "",
        "detail": detail,
        "tone": tone,
    }
