"""Retention: the rules, the clocks they start, and holds against them."""

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from privacy import vault
from privacy.actions.withdrawals import destroy_withheld
from privacy.models import DataClass, DataKey, LegalHold, Record, RetentionRule, lock_records
from privacy.texts import clean_text
from privacy.vault import Sealed
from redaction import redact
from tenants import audit
from tenants.models import Member, Workspace
from tenants.permissions import Changed, Invalid, may_manage_retention, require
from tenants.scope import current_workspace_id

# Days after closing, where a workspace has no rule of its own.
KEEP_DAYS: dict[str, int] = {
    DataClass.CONTENT: 180,
    DataClass.TRACE: 90,
    DataClass.IDENTITY: 90,
    DataClass.EVALUATION: 1_825,
    DataClass.ATTACHMENT: 90,
}
LEAST_DAYS, MOST_DAYS = 1, 3_650
MOST_REASON = 200
# Why a record can be closed, as the stages downstream say.
CLOSING_REASONS: dict[str, str] = {
    "resolved": "Confirmed and resolved",
    "not_confirmed": "Not a problem of the AI system",
    "not_actionable": "Could not be acted on",
    "spam": "Confirmed as spam",
    "duplicate": "Known already",
}


def provision_rules(workspace: Workspace) -> None:
    """Write the default rules of a new workspace, where a custodian can see and change them."""
    RetentionRule.objects.bulk_create(
        [
            RetentionRule(workspace=workspace, data_class=data_class, keep_days=days)
            for data_class, days in KEEP_DAYS.items()
        ],
        ignore_conflicts=True,
    )


def keep_days(closing_reason: str = "") -> dict[str, int]:
    """Return for each class of data how many days it is kept after closing for a reason.

    A rule for the reason goes before the workspace's rule for every reason, and that before the
    product's own.
    """
    days = dict(KEEP_DAYS)
    rules = RetentionRule.objects.filter(closing_reason__in={"", closing_reason})
    # The empty reason sorts first, so that the one for this reason overwrites it.
    for rule in rules.order_by("closing_reason"):
        days[rule.data_class] = rule.keep_days
    return days


def start_clocks(record_ids: Sequence[uuid.UUID], reason: str, now: datetime) -> None:
    """Close records for one reason, and set when each class of their data is to be destroyed.

    The text of evaluation cases has a clock of its own, from when it was written.
    """
    Record.objects.filter(pk__in=record_ids).update(closed_at=now, closing_reason=reason)
    days = keep_days(reason)
    for data_class in DataClass.values:
        if data_class != DataClass.EVALUATION:
            DataKey.objects.filter(record__in=record_ids, data_class=data_class).update(
                purge_at=now + timedelta(days=days[data_class])
            )


def stop_clocks(record_ids: Sequence[uuid.UUID], now: datetime) -> None:
    """Give records that were opened again the clocks of open ones, until they are closed again."""
    Record.objects.filter(pk__in=record_ids).update(closed_at=None, closing_reason="")
    DataKey.objects.filter(record__in=record_ids).exclude(data_class=DataClass.EVALUATION).update(
        purge_at=now + vault.LONGEST_OPEN
    )


@transaction.atomic
def change_rule(
    rule: RetentionRule, *, keep_days: int, reason: str, by: Member, now: datetime
) -> RetentionRule:
    """Change how many days a rule keeps its data; it holds for reports closed from now on.

    Raises Invalid outside the limits or without a reason, Changed when somebody was faster.
    """
    require(may_manage_retention(by))
    reason = _checked(keep_days, reason)
    seen = rule.keep_days
    if not RetentionRule.objects.filter(pk=rule.pk, keep_days=seen).update(keep_days=keep_days):
        raise Changed("Somebody changed this rule meanwhile. Load the page to see how it stands.")
    rule.keep_days = keep_days
    audit.record(
        "rule.changed",
        rule,
        by=by,
        data_class=rule.data_class,
        closing_reason=rule.closing_reason,
        before=seen,
        after=keep_days,
        reason=reason,
    )
    return rule


