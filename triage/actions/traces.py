"""Reading what the AI system recorded of a case: a right and a record of its own."""

from dataclasses import dataclass

from django.db.models import Count, Q

from privacy import vault
from privacy.models import Content, DataClass, Kind
from reporting.models import Report
from tenants.models import Member
from tenants.permissions import require
from traces.timeline import KINDS
from triage.models import Case, CaseReport
from triage.permissions import may_read_trace

MOST_LISTED = 20


@dataclass(frozen=True)
class Traced:
    """A report with a trace, and how many spans were kept for it."""

    reference: str
    spans: int


def traced_reports(case: Case) -> list[Traced]:
    """Return the reports of a case that have a trace, oldest first, in one query; 20 at most."""
    rows = (
        Content.objects.filter(
            record__in=CaseReport.objects.filter(case=case).values("report"),
            data_class=DataClass.TRACE,
        )
        .values_list("record__reference")
        .annotate(spans=Count("pk", filter=Q(kind=Kind.SPANS)))
        .order_by("record_id")[:MOST_LISTED]
    )
    return [Traced(reference, spans) for reference, spans in rows]


def read_trace(case: Case, report: Report, *, by: Member, purpose: str) -> list[vault.Piece]:
    """Open the trace of one report of a case, and record who did.

    What was purged is missing from the answer.
    """
    require(may_read_trace(by, case.queue_id))
    return vault.read(report, KINDS, by=by, purpose=purpose)
