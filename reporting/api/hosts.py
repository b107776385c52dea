"""Which host product calls, for whom, and in which attempt: all of it from headers."""

import re
from typing import Any

from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication
from rest_framework.request import Request

from reporting.intake import Source
from reporting.tokens import read_token
from tenants.actions import client_secret
from tenants.api import client_key_of, workspace_of
from tenants.permissions import Invalid

IDEMPOTENCY_KEY = re.compile(r"[\x21-\x7e]{1,128}")


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


def idempotency_key(request: Request) -> str:
    """Return the attempt's key; raise Invalid when it is missing, too long or not visible ASCII."""
    value: str = request.headers.get("Idempotency-Key", "")
    if not IDEMPOTENCY_KEY.fullmatch(value):
        raise Invalid(
            "Idempotency-Key",
            "Send 1 to 128 visible ASCII characters, new for each report and the same for each "
            "retry: a random UUID will do.",
            code="required" if not value else "invalid",
        )
    return value


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
