"""Pages of incidents: the list, one incident, and the verbs on it."""

import uuid
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from escalation.actions import (
    acknowledge_incident,
    complete_item,
    read_content,
    resolve_incident,
    send_update,
)
from escalation.models import Incident, IncidentItem
from escalation.permissions import may_see_incident
from escalation.views.incident_detail import SHAPES, incident_context, time_taken
from tenants.access import TenantRequest, member_page
from tenants.permissions import Invalid, may_see_incidents, require
from tenants.typed import typed_reference

ROWS = 50
TABS = [
    ("live", "Live"),
    (Incident.Status.PAGING, "Paging"),
    (Incident.Status.ACKNOWLEDGED, "Acknowledged"),
    (Incident.Status.RESOLVED, "Resolved"),
]


@member_page(may_see_incidents)
@require_safe
def incidents_page(request: TenantRequest) -> HttpResponse:
    """Show incidents, what is overdue on top, then by level and time left; a page continues by key."""
    now = timezone.now()
    state = request.GET.get("state", "live")
    state = state if state in dict(TABS) else "live"
    incidents = (
        Incident.objects.live() if state == "live" else Incident.objects.filter(status=state)
    )
    page = incidents.for_list().page(request.GET.get("at", ""), ROWS, now)
    context = {
        "state": state,
        "tabs": [
            {"label": _(label), "url": f"?state={value}", "current": value == state}
            for value, label in TABS
        ],
        "rows": [_row(incident, request.workspace.slug, now) for incident in page.rows],
        **page.links(state=state),
    }
    return render(request, "escalation/incident_list.html", context)


@member_page()
@require_safe
def incident_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Show one incident: what fired, the clock, who was paged, and what is left to do."""
    return _show(request, find_incident(request, reference))


@member_page()
@require_POST
def acknowledge(request: TenantRequest, reference: str) -> HttpResponse:
    """Acknowledge the incident for the member."""
    incident = find_incident(request, reference)
    acknowledge_incident(incident, by=request.member, now=timezone.now())
    messages.success(request, _("You have it. Nobody else is paged any more."))
    return _back(request, incident)


@member_page()
@require_POST
def complete(request: TenantRequest, reference: str, item_id: uuid.UUID) -> HttpResponse:
    """Mark one item as done."""
    incident = find_incident(request, reference)
    item = IncidentItem.objects.filter(incident=incident, pk=item_id).first()
    if item is None:
        raise Http404
    pointer = request.POST.get("pointer", "")
    try:
        complete_item(item, pointer, by=request.member, now=timezone.now())
    except Invalid as error:
        typed = {"item": item.pk, "pointer": pointer, "error": error.detail}
        return _show(request, incident, typed=typed, status=error.status)
    messages.success(request, _("Done: %(name)s") % {"name": item.name})
    return _back(request, incident)


@member_page()
@require_POST
def resolve(request: TenantRequest, reference: str) -> HttpResponse:
    """Resolve the incident, or say what is still required."""
    incident = find_incident(request, reference)
    try:
        left = request.POST.get("cases_left", "")
        resolve_incident(incident, by=request.member, now=timezone.now(), cases_left=left)
    except Invalid as error:
        return _show(request, incident, refusal=error.detail, status=error.status)
    messages.success(request, _("The incident is resolved."))
    return _back(request, incident)


@member_page()
@require_POST
def update(request: TenantRequest, reference: str) -> HttpResponse:
    """Send an update to the liaisons who filed the incident."""
    incident = find_incident(request, reference)
    text = request.POST.get("words", "")
    try:
        send_update(incident, text, by=request.member, now=timezone.now())
    except Invalid as error:
        typed = {"update_error": error.detail, "update_typed": text}
        return _show(request, incident, **typed, status=error.status)
    messages.success(request, _("Sent. The liaison is told by e-mail that it is there."))
    return _back(request, incident)


@member_page()
@require_POST
def content(request: TenantRequest, reference: str) -> HttpResponse:
    """Open what the reporter wrote; the reading is recorded."""
    incident = find_incident(request, reference)
    pieces = read_content(incident, by=request.member)
    return _show(request, incident, pieces=pieces)


def find_incident(request: TenantRequest, reference: str) -> Incident:
    """Return the incident that the member may see; raise Http404 or Denied."""
    incident = (
        Incident.objects.select_related("level", "playbook_version__playbook", "trigger")
        .select_related("acknowledged_by__user", "resolved_by__user", "ended_with", "joined_into")
        .filter(reference=typed_reference(reference))
        .first()
    )
    if incident is None:
        # Who may see none is told so, whatever they ask for.
        require(may_see_incidents(request.member))
        raise Http404
    require(may_see_incident(request.member, incident))
    return incident


def _show(
    request: TenantRequest, incident: Incident, *, status: int = 200, **extra: Any
) -> HttpResponse:
    context = incident_context(incident, request.member, request.workspace.slug, timezone.now())
    response = render(request, "escalation/incident.html", {**context, **extra}, status=status)
    # What was opened must not come back from a cache when somebody else sits down.
    response["Cache-Control"] = "no-store"
    return response


def _back(request: TenantRequest, incident: Incident) -> HttpResponse:
    return redirect("escalation:incident", request.workspace.slug, incident.reference)


def _row(incident: Incident, slug: str, now: datetime) -> dict[str, Any]:
    """Return what one line of the list shows."""
    return {
        "incident": incident,
        "url": reverse("escalation:incident", args=[slug, incident.reference]),
        "shape": SHAPES.get(incident.level.rank, "low"),
        "waiting": incident.status == Incident.Status.PAGING,
        "late": incident.is_late(now),
        "took": time_taken(incident),
    }
