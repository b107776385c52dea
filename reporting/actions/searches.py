"""Searching the held spans of reported conversations, and keeping what is found (B11, H1)."""

import json
import uuid
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from privacy import vault
from privacy.models import Content, DataClass, Kind
from reporting.models import HeldSpan, Report, SoughtTrace
from reporting.traces.lookups import conversation_lookup, message_lookup, trace_lookup
from reporting.traces.records import without_words, written
from tenants import audit, keys
from tenants.batch import insert
from tenants.models import Workspace

# Spans kept for one report.
MOST_KEPT = 2_000
SEARCHES = 200
SOONEST, LATEST = timedelta(seconds=2), timedelta(minutes=2)


def begin_search(
    report: Report,
    workspace: Workspace,
    *,
    conversation_id: str = "",
    trace_id: str = "",
    message_id: str = "",
) -> None:
    """Have the spans of a report just received sought, by the ids that came with it.

    The id of an answer alone begins no search where no spans ever came: most reports have one.
    """
    if not workspace.trace_hold_minutes or not (
        conversation_id or trace_id or (message_id and workspace.traces_since)
    ):
        return
    sought = SoughtTrace(
        workspace_id=workspace.pk,
        report=report,
        conversation_lookup=conversation_lookup(workspace.pk, conversation_id)
        if conversation_id
        else None,
        trace_lookup=trace_lookup(workspace.pk, trace_id) if trace_id else None,
        message_lookup=message_lookup(workspace.pk, message_id) if message_id else None,
        due_at=report.received_at,
        until=report.received_at + timedelta(minutes=workspace.trace_hold_minutes),
    )
    insert([sought])


def seek_traces(now: datetime, batch: int = SEARCHES) -> int:
    """Keep the spans of reported conversations in the workspace in scope; return how many.

    Each search is asked again, less and less often, until its time is over: spans may arrive
    after the report.
    """
    due = SoughtTrace.objects.filter(due_at__lte=now).order_by("due_at")
    return sum(_seek(pk, now) for pk in due.values_list("pk", flat=True)[:batch])


@transaction.atomic
def _seek(sought_id: uuid.UUID, now: datetime) -> int:
    sought: SoughtTrace | None = (
        SoughtTrace.objects.select_for_update(skip_locked=True)
        .filter(pk=sought_id, due_at__lte=now)
        .first()
    )
    if sought is None:
        return 0
    # Locked, so that the report is not closed between the look at its clock and the new key.
    report = Report.objects.select_for_update(no_key=True).get(pk=sought.report_id)
    kept = _keep(report, _matching(sought), now)
    if sought.until <= now:
        SoughtTrace.objects.filter(pk=sought.pk).delete()
    else:
        wait = min(max(now - report.received_at, SOONEST), LATEST)
        SoughtTrace.objects.filter(pk=sought.pk).update(due_at=min(now + wait, sought.until))
    return kept


def _matching(sought: SoughtTrace) -> list[HeldSpan]:
    """Return the spans of every trace that one of the report's ids occurs in, and no others.

    A conversation is named by some of its spans alone, so the whole of their traces belongs to it.
    """
    wanted = Q()
    for name in ("trace_lookup", "conversation_lookup", "message_lookup"):
        if value := getattr(sought, name):
            wanted |= Q(**{name: value})
    traces = set(HeldSpan.objects.filter(wanted).values_list("trace_lookup", flat=True))
    if not traces:
        return []
    known = Content.objects.filter(record=sought.report_id, kind=Kind.SPANS)
    known_ids = set(known.values_list("subject_id", flat=True))
    found = HeldSpan.objects.select_related("key").filter(trace_lookup__in=traces).order_by("pk")
    fresh = [span for span in found if span.pk not in known_ids]
    return fresh[: max(0, MOST_KEPT - len(known_ids))]


def _keep(report: Report, spans: list[HeldSpan], now: datetime) -> int:
    # The key of a closed report's trace has its clock running; a new one would have none.
    closed = report.closed_at is not None
    if not spans or (closed and DataClass.TRACE not in vault.classes_left(report)):
        return 0
    opened: dict[uuid.UUID, bytes] = {}
    pieces = []
    for span in spans:
        if span.key_id not in opened:
            opened[span.key_id] = keys.unseal(
                keys.workspace_key(), bytes(span.key.wrapped), f"holding-key:{span.key_id}"
            )
        plain = keys.unseal(opened[span.key_id], bytes(span.sealed), f"held-span:{span.pk}")
        kept, words = without_words(json.loads(plain))
        pieces.append(vault.Piece(Kind.SPANS, written(kept), span.pk))
        if words and report.context_consent:
            pieces.append(vault.Piece(Kind.SPAN_WORDS, written(words), span.pk))
    vault.put(report, pieces, now=now)
    audit.record("trace.kept", report, spans=len(spans))
    return len(spans)
