"""Bodies of requests: every field known, typed, limited, named if wrong."""

from copy import copy
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, TypeVar

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from privacy.texts import clean_json, clean_text
from reporting.api.fitting import fitted
from reporting.fields import FIELDS, MOST_CONTEXT, MOST_EMAIL, MOST_LOCALE, MOST_TURNS, Field
from reporting.models import Entry, Severity, YesNo
from reporting.receipt_codes import MOST_TYPED
from reporting.reporter_redactions import (
    MOST_LETTERS,
    MOST_REDACTIONS,
    REDACTABLE,
    ReporterRedaction,
)
from reporting.submission import Submission, Turn
from tenants.permissions import Invalid

MISSING: dict[str, Any] = {
    "required": _("This field is missing. Send it."),
    "null": "This field must not be null. Send a value.",
}
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
MOST_UNKNOWN_NAMED = 10
ROLES = ("user", "assistant", "system", "tool")
TRACE_ID = r"^(?!0{32})[0-9a-fA-F]{32}$"
# At most 35 letters and dashes, as long as such tags get.
LANGUAGE_TAG = r"^(?=.{,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"


class Text(serializers.CharField):
    """A text without control or broken characters; null counts as empty where it may be."""

    default_error_messages = MISSING | {"invalid": "Send text.", "blank": _("Send some text.")}

    def __init__(self, most: int, **options: Any) -> None:
        optional = not options.get("required", True)
        super().__init__(max_length=most, allow_blank=optional, allow_null=optional, **options)
        # `clean_text` has checked and said it better.
        self.validators = []

    def to_internal_value(self, data: Any) -> str:
        """Return the cleaned text."""
        if not isinstance(data, str):
            self.fail("invalid")
        try:
            return clean_text(data, "", self.max_length or 0, required=not self.allow_blank)
        except Invalid as error:
            raise serializers.ValidationError(error.detail, code=error.code) from error


class Email(serializers.EmailField):
    """An e-mail address, or nothing."""

    default_error_messages = {"invalid": _("Send one e-mail address, or leave this out.")}

    def __init__(self, **options: Any) -> None:
        super().__init__(
            max_length=MOST_EMAIL, required=False, allow_blank=True, allow_null=True, **options
        )

    def to_internal_value(self, data: Any) -> str:
        """Return the address."""
        if not isinstance(data, str) or len(data) > MOST_EMAIL:
            self.fail("invalid")
        return data.strip()


class Choice(serializers.ChoiceField):
    """One of a few words."""

    default_error_messages = MISSING | {"invalid_choice": "Send one of: {known}."}

    def __init__(self, choices: Any, **options: Any) -> None:
        options.setdefault("allow_null", not options.get("required", True))
        super().__init__(choices, **options)

    def to_internal_value(self, data: Any) -> Any:
        """Return the word."""
        if not isinstance(data, str) or data not in self.choices:
            self.fail("invalid_choice", known=", ".join(self.choices))
        return data


class Flag(serializers.BooleanField):
    """True or false, and nothing like it."""

    default_error_messages = {"invalid": "Send true or false."}

    def to_internal_value(self, data: Any) -> bool:
        """Return the flag."""
        if not isinstance(data, bool):
            self.fail("invalid")
        return bool(data)


@extend_schema_field({"description": "Any JSON value"})
class AnyJson(serializers.Field):
    """Any JSON, within a length and a depth."""

    def __init__(self, most: int, **options: Any) -> None:
        super().__init__(required=False, allow_null=True, **options)
        self.most = most

    def to_internal_value(self, data: Any) -> Any:
        """Return the value."""
        try:
            return clean_json(data, "", self.most)
        except Invalid as error:
            raise serializers.ValidationError(error.detail, code=error.code) from error

    def to_representation(self, value: Any) -> Any:
        """Return the value."""
        return value


class Moment(serializers.DateTimeField):
    """A moment of the past, in ISO 8601 with its zone."""

    default_error_messages = {
        "invalid": "Send a date and time such as 2026-11-23T09:30:00Z.",
        "no_zone": "Say in which zone this is: end it with Z or an offset such as +02:00.",
    }

    def to_internal_value(self, value: Any) -> datetime:
        """Return an aware datetime between 2000 and tomorrow."""
        if not isinstance(value, str) or len(value) > 40:
            self.fail("invalid", format="ISO 8601")
        moment = super().to_internal_value(value)
        if not EARLIEST < moment < timezone.now() + timedelta(days=1):
            raise serializers.ValidationError(
                "Send a moment between the year 2000 and now.", code="out_of_range"
            )
        return moment

    def enforce_timezone(self, value: datetime) -> datetime:
        """Refuse a time without a zone: whose clock it was is not for the server to guess."""
        if timezone.is_naive(value):
            self.fail("no_zone")
        return value


