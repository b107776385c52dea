"""What one span says in the timeline: its kind, its figures, and what happened within it."""

import json
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from traces.consent import Record
from traces.dialects import (
    AGENT,
    ANSWERED_BY,
    ARGUMENTS,
    INPUT,
    INSTRUCTIONS,
    MODEL,
    OPERATION,
    OUTPUT,
    PROVIDER,
    RESULT,
    TOKENS_IN,
    TOKENS_OUT,
    TOOL_NAME,
    TOOL_RUN,
    TURNS,
)
from traces.records import NANO

ERROR = 2
WHO: dict[str, Any] = {
    "user": gettext_lazy("User"),
    "assistant": gettext_lazy("Assistant"),
    "tool": gettext_lazy("Tool"),
    "system": gettext_lazy("System"),
}
# The vocabulary of what guards an action (docs/api.md): the kind of step, who, and its title.
MARKS: dict[str, tuple[str, str, Any]] = {
    "recourse.confirmation.requested": ("ask", "system", gettext_lazy("Confirmation requested")),
    "recourse.confirmation.given": ("yes", "user", gettext_lazy("Confirmation given")),
    "recourse.confirmation.refused": ("no", "user", gettext_lazy("Confirmation refused")),
    "recourse.warning.shown": ("warning", "system", gettext_lazy("Warning shown")),
    "recourse.refusal.shown": ("warning", "assistant", gettext_lazy("Refusal shown")),
    "recourse.policy.hit": ("policy", "system", gettext_lazy("Policy rule hit")),
    "exception": ("error", "system", gettext_lazy("Error")),
    "gen_ai.evaluation.result": ("policy", "system", gettext_lazy("Evaluation")),
}
THREAT, DISPOSITION = "agent.threat.detection.", "gen_ai.agent.tool.disposition"
DISPOSITIONS: dict[str, Any] = {
    "deny": gettext_lazy("Tool call denied"),
    "simulate": gettext_lazy("Tool call only simulated"),
    "allow": gettext_lazy("Tool call allowed"),
}
# Shown in words or in a place of their own, so not once more under “More”.
SHOWN = frozenset(
    {
        ARGUMENTS,
        RESULT,
        INPUT,
        OUTPUT,
        INSTRUCTIONS,
        OPERATION,
        TOOL_NAME,
        AGENT,
        MODEL,
        ANSWERED_BY,
        PROVIDER,
        TOKENS_IN,
        TOKENS_OUT,
        "error.type",
        *MARKS,
    }
)
LATEST = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass
class Step:
    """One line of the timeline."""

    at: int
    kind: str
    who: str
    title: str
    took: str = ""
    facts: list[tuple[str, str]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    # What of it was left out, in words.
    note: str = ""
    arguments: str = ""
    result: str = ""
    more: list[tuple[str, str]] = field(default_factory=list)
    # The order among steps of one moment.
    order: int = 0

    @property
    def moment(self) -> datetime | None:
        """When it was, where its clock says a moment there is."""
        seconds = self.at / NANO
        return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < LATEST.timestamp() else None


def steps_of(record: Record, seen: set[str], told: Container[str]) -> Iterator[Step]:
    """Yield the steps of one span, in the order they belong in.

    `seen` are the messages told so far: each call of a model repeats the whole conversation.
    `told` are the traces in which calls of models tell what was said: there, what stands around
    those calls would only tell it again.
    """
    attributes = record["attributes"]
    operation = str(attributes.get(OPERATION, ""))
    if operation == TOOL_RUN:
        yield _tool(record)
    elif is_turn(record) or (says_something(record) and record["trace"] not in told):
        yield from _spoken(attributes.get(INSTRUCTIONS), record["start"], 0, seen)
        yield from _spoken(attributes.get(INPUT), record["start"], 1, seen)
        yield _call(record) if is_turn(record) else _other(record, operation)
        yield from _spoken(attributes.get(OUTPUT), record["end"], 8, seen)
    else:
        yield _other(record, operation)
    yield from _marks(record)


def is_turn(record: Record) -> bool:
    """Say whether a span is the call of a model."""
    operation = record["attributes"].get(OPERATION, "")
    return operation in TURNS if operation else says_something(record)


def says_something(record: Record) -> bool:
    """Say whether a span holds messages."""
    return not {INPUT, OUTPUT}.isdisjoint(record["attributes"])


def written(value: Any) -> str:
    """Return a value as a person reads it: text as it is, anything else as indented JSON."""
    return value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)


def _spoken(messages: Any, at: int, order: int, seen: set[str]) -> Iterator[Step]:
    for message in messages if isinstance(messages, list) else []:
        if not isinstance(message, dict):
            continue
        message_key = json.dumps([message.get("role"), message.get("parts")], sort_keys=True)
        if message_key in seen and not message.get("left_out"):
            continue
        seen.add(message_key)
        role = str(message.get("role", ""))
        role = role if role in WHO else "system"
        step = Step(at, "turn", role, str(WHO[role]), order=order)
        parts = message.get("parts")
        for part in parts if isinstance(parts, list) else []:
            _add_part(step, part if isinstance(part, dict) else {})
        if message.get("left_out"):
            step.note = _("What was said is left out: the reporter did not agree to attach it.")
        yield step


def _add_part(step: Step, part: dict[str, Any]) -> None:
    kind = str(part.get("type", ""))
    if kind == "text" and "content" in part:
        step.words.append(written(part["content"]))
    elif kind == "tool_call":
        step.facts.append((_("Asks for tool"), str(part.get("name") or _("not named"))))
        if "arguments" in part:
            step.arguments = written(part["arguments"])
    elif kind == "tool_call_response":
        answer = part.get("result", part.get("response"))
        if answer is not None:
            step.result = written(answer)
    elif kind and kind != "text":
        step.facts.append((_("Part"), kind))
        if "content" in part:
            step.words.append(written(part["content"]))


