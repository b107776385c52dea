"""Decorators that say who may open a page; a URL without one fails the access test."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse

from tenants.models import Member, Workspace
from tenants.permissions import Verdict, require

View = Callable[..., HttpResponse]


class TenantRequest(HttpRequest):
    """A request inside a workspace, for type checkers; set up by ScopeMiddleware."""

    workspace: Workspace
    member: Member


def public_page(view: View) -> View:
    """Open a page of an existing workspace to everybody, such as the reporter's pages."""

    @wraps(view)
    def opened(request: Any, slug: str, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.workspace is None:
            raise Http404
        return view(request, *args, **kwargs)

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
                return redirect_to_login(request.get_full_path())
            if request.member is None:
                raise Http404
            if rule is not None:
                require(rule(request.member))
            return view(request, *args, **kwargs)

        opened.access = "member"  # type: ignore[attr-defined]
        return opened

    return decorate
