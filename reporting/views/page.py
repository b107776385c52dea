"""Drawing a page of the reporter's side."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from tenants.access import TenantRequest


def page(
    request: TenantRequest, template: str, context: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """Return a page that bears the workspace's name and no member's."""
    return render(
        request, template, {"workspace": request.workspace, **(context or {})}, status=status
    )
