"""Moving a report through its states; the stages downstream call these."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from privacy.actions.retention import start_clocks, stop_clocks
from reporting.actions.messages import take_back_outdated
from reporting.models import Report
from reporting.receipt_codes import receipt_lookup
from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed
from tenants.states import move, move_each

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


def move_report(report: Report, to: Report.Status, **columns: Any) -> None:
    """Move a report to its next state by compare-and-swap; raise Changed when it moved already."""
    if to == report.status and not columns:
        return
    if to not in Report.NEXT[report.status]:
        raise Changed(
            _("Meanwhile the report is at this state: %(state)s.")
            % {"state": report.get_status_display()}
        )
    move(report, to, changed=_("The report was changed meanwhile. Load it again."), **columns)


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


@transaction.atomic(savepoint=False)
def close_each(reports: Sequence[Report], reason: str, *, by: Member | None, now: datetime) -> None:
    """Close reports for one reason and start the retention clocks of each.

    The caller holds their locks; those closed already keep the reason and clocks they have.
    """
    closed = move_each(reports, Status.CLOSED, closed_at=now, closing_reason=reason)
    start_clocks([report.pk for report in closed], reason, now)
    take_back_outdated([report.pk for report in closed], now=now)
    audit.record_each("report.closed", [(report, {}) for report in closed], by=by, reason=reason)


@transaction.atomic(savepoint=False)
def reopen_each(reports: Sequence[Report], *, now: datetime) -> list[Report]:
    """Open those of several closed reports again that an appeal could be made against; return them.

    For the others of a case of which one reporter appealed. The caller holds their locks.
    """
    reopened = [report for report in reports if report.closing_reason in APPEALABLE]
    reopened = move_each(reopened, Status.IN_REVIEW, closed_at=None, closing_reason="")
    stop_clocks([report.pk for report in reopened], now)
    take_back_outdated([report.pk for report in reopened], now=now)
    audit.record_each("report.reopened", [(report, {}) for report in reopened])
    return reopened
