"""What was said in a span, brought into one shape from the several that exporters send."""

import json
import re
from typing import Any

from traces.dialects import INPUT, MESSAGE_EVENTS, MESSAGES, NUMBERED, READ_AS
from traces.limits import MOST_LEVELS
from traces.span import Attributes, SpanEvent

Message = dict[str, Any]
ROLES = ("system", "developer", "user", "assistant", "tool")
SPEAKERS = {"human": "user", "ai": "assistant", "model": "assistant", "function": "tool"}
MOST_MESSAGES = 200
# Of a part, once its words are taken away.
OUTLINE = ("type", "name", "id", "modality", "mime_type")
# A word that a program chose: nobody can have said something in it.
TOKEN = re.compile(r"[A-Za-z0-9_.:/+-]{1,200}")
TEXTS = frozenset({"text", "input_text", "output_text"})
CALL_PARTS = frozenset({"tool_call", "tool-call", "tool_use", "function_call"})
ANSWER_PARTS = frozenset(
    {"tool_call_response", "tool-result", "tool_result", "function_call_output"}
)
# What the fields of a call, and of its answer, are called.
IDS = ("id", "call_id", "toolCallId", "tool_call_id", "tool_use_id")
NAMES = ("name", "toolName", "tool_name")
GIVEN = ("arguments", "args", "input", "parameters")
GIVEN_BACK = ("result", "response", "output", "content")
# What a message is wrapped in: OpenInference's numbered attributes, and choices of an answer.
WRAPPERS = ("message", "message_content", "tool_call")


def structured(value: Any) -> Any:
    """Return the JSON that a text holds, or the text itself where it holds none."""
    if isinstance(value, list):
        return [structured(item) for item in value] if _flat_enough(value) else value
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
        return _prompt(value, role)
    if not isinstance(value, list):
        return [_message(value, role)] if value not in (None, "") else []
    return [_message(item, role) for item in value[:MOST_MESSAGES]]


def _prompt(value: Message, role: str) -> list[Message]:
    """Return the messages of one object: a whole request, a whole answer, or one message."""
    for name, inner_role in (("messages", role), ("prompt", "user"), ("choices", "assistant")):
        inner = structured(value.get(name))
        if isinstance(inner, list) or (name == "prompt" and isinstance(inner, str)):
            system = messages_of(value.get("system"), "system")
            return (system + messages_of(inner, inner_role))[:MOST_MESSAGES]
    return [_message(value, role)]


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


def from_numbered(attributes: Attributes) -> dict[str, list[Any]]:
    """Take lists out of attributes like gen_ai.prompt.0.content, in their order.

    The answer holds them under the names of today that their beginnings are read as.
    """
    trees: dict[str, dict[str, Any]] = {}
    for key in list(attributes):
        if match := NUMBERED.fullmatch(key):
            path = [match[2], *(match[3] or "").split(".")] if match[3] else [match[2]]
            if len(path) <= MOST_LEVELS:
                _plant(trees.setdefault(match[1], {}), path, attributes.pop(key))
    lists: dict[str, list[Any]] = {}
    for start, tree in trees.items():
        lists.setdefault(READ_AS[start], []).extend(_grown(tree))
    return {
        name: messages_of(items, "user" if name == INPUT else "assistant")
        if name in MESSAGES
        else items
        for name, items in lists.items()
    }


def _plant(tree: dict[str, Any], path: list[str], value: Any) -> None:
    for step in path[:-1]:
        inner = tree.get(step)
        if not isinstance(inner, dict):
            inner = tree[step] = {}
        tree = inner
    if not isinstance(tree.get(path[-1]), dict):
        tree[path[-1]] = value


def _grown(tree: Any) -> Any:
    """Return a tree of names with those that are all numbers as lists, in their order."""
    if not isinstance(tree, dict):
        return tree
    if all(name.isdecimal() for name in tree):
        return [_grown(tree[name]) for name in sorted(tree, key=int)]
    return {name: _grown(inner) for name, inner in tree.items()}


