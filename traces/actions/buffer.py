"""Spans: buffered for a short time, kept where somebody reports, and otherwise forgotten."""

import logging
import uuid
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Sum

from privacy.texts import own_patterns
from tenants import audit, keys
from tenants.failures import note_failure
from tenants.models import Contract, Forbidden, Workspace, new_id
from tenants.permissions import Denied, Invalid
from traces.batches import Batch
from traces.limits import MOST_TEXT
from traces.lookups import conversation_lookup, message_lookup, span_lookup, trace_lookup
from traces.models import BufferedSpan, BufferKey
from traces.records import Redactor, length_of, written
from traces.span import Span
from traces.translation import conversation_of, message_of, modern

logger = logging.getLogger("recourse.traces")

# Spans of these minutes share a key, which is destroyed with all of them.
SLOT = timedelta(minutes=5)


class BufferFull(Invalid):
    """The workspace has buffered as much as it may; the exporter tries again after `seconds`."""

    seconds = 60


@dataclass
class Buffered:
    """What became of the spans of one request."""

    accepted: int = 0
    rejected: Counter[str] = field(default_factory=Counter)

    @property
    def message(self) -> str:
        """What is told to the exporter about the spans that were not taken."""
        return "; ".join(f"{count} rejected: {why}" for why, count in self.rejected.most_common(5))


def buffer_spans(batch: Batch, *, workspace: Workspace, now: datetime) -> Buffered:
    """Redact, seal and buffer the spans of a request for as long as the workspace says.

    Nothing is stored that was not redacted. Raises Denied where the workspace takes no traces,
    BufferFull (429) while it has buffered as much as it may. Called within a scope, by the host product.
    """
    require_open(workspace, now)
    buffered = Buffered(rejected=Counter(batch.rejected))
    redactor = Redactor(own_patterns(workspace), now)
    ready: list[tuple[BufferedSpan, bytes]] = []
    left = MOST_TEXT
    for at, span in enumerate(batch.spans):
        left -= length_of(span)
        if left < 0:
            # Redaction is what a request costs, so what is over the limit is not even read.
            why = f"more than {MOST_TEXT:,} characters of text in one request"
            buffered.rejected[why] += len(batch.spans) - at
            break
        ready.append(_ready(span, redactor, workspace, now))
    _store(ready, workspace, now)
    buffered.accepted = len(ready)
    return buffered


def require_open(workspace: Workspace, now: datetime) -> None:
    """Raise Denied where no traces are taken, BufferFull where there is no room for more."""
    if not workspace.trace_hold_minutes:
        raise Denied("This workspace takes no traces. An admin can set a hold time for them.")
    contract = Contract.objects.in_force(now.date()).filter(workspace_default=True).first()
    if contract is not None and Forbidden.TRACE in contract.forbidden:
        raise Denied("The contract of this workspace forbids system traces.")
    total = BufferKey.objects.aggregate(total=Sum("sealed_bytes"))["total"] or 0
    if total >= settings.TRACE_MOST_BUFFERED_BYTES:
        raise BufferFull(
            "body",
            "The workspace holds as many spans as it may. Send this batch again later.",
            code="hold_full",
            status=429,
        )


@transaction.atomic
def forget_spans(now: datetime, workspace: Workspace) -> int:
    """Destroy the keys whose time is over, and their spans; return how many spans there were.

    A key goes when its first span has been buffered for the whole time, so that none is buffered longer.
    """
    oldest = now - timedelta(minutes=workspace.trace_hold_minutes)
    due = list(BufferKey.objects.select_for_update().filter(slot_at__lte=oldest).order_by("pk"))
    if not due:
        return 0
    ids = [key.pk for key in due]
    deleted: int = BufferedSpan.objects.filter(key__in=ids).delete()[0]
    BufferKey.objects.filter(pk__in=ids).delete()
    audit.record("spans.forgotten", workspace, keys=len(ids), spans=deleted)
    return deleted


def _ready(
    span: Span, redactor: Redactor, workspace: Workspace, now: datetime
) -> tuple[BufferedSpan, bytes]:
    span = modern(span)
    conversation, message = conversation_of(span), message_of(span)
    row = BufferedSpan(
        id=new_id(),
        workspace=workspace,
        span_lookup=span_lookup(workspace.pk, span.trace_id, span.span_id),
        trace_lookup=trace_lookup(workspace.pk, span.trace_id),
        conversation_lookup=conversation_lookup(workspace.pk, conversation)
        if conversation
        else None,
        message_lookup=message_lookup(workspace.pk, message) if message else None,
        received_at=now,
    )
    return row, written(redactor.record(span)).encode()


def _store(ready: list[tuple[BufferedSpan, bytes]], workspace: Workspace, now: datetime) -> None:
    if not ready:
        return
    key, opened = _slot_key(workspace, now)
    for row, text in ready:
        row.key = key
        row.sealed = keys.seal(opened, text, f"buffered-span:{row.pk}")
    # A batch that an exporter sends again is here already.
    # In one order, so that two of them at once wait for each other instead of dead-locking.
    rows = sorted((row for row, _ in ready), key=lambda row: row.span_lookup)
    BufferedSpan.objects.bulk_create(rows, ignore_conflicts=True)
    size = sum(len(row.sealed) for row in rows)
    BufferKey.objects.filter(pk=key.pk).update(
        spans=F("spans") + len(rows), sealed_bytes=F("sealed_bytes") + size
    )
    if workspace.traces_since is None:
        Workspace.objects.filter(pk=workspace.pk, traces_since=None).update(traces_since=now)


def _slot_key(workspace: Workspace, now: datetime) -> tuple[BufferKey, bytes]:
    """Return the key of the minutes that this moment lies in, made if it is the first in them."""
    slot = datetime.fromtimestamp(now.timestamp() // SLOT.seconds * SLOT.seconds, tz=now.tzinfo)
    wrapping = keys.workspace_key()
    key = BufferKey.objects.filter(slot_at=slot).first()
    if key is None:
        key_id = new_id()
        wrapped = keys.seal(wrapping, keys.new_key(), _about_key(key_id))
        made = BufferKey(id=key_id, workspace=workspace, slot_at=slot, wrapped=wrapped)
        BufferKey.objects.bulk_create([made], ignore_conflicts=True)
        # Another request may have been faster: its key is the one.
        key = BufferKey.objects.get(slot_at=slot)
    try:
        return key, opened_key(key, wrapping)
    except keys.Unreadable as error:
        note_failure(logger, "key of a slot does not open", error, key=key.pk)
        return _with_new_key(key.pk, wrapping)


def _with_new_key(key_id: uuid.UUID, wrapping: bytes) -> tuple[BufferKey, bytes]:
    """Give a slot whose key is damaged another one, for what arrives in the rest of it."""
    key = BufferKey.objects.select_for_update().get(pk=key_id)
    with suppress(keys.Unreadable):
        # Another request was faster.
        return key, opened_key(key, wrapping)
    fresh = keys.new_key()
    key.wrapped = keys.seal(wrapping, fresh, _about_key(key.pk))
    key.save(update_fields=["wrapped"])
    return key, fresh


def opened_key(key: BufferKey, wrapping: bytes) -> bytes:
    """Return the key of a slot; raise Unreadable for a damaged one."""
    return keys.unseal(wrapping, bytes(key.wrapped), _about_key(key.pk))


def _about_key(key_id: uuid.UUID) -> str:
    return f"buffer-key:{key_id}"
