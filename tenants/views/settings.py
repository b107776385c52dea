"""Settings of a workspace."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tenants import actions
from tenants.access import TenantRequest, member_page
from tenants.permissions import may_manage_workspace
from tenants.settings_form import SettingsForm


@member_page(may_manage_workspace)
def settings_page(request: TenantRequest) -> HttpResponse:
    """Change the name, who may report, and how long reporters may expect to wait."""
    now = {name: getattr(request.workspace, name) for name in SettingsForm.base_fields}
    form = SettingsForm(request.POST or None, initial=now)
    if request.method == "POST" and form.is_valid():
        actions.change_settings(request.workspace, by=request.member, **form.cleaned_data)
        messages.success(request, _("The settings are saved."))
        return redirect("tenants:settings", slug=request.workspace.slug)
    context = {"form": form, "scanned": settings.SCANNER != "none"}
    status = 400 if form.errors else 200
    return render(request, "tenants/settings.html", context, status=status)
