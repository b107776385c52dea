"""Spans as exporters send them, made with the real OTLP messages."""

import gzip
import json
import secrets
import time
from typing import Any

from google.protobuf import json_format
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2
from opentelemetry.proto.common.v1 import common_pb2
from opentelemetry.proto.trace.v1 import trace_pb2

NANO = 1_000_000_000


def value(plain: Any) -> common_pb2.AnyValue:
    found = common_pb2.AnyValue()
    if isinstance(plain, bool):
        found.bool_value = plain
    elif isinstance(plain, int):
        found.int_value = plain
    elif isinstance(plain, float):
        found.double_value = plain
    elif isinstance(plain, list):
        found.array_value.values.extend([value(item) for item in plain])
    elif isinstance(plain, dict):
        found.kvlist_value.values.extend(pairs(plain))
    else:
        found.string_value = plain
    return found


def pairs(plain: dict[str, Any]) -> list[common_pb2.KeyValue]:
    return [common_pb2.KeyValue(key=key, value=value(inner)) for key, inner in plain.items()]


def span(name: str = "chat model-1", trace: bytes = b"", **fields: Any) -> trace_pb2.Span:
    at = fields.pop("at", time.time())
    took = fields.pop("took", 0.4)
    attributes, events = fields.pop("attributes", {}), fields.pop("events", [])
    made = trace_pb2.Span(
        name=name,
        trace_id=trace or secrets.token_bytes(16),
        span_id=fields.pop("span_id", secrets.token_bytes(8)),
        kind=trace_pb2.Span.SPAN_KIND_CLIENT,
        start_time_unix_nano=max(0, int(at * NANO)),
        end_time_unix_nano=max(0, int((at + took) * NANO)),
        attributes=pairs(attributes),
        **fields,
    )
    for offset, (event, inner) in enumerate(events):
        made.events.add(
            name=event,
            time_unix_nano=made.start_time_unix_nano + offset,
            attributes=pairs(inner),
        )
    return made


def request(*spans: trace_pb2.Span, schema: str = "https://opentelemetry.io/schemas/1.37.0"):
    made = trace_service_pb2.ExportTraceServiceRequest()
    group = made.resource_spans.add(schema_url=schema)
    group.resource.attributes.extend(pairs({"service.name": "assistant", "host.name": "node-7"}))
    scope = group.scope_spans.add()
    scope.scope.name, scope.scope.version = "opentelemetry.instrumentation.openai", "2.1"
    scope.spans.extend(spans)
    return made


def as_json(message: Any) -> dict[str, Any]:
    """Return a request as OTLP's JSON: like protobuf's, but with ids in hexadecimal."""
    plain = json_format.MessageToDict(message)
    for group in plain.get("resourceSpans", []):
        for scope in group["scopeSpans"]:
            for one, made in zip(scope.get("spans", []), _spans(message), strict=False):
                one["traceId"], one["spanId"] = made.trace_id.hex(), made.span_id.hex()
                if made.parent_span_id:
                    one["parentSpanId"] = made.parent_span_id.hex()
    return plain


def _spans(message: Any) -> list[Any]:
    return [one for group in message.resource_spans for s in group.scope_spans for one in s.spans]


def conversation(trace: bytes, conversation_id: str = "conv-1", at: float | None = None):
    """Return the spans of one turn with a tool call that asked, was told no, and acted anyway."""
    at = time.time() if at is None else at
    root = span(
        "invoke_agent Mail helper",
        trace,
        at=at,
        took=4.0,
        attributes={
            "gen_ai.operation.name": "invoke_agent",
            "gen_ai.agent.name": "Mail helper",
            "gen_ai.conversation.id": conversation_id,
        },
    )
    said = [{"role": "user", "parts": [{"type": "text", "content": "Draft a note to my manager."}]}]
    answer = [
        {
            "role": "assistant",
            "parts": [
                {"type": "tool_call", "id": "c1", "name": "send_email", "arguments": {"to": "all"}}
            ],
        }
    ]
    chat = span(
        "chat model-1",
        trace,
        at=at + 0.1,
        took=1.5,
        parent_span_id=root.span_id,
        attributes={
            "gen_ai.operation.name": "chat",
            "gen_ai.system": "anthropic",
            "gen_ai.request.model": "model-1",
            "gen_ai.usage.prompt_tokens": 812,
            "gen_ai.usage.completion_tokens": 45,
            "gen_ai.response.id": "msg-81",
            "gen_ai.input.messages": json.dumps(said),
            "gen_ai.output.messages": json.dumps(answer),
        },
    )
    tool = span(
        "execute_tool send_email",
        trace,
        at=at + 2,
        took=0.7,
        parent_span_id=root.span_id,
        attributes={
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": "send_email",
            "gen_ai.tool.call.id": "c1",
            "gen_ai.tool.call.arguments": json.dumps(
                {"to": "ana.silva@example.org", "password": "hunter2-canary", "body": "Salaries"}
            ),
            "gen_ai.tool.call.result": json.dumps({"sent": True}),
            "vendor.shard": "eu-3",
        },
        events=[
            ("recourse.confirmation.requested", {}),
            ("recourse.confirmation.refused", {}),
            (
                "recourse.policy.hit",
                {"recourse.policy.rule": "no-mass-mail", "recourse.policy.action": "warn"},
            ),
        ],
    )
    return root, chat, tool


def packed(body: bytes) -> bytes:
    return gzip.compress(body)
