"""What was said in a span, brought into one shape from the several that exporters send."""

import json
from typing import Any

from traces.limits import MOST_LEVELS
from traces.names import INPUT, MESSAGE_EVENTS, NUMBERED, OUTPUT
from traces.span import Attributes, SpanEvent

Message = dict[str, Any]
ROLES = ("system", "developer", "user", "assistant", "tool")
MOST_MESSAGES = 200
# Of a part, once its words are taken away.
OUTLINE = ("type", "name", "id", "modality", "mime_type")


def structured(value: Any) -> Any:
    """Return the JSON that a text holds, or the text itself where it holds none."""
    if not isinstance(value, str) or value[:1] not in {"[", "{"}:
        return value
    try:
        parsed = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return parsed if _flat_enough(parsed) else value


def _flat_enough(value: Any) -> bool:
    level = [value]
    for _ in range(MOST_LEVELS):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                inner += item.values()
            elif isinstance(item, list):
                inner += item
        if not inner:
            return True
        level = inner
    return False


def messages_of(value: Any, role: str) -> list[Message]:
    """Return messages with parts from whatever stands for them; `role` where none is named."""
    value = structured(value)
    if isinstance(value, dict):
        value = value["messages"] if isinstance(value.get("messages"), list) else [value]
    if not isinstance(value, list):
        return [_message(value, role)] if value not in (None, "") else []
    return [_message(item, role) for item in value[:MOST_MESSAGES]]


def from_events(events: list[SpanEvent]) -> tuple[dict[str, list[Message]], list[SpanEvent]]:
    """Return the messages that old events carry, by attribute, and the events that are left."""
    by_side: dict[str, list[Message]] = {}
    left = []
    for event in events:
        if event.name not in MESSAGE_EVENTS:
            left.append(event)
            continue
        role, side = MESSAGE_EVENTS[event.name]
        body = event.attributes
        content = body.get("gen_ai.prompt", body.get("gen_ai.completion"))
        inner = structured(body.get("message")) if event.name == "gen_ai.choice" else None
        message = inner if isinstance(inner, dict) else body if content is None else content
        by_side.setdefault(side, []).extend(messages_of(message, role))
    return by_side, left


def from_numbered(attributes: Attributes) -> dict[str, list[Message]]:
    """Take messages out of attributes like gen_ai.prompt.0.content, in their order."""
    lines: dict[tuple[str, int], dict[str, Any]] = {}
    for key in list(attributes):
        if match := NUMBERED.fullmatch(key):
            side = INPUT if match[1] == "prompt" else OUTPUT
            lines.setdefault((side, int(match[2])), {})[match[3]] = attributes.pop(key)
    by_side: dict[str, list[Message]] = {}
    for (side, _), line in sorted(lines.items()):
        role = "user" if side == INPUT else "assistant"
        by_side.setdefault(side, []).append(_message(line, role))
    return by_side


def outline(messages: Any) -> list[Message]:
    """Return who spoke and what kind of part it was, without a word of it."""
    lines = []
    for message in messages if isinstance(messages, list) else []:
        parts = message.get("parts") if isinstance(message, dict) else None
        kept = [
            {name: part[name] for name in OUTLINE if isinstance(part.get(name), str)}
            for part in (parts if isinstance(parts, list) else [])
            if isinstance(part, dict)
        ]
        role = message.get("role", "") if isinstance(message, dict) else ""
        lines.append({"role": role, "parts": kept, "left_out": True})
    return lines


def _message(item: Any, role: str) -> Message:
    if not isinstance(item, dict):
        return {"role": role, "parts": [{"type": "text", "content": _words(item)}]}
    named = item.get("role")
    role = named if isinstance(named, str) and named in ROLES else role
    listed = structured(item.get("parts"))
    if isinstance(listed, list):
        parts = [part if isinstance(part, dict) else _text(part) for part in listed]
    elif item.get("type") == "text" and "content" in item:
        parts = [_text(item["content"])]
    else:
        parts = _content(item.get("content"), role) + _calls(item.get("tool_calls"))
    reason = item.get("finish_reason")
    return {"role": role, "parts": parts} | (
        {"finish_reason": reason} if isinstance(reason, str) else {}
    )


def _content(value: Any, role: str) -> list[dict[str, Any]]:
    value = structured(value)
    if value in (None, "", []):
        return []
    if role == "tool":
        return [{"type": "tool_call_response", "result": value}]
    if not isinstance(value, list):
        return [_text(value)]
    return [
        _text(part["text"]) if isinstance(part, dict) and "text" in part else _part(part)
        for part in value
    ]


def _part(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) and "type" in value else _text(value)


def _calls(value: Any) -> list[dict[str, Any]]:
    calls = structured(value)
    calls = []
    for call in calls if isinstance(calls, list) else []:
        inner = structured(call.get("function")) if isinstance(call, dict) else None
        if isinstance(inner, dict):
            arguments = structured(inner.get("arguments"))
            calls.append(
                {
                    "type": "tool_call",
                    "id": call.get("id"),
                    "name": inner.get("name"),
                    "arguments": arguments,
                }
            )
    return calls


def _text(value: Any) -> dict[str, Any]:
    return {"type": "text", "content": _words(value)}


def _words(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
