"""Whether the product lives and whether it is ready, for who starts it, watches it or stands before it."""

from collections.abc import Callable
from datetime import timedelta

from celery import current_app
from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils import timezone
from kombu.exceptions import OperationalError

from config.isolation import found_breaches
from tenants.models import Tick

# A worker that did not look for due work for so long is away or far behind.
LATEST_TICK = timedelta(seconds=max(60.0, 10 * settings.TICK_SECONDS))
BROKER_SECONDS = 2.0
GetResponse = Callable[[HttpRequest], HttpResponseBase]


class HealthMiddleware:
    """Answers `/healthz` and `/readyz` before hosts, https and sessions are looked at.

    Probes come from the machine itself, over http, under whatever name it has.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a probe, or pass the request on."""
        if request.path_info == "/healthz":
            return HttpResponse("alive\n", content_type="text/plain")
        if request.path_info == "/readyz":
            state = readiness()
            return JsonResponse(state, status=200 if set(state.values()) == {"ok"} else 503)
        return self.get_response(request)


def readiness() -> dict[str, str]:
    """Return for database, broker and tick “ok”, or what is the matter with it in a word."""
    return {"database": _database(), "broker": _broker(), "tick": _tick()}


def _database() -> str:
    try:
        return "open" if found_breaches() else "ok"
    except Error:
        return "away"


def _broker() -> str:
    try:
        with current_app.connection_for_write(connect_timeout=BROKER_SECONDS) as broker:
            broker.ensure_connection(max_retries=1, timeout=BROKER_SECONDS)
    except (OperationalError, OSError):
        return "away"
    return "ok"


def _tick() -> str:
    try:
        last = Tick.objects.filter(lane="pipeline").first()
    except Error:
        return "not known"
    if last is None:
        return "never"
    return "ok" if timezone.now() - last.at <= LATEST_TICK else "late"
