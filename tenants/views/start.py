"""The start of the product: for strangers what it is, for members where to go."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from tenants.directory import workspaces_of


def start_page(request: HttpRequest) -> HttpResponse:
    """Show what this is, one's own workspaces, or the one there is."""
    if not request.user.is_authenticated:
        return render(request, "tenants/start.html")
    own = workspaces_of(request.user.pk)
    if len(own) == 1:
        return redirect(f"/w/{own[0].slug}/")
    return render(request, "tenants/workspaces.html", {"workspaces": own})


@login_required
def workspaces_page(request: Any) -> HttpResponse:
    """List one's own workspaces, also where there is only one."""
    own = workspaces_of(request.user.pk)
    return render(request, "tenants/workspaces.html", {"workspaces": own})


start_page.access = "anyone"  # type: ignore[attr-defined]
workspaces_page.access = "account"  # type: ignore[attr-defined]
