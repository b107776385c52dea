"""In which zone a page tells times: whoever signed in chooses one, a reporter's browser knows its own."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone


class TimeZoneMiddleware:
    """Tells times in the zone that whoever signed in chose; it ends with the request.

    Sets `request.time_zone`, empty where nobody chose: the server then tells UTC, and page.js the
    zone of the browser. Pages and API of the reporter's side are the same for everybody.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        request.time_zone = ""
        with timezone.override(None):
            return self.get_response(request)

    def process_view(self, request: Any, view: Any, args: Any, kwargs: Any) -> None:
        """Take the zone of the account where the page is one of an account's."""
        if _for_account(request, view) and request.user.is_authenticated:
            request.time_zone = request.user.time_zone
            timezone.activate(request.user.zone)


def _for_account(request: HttpRequest, view: Any) -> bool:
    if getattr(view, "access", "") in {"member", "account", "operator"}:
        return True
    # Those of django-allauth. Asking for a user elsewhere would keep caches from the scripts.
    return bool(request.resolver_match and request.resolver_match.route.startswith("accounts/"))
