"""Errors of the API as problem+json (RFC 9457), and the same errors as pages."""

import logging
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, JsonResponse, UnreadablePostError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from rest_framework import exceptions, status
from rest_framework.response import Response

from tenants.failures import note_failure
from tenants.keys import Unreadable
from tenants.permissions import Changed, Denied, Invalid, Limited

logger = logging.getLogger("recourse.request")

TITLES = {
    400: "The request cannot be taken as it is",
    401: "The request is not signed in",
    403: "This is not allowed",
    404: "There is nothing here",
    405: "This method is not offered here",
    406: "This answer format is not offered",
    408: "The request did not arrive in full",
    409: "This does not fit how things stand now",
    411: "The length of the request is not given",
    413: "The request is too long",
    415: "This media type is not taken",
    422: "The request is in order, but cannot be taken here",
    429: "Too many requests",
}

# What is wrong with a request as a whole: the header that says it, and what to send instead.
REMEDIES = {
    405: ("method", "Use one of the methods that the header Allow names."),
    406: ("Accept", "Accept application/json; no other format is offered."),
    415: ("Content-Type", "Send application/json, in UTF-8."),
}


class ProblemResponse(JsonResponse):
    """An error as problem+json."""

    def __init__(self, status_code: int, detail: str, errors: list[dict[str, str]]) -> None:
        super().__init__(problem(status_code, detail, errors), status=status_code)
        self["Content-Type"] = "application/problem+json"


def problem(status_code: int, detail: str, errors: list[dict[str, str]]) -> dict[str, Any]:
    """Return the body of a problem: what happened, and for each field what to do."""
    return {
        "type": "about:blank",
        "title": TITLES.get(status_code, "The request failed"),
        "status": status_code,
        "detail": _text(detail),
        "errors": [{name: _text(value) for name, value in entry.items()} for entry in errors],
    }


def _text(value: str) -> str:
    # Names of fields come from the sender, and half a character cannot be sent back.
    return value.encode("utf-8", "replace").decode()


def problem_response(error: Exception, context: dict[str, Any]) -> Response | None:
    """Turn an exception of an API view into a problem; DRF's EXCEPTION_HANDLER."""
    headers: dict[str, str] = {}
    errors: list[dict[str, str]] = []
    more: dict[str, Any] = {}
    if isinstance(error, UnreadablePostError):
        # Whoever sent it stopped amid the body.
        again = _("The body did not arrive in full. Send the request again.")
        error = Invalid("body", again, code="incomplete", status=408)
    if isinstance(error, exceptions.ValidationError):
        code, errors = 400, list(_flatten(error.get_full_details()))
        detail = ngettext(
            "%(count)d field needs attention.", "%(count)d fields need attention.", len(errors)
        ) % {"count": len(errors)}
    elif isinstance(error, exceptions.APIException):
        code, detail = error.status_code, str(error.detail)
        if code in REMEDIES:
            header, detail = REMEDIES[code]
            errors = [{"field": header, "code": error.default_code, "detail": detail}]
        if retry := getattr(error, "wait", None):
            headers["Retry-After"] = str(int(retry))
    elif isinstance(error, Invalid):
        code, detail = error.status, error.detail
        errors = [{"field": error.field, "code": error.code, "detail": error.detail}]
    elif isinstance(error, Limited):
        code, detail = status.HTTP_429_TOO_MANY_REQUESTS, error.detail
        errors = [{"field": error.field, "code": error.code, "detail": error.detail}]
        headers["Retry-After"] = str(error.wait)
        more = {"challenge": error.challenge} if error.challenge else {}
    elif isinstance(error, Denied | PermissionDenied):
        code, detail = status.HTTP_403_FORBIDDEN, str(error) or _("This is not allowed.")
    elif isinstance(error, Changed):
        code, detail = status.HTTP_409_CONFLICT, str(error)
    elif isinstance(error, Unreadable):
        code, detail = status.HTTP_409_CONFLICT, damaged_words(error)
    elif isinstance(error, Http404):
        code, detail = status.HTTP_404_NOT_FOUND, _("There is nothing at this address.")
    else:
        return None
    if code == status.HTTP_401_UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    if transaction.get_connection().in_atomic_block and code >= 500:
        transaction.set_rollback(True)
    return Response(
        problem(code, detail, errors) | more,
        status=code,
        headers=headers,
        content_type="application/problem+json",
    )


def damaged_words(error: Unreadable) -> str:
    """Log what does not open, and return what to say of it with the code of the line."""
    words = _(
        "Something that is stored for this is damaged and cannot be read, so nothing was done. "
        "Tell whoever runs this service this code: %(code)s"
    )
    # What it says is which row it is, and never a value.
    return words % {"code": note_failure(logger, "stored value does not open", error, row=error)}


def _flatten(details: Any, path: str = "") -> Any:
    """Yield one {field, code, detail} for each leaf of DRF's nested error details."""
    # Fields that a sender named so hold lists; a leaf holds texts.
    if (
        isinstance(details, dict)
        and set(details) == {"message", "code"}
        and isinstance(details["code"], str)
    ):
        yield {"field": path or "body", "code": details["code"], "detail": str(details["message"])}
    elif isinstance(details, dict):
        for key, value in details.items():
            inner = path if key == "non_field_errors" else f"{path}.{key}" if path else str(key)
            yield from _flatten(value, inner)
    elif isinstance(details, list):
        for value in details:
            yield from _flatten(value, path)
