"""Masking parts of what was written about a case: a mask can be lifted, a removal cannot."""

import hashlib
import uuid
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from privacy import vault
from privacy.masking import MOST_RANGES, REMOVED, Range, Stretch, merged, moved, stretches, without
from privacy.models import Content, HiddenRange, Kind, LegalHold, lock_records
from reporting import similarity
from reporting.models import FingerprintBand, Report
from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed, Denied, Invalid, require
from triage.models import Case, reports_of
from triage.permissions import may_mask, may_read_content, may_redact_content, may_unmask

# Structured values are redacted by their keys; ranges of characters would break them.
MASKABLE = (Kind.DESCRIPTION, Kind.CONTEXT, Kind.MESSAGE, Kind.NOTE)
MOVED = "Somebody changed this text meanwhile. Open it again and choose anew."


def version_of(row: Content) -> str:
    """Return a mark of a stored text that changes when the text does, and says nothing of it."""
    return hashlib.sha256(bytes(row.sealed)).hexdigest()[:16]


@transaction.atomic
def open_piece(case: Case, row_id: uuid.UUID, *, by: Member) -> tuple[Content, list[Stretch]]:
    """Open one text of a case to choose what to hide in it; the reading is recorded.

    What is masked comes without its words for those who may not lift masks. Raises Changed when
    the text is not there any more.
    """
    require(may_read_content(by, case.queue_id))
    row = _row(case, Content.objects.all(), row_id)
    unmasked = bool(may_unmask(by, case.queue_id))
    report = Report(pk=row.record_id, workspace_id=case.workspace_id)
    vault.read(report, [row.kind], by=by, purpose="masking", unmasked=unmasked)
    masks = [Range(mask.start, mask.end) for mask in masks_of(row)]
    parts = stretches(vault.open_row(row), masks)
    return row, [part._replace(text="") if part.masked and not unmasked else part for part in parts]


def masks_of(row: Content) -> "QuerySet[HiddenRange]":
    """Return the standing masks of a text, in order."""
    masks: QuerySet[HiddenRange] = HiddenRange.objects.standing_masks().filter(content_id=row.pk)
    return masks.order_by("start", "id")


@transaction.atomic
def mask_ranges(
    case: Case,
    row_id: uuid.UUID,
    ranges: Sequence[Range],
    reason: str,
    *,
    version: str,
    by: Member,
    now: datetime,
) -> list[HiddenRange]:
    """Hide ranges of a text from those who may not lift masks; its words stay.

    Raises Changed when the text is not the one that was looked at, Invalid for a range outside
    of it or an unknown reason.
    """
    require(may_mask(by, case.queue_id))
    row, _, chosen = _chosen(case, row_id, ranges, reason, version)
    made = _record(row, chosen, HiddenRange.Strength.MASK, reason, by, now)
    _audit("content.masked", row, chosen, reason, by)
    return made


@transaction.atomic
def lift_mask(case: Case, mask_id: uuid.UUID, *, by: Member, now: datetime) -> None:
    """Show again what a mask hid; raise Changed when somebody lifted it already."""
    require(may_unmask(by, case.queue_id))
    standing = HiddenRange.objects.standing_masks().filter(
        pk=mask_id, record__in=reports_of(case).values("pk")
    )
    if not standing.update(lifted_at=now, lifted_by=by):
        raise Changed("This mask was lifted already.")
    mask = HiddenRange.objects.get(pk=mask_id)
    report = Report(pk=mask.record_id, workspace_id=mask.workspace_id)
    audit.record(
        "content.unmasked", report, by=by, piece=mask.kind, ranges=[[mask.start, mask.length]]
    )


