"""Sealing and opening the words of a report; each opening by the team is audited."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reporting.models import CONTENT_CLASS, Content, DataKey, Kind, Report
from tenants import audit, keys
from tenants.batch import insert
from tenants.models import Member, new_id

# Nothing is kept for ever: the clock of a report that is never closed.
LONGEST_OPEN = timedelta(days=730)


@dataclass(frozen=True)
class Piece:
    """One text of a report, in clear."""

    kind: str
    text: str
    subject_id: uuid.UUID | None = None
    created_at: datetime | None = None


def put(
    report: Report, pieces: Sequence[Piece], *, now: datetime, purge_at: datetime | None = None
) -> None:
    """Seal pieces of text, each under its class's key of this report; make keys as needed.

    `pieces` must have been redacted. A key that was destroyed is not made again for an old
    report's class by accident: the caller writes only to reports that are not closed.
    """
    wanted = {CONTENT_CLASS[piece.kind] for piece in pieces}
    # A report just made has no keys yet; asking for them would cost intake a query.
    known = {} if report.received_at == now else _keys(report, wanted)
    fresh: list[DataKey] = []
    wrapping = keys.workspace_key()
    for data_class in sorted(wanted - set(known)):
        known[data_class] = keys.new_key()
        fresh.append(
            DataKey(
                workspace_id=report.workspace_id,
                report=report,
                data_class=data_class,
                wrapped=keys.seal(wrapping, known[data_class], _about_key(report.pk, data_class)),
                created_at=now,
                purge_at=purge_at or now + LONGEST_OPEN,
            )
        )
    insert(fresh)
    rows = []
    for piece in pieces:
        row_id, data_class = new_id(), CONTENT_CLASS[piece.kind]
        rows.append(
            Content(
                id=row_id,
                workspace_id=report.workspace_id,
                report=report,
                data_class=data_class,
                kind=piece.kind,
                subject_id=piece.subject_id,
                sealed=keys.seal(known[data_class], piece.text.encode(), f"content:{row_id}"),
                created_at=now,
            )
        )
    insert(rows)


def read(report: Report, kinds: Iterable[str], *, by: Member, purpose: str) -> list[Piece]:
    """Open pieces of a report for a member and record that they were read; oldest first.

    The caller has checked the right to read. What was purged is missing from the answer.
    """
    pieces = read_unaudited(report, kinds)
    event = "identity.read" if {Kind.SUBJECT, Kind.CONTACT} & set(kinds) else "content.read"
    audit.record(
        event, report, by=by, purpose=purpose, kinds=sorted({piece.kind for piece in pieces})
    )
    return pieces


def read_unaudited(report: Report, kinds: Iterable[str]) -> list[Piece]:
    """Open pieces for their own reporter, or for the system to send a message with."""
    wanted = set(kinds)
    known = _keys(report, {CONTENT_CLASS[kind] for kind in wanted})
    rows = Content.objects.filter(report=report, kind__in=wanted).order_by("id")
    return [
        Piece(
            row.kind,
            keys.unseal(known[row.data_class], bytes(row.sealed), f"content:{row.pk}").decode(),
            row.subject_id,
            row.created_at,
        )
        for row in rows
        if row.data_class in known
    ]


def read_each(
    report_ids: Sequence[uuid.UUID], data_class: str
) -> dict[uuid.UUID, list[tuple[uuid.UUID | None, str]]]:
    """Open one class of many reports in two queries: (subject, text) pairs by report.

    Not audited here: the caller records once what it opened and for what. What was purged is
    missing from the answer.
    """
    wrapping = keys.workspace_key()
    rows = DataKey.objects.filter(report__in=report_ids, data_class=data_class)
    known = {
        row.report_id: keys.unseal(
            wrapping, bytes(row.wrapped), _about_key(row.report_id, row.data_class)
        )
        for row in rows
    }
    found: dict[uuid.UUID, list[tuple[uuid.UUID | None, str]]] = {}
    for piece in Content.objects.filter(report__in=list(known), data_class=data_class):
        text = keys.unseal(known[piece.report_id], bytes(piece.sealed), f"content:{piece.pk}")
        found.setdefault(piece.report_id, []).append((piece.subject_id, text.decode()))
    return found


def classes_left(report: Report) -> set[str]:
    """Return the data classes of a report whose keys still exist."""
    return set(DataKey.objects.filter(report=report).values_list("data_class", flat=True))


def _keys(report: Report, classes: Iterable[str]) -> dict[str, bytes]:
    wrapping = keys.workspace_key()
    rows = DataKey.objects.filter(report=report, data_class__in=classes)
    return {
        row.data_class: keys.unseal(
            wrapping, bytes(row.wrapped), _about_key(report.pk, row.data_class)
        )
        for row in rows
    }


def _about_key(report_id: uuid.UUID, data_class: str) -> str:
    return f"data-key:{report_id}:{data_class}"
