"""Pages of queues: the member's queues, one queue, and the cases the member holds."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from policy.models import PolicyArea
from reporting.models import Category, Severity
from tenants.access import TenantRequest, member_page
from tenants.models import Queue
from tenants.permissions import queue_grants, require
from triage.models import (
    Case,
    CaseQuerySet,
    in_words,
    queue_with_counts,
    queues_with_backlog,
)
from triage.permissions import may_work_queue
from triage.views.case_rows import rows_of

ROWS = 50
TABS: list[tuple[Case.Status, str]] = [
    (Case.Status.OPEN, "Open"),
    (Case.Status.NEEDS_DETAIL, "Waiting for reporter"),
    (Case.Status.CONFIRMED, "Confirmed"),
    (Case.Status.CLOSED, "Closed"),
    (Case.Status.MERGED, "Merged"),
    (Case.Status.QUARANTINED, "Held back"),
]


@member_page()
def queues_page(request: TenantRequest) -> HttpResponse:
    """Show the queues the member works, with what waits in each."""
    now = timezone.now()
    worked = [
        queue_id for queue_id, held in queue_grants(request.member).items() if "work_queue" in held
    ]
    lines = [
        {
            "queue": backlog.queue,
            "waiting": in_words(backlog.waiting),
            "severe": in_words(backlog.severe),
            "overdue": in_words(backlog.overdue),
            "oldest": backlog.oldest,
            "next_due": backlog.next_due,
            "late": backlog.next_due is not None and backlog.next_due <= now,
        }
        for backlog in (queues_with_backlog(worked, now) if worked else [])
    ]
    return render(request, "triage/queues.html", {"lines": lines})


@member_page()
def queue_page(request: TenantRequest, queue_slug: str) -> HttpResponse:
    """Show one page of a queue, filtered as its address says."""
    queue = queue_with_counts(queue_slug)
    if queue is None:
        raise Http404
    require(may_work_queue(request.member, queue.pk))
    now = timezone.now()
    state = request.GET.get("state", "")
    if state not in Case.Status.values:
        state = Case.Status.OPEN
    chosen = {
        name: request.GET.get(name, "") for name in ("severity", "category", "who", "due", "area")
    }
    cases = _narrow(Case.objects.in_queue(queue).filter(status=state), chosen, request, now)
    due = now if state == Case.Status.OPEN else None
    page = cases.page(request.GET.get("at", ""), ROWS, due=due)
    kept = {"state": state, **{name: value for name, value in chosen.items() if value}}
    context = {
        "queue": queue,
        "state": state,
        "tabs": _tabs(queue, state),
        "filters": _filters(state, chosen),
        "clear_url": f"?{urlencode({'state': state})}" if any(chosen.values()) else "",
        "rows": rows_of(page.rows, slug=request.workspace.slug, member=request.member, now=now),
        **page.links(**kept),
    }
    return render(request, "triage/queue.html", context)


@member_page()
def my_cases_page(request: TenantRequest) -> HttpResponse:
    """Show the cases the member holds or held until the lease ran out, the next to lapse first."""
    now = timezone.now()
    cases = (
        Case.objects.visible_to(request.member)
        .awaiting_decision()
        .filter(claimed_by=request.member)
        .order_by("lease_until", "id")[:ROWS]
    )
    rows = rows_of(cases, slug=request.workspace.slug, member=request.member, now=now)
    held = [row for row in rows if row["holder"]]
    lapsed = [row for row in rows if not row["holder"]]
    return render(request, "triage/my_cases.html", {"held": held, "lapsed": lapsed})


def _narrow(
    cases: CaseQuerySet, chosen: dict[str, str], request: TenantRequest, now: datetime
) -> CaseQuerySet:
    """Filter by what was chosen; a value that makes no sense finds nothing."""
    if severity := chosen["severity"]:
        cases = cases.filter(severity=int(severity) if severity in {"1", "2", "3"} else 0)
    if chosen["category"]:
        cases = cases.filter(category=chosen["category"])
    if chosen["area"]:
        # Its id, not a join: the page then stays one range of an index.
        cases = cases.filter(
            policy_area=PolicyArea.objects.filter(slug=chosen["area"]).values("pk")[:1]
        )
    if chosen["who"] == "me":
        cases = cases.claimed_by(request.member, now)
    elif chosen["who"] == "nobody":
        cases = cases.unclaimed(now)
    if chosen["due"] == "late":
        cases = cases.overdue(now)
    return cases


def _tabs(queue: Queue, state: str) -> list[dict[str, Any]]:
    return [
        {
            "label": _(label),
            "url": f"?{urlencode({'state': status.value})}",
            "current": status == state,
            "count": in_words(getattr(queue, f"count_{status.value}")),
        }
        for status, label in TABS
    ]


def _filters(state: str, chosen: dict[str, str]) -> list[dict[str, Any]]:
    """Return the filters that can narrow a tab: who holds a case matters while it is open."""
    severities = [(str(value), label) for value, label in reversed(Severity.choices)]
    choices = {
        "severity": (_("Severity"), severities),
        "category": (_("Category"), list(Category.choices)),
    }
    if state == Case.Status.OPEN:
        choices["who"] = (_("Claimed by"), [("me", _("Me")), ("nobody", _("Nobody"))])
        choices["due"] = (_("First review"), [("late", _("Late"))])
    else:
        areas = PolicyArea.objects.order_by("name").values_list("slug", "name")
        choices["area"] = (_("Policy area"), list(areas))
    return [
        {
            "name": name,
            "label": label,
            "options": [
                {"value": value, "label": text, "selected": value == chosen[name]}
                for value, text in [("", _("All")), *options]
            ],
        }
        for name, (label, options) in choices.items()
    ]
