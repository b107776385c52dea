"""Who is left to decide an appeal: never who decided first; who decided an earlier one comes last."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, OuterRef, Subquery
from django.utils import timezone

from reporting.models import ReporterMessage
from tenants.models import Member, QueueUserPermission, unexpired
from triage.models.case import Case
from triage.models.case_report import CaseReport

# The key under which a reporter is told the first result.
ONCE = "once"
MOST_LOOKED_AT = 200


@dataclass(frozen=True)
class Judges:
    """Who decided a case before it was appealed, and who may decide the appeal."""

    # Whoever decided first what one of its reporters was told.
    first: frozenset[uuid.UUID]
    # Whoever decided an appeal of it since, with when they did last.
    again: dict[uuid.UUID, datetime]
    # Whoever may decide now, by name.
    left: list[Member]


def judges_of(cases: Sequence[Case]) -> dict[uuid.UUID, Judges]:
    """Return by case who may decide its appeal, in three queries however many there are.

    What counts is what the reporters of the case were told, and by whom: that goes with a report
    when it is split off or its case is merged into another.
    """
    past = _deciders_before(cases)
    holders = _holders({case.queue_id for case in cases})
    judges = {}
    for case in cases:
        first, again = past.get(case.pk, (set(), {}))
        able = [member for member in holders.get(case.queue_id, []) if member.pk not in first]
        judges[case.pk] = Judges(frozenset(first), again, _foremost(able, again))
    return judges


def _foremost(able: list[Member], again: dict[uuid.UUID, datetime]) -> list[Member]:
    """Return who comes first: whoever decided nothing, then whoever did not decide this result."""
    fresh = [member for member in able if member.pk not in again]
    last = max(again, key=lambda pk: again[pk], default=None)
    return fresh or [member for member in able if member.pk != last] or able


def _deciders_before(
    cases: Sequence[Case],
) -> dict[uuid.UUID, tuple[set[uuid.UUID], dict[uuid.UUID, datetime]]]:
    # Up to the appeal: what is decided about it is no reason against whoever decided it.
    appealed_case = CaseReport.objects.filter(
        report=OuterRef("report"), case__appealed_at__gte=OuterRef("at")
    )
    in_cases = CaseReport.objects.filter(case__in=[case.pk for case in cases])
    rows = (
        ReporterMessage.objects.filter(
            report__in=in_cases.values("report"), event=ReporterMessage.Event.RESOLVED
        )
        .annotate(case=Subquery(appealed_case.values("case")[:1]))
        .exclude(case=None)
        .values_list("case", "by", "key")
        .annotate(last=Max("at"))
    )
    deciders: dict[uuid.UUID, tuple[set[uuid.UUID], dict[uuid.UUID, datetime]]] = {}
    for case_id, by, key, last in rows:
        first, again = deciders.setdefault(case_id, (set(), {}))
        if key == ONCE:
            first.add(by)
        else:
            again[by] = max(last, again.get(by, last))
    return deciders


def _holders(queue_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, list[Member]]:
    """Return by queue the members who may decide its cases, by name."""
    pairs = QueueUserPermission.objects.filter(
        unexpired(),
        content_object__in=queue_ids,
        permission__codename="decide_cases",
        user__is_active=True,
    ).values_list("content_object_id", "user")
    queues: dict[int, list[uuid.UUID]] = {}
    for queue_id, user_id in pairs:
        queues.setdefault(user_id, []).append(queue_id)
    holders: dict[uuid.UUID, list[Member]] = {}
    members = Member.objects.select_related("user").filter(removed_at=None, user__in=queues)
    for member in members.order_by("user__name", "user__email"):
        for queue_id in queues[member.user_id]:
            holders.setdefault(queue_id, []).append(member)
    return holders


def stranded_appeals() -> list[tuple[Case, Judges]]:
    """Return the open appeals that nobody may decide: those overdue, the severe ones, the first due.

    Those that stay undecided come to the front, so the limit hides none of them for long.
    """
    open_cases = Case.objects.filter(status__in=list(Case.OUTCOMES)).exclude(appealed_at=None)
    cases = list(
        open_cases.select_related("queue", "workspace").order_by("due_at")[:MOST_LOOKED_AT]
    )
    # A reporter who is asked stops the clock.
    now = timezone.now()
    cases.sort(
        key=lambda case: (
            case.status != Case.Status.OPEN or case.due_at > now,
            -case.severity,
            case.due_at,
        )
    )
    judges = judges_of(cases) if cases else {}
    return [(case, judges[case.pk]) for case in cases if not judges[case.pk].left]
