"""Moving a report through its states; the stages downstream call these."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from privacy.actions.retention import start_clocks, stop_clocks
from reporting.models import Report
from reporting.receipts import receipt_lookup
from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed

Status = Report.Status
# Results that an appeal can be made against: those after which nothing is done (G4, J4).
APPEALABLE = frozenset({"not_confirmed", "not_actionable", "duplicate"})


def find_by_receipt(receipt: str) -> Report | None:
    """Return the report a receipt belongs to, or None; the same work for right and wrong."""
    return (
        Report.objects.select_related("workspace")
        .filter(receipt_lookup=receipt_lookup(receipt))
        .first()
    )


def move_report(report: Report, to: Report.Status) -> None:
    """Move a report to its next state by compare-and-swap; raise Changed when it moved already."""
    if to == report.status:
        return
    if to not in Report.NEXT[report.status]:
        raise Changed(
            _("Meanwhile the report is at this state: %(state)s.")
            % {"state": report.get_status_display()}
        )
    if not Report.objects.filter(pk=report.pk, status=report.status).update(status=to):
        raise Changed(_("The report was changed meanwhile. Load it again."))
    report.status = to


def mark_taken_up(
    report: Report,
    now: datetime,
    *,
    sorted_to: str = "",
    joined: bool = False,
    quarantined: bool = False,
) -> None:
    """Note that the triage stage has taken the report up, and what a program did with it.

    The reporter is told all of it: where it was `sorted_to`, that it was `joined` with others, and
    that it was `quarantined` for a person to look at first.
    """
    done: dict[str, Any] = {"taken_up_at": now}
    if sorted_to:
        done |= {"sorted_to": sorted_to[:80], "sorted_at": now}
    if joined:
        done["joined_at"] = now
    if quarantined:
        done["quarantined_at"] = now
    Report.objects.filter(pk=report.pk).update(**done)


def mark_released(report: Report, now: datetime, *, by_rule: bool) -> None:
    """Note for the reporter that a quarantined report goes to the reviewers after all."""
    Report.objects.filter(pk=report.pk).update(released_at=now, released_by_rule=by_rule)


@transaction.atomic
def close_report(report: Report, reason: str, *, by: Member | None, now: datetime) -> None:
    """Close a report for a reason and start its retention clocks."""
    move_report(report, Status.CLOSED)
    Report.objects.filter(pk=report.pk).update(closed_at=now, closing_reason=reason)
    report.closed_at, report.closing_reason = now, reason
    start_clocks([report.pk], reason, now)
    audit.record("report.closed", report, by=by, reason=reason)


def move_each(reports: Sequence[Report], to: Report.Status) -> list[Report]:
    """Move those of several reports to a state that may go there now; return which did.

    The caller holds their locks, so that none of them moves in between.
    """
    moved = [report for report in reports if to in Report.NEXT[report.status]]
    Report.objects.filter(pk__in=[report.pk for report in moved]).update(status=to)
    for report in moved:
        report.status = to
    return moved


@transaction.atomic(savepoint=False)
def close_each(reports: Sequence[Report], reason: str, *, by: Member | None, now: datetime) -> None:
    """Close several reports for one reason and start the retention clocks of each.

    The caller holds their locks; those closed already keep the reason and clocks they have.
    """
    closed = move_each(reports, Status.CLOSED)
    Report.objects.filter(pk__in=[report.pk for report in closed]).update(
        closed_at=now, closing_reason=reason
    )
    start_clocks([report.pk for report in closed], reason, now)
    audit.record_each("report.closed", [(report, {}) for report in closed], by=by, reason=reason)


@transaction.atomic(savepoint=False)
def reopen_each(reports: Sequence[Report], *, now: datetime) -> list[Report]:
    """Open those of several closed reports again that an appeal could be made against; return them.

    For the others of a case of which one reporter appealed. The caller holds their locks.
    """
    reopened = [report for report in reports if report.closing_reason in APPEALABLE]
    reopened = move_each(reopened, Status.IN_REVIEW)
    ids = [report.pk for report in reopened]
    Report.objects.filter(pk__in=ids).update(closed_at=None, closing_reason="")
    for report in reopened:
        report.closed_at, report.closing_reason = None, ""
    stop_clocks(ids, now)
    audit.record_each("report.reopened", [(report, {}) for report in reopened])
    return reopened
