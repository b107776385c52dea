"""Drawing a page of the reporter's side, in the reporter's language."""

from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import translation

from reporting.models import Report
from reporting.next_steps import known_language
from tenants.access import TenantRequest


def page(
    request: TenantRequest, template: str, context: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """Return a page that bears the workspace's name and no member's."""
    values = {"workspace": request.workspace, **(context or {})}
    if isinstance(form := values.get("form"), Form):
        values["error_lines"] = [
            {"url": f"#{field.id_for_label or field.auto_id}", "text": error}
            for field in form
            for error in field.errors
        ]
    return render(request, template, values, status=status)


def speak(request: TenantRequest, report: Report) -> None:
    """Go on in the language of a report, where the reader chose no other."""
    if not request.chosen_language:
        translation.activate(known_language(report.locale))
