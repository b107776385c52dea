"""One request of an exporter: what of it is taken, and what is not and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tenants.permissions import Invalid
from traces import otlp_json, otlp_protobuf
from traces.limits import MOST_NAMED, MOST_SPANS
from traces.span import BadSpan, Malformed, Span, TooMany

JSON, PROTOBUF = "application/json", "application/x-protobuf"
TRACE_ID, SPAN_ID = 32, 16


@dataclass
class Batch:
    """The spans of a request that can be taken, and the others by reason."""

    spans: list[Span] = field(default_factory=list)
    rejected: Counter[str] = field(default_factory=Counter)


def read(body: bytes, media_type: str) -> Batch:
    """Return the spans of a request in one of the two encodings.

    A span that cannot be taken is counted and the others are taken. Raises Invalid with 400 when
    the request as a whole is none, with 413 when it names too much.
    """
    try:
        spans: Iterable[Span | BadSpan]
        if media_type == PROTOBUF:
            spans = otlp_protobuf.spans_in(body)
        else:
            spans = otlp_json.spans_in(otlp_json.parsed(body))
        return gather(spans)
    except Malformed as error:
        kind = "protobuf" if media_type == PROTOBUF else "JSON"
        detail = f"The body is no ExportTraceServiceRequest in {kind}: {error}."
        raise Invalid("body", detail, code="malformed") from error
    except TooMany as error:
        detail = f"The body names more than {MOST_NAMED:,} things. Send fewer spans at a time."
        raise Invalid("body", detail, code="too_many", status=413) from error


def gather(spans: Iterable[Span | BadSpan]) -> Batch:
    """Sort spans into those that can be taken and those that cannot; raise TooMany early."""
    batch = Batch()
    for named, span in enumerate(spans):
        if named >= MOST_NAMED:
            raise TooMany
        if isinstance(span, BadSpan):
            batch.rejected[str(span)] += 1
        elif reason := _wrong_id(span):
            batch.rejected[reason] += 1
        elif len(batch.spans) >= MOST_SPANS:
            batch.rejected[f"more than {MOST_SPANS:,} spans in one request"] += 1
        else:
            batch.spans.append(span)
    return batch


def _wrong_id(span: Span) -> str:
    if len(span.trace_id) != TRACE_ID or not span.trace_id.strip("0"):
        return "a traceId is not 16 bytes, or all of them are zero"
    if len(span.span_id) != SPAN_ID or not span.span_id.strip("0"):
        return "a spanId is not 8 bytes, or all of them are zero"
    if len(span.parent_id) not in {0, SPAN_ID}:
        return "a parentSpanId is not 8 bytes"
    return ""
