"""Decorators that say who may open a page; a URL without one fails the access test."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django_htmx.http import HttpResponseClientRedirect

from tenants.models import Member, Workspace
from tenants.permissions import Verdict, require

View = Callable[..., HttpResponse]
PAGE_METHODS = ("GET", "HEAD", "POST")


class TenantRequest(HttpRequest):
    """A request inside a workspace, for type checkers; set up by the middleware."""

    workspace: Workspace
    member: Member
    # Set by config.languages: empty where nobody chose one.
    chosen_language: str


def public_page(view: View) -> View:
    """Open a page of an existing workspace to everybody, such as the reporter's pages."""

    @wraps(view)
    def opened(request: Any, slug: str, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.workspace is None:
            raise Http404
        # From here on the answer may name the workspace; see config.navigation.
        request.public_page = True
        return _unknown_method(view, request) or view(request, *args, **kwargs)

    opened.access = "public"  # type: ignore[attr-defined]
    return opened


def member_page(rule: Callable[[Member], Verdict] | None = None) -> Callable[[View], View]:
    """Open a page to members of the workspace, to those alone whom `rule` allows if one is given.

    A stranger gets the log-in page, an outsider 404 (as for a workspace that does not exist), a
    member without the right 403 with the reason.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def opened(request: Any, slug: str, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return _to_login(request)
            if request.member is None:
                raise Http404
            if rule is not None:
                require(rule(request.member))
            response = _unknown_method(view, request) or view(request, *args, **kwargs)
            # What a member may see stays in no cache, and Back shows how things stand now.
            response.headers.setdefault("Cache-Control", "no-store")
            return response

        opened.access = "member"  # type: ignore[attr-defined]
        return opened

    return decorate


def _to_login(request: Any) -> HttpResponse:
    if not request.htmx:
        return redirect_to_login(request.get_full_path())
    # A part of a page cannot become the log-in page: the whole page goes there and comes back.
    back = urlsplit(request.htmx.current_url_abs_path or "/").path
    return HttpResponseClientRedirect(redirect_to_login(back)["Location"])


def _unknown_method(view: Any, request: HttpRequest) -> HttpResponse | None:
    """Refuse the verbs that no page has; views of the API (`cls`) answer for themselves."""
    if request.method in PAGE_METHODS or hasattr(view, "cls"):
        return None
    return HttpResponseNotAllowed(PAGE_METHODS)
