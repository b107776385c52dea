"""Merging a report into the case of others that say the same, instead of opening one more."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from privacy import vault
from privacy.models import Kind
from reporting import similarity
from reporting.actions import mark_taken_up, move_report, rate_report, tell_reporter
from reporting.models import Entry, Fingerprint, Report, ReporterMessage, YesNo
from reporting.similarity import Traits
from tenants import audit
from tenants.keys import keyed_hash
from tenants.models import Queue
from tenants.scope import current_workspace_id
from tenants.states import move
from triage.actions.conflicts import conflict_message
from triage.models import Case, CaseReport, due_from, review_time

# A case older than this takes no report any more, whatever its state.
WINDOW = timedelta(days=90)
Status = Case.Status
How = CaseReport.How
MERGEABLE = frozenset({Status.OPEN, Status.NEEDS_DETAIL, Status.CONFIRMED})


@dataclass(frozen=True)
class Match:
    """A case that a report is about too, and how that was seen."""

    case: Case
    how: How
    similarity: int

    def takes(self, report: Report, queue: Queue) -> bool:
        """Say whether the report may be merged: nothing is hidden by it, and nobody is passed by (C6).

        A report that would go to other people opens a case of its own, and so does one that is
        more severe than what was decided already.
        """
        case = self.case
        return (
            case.status in MERGEABLE
            and case.queue_id == queue.pk
            and (case.status != Status.CONFIRMED or report.severity <= case.severity)
        )


def traits_of(report: Report) -> Traits | None:
    """Return what a report is compared by, from its words; None when they were purged.

    Raises Unreadable for damaged ones: by half of them it would be joined with what it is not about.
    """
    pieces = vault.open_sound(report, [Kind.DESCRIPTION, Kind.TRACE])
    return similarity.traits_of(report, pieces) if pieces else None


def renew_fingerprint(fingerprint: Fingerprint, now: datetime) -> None:
    """Make the fingerprints of a report again, by the rules of now.

    Raises Unreadable for a report whose words are damaged.
    """
    report = fingerprint.report
    traits = traits_of(report)
    opened_a_case = CaseReport.objects.filter(report=report, how=How.OPENED).exists()
    similarity.forget([report.pk])
    if traits is not None:
        similarity.remember(report, traits, with_bands=opened_a_case)


def take_turn(report: Report) -> bool:
    """Say whether no other round is working on reports of the same kind, and keep them out.

    Two rounds that looked at two reports alike at the same moment would open two cases. Reports of
    different kinds are never merged, so different rounds may take them. Held until the transaction ends.
    """
    return _turn(report.category, report.tool_name)


def _turn(category: str, tool: str) -> bool:
    digest = keyed_hash("matching", str(current_workspace_id()), category, tool)
    number = int.from_bytes(digest[:8], "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [number])
        row: Any = cursor.fetchone()
    return bool(row[0])


def find_matches(report: Report, traits: Traits, now: datetime) -> list[Match]:
    """Return the cases that the report may be about too, the likeliest first and then the oldest."""
    since = now - WINDOW
    same = similarity.exact_duplicates(report, traits, since)
    exact = [Match(row.case, How.EXACT, 100) for row in _cases_of(same, since)]
    if any(match.case.status in MERGEABLE for match in exact):
        return exact
    near = similarity.near_duplicates(report, traits, since)
    rows = _cases_of(near, since)
    opened = vault.open_each([row.report_id for row in rows], [Kind.DESCRIPTION])
    measured = []
    for row in rows:
        text = "".join(piece.text for piece in opened.get(row.report_id, [])[:1])
        alike = similarity.similarity_of(traits.words, similarity.normal_form(text)) if text else 0
        if alike >= similarity.NEAR:
            measured.append(Match(row.case, How.NEAR, alike))
    return exact + sorted(measured, key=lambda match: -match.similarity)


def _cases_of(report_ids: list[uuid.UUID], since: datetime) -> list[CaseReport]:
    rows = CaseReport.objects.select_related("case").filter(
        report__in=report_ids, case__opened_at__gte=since
    )
    return list(
        rows.exclude(case__status__in=[Status.QUARANTINED, Status.MERGED]).order_by("case", "id")
    )


@transaction.atomic
def merge_report(report: Report, match: Match, queue: Queue, *, now: datetime) -> Case | None:
    """Merge a report into a case that says the same; None when the case has moved on meanwhile.

    It is rated like every report, so that reviewers see what speaks for spam, and quarantined never:
    somebody looks at the case anyway, and what is severe raises it at once. Locks the case after
    the report, which no one else can hold: it is in no case yet.
    """
    case: Case = Case.objects.select_for_update().get(pk=match.case.pk)
    if not Match(case, match.how, match.similarity).takes(report, queue):
        return None
    rate_report(report)
    add_report(case, report, how=match.how, similarity=match.similarity, now=now)
    if report.status == Report.Status.RECEIVED:
        move_report(report, Report.Status.IN_REVIEW)
    mark_taken_up(report, now, sorted_to=queue.name, joined=True)
    audit.record(
        "report.merged", report, case=case.reference, how=match.how, similarity=match.similarity
    )
    return case


def add_report(
    case: Case, report: Report, *, how: How, similarity: int | None, now: datetime
) -> None:
    """Add a report to a case whose lock the caller holds, and let the case rise to it (C6)."""
    CaseReport.objects.create(
        workspace_id=case.workspace_id,
        case=case,
        report=report,
        how=how,
        similarity=similarity,
        added_at=now,
    )
    changes = rise_to(case, report, now=now)
    if case.status == Status.NEEDS_DETAIL:
        move(case, Status.OPEN, changed=lambda: conflict_message(case, now), **changes)
    else:
        Case.objects.filter(pk=case.pk).update(**changes)
        for name, value in changes.items():
            setattr(case, name, value)
    if case.status == Status.CONFIRMED:
        if report.status == Report.Status.RECEIVED:
            move_report(report, Report.Status.IN_REVIEW)
        move_report(report, Report.Status.CONFIRMED)
    # Whoever comes later is told what the others were told (G2).
    severe = ReporterMessage.Event.SEVERE
    if ReporterMessage.objects.filter(report=case.report_id, event=severe).exists():
        tell_reporter(report, severe, key="once", now=now)


def rise_to(case: Case, report: Report, *, now: datetime) -> dict[str, Any]:
    """Return how a case changes because a report is added, so that nothing severe is hidden in it.

    A case that waited for a reporter comes back, to be open: another one has spoken. The escalation stage
    looks again at every case that grew, but for records that were imported.
    """
    changes: dict[str, Any] = {
        "reports_count": case.reports_count + 1,
        "last_report_at": max(case.last_report_at or case.received_at, report.received_at),
    }
    if case.status == Status.NEEDS_DETAIL:
        changes |= {"claimed_by": None, "lease_until": None}
        changes |= due_from(now, report.workspace, case.severity)
        audit.record("case.reopened", case)
    if report.severity > case.severity:
        owed = report.received_at + review_time(report.workspace, report.severity)
        due_at = min(changes.get("due_at", case.due_at), owed)
        changes |= {"severity": report.severity, "due_at": due_at, "position_at": due_at}
        audit.record("case.raised", case, before=case.severity, after=report.severity)
    if report.tool_occurred and report.confirmation_requested == YesNo.NO:
        changes["asked_first"] = YesNo.NO
    if report.entry != Entry.IMPORT:
        changes["evaluated_intake_at"] = None
    return changes
