"""Metrics of due work, for Prometheus: how much is due, and how much is stuck."""

import hmac
from collections import Counter
from collections.abc import Iterator

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector

from config.tick import LANES
from tenants.due_work import stuck_rows, workspaces_due
from tenants.models import Tick


class DueWorkCollector(Collector):
    """Asks the database when it is asked: nothing is counted in the memory of a process."""

    def collect(self) -> Iterator[Metric]:
        """Give the rows due and stuck by kind of work, and the age of ticks; names no workspace."""
        due = GaugeMetricFamily("recourse_due_rows", "Rows due now", labels=["work"])
        stuck = GaugeMetricFamily(
            "recourse_stuck_rows", "Rows that failed", labels=["work", "state"]
        )
        counts = Counter(
            (row.work, "retried" if row.retry_at else "parked") for row in stuck_rows()
        )
        for work in (work for lane in LANES.values() for work in lane):
            due.add_metric([work.name], sum(each.rows for each in workspaces_due(work)))
            for state in ("retried", "parked"):
                stuck.add_metric([work.name, state], counts[work.name, state])
        age = GaugeMetricFamily(
            "recourse_tick_age_seconds", "Since due work was last looked for", labels=["lane"]
        )
        for tick in Tick.objects.order_by("lane"):
            age.add_metric([tick.lane], (timezone.now() - tick.at).total_seconds())
        yield from (due, stuck, age)


_registry = CollectorRegistry()
_registry.register(DueWorkCollector())


def metrics(request: HttpRequest) -> HttpResponse:
    """Answer Prometheus, which shows METRICS_TOKEN as a bearer; without that setting, nobody."""
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not settings.METRICS_TOKEN or not hmac.compare_digest(given, settings.METRICS_TOKEN):
        raise Http404
    return HttpResponse(generate_latest(_registry), content_type=CONTENT_TYPE_LATEST)


metrics.access = "token"  # type: ignore[attr-defined]
