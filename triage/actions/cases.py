"""Opening cases from reports, and reading what reporters wrote."""

import logging
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from reporting import vault
from reporting.actions import files_of, mark_taken_up, move_report, read_attachment
from reporting.models import Attachment, Kind, Report
from tenants import audit
from tenants.models import Member
from tenants.permissions import require
from triage.actions.clocks import review_time
from triage.actions.conversation import hear_reporter, mark_read
from triage.models import Case, CaseReport, Queue, RoutingRule
from triage.permissions import may_read_content, may_unmask

logger = logging.getLogger("recourse.triage")

BATCH = 200
# The reporter's identity is no part of it: that is sealed, and no business of a reviewer (J2).
READABLE = (
    Kind.DESCRIPTION,
    Kind.CONTEXT,
    Kind.TOOL_PARAMETERS,
    Kind.MESSAGE,
    Kind.NOTE,
    Kind.TRACE,
)


@transaction.atomic
def open_case(report: Report, *, now: datetime, rules: Sequence[RoutingRule] | None = None) -> Case:
    """Open the case of a report in the queue its routing names; a second call returns the first's.

    `rules` spares reading the routing table for each report of a batch.
    """
    known: Case | None = Case.objects.filter(report_id=report.pk).first()
    if known is not None:
        return known
    queue = route(report, routing_table() if rules is None else rules)
    case = Case(
        workspace_id=report.workspace_id,
        report=report,
        reference=report.reference,
        queue=queue,
        category=report.category,
        severity=report.severity,
        tool_name=report.tool_name,
        asked_first=report.confirmation_requested if report.tool_occurred else "",
        model_version=report.model_version,
        received_at=report.received_at,
        opened_at=now,
        due_at=report.received_at + review_time(report.workspace, report.severity),
    )
    case.save(force_insert=True)
    CaseReport.objects.create(
        workspace_id=report.workspace_id,
        case=case,
        report=report,
        how=CaseReport.How.OPENED,
        joined_at=now,
    )
    if report.status == Report.Status.RECEIVED:
        move_report(report, Report.Status.IN_REVIEW)
    mark_taken_up(report, now, sorted_to=queue.name)
    audit.record(
        "case.opened", case, queue=queue.slug, category=case.category, severity=case.severity
    )
    return case


def take_up_due(now: datetime, batch: int = BATCH) -> int:
    """Open or reopen the cases of what was reported or answered in the workspace in scope.

    Returns how many reports were taken up. One that cannot be is logged and left for the next
    round; it holds up none of the others.
    """
    due = list(
        Report.objects.filter(taken_up_at=None)
        .order_by("received_at")
        .values_list("pk", flat=True)[:batch]
    )
    rules = routing_table() if due else []
    taken = 0
    for report_id in due:
        try:
            with transaction.atomic():
                taken += _take_up(report_id, rules, now)
        except Exception as error:
            logger.error("report %s not taken up: %s", report_id, type(error).__name__)
    return taken


def route(report: Report, rules: Sequence[RoutingRule]) -> Queue:
    """Return the queue of the first rule that fits the report (D5).

    A table without a fitting line must not lose a report: the workspace's first queue gets it.
    """
    for rule in rules:
        if (
            rule.category in {"", report.category}
            and rule.entry in {"", report.entry}
            and rule.least_severity <= report.severity
        ):
            fitting: Queue = rule.queue
            return fitting
    first: Queue = Queue.objects.earliest("pk")
    return first


def routing_table() -> list[RoutingRule]:
    """Return the workspace's routing rules in the order they are tried."""
    return list(RoutingRule.objects.select_related("queue").order_by("position"))


def read_content(case: Case, *, by: Member, purpose: str) -> list[vault.Piece]:
    """Open what was written about a case, record who did, and return it oldest first (J3).

    What was purged is missing from the answer; what is masked is replaced, unless `by` may lift
    masks.
    """
    require(may_read_content(by, case.queue_id))
    # Before reading: what the reporter says after this moment is unread again.
    mark_read(case, timezone.now())
    unmasked = bool(may_unmask(by, case.queue_id))
    return vault.read(case.report, READABLE, by=by, purpose=purpose, unmasked=unmasked)


def case_files(case: Case) -> QuerySet[Attachment]:
    """Return the files of all reports of a case, oldest first; names and bytes stay sealed."""
    return files_of(CaseReport.objects.filter(case=case).values("report"))


@transaction.atomic
def read_file(case: Case, file: Attachment, *, by: Member) -> tuple[str, bytes]:
    """Open a file of a case for a member who may read its content; recorded (J3)."""
    require(may_read_content(by, case.queue_id))
    return read_attachment(file, by=by, purpose="triage")


def _take_up(report_id: object, rules: Sequence[RoutingRule], now: datetime) -> bool:
    # The case is locked before the report, in the order in which decisions lock them; what
    # another round holds is left to it.
    if Case.objects.filter(report_id=report_id).exists():
        case = Case.objects.select_for_update(skip_locked=True).filter(report_id=report_id).first()
        if case is None:
            return False
        # Locked, so that what the reporter says at this moment is taken up by the next round.
        report = (
            Report.objects.select_related("workspace")
            .select_for_update(of=("self",), no_key=True)
            .get(pk=report_id)
        )
        if report.taken_up_at is not None:
            return False
        hear_reporter(case, report, now=now)
        return True
    report = (
        Report.objects.select_related("workspace")
        .select_for_update(skip_locked=True, of=("self",))
        .filter(pk=report_id, taken_up_at=None)
        .first()
    )
    if report is None:
        return False
    open_case(report, now=now, rules=rules)
    return True
