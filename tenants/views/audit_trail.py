"""The audit trail, for the auditor."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from tenants.access import TenantRequest, member_page
from tenants.audit_events import GROUPS
from tenants.forms import AuditFilterForm
from tenants.models import AuditEvent, Member
from tenants.pages import page_of, parse_id
from tenants.permissions import may_see_audit


@member_page(may_see_audit)
def audit_page(request: TenantRequest) -> HttpResponse:
    """Show who did what and when, newest first, narrowed by event, person, object and date."""
    form = AuditFilterForm(request.GET)
    events = AuditEvent.objects.select_related("member__user")
    events = _narrow(events, form) if form.is_valid() else events.none()
    page = page_of(events, request.GET.get("at", ""))
    chosen = {name: request.GET[name] for name in form.fields if request.GET.get(name)}
    context = {
        "form": form,
        "rows": page.rows,
        "groups": GROUPS,
        "people": Member.objects.select_related("user").order_by("user__name", "user__email"),
        "actors": [choice for choice in AuditEvent.Actor.choices if choice[0] != "member"],
        "chosen": chosen,
        **page.links(**chosen),
    }
    return render(request, "tenants/audit.html", context, status=200 if form.is_valid() else 400)


def _narrow(events: Any, form: AuditFilterForm) -> Any:
    chosen = form.cleaned_data
    events = events.between(form.moment("since"), form.moment("until"))
    if chosen["event"]:
        events = events.filter(event=chosen["event"])
    if chosen["object"]:
        events = events.filter(object_id=chosen["object"])
    if member_id := parse_id(chosen["person"]):
        events = events.filter(member_id=member_id)
    elif chosen["person"]:
        events = events.filter(actor=chosen["person"])
    return events
