"""Who may call, and how often: the host product, for whom, in which attempt, from which page."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.utils import OpenApiParameter
from rest_framework.authentication import BaseAuthentication
from rest_framework.request import Request

from reporting import guard
from reporting.models import YesNo
from reporting.submission import Source
from reporting.tokens import read_token
from tenants.actions import client_secret
from tenants.api import client_key_of, workspace_of
from tenants.models import ClientKey, Workspace
from tenants.permissions import Invalid
from tenants.problems import ProblemResponse

ATTEMPT = re.compile(r"[\x21-\x7e]{1,128}")
IDEMPOTENCY_KEY = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    required=True,
    pattern="^[!-~]{1,128}$",
    description="New for each report, the same for each retry of it.",
)
MESSAGE_KEY = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    pattern="^[!-~]{1,128}$",
    description="New for each message, the same for each retry of it. Without one, the same words "
    "before the team says something are taken for a retry.",
)
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
# What a browser is told of a page elsewhere that calls (CORS).
HEADERS_TAKEN = (
    "Authorization, Content-Type, Idempotency-Key, X-Challenge-Solution, X-Client-Key, X-Device"
)
HEADERS_GIVEN = "Idempotent-Replayed, Retry-After"
SECONDS_TO_REMEMBER = "600"


class HostAuthentication(BaseAuthentication):
    """Knows the host product by its client key and the reporter by the token it signed."""

    def authenticate(self, request: Request) -> tuple[None, Source]:
        """Return the source of a submission as `request.auth`; raise Invalid with 401."""
        workspace = workspace_of(request)
        key = client_key_of(request)
        header = request.headers.get("Authorization", "")
        if not header:
            if not workspace.anonymous_reports:
                raise Invalid(
                    "Authorization",
                    "This workspace takes no anonymous reports. Send a reporter token.",
                    code="token_required",
                    status=401,
                )
            return None, Source(client_key=key)
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer":
            raise Invalid(
                "Authorization",
                "Send the reporter token as “Bearer <token>”, or leave the header out.",
                code="token_invalid",
                status=401,
            )
        claims = read_token(
            token.strip(),
            client_id=key.public_id,
            secret=client_secret(key),
            audience=workspace.slug,
            now=timezone.now(),
        )
        return None, Source(
            client_key=key,
            subject=claims.subject,
            token_id=claims.token_id,
            token_expires_at=claims.expires_at,
        )

    def authenticate_header(self, request: Request) -> str:
        """Name the scheme a 401 asks for."""
        return "Bearer"


def idempotency_key(request: Request, *, required: bool = True) -> str:
    """Return the attempt's key; raise Invalid when it is missing, too long or not visible ASCII."""
    value: str = request.headers.get("Idempotency-Key", "")
    if not required and "Idempotency-Key" not in request.headers:
        return ""
    if not ATTEMPT.fullmatch(value):
        raise Invalid(
            "Idempotency-Key",
            "Send 1 to 128 visible ASCII characters, new for each report and the same for each "
            "retry: a random UUID will do.",
            code="required" if not value else "invalid",
        )
    return value


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


def cross_origin(
    view: Callable[..., HttpResponse], *, method: str = "POST", cache: str = "no-store"
) -> Callable[..., HttpResponse]:
    """Let pages call a view whose origin is listed by the client key that they send.

    What comes without a key (a browser that asks beforehand sends none) is held against all active
    keys of the workspace. No credentials are ever taken: what a caller may do is in its headers and
    its body.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        origin = request.headers.get("Origin", "")
        foreign = bool(origin) and origin != f"{request.scheme}://{request.get_host()}"
        response: HttpResponse
        listed = foreign and origin in _listed(request)
        if foreign and not listed:
            response = ProblemResponse(
                403,
                "Pages of this origin may not call this workspace with this client key.",
                [
                    {
                        "field": "Origin",
                        "code": "origin_not_listed",
                        "detail": "A workspace admin can list it on the client key.",
                    }
                ],
            )
        elif request.method == "OPTIONS":
            response = HttpResponse(status=204, headers={"Allow": f"{method}, OPTIONS"})
        else:
            response = view(request, *args, **kwargs)
        if listed:
            response["Access-Control-Allow-Origin"] = origin
            response["Access-Control-Expose-Headers"] = HEADERS_GIVEN
            if request.method == "OPTIONS":
                response["Access-Control-Allow-Methods"] = method
                response["Access-Control-Allow-Headers"] = HEADERS_TAKEN
                response["Access-Control-Max-Age"] = SECONDS_TO_REMEMBER
        response["Vary"] = "Origin, X-Client-Key"
        response["Cache-Control"] = cache if response.status_code < 400 else "no-store"
        return response

    return answered


def _listed(request: Any) -> set[str]:
    keys = [request.client_key] if request.client_key else ClientKey.objects.filter(revoked_at=None)
    return {origin for key in keys for origin in key.origins}


class HostScheme(OpenApiAuthenticationExtension):
    """Describes HostAuthentication in the API document."""

    target_class = HostAuthentication
    name = ["clientKey", "reporterToken"]

    def get_security_definition(self, auto_schema: Any) -> list[dict[str, Any]]:
        """Return the two schemes."""
        return [
            {"type": "apiKey", "in": "header", "name": "X-Client-Key"},
            {
                "type": "http",
                "scheme": "bearer",
                "bearerFormat": "JWT",
                "description": "HS256 with the client secret; kid = client key; claims sub, jti "
                "(used once), iat, exp (at most 15 minutes later), aud (the workspace).",
            },
        ]

    def get_security_requirement(self, auto_schema: Any) -> list[dict[str, list[Any]]]:
        """Ask for the client key always, for the token where the workspace wants it."""
        return [{"clientKey": []}, {"clientKey": [], "reporterToken": []}]