def outline(messages: Any) -> list[Message]:
    """Return who spoke and what kind of part it was, without a word of it."""
    lines = []
    for message in messages if isinstance(messages, list) else []:
        parts = message.get("parts") if isinstance(message, dict) else None
        kept = [
            {name: part[name] for name in OUTLINE if _is_token(part.get(name))}
            for part in (parts if isinstance(parts, list) else [])
            if isinstance(part, dict)
        ]
        role = message.get("role", "") if isinstance(message, dict) else ""
        role = role if role in ROLES else ""
        lines.append({"role": role, "parts": kept, "left_out": True})
    return lines


def _is_token(value: Any) -> bool:
    return isinstance(value, str) and bool(TOKEN.fullmatch(value))


def _message(item: Any, role: str) -> Message:
    item = _unwrapped(item)
    if not isinstance(item, dict):
        return {"role": role, "parts": [{"type": "text", "content": _words(item)}]}
    role = _speaker(item, role)
    kind = item.get("type")
    listed = structured(item.get("parts"))
    if isinstance(listed, list):
        parts = [part if isinstance(part, dict) else _text(part) for part in listed]
    elif kind == "text" and "content" in item:
        parts = [_text(item["content"])]
    elif kind in CALL_PARTS | ANSWER_PARTS and "role" not in item:
        parts = [_part(item)]
        role = "assistant" if kind in CALL_PARTS else "tool"
    else:
        said = item.get("content", item.get("contents", item.get("text")))
        parts = _content(said, role, _first(item, IDS))
        parts += _calls(item.get("tool_calls", item.get("toolCalls")))
        if not parts and not {"content", "role"} & set(item):
            # No message at all: told as the data it is.
            parts = [_text(item)]
    reason = item.get("finish_reason")
    return {"role": role, "parts": parts} | (
        {"finish_reason": reason} if isinstance(reason, str) else {}
    )


def _unwrapped(item: Any) -> Any:
    item = structured(item)
    for name in WRAPPERS:
        if isinstance(item, dict) and isinstance(inner := structured(item.get(name)), dict):
            item = {**{key: value for key, value in item.items() if key != name}, **inner}
    return item


def _speaker(item: Message, role: str) -> str:
    for name in ("role", "type"):
        named = item.get(name) if name == "role" or "content" in item else None
        named = SPEAKERS.get(named, named) if isinstance(named, str) else None
        if named in ROLES:
            return str(named)
    return role


def _content(value: Any, role: str, identifier: Any) -> list[dict[str, Any]]:
    value = structured(value)
    if value in (None, "", []):
        return []
    typed = isinstance(value, list) and all(
        isinstance(_unwrapped(part), dict) and "type" in _unwrapped(part) for part in value
    )
    if role == "tool" and not typed:
        answer = {"type": "tool_call_response", "result": value}
        return [answer | ({"id": identifier} if isinstance(identifier, str) else {})]
    return [_part(part) for part in value] if isinstance(value, list) else [_text(value)]


def _part(value: Any) -> dict[str, Any]:
    value = _unwrapped(value)
    kind = value.get("type") if isinstance(value, dict) else None
    if not isinstance(kind, str):
        return _text(value["text"] if isinstance(value, dict) and "text" in value else value)
    if kind in TEXTS and "text" in value:
        return _text(value["text"])
    if kind in CALL_PARTS:
        return _call(value)
    if kind in ANSWER_PARTS:
        given_back = structured(_first(value, GIVEN_BACK))
        if isinstance(given_back, dict) and set(given_back) == {"type", "value"}:
            given_back = given_back["value"]
        return {
            "type": "tool_call_response",
            "id": _first(value, IDS),
            "name": _first(value, NAMES),
            "result": given_back,
        }
    return dict(value)


def _calls(value: Any) -> list[dict[str, Any]]:
    value = structured(value)
    calls = [_unwrapped(call) for call in value] if isinstance(value, list) else []
    return [_call(call) for call in calls if isinstance(call, dict)]


def _call(call: Message) -> dict[str, Any]:
    inner = structured(call.get("function"))
    inner = inner if isinstance(inner, dict) else call
    return {
        "type": "tool_call",
        "id": _first(call, IDS),
        "name": _first(inner, NAMES),
        "arguments": structured(_first(inner, GIVEN)),
    }


def _first(item: Message, names: tuple[str, ...]) -> Any:
    return next((item[name] for name in names if item.get(name) is not None), None)


def _text(value: Any) -> dict[str, Any]:
    return {"type": "text", "content": _words(value)}


def _words(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
