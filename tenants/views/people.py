"""Who is in a workspace, what they may do, and who was asked to join."""

import uuid
from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tenants import actions
from tenants.access import TenantRequest, member_page
from tenants.forms import InviteForm, PersonForm
from tenants.models import Invitation, Member, RoleAssignment
from tenants.pages import page_of
from tenants.permissions import Changed, Invalid, may_manage_workspace
from tenants.typed import plain
from tenants.views.role_requests import say_what_waits, waiting_requests

ROWS = 100


@member_page(may_manage_workspace)
def people_page(request: TenantRequest) -> HttpResponse:
    """List the members with their roles, newest first, and the invitations that are open."""
    search = plain(request.GET.get("q", ""))[:80]
    members = Member.objects.select_related("user").filter(removed_at=None)
    if search:
        members = members.filter(Q(user__name__icontains=search) | Q(user__email__icontains=search))
    page = page_of(members, request.GET.get("at", ""), size=ROWS)
    roles = RoleAssignment.objects.by_member(row.pk for row in page.rows)
    rows = [{"person": row, "roles": roles.get(row.pk, [])} for row in page.rows]
    invitations = Invitation.objects.filter(
        accepted_at=None, withdrawn_at=None, expires_at__gt=timezone.now()
    ).select_related("by__user")
    context = {
        "rows": rows,
        **page.links(**({"q": search} if search else {})),
        "search": {"name": "q", "label": _("Name or e-mail address"), "value": search},
        "waiting": waiting_requests(),
        "invitations": invitations.order_by("-id")[:ROWS],
    }
    return render(request, "tenants/people.html", context)


@member_page(may_manage_workspace)
def invite_page(request: TenantRequest) -> HttpResponse:
    """Invite somebody by e-mail, with roles from the first day."""
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.invite_person(
                form.cleaned_data["email"],
                form.cleaned_data["roles"],
                workspace=request.workspace,
                by=request.member,
                now=timezone.now(),
            )
        except Invalid as error:
            form.add_error(error.field, error.detail)
        else:
            messages.success(
                request,
                _("An invitation is on its way to %(email)s.")
                % {"email": form.cleaned_data["email"]},
            )
            return redirect("tenants:people", slug=request.workspace.slug)
    return _form_page(request, "tenants/invite.html", form)


@member_page(may_manage_workspace)
@require_POST
def withdraw_invitation(request: TenantRequest, invitation_id: uuid.UUID) -> HttpResponse:
    """Make the link of an invitation useless."""
    invitation = get_object_or_404(Invitation.objects, pk=invitation_id)
    actions.withdraw_invitation(invitation, by=request.member, now=timezone.now())
    messages.success(request, _("The link sent to %(email)s no longer works.") % vars(invitation))
    return redirect("tenants:people", slug=request.workspace.slug)


@member_page(may_manage_workspace)
def person_page(request: TenantRequest, member_id: uuid.UUID) -> HttpResponse:
    """Change one person's roles throughout the workspace."""
    person = get_object_or_404(Member.objects.select_related("user"), pk=member_id, removed_at=None)
    form = PersonForm(request.POST or None, initial={"roles": actions.roles_of(person)})
    if request.method == "POST":
        # No box ticked is an answer too: the form is then empty, and bound.
        form = PersonForm(request.POST)
    if request.method == "POST" and form.is_valid():
        try:
            roles = form.cleaned_data["roles"]
            asked = actions.change_roles(person, roles, by=request.member, **form.how())
        except Changed as error:
            form.add_error("roles", str(error))
        else:
            messages.success(request, _("%(name)s's roles are saved.") % {"name": person.name})
            say_what_waits(request, asked)
            return redirect("tenants:people", slug=request.workspace.slug)
    held = RoleAssignment.objects.live().filter(member=person)
    held = held.select_related("queue", "granted_by__user", "approved_by__user")
    context = {
        "person": person,
        "held": held.order_by("queue__name", "role"),
        "waiting": waiting_requests(Q(member=person)),
    }
    return _form_page(request, "tenants/person.html", form, **context)


@member_page(may_manage_workspace)
@require_POST
def remove_person(request: TenantRequest, member_id: uuid.UUID) -> HttpResponse:
    """End a membership with all its roles."""
    person = get_object_or_404(Member.objects.select_related("user"), pk=member_id, removed_at=None)
    actions.remove_member(person, by=request.member, now=timezone.now())
    messages.success(request, _("%(name)s is no longer a member.") % {"name": person.name})
    return redirect("tenants:people", slug=request.workspace.slug)


def _form_page(request: Any, template: str, form: Any, **context: Any) -> HttpResponse:
    status = 400 if form.errors else 200
    return render(request, template, {"form": form, **context}, status=status)
