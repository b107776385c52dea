"""Sealing and opening the words of a report; each opening by the team is audited."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import OuterRef, Q, Subquery

from reporting.hiding import MASKED, Range, merged, without
from reporting.models import (
    CONTENT_CLASS,
    Attachment,
    AttachmentPart,
    Content,
    DataClass,
    DataKey,
    HiddenRange,
    Kind,
    Report,
)
from tenants import audit, keys
from tenants.batch import insert, unsaved
from tenants.models import Member, new_id

# Nothing is kept for ever: the clock of a report that is never closed.
LONGEST_OPEN = timedelta(days=730)
# Bytes of a file that are sealed together.
PART = 256 * 1024


@dataclass(frozen=True)
class Piece:
    """One text of a report, in clear."""

    kind: str
    text: str
    subject_id: uuid.UUID | None = None
    created_at: datetime | None = None
    # Its row, and what of the text a mask covers; a piece that is being written has neither.
    row_id: uuid.UUID | None = None
    masks: tuple[Range, ...] = ()


def put(
    report: Report,
    pieces: Sequence[Piece],
    *,
    now: datetime,
    purge_at: datetime | None = None,
    fresh: bool = False,
) -> None:
    """Seal pieces of text, each under its class's key of this report; make keys as needed.

    `pieces` must have been redacted. A key that was destroyed is not made again for an old
    report's class by accident: the caller writes only to reports that are not closed. `fresh`
    says that the report is being made and has no key yet.
    """
    wanted = {CONTENT_CLASS[piece.kind] for piece in pieces}
    # A report just made has no keys yet; asking for them would cost intake a query.
    known = {} if fresh else _keys(report, wanted)
    _make_keys(report, wanted, known, now=now, purge_at=purge_at)
    rows = []
    for piece in pieces:
        row_id, data_class = new_id(), CONTENT_CLASS[piece.kind]
        rows.append(
            unsaved(
                Content,
                id=row_id,
                workspace_id=report.workspace_id,
                report_id=report.pk,
                data_class=data_class,
                kind=piece.kind,
                subject_id=piece.subject_id,
                sealed=keys.seal(known[data_class], piece.text.encode(), f"content:{row_id}"),
                created_at=now,
            )
        )
    insert(rows)


def put_file(file: Attachment, name: str, data: bytes, *, now: datetime) -> None:
    """Seal a file's name into its row, and store the row with its bytes in sealed parts.

    `name` and `data` must have been cleaned. Each part is bound to its place and to how many
    there are, so that none can be left out or moved. The caller holds the report's lock.
    """
    data_class = DataClass.ATTACHMENT
    known = _keys(file.report, {data_class})
    _make_keys(file.report, {data_class}, known, now=now)
    key = known[data_class]
    file.name_sealed = keys.seal(key, name.encode(), f"attachment:{file.pk}:name")
    insert([file])
    pieces = [data[at : at + PART] for at in range(0, len(data), PART)]
    for place, piece in enumerate(pieces):
        sealed = keys.seal(key, piece, _about_part(file, place, len(pieces)))
        part = AttachmentPart(
            workspace_id=file.workspace_id, attachment=file, place=place, sealed=sealed
        )
        insert([part])


def read_file(file: Attachment) -> tuple[str, bytes] | None:
    """Return a file's name and bytes; None when they were purged.

    Not audited here: the action that gives a file to somebody records it.
    """
    row = DataKey.objects.filter(report=file.report, data_class=DataClass.ATTACHMENT).first()
    parts = list(AttachmentPart.objects.filter(attachment=file).order_by("place"))
    if row is None or not parts:
        return None
    key = _opened_key(file.report_id, row.data_class, bytes(row.wrapped))
    name = keys.unseal(key, bytes(file.name_sealed), f"attachment:{file.pk}:name").decode()
    data = b"".join(
        keys.unseal(key, bytes(part.sealed), _about_part(file, place, len(parts)))
        for place, part in enumerate(parts)
    )
    return name, data


def read(
    report: Report, kinds: Iterable[str], *, by: Member, purpose: str, unmasked: bool = False
) -> list[Piece]:
    """Open pieces of a report for a member and record that they were read; oldest first.

    The caller has checked the right to read, and the right to see what is masked when it asks
    for the pieces `unmasked`. What was purged is missing from the answer.
    """
    pieces = with_masks(read_unaudited(report, kinds), [report.pk], unmasked=unmasked)
    classes = {CONTENT_CLASS[kind] for kind in kinds}
    event = "trace.read" if classes == {DataClass.TRACE} else "content.read"
    event = "identity.read" if DataClass.IDENTITY in classes else event
    facts: dict[str, Any] = {"kinds": sorted({piece.kind for piece in pieces})}
    if unmasked and any(piece.masks for piece in pieces):
        facts["unmasked"] = True
    audit.record(event, report, by=by, purpose=purpose, **facts)
    return pieces


def with_masks(
    pieces: list[Piece], report_ids: Sequence[uuid.UUID], *, unmasked: bool = False
) -> list[Piece]:
    """Return pieces as members read them: what is masked replaced, or told apart when `unmasked`."""
    masks: dict[uuid.UUID, list[Range]] = {}
    rows = HiddenRange.objects.standing_masks().filter(report__in=report_ids)
    for row_id, start, length in rows.values_list("content_id", "start", "length"):
        masks.setdefault(row_id, []).append(Range(start, start + length))
    return [
        replace(
            piece,
            text=piece.text if unmasked else without(piece.text, covered, MASKED),
            masks=tuple(merged(covered)) if unmasked else (),
        )
        if piece.row_id and (covered := masks.get(piece.row_id))
        else piece
        for piece in pieces
    ]


def read_unaudited(report: Report, kinds: Iterable[str]) -> list[Piece]:
    """Open pieces for their own reporter, or for the system to send a message with."""
    rows = (
        Content.objects.filter(report=report, kind__in=set(kinds))
        .annotate(wrapped=key_of_row())
        .exclude(wrapped=None)
        .order_by("id")
    )
    known: dict[str, bytes] = {}
    pieces = []
    for row in rows:
        if row.data_class not in known:
            known[row.data_class] = _opened_key(report.pk, row.data_class, row.wrapped)
        text = keys.unseal(known[row.data_class], bytes(row.sealed), f"content:{row.pk}").decode()
        pieces.append(Piece(row.kind, text, row.subject_id, row.created_at, row.pk))
    return pieces


def read_each(
    report_ids: Sequence[uuid.UUID], data_class: str
) -> dict[uuid.UUID, list[tuple[uuid.UUID | None, str]]]:
    """Open one class of many reports in one query: (subject, text) pairs by report.

    Not audited here: the caller records once what it opened and for what. What was purged is
    missing from the answer.
    """
    found: dict[uuid.UUID, list[tuple[uuid.UUID | None, str]]] = {}
    known: dict[uuid.UUID, bytes] = {}
    rows = Content.objects.filter(report__in=report_ids, data_class=data_class).exclude(
        kind=Kind.WITHHELD
    )
    for row in rows.annotate(wrapped=key_of_row()).exclude(wrapped=None):
        if row.report_id not in known:
            known[row.report_id] = _opened_key(row.report_id, data_class, row.wrapped)
        text = keys.unseal(known[row.report_id], bytes(row.sealed), f"content:{row.pk}")
        found.setdefault(row.report_id, []).append((row.subject_id, text.decode()))
    return found


@transaction.atomic
def destroy(report: Report, pieces: Q) -> tuple[int, int]:
    """Delete some pieces of a report for good, and exchange the keys that they were sealed under.

    What else such a key sealed is sealed anew, and the old key is gone: no copy of what was
    deleted opens any more. `pieces` selects rows of Content. Returns how many keys and rows went.
    """
    gone = Content.objects.filter(pieces, report=report)
    classes = set(gone.values_list("data_class", flat=True))
    # Locked before anything is read: what is written meanwhile waits for the new key.
    rows = list(
        DataKey.objects.select_for_update(no_key=True)
        .filter(report=report, data_class__in=classes)
        .order_by("data_class")
    )
    deleted, _ = gone.delete()
    for row in rows:
        _exchange(row)
    return len(rows), deleted


def _exchange(row: DataKey) -> None:
    """Seal what is left of a report's class under a new key; with nothing left, delete the key."""
    left = list(Content.objects.filter(report=row.report_id, data_class=row.data_class))
    if not left:
        row.delete()
        return
    old, new = _opened_key(row.report_id, row.data_class, row.wrapped), keys.new_key()
    for piece in left:
        about = f"content:{piece.pk}"
        piece.sealed = keys.seal(new, keys.unseal(old, bytes(piece.sealed), about), about)
    Content.objects.bulk_update(left, ["sealed"])
    about_key = _about_key(row.report_id, row.data_class)
    DataKey.objects.filter(pk=row.pk).update(
        wrapped=keys.seal(keys.workspace_key(), new, about_key)
    )


