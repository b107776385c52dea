"""What of a span is kept without the reporter's consent: what happened, and nothing anybody said.

What the table of dialects does not know may be somebody's words, so of that numbers and yes or no
alone are kept; of what it knows, what has the shape that the table says.
"""

import re
from typing import Any

from traces.dialects import AGENT, MODEL, OPERATION, TOOL_NAME, What, what_of
from traces.messages import TOKEN, outline
from traces.translation import LEFT_OUT

Record = dict[str, Any]
# A name that cannot itself be what somebody must not read.
NAME = re.compile(r"(?:[A-Za-z_.\-/]|\d{1,3}(?!\d)){1,120}")
# The address of a published convention says which one it is.
SCHEMA = re.compile(r"https://opentelemetry\.io/schemas/[a-z0-9./-]{1,60}")
# Whoever recorded a span, with its version.
SCOPE = re.compile(r"[\w.@/-]{1,120}(?: [\w.+-]{1,40})?")
CHOICE = re.compile(r"[A-Za-z0-9_.-]{1,60}")
MOST_LABEL = 120
STAND_INS = frozenset(LEFT_OUT.values())
# What the name of a span may add to what the span did.
LABELS = (AGENT, TOOL_NAME, MODEL)
PLACES = ("name", "error", "scope", "schema")


def without_words(record: Record) -> tuple[Record, Record]:
    """Part a record into what happened and what was said, which needs the reporter's consent."""
    kept, words = dict(record), Record()
    said = {place: record[place] for place in PLACES if not _harmless(place, record)}
    kept |= dict.fromkeys(said, "")
    if said:
        words["places"] = said
    for part in ("attributes", "resource"):
        kept[part], spoken = _parted(record[part])
        if spoken:
            words[part] = spoken
    kept["events"] = []
    for at, event in enumerate(record["events"]):
        rest, spoken = _parted(event["attributes"])
        if not TOKEN.fullmatch(event["name"]):
            spoken, event = {"": event["name"], **spoken}, {**event, "name": ""}
        kept["events"].append({**event, "attributes": rest})
        if spoken:
            words.setdefault("events", {})[str(at)] = spoken
    if left := _count(words):
        kept["left_out"] = left
    return kept, words


def with_words(record: Record, words: Record) -> Record:
    """Return a record with its words back in their places."""
    if not words:
        return record
    whole = {**record, **words.get("places", {})}
    whole.pop("left_out", None)
    for part in ("attributes", "resource"):
        whole[part] = {**record[part], **words.get(part, {})}
    whole["events"] = [
        _spoken_event(event, words.get("events", {}).get(str(at), {}))
        for at, event in enumerate(record["events"])
    ]
    return whole


def whole_spans(records: list[Record], words: list[Record]) -> list[Record]:
    """Return records with their words, which stand in the same order."""
    return [with_words(*pair) for pair in zip(records, words, strict=True)]


def _spoken_event(event: Record, words: Record) -> Record:
    attributes = {key: value for key, value in words.items() if key}
    return {
        **event,
        "name": words.get("", event["name"]),
        "attributes": {**event["attributes"], **attributes},
    }


def _count(words: Record) -> int:
    parts = [words.get(part, {}) for part in ("places", "attributes", "resource")]
    return sum(map(len, [*parts, *words.get("events", {}).values()]))


def _harmless(place: str, record: Record) -> bool:
    value = record.get(place, "")
    match place:
        case "name":
            return _names_its_work(value, record["attributes"])
        case "error":
            return not value or bool(CHOICE.fullmatch(value))
        case "scope":
            return not value or bool(SCOPE.fullmatch(value))
    return not value or bool(SCHEMA.fullmatch(value))


def _names_its_work(name: str, attributes: dict[str, Any]) -> bool:
    """Say whether the name of a span is what it does, and at most to what, as conventions ask."""
    does, _, rest = name.partition(" ")
    if not TOKEN.fullmatch(does):
        return not name
    named = {str(attributes.get(key)) for key in LABELS}
    known = does.lower() == attributes.get(OPERATION) or does.isupper()
    return not rest or rest in named or (known and bool(TOKEN.fullmatch(rest)))


def _parted(attributes: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    kept, spoken = {}, {}
    for key, value in attributes.items():
        what = what_of(key)
        if what is What.MESSAGES:
            kept[key], spoken[key] = outline(value), value
        elif NAME.fullmatch(key) and _may_stay(what, value):
            kept[key] = value
        else:
            spoken[key] = value
    return kept, spoken


def _may_stay(what: What, value: Any) -> bool:
    if what is What.WORDS:
        return False
    if what is What.TOOL or value is None or isinstance(value, bool | int | float):
        return True
    if isinstance(value, list):
        return what in {What.CHOICE, What.COUNT} and all(_may_stay(what, one) for one in value)
    if not isinstance(value, str):
        return False
    if not value or value in STAND_INS:
        return True
    match what:
        case What.LABEL:
            return len(value) <= MOST_LABEL and "\n" not in value
        case What.ID:
            return bool(TOKEN.fullmatch(value))
        case What.CHOICE:
            return bool(CHOICE.fullmatch(value))
    return False
