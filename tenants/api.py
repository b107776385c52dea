"""What every API shares: which workspace and client key a request names, and how errors look."""

from typing import Any

from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers
from rest_framework.request import Request

from tenants.models import ClientKey, Workspace
from tenants.permissions import Invalid


def workspace_of(request: Request) -> Workspace:
    """Return the workspace whose address was called."""
    found: Workspace = request.workspace  # type: ignore[attr-defined]
    return found


def client_key_of(request: Request) -> ClientKey:
    """Return the active client key that a request names; raise Invalid with 401."""
    key: ClientKey | None = request.client_key  # type: ignore[attr-defined]
    if key is None:
        # The same for a key that is missing, unknown, revoked or another workspace's.
        raise Invalid(
            "X-Client-Key",
            "Send the id of an active client key of this workspace. An admin finds it under "
            "Connections.",
            code="client_key_unknown",
            status=401,
        )
    return key


class FieldProblemShape(serializers.Serializer[Any]):
    """What is wrong with one field, and what to do about it."""

    field = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class ChallengeShape(serializers.Serializer[Any]):
    """Work to do before the same request is taken (ALTCHA): find the number between 0 and
    `maxNumber` which, written behind the salt, has the challenge as its SHA-256.
    """

    algorithm = serializers.ChoiceField(["SHA-256"])
    challenge = serializers.CharField()
    maxNumber = serializers.IntegerField()
    salt = serializers.CharField()
    signature = serializers.CharField()


class ProblemShape(serializers.Serializer[Any]):
    """An error (RFC 9457)."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    errors = FieldProblemShape(many=True)  # type: ignore[assignment]


class LimitedShape(ProblemShape):
    """Too much came from one source; the header Retry-After says for how many seconds."""

    challenge = ChallengeShape(required=False)


def problems(*codes: int) -> dict[Any, Any]:
    """Return the errors of an operation for its documentation; some come from any of them."""
    return {
        (code, "application/problem+json"): OpenApiResponse(
            LimitedShape if code == 429 else ProblemShape
        )
        for code in sorted({400, 403, 404, 405, 406, 408, 409, 413, 415, *codes})
    }
