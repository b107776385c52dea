"""Holding requests of the API to the intake's limits, before anything costly is done for them."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request

from reporting import guard
from reporting.intake import Source
from reporting.models import YesNo
from tenants.models import Workspace

DEVICE = OpenApiParameter(
    "X-Device",
    str,
    OpenApiParameter.HEADER,
    pattern="^[A-Za-z0-9_-]{8,64}$",
    description="A random id that the host page keeps for this device. It is counted, not stored.",
)
SOLUTION = OpenApiParameter(
    "X-Challenge-Solution",
    str,
    OpenApiParameter.HEADER,
    description="The solved challenge of a 429 `challenge_required`, as ALTCHA writes it.",
)


def admit_report(
    request: Request, workspace: Workspace, host: Source, attempt: str
) -> tuple[str, ...]:
    """Count a report against its limits, as soon as its JSON is read; return its marks.

    Raises Limited. The body is not checked or redacted yet: what is refused costs little.
    """
    severe, text = peek(request.data)
    return guard.admit(
        guard.sender_of(request._request, host),
        workspace,
        severe=severe,
        text=text,
        attempt=attempt,
        solution=request.headers.get("X-Challenge-Solution", ""),
        now=timezone.now(),
    )


def admit_look(request: Request, workspace: Workspace, *, severe: bool = False) -> None:
    """Count a request that stores no report; raise Limited where a network asks too often."""
    sender = guard.sender_of(request._request)
    guard.look(sender, workspace, now=timezone.now(), severe=severe)


def peek(body: Any) -> tuple[bool, str]:
    """Return whether an unchecked body says that it is severe, and the text it brings."""
    if not isinstance(body, dict):
        return False, ""
    tool, text = body.get("tool"), body.get("description")
    acted = isinstance(tool, dict) and YesNo.NO in (
        tool.get("confirmation_requested"),
        tool.get("confirmation_given"),
    )
    return body.get("severity") == "high" or acted, text if isinstance(text, str) else ""
