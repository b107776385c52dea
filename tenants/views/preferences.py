"""How a person reads the product: the page on which they choose it."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tenants import actions
from tenants.account_forms import PreferencesForm


@login_required
def preferences_page(request: Any) -> HttpResponse:
    """Choose the zone in which times are told, on pages and in messages."""
    form = PreferencesForm(request.POST or None, initial={"time_zone": request.user.time_zone})
    if request.method == "POST" and form.is_valid():
        actions.choose_time_zone(request.user, form.cleaned_data["time_zone"])
        messages.success(request, _("Your preferences are saved."))
        return redirect("tenants:preferences")
    context = {"form": form}
    return render(request, "tenants/preferences.html", context, status=400 if form.errors else 200)


preferences_page.access = "account"  # type: ignore[attr-defined]
