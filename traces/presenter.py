"""A trace as plain data for templates/traces/timeline.html."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy, ngettext

from privacy.texts import parts_of
from privacy.vault import Piece
from traces.records import NANO
from traces.steps import WHO, Step
from traces.timeline import Timeline, timeline_of

# A page with more is of use to nobody; the note says how many are left.
MOST_STEPS = 1_000
ICONS = {
    "turn": "note",
    "call": "chart",
    "tool": "tool",
    "ask": "info",
    "yes": "success",
    "no": "cross",
    "warning": "warning",
    "policy": "shield",
    "error": "warning",
}
TONES: dict[str, Any] = {
    "ask": gettext_lazy("Confirmation"),
    "yes": gettext_lazy("Confirmation"),
    "no": gettext_lazy("Confirmation"),
    "warning": gettext_lazy("Warning"),
    "policy": gettext_lazy("Policy"),
    "error": gettext_lazy("Error"),
}


def present_trace(pieces: Sequence[Piece]) -> dict[str, Any]:
    """Return everything the trace viewer draws of the opened pieces."""
    timeline = timeline_of(pieces)
    steps = timeline.steps[:MOST_STEPS]
    first = next((step.at for step in steps if step.at), 0)
    lines = [_line(step, number, first) for number, step in enumerate(steps, start=1)]
    notes = list(timeline.notes)
    if left := len(timeline.steps) - len(steps):
        notes.append(
            ngettext("%(n)d later step is not shown.", "%(n)d later steps are not shown.", left)
            % {"n": left}
        )
    return {
        "steps": lines,
        "marks": [line for line in lines if line["label"]],
        "summary": _summary(timeline),
        "started_at": timeline.started_at,
        "notes": notes,
        "other": parts_of(timeline.other),
        "ids": [{"term": label, "value": value} for label, value in timeline.ids],
    }


def _line(step: Step, number: int, first: int) -> dict[str, Any]:
    return {
        "number": number,
        "kind": step.kind,
        "icon": ICONS.get(step.kind, "mark"),
        "label": str(TONES.get(step.kind, "")),
        "who": str(WHO.get(step.who, step.who)),
        "title": step.title,
        "after": _after(step.at - first) if step.at and first else "",
        "at": step.moment,
        "took": step.took,
        "facts": step.facts,
        "note": step.note,
        "words": [parts_of(words) for words in step.words],
        "arguments": parts_of(step.arguments),
        "result": parts_of(step.result),
        "more": [(key, parts_of(value)) for key, value in step.more],
    }


def _after(nanoseconds: int) -> str:
    seconds = nanoseconds / NANO
    if abs(seconds) < 600:
        return f"+{seconds:.1f} s"
    if abs(seconds) < 86_400:
        return f"+{seconds / 60:.0f} min"
    return ""


def _summary(timeline: Timeline) -> str:
    if not timeline.steps:
        return ""
    tools = sum(1 for step in timeline.steps if step.who == "tool" and step.kind != "turn")
    counts = [
        ngettext("%(n)d step", "%(n)d steps", len(timeline.steps)) % {"n": len(timeline.steps)},
        ngettext("%(n)d tool call", "%(n)d tool calls", tools) % {"n": tools},
        ngettext("%(n)d thing to look at", "%(n)d things to look at", len(timeline.marks))
        % {"n": len(timeline.marks)},
    ]
    return ", ".join(counts)
