"""Spans of conversations: buffered for a short time, kept only where somebody reports."""

from django.db import models

from privacy.models import Record
from tenants.models import TenantForeignKey, TenantModel


class BufferKey(TenantModel):
    """The key of the spans that arrived within a few minutes, wrapped by the workspace key.

    Destroying this row, when the workspace's time for it is over, is what forgets its spans.
    """

    slot_at = models.DateTimeField()
    wrapped = models.BinaryField()
    # What arrived in the slot; the limit of what a workspace may buffer is checked against it.
    spans = models.PositiveIntegerField(default=0)
    sealed_bytes = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "slot_at"], name="one_buffer_key")
        ]


class BufferedSpan(TenantModel):
    """One redacted span of a conversation that nobody may ever report.

    Its conversation is looked up by keyed hashes; the ids themselves are sealed with the span.
    """

    key = TenantForeignKey(BufferKey, related_name="+")
    span_lookup = models.UUIDField()
    trace_lookup = models.UUIDField()
    conversation_lookup = models.UUIDField(null=True)
    message_lookup = models.UUIDField(null=True)
    sealed = models.BinaryField()
    received_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "span_lookup"], name="one_buffered_span")
        ]
        indexes = [
            models.Index(fields=["workspace", "key"], name="buffered_span_of_key"),
            models.Index(fields=["workspace", "trace_lookup"], name="buffered_span_of_trace"),
            models.Index(
                fields=["workspace", "conversation_lookup"],
                name="buffered_span_of_conversation",
                condition=models.Q(conversation_lookup__isnull=False),
            ),
            models.Index(
                fields=["workspace", "message_lookup"],
                name="buffered_span_of_message",
                condition=models.Q(message_lookup__isnull=False),
            ),
        ]


class TraceSearch(TenantModel):
    """The search for the spans of one record, which ends when they are buffered no longer."""

    record = TenantForeignKey(Record, related_name="+")
    trace_lookup = models.UUIDField(null=True)
    conversation_lookup = models.UUIDField(null=True)
    message_lookup = models.UUIDField(null=True)
    # When to look next; what is due here is work for the worker, and nothing else tells it.
    due_at = models.DateTimeField()
    until = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "record"], name="one_search_per_record")
        ]
        indexes = [models.Index(fields=["workspace", "due_at"], name="trace_to_seek")]
