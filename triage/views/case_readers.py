"""Who opened what reporters of a case wrote, sent or are, from the audit trail."""

from typing import Any

from django.db.models import Count, Max
from django.utils.translation import gettext_lazy, ngettext

from tenants.models import AuditEvent, Member
from triage.models import Case, CaseReport

READ = {
    "content.read": gettext_lazy("Report text"),
    "attachment.read": gettext_lazy("Files"),
    "trace.read": gettext_lazy("System trace"),
    "identity.read": gettext_lazy("Reporter identity"),
}
MOST_READERS = 50


def readers_of(case: Case) -> list[dict[str, Any]]:
    """Return who opened what of the case's reports, how often and when last, the latest first."""
    reports = CaseReport.objects.filter(case=case).values("report")
    rows = list(
        AuditEvent.objects.filter(object_id__in=reports, event__in=READ)
        .exclude(member=None)
        .values("member", "event")
        .annotate(times=Count("pk"), last=Max("at"))
        .order_by("-last")[:MOST_READERS]
    )
    people = Member.objects.select_related("user").in_bulk({row["member"] for row in rows})
    return [
        {
            "title": people[row["member"]].name,
            "at": row["last"],
            "detail": f"{READ[row['event']]}, {_times(row['times'])}",
        }
        for row in rows
    ]


def _times(count: int) -> str:
    return ngettext("%(n)d time", "%(n)d times", count) % {"n": count}
