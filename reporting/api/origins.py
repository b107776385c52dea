"""Which web pages elsewhere may call the API from a browser (CORS)."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from tenants.models import ClientKey
from tenants.problems import ProblemResponse

HEADERS_TAKEN = (
    "Authorization, Content-Type, Idempotency-Key, X-Challenge-Solution, X-Client-Key, X-Device"
)
HEADERS_GIVEN = "Idempotent-Replayed, Retry-After"
SECONDS_TO_REMEMBER = "600"


def cross_origin(
    view: Callable[..., HttpResponse], *, method: str = "POST", cache: str = "no-store"
) -> Callable[..., HttpResponse]:
    """Let pages call a view whose origin an active client key of the workspace lists.

    No credentials are ever taken: what a caller may do is in its headers and its body.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        origin = request.headers.get("Origin", "")
        foreign = bool(origin) and origin != f"{request.scheme}://{request.get_host()}"
        response: HttpResponse
        if foreign and origin not in _listed(request):
            response = ProblemResponse(
                403,
                "Pages of this origin may not call this workspace.",
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
        if foreign and origin in _listed(request):
            response["Access-Control-Allow-Origin"] = origin
            response["Access-Control-Expose-Headers"] = HEADERS_GIVEN
            if request.method == "OPTIONS":
                response["Access-Control-Allow-Methods"] = method
                response["Access-Control-Allow-Headers"] = HEADERS_TAKEN
                response["Access-Control-Max-Age"] = SECONDS_TO_REMEMBER
        response["Vary"] = "Origin"
        response["Cache-Control"] = cache if response.status_code < 400 else "no-store"
        return response

    return answered


def _listed(request: HttpRequest) -> set[str]:
    client_keys: list[ClientKey] | None = getattr(request, "client_keys", None)
    if client_keys is None:
        client_keys = list(ClientKey.objects.filter(revoked_at=None))
        # A workspace has few keys; the one that signs this request is among them.
        request.client_keys = client_keys  # type: ignore[attr-defined]
    return {origin for key in client_keys for origin in key.origins}
