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

    def __call__(self, request: Any) -> HttpResponse:
        request.chosen_language = _chosen(request)
        request.for_reporters = False
        # An override, so that the language ends with the request, whatever a view activates.
        with translation.override(
            request.chosen_language or translation.get_language_from_request(request)
        ):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "")
        if request.chosen_language and request.for_reporters and _is_page(response):
            # Until the browser is closed; nobody who did not choose gets a cookie.
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                request.chosen_language,
                secure=settings.SECURE,
                httponly=True,
                samesite="Lax",
            )
        patch_vary_headers(response, ("Accept-Language",))
        return response

    def process_view(self, request: Any, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        """Answer in English where the address is neither the start nor one of the reporter's side."""
        if _for_reporters(request, view):
            request.for_reporters = True
        else:
            translation.activate(settings.LANGUAGE_CODE)
        return None


def _for_reporters(request: Any, view: Any) -> bool:
    access = getattr(view, "access", "")
    if access == "anyone":
        # The start, which leads members to their work.
        return not request.user.is_authenticated
    return bool(access == "public" and request.resolver_match.app_name == "reporting")


def _is_page(response: HttpResponse) -> bool:
    """Tell pages from answers of the API, which set no cookie."""
    return response.headers.get("Content-Type", "").startswith("text/html")


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
