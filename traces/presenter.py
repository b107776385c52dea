"""A story as plain data for templates/reporting/trace_story.html."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy, ngettext

from privacy.texts import parts_of
from privacy.vault import Piece
from traces.records import NANO
from traces.steps import WHO, Step
from traces.timeline import Story, timeline_of

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
    story = timeline_of(pieces)
    steps = story.steps[:MOST_STEPS]
    first = next((step.at for step in steps if step.at), 0)
    lines = [_line(step, number, first) for number, step in enumerate(steps, start=1)]
    notes = list(story.notes)
    if left := len(story.steps) - len(steps):
        notes.append(
            ngettext("%(n)d later step is not shown.", "%(n)d later steps are not shown.", left)
            % {"n": left}
        )
    return {
        "steps": lines,
        "marks": [line for line in lines if line["label"]],
        "summary": _summary(story),
        "started_at": story.started_at,
        "notes": notes,
        "other": parts_of(story.other),
        "ids": [{"term": label, "value": value} for label, value in story.ids],
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


def _summary(story: Story) -> str:
    if not story.steps:
        return ""
    tools = sum(1 for step in story.steps if step.who == "tool" and step.kind != "turn")
    counts = [
        ngettext("%(n)d step", "%(n)d steps", len(story.steps)) % {"n": len(story.steps)},
        ngettext("%(n)d tool call", "%(n)d tool calls", tools) % {"n": tools},
        ngettext("%(n)d thing to look at", "%(n)d things to look at", len(story.marks))
        % {"n": len(story.marks)},
    ]
    return ", ".join(counts)
