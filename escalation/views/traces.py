"""The page of an incident's trace: it is opened by a post, since each opening is recorded."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from escalation.actions import read_trace
from escalation.views.incidents import find_incident
from tenants.access import TenantRequest, member_page
from tenants.permissions import Invalid
from traces.presenter import present_trace


@member_page()
@require_POST
def trace_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Open the trace of one of the incident's cases, the first where none is named."""
    incident = find_incident(request, reference)
    try:
        pieces = read_trace(incident, request.GET.get("case", ""), by=request.member)
    except Invalid:
        raise Http404 from None
    context = {"incident": incident, "trace": present_trace(pieces)}
    response = render(request, "escalation/trace.html", context)
    response["Cache-Control"] = "no-store"
    return response
