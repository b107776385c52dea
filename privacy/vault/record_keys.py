"""The keys of records: one for each class of data, wrapped by the workspace's."""

import logging
import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta

from privacy.models import Content, DataKey, Record, WithRecord
from tenants import keys
from tenants.failures import note_failure
from tenants.keys import Unreadable

logger = logging.getLogger("recourse.vault")

# Nothing is kept for ever: the clock of a record that is never closed.
LONGEST_OPEN = timedelta(days=730)

# A record, or the row above the vault that it is the record of.
Sealed = Record | WithRecord
# A record's id and a class of data, which is what has a key.
Place = tuple[uuid.UUID, str]


def data_key(
    row: Sealed, data_class: str, key: bytes, *, now: datetime, purge_at: datetime | None = None
) -> DataKey:
    """Return the unsaved row of a new key of a record's class."""
    return DataKey(
        workspace_id=row.workspace_id,
        record_id=row.pk,
        data_class=data_class,
        wrapped=wrapped_key(row.pk, data_class, key),
        created_at=now,
        purge_at=purge_at or now + LONGEST_OPEN,
    )


def keys_at(places: set[Place]) -> tuple[dict[Place, bytes], set[Place]]:
    """Return the keys of places that have one, and the places whose key does not open.

    Raises Unreadable where that is all of them.
    """
    # Locked: what is written now must not end up under a key that is being exchanged.
    rows = (
        DataKey.objects.filter(
            record__in={record_id for record_id, _ in places},
            data_class__in={data_class for _, data_class in places},
        )
        .select_for_update(no_key=True)
        .order_by("pk")
    )
    opened: dict[Place, bytes] = {}
    damaged: set[Place] = set()
    for row in rows:
        place = (row.record_id, row.data_class)
        try:
            opened[place] = opened_key(*place, row.wrapped)
        except Unreadable as error:
            code = note_damage(error, row)
            damaged.add(place)
    if damaged == places != set():
        raise Unreadable(f"no key opens: {code}")
    return opened, damaged


def opened_key(record_id: uuid.UUID, data_class: str, wrapped: bytes | memoryview) -> bytes:
    """Return a key that was wrapped by the workspace's; raise Unreadable for a damaged one."""
    return keys.unseal(keys.workspace_key(), bytes(wrapped), _about_key(record_id, data_class))


def wrapped_key(record_id: uuid.UUID, data_class: str, key: bytes) -> bytes:
    """Return a key of a record's class wrapped by the key of the workspace in scope."""
    return keys.seal(keys.workspace_key(), key, _about_key(record_id, data_class))


def note_damage(error: Unreadable, row: DataKey | Content) -> str:
    """Log which row does not open; return the code of the line."""
    what = f"{row._meta.model_name} of class {row.data_class} does not open"
    return note_failure(logger, what, error, row=row.pk, record=row.record_id)


def classes_left(row: Sealed) -> set[str]:
    """Return the data classes of a record whose keys still exist."""
    return set(DataKey.objects.filter(record=row.pk).values_list("data_class", flat=True))


def classes_left_of_each(record_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, set[str]]:
    """Return for each of many records the data classes whose keys still exist."""
    left: dict[uuid.UUID, set[str]] = {record_id: set() for record_id in record_ids}
    keys_left = DataKey.objects.filter(record__in=list(left))
    for record_id, data_class in keys_left.values_list("record_id", "data_class"):
        left[record_id].add(data_class)
    return left


def _about_key(record_id: uuid.UUID, data_class: str) -> str:
    return f"data-key:{record_id}:{data_class}"
