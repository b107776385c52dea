"""Bringing a span of any dialect to the names of today, so that all else knows one dialect."""

from collections.abc import Mapping
from typing import Any

from traces.dialects import (
    ANSWERS,
    ARGUMENTS,
    CALLS,
    CONVERSATION,
    INPUT,
    INSTRUCTIONS,
    OPERATION,
    OPERATIONS,
    OUTPUT,
    READ_AS,
    RESULT,
    STRUCTURED,
    TOOL_RUN,
    USAGE,
    USED,
    What,
    what_of,
)
from traces.messages import from_events, from_numbered, messages_of, structured
from traces.span import Attributes, Span

# What stands for values that no consent covers.
LEFT_OUT = {
    What.PERSON: "[left out: who somebody is]",
    What.CREDENTIAL: "[left out: may be a secret]",
}
# What may be an object of anything.
LOOSE = frozenset({What.WORDS, What.UNKNOWN})
ROLES = {INPUT: "user", OUTPUT: "assistant", INSTRUCTIONS: "system"}


def modern(span: Span) -> Span:
    """Bring a span to the names of today, and take out who somebody is: in place, once."""
    attributes = span.attributes
    lists = from_numbered(attributes)
    by_side, span.events = from_events(span.events)
    for name, items in by_side.items():
        lists.setdefault(name, []).extend(items)
    for target in (attributes, span.resource, *(event.attributes for event in span.events)):
        _leave_out(target)
    for target in (attributes, *(event.attributes for event in span.events)):
        _rename(target, lists if target is attributes else {})
        for key in STRUCTURED & set(target):
            target[key] = structured(target[key])
        if target.get(OPERATION) == TOOL_RUN:
            _of_tool(target)
        _say(target)
        _count(target)
    return span


def conversation_of(span: Span) -> str:
    """Return the conversation that a span names, or nothing."""
    return _identifier(span.attributes.get(CONVERSATION))


def message_of(span: Span) -> str:
    """Return the answer that a span names, or nothing."""
    return next(
        (identifier for key in ANSWERS if (identifier := _identifier(span.attributes.get(key)))),
        "",
    )


def _leave_out(attributes: Attributes) -> None:
    for key, value in attributes.items():
        what = what_of(key)
        if stand_in := LEFT_OUT.get(what):
            attributes[key] = stand_in
        elif what in LOOSE and isinstance(inner := structured(value), dict):
            # Parameters and metadata come as JSON, with who asked among them.
            attributes[key] = {
                name: LEFT_OUT.get(what_of(name), within) for name, within in inner.items()
            }


def _rename(attributes: Attributes, lists: Mapping[str, Any]) -> None:
    """Give what has a name of today that name; `lists` came in many attributes, and win."""
    attributes |= lists
    if OPERATION in attributes:
        attributes[OPERATION] = _operation(attributes[OPERATION])
    for old in [name for name in READ_AS if name in attributes]:
        new, value = READ_AS[old], attributes[old]
        value = _operation(value) if new == OPERATION else value
        if new not in attributes:
            attributes[new] = value
        elif new not in ROLES and attributes[new] != value:
            # It says something else: it stays, under its own name.
            continue
        del attributes[old]


def _operation(value: Any) -> Any:
    return OPERATIONS.get(value.lower(), value.lower()) if isinstance(value, str) else value


def _of_tool(attributes: Attributes) -> None:
    """Read what went into the span of a tool as its arguments, and what came out as its result."""
    for side, of_tool in ((INPUT, ARGUMENTS), (OUTPUT, RESULT)):
        if side in attributes:
            attributes.setdefault(of_tool, attributes.pop(side))


def _say(attributes: Attributes) -> None:
    """Bring what was said into messages."""
    for key in ROLES.keys() & attributes.keys():
        attributes[key] = messages_of(attributes[key], ROLES[key])
    if CALLS in attributes:
        asked = messages_of([{"role": "assistant", "tool_calls": attributes.pop(CALLS)}], "")
        said = attributes.setdefault(OUTPUT, [])
        if said:
            said[-1]["parts"] += asked[0]["parts"]
        else:
            said += asked


def _count(attributes: Attributes) -> None:
    """Read tokens that came as one object; what is no object stays as it is."""
    used = attributes.get(USAGE)
    if not isinstance(used, dict):
        return
    del attributes[USAGE]
    for name, read_as in USED.items():
        if isinstance(used.get(name), int):
            attributes.setdefault(read_as, used[name])


def _identifier(value: Any) -> str:
    # Some exporters write every value as JSON: a text comes in quotation marks.
    return value.strip().strip('"')[:400] if isinstance(value, str) else ""
