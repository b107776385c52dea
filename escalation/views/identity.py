"""Who made the report behind an incident: asked for and opened by those who respond (J2)."""

from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from escalation.models import case_of
from escalation.permissions import may_read_incident_content
from escalation.views.incidents import find_incident
from tenants.access import TenantRequest, member_page
from tenants.permissions import require
from triage.views.identity import Desk, ask_at, open_at


@member_page()
@never_cache
def identity_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Show what the member asked about an incident's reporter, and take a request."""
    return ask_at(request, _desk(request, reference))


@member_page()
@never_cache
@require_POST
def identity_open(request: TenantRequest, reference: str) -> HttpResponse:
    """Show who made the report to the one it was granted to; each time is recorded."""
    return open_at(request, _desk(request, reference))


def _desk(request: TenantRequest, reference: str) -> Desk:
    incident = find_incident(request, reference)
    case = case_of(incident, request.GET.get("case", ""))
    if case is None:
        raise Http404
    require(may_read_incident_content(request.member, case))
    report = case.report
    report.workspace = request.workspace
    where = [request.workspace.slug, incident.reference]
    query = f"?{urlencode({'case': case.reference})}" if "case" in request.GET else ""
    return Desk(
        report,
        [(incident.reference, reverse("escalation:incident", args=where))],
        reverse("escalation:identity", args=where) + query,
        reverse("escalation:identity_open", args=where) + query,
    )
