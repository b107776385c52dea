"""Spans in protobuf: walked by hand down to the span, so that each one fails alone."""

from collections.abc import Iterable, Iterator
from typing import Any

from google.protobuf.message import DecodeError
from opentelemetry.proto.common.v1 import common_pb2
from opentelemetry.proto.resource.v1 import resource_pb2
from opentelemetry.proto.trace.v1 import trace_pb2

from traces.limits import MOST_EVENTS, MOST_NAMED, MOST_SPAN_BYTES
from traces.span import (
    TOO_DEEP,
    Attributes,
    BadSpan,
    Malformed,
    Span,
    SpanEvent,
    TooMany,
    number_of,
    put,
    text_of,
    too_deep,
)

# Numbers of fields in opentelemetry/proto: of a request, a ResourceSpans and a ScopeSpans.
RESOURCE_SPANS = 1
RESOURCE, SCOPE_SPANS, SCHEMA_URL = 1, 2, 3
SCOPE, SPANS = 1, 2
LENGTH_DELIMITED = 2
FIXED = {1: 8, 5: 4}


class Frame:
    """Counts the fields that are walked by hand, since each costs time whatever its size."""

    def __init__(self) -> None:
        self.left = MOST_NAMED

    def fields(self, view: memoryview) -> Iterator[tuple[int, memoryview]]:
        """Yield number and content of the length-delimited fields of a message."""
        at, end = 0, len(view)
        while at < end:
            self.left -= 1
            if self.left < 0:
                raise TooMany
            tag, at = _varint(view, at)
            number, wire = tag >> 3, tag & 7
            if not number:
                raise Malformed("a field has the number 0")
            if wire == LENGTH_DELIMITED:
                size, at = _varint(view, at)
                if size > end - at:
                    raise Malformed("a field is longer than the message")
                yield number, view[at : at + size]
                at += size
            elif wire in FIXED:
                at += FIXED[wire]
            elif wire == 0:
                _, at = _varint(view, at)
            else:
                raise Malformed("a field has an unknown type")
            if at > end:
                raise Malformed("the message ends too early")


def spans_in(body: bytes) -> Iterator[Span | BadSpan]:
    """Yield each span, or why it cannot be taken; raise Malformed when the frame is broken.

    Only the frame is read here, without copying it: a message of a million empty spans costs
    no memory, and the caller stops when it has seen enough.
    """
    frame = Frame()
    for number, part in frame.fields(memoryview(body)):
        if number != RESOURCE_SPANS:
            continue
        parts = list(frame.fields(part))
        resource, schema = Attributes(), ""
        for kind, value in parts:
            if kind == RESOURCE:
                parsed = _parsed(resource_pb2.Resource(), value)
                resource = _attributes(parsed.attributes)[0]
            elif kind == SCHEMA_URL:
                schema = _text(value)
        for kind, value in parts:
            if kind == SCOPE_SPANS:
                yield from _scope(frame, value, resource, schema)


def _scope(
    frame: Frame, view: memoryview, resource: Attributes, schema: str
) -> Iterator[Span | BadSpan]:
    name, parts = "", list(frame.fields(view))
    for number, part in parts:
        if number == SCOPE:
            scope = _parsed(common_pb2.InstrumentationScope(), part)
            name = text_of(f"{scope.name} {scope.version}".strip())
        elif number == SCHEMA_URL:
            schema = _text(part) or schema
    for number, part in parts:
        if number == SPANS:
            try:
                span = _span(part)
            except BadSpan as bad:
                yield bad
                continue
            span.resource, span.scope, span.schema_url = resource, name, schema
            yield span


def _span(view: memoryview) -> Span:
    if len(view) > MOST_SPAN_BYTES:
        raise BadSpan(f"a span is longer than {MOST_SPAN_BYTES // 1024} KiB")
    try:
        span = _parsed(trace_pb2.Span(), view)
    except Malformed as error:
        raise BadSpan("a span is no protobuf message") from error
    attributes, dropped = _attributes(span.attributes)
    events = [
        SpanEvent(text_of(event.name), event.time_unix_nano, _attributes(event.attributes)[0])
        for event in span.events[:MOST_EVENTS]
    ]
    return Span(
        trace_id=span.trace_id.hex(),
        span_id=span.span_id.hex(),
        parent_id=span.parent_span_id.hex(),
        name=text_of(span.name),
        kind=span.kind,
        start=span.start_time_unix_nano,
        end=span.end_time_unix_nano,
        attributes=attributes,
        events=events,
        status=span.status.code,
        status_message=text_of(span.status.message),
        dropped=dropped + max(0, len(span.events) - MOST_EVENTS),
    )


def _attributes(pairs: Iterable[Any]) -> tuple[Attributes, int]:
    attributes, dropped = Attributes(), 0
    for pair in pairs:
        dropped += not put(attributes, pair.key, _value(pair.value, 0))
    return attributes, dropped


def _value(value: Any, level: int) -> Any:
    if too_deep(level):
        return TOO_DEEP
    kind = value.WhichOneof("value")
    if kind is None:
        return None
    inner = getattr(value, kind)
    if kind == "string_value":
        return text_of(inner)
    if kind == "double_value":
        return number_of(inner)
    if kind == "bytes_value":
        return f"[{len(inner)} bytes]"
    if kind == "array_value":
        return [_value(item, level + 1) for item in inner.values]
    if kind == "kvlist_value":
        return {text_of(pair.key): _value(pair.value, level + 1) for pair in inner.values}
    return inner


def _varint(view: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(view):
            raise Malformed("the message ends too early")
        byte = view[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
    raise Malformed("a number is too long")


def _parsed(message: Any, view: memoryview) -> Any:
    if len(view) > MOST_SPAN_BYTES:
        raise Malformed("a part is too long")
    try:
        message.ParseFromString(bytes(view))
    except DecodeError as error:
        raise Malformed("a part is no protobuf message") from error
    return message


def _text(view: memoryview) -> str:
    return text_of(bytes(view[:500]).decode(errors="replace"))
