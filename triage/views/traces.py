"""The page of a case's trace: it is opened by a post, since each opening is recorded."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from tenants.access import TenantRequest, member_page
from tenants.typed import typed_reference
from traces.presenter import present_trace
from triage import actions
from triage.views.case_detail import load_case


@member_page()
def trace_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Open the trace of one report of the case; who only comes to its address is shown the case."""
    case = load_case(request, reference)
    if request.method != "POST":
        return redirect("triage:case", request.workspace.slug, case.reference)
    wanted = request.GET.get("report", case.reference)
    report = actions.reports_of(case).filter(reference=typed_reference(wanted)).first()
    if report is None:
        raise Http404
    pieces = actions.read_trace(case, report, by=request.member, purpose="triage")
    context = {
        "case": case,
        "report": report,
        "trace": present_trace(pieces),
        "others": [
            traced
            for traced in actions.traced_reports(case)
            if traced.reference != report.reference
        ],
    }
    response = render(request, "triage/trace.html", context)
    # What was opened must not come back from a cache when somebody else sits down.
    response["Cache-Control"] = "no-store"
    return response
