"""Roles that were asked for: what waits for a second admin or for its time, and what became of the others."""

import uuid

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from tenants import actions
from tenants.access import TenantRequest, member_page
from tenants.models import RoleRequest
from tenants.pages import page_of
from tenants.permissions import may_manage_workspace

MOST_WAITING = 100
EVERY = Q()


def waiting_requests(which: Q = EVERY) -> QuerySet[RoleRequest]:
    """Return the roles that wait to be given, the oldest first."""
    waiting = _requests().filter(which, status=RoleRequest.Status.REQUESTED)
    return waiting.order_by("id")[:MOST_WAITING]


def say_what_waits(request: HttpRequest, asked: list[RoleRequest]) -> None:
    """Tell the admin which of the roles they gave are not held yet, and what they wait for."""
    for row in asked:
        words = _("%(role)s waits for another workspace admin to agree.")
        if row.takes_effect_at:
            words = _("%(role)s is given on %(moment)s, unless it is withdrawn before.")
        at = row.takes_effect_at and timezone.localtime(row.takes_effect_at)
        told = date_format(at, "j F Y, H:i T") if at else ""
        messages.info(request, words % {"role": row.label, "moment": told})


@member_page(may_manage_workspace)
@require_safe
def role_requests_page(request: TenantRequest) -> HttpResponse:
    """List the roles that wait, and what became of those that were asked for, newest first."""
    decided = _requests().exclude(status=RoleRequest.Status.REQUESTED)
    page = page_of(decided, request.GET.get("at", ""))
    context = {"waiting": waiting_requests(), "rows": page.rows, **page.links()}
    return render(request, "tenants/role_requests.html", context)


@member_page(may_manage_workspace)
@require_POST
def approve_role(request: TenantRequest, role_request_id: uuid.UUID) -> HttpResponse:
    """Give a role that another admin asked for."""
    row = get_object_or_404(_requests(), pk=role_request_id)
    actions.approve_role(row, by=request.member, now=timezone.now())
    words = _("%(name)s has the role %(role)s now.")
    messages.success(request, words % {"name": row.member.name, "role": row.label})
    return redirect("tenants:people", slug=request.workspace.slug)


@member_page(may_manage_workspace)
@require_POST
def refuse_role(request: TenantRequest, role_request_id: uuid.UUID) -> HttpResponse:
    """Refuse a role that was asked for, or withdraw one's own request."""
    row = get_object_or_404(_requests(), pk=role_request_id)
    actions.refuse_role(row, by=request.member, now=timezone.now())
    words = _("%(name)s is not given the role %(role)s.")
    messages.success(request, words % {"name": row.member.name, "role": row.label})
    return redirect("tenants:people", slug=request.workspace.slug)


def _requests() -> QuerySet[RoleRequest]:
    found: QuerySet[RoleRequest] = RoleRequest.objects.select_related(
        "member__user", "requested_by__user", "decided_by__user", "queue"
    )
    return found
