"""Sealing and opening the words of records; each opening by the team is audited."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import OuterRef, Q, Subquery

from privacy.masking import MASKED, Range, merged, without
from privacy.models import (
    CONTENT_CLASS,
    Content,
    DataClass,
    DataKey,
    HiddenRange,
    Record,
    WithRecord,
)
from tenants import audit, keys
from tenants.batch import insert_rows
from tenants.models import Member, new_id

# Nothing is kept for ever: the clock of a record that is never closed.
LONGEST_OPEN = timedelta(days=730)
# Bytes of a file that are sealed together.
PART = 256 * 1024

# A record, or the row above the vault that it is the record of.
Sealed = Record | WithRecord
# A record's id and a class of data, which is what has a key.
Place = tuple[uuid.UUID, str]


@dataclass(frozen=True)
class Piece:
    """One text of a record, in clear."""

    kind: str
    text: str
    subject_id: uuid.UUID | None = None
    created_at: datetime | None = None
    # Its row, and what of the text a mask covers; a piece that is being written has neither.
    row_id: uuid.UUID | None = None
    masks: tuple[Range, ...] = ()


Opened = dict[uuid.UUID, list[Piece]]


def put(
    row: Sealed,
    pieces: Sequence[Piece],
    *,
    now: datetime,
    purge_at: datetime | None = None,
) -> None:
    """Seal pieces of one record; what `put_each` says of them holds here."""
    put_each([(row, piece) for piece in pieces], now=now, purge_at=purge_at)


def put_each(
    pieces: Sequence[tuple[Sealed, Piece]],
    *,
    now: datetime,
    purge_at: datetime | None = None,
) -> None:
    """Seal pieces of text, each under its class's key of its record; make keys as needed.

    `pieces` must have been redacted; give a few hundred at a time. A key that was destroyed is not
    made again for an old record's class by accident: the caller writes only to records that are
    not closed.
    """
    opened = _keys({(row.pk, CONTENT_CLASS[piece.kind]) for row, piece in pieces})
    insert_rows(rows_of(pieces, now=now, purge_at=purge_at, opened=opened))


def rows_of(
    pieces: Sequence[tuple[Sealed, Piece]],
    *,
    now: datetime,
    purge_at: datetime | None = None,
    opened: dict[Place, bytes] | None = None,
) -> list[DataKey | Content]:
    """Return the unsaved rows of pieces, and of the keys that are not among those `opened`.

    Without any, the records are being made and have no key yet: the caller inserts the rows
    together with theirs, and nobody asks for a key that cannot be there.
    """
    opened = {} if opened is None else opened
    rows: list[DataKey | Content] = []
    for row, piece in pieces:
        content_id, data_class = new_id(), CONTENT_CLASS[piece.kind]
        place = (row.pk, data_class)
        if place not in opened:
            opened[place] = keys.new_key()
            rows.append(_data_key(row, data_class, opened[place], now=now, purge_at=purge_at))
        rows.append(
            Content(
                id=content_id,
                workspace_id=row.workspace_id,
                record_id=row.pk,
                data_class=data_class,
                kind=piece.kind,
                subject_id=piece.subject_id,
                sealed=keys.seal(opened[place], piece.text.encode(), f"content:{content_id}"),
                created_at=now,
            )
        )
    return rows


def _data_key(
    row: Sealed, data_class: str, key: bytes, *, now: datetime, purge_at: datetime | None = None
) -> DataKey:
    return DataKey(
        workspace_id=row.workspace_id,
        record_id=row.pk,
        data_class=data_class,
        wrapped=keys.seal(keys.workspace_key(), key, _about_key(row.pk, data_class)),
        created_at=now,
        purge_at=purge_at or now + LONGEST_OPEN,
    )


def seal_file(
    row: Sealed, file_id: uuid.UUID, name: str, data: bytes, *, now: datetime
) -> tuple[bytes, list[bytes]]:
    """Return a file's name and its bytes in parts, sealed under the key of the record's files.

    `name` and `data` must have been cleaned. Each part is bound to its place and to how many
    there are, so that none can be left out or moved. The caller holds the record's lock.
    """
    place = (row.pk, str(DataClass.ATTACHMENT))
    opened = _keys({place})
    if place not in opened:
        opened[place] = keys.new_key()
        insert_rows([_data_key(row, DataClass.ATTACHMENT, opened[place], now=now)])
    chunks = [data[at : at + PART] for at in range(0, len(data), PART)]
    parts = [
        keys.seal(opened[place], chunk, _about_part(file_id, number, len(chunks)))
        for number, chunk in enumerate(chunks)
    ]
    return keys.seal(opened[place], name.encode(), f"attachment:{file_id}:name"), parts


def open_file(
    record_id: uuid.UUID,
    file_id: uuid.UUID,
    name_sealed: bytes | memoryview,
    parts: Sequence[bytes | memoryview],
) -> tuple[str, bytes] | None:
    """Return the name and bytes of a file that `seal_file` sealed; None when its key is gone.

    Not audited here: the action that gives a file to somebody records it.
    """
    row = DataKey.objects.filter(record=record_id, data_class=DataClass.ATTACHMENT).first()
    if row is None:
        return None
    key = _opened_key(record_id, row.data_class, row.wrapped)
    name = keys.unseal(key, bytes(name_sealed), f"attachment:{file_id}:name").decode()
    data = b"".join(
        keys.unseal(key, bytes(part), _about_part(file_id, number, len(parts)))
        for number, part in enumerate(parts)
    )
    return name, data


def read(
    row: Sealed, kinds: Iterable[str], *, by: Member, purpose: str, unmasked: bool = False
) -> list[Piece]:
    """Open pieces of one record for a member; what `read_each` says holds here."""
    opened = read_each([row], kinds, by=by, purpose=purpose, unmasked=unmasked)
    return opened.get(row.pk, [])


def read_each(
    rows: Sequence[Sealed],
    kinds: Iterable[str],
    *,
    by: Member,
    purpose: str,
    unmasked: bool = False,
) -> Opened:
    """Open pieces of records for a member, oldest first; each record's reading is recorded by itself.

    The caller has checked the right to read, and the right to see what is masked when it asks
    for the pieces `unmasked`. What was purged is missing from the answer.
    """
    kinds = set(kinds)
    classes = {CONTENT_CLASS[kind] for kind in kinds}
    event = "trace.read" if classes == {DataClass.TRACE} else "content.read"
    event = "identity.read" if DataClass.IDENTITY in classes else event
    ids = [row.pk for row in rows]
    opened = _with_masks(open_each(ids, kinds), unmasked=unmasked)
    audit.record_each(
        event,
        [(row, _facts(opened.get(row.pk, []), unmasked=unmasked)) for row in rows],
        by=by,
        purpose=purpose,
    )
    return opened


def _facts(pieces: Sequence[Piece], *, unmasked: bool) -> dict[str, Any]:
    facts: dict[str, Any] = {"kinds": sorted({piece.kind for piece in pieces})}
    if unmasked and any(piece.masks for piece in pieces):
        facts["unmasked"] = True
    return facts


def _with_masks(opened: Opened, *, unmasked: bool) -> Opened:
    """Return pieces as members read them: what is masked replaced, or told apart when `unmasked`."""
    masks: dict[uuid.UUID, list[Range]] = {}
    rows = HiddenRange.objects.standing_masks().filter(record__in=list(opened))
    for row_id, start, length in rows.values_list("content_id", "start", "length"):
        masks.setdefault(row_id, []).append(Range(start, start + length))
    return {
        record_id: [
            replace(
                piece,
                text=piece.text if unmasked else without(piece.text, covered, MASKED),
                masks=tuple(merged(covered)) if unmasked else (),
            )
            if piece.row_id and (covered := masks.get(piece.row_id))
            else piece
            for piece in pieces
        ]
        for record_id, pieces in opened.items()
    }


def read_unaudited(row: Sealed, kinds: Iterable[str]) -> list[Piece]:
    """Open pieces for their own reporter, or for the system to send a message with."""
    return open_each([row.pk], kinds).get(row.pk, [])


def open_each(record_ids: Iterable[uuid.UUID], kinds: Iterable[str]) -> Opened:
    """Open pieces of many records, oldest first of each; what was purged is missing.

    Not audited: for the system, to send a message with or to compare records by, or for a caller
    that records once what it opened and for what.
    """
    rows = (
        Content.objects.filter(record__in=list(record_ids), kind__in=set(kinds))
        .annotate(wrapped=key_of_row())
        .exclude(wrapped=None)
        .order_by("id")
    )
    opened_keys: dict[Place, bytes] = {}
    opened: Opened = {}
    for row in rows:
        place = (row.record_id, row.data_class)
        if place not in opened_keys:
            opened_keys[place] = _opened_key(*place, row.wrapped)
        text = keys.unseal(opened_keys[place], bytes(row.sealed), f"content:{row.pk}").decode()
        piece = Piece(row.kind, text, row.subject_id, row.created_at, row.pk)
        opened.setdefault(row.record_id, []).append(piece)
    return opened


def open_row(row: Content) -> str:
    """Return the text of one row of a record whose key exists."""
    key = DataKey.objects.get(record=row.record_id, data_class=row.data_class)
    opened = _opened_key(row.record_id, row.data_class, key.wrapped)
    return keys.unseal(opened, bytes(row.sealed), f"content:{row.pk}").decode()


@transaction.atomic
def rewrite(row: Content, text: str) -> None:
    """Put a text in the place of a piece: its row goes, and the key that opened it is exchanged.

    The new row has the id, the time and so the place of the old one. The caller holds the lock
    of the record.
    """
    key = DataKey.objects.select_for_update(no_key=True).get(
        record=row.record_id, data_class=row.data_class
    )
    opened = _opened_key(row.record_id, row.data_class, key.wrapped)
    Content.objects.filter(pk=row.pk).delete()
    row.sealed = keys.seal(opened, text.encode(), f"content:{row.pk}")
    insert_rows([row])
    _exchange(key)


@transaction.atomic
def destroy(row: Sealed, pieces: Q) -> tuple[int, int]:
    """Delete some pieces of a record for good, and exchange the keys that they were sealed under.

    What else such a key sealed is sealed anew, and the old key is gone: no copy of what was
    deleted opens any more. `pieces` selects rows of Content. Returns how many keys and rows went.
    """
    gone = Content.objects.filter(pieces, record=row.pk)
    classes = set(gone.values_list("data_class", flat=True))
    # Locked before anything is read: what is written meanwhile waits for the new key.
    locked = list(
        DataKey.objects.select_for_update(no_key=True)
        .filter(record=row.pk, data_class__in=classes)
        .order_by("data_class")
    )
    deleted, _ = gone.delete()
    for key in locked:
        _exchange(key)
    return len(locked), deleted


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


def key_of_row() -> Subquery:
    """Return the wrapped key of a row of Content, to read both at one moment.

    Between two queries a key may be exchanged or destroyed.
    """
    same = DataKey.objects.filter(record=OuterRef("record"), data_class=OuterRef("data_class"))
    return Subquery(same.values("wrapped"))


def _exchange(row: DataKey) -> None:
    """Seal what is left of a record's class under a new key; with nothing left, delete the key."""
    left = list(Content.objects.filter(record=row.record_id, data_class=row.data_class))
    if not left:
        row.delete()
        return
    old, new = _opened_key(row.record_id, row.data_class, row.wrapped), keys.new_key()
    for piece in left:
        about = f"content:{piece.pk}"
        piece.sealed = keys.seal(new, keys.unseal(old, bytes(piece.sealed), about), about)
    Content.objects.bulk_update(left, ["sealed"])
    about_key = _about_key(row.record_id, row.data_class)
    DataKey.objects.filter(pk=row.pk).update(
        wrapped=keys.seal(keys.workspace_key(), new, about_key)
    )


def _keys(places: set[Place]) -> dict[Place, bytes]:
    # Locked: what is written now must not end up under a key that is being exchanged.
    rows = (
        DataKey.objects.filter(
            record__in={record_id for record_id, _ in places},
            data_class__in={data_class for _, data_class in places},
        )
        .select_for_update(no_key=True)
        .order_by("pk")
    )
    return {
        (row.record_id, row.data_class): _opened_key(row.record_id, row.data_class, row.wrapped)
        for row in rows
    }


def _opened_key(record_id: uuid.UUID, data_class: str, wrapped: bytes | memoryview) -> bytes:
    return keys.unseal(keys.workspace_key(), bytes(wrapped), _about_key(record_id, data_class))


def _about_key(record_id: uuid.UUID, data_class: str) -> str:
    return f"data-key:{record_id}:{data_class}"


def _about_part(file_id: uuid.UUID, number: int, parts: int) -> str:
    return f"attachment:{file_id}:{number}:{parts}"
