"""Opening cases from reports, and reading what reporters wrote."""

import logging
import uuid
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from privacy import vault
from privacy.models import Kind
from reporting import similarity
from reporting.actions import files_of, mark_taken_up, move_report, read_attachment
from reporting.models import Attachment, Report, ReporterMessage
from reporting.similarity import Traits
from tenants import audit
from tenants.models import Member, Queue
from tenants.permissions import require
from triage.actions.conversation import hear_reporter, mark_read
from triage.actions.matching import find_matches, merge_report, take_turn, traits_of
from triage.actions.quarantine import place_report
from triage.models import (
    FROM_REPORTER,
    Case,
    CaseReport,
    RoutingRule,
    reports_of,
    review_time,
)
from triage.permissions import may_read_content, may_unmask

logger = logging.getLogger("recourse.triage")

BATCH = 200
# Of the reporters of one case who wrote since: those whose words are opened with the case.
MOST_TALKING = 50
# The reporter's identity is no part of it: that is sealed, and no business of a reviewer (J2).
READABLE = (
    Kind.DESCRIPTION,
    Kind.CONTEXT,
    Kind.TOOL_PARAMETERS,
    Kind.MESSAGE,
    Kind.NOTE,
)


@transaction.atomic
def open_case(
    report: Report,
    *,
    now: datetime,
    rules: Sequence[RoutingRule] | None = None,
    traits: Traits | None = None,
    looks_like: Case | None = None,
) -> Case:
    """Open the case of a report in the queue its routing names; a second call returns the first's.

    `rules` and `traits` spare reading the routing table and the report's words for each report
    of a batch. `looks_like` is a case that says the same and could not take it.
    """
    opened = CaseReport.objects.select_related("case").filter(report_id=report.pk).first()
    if opened is not None:
        existing: Case = opened.case
        return existing
    queue = route(report, routing_table() if rules is None else rules)
    due_at = report.received_at + review_time(report.workspace, report.severity)
    beginning = place_report(report, due_at=due_at)
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
        due_at=due_at,
        status=beginning.status,
        position_at=beginning.position_at,
        moved_back=beginning.moved_back,
        looks_like=looks_like,
    )
    case.save(force_insert=True)
    CaseReport.objects.create(
        workspace_id=report.workspace_id,
        case=case,
        report=report,
        how=CaseReport.How.OPENED,
        added_at=now,
    )
    if traits is None:
        traits = traits_of(report)
    if traits is not None:
        similarity.remember(report, traits, with_bands=True)
    if report.status == Report.Status.RECEIVED:
        move_report(report, Report.Status.IN_REVIEW)
    quarantined = case.status == Case.Status.QUARANTINED
    mark_taken_up(report, now, sorted_to=queue.name, quarantined=quarantined)
    audit.record(
        "case.opened",
        case,
        queue=queue.slug,
        category=case.category,
        severity=case.severity,
        quarantined=quarantined,
        moved_back=case.moved_back,
    )
    return case


def take_up(report: Report, now: datetime) -> bool:
    """Open, extend or reopen the case of what was reported or answered; False leaves it for later.

    The caller holds the report, and where it is in a case, that case before it.
    """
    membership = CaseReport.objects.select_related("case").filter(report=report).first()
    if membership is not None:
        hear_reporter(membership.case, report, now=now)
        return True
    if not take_turn(report):
        return False
    traits = traits_of(report)
    rules = routing_table()
    matches = find_matches(report, traits, now) if traits else []
    if matches and traits:
        queue = route(report, rules)
        for match in matches:
            if match.takes(report, queue) and merge_report(report, match, queue, now=now):
                similarity.remember(report, traits, with_bands=False)
                return True
    looks_like = matches[0].case if matches else None
    open_case(report, now=now, rules=rules, traits=traits, looks_like=looks_like)
    return True


def claim_report(reports: QuerySet[Report]) -> Report | None:
    """Lock a report to take up, after its case where it is in one, as decisions lock them.

    What another round holds is left to it.
    """
    cases = CaseReport.objects.filter(report__in=reports.order_by().values("pk")).values("case")
    if (case_id := cases.first()) is not None and not (
        Case.objects.select_for_update(skip_locked=True).filter(pk=case_id["case"]).exists()
    ):
        return None
    # Locked, so that what the reporter says at this moment is taken up by the next round.
    return (
        reports.select_related("workspace")
        .select_for_update(skip_locked=True, of=("self",), no_key=True)
        .first()
    )


def route(report: Report, rules: Sequence[RoutingRule]) -> Queue:
    """Return the queue of the first rule that fits the report.

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
    """Open what was written about a case, record who did, and return it oldest first.

    Of a case about several reports that is the first one, and what the others' reporters wrote
    since. What was purged is missing from the answer; what is masked is replaced, unless `by` may
    lift masks.
    """
    require(may_read_content(by, case.queue_id))
    # Before reading: what the reporter says after this moment is unread again.
    mark_read(case, timezone.now())
    unmasked = bool(may_unmask(by, case.queue_id))
    pieces = vault.read(case.report, READABLE, by=by, purpose=purpose, unmasked=unmasked)
    if case.reports_count > 1:
        wrote = ReporterMessage.objects.filter(event__in=FROM_REPORTER).values("report")
        others = list(
            reports_of(case).filter(pk__in=wrote).exclude(pk=case.report_id)[:MOST_TALKING]
        )
        messages = vault.read_each(
            others, [Kind.MESSAGE], by=by, purpose=purpose, unmasked=unmasked
        )
        pieces += [piece for opened in messages.values() for piece in opened]
    return pieces


def case_files(case: Case) -> QuerySet[Attachment]:
    """Return the files of all reports of a case, oldest first; names and bytes stay sealed."""
    return files_of(CaseReport.objects.filter(case=case).values("report"))


@transaction.atomic
def read_file(case: Case, file: Attachment, *, by: Member) -> tuple[str, bytes]:
    """Open a file of a case for a member who may read its content; recorded."""
    require(may_read_content(by, case.queue_id))
    return read_attachment(file, by=by, purpose="triage")


def read_reports(
    case: Case, reports: Sequence[Report], *, by: Member, purpose: str
) -> dict[uuid.UUID, list[vault.Piece]]:
    """Open what was written about some reports of a case; each reading is recorded by itself.

    What is masked is replaced, whoever reads.
    """
    require(may_read_content(by, case.queue_id))
    return vault.read_each(reports, READABLE, by=by, purpose=purpose)
