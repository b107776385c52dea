"""The shapes of answers, for the API document."""

from typing import Any

from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers

from reporting.api.fields import AnyJson


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


class PreviewShape(serializers.Serializer[Any]):
    """What of a report would be stored; nothing has been."""

    description = RedactedTextShape()
    context = RedactedTextShape()  # type: ignore[assignment]
    tool_parameters = AnyJson(0)


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


class FieldProblemShape(serializers.Serializer[Any]):
    """What is wrong with one field, and what to do about it."""

    field = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class ChallengeShape(serializers.Serializer[Any]):
    """Work to do before the same request is taken (ALTCHA): find the number between 0 and
    `maxNumber` which, written behind the salt, has the challenge as its SHA-256.
    """

    algorithm = serializers.ChoiceField(["SHA-256"])
    challenge = serializers.CharField()
    maxNumber = serializers.IntegerField()
    salt = serializers.CharField()
    signature = serializers.CharField()


class ProblemShape(serializers.Serializer[Any]):
    """An error (RFC 9457)."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    errors = FieldProblemShape(many=True)  # type: ignore[assignment]


class LimitedShape(ProblemShape):
    """Too much came from one source; the header Retry-After says for how many seconds."""

    challenge = ChallengeShape(required=False)


def problems(*codes: int) -> dict[Any, Any]:
    """Return the errors of an operation for its documentation; some come from any of them."""
    return {
        (code, "application/problem+json"): OpenApiResponse(
            LimitedShape if code == 429 else ProblemShape
        )
        for code in sorted({400, 403, 404, 405, 406, 408, 413, 415, *codes})
    }