def _call(record: Record) -> Step:
    attributes = record["attributes"]
    model = attributes.get(ANSWERED_BY) or attributes.get(MODEL)
    step = _step(record, "call", "assistant", _("Model called"), 5)
    step.facts = _facts(
        record,
        (_("Model"), model),
        (_("Provider"), attributes.get(PROVIDER)),
        (_("Tokens in"), attributes.get(TOKENS_IN)),
        (_("Tokens out"), attributes.get(TOKENS_OUT)),
    )
    return step


def _tool(record: Record) -> Step:
    attributes = record["attributes"]
    name = str(attributes.get(TOOL_NAME) or record["name"])
    step = _step(record, "tool", "tool", name, 5)
    step.facts = _facts(record)
    step.arguments = written(attributes[ARGUMENTS]) if ARGUMENTS in attributes else ""
    step.result = written(attributes[RESULT]) if RESULT in attributes else ""
    return step


def _other(record: Record, operation: str) -> Step:
    agent = str(record["attributes"].get(AGENT, ""))
    title = _("Agent %(name)s") % {"name": agent} if agent else record["name"] or operation
    step = _step(record, "step", "system", title or _("Step without a name"), 3)
    step.facts = _facts(record, (_("Does"), operation.replace("_", " ")))
    return step


def _marks(record: Record) -> Iterator[Step]:
    attributes = record["attributes"]
    for event in record["events"]:
        name, inner = str(event["name"]), event["attributes"]
        if name in MARKS:
            yield _mark(name, event["at"] or record["start"], inner)
        elif any(key.startswith(THREAT) for key in inner):
            yield _threat(event["at"] or record["start"], inner)
        else:
            step = Step(
                event["at"] or record["start"], "step", "system", name or _("Event"), order=7
            )
            step.more = _more(inner)
            yield step
    for name in MARKS:
        if attributes.get(name) is True:
            policy = {key: value for key, value in attributes.items() if key.startswith(f"{name}.")}
            if name == "recourse.policy.hit":
                policy |= _starting(attributes, "recourse.policy.")
            yield _mark(name, record["start"], policy)
    if _starting(attributes, THREAT):
        yield _threat(record["start"], _starting(attributes, THREAT))
    disposition = str(attributes.get(DISPOSITION, ""))
    if disposition in DISPOSITIONS:
        kind = "policy" if disposition != "allow" else "step"
        yield Step(record["start"], kind, "system", str(DISPOSITIONS[disposition]), order=6)


def _mark(name: str, at: int, attributes: dict[str, Any]) -> Step:
    kind, who, title = MARKS[name]
    step = Step(at, kind, who, str(title), order=6)
    named = [
        (_("Rule"), attributes.get("recourse.policy.rule")),
        (_("Policy version"), attributes.get("recourse.policy.version")),
        (_("Action"), attributes.get("recourse.policy.action")),
        (_("Name"), attributes.get("gen_ai.evaluation.name")),
        (_("Result"), attributes.get("gen_ai.evaluation.score.label")),
        (_("Error"), attributes.get("exception.type")),
    ]
    step.facts = [(label, str(value)) for label, value in named if value not in (None, "")]
    shown_elsewhere = {"recourse.policy.rule", "recourse.policy.version", "recourse.policy.action"}
    rest = {key: value for key, value in attributes.items() if value is not True}
    step.more = _more({key: value for key, value in rest.items() if key not in shown_elsewhere})
    return step


def _threat(at: int, attributes: dict[str, Any]) -> Step:
    step = Step(at, "policy", "system", _("Threat detected"), order=6)
    for label, key in (
        (_("Rule"), "rule_id"),
        (_("Rules"), "ruleset"),
        (_("Severity"), "severity"),
        (_("Action"), "action"),
    ):
        if value := attributes.get(THREAT + key):
            step.facts.append((label, str(value)))
    step.more = _more(attributes)
    return step


def _step(record: Record, kind: str, who: str, title: str, order: int) -> Step:
    failed = record["status"] == ERROR
    step = Step(record["start"], "error" if failed else kind, who, title, order=order)
    step.took = _duration(record["end"] - record["start"])
    step.more = _more(
        {key: value for key, value in record["attributes"].items() if key not in SHOWN}
    )
    about = [
        (_("Span"), record["name"]),
        (_("Sent by"), written(record["resource"]) if record["resource"] else ""),
        (_("Recorded by"), written(record.get("scope", ""))),
        (_("Conventions"), written(record.get("schema", ""))),
    ]
    step.more += [(label, value) for label, value in about if value]
    return step


def _facts(record: Record, *pairs: tuple[str, Any]) -> list[tuple[str, str]]:
    error = record["attributes"].get("error.type") or record.get("error")
    if record["status"] == ERROR and not error:
        error = _("not named")
    all_pairs = [*pairs, (_("Error"), error)]
    return [(label, str(value)) for label, value in all_pairs if value not in (None, "")]


def _more(attributes: dict[str, Any]) -> list[tuple[str, str]]:
    return [(key, written(value)) for key, value in sorted(attributes.items())]


def _starting(attributes: dict[str, Any], start: str) -> dict[str, Any]:
    return {key: value for key, value in attributes.items() if key.startswith(start)}


def _duration(nanoseconds: int) -> str:
    if nanoseconds <= 0:
        return ""
    seconds = nanoseconds / NANO
    if seconds < 1:
        return _("%(n)d ms") % {"n": round(seconds * 1000)}
    return _("%(n).1f s") % {"n": seconds} if seconds < 600 else _("over 10 minutes")