@transaction.atomic
def add_rule(
    data_class: str, closing_reason: str, *, keep_days: int, reason: str, by: Member, now: datetime
) -> RetentionRule:
    """Add a rule for reports closed for one reason; raise Invalid where there is one already."""
    require(may_manage_retention(by))
    reason = _checked(keep_days, reason)
    if closing_reason not in CLOSING_REASONS or data_class == DataClass.EVALUATION:
        raise Invalid("closing_reason", "Choose for which reports the rule is.")
    rule = RetentionRule(
        workspace_id=current_workspace_id(),
        data_class=DataClass(data_class),
        closing_reason=closing_reason,
        keep_days=keep_days,
    )
    try:
        with transaction.atomic():
            rule.save(force_insert=True)
    except IntegrityError as error:
        raise Invalid("closing_reason", "There is such a rule already. Change that one.") from error
    audit.record(
        "rule.added",
        rule,
        by=by,
        data_class=data_class,
        closing_reason=closing_reason,
        after=keep_days,
        reason=reason,
    )
    return rule


@transaction.atomic
def remove_rule(rule: RetentionRule, *, reason: str, by: Member, now: datetime) -> None:
    """Remove a rule for one closing reason, so that the rule for every reason holds again."""
    require(may_manage_retention(by))
    reason = _checked(rule.keep_days, reason)
    if not rule.closing_reason:
        raise Invalid("reason", "The rule for every reason stays; change its days instead.")
    audit.record(
        "rule.removed",
        rule,
        by=by,
        data_class=rule.data_class,
        closing_reason=rule.closing_reason,
        before=rule.keep_days,
        reason=reason,
    )
    if not RetentionRule.objects.filter(pk=rule.pk).delete()[0]:
        raise Changed("Somebody removed this rule already.")


@transaction.atomic
def set_hold(row: Sealed, reason: str, *, by: Member, now: datetime) -> LegalHold:
    """Keep a report whatever its clocks say; raise Changed when it is held or purged already."""
    require(may_manage_retention(by))
    reason = redact(clean_text(reason, "reason", MOST_REASON, required=True)).text[:MOST_REASON]
    # The purge locks the same rows, so one of the two sees what the other did.
    lock_records([row.pk])
    if LegalHold.objects.filter(record=row.pk, released_at=None).exists():
        raise Changed("This report is under a legal hold already.")
    if not DataKey.objects.filter(record=row.pk).exists():
        raise Changed("This report was purged; there is nothing left to hold.")
    hold = LegalHold.objects.create(
        workspace_id=row.workspace_id, record_id=row.pk, reason=reason, by=by, set_at=now
    )
    audit.record("hold.set", row, by=by, hold=str(hold.pk))
    return hold


@transaction.atomic
def release_hold(hold: LegalHold, *, by: Member, now: datetime) -> None:
    """End a hold; what is due by then goes with the next purge."""
    require(may_manage_retention(by))
    if not LegalHold.objects.filter(pk=hold.pk, released_at=None).update(
        released_at=now, released_by=by
    ):
        raise Changed("This hold was released already.")
    audit.record("hold.released", hold.record, by=by, hold=str(hold.pk))
    # Withdrawn meanwhile, and kept by this order alone.
    destroy_withheld(hold.record, now=now)


def _checked(days: int, reason: str) -> str:
    if not LEAST_DAYS <= days <= MOST_DAYS:
        raise Invalid("keep_days", f"Give a number of days from {LEAST_DAYS} to {MOST_DAYS:,}.")
    if not reason.strip():
        raise Invalid("reason", "Say why, so that an auditor can follow it.", code="required")
    return redact(clean_text(reason, "reason", MOST_REASON)).text[:MOST_REASON]