class Shape(serializers.Serializer[Any]):
    """An object whose fields are all known."""

    default_error_messages = MISSING | {"invalid": "Send a JSON object."}

    def to_internal_value(self, data: Any) -> Any:
        """Return the clean fields; raise for all that is wrong at once, unknown names included."""
        errors: dict[str, Any] = {}
        if isinstance(data, dict):
            unknown = sorted(set(data) - set(self.fields))
            allowed = ", ".join(self.fields)
            errors = {
                name[:80]: [
                    serializers.ErrorDetail(f"Unknown field; known are: {allowed}.", "unknown")
                ]
                for name in unknown[:MOST_UNKNOWN_NAMED]
            }
        try:
            clean = super().to_internal_value(data)
        except serializers.ValidationError as error:
            errors = {**errors, **error.detail} if isinstance(error.detail, dict) else errors
        if errors:
            raise serializers.ValidationError(errors)
        return clean


def not_applicable(detail: str) -> list[serializers.ErrorDetail]:
    """Return the error of an answer to a question that was not to be asked."""
    return [serializers.ErrorDetail(detail, "not_applicable")]


class TurnShape(Shape):
    """One turn of the conversation; at most one is flagged as what the report is about."""

    role = Choice(ROLES)
    text = Text(MOST_CONTEXT)
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
            return Text(MOST_CONTEXT, required=False).run_validation(data)
        if len(data) > MOST_TURNS:
            raise serializers.ValidationError(
                f"Send at most {MOST_TURNS} turns.", code="max_length"
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

    field = Choice(REDACTABLE)
    text = Text(MOST_LETTERS)


def shape_of(field: Field) -> serializers.Field[Any, Any, Any, Any]:
    """Return what takes a field of a report in a body."""
    match field.kind:
        case "choice":
            return Choice(list(field.answers), required=field.required)
        case "text":
            return Text(field.most, required=field.required)
        case "tick":
            return Flag(required=False, default=False)
        case "email":
            return Email()
        case "json":
            return AnyJson(field.most)
        case "window":
            return Window()
        case "strikes":
            return ReporterRedactionShape(many=True, required=False, max_length=MOST_REDACTIONS)  # type: ignore[call-arg]
        case "moment":
            return Moment(required=False, allow_null=True)
        case "id":
            pattern, wrong = TRACE_ID, "Send the trace id as 32 hexadecimal digits, not all zero."
        case "language":
            pattern, wrong = LANGUAGE_TAG, "Send a language tag such as en or pt-BR."
    return serializers.RegexField(
        pattern,
        required=False,
        allow_null=True,
        allow_blank=True,
        error_messages={"invalid": wrong},
    )


def _shapes_of(part: str) -> dict[str, Any]:
    """Return what takes the fields of one part of a body; each gives the name it is declared by."""
    shapes = {}
    for field in [field for field in FIELDS if field.part_of == part]:
        shapes[field.body_name] = shape = shape_of(field)
        shape.source = field.name if field.sent_as else None
    return shapes


class ToolShape(Shape):
    """What a tool did."""

    def get_fields(self) -> dict[str, Any]:
        """Return the fields that are declared as a part of it."""
        return _shapes_of("tool")


class ReportShape(Shape):
    """A report, as a host product sends it."""

    def get_fields(self) -> dict[str, Any]:
        """Return the fields as they are declared, and the object about the tool."""
        return _shapes_of("") | {
            "tool": ToolShape(required=False, allow_null=True),
            "fit": Flag(
                required=False,
                help_text="Cut, convert or leave out what the host adds and does not fit, rather "
                "than refuse the report.",
            ),
        }

    def to_internal_value(self, data: Any) -> Any:
        """Return the clean fields; where the host asks for it, of what was made to fit."""
        changes: dict[str, str] = {}
        if isinstance(data, dict) and data.get("fit") is True:
            data, changes = fitted(data)
        clean = super().to_internal_value(data)
        clean.pop("fit", None)
        return clean | {"fitted": changes}

    def validate(self, attrs: Any) -> Any:
        """Refuse the answer to a question that was not to be asked."""
        tool = attrs.get("tool") or {}
        asked_at = attrs.get("entry") or Entry.ANSWER
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

    def submission(self) -> Submission:
        """Return the submission, once `is_valid` has said yes."""
        body = dict(self.validated_data)
        body |= body.pop("tool", None) or {}
        given = {name: value for name, value in body.items() if value is not None}
        if isinstance(given.get("context"), list):
            given["turns"] = tuple(given.pop("context"))
        given["reporter_redactions"] = tuple(
            ReporterRedaction(**line) for line in given.get("reporter_redactions", [])
        )
        given["severity"] = Severity[given["severity"].upper()]
        given["locale"] = given.get("locale", "")[:MOST_LOCALE].rstrip("-")
        return Submission.of(**given)


class ReceiptShape(Shape):
    """The receipt that opens a report."""

    receipt = Text(MOST_TYPED)


Known = TypeVar("Known", bound=Shape)


def read(shape: type[Known], data: Any) -> Known:
    """Return the shape of a body that is in order; raise ValidationError naming what is not."""
    if not isinstance(data, dict):
        raise serializers.ValidationError("Send a JSON object.")
    # Making the fields anew for each request would take as long as checking them does; a check
    # leaves nothing in a field, and what it leaves in a shape lands in this copy.
    shaped = copy(_made(shape))
    shaped.initial_data = data
    shaped.is_valid(raise_exception=True)
    return shaped


@cache
def _made(shape: type[Known]) -> Known:
    made = shape(data={})
    assert made.fields
    return made
