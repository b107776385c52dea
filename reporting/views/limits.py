"""The admin's page of the intake's limits, and of how much they stopped."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from reporting.actions.limits import change_limits
from reporting.guard import limited_hours, limits_of
from reporting.limit_forms import LimitsForm, initial_of
from tenants.access import TenantRequest, member_page
from tenants.permissions import may_manage_workspace


@member_page(may_manage_workspace)
def limits_page(request: TenantRequest) -> HttpResponse:
    """Show the limits in force and what they stopped; change them."""
    workspace = request.workspace
    form = LimitsForm(request.POST or None, initial=initial_of(limits_of(workspace)))
    if request.method == "POST" and form.is_valid():
        if change_limits(workspace, form.cleaned_data, by=request.member):
            messages.success(request, _("The limits are saved. They hold from the next report on."))
        return redirect("reporting:limits", slug=workspace.slug)
    context = {"form": form, "hours": limited_hours(timezone.now())}
    return render(request, "reporting/limits.html", context, status=400 if form.errors else 200)
