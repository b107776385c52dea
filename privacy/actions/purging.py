"""The purge: destroying keys and rows that are due, and the certificate that says so."""

import uuid
from collections import defaultdict
from datetime import datetime
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.models import Count, Q, QuerySet

from privacy import storage
from privacy.models import (
    Content,
    DataClass,
    DataKey,
    LegalHold,
    Purge,
    PurgeCertificate,
    RecordPart,
    lock_records,
    parts_deleted_with,
    parts_emptied_with,
)
from privacy.models.retention import Destroyed
from tenants import audit
from tenants.scope import current_workspace_id, enter_scope

BATCH = 500


class DueKey(NamedTuple):
    """A key whose clock has run out, with what its certificate will say about the rule."""

    id: uuid.UUID
    record_id: uuid.UUID
    data_class: str
    rule: str


@transaction.atomic
def purge_due(now: datetime, *, batch: int = BATCH) -> list[Purge]:
    """Destroy one batch of keys and rows that are due in the workspace in scope.

    Notes what it did for each class of data and rule, which `certify` makes a certificate of; an
    empty list means that nothing was due that no legal hold keeps.
    """
    chosen = set(
        _due(now)
        .exclude(record__in=_standing_holds())
        .order_by("purge_at")
        .values_list("record_id", flat=True)[:batch]
    )
    if not chosen:
        return []
    locked = lock_records(list(chosen), emptying=True)
    # Asked again under the lock: a hold set, a clock moved or a key destroyed meanwhile counts.
    groups: dict[tuple[str, str], list[DueKey]] = defaultdict(list)
    for key in _due_keys(now, locked):
        groups[key.data_class, key.rule].append(key)
    held_back = _held_back(now)
    return [
        _destroy(data_class, rule, keys, held_back.get(data_class, 0), now)
        for (data_class, rule), keys in sorted(groups.items())
    ]


def _due(now: datetime) -> QuerySet[DataKey]:
    return DataKey.objects.filter(purge_at__lte=now)


def _standing_holds() -> QuerySet[Any, Any]:
    return LegalHold.objects.filter(released_at=None).values("record")


def _held_back(now: datetime) -> dict[str, int]:
    rows = _due(now).filter(record__in=_standing_holds()).values("data_class")
    return {row["data_class"]: row["held"] for row in rows.annotate(held=Count("pk"))}


def _due_keys(now: datetime, record_ids: list[uuid.UUID]) -> list[DueKey]:
    rows: QuerySet[Any, Any] = (
        _due(now)
        .filter(record__in=record_ids)
        .exclude(record__in=_standing_holds())
        .values_list("pk", "record_id", "data_class", "purge_at", "created_at", "record__closed_at")
    )
    return [
        DueKey(pk, record_id, data_class, _rule(data_class, purge_at, created_at, closed_at))
        for pk, record_id, data_class, purge_at, created_at, closed_at in rows
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


def _destroy(data_class: str, rule: str, due: list[DueKey], held_back: int, now: datetime) -> Purge:
    record_ids = sorted({key.record_id for key in due})
    keys = DataKey.objects.filter(pk__in=[key.id for key in due])
    contents = Content.objects.filter(record__in=record_ids, data_class=data_class)
    # Taken down before they go, so that what is looked for afterwards is what there was.
    parts = [_rows(model, record_ids) for model in parts_deleted_with(data_class)]
    keys_destroyed, _ = keys.delete()
    rows_deleted = sum(rows.delete()[0] for rows in (contents, *parts))
    emptied = [_empty(model, data_class, record_ids) for model in parts_emptied_with(data_class)]
    purge = note_purge(
        rule=rule,
        data_class=data_class,
        due_before=now,
        records=len(record_ids),
        keys_destroyed=keys_destroyed,
        rows_deleted=rows_deleted,
        held_back=held_back,
        verification={
            "keys": keys.all().count(),
            "rows": sum(rows.all().count() for rows in (contents, *parts, *emptied)),
        },
        record_ids=[str(record_id) for record_id in record_ids],
        issued_at=now,
    )
    audit.record(
        "data.purged", purge, data_class=data_class, keys=keys_destroyed, rows=rows_deleted
    )
    return purge


def note_purge(**destroyed: Any) -> Purge:
    """Note what this transaction destroyed in the workspace in scope, to be certified afterwards."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_xact_id()::text::bigint")
        (xid,) = cursor.fetchone()
    purge: Purge = Purge.objects.create(workspace_id=current_workspace_id(), xid=xid, **destroyed)
    return purge


def certify_purge(workspace_id: uuid.UUID, purge_id: uuid.UUID, now: datetime) -> bool:
    """Write the certificate of a purge once the storage has forgotten; False where that is for later.

    A server on which nobody but its owner may see to that is named in the verification, and
    the certificate is not kept from whoever waits for it.
    """
    with enter_scope(workspace_id):
        purge = Purge.objects.filter(pk=purge_id).first()
    if purge is None:
        return False
    possible = storage.can_sweep()
    if possible and storage.swept_since(purge.xid) is None:
        return False
    with enter_scope(workspace_id):
        certify(purge, now, unswept=0 if possible else len(storage.key_tables()))
    return True


@transaction.atomic
def certify(purge: Purge, now: datetime, *, unswept: int) -> PurgeCertificate | None:
    """Put the certificate in the place of a purge; None where somebody was faster."""
    if not Purge.objects.filter(pk=purge.pk).delete()[0]:
        return None
    fields = {field.name: getattr(purge, field.name) for field in Destroyed._meta.local_fields}
    verification = {**purge.verification, "storage": unswept}
    certificate: PurgeCertificate = PurgeCertificate.objects.create(
        **{**fields, "workspace_id": purge.workspace_id, "id": purge.pk}
        | {"verification": verification, "issued_at": now}
    )
    return certificate


def _rows(model: type[RecordPart], record_ids: list[uuid.UUID]) -> QuerySet[Any, Any]:
    """Return the rows of a model that hold something derived from some records, by their ids."""
    rows = model.objects.filter(**{f"{model.RECORD}__in": record_ids})
    return model.objects.filter(pk__in=list(rows.values_list("pk", flat=True)))


def _empty(
    model: type[RecordPart], data_class: str, record_ids: list[uuid.UUID]
) -> QuerySet[Any, Any]:
    """Empty the columns that go with a class of data; return the rows in which one is not empty."""
    fields = [model._meta.get_field(name) for name in model.EMPTIED_WITH[data_class]]
    empty: dict[str, Any] = {field.name: None if field.null else "" for field in fields}
    rows = model.objects.filter(**{f"{model.RECORD}__in": record_ids})
    rows.update(**empty)
    left = Q()
    for name, nothing in empty.items():
        left |= Q(**{f"{name}__isnull": False}) if nothing is None else ~Q(**{name: nothing})
    return rows.filter(left)
