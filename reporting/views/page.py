"""Drawing a page of the reporter's side."""

from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import render

from tenants.access import TenantRequest


def page(
    request: TenantRequest, template: str, context: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """Return a page that bears the workspace's name and no member's."""
    shown = {"workspace": request.workspace, **(context or {})}
    if isinstance(form := shown.get("form"), Form):
        shown["error_lines"] = [
            {"url": f"#{field.id_for_label or field.auto_id}", "text": error}
            for field in form
            for error in field.errors
        ]
    return render(request, template, shown, status=status)
