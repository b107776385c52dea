"""Bulk actions: doing to every report of a case what was done to it, and telling each reporter once."""

import logging
import uuid
from datetime import date, datetime

from django.db.models import QuerySet

from reporting.actions import close_each, reopen_each, take_back_outdated, tell_each
from reporting.models import Report, ReporterMessage
from tenants import keys
from tenants.models import Member
from tenants.states import move_each
from triage import follow_ups
from triage.models import ONCE, BulkAction, Case, CaseReport, Outcome
from triage.results import AGAIN_RESULTS, APPEALED_RESULTS, RESULTS

logger = logging.getLogger("recourse.triage")

# Reports that one transaction takes; the rest of a large case is left to the tick.
PORTION = 500
BATCH = 20
Act = BulkAction.Act
Event = ReporterMessage.Event


def do_to_reports(action: BulkAction, text: str = "") -> None:
    """Carry out an act for the reports of a case: the first portion now, the rest as a row due.

    `text` is what their reporters are told, besides what the product says itself. The caller
    holds the case, so that no report comes to it meanwhile.
    """
    # What is still pending from before comes first, so that nobody hears things out of order.
    pending = BulkAction.objects.filter(case=action.case, done_at=None).exists()
    if not pending and _do_portion(action, text):
        return
    if text:
        action.sealed = keys.seal_for_workspace(text, f"bulk-action:{action.pk}")
    action.save(force_insert=True)


def tell_severe(case: Case, *, now: datetime) -> None:
    """Tell the reporters of a case that it is treated as severe, each once."""
    do_to_reports(BulkAction(workspace_id=case.workspace_id, case=case, act=Act.SEVERE, at=now))


def carry_on(action: BulkAction, now: datetime) -> None:
    """Do the next portion of a bulk action. The caller holds its case, as for all that changes it."""
    text = ""
    if action.sealed is not None:
        text = keys.unseal_for_workspace(bytes(action.sealed), f"bulk-action:{action.pk}")
    if action.decision_id is not None and action.act == Act.CLOSE and action.reached is None:
        # Left until the decision could not be undone any more.
        follow_ups.case_ended(action.case, mended=False, by=action.by, now=now)
    if _do_portion(action, text):
        action.done_at, action.sealed = now, None
    action.save(update_fields=["reached", "done_at", "sealed"])


def claim_action(actions: QuerySet[BulkAction]) -> BulkAction | None:
    """Lock the case of a bulk action before its reports; what another round holds is left to it."""
    action = actions.select_related("by", "case").first()
    if action is None:
        return None
    held = Case.objects.select_for_update(skip_locked=True).filter(pk=action.case_id).exists()
    # Read again: it may have gone on before the lock was had.
    return actions.select_related("by", "case").first() if held else None


def _do_portion(action: BulkAction, text: str) -> bool:
    """Carry a bulk action out for the next portion of reports; say whether that was the last one."""
    rows = CaseReport.objects.filter(case=action.case)
    if action.reached is not None:
        rows = rows.filter(id__gt=action.reached)
    portion = list(rows.order_by("id").values_list("id", "report_id")[:PORTION])
    if portion:
        action.reached = portion[-1][0]
        _do(action, lock_reports([report_id for _, report_id in portion]), text)
    return len(portion) < PORTION


def lock_reports(report_ids: list[uuid.UUID]) -> list[Report]:
    """Return reports with their locks held, read afresh; locked in the order the purge uses."""
    return list(
        Report.objects.select_related("workspace")
        .select_for_update(of=("self",), no_key=True)
        .filter(pk__in=report_ids)
        .order_by("pk")
    )


def _do(action: BulkAction, reports: list[Report], text: str) -> None:
    at, by = action.at, action.by
    match action.act:
        case Act.SEVERE:
            unclosed = [report for report in reports if report.status != Report.Status.CLOSED]
            tell_each(unclosed, Event.SEVERE, key="once", now=at)
        case Act.DETAIL:
            ask_reports(reports, text, by=by, at=at, answer_by=action.case.answer_by)
        case Act.CONFIRM:
            moved = move_each(reports, Report.Status.CONFIRMED)
            take_back_outdated([report.pk for report in moved], now=at)
            if action.severe:
                # The same key as for an incident: whichever is first, it is said once (G2).
                tell_each(moved, Event.SEVERE, key="once", now=at, by=by)
            for key, results, those in _rounds(moved):
                if result := results.get(Outcome.CONFIRMED):
                    tell_each(those, Event.RESOLVED, key=key, now=at, by=by, words=result)
        case Act.AGAIN:
            closed = [report for report in reports if report.status == Report.Status.CLOSED]
            again = reopen_each(closed, now=at)
            tell_each(again, Event.REOPENED, key=at.isoformat(), now=at)
        case Act.MESSAGE:
            unclosed = [report for report in reports if report.status != Report.Status.CLOSED]
            tell_each(unclosed, Event.ANSWERED, key=str(action.pk), now=at, by=by, words=text)
        case Act.CLOSE:
            unclosed = [report for report in reports if report.status != Report.Status.CLOSED]
            left = [report for report in unclosed if not _appealed_since(report, action)]
            _tell_result(action, left, text)
            # Last, because it starts the clocks of everything sealed until then.
            close_each(left, action.reason, by=by, now=at)


def _appealed_since(report: Report, action: BulkAction) -> bool:
    """Say whether a reporter appealed after the decision being told: another one answers that."""
    # Not by the clock alone: where the case stays closed, nothing would answer.
    waits = report.taken_up_at is None or action.case.status != Case.Status.CLOSED
    return waits and report.appealed_at is not None and report.appealed_at > action.at


def _tell_result(action: BulkAction, reports: list[Report], text: str) -> None:
    """Tell reporters how it ended; those whose result was looked at again heard one before."""
    for key, results, those in _rounds(reports):
        # What was confirmed by looking again, and told then, is mended now.
        key = f"mended after {key}" if text and key != ONCE else key
        result = text or results[action.reason]
        tell_each(those, Event.RESOLVED, key=key, now=action.at, by=action.by, words=result)


def _rounds(reports: list[Report]) -> list[tuple[str, dict[str, str], list[Report]]]:
    """Sort reports by what is decided about them: at first, on their appeal, or on another's.

    Each comes with the key under which its result is told, and what is said.
    """
    opened = dict(
        ReporterMessage.objects.filter(
            report__in=[report.pk for report in reports], event=Event.REOPENED
        )
        .order_by("at")
        .values_list("report_id", "at")
    )
    rounds: dict[str, tuple[dict[str, str], list[Report]]] = {}
    for report in reports:
        again = opened.get(report.pk)
        key, results = ONCE, RESULTS
        if report.appealed_at and (again is None or report.appealed_at > again):
            key, results = "appeal", APPEALED_RESULTS
        elif again:
            key, results = f"again {again.isoformat()}", AGAIN_RESULTS
        rounds.setdefault(key, (results, []))[1].append(report)
    return [(key, results, those) for key, (results, those) in rounds.items()]


def ask_reports(
    reports: list[Report],
    text: str,
    *,
    by: Member | None,
    at: datetime,
    answer_by: date | None = None,
) -> None:
    """Ask reporters for detail; those asked before and silent since are asked again."""
    waiting = Report.Status.NEEDS_DETAIL
    asked = [report for report in reports if report.status == waiting]
    asked += move_each([report for report in reports if report.status != waiting], waiting)
    Report.objects.filter(pk__in=[report.pk for report in asked]).update(answer_by=answer_by)
    tell_each(asked, Event.DETAIL_REQUESTED, key=at.isoformat(), now=at, by=by, words=text)
