"""Pages for errors that no view answers itself."""

import logging
import sys
from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from tenants.failures import note_failure

logger = logging.getLogger("recourse.request")
# Where programs ask: to them a page is no answer.
FOR_PROGRAMS = ("/api/", "/otlp/")
# A database that was stopped at once is back within so many.
RETRY_SECONDS = 5


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
    """Say the code under which the log has the frames, without touching the database.

    503 instead of 500 where that is what is away or too busy: who sent something then knows to
    send it again, as it is.
    """
    error = sys.exception()
    code = note_failure(logger, request.path_info, error) if error else ""
    away = isinstance(error, OperationalError | InterfaceError)
    answer = _server_error(request, 503 if away else 500, code)
    if away:
        answer["Retry-After"] = str(RETRY_SECONDS)
    return answer


def _server_error(request: HttpRequest, status: int, code: str) -> HttpResponse:
    if _is_for_programs(request):
        from tenants.problems import ProblemResponse

        detail = _("The request failed on our side. Send it again.")
        number = _("Number of this fault")
        return ProblemResponse(status, f"{detail} {number}: {code}" if code else detail, [])
    return render(request, "500.html", {"request_id": code}, status=status)


def _is_for_programs(request: HttpRequest) -> bool:
    return any(part in request.path_info for part in FOR_PROGRAMS)
