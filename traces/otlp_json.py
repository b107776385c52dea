"""Spans in OTLP's JSON: ids as hexadecimal or base64, names in camel or snake case."""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from traces.limits import MOST_EVENTS
from traces.span import (
    TOO_DEEP,
    Attributes,
    BadSpan,
    Malformed,
    Span,
    SpanEvent,
    number_of,
    put,
    text_of,
    too_deep,
)

HEX = re.compile(r"[0-9a-fA-F]*")
MOST_TIME = 2**63 - 1
TRACE_BYTES, SPAN_BYTES = 16, 8
# Kinds and states are numbers, but some exporters write their names.
KINDS = ["UNSPECIFIED", "INTERNAL", "SERVER", "CLIENT", "PRODUCER", "CONSUMER"]
STATES = ["UNSET", "OK", "ERROR"]


def parsed(body: bytes) -> Any:
    """Return the JSON value of a body; raise Malformed saying where it goes wrong."""
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise Malformed(f"it is not UTF-8: see byte {error.start + 1}") from error
    except json.JSONDecodeError as error:
        raise Malformed(f"{error.msg}, line {error.lineno}, column {error.colno}") from error
    except RecursionError as error:
        raise Malformed("it is nested too deep") from error
    except ValueError as error:
        raise Malformed("it holds a number that JSON does not have") from error


def looks_like_otlp(value: Any) -> bool:
    """Say whether a JSON value is meant as spans of OTLP."""
    return isinstance(value, dict) and isinstance(_get(value, "resourceSpans"), list)


def spans_in(value: Any) -> Iterator[Span | BadSpan]:
    """Yield each span of a parsed request, or why it cannot be taken.

    Raises Malformed when the value is no request at all.
    """
    if value == {}:
        # All its fields are optional, as in protobuf: a batch of nothing.
        return
    if not looks_like_otlp(value):
        raise Malformed("there is no list “resourceSpans” in it")
    for group in _objects(_get(value, "resourceSpans")):
        resource = _attributes(_get(_object(_get(group, "resource")), "attributes"))[0]
        for scope in _objects(_get(group, "scopeSpans")):
            about = _object(_get(scope, "scope"))
            name = f"{_text(_get(about, 'name'))} {_text(_get(about, 'version'))}".strip()
            schema = _text(_get(scope, "schemaUrl")) or _text(_get(group, "schemaUrl"))
            listed = _get(scope, "spans")
            for item in listed if isinstance(listed, list) else []:
                try:
                    span = _span(item)
                except BadSpan as bad:
                    yield bad
                    continue
                span.resource, span.scope, span.schema_url = resource, name, schema[:500]
                yield span


def _span(item: Any) -> Span:
    if not isinstance(item, dict):
        raise BadSpan("a span is no object")
    attributes, dropped = _attributes(_get(item, "attributes"))
    listed = _objects(_get(item, "events"))
    status = _object(_get(item, "status"))
    parent = _get(item, "parentSpanId")
    return Span(
        trace_id=_id(_get(item, "traceId"), TRACE_BYTES, "traceId"),
        span_id=_id(_get(item, "spanId"), SPAN_BYTES, "spanId"),
        parent_id=_id(parent, SPAN_BYTES, "parentSpanId") if parent else "",
        name=_text(_get(item, "name")),
        kind=_number_or_name(_get(item, "kind"), KINDS),
        start=_time(_get(item, "startTimeUnixNano")),
        end=_time(_get(item, "endTimeUnixNano")),
        attributes=attributes,
        events=[
            SpanEvent(
                _text(_get(event, "name")),
                _time(_get(event, "timeUnixNano")),
                _attributes(_get(event, "attributes"))[0],
            )
            for event in listed[:MOST_EVENTS]
        ],
        status=_number_or_name(_get(status, "code"), STATES),
        status_message=_text(_get(status, "message")),
        dropped=dropped + max(0, len(listed) - MOST_EVENTS),
    )


def _id(value: Any, size: int, name: str) -> str:
    if isinstance(value, str):
        if len(value) == 2 * size and HEX.fullmatch(value):
            return value.lower()
        try:
            decoded = base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            decoded = b""
        if len(decoded) == size:
            return decoded.hex()
    raise BadSpan(f"a {name} is not {size} bytes in hexadecimal or base64")


def _attributes(pairs: Any) -> tuple[Attributes, int]:
    attributes, dropped = Attributes(), 0
    for pair in _objects(pairs):
        key = _get(pair, "key")
        dropped += not (isinstance(key, str) and put(attributes, key, _value(pair.get("value"), 0)))
    return attributes, dropped


def _value(value: Any, level: int) -> Any:
    if too_deep(level):
        return TOO_DEEP
    if not isinstance(value, dict) or not value:
        return None
    kind, inner = next(iter(value.items()))
    kind = kind.replace("_", "").lower()
    if kind == "stringvalue":
        return _text(inner)
    if kind == "intvalue":
        return _int(inner)
    if kind == "boolvalue":
        return bool(inner)
    if kind == "doublevalue":
        return number_of(float(inner)) if isinstance(inner, int | float) else _text(inner)
    if kind == "arrayvalue":
        return [_value(item, level + 1) for item in _objects(_get(_object(inner), "values"))]
    if kind == "kvlistvalue":
        pairs = _objects(_get(_object(inner), "values"))
        return {_text(pair.get("key")): _value(pair.get("value"), level + 1) for pair in pairs}
    if kind == "bytesvalue":
        return f"[{len(inner) * 3 // 4 if isinstance(inner, str) else 0} bytes]"
    return None


def _int(value: Any) -> int | str:
    # Sixty-four bits travel as text, since not every reader of JSON has them.
    if isinstance(value, bool) or not isinstance(value, int | str) or len(str(value)[:30]) > 24:
        return "[no number]"
    try:
        return int(value)
    except ValueError:
        return _text(value)[:24]


def _time(value: Any) -> int:
    nanoseconds = _int(value)
    return nanoseconds if isinstance(nanoseconds, int) and 0 <= nanoseconds <= MOST_TIME else 0


def _number_or_name(value: Any, names: list[str]) -> int:
    if isinstance(value, str):
        last = value.rsplit("_", 1)[-1].upper()
        return names.index(last) if last in names else 0
    return value if isinstance(value, int) and 0 <= value < len(names) else 0


def _get(item: dict[str, Any], name: str) -> Any:
    if name in item:
        return item[name]
    return item.get(re.sub(r"([A-Z])", lambda match: "_" + match[1].lower(), name))


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(value: Any) -> str:
    return text_of(value) if isinstance(value, str) else ""


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)
