"""One span as it came, whatever the encoding: ids as hexadecimal, values as plain JSON."""

import math
from dataclasses import dataclass, field
from typing import Any

from traces.limits import MOST_ATTRIBUTES, MOST_KEY, MOST_LEVELS

Attributes = dict[str, Any]
TOO_DEEP = "[left out: nested too deep]"
# What no text column and no JSON takes.
BROKEN = {0: "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


class BadSpan(ValueError):
    """One span cannot be taken; the message says why."""


class Malformed(ValueError):
    """The body is no request of OTLP; the message says what is wrong with it."""


class TooMany(ValueError):
    """The body names more things than a request may."""


@dataclass
class SpanEvent:
    """Something that happened within a span."""

    name: str
    at: int
    attributes: Attributes


@dataclass
class Span:
    """One span before anything of it is checked for what must not be stored."""

    trace_id: str
    span_id: str
    parent_id: str
    name: str
    kind: int
    start: int
    end: int
    attributes: Attributes
    events: list[SpanEvent] = field(default_factory=list)
    status: int = 0
    status_message: str = ""
    # What the sender says about everything it sends, and the conventions it follows.
    resource: Attributes = field(default_factory=dict)
    scope: str = ""
    schema_url: str = ""
    # How many attributes and events were more than is taken.
    dropped: int = 0


def text_of(value: str) -> str:
    """Return text that a database and a page can hold."""
    return value if "\0" not in value and _sound(value) else value.translate(BROKEN)


def number_of(value: float) -> float | str:
    """Return a number that JSON has, or its name."""
    return value if math.isfinite(value) else str(value)


def put(attributes: Attributes, key: str, value: Any) -> bool:
    """Add an attribute; return False when the name is no name or there are too many."""
    if (
        not key
        or len(key) > MOST_KEY
        or (len(attributes) >= MOST_ATTRIBUTES and key not in attributes)
    ):
        return False
    attributes[text_of(key)] = value
    return True


def too_deep(level: int) -> bool:
    """Say whether a value at this level is left out."""
    return level > MOST_LEVELS


def _sound(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
