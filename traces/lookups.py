"""Keyed hashes by which the spans of a conversation are found; the ids themselves are sealed."""

import uuid

from tenants.keys import keyed_hash


def trace_lookup(workspace_id: uuid.UUID, trace_id: str) -> uuid.UUID:
    """Return the look-up of a trace id in hexadecimal."""
    return _lookup(workspace_id, "trace", trace_id.lower())


def span_lookup(workspace_id: uuid.UUID, trace_id: str, span_id: str) -> uuid.UUID:
    """Return the look-up of one span, by which a batch sent twice is known."""
    return _lookup(workspace_id, "span", f"{trace_id}:{span_id}")


def conversation_lookup(workspace_id: uuid.UUID, conversation_id: str) -> uuid.UUID:
    """Return the look-up of a conversation."""
    return _lookup(workspace_id, "conversation", conversation_id.strip())


def message_lookup(workspace_id: uuid.UUID, message_id: str) -> uuid.UUID:
    """Return the look-up of one answer."""
    return _lookup(workspace_id, "message", message_id.strip())


def _lookup(workspace_id: uuid.UUID, kind: str, value: str) -> uuid.UUID:
    # 128 bits of it: compared by PostgreSQL as a uuid, which row-level security lets use an index.
    return uuid.UUID(bytes=keyed_hash("span", str(workspace_id), kind, value)[:16])
