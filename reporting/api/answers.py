"""The shapes of answers, for the API document."""

from typing import Any

from rest_framework import serializers

from reporting.api.bodies import AnyJson


class StepShape(serializers.Serializer[Any]):
    """One thing that will happen, and when to expect it."""

    title = serializers.CharField()
    expected = serializers.CharField()


class AcceptedShape(serializers.Serializer[Any]):
    """A stored report: the receipt is in this answer and nowhere else."""

    reference = serializers.CharField()
    receipt = serializers.CharField()
    receipt_words = serializers.CharField()
    status_url = serializers.URLField()
    received_at = serializers.DateTimeField()
    fitted = serializers.DictField(
        child=serializers.ChoiceField(["cut", "converted", "left out"]),
        help_text="What became of data of the host that did not fit, where `fit` was sent.",
    )
    next = StepShape(many=True)


class RedactionShape(serializers.Serializer[Any]):
    """Where a placeholder stands in the redacted text, in Unicode characters."""

    start = serializers.IntegerField()
    end = serializers.IntegerField()
    kind = serializers.CharField()


class RedactedTextShape(serializers.Serializer[Any]):
    """A text as it would be stored."""

    text = serializers.CharField()
    redactions = RedactionShape(many=True)


class TracePreviewShape(serializers.Serializer[Any]):
    """What of the AI system's own record would be stored with a report."""

    title = serializers.CharField(help_text="A heading for it; empty where there is none.")
    explanation = serializers.CharField(
        help_text="What of it is kept, in sentences; empty where no spans are sought."
    )
    sent = AnyJson(0, help_text="The trace that was sent with the report, as it would be kept.")
    recorded = serializers.BooleanField(
        help_text="Whether spans are sought by the report's ids, and kept with it as they arrive."
    )
    words = serializers.BooleanField(help_text="Whether what was said in it is kept too.")


class PreviewShape(serializers.Serializer[Any]):
    """What of a report would be stored; nothing has been."""

    description = RedactedTextShape()
    context = RedactedTextShape()  # type: ignore[assignment]
    tool_parameters = AnyJson(0)
    trace = TracePreviewShape()
    fitted = serializers.DictField(
        child=serializers.ChoiceField(["cut", "converted", "left out"]),
        help_text="What became of data of the host that did not fit, where `fit` was sent.",
    )


class SaidShape(serializers.Serializer[Any]):
    """One message of the conversation."""

    event = serializers.CharField()
    title = serializers.CharField()
    by = serializers.ChoiceField(["system", "team", "you"])
    at = serializers.DateTimeField()
    words = serializers.CharField()
    automatic = serializers.BooleanField(help_text="Whether a program did it, and no person.")


class SupportShape(serializers.Serializer[Any]):
    """A place that helps where a report cannot."""

    need = serializers.CharField()
    name = serializers.CharField()
    contact = serializers.CharField(help_text="A telephone number, or an https address.")
    note = serializers.CharField()


class ReceiptMadeShape(serializers.Serializer[Any]):
    """A new receipt: it is in this answer and nowhere else."""

    reference = serializers.CharField()
    receipt = serializers.CharField()
    receipt_words = serializers.CharField()


class StatusShape(serializers.Serializer[Any]):
    """Where a report stands, in words."""

    reference = serializers.CharField()
    status = serializers.CharField()
    title = serializers.CharField()
    text = serializers.CharField()
    received_at = serializers.DateTimeField()
    answer_wanted = serializers.BooleanField()
    answer_by = serializers.DateField(allow_null=True)
    may_write = serializers.BooleanField()
    appeal_by = serializers.DateField(allow_null=True)
    content_deleted_on = serializers.DateField(allow_null=True)
    messages = SaidShape(many=True)
    next = StepShape(many=True)
    support = SupportShape(many=True)
