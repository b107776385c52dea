"""The shapes of requests: every field known, typed, limited, and refused by name otherwise."""

from copy import copy
from functools import cache
from typing import Any, TypeVar

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from reporting import intake
from reporting.api.fields import AnyJson, Choice, Email, Flag, Moment, Shape, Text
from reporting.models import Category, Entry, RefusalKind, Severity, YesNo
from reporting.receipts import MOST_TYPED
from reporting.reporter_redactions import FIELDS, MOST_LETTERS, MOST_REDACTIONS, ReporterRedaction
from reporting.turns import Turn

ENTRY_POINTS = [word for word in Entry.values if word not in {Entry.IMPORT, Entry.ADMIN}]
ROLES = ("user", "assistant", "system", "tool")


def not_applicable(detail: str) -> list[serializers.ErrorDetail]:
    """Return the error of an answer to a question that was not to be asked."""
    return [serializers.ErrorDetail(detail, "not_applicable")]


class ToolShape(Shape):
    """What a tool did (B10)."""

    name = Text(intake.MOST_TAG["tool_name"])
    parameters = AnyJson(intake.MOST_PARAMETERS)
    outcome_matched = Choice(YesNo.values, required=False)
    confirmation_requested = Choice(YesNo.values, required=False)
    confirmation_given = Choice(YesNo.values, required=False)
    warning_shown = Choice(YesNo.values, required=False)


class TurnShape(Shape):
    """One turn of the conversation; at most one is flagged as what the report is about."""

    role = Choice(ROLES)
    text = Text(intake.MOST_CONTEXT)
    flagged = Flag(required=False, default=False)


