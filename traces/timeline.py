"""The trace of a report as a timeline: its steps in time order, and what is odd about it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from privacy.models import Kind
from privacy.vault import Piece
from traces.consent import Record, whole_spans, with_words
from traces.steps import Step, is_turn, says_something, steps_of

KINDS = (Kind.TRACE, Kind.SPANS, Kind.SPAN_WORDS)
MARKED = {"ask", "yes", "no", "warning", "policy", "error"}


@dataclass
class Timeline:
    """What the trace viewer shows."""

    steps: list[Step] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    # What came with the report and is no spans: shown as the JSON it is.
    other: str = ""
    ids: list[tuple[str, str]] = field(default_factory=list)

    @property
    def started_at(self) -> datetime | None:
        """When the first step was."""
        return next((step.moment for step in self.steps if step.moment), None)

    @property
    def marks(self) -> list[Step]:
        """The confirmations, warnings, policy hits and errors alone."""
        return [step for step in self.steps if step.kind in MARKED]


def timeline_of(pieces: Sequence[Piece]) -> Timeline:
    """Return the timeline of the opened pieces of a report's trace."""
    whole = [piece for piece in pieces if not piece.damage]
    timeline, records = Timeline(), _kept(whole)
    for piece in whole:
        if piece.kind == Kind.TRACE:
            records += _inline(json.loads(piece.text), timeline, _words_inline(whole))
    # A span that came both ways, or twice, is told once.
    once = {(record["trace"], record["span"]): record for record in reversed(records)}
    ordered = sorted(once.values(), key=lambda record: (record["start"], -record["end"]))
    seen: set[str] = set()
    told = {record["trace"] for record in ordered if is_turn(record) and says_something(record)}
    steps = [step for record in ordered for step in steps_of(record, seen, told)]
    timeline.steps = sorted(steps, key=lambda step: (step.at, step.order))
    timeline.notes = [*_damaged(pieces), *_notes(ordered)]
    return timeline


def _kept(pieces: Sequence[Piece]) -> list[Record]:
    words = {
        piece.subject_id: json.loads(piece.text)
        for piece in pieces
        if piece.kind == Kind.SPAN_WORDS and piece.subject_id
    }
    return [
        with_words(json.loads(piece.text), words.get(piece.subject_id, {}))
        for piece in pieces
        if piece.kind == Kind.SPANS and piece.subject_id
    ]


def _damaged(pieces: Sequence[Piece]) -> list[str]:
    """Name what cannot be read, by what it is and the code under which the log says why."""
    return [f"{Kind(piece.kind).label}: {piece.text}" for piece in pieces if piece.damage]


def _words_inline(pieces: Sequence[Piece]) -> list[Record]:
    """Return what was said in the spans that came with the report; they have no row of their own."""
    said = [piece for piece in pieces if piece.kind == Kind.SPAN_WORDS and not piece.subject_id]
    return [words for piece in said for words in json.loads(piece.text)]


def _inline(value: Any, timeline: Timeline, words: list[Record]) -> list[Record]:
    """Return the spans that came with the report itself; what is none is kept as it is."""
    names = {
        "message_id": _("Answer"),
        "conversation_id": _("Conversation"),
        "trace_id": _("Trace"),
    }
    if isinstance(value, dict) and "trace" in value and set(value) <= {*names, "trace"}:
        timeline.ids = [(label, str(value[key])) for key, label in names.items() if key in value]
        value = value["trace"]
    if isinstance(value, dict) and isinstance(value.get("spans"), list):
        records = [record for record in value["spans"] if _is_record(record)]
        if len(records) == len(value["spans"]):
            return whole_spans(records, words) if words else records
    if value is not None:
        timeline.other = json.dumps(value, indent=2, ensure_ascii=False)
    return []


def _is_record(value: Any) -> bool:
    """Say whether a value has the shape of a record: a host may send anything in a trace."""
    return (
        _has(value, {"trace": str, "span": str, "name": str, "names": str})
        and _has(value, {"start": int, "end": int, "status": int, "dropped": int})
        and isinstance(value.get("left_out", 0), int)
        and _has(value, {"attributes": dict, "resource": dict, "events": list})
        and all(
            _has(event, {"name": str, "at": int, "attributes": dict}) for event in value["events"]
        )
    )


def _has(value: Any, kinds: dict[str, type]) -> bool:
    return isinstance(value, dict) and all(
        isinstance(value.get(key), kind) for key, kind in kinds.items()
    )


def _notes(records: Sequence[Record]) -> list[str]:
    notes = []
    if far := sum(record.get("clock") == "far" for record in records):
        notes.append(
            ngettext(
                "The clock of %(n)d span is far from the time it arrived; its place may be wrong.",
                "The clocks of %(n)d spans are far from the time they arrived; their places may be "
                "wrong.",
                far,
            )
            % {"n": far}
        )
    if order := sum(record.get("clock") == "order" for record in records):
        notes.append(
            ngettext(
                "%(n)d span has no start or ends before it starts.",
                "%(n)d spans have no start or end before they start.",
                order,
            )
            % {"n": order}
        )
    if dropped := sum(record.get("dropped", 0) for record in records):
        notes.append(
            ngettext(
                "%(n)d value was too long or too many and is left out.",
                "%(n)d values were too long or too many and are left out.",
                dropped,
            )
            % {"n": dropped}
        )
    if left := sum(record.get("left_out", 0) for record in records):
        notes.append(
            ngettext(
                "%(n)d value may hold what was said, and the reporter did not agree to attach it.",
                "%(n)d values may hold what was said, and the reporter did not agree to attach them.",
                left,
            )
            % {"n": left}
        )
    if withheld := sum(bool(record.get("withheld")) for record in records):
        notes.append(
            ngettext(
                "%(n)d span is withheld: not all that may be private could be looked for in it.",
                "%(n)d spans are withheld: not all that may be private could be looked for in them.",
                withheld,
            )
            % {"n": withheld}
        )
    return notes
