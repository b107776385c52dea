"""Pages for errors that no view answers itself."""

import logging
import sys
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from tenants.failures import note_failure

logger = logging.getLogger("recourse.request")
# Where programs ask: to them a page is no answer.
FOR_PROGRAMS = ("/api/", "/otlp/")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the form expired, and how to go on without losing what was typed."""
    return render(
        request,
        "403.html",
        {
            "reason": _(
                "This form is no longer valid, because you logged in or out meanwhile, or the "
                "browser keeps no cookies here. Go back, copy what you wrote, load the page again "
                "and send it once more."
            )
        },
        status=403,
    )


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """Answer 404 the same for what does not exist and for what is another workspace's."""
    if _is_for_programs(request):
        from tenants.problems import ProblemResponse

        return ProblemResponse(404, _("There is nothing at this address."), [])
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500 without touching the database; say the code under which the log has its frames."""
    error = sys.exc_info()[1]
    code = note_failure(logger, request.path_info, error) if error else ""
    if _is_for_programs(request):
        from tenants.problems import ProblemResponse

        detail = _("The request failed on our side. Send it again.")
        number = _("Number of this fault")
        return ProblemResponse(500, f"{detail} {number}: {code}" if code else detail, [])
    return render(request, "500.html", {"request_id": code}, status=500)


def _is_for_programs(request: HttpRequest) -> bool:
    return any(part in request.path_info for part in FOR_PROGRAMS)
