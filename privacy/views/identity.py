"""Requests to open sealed identities, as custodians see and decide them."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from privacy.actions import grant_identity, refuse_identity
from privacy.forms.identity import REFUSE, DecideIdentityForm
from privacy.models import IdentityRequest
from tenants.access import TenantRequest, member_page
from tenants.pages import page_by_id, parse_id
from tenants.permissions import Invalid, may_read_identity

Status = IdentityRequest.Status
MOST_WAITING = 100


@member_page(may_read_identity)
@require_safe
def identity_requests_page(request: TenantRequest) -> HttpResponse:
    """List what waits for a custodian, and what was decided, newest first."""
    before, after = (parse_id(request.GET.get(name)) for name in ("before", "after"))
    requests = IdentityRequest.objects.select_related(
        "record", "requested_by__user", "decided_by__user"
    )
    page = page_by_id(requests.exclude(status=Status.REQUESTED), before=before, after=after)
    context = {
        "waiting": requests.filter(status=Status.REQUESTED).order_by("id")[:MOST_WAITING],
        "rows": page.rows,
        "newer_url": page.newer and f"?after={page.newer}",
        "older_url": page.older and f"?before={page.older}",
    }
    return render(request, "privacy/identity_requests.html", context)


@member_page(may_read_identity)
def identity_request_page(request: TenantRequest, request_id: uuid.UUID) -> HttpResponse:
    """Show a request, and decide it."""
    asked = get_object_or_404(
        IdentityRequest.objects.select_related(
            "record", "record__workspace", "requested_by__user", "decided_by__user"
        ),
        pk=request_id,
    )
    form = DecideIdentityForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            if given["decision"] == REFUSE:
                refuse_identity(asked, given["refusal"], by=request.member, now=timezone.now())
                messages.success(request, _("Refused. Your colleague has been told."))
            else:
                hours = int(given["decision"])
                grant_identity(asked, hours=hours, by=request.member, now=timezone.now())
                messages.success(request, _("Granted. Your colleague has been told."))
            return redirect("privacy:identity_requests", slug=request.workspace.slug)
        except Invalid as error:
            form.add_error(error.field if error.field in form.fields else None, error.detail)
    own = asked.requested_by_id == request.member.pk
    context = {
        "asked": asked,
        "facts": _facts(asked),
        "form": form if asked.status == Status.REQUESTED and not own else None,
        "own": own and asked.status == Status.REQUESTED,
    }
    status = 400 if form.errors else 200
    return render(request, "privacy/identity_request.html", context, status=status)


def _facts(asked: IdentityRequest) -> list[dict[str, Any]]:
    facts: list[dict[str, Any]] = [
        {"term": _("Report"), "value": asked.record.reference},
        {"term": _("Asked by"), "value": str(asked.requested_by)},
        {"term": _("Asked"), "at": asked.requested_at},
        {"term": _("Needed for"), "value": asked.get_purpose_display()},
        {"term": _("State"), "value": asked.get_status_display()},
    ]
    if asked.decided_by:
        facts += [
            {"term": _("Decided by"), "value": str(asked.decided_by)},
            {"term": _("Decided"), "at": asked.decided_at},
        ]
    if asked.granted_until:
        facts.append({"term": _("Granted until"), "at": asked.granted_until})
    if asked.opened_at:
        facts.append({"term": _("First opened"), "at": asked.opened_at})
    return facts
