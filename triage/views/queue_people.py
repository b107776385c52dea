"""Who works which queue: the roles that are held per queue, for the workspace admin."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tenants.access import TenantRequest, member_page
from tenants.forms import GivingForm
from tenants.models import Member, Queue, RoleAssignment
from tenants.permissions import may_manage_workspace
from tenants.roles import QUEUE_GRANTS, Role
from tenants.views.role_requests import say_what_waits, waiting_requests
from triage.actions import grant_queue_role, revoke_queue_role
from triage.views.stranded import stranded_notices

QUEUE_ROLES = [(role.value, role.label) for role in Role if role in QUEUE_GRANTS]


class QueueRoleForm(GivingForm):
    """Who holds which role on a queue."""

    member: "forms.ModelChoiceField[Member]" = forms.ModelChoiceField(
        None, label=gettext_lazy("Person")
    )
    role = forms.ChoiceField(label=gettext_lazy("Role"), choices=QUEUE_ROLES)
    field_order = ("member", "role", "until", "reason")

    def __init__(self, *args: Any, members: "QuerySet[Member]", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["member"].queryset = members  # type: ignore[attr-defined]


@member_page(may_manage_workspace)
def queue_people_list(request: TenantRequest) -> HttpResponse:
    """Show every queue with the people who hold a role on it."""
    held, stranded = _held(), stranded_notices(timezone.now())
    queues = [
        {
            "queue": queue,
            "people": held.get(queue.pk, []),
            "stranded": stranded.get(queue.pk),
        }
        for queue in Queue.objects.order_by("name")
    ]
    return render(request, "triage/queue_people_list.html", {"queues": queues})


@member_page(may_manage_workspace)
def queue_people(request: TenantRequest, queue_slug: str) -> HttpResponse:
    """Give and take roles on one queue."""
    queue = get_object_or_404(Queue.objects, slug=queue_slug)
    members = Member.objects.select_related("user").filter(removed_at=None)
    members = members.order_by("user__name", "user__email")
    taking = request.POST.get("act") == "revoke"
    form = QueueRoleForm(request.POST or None, members=members)
    if request.method == "POST" and form.is_valid():
        member, role = form.cleaned_data["member"], Role(form.cleaned_data["role"])
        words, asked = _("%(name)s is %(role)s."), []
        if taking:
            revoke_queue_role(member, queue, role, by=request.member)
            words = _("%(name)s is no longer %(role)s here.")
        else:
            asked = grant_queue_role(member, queue, role, by=request.member, **form.how())
        if not asked:
            messages.success(request, words % {"name": member.name, "role": role.label.lower()})
        say_what_waits(request, asked)
        return redirect("triage:queue_people", slug=request.workspace.slug, queue_slug=queue.slug)
    context = {
        "queue": queue,
        "people": _held(queue).get(queue.pk, []),
        "stranded": stranded_notices(timezone.now()).get(queue.pk),
        "waiting": waiting_requests(Q(queue=queue)),
        "form": form,
    }
    status = 400 if form.errors else 200
    return render(request, "triage/queue_people.html", context, status=status)


def _held(queue: Queue | None = None) -> dict[Any, list[RoleAssignment]]:
    """Return by queue the roles that are held there, leads first, in one query."""
    rows = RoleAssignment.objects.live().select_related(
        "member__user", "granted_by__user", "approved_by__user"
    )
    rows = rows.filter(queue=queue) if queue else rows.exclude(queue=None)
    found: dict[Any, list[RoleAssignment]] = {}
    for row in rows:
        found.setdefault(row.queue_id, []).append(row)
    for held in found.values():
        held.sort(key=lambda row: (row.role != Role.LEAD, row.member.name))
    return found