@extend_schema_field(
    {
        "description": "Text, or a list of turns {role, text, flagged}",
        "oneOf": [
            {"type": "string"},
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "role": {"type": "string", "enum": list(ROLES)},
                        "text": {"type": "string"},
                        "flagged": {"type": "boolean"},
                    },
                    "required": ["role", "text"],
                },
            },
        ],
    }
)
class Window(serializers.Field[Any, Any, Any, Any]):
    """A part of the conversation, as text or as turns (B6)."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, allow_null=True, **options)

    def to_internal_value(self, data: Any) -> str | list[Turn]:
        """Return the text, or the turns."""
        if not isinstance(data, list):
            return Text(intake.MOST_CONTEXT, required=False).run_validation(data)
        if len(data) > intake.MOST_TURNS:
            raise serializers.ValidationError(
                f"Send at most {intake.MOST_TURNS} turns.", code="max_length"
            )
        shape = TurnShape(data=data, many=True)
        shape.is_valid(raise_exception=True)
        turns = [Turn(**line) for line in shape.validated_data]
        if sum(turn.flagged for turn in turns) > 1:
            raise serializers.ValidationError("Flag at most one turn.", code="invalid")
        return turns

    def to_representation(self, value: Any) -> Any:
        """Return the value."""
        return value


class ReporterRedactionShape(Shape):
    """Words that the reporter takes out of what the preview showed."""

    field = Choice(FIELDS)
    text = Text(MOST_LETTERS)


class ReportShape(Shape):
    """A report, as a host product sends it."""

    category = Choice(Category.values)
    severity = Choice([word.name.lower() for word in Severity])
    description = Text(intake.MOST_DESCRIPTION)
    entry_point = Choice(ENTRY_POINTS, required=False)
    message_id = Text(intake.MOST_MESSAGE_ID, required=False)
    conversation_id = Text(intake.MOST_MESSAGE_ID, required=False)
    trace_id = serializers.RegexField(
        r"^(?!0{32})[0-9a-fA-F]{32}$",
        required=False,
        allow_null=True,
        allow_blank=True,
        error_messages={"invalid": "Send the trace id as 32 hexadecimal digits, not all zero."},
    )
    model_version = Text(intake.MOST_TAG["model_version"], required=False)
    policy_version = Text(intake.MOST_TAG["policy_version"], required=False)
    tool_state = Text(intake.MOST_TAG["tool_state"], required=False)
    user_intent = Text(intake.MOST_TAG["user_intent"], required=False)
    harm_type = Text(intake.MOST_TAG["harm_type"], required=False)
    tool = ToolShape(required=False, allow_null=True)
    context = Window()  # type: ignore[assignment]
    context_consent = Flag(required=False, default=False)
    evaluation_consent = Flag(required=False, default=False)
    refusal = Choice(RefusalKind.values, required=False)
    strike = ReporterRedactionShape(  # type: ignore[call-arg]
        many=True, required=False, max_length=MOST_REDACTIONS
    )
    trace = AnyJson(intake.MOST_TRACE)
    contact_email = Email()
    occurred_at = Moment(required=False, allow_null=True)
    locale = serializers.RegexField(
        r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
        max_length=35,
        required=False,
        allow_null=True,
        allow_blank=True,
        error_messages={"invalid": "Send a language tag such as en or pt-BR."},
    )

    def validate(self, attrs: Any) -> Any:
        """Refuse the answer to a question that was not to be asked."""
        tool = attrs.get("tool") or {}
        asked_at = attrs.get("entry_point") or Entry.ANSWER
        errors: dict[str, Any] = {}
        if attrs.get("refusal") and asked_at not in {Entry.REFUSAL, Entry.PAGE}:
            errors["refusal"] = not_applicable("Leave it out, or send entry_point “refusal”.")
        requested, given = tool.get("confirmation_requested"), tool.get("confirmation_given")
        if requested == YesNo.NO and given == YesNo.YES:
            errors["tool"] = {
                "confirmation_given": not_applicable(
                    "Nothing was asked, so nothing can have been confirmed. Leave it out."
                )
            }
        if errors:
            raise serializers.ValidationError(errors)
        return attrs

    def submission(self) -> intake.Submission:
        """Return the submission, once `is_valid` has said yes."""
        given = {name: value for name, value in self.validated_data.items() if value is not None}
        tool = {name: value for name, value in given.pop("tool", {}).items() if value is not None}
        if tool:
            tool["tool_name"] = tool.pop("name")
            tool["tool_parameters"] = tool.pop("parameters", None)
        if isinstance(given.get("context"), list):
            given["turns"] = tuple(given.pop("context"))
        given["reporter_redactions"] = tuple(
            ReporterRedaction(**line) for line in given.pop("strike", [])
        )
        given["severity"] = Severity[given["severity"].upper()]
        given["locale"] = given.get("locale", "")[: intake.MOST_LOCALE].rstrip("-")
        if entry := given.pop("entry_point", ""):
            given["entry"] = entry
        return intake.Submission(**given, **tool)


class ReceiptShape(Shape):
    """The receipt that opens a report."""

    receipt = Text(MOST_TYPED)


class AnswerShape(ReceiptShape):
    """A reporter's answer to a question of the team."""

    answer = Text(intake.MOST_ANSWER)


class MessageShape(ReceiptShape):
    """What a reporter wants to add."""

    message = Text(intake.MOST_ANSWER)


class AppealShape(ReceiptShape):
    """Why a reporter disagrees with a result."""

    appeal = Text(intake.MOST_ANSWER)


Known = TypeVar("Known", bound=Shape)


def read(shape: type[Known], data: Any) -> Known:
    """Return the shape of a body that is in order; raise ValidationError naming what is not."""
    if not isinstance(data, dict):
        raise serializers.ValidationError("Send a JSON object.")
    shaped = _copy(shape)
    shaped.initial_data = data
    shaped.is_valid(raise_exception=True)
    return shaped


def _copy(shape: type[Known]) -> Known:
    # Making the fields anew for each request would take as long as checking them does; a check
    # leaves nothing in a field, and what it leaves in a shape lands in this copy.
    return copy(_made(shape))


@cache
def _made(shape: type[Known]) -> Known:
    made = shape(data={})
    assert made.fields
    return made
