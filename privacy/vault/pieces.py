"""The words of records: sealing and opening them; each opening by the team is audited."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext as _

from privacy.masking import MASKED, Range, merged, without
from privacy.models import (
    CONTENT_CLASS,
    Content,
    DataClass,
    DataKey,
    HiddenRange,
)
from privacy.vault.record_keys import (
    Place,
    Sealed,
    data_key,
    keys_at,
    note_damage,
    opened_key,
    wrapped_key,
)
from tenants import audit, keys
from tenants.batch import insert_rows
from tenants.keys import Unreadable
from tenants.models import Member, new_id


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
    # The code under which the log has why it does not open; `text` then says so to who reads it.
    damage: str = ""


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
    not closed. Pieces whose key does not open are passed over, so that one damaged key stops no
    other record; where that is all of them, Unreadable is raised.
    """
    opened, damaged = keys_at({_place(row, piece) for row, piece in pieces})
    sound = [(row, piece) for row, piece in pieces if _place(row, piece) not in damaged]
    insert_rows(rows_of(sound, now=now, purge_at=purge_at, opened=opened))


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
        content_id, place = new_id(), _place(row, piece)
        data_class = place[1]
        if place not in opened:
            opened[place] = keys.new_key()
            rows.append(data_key(row, data_class, opened[place], now=now, purge_at=purge_at))
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
    for the pieces `unmasked`. What was purged is missing from the answer; what is damaged is
    there, and says so.
    """
    kinds = set(kinds)
    classes = {CONTENT_CLASS[kind] for kind in kinds}
    event = "trace.read" if classes == {DataClass.TRACE} else "content.read"
    event = "identity.read" if DataClass.IDENTITY in classes else event
    ids = [row.pk for row in rows]
    opened = _with_masks(read_each_unaudited(ids, kinds), unmasked=unmasked)
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
            if not piece.damage and piece.row_id and (covered := masks.get(piece.row_id))
            else piece
            for piece in pieces
        ]
        for record_id, pieces in opened.items()
    }


def read_unaudited(row: Sealed, kinds: Iterable[str]) -> list[Piece]:
    """Open pieces for their own reporter to read; what is damaged is there, and says so."""
    return read_each_unaudited([row.pk], kinds).get(row.pk, [])


def open_sound(row: Sealed, kinds: Iterable[str]) -> list[Piece]:
    """Open pieces of one record for a sweep that is about it; raise Unreadable for a damaged one.

    The sweep fails on this row alone, and does it once it is mended.
    """
    pieces = read_unaudited(row, kinds)
    if damaged := [piece.damage for piece in pieces if piece.damage]:
        raise Unreadable(f"record {row.pk}: {', '.join(damaged)}")
    return pieces


def open_each(record_ids: Iterable[uuid.UUID], kinds: Iterable[str]) -> Opened:
    """Open pieces of many records, oldest first of each; what was purged or is damaged is missing.

    Not audited: for the system, to send messages with or to compare records by, or for a caller
    that records once what it opened and for what.
    """
    opened = read_each_unaudited(record_ids, kinds).items()
    sound = {pk: [piece for piece in pieces if not piece.damage] for pk, pieces in opened}
    return {pk: pieces for pk, pieces in sound.items() if pieces}


def read_each_unaudited(record_ids: Iterable[uuid.UUID], kinds: Iterable[str]) -> Opened:
    """Open pieces of many records for who wrote them; what is damaged is there, and says so."""
    rows = (
        Content.objects.filter(record__in=list(record_ids), kind__in=set(kinds))
        .annotate(wrapped=key_of_row())
        .exclude(wrapped=None)
        .order_by("id")
    )
    opened_keys: dict[Place, bytes] = {}
    opened: Opened = {}
    # A workspace key that does not open is no damage of single texts, and raises here.
    keys.workspace_key()
    for row in rows:
        place, damage = (row.record_id, row.data_class), ""
        try:
            if place not in opened_keys:
                opened_keys[place] = opened_key(*place, row.wrapped)
            text = _text(row, opened_keys[place])
        except Unreadable as error:
            damage = note_damage(error, row)
            text = _("[This text cannot be read: what is stored of it is damaged. Code: %(code)s]")
            text %= {"code": damage}
        piece = Piece(row.kind, text, row.subject_id, row.created_at, row.pk, damage=damage)
        opened.setdefault(row.record_id, []).append(piece)
    return opened


def open_row(row: Content) -> str:
    """Return the text of one row of a record whose key exists."""
    key = DataKey.objects.get(record=row.record_id, data_class=row.data_class)
    return _text(row, opened_key(row.record_id, row.data_class, key.wrapped))


@transaction.atomic
def rewrite(row: Content, text: str) -> None:
    """Put a text in the place of a piece: its row goes, and the key that opened it is exchanged.

    The new row has the id, the time and so the place of the old one. The caller holds the lock
    of the record.
    """
    key = DataKey.objects.select_for_update(no_key=True).get(
        record=row.record_id, data_class=row.data_class
    )
    opened = opened_key(row.record_id, row.data_class, key.wrapped)
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


def key_of_row() -> Subquery:
    """Return the wrapped key of a row of Content, to read both at one moment.

    Between two queries a key may be exchanged or destroyed.
    """
    same = DataKey.objects.filter(record=OuterRef("record"), data_class=OuterRef("data_class"))
    return Subquery(same.values("wrapped"))


def _place(row: Sealed, piece: Piece) -> Place:
    return row.pk, str(CONTENT_CLASS[piece.kind])


def _text(row: Content, key: bytes) -> str:
    return keys.unseal(key, bytes(row.sealed), f"content:{row.pk}").decode()


def _exchange(row: DataKey) -> None:
    """Seal what is left of a record's class under a new key; with nothing left, delete the key.

    What is damaged stays as it is: nobody can read it now, nor after.
    """
    left = list(Content.objects.filter(record=row.record_id, data_class=row.data_class))
    if not left:
        row.delete()
        return
    new, sealed = keys.new_key(), []
    for piece in left:
        try:
            text = _text(piece, opened_key(row.record_id, row.data_class, row.wrapped))
        except Unreadable as error:
            note_damage(error, piece)
            continue
        piece.sealed = keys.seal(new, text.encode(), f"content:{piece.pk}")
        sealed.append(piece)
    Content.objects.bulk_update(sealed, ["sealed"])
    DataKey.objects.filter(pk=row.pk).update(
        wrapped=wrapped_key(row.record_id, row.data_class, new)
    )
