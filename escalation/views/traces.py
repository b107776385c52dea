"""The page of an incident's trace: it is opened by a post, since each opening is recorded."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from escalation.actions import read_trace
from escalation.views.incidents import find_incident
from tenants.access import TenantRequest, member_page
from traces.presenter import present_trace


@member_page()
@require_POST
def trace_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Open the trace of the incident's report."""
    incident = find_incident(request, reference)
    pieces = read_trace(incident, by=request.member)
    context = {"incident": incident, "trace": present_trace(pieces)}
    response = render(request, "escalation/trace.html", context)
    response["Cache-Control"] = "no-store"
    return response