@transaction.atomic
def remove_ranges(
    case: Case,
    row_id: uuid.UUID,
    ranges: Sequence[Range],
    reason: str,
    *,
    version: str,
    by: Member,
    now: datetime,
) -> None:
    """Take ranges out of a text for good: its row and the key that opened it are destroyed.

    Raises Denied while a legal hold keeps the report, and what `mask_ranges` raises.
    """
    require(may_redact_content(by, case.queue_id))
    row, text, chosen = _chosen(case, row_id, ranges, reason, version)
    if LegalHold.objects.filter(record=row.record_id, released_at=None).exists():
        raise Denied(
            "A legal hold keeps this report. A custodian can release it; a mask is allowed."
        )
    _move_masks(row, chosen)
    vault.rewrite(row, without(text, chosen, REMOVED))
    # A hash of the words as they came would let somebody test a guess of them.
    Report.objects.filter(pk=row.record_id).update(request_digest=None)
    if row.kind == Kind.DESCRIPTION:
        _compare_by_what_is_left(row.record_id)
    _record(row, chosen, HiddenRange.Strength.REMOVAL, reason, by, now)
    _audit("content.removed", row, chosen, reason, by)


def _row(case: Case, rows: "QuerySet[Content]", row_id: uuid.UUID) -> Content:
    row = rows.filter(
        pk=row_id, record__in=reports_of(case).values("pk"), kind__in=MASKABLE
    ).first()
    if row is None:
        raise Changed("This text is not there any more.")
    return row


def _chosen(
    case: Case, row_id: uuid.UUID, ranges: Sequence[Range], reason: str, version: str
) -> tuple[Content, str, list[Range]]:
    """Lock a text and return it with the ranges chosen in it, in order and apart."""
    if reason not in HiddenRange.Reason:
        raise Invalid("reason", "Choose a reason.", code="required")
    seen = _row(case, Content.objects.all(), row_id)
    # The purge and a legal hold lock the same rows, so one of the two sees what the other did.
    lock_records([seen.record_id])
    row = _row(case, Content.objects.select_for_update(), row_id)
    if version_of(row) != version:
        raise Changed(MOVED)
    text = vault.open_row(row)
    if not ranges:
        raise Invalid("ranges", "Choose what to hide.", code="required")
    if len(ranges) > MOST_RANGES:
        raise Invalid("ranges", f"Choose at most {MOST_RANGES} parts at once.")
    if any(not 0 <= start < end <= len(text) for start, end in ranges):
        raise Invalid("ranges", "A chosen part lies outside of the text.")
    return row, text, merged(ranges)


def _compare_by_what_is_left(report_id: uuid.UUID) -> None:
    """Make the fingerprints of a report anew, so that none is left of the words that went."""
    had_bands = FingerprintBand.objects.filter(report=report_id).exists()
    had_fingerprints = similarity.forget([report_id])
    report = Report.objects.get(pk=report_id)
    pieces = vault.open_each([report_id], [Kind.DESCRIPTION, Kind.TRACE]).get(report_id, [])
    if had_fingerprints:
        similarity.remember(report, similarity.traits_of(report, pieces), with_bands=had_bands)


def _move_masks(row: Content, removed: Sequence[Range]) -> None:
    """Keep the masks of a text over the same words once ranges of it are gone."""
    for mask in masks_of(row):
        left = moved(Range(mask.start, mask.end), removed)
        HiddenRange.objects.filter(pk=mask.pk).delete()
        for start, end in left:
            HiddenRange.objects.create(
                workspace_id=mask.workspace_id,
                record_id=mask.record_id,
                content_id=mask.content_id,
                kind=mask.kind,
                start=start,
                length=end - start,
                strength=mask.strength,
                reason=mask.reason,
                by_id=mask.by_id,
                at=mask.at,
            )


def _record(
    row: Content,
    ranges: Sequence[Range],
    strength: HiddenRange.Strength,
    reason: str,
    by: Member,
    now: datetime,
) -> list[HiddenRange]:
    return [
        HiddenRange.objects.create(
            workspace_id=row.workspace_id,
            record_id=row.record_id,
            content_id=row.pk,
            kind=row.kind,
            start=start,
            length=end - start,
            strength=strength,
            reason=reason,
            by=by,
            at=now,
        )
        for start, end in ranges
    ]


def _audit(event: str, row: Content, ranges: Sequence[Range], reason: str, by: Member) -> None:
    report = Report(pk=row.record_id, workspace_id=row.workspace_id)
    spans = [[start, end - start] for start, end in ranges]
    audit.record(event, report, by=by, piece=row.kind, reason=reason, ranges=spans)
