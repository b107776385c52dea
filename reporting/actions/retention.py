"""Retention: clocks, holds, and the purge that leaves a certificate."""

from collections import defaultdict
from datetime import datetime, timedelta

from django.db import transaction

from reporting.models import (
    Content,
    DataClass,
    DataKey,
    LegalHold,
    PurgeCertificate,
    Report,
    RetentionRule,
)
from tenants import audit
from tenants.models import Member, Workspace
from tenants.permissions import Changed, may_manage_retention, require
from tenants.scope import current_workspace_id

# Days after closing, where a workspace has no rule of its own.
KEEP_DAYS: dict[str, int] = {
    DataClass.CONTENT: 180,
    DataClass.TRACE: 90,
    DataClass.IDENTITY: 90,
    DataClass.EVALUATION: 1_825,
}
BATCH = 500


def provision_rules(workspace: Workspace) -> None:
    """Write the default rules of a new workspace, where an admin can see and change them."""
    RetentionRule.objects.bulk_create(
        [
            RetentionRule(workspace=workspace, data_class=data_class, keep_days=days)
            for data_class, days in KEEP_DAYS.items()
        ],
        ignore_conflicts=True,
    )


def start_clocks(report: Report, now: datetime) -> None:
    """Set when each class of a closed report's data is to be destroyed."""
    rules = {
        (rule.data_class, rule.closing_reason): rule.keep_days
        for rule in RetentionRule.objects.filter(closing_reason__in=["", report.closing_reason])
    }
    for key in DataKey.objects.filter(report=report).exclude(data_class=DataClass.EVALUATION):
        days = rules.get(
            (key.data_class, report.closing_reason),
            rules.get((key.data_class, ""), KEEP_DAYS[key.data_class]),
        )
        DataKey.objects.filter(pk=key.pk).update(purge_at=now + timedelta(days=days))


@transaction.atomic
def set_hold(report: Report, reason: str, *, by: Member, now: datetime) -> LegalHold:
    """Keep a report whatever its clocks say; raise Changed when it is held or purged already."""
    require(may_manage_retention(by))
    # The purge locks the same row, so one of the two sees what the other did.
    Report.objects.select_for_update().get(pk=report.pk)
    if LegalHold.objects.filter(report=report, released_at=None).exists():
        raise Changed("This report is under a legal hold already.")
    if not DataKey.objects.filter(report=report).exists():
        raise Changed("This report was purged; there is nothing left to hold.")
    hold = LegalHold.objects.create(
        workspace_id=report.workspace_id, report=report, reason=reason, by=by, set_at=now
    )
    audit.record("hold.set", report, by=by)
    return hold


@transaction.atomic
def release_hold(hold: LegalHold, *, by: Member, now: datetime) -> None:
    """End a hold; what is due by then goes with the next purge."""
    require(may_manage_retention(by))
    if not LegalHold.objects.filter(pk=hold.pk, released_at=None).update(
        released_at=now, released_by=by
    ):
        raise Changed("This hold was released already.")
    audit.record("hold.released", hold.report, by=by)


@transaction.atomic
def purge_due(now: datetime, *, batch: int = BATCH) -> list[PurgeCertificate]:
    """Destroy one batch of keys and rows that are due in the workspace in scope.

    Writes a certificate for each class of data; an empty list means that nothing was due.
    """
    due = list(
        DataKey.objects.filter(purge_at__lte=now)
        .exclude(report__in=LegalHold.objects.filter(released_at=None).values("report"))
        .order_by("purge_at")
        .values_list("pk", "report_id", "data_class")[:batch]
    )
    report_ids = {report_id for _, report_id, _ in due}
    # Locked in one order, then asked again for holds: a hold set meanwhile wins.
    locked = set(
        Report.objects.select_for_update(no_key=True)
        .filter(pk__in=report_ids)
        .order_by("pk")
        .values_list("pk", flat=True)
    )
    held = set(
        LegalHold.objects.filter(report__in=locked, released_at=None).values_list(
            "report_id", flat=True
        )
    )
    by_class = defaultdict(list)
    for key_id, report_id, data_class in due:
        if report_id in locked and report_id not in held:
            by_class[data_class].append((key_id, report_id))
    return [_destroy(data_class, pairs, len(held), now) for data_class, pairs in by_class.items()]


def _destroy(
    data_class: str, pairs: list[tuple[object, object]], held: int, now: datetime
) -> PurgeCertificate:
    key_ids = [key_id for key_id, _ in pairs]
    report_ids = [report_id for _, report_id in pairs]
    keys_destroyed, _ = DataKey.objects.filter(pk__in=key_ids).delete()
    contents = Content.objects.filter(report__in=report_ids, data_class=data_class)
    rows_deleted, _ = contents.delete()
    certificate = PurgeCertificate.objects.create(
        workspace_id=current_workspace_id(),
        rule=f"{DataClass(data_class).label}: clock run out",
        data_class=data_class,
        due_before=now,
        reports=len(set(report_ids)),
        keys_destroyed=keys_destroyed,
        rows_deleted=rows_deleted,
        held_back=held,
        verification={
            "keys": DataKey.objects.filter(pk__in=key_ids).count(),
            "rows": contents.all().count(),
        },
        report_ids=[str(report_id) for report_id in report_ids],
        issued_at=now,
    )
    audit.record("data.purged", certificate, data_class=data_class, keys=keys_destroyed)
    return certificate
