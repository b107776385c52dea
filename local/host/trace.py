"""The spans a host product's own telemetry records of its conversations, in OTLP's JSON."""

import json
import logging
import threading
import time
import urllib.request
from typing import Any

logger = logging.getLogger("recourse.demo")

NANO = 1_000_000_000
SERVICE = {"service.name": "pretend-assistant", "deployment.environment.name": "demo"}
SCHEMA = "https://opentelemetry.io/schemas/1.37.0"
# Of the turn on the page that used a tool: the elements there name both.
CONVERSATION, ANSWER = "demo-page", "msg-mail-2"
ASKED = "Draft a note to Dana about my sick leave."
MAIL = {
    "to": "everyone@pretend.example",
    "subject": "Sick leave",
    "body": "I will be on sick leave from Monday. Call me on +44 20 7946 0958.",
}


def mail_turn(
    *,
    trace_id: str,
    message_id: str,
    conversation_id: str,
    at: float,
    asked: str = ASKED,
    mail: dict[str, str] | None = None,
) -> dict[str, Any]:
    """Return a request with one turn, begun at `at` seconds, that sent a mail nobody confirmed."""
    mail = mail or MAIL
    ids = [f"{trace_id[:14]}{number:02x}" for number in range(4)]
    said = [{"role": "user", "parts": [{"type": "text", "content": asked}]}]
    call = {"type": "tool_call", "id": "call-1", "name": "send_email", "arguments": mail}
    answered = {"type": "tool_call_response", "id": "call-1", "result": {"recipients": 43}}
    done = [{"role": "assistant", "parts": [{"type": "text", "content": "Done. It is sent."}]}]
    model = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "pretend",
        "gen_ai.request.model": "assistant-4.2",
        "gen_ai.conversation.id": conversation_id,
    }
    agent = {
        "gen_ai.operation.name": "invoke_agent",
        "gen_ai.agent.name": "Office helper",
        "gen_ai.conversation.id": conversation_id,
    }
    wants = [{"role": "assistant", "parts": [call]}]
    first = model | {
        "gen_ai.usage.input_tokens": 812,
        "gen_ai.usage.output_tokens": 64,
        "gen_ai.input.messages": json.dumps(said),
        "gen_ai.output.messages": json.dumps(wants),
    }
    tool = {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": "send_email",
        "gen_ai.tool.call.id": "call-1",
        "gen_ai.tool.call.arguments": json.dumps(mail),
        "gen_ai.tool.call.result": json.dumps({"recipients": 43}),
        "gen_ai.agent.tool.disposition": "allow",
    }
    hit = {
        "recourse.policy.rule": "mail-to-many",
        "recourse.policy.version": "2024-11",
        "recourse.policy.action": "warn",
    }
    last = model | {
        "gen_ai.response.id": message_id,
        "gen_ai.usage.input_tokens": 901,
        "gen_ai.usage.output_tokens": 12,
        "gen_ai.input.messages": json.dumps([*said, *wants, {"role": "tool", "parts": [answered]}]),
        "gen_ai.output.messages": json.dumps(done),
    }
    spans = [
        _span(trace_id, ids[0], "invoke_agent Office helper", at, 4.2, agent),
        _span(trace_id, ids[1], "chat assistant-4.2", at + 0.1, 1.6, first, parent=ids[0]),
        _span(
            trace_id,
            ids[2],
            "execute_tool send_email",
            at + 1.8,
            0.7,
            tool,
            parent=ids[0],
            events=[("recourse.policy.hit", at + 1.9, hit)],
        ),
        _span(trace_id, ids[3], "chat assistant-4.2", at + 2.6, 1.5, last, parent=ids[0]),
    ]
    resource = {"attributes": _pairs(SERVICE)}
    scope = {"scope": {"name": "pretend.assistant", "version": "4.2"}, "spans": spans}
    return {"resourceSpans": [{"resource": resource, "schemaUrl": SCHEMA, "scopeSpans": [scope]}]}


def export(base_url: str, key: dict[str, str]) -> None:
    """Send the spans of the page's conversation in the background, as an exporter would."""
    body = mail_turn(
        trace_id="5f2d9c0b7a1e4c3d8b6f00112233aabb",
        message_id=ANSWER,
        conversation_id=CONVERSATION,
        at=time.time() - 30,
    )
    request = urllib.request.Request(  # noqa: S310 (the demo's own address)
        f"{base_url}/w/{key['workspace']}/otlp/v1/traces",
        json.dumps(body).encode(),
        {
            "Content-Type": "application/json",
            "X-Client-Key": key["id"],
            "Authorization": f"Bearer {key['secret']}",
        },
    )
    threading.Thread(target=_send, args=(request,), name="export", daemon=True).start()


def _send(request: urllib.request.Request) -> None:
    try:
        urllib.request.urlopen(request, timeout=5).close()  # noqa: S310
    except OSError as error:
        logger.warning("spans not sent: %s", type(error).__name__)


def _span(
    trace_id: str,
    span_id: str,
    name: str,
    at: float,
    took: float,
    attributes: dict[str, Any],
    *,
    parent: str = "",
    events: list[tuple[str, float, dict[str, Any]]] | None = None,
) -> dict[str, Any]:
    return {
        "traceId": trace_id,
        "spanId": span_id,
        "parentSpanId": parent,
        "name": name,
        "kind": 1,
        "startTimeUnixNano": str(int(at * NANO)),
        "endTimeUnixNano": str(int((at + took) * NANO)),
        "attributes": _pairs(attributes),
        "events": [
            {"name": event, "timeUnixNano": str(int(moment * NANO)), "attributes": _pairs(inner)}
            for event, moment, inner in events or []
        ],
        "status": {"code": 1},
    }


def _pairs(attributes: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "key": key,
            "value": {"intValue": str(value)} if isinstance(value, int) else {"stringValue": value},
        }
        for key, value in attributes.items()
    ]
