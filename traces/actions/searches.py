"""Searching the buffered spans of reported conversations, and keeping what is found."""

import json
import logging
import uuid
from datetime import datetime, timedelta

from django.db.models import Q

from privacy import vault
from privacy.models import Consent, Content, DataClass, Kind, Purpose, Record, lock_records
from tenants import audit, keys
from tenants.failures import note_failure
from tenants.models import Workspace
from traces.actions.buffer import opened_key
from traces.consent import without_words
from traces.lookups import conversation_lookup, message_lookup, trace_lookup
from traces.models import BufferedSpan, TraceSearch
from traces.records import written

logger = logging.getLogger("recourse.traces")

# Spans kept for one record.
MOST_KEPT = 2_000
SEARCHES = 200
SOONEST, LATEST = timedelta(seconds=2), timedelta(minutes=2)


def seeks_trace(
    workspace: Workspace, *, conversation_id: str = "", trace_id: str = "", message_id: str = ""
) -> bool:
    """Say whether spans are sought for what comes with these ids.

    Not where nothing is held, and not by the id of an answer alone where no spans ever came: most reports have one.
    """
    known = conversation_id or trace_id or (message_id and workspace.traces_since)
    return bool(workspace.trace_hold_minutes and known)


def search_of(
    record: Record,
    workspace: Workspace,
    *,
    conversation_id: str = "",
    trace_id: str = "",
    message_id: str = "",
) -> TraceSearch | None:
    """Return the unsaved search for the spans of what was just received, by the ids with it.

    None where none are sought.
    """
    if not seeks_trace(
        workspace, conversation_id=conversation_id, trace_id=trace_id, message_id=message_id
    ):
        return None
    return TraceSearch(
        workspace_id=workspace.pk,
        record_id=record.pk,
        conversation_lookup=conversation_lookup(workspace.pk, conversation_id)
        if conversation_id
        else None,
        trace_lookup=trace_lookup(workspace.pk, trace_id) if trace_id else None,
        message_lookup=message_lookup(workspace.pk, message_id) if message_id else None,
        due_at=record.received_at,
        until=record.received_at + timedelta(minutes=workspace.trace_hold_minutes),
    )


def seek_trace(search: TraceSearch, now: datetime) -> None:
    """Keep the spans of one reported conversation that have arrived.

    The search is asked again, less and less often, until its time is over: spans may arrive after
    the report. The caller holds it.
    """
    # Locked, so that the record is not closed between the look at its clock and the new key.
    lock_records([search.record_id])
    record = Record.objects.get(pk=search.record_id)
    _keep(record, _matching(search), now)
    if search.until <= now:
        TraceSearch.objects.filter(pk=search.pk).delete()
    else:
        wait = min(max(now - record.received_at, SOONEST), LATEST)
        TraceSearch.objects.filter(pk=search.pk).update(due_at=min(now + wait, search.until))


def _matching(search: TraceSearch) -> list[BufferedSpan]:
    """Return the spans of every trace that one of the record's ids occurs in, and no others.

    A conversation is named by some of its spans alone, so the whole of their traces belongs to it.
    """
    wanted = Q()
    for name in ("trace_lookup", "conversation_lookup", "message_lookup"):
        if value := getattr(search, name):
            wanted |= Q(**{name: value})
    traces = set(BufferedSpan.objects.filter(wanted).values_list("trace_lookup", flat=True))
    if not traces:
        return []
    kept = Content.objects.filter(record=search.record_id, kind=Kind.SPANS)
    kept_ids = set(kept.values_list("subject_id", flat=True))
    spans = (
        BufferedSpan.objects.select_related("key").filter(trace_lookup__in=traces).order_by("pk")
    )
    fresh = [span for span in spans if span.pk not in kept_ids]
    return fresh[: max(0, MOST_KEPT - len(kept_ids))]


def _keep(record: Record, spans: list[BufferedSpan], now: datetime) -> int:
    # The key of a closed record's trace has its clock running; a new one would have none.
    closed = record.closed_at is not None
    if not spans or (closed and DataClass.TRACE not in vault.classes_left(record)):
        return 0
    agreed = Consent.objects.standing().filter(record=record.pk, purpose=Purpose.CONTEXT)
    with_words = agreed.exists()
    opened: dict[uuid.UUID, bytes] = {}
    wrapping, pieces = keys.workspace_key(), []
    for span in spans:
        try:
            if span.key_id not in opened:
                opened[span.key_id] = opened_key(span.key, wrapping)
            text = keys.unseal(opened[span.key_id], bytes(span.sealed), f"buffered-span:{span.pk}")
        except keys.Unreadable as error:
            # The other steps of the conversation are of use without it.
            note_failure(logger, "span does not open", error, span=span.pk, key=span.key_id)
            continue
        kept, words = without_words(json.loads(text))
        pieces.append(vault.Piece(Kind.SPANS, written(kept), span.pk))
        if words and with_words:
            pieces.append(vault.Piece(Kind.SPAN_WORDS, written(words), span.pk))
    vault.put(record, pieces, now=now)
    audit.record("trace.kept", record, spans=len(spans))
    return len(spans)
