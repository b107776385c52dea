"""The purge: destroying keys and rows that are due, and the certificate that says so."""

import uuid
from collections import defaultdict
from datetime import datetime
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models import Count, QuerySet

from reporting import likeness
from reporting.models import (
    Attachment,
    AttachmentPart,
    Content,
    DataClass,
    DataKey,
    LegalHold,
    PurgeCertificate,
    Report,
    UsedToken,
)
from tenants import audit
from tenants.scope import current_workspace_id

BATCH = 500


class DueKey(NamedTuple):
    """A key whose clock has run out, with what its certificate will say about the rule."""

    id: uuid.UUID
    report_id: uuid.UUID
    data_class: str
    rule: str


@transaction.atomic
def purge_due(now: datetime, *, batch: int = BATCH) -> list[PurgeCertificate]:
    """Destroy one batch of keys and rows that are due in the workspace in scope.

    Writes a certificate for each class of data and rule; an empty list means that nothing was
    due that no legal hold keeps.
    """
    chosen = set(
        _due(now)
        .exclude(report__in=_standing_holds())
        .order_by("purge_at")
        .values_list("report_id", flat=True)[:batch]
    )
    if not chosen:
        return []
    # Locked in one order, so that two purges wait for each other instead of dead-locking.
    locked = list(
        Report.objects.select_for_update(no_key=True)
        .filter(pk__in=chosen)
        .order_by("pk")
        .values_list("pk", flat=True)
    )
    # Asked again under the lock: a hold set, a clock moved or a key destroyed meanwhile counts.
    groups: dict[tuple[str, str], list[DueKey]] = defaultdict(list)
    for key in _due_keys(now, locked):
        groups[key.data_class, key.rule].append(key)
    held = _held_back(now)
    return [
        _destroy(data_class, rule, keys, held.get(data_class, 0), now)
        for (data_class, rule), keys in sorted(groups.items())
    ]


def forget_used_tokens(now: datetime) -> int:
    """Delete the tokens of the workspace in scope that have expired; return how many.

    An expired token is refused for its age, so remembering that it was used adds nothing.
    """
    deleted: int = UsedToken.objects.filter(expires_at__lt=now).delete()[0]
    return deleted


def _due(now: datetime) -> QuerySet[DataKey]:
    return DataKey.objects.filter(purge_at__lte=now)


def _standing_holds() -> QuerySet[Any, Any]:
    return LegalHold.objects.filter(released_at=None).values("report")


def _held_back(now: datetime) -> dict[str, int]:
    rows = _due(now).filter(report__in=_standing_holds()).values("data_class")
    return {row["data_class"]: row["held"] for row in rows.annotate(held=Count("pk"))}


def _due_keys(now: datetime, report_ids: list[uuid.UUID]) -> list[DueKey]:
    rows: QuerySet[Any, Any] = (
        _due(now)
        .filter(report__in=report_ids)
        .exclude(report__in=_standing_holds())
        .values_list("pk", "report_id", "data_class", "purge_at", "created_at", "report__closed_at")
    )
    return [
        DueKey(pk, report_id, data_class, _rule(data_class, purge_at, created_at, closed_at))
        for pk, report_id, data_class, purge_at, created_at, closed_at in rows
    ]


def _rule(
    data_class: str, purge_at: datetime, created_at: datetime, closed_at: datetime | None
) -> str:
    # Read off the clock itself: the workspace's rule may have changed since it was started.
    label = DataClass(data_class).label
    if data_class == DataClass.EVALUATION:
        return f"{label}: kept until its own date, which each evaluation case written renews"
    if closed_at is None:
        return f"{label}: {(purge_at - created_at).days} days after arrival, never closed"
    return f"{label}: {(purge_at - closed_at).days} days after closing"


def _destroy(
    data_class: str, rule: str, due: list[DueKey], held: int, now: datetime
) -> PurgeCertificate:
    report_ids = sorted({key.report_id for key in due})
    keys = DataKey.objects.filter(pk__in=[key.id for key in due])
    contents = Content.objects.filter(report__in=report_ids, data_class=data_class)
    keys_destroyed, _ = keys.delete()
    rows_deleted, _ = contents.delete()
    # Empty for every other class of data.
    files = Attachment.objects.filter(
        report__in=report_ids if data_class == DataClass.ATTACHMENT else []
    )
    # Taken down before they go, so that what is looked for afterwards is what there was.
    parts = AttachmentPart.objects.filter(attachment__in=list(files.values_list("pk", flat=True)))
    rows_deleted += parts.delete()[0] + files.delete()[0]
    if data_class == DataClass.IDENTITY:
        # Without it nobody can tell any more which other reports came from the same person (C2).
        Report.objects.filter(pk__in=report_ids).update(reporter_lookup=None)
    if data_class == DataClass.CONTENT:
        # A digest of the words would let anybody test a guess of them.
        Report.objects.filter(pk__in=report_ids).update(request_digest=None)
        rows_deleted += likeness.forget(report_ids)
    if data_class == DataClass.TRACE:
        likeness.forget_answers(report_ids)
    certificate = PurgeCertificate.objects.create(
        workspace_id=current_workspace_id(),
        rule=rule,
        data_class=data_class,
        due_before=now,
        reports=len(report_ids),
        keys_destroyed=keys_destroyed,
        rows_deleted=rows_deleted,
        held_back=held,
        verification={
            "keys": keys.all().count(),
            "rows": contents.all().count()
            + files.all().count()
            + parts.all().count()
            + _fingerprints_left(data_class, report_ids),
        },
        report_ids=[str(report_id) for report_id in report_ids],
        issued_at=now,
    )
    audit.record(
        "data.purged", certificate, data_class=data_class, keys=keys_destroyed, rows=rows_deleted
    )
    return certificate


def _fingerprints_left(data_class: str, report_ids: list[uuid.UUID]) -> int:
    """Return how many hashes are left of what was destroyed."""
    if data_class == DataClass.CONTENT:
        return likeness.left_of(report_ids)
    return likeness.left_of(report_ids, answers=True) if data_class == DataClass.TRACE else 0