def classes_left(report: Report) -> set[str]:
    """Return the data classes of a report whose keys still exist."""
    return set(DataKey.objects.filter(report=report).values_list("data_class", flat=True))


def _make_keys(
    report: Report,
    wanted: Iterable[str],
    known: dict[str, bytes],
    *,
    now: datetime,
    purge_at: datetime | None = None,
) -> None:
    """Make the keys that are wanted and not known, and add them to those that are."""
    made: list[DataKey] = []
    wrapping = keys.workspace_key()
    for data_class in sorted(set(wanted) - set(known)):
        known[data_class] = keys.new_key()
        made.append(
            unsaved(
                DataKey,
                workspace_id=report.workspace_id,
                report_id=report.pk,
                data_class=data_class,
                wrapped=keys.seal(wrapping, known[data_class], _about_key(report.pk, data_class)),
                created_at=now,
                purge_at=purge_at or now + LONGEST_OPEN,
            )
        )
    insert(made)


def _about_part(file: Attachment, place: int, parts: int) -> str:
    return f"attachment:{file.pk}:{place}:{parts}"


def _keys(report: Report, classes: Iterable[str]) -> dict[str, bytes]:
    # Locked: what is written now must not end up under a key that is being exchanged.
    rows = DataKey.objects.select_for_update(no_key=True).filter(
        report=report, data_class__in=classes
    )
    return {row.data_class: _opened_key(report.pk, row.data_class, row.wrapped) for row in rows}


def key_of_row() -> Subquery:
    """Return the wrapped key of a row of Content, to read both at one moment.

    Between two queries a key may be exchanged or destroyed.
    """
    same = DataKey.objects.filter(report=OuterRef("report"), data_class=OuterRef("data_class"))
    return Subquery(same.values("wrapped"))


def _opened_key(report_id: uuid.UUID, data_class: str, wrapped: bytes | memoryview) -> bytes:
    return keys.unseal(keys.workspace_key(), bytes(wrapped), _about_key(report_id, data_class))


def _about_key(report_id: uuid.UUID, data_class: str) -> str:
    return f"data-key:{report_id}:{data_class}"
