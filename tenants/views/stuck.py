"""What due work failed on, in all workspaces, for operators of the installation."""

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect, render
from django.utils import timezone

from tenants.due_work import retry_failure, stuck_rows
from tenants.models import WorkFailure
from tenants.scope import enter_scope


def operator_page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Open a page to operators of the installation (staff accounts); to others it is not there."""

    @login_required
    @wraps(view)
    def opened(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_staff:
            raise Http404
        response = view(request, *args, **kwargs)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    opened.access = "operator"  # type: ignore[attr-defined]
    return opened


@operator_page
def stuck_page(request: Any) -> HttpResponse:
    """List the rows that could not be done: those that wait for a person, and those tried again."""
    rows = stuck_rows()
    context = {
        "parked": [row for row in rows if row.retry_at is None],
        "retried": [row for row in rows if row.retry_at is not None],
    }
    return render(request, "tenants/stuck.html", context)


@operator_page
def retry_stuck(request: Any, workspace_id: uuid.UUID, failure_id: uuid.UUID) -> HttpResponse:
    """Have one row tried again at once."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    with enter_scope(workspace_id):
        failure = WorkFailure.objects.filter(pk=failure_id).first()
        if failure is not None:
            retry_failure(failure, now=timezone.now())
    if failure is None:
        messages.info(request, "It went through meanwhile.")
    else:
        messages.success(request, "It is tried again within seconds.")
    return redirect("tenants:stuck")
