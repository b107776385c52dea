"""A span as it is stored: named as today, bounded, and redacted before anything keeps it."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from redaction import WorkspacePattern, redact_document
from traces import otlp_json
from traces.batches import gather
from traces.consent import NAME, SCHEMA, Record, whole_spans, without_words
from traces.dialects import TABLE_VERSION, What, what_of
from traces.limits import MOST_NAME, MOST_SPAN_TEXT, MOST_VALUE
from traces.span import Malformed, Span
from traces.translation import modern

# A clock further off than this is worth a word to whoever reads the order of things.
MOST_LATE, MOST_EARLY = timedelta(days=1), timedelta(minutes=5)
SHORT = 200
NANO = 1_000_000_000
# Names of things, not of people: their own name must not make redaction read them as persons.
PLAIN = frozenset({What.LABEL, What.ID, What.CHOICE})


class Redactor:
    """Turns the spans of one request into records; counts what it took out, by kind.

    Values that redaction left as they were are remembered, because most of them come again in
    the next span. `now` is when they came, against which their clocks are compared.
    """

    def __init__(self, patterns: Sequence[WorkspacePattern], now: datetime | None = None) -> None:
        self.patterns, self.now = patterns, now
        self.kinds: Counter[str] = Counter()
        self._clean: set[tuple[str, str]] = set()

    def record(self, span: Span) -> Record:
        """Return what of a span may be stored."""
        slots = [_slot("", "name", span.name), _slot("", "error", span.status_message)]
        slots += [_slot("attributes", key, value) for key, value in span.attributes.items()]
        slots += [_slot("resource", key, value) for key, value in span.resource.items()]
        slots.append(_slot("", "scope", span.scope))
        slots.append(_slot("", "schema", span.schema_url))
        for at, event in enumerate(span.events):
            slots.append(_slot(f"event {at}", "", event.name))
            slots += [_slot(f"event {at}", key, value) for key, value in event.attributes.items()]
        dropped = span.dropped + _bound(slots)
        withheld = self._redact(slots)
        made: Record = {
            "trace": span.trace_id,
            "span": span.span_id,
            "parent": span.parent_id,
            "kind": span.kind,
            "start": span.start,
            "end": span.end,
            "status": span.status,
            "attributes": {},
            "resource": {},
            "events": [{"name": "", "at": event.at, "attributes": {}} for event in span.events],
            "names": TABLE_VERSION,
            "dropped": dropped,
            "clock": _clock(span, self.now),
        }
        if withheld:
            return made | {"name": "", "withheld": withheld}
        for slot in slots:
            where, key = slot["where"], slot["key"]
            if where.startswith("event "):
                event_record = made["events"][int(where[6:])]
                if slot["shown"]:
                    event_record["attributes"][slot["shown"]] = slot["value"]
                else:
                    event_record["name"] = str(slot["value"])[:MOST_NAME]
            elif where:
                made[where][slot["shown"]] = slot["value"]
            else:
                made[key] = str(slot["value"])[:MOST_NAME]
        return made

    def _redact(self, slots: list[dict[str, Any]]) -> str:
        """Redact the values in place; return what stands for all of them when a pattern failed."""
        open_slots = [slot for slot in slots if not self._known(slot)]
        named = [slot for slot in open_slots if not slot["plain"]]
        values = [slot for slot in open_slots if slot["plain"]]
        result = redact_document(
            {
                "plain": [slot["value"] for slot in values],
                # One object for each attribute: two sections may use one name.
                "named": [{slot["key"]: slot["value"]} for slot in named],
            },
            patterns=self.patterns,
        )
        self.kinds += result.kinds
        if isinstance(result.value, str):
            return result.value
        pairs = [
            (slot["key"], value) for slot, value in zip(values, result.value["plain"], strict=True)
        ]
        pairs += [next(iter(pair.items())) for pair in result.value["named"]]
        for slot, (key, value) in zip([*values, *named], pairs, strict=True):
            if value == slot["value"] and key == slot["key"]:
                self._remember(slot)
            slot["value"], slot["shown"] = value, key
        return ""

    def _known(self, slot: dict[str, Any]) -> bool:
        value, key = slot["value"], slot["key"]
        if key and not NAME.fullmatch(key):
            return False
        if isinstance(value, bool) or not value or _is_schema(slot):
            return True
        if isinstance(value, int | float) and what_of(key) is What.COUNT:
            # What counts is no account number, however long.
            return True
        return isinstance(value, str) and ("" if slot["plain"] else key, value) in self._clean

    def _remember(self, slot: dict[str, Any]) -> None:
        value = slot["value"]
        if isinstance(value, str) and len(value) <= SHORT:
            self._clean.add(("" if slot["plain"] else slot["key"], value))


@dataclass(frozen=True)
class Inline:
    """A trace that came with a report: what is kept of it, and what was said, which needs consent."""

    kept: Any = None
    # Of each span, in their order; only where the trace is spans.
    words: list[Record] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)

    @property
    def whole(self) -> Any:
        """Everything of it that may be stored, as one value."""
        if not self.words:
            return self.kept
        return self.kept | {"spans": whole_spans(self.kept["spans"], self.words)}


def redact_inline(
    value: Any, *, patterns: Sequence[WorkspacePattern], consent: bool = False
) -> Inline:
    """Return a trace that came with a report as it may be stored.

    One in the shape of OTLP becomes records, so that a name like “password” is seen beside its
    value, and is parted like spans that came by themselves: what was said in it needs `consent`.
    Anything else is redacted as the JSON it is.
    """
    spans: list[Span] = []
    if otlp_json.looks_like_otlp(value):
        with suppress(Malformed):
            batch = gather(otlp_json.spans_in(value))
            spans = batch.spans
    if not spans:
        document = redact_document(value, patterns=patterns)
        return Inline(document.value, kinds=document.kinds)
    redactor = Redactor(patterns)
    parted = [without_words(redactor.record(modern(span))) for span in spans]
    kept = {"spans": [record for record, _ in parted], "rejected": batch.rejected.total()}
    words = [words for _, words in parted] if consent else []
    return Inline(kept, words if any(words) else [], redactor.kinds)


def length_of(span: Span) -> int:
    """Return how many characters of a span redaction will read at most."""
    values = [span.attributes, span.resource, *(event.attributes for event in span.events)]
    return min(MOST_SPAN_TEXT, len(span.name) + sum(map(_length, values)))


def written(value: Record) -> str:
    """Return a record as it is sealed."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _is_schema(slot: dict[str, Any]) -> bool:
    return slot["key"] == "schema" and not slot["where"] and bool(SCHEMA.fullmatch(slot["value"]))


def _slot(where: str, key: str, value: Any) -> dict[str, Any]:
    plain_one = not where or not key or what_of(key) in PLAIN
    return {"where": where, "key": key, "shown": key, "value": value, "plain": plain_one}


def _bound(slots: list[dict[str, Any]]) -> int:
    """Leave out values that are too long, by themselves or together; return how many."""
    left, dropped = MOST_SPAN_TEXT, 0
    for slot in slots:
        length = _length(slot["value"])
        if length > MOST_VALUE or length > left:
            slot["value"] = f"[left out: {length:,} characters]"
            dropped += 1
        else:
            left -= length
    return dropped


def _length(value: Any) -> int:
    if isinstance(value, str):
        return len(value)
    return sum(len(text) for text in _texts(value))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif value is not None:
        yield value if isinstance(value, str) else str(value)[:400]


def _clock(span: Span, now: datetime | None) -> str:
    """Say what is odd about the times of a span: nothing, its order, or its distance from now."""
    if not span.start or span.end < span.start:
        return "order"
    if now is None:
        return ""
    start = span.start / NANO
    late, early = (now - MOST_LATE).timestamp(), (now + MOST_EARLY).timestamp()
    return "" if late <= start and span.end / NANO <= early else "far"
