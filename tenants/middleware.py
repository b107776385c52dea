"""What every request gets: an answer that no cache keeps, its workspace's scope, plain refusals."""

import logging
import re
import uuid
from collections.abc import Callable

import redis
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from tenants.bodies import read_ahead
from tenants.keys import Unreadable
from tenants.models import ClientKey, Member, Workspace
from tenants.notify import notify_workers
from tenants.permissions import Changed, Denied, Limited
from tenants.problems import damaged_words
from tenants.scope import enter_scope_of

logger = logging.getLogger("recourse.accounts")

WORKSPACE_PATH = re.compile(r"^/w/([a-z0-9-]{1,40})/")
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}


class ScopeMiddleware:
    """Opens the scope, and with it the transaction, around view and template rendering.

    Sets `request.workspace` and who calls there: `request.member`, and for a host product
    `request.client_key`, active and of this workspace. All are None outside a workspace, when
    there is no such workspace, or when the caller is not of it. `tenants.access` turns the lack
    of a member into the same 404 in every case.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.workspace = request.member = request.client_key = None  # type: ignore[attr-defined]
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            # No text in PostgreSQL holds this character: there is nothing to be found by it.
            raise Http404
        match = WORKSPACE_PATH.match(request.path_info)
        if match is None:
            return self.get_response(request)
        read_ahead(request)
        with enter_scope_of(match[1]) as workspace_id:
            if workspace_id is not None:
                response = self._answered(request, workspace_id)
        if workspace_id is None:
            return self.get_response(request)
        if request.method not in SAFE_METHODS and response.status_code < 400:
            notify_workers()
        return response

    def _answered(self, request: HttpRequest, workspace_id: uuid.UUID) -> HttpResponse:
        client_key = None
        if public_id := request.headers.get("X-Client-Key", ""):
            # With its workspace: the two in one query. Unique, so not ordered as first() would.
            keys = ClientKey.objects.select_related("workspace")
            client_key = next(iter(keys.filter(public_id=public_id, revoked_at=None)), None)
        workspace = client_key.workspace if client_key else Workspace.objects.get(pk=workspace_id)
        request.client_key = client_key  # type: ignore[attr-defined]
        request.workspace = workspace  # type: ignore[attr-defined]
        if request.user.is_authenticated:
            request.member = (  # type: ignore[attr-defined]
                Member.objects.select_related("user")
                .filter(user_id=request.user.pk, removed_at=None)
                .first()
            )
            if request.member is not None:  # type: ignore[attr-defined]
                # Known already: templates that ask for it cost no query.
                request.member.workspace = workspace  # type: ignore[attr-defined]
        response = self.get_response(request)
        if response.status_code >= 500:
            transaction.set_rollback(True)
        return response


class RefusalMiddleware:
    """Turns the refusals that actions raise into pages: 403 with the reason, 409 with the
    news or with what is damaged, 429 with the time to wait; and 503 where attempts to sign in
    cannot be counted.

    Keeps every answer out of caches unless its view said otherwise: pages show secrets (a receipt,
    a recovery code, a key), or what one person alone may read.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer Denied, Changed, Limited, Unreadable and a cache that is away, nothing else."""
        if isinstance(error, Denied):
            return render(request, "403.html", {"reason": str(error)}, status=403)
        if isinstance(error, Changed):
            return render(request, "409.html", {"reason": str(error)}, status=409)
        if isinstance(error, Unreadable):
            return render(request, "damaged.html", {"reason": damaged_words(error)}, status=409)
        if isinstance(error, Limited):
            answer = render(request, "429.html", {"reason": error.detail}, status=429)
            answer["Retry-After"] = str(error.wait)
            return answer
        if isinstance(error, redis.RedisError):
            # Only what protects accounts asks the cache: without it nobody could be stopped from
            # trying all passwords, so nobody is let in.
            logger.warning("the cache does not answer: %s", type(error).__name__)
            answer = render(request, "503.html", status=503)
            answer["Retry-After"] = "10"
            return answer
        return None
