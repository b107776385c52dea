"""The fields of requests: each typed, limited, and refused by name otherwise."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from privacy.texts import clean_json, clean_text
from tenants.permissions import Invalid

MISSING: dict[str, Any] = {
    "required": _("This field is missing. Send it."),
    "null": "This field must not be null. Send a value.",
}
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
MOST_UNKNOWN_NAMED = 10


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
            max_length=254, required=False, allow_blank=True, allow_null=True, **options
        )

    def to_internal_value(self, data: Any) -> str:
        """Return the address."""
        if not isinstance(data, str) or len(data) > 254:
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
    """A moment of the past, in ISO 8601."""

    default_error_messages = {"invalid": "Send a date and time such as 2026-11-23T09:30:00Z."}

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
