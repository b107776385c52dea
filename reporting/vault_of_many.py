"""Sealing and opening words of many reports at once, in a constant number of statements."""

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime

from reporting import vault
from reporting.models import CONTENT_CLASS, Content, DataKey, Report
from reporting.vault import LONGEST_OPEN, Piece
from tenants import audit, keys
from tenants.batch import insert
from tenants.models import Member, new_id

Opened = dict[uuid.UUID, list[Piece]]


def put_each(pieces: Sequence[tuple[Report, Piece]], *, now: datetime) -> None:
    """Seal one piece for each of many reports; make keys as needed.

    What `vault.put` says of its pieces holds here too. Give a few hundred at a time.
    """
    wanted = {(report.pk, CONTENT_CLASS[piece.kind]): report for report, piece in pieces}
    known = _keys({report for report, _ in wanted}, {name for _, name in wanted})
    made = []
    for place in sorted(set(wanted) - set(known)):
        known[place] = keys.new_key()
        made.append(
            DataKey(
                workspace_id=wanted[place].workspace_id,
                report_id=place[0],
                data_class=place[1],
                wrapped=keys.seal(keys.workspace_key(), known[place], vault._about_key(*place)),
                created_at=now,
                purge_at=now + LONGEST_OPEN,
            )
        )
    insert(made)
    rows = []
    for report, piece in pieces:
        row_id, data_class = new_id(), CONTENT_CLASS[piece.kind]
        sealed = keys.seal(known[report.pk, data_class], piece.text.encode(), f"content:{row_id}")
        rows.append(
            Content(
                id=row_id,
                workspace_id=report.workspace_id,
                report=report,
                data_class=data_class,
                kind=piece.kind,
                subject_id=piece.subject_id,
                sealed=sealed,
                created_at=now,
            )
        )
    insert(rows)


def open_each(report_ids: Iterable[uuid.UUID], kinds: Iterable[str]) -> Opened:
    """Open pieces of many reports, oldest first of each; what was purged is missing.

    Not audited: for the system, to send a message with or to compare reports by.
    """
    rows = (
        Content.objects.filter(report__in=list(report_ids), kind__in=set(kinds))
        .annotate(wrapped=vault.key_of_row())
        .exclude(wrapped=None)
        .order_by("id")
    )
    known: dict[tuple[uuid.UUID, str], bytes] = {}
    found: Opened = {}
    for row in rows:
        place = (row.report_id, row.data_class)
        if place not in known:
            known[place] = vault._opened_key(*place, row.wrapped)
        text = keys.unseal(known[place], bytes(row.sealed), f"content:{row.pk}").decode()
        piece = Piece(row.kind, text, row.subject_id, row.created_at, row.pk)
        found.setdefault(row.report_id, []).append(piece)
    return found


def read_many(
    reports: Sequence[Report],
    kinds: Iterable[str],
    *,
    by: Member,
    purpose: str,
    unmasked: bool = False,
) -> Opened:
    """Open pieces of several reports for a member; each report's reading is recorded by itself.

    The caller has checked the right to read, and asks for no kind of the reporter's identity.
    """
    ids = [report.pk for report in reports]
    opened = open_each(ids, kinds)
    every = vault.with_masks(
        [piece for pieces in opened.values() for piece in pieces], ids, unmasked=unmasked
    )
    seen = {piece.row_id: piece for piece in every}
    found = {
        pk: [seen.get(piece.row_id, piece) for piece in pieces] for pk, pieces in opened.items()
    }
    audit.record_each(
        "content.read",
        [
            (report, {"kinds": sorted({piece.kind for piece in found.get(report.pk, [])})})
            for report in reports
        ],
        by=by,
        purpose=purpose,
    )
    return found


def _keys(
    report_ids: Iterable[uuid.UUID], classes: Iterable[str]
) -> dict[tuple[uuid.UUID, str], bytes]:
    # Locked: what is written now must not end up under a key that is being exchanged.
    rows = (
        DataKey.objects.filter(report__in=list(report_ids), data_class__in=list(classes))
        .select_for_update(no_key=True)
        .order_by("pk")
    )
    return {
        (row.report_id, row.data_class): vault._opened_key(
            row.report_id, row.data_class, bytes(row.wrapped)
        )
        for row in rows
    }


def classes_left_of_each(report_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, set[str]]:
    """Return for each of many reports the data classes whose keys still exist."""
    left: dict[uuid.UUID, set[str]] = {report_id: set() for report_id in report_ids}
    keys_left = DataKey.objects.filter(report__in=list(left))
    for report_id, data_class in keys_left.values_list("report_id", "data_class"):
        left[report_id].add(data_class)
    return left
