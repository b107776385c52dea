"""In which language a page answers: a reporter chooses, the pages of members are English."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers


class LanguageMiddleware:
    """Speaks the language a person chose, in the address or before, else that of their browser.

    Sets `request.chosen_language`, empty where nobody chose, and `request.for_reporters`. Takes
    the place of Django's LocaleMiddleware: what only members read is not translated, and a page
    half in another language would be harder to read than one in English.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.chosen_language = _chosen(request)  # type: ignore[attr-defined]
        request.for_reporters = False  # type: ignore[attr-defined]
        # An override, so that the language ends with the request, whatever a view activates.
        with translation.override(
            request.chosen_language or translation.get_language_from_request(request)  # type: ignore[attr-defined]
        ):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "")
        patch_vary_headers(response, ("Accept-Language",))
        return response

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Answer in English where the address is not one of the reporter's side."""
        inside = request.resolver_match is not None and request.resolver_match.app_name
        if inside == "reporting" and getattr(view, "access", "") == "public":
            request.for_reporters = True  # type: ignore[attr-defined]
        else:
            translation.activate(settings.LANGUAGE_CODE)
        return None


def _chosen(request: HttpRequest) -> str:
    """Return the language that the address asks for, or that was asked for before."""
    known = dict(settings.LANGUAGES)
    for given in (
        request.GET.get("language", ""),
        request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, ""),
    ):
        if given in known:
            return given
    return ""
