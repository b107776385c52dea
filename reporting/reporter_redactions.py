"""What a reporter takes out of their report before it is sent, beyond what redaction takes out."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from redaction import Span
from tenants.permissions import Invalid

PLACEHOLDER = "[removed by reporter]"
# The kind under which struck places are counted.
BY_REPORTER = "REMOVED_BY_REPORTER"
REDACTABLE = ("description", "context", "tool_parameters")
MOST_REDACTIONS = 50
MOST_LETTERS = 4_000


@dataclass(frozen=True)
class ReporterRedaction:
    """Words to strike out of one field, wherever they stand in its redacted text."""

    field: str
    text: str


def read_reporter_redactions(dumped: str) -> tuple[ReporterRedaction, ...]:
    """Return what a page carries from its preview to be taken out; nothing for what is no such list."""
    try:
        return tuple(
            ReporterRedaction(str(field), str(text))
            for field, text in json.loads(dumped or "[]")[:MOST_REDACTIONS]
            if field in REDACTABLE and str(text).strip()
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return ()


def write_reporter_redactions(reporter_redactions: Iterable[ReporterRedaction]) -> str:
    """Return what is to be taken out, as the page carries it."""
    return json.dumps([[redaction.field, redaction.text] for redaction in reporter_redactions])


def of_field(reporter_redactions: Iterable[ReporterRedaction], field: str) -> list[str]:
    """Return the words to strike out of one field."""
    return [redaction.text for redaction in reporter_redactions if redaction.field == field]


def remove_from_text(text: str, marks: list[Span], words: list[str]) -> tuple[str, list[Span]]:
    """Return a redacted text without the words, and where all placeholders in it stand.

    `marks` are where redaction left its own placeholders; one that is touched goes whole. Raises
    Invalid for words that are not there: the reporter must not believe them gone.
    """
    matched: list[tuple[int, int]] = []
    for word in words:
        matches = [(match.start(), match.end()) for match in pattern_of(word).finditer(text)]
        if not matches:
            raise not_found(word)
        matched += matches
    ranges = _joined([_widened(match, marks) for match in matched])
    parts: list[str] = []
    kept: list[Span] = []
    at = length = 0
    pieces = sorted(
        [(start, end, BY_REPORTER) for start, end in ranges]
        + [
            (mark.start, mark.end, mark.kind)
            for mark in marks
            if not any(start <= mark.start and mark.end <= end for start, end in ranges)
        ]
    )
    for start, end, kind in pieces:
        before = text[at:start]
        replacement = PLACEHOLDER if kind == BY_REPORTER else text[start:end]
        begin = length + len(before)
        kept.append(Span(begin, begin + len(replacement), kind))
        parts += [before, replacement]
        length, at = begin + len(replacement), end
    return "".join([*parts, text[at:]]), kept


def remove_from_document(value: Any, words: list[str]) -> tuple[Any, int]:
    """Return a JSON value without the words in any of its texts, and how many places went.

    Raises Invalid for words that stand nowhere in it.
    """
    total = 0
    for word in words:
        value, count = _without(value, pattern_of(word))
        if not count:
            raise not_found(word)
        total += count
    return value, total


def pattern_of(word: str) -> re.Pattern[str]:
    """Return what finds the words: whole words, spaces and line ends alike, case as typed."""
    inner = r"\s+".join(re.escape(part) for part in word.split())
    before = r"(?<!\w)" if word[:1].isalnum() else ""
    after = r"(?!\w)" if word[-1:].isalnum() else ""
    return re.compile(before + inner + after)


def not_found(word: str) -> Invalid:
    """Return the refusal of words that are not in the text."""
    return Invalid(
        "strike",
        _(
            "“%(words)s” is not in the text as it would be stored. Copy the words from the "
            "preview, whole and as they stand there."
        )
        % {"words": word[:60]},
        code="strike_not_found",
        status=422,
    )


def _without(value: Any, pattern: re.Pattern[str]) -> tuple[Any, int]:
    if isinstance(value, str):
        return pattern.subn(PLACEHOLDER, value)
    if isinstance(value, list):
        items = [_without(item, pattern) for item in value]
        return [item for item, _count in items], sum(count for _item, count in items)
    if isinstance(value, dict):
        # Names as well: a word struck out must not stay as the name of something.
        pairs = [
            (pattern.subn(PLACEHOLDER, key), _without(item, pattern)) for key, item in value.items()
        ]
        count = sum(key[1] + item[1] for key, item in pairs)
        return {key[0]: item[0] for key, item in pairs}, count
    return value, 0


def _widened(match: tuple[int, int], marks: list[Span]) -> tuple[int, int]:
    start, end = match
    for mark in marks:
        if mark.start < end and start < mark.end:
            start, end = min(start, mark.start), max(end, mark.end)
    return start, end


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
