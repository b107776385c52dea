"""Redacting one text: find, settle overlaps, hide, look again until nothing is left to find."""

import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from .credentials import find_secrets
from .fields import find_fields
from .look import Look
from .network import find_network
from .normal import View, joined, view_of
from .numbers import find_numbers
from .payments import find_bank_codes, find_payments
from .people import find_people
from .phones import REGIONS, find_phones
from .places import find_places
from .spans import (
    HIDDEN,
    LABELS,
    PERSON,
    WITHHELD,
    WORKSPACE_PREFIX,
    WORKSPACE_PRIORITY,
    Candidate,
    Redaction,
    Span,
    WorkspacePattern,
    WorkspacePatterns,
)
from .wallets import find_wallets
from .workspace import MOST_SECONDS, PatternFailed, find_own

SEPARATORS = re.compile(r"[\W_]+")
WORD = re.compile(r"[^\W_]+")
# For a text or a document, in seconds of the thread itself, so that a busy machine withholds no
# text. An honest one of the largest size needs a tenth of it.
MOST_THREAD_SECONDS = 10.0
# Asking for the time costs as much as finding something: no rule takes long over fewer characters.
SHORT = 2_000
# Digits of an identifier are not digits of a card or a telephone.
IDENTIFIER = re.compile(
    r"(?<![0-9a-f])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f])", re.IGNORECASE
)
IDENTIFIER_MIDDLE = re.compile(r"-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-")
# Each look hides at least one more stretch; two are usual, and the last one finds nothing.
MOST_LOOKS = 24
# What was hidden once is hidden wherever it comes again, unless it is too short to be told apart.
SHORTEST_REPEAT = 4
# So many are looked for one by one sooner than the words of the text are taken apart.
FEW_VALUES = 32


class OutOfTime(Exception):
    """Raised when a redaction takes longer than any honest text needs."""


class Run:
    """One redaction of a text or a document: its patterns, its numbers, its time, its counts."""

    def __init__(self, patterns: Sequence[WorkspacePattern]) -> None:
        self.patterns = patterns
        own = patterns.phone_regions if isinstance(patterns, WorkspacePatterns) else ()
        self.regions = own or REGIONS
        self.labels = _placeholders(patterns) if patterns else BUILT_IN
        self.kinds: Counter[str] = Counter()
        self._left = MOST_SECONDS
        self._ends = time.thread_time() + MOST_THREAD_SECONDS
        self._last: dict[str, int] = {}
        self._known: dict[tuple[str, str], int] = {}

    def reserve(self, text: str) -> None:
        """Leave out the numbers of placeholders that a text already has."""
        if "[" in text:
            for match in self.labels.finditer(text):
                label, number = match.group(1), int(match.group(2))
                self._last[label] = max(self._last.get(label, 0), number)

    def placeholder(self, kind: str, value: str) -> str:
        """Count a value and return what stands for it: the same one has the same number."""
        self.kinds[kind] += 1
        label = LABELS.get(kind) or kind.removeprefix(WORKSPACE_PREFIX)
        key = (label, SEPARATORS.sub("", value).casefold())
        if key not in self._known:
            self._last[label] = self._known[key] = self._last.get(label, 0) + 1
        return f"[{label} {self._known[key]}]"

    def candidates(self, text: str) -> Iterator[Candidate]:
        """Yield all that the rules find in a text, overlaps included; may raise PatternFailed, OutOfTime."""
        if self.patterns:
            started = time.monotonic()
            yield from find_own(text, self.patterns, self._left)
            self._left -= time.monotonic() - started
        self._check_time()
        is_long = len(text) > SHORT
        look = Look(text)
        found = [find_secrets(look), find_network(look), find_bank_codes(look)]
        if look.digits:
            found += [_outside_identifiers(_numbers(look, self.regions), text)]
            found += [find_wallets(look), find_places(look)]
        for items in (*found, find_fields(look), find_people(look)):
            for item in items:
                if is_long:
                    self._check_time()
                yield item
            if is_long:
                self._check_time()

    def _check_time(self) -> None:
        if time.thread_time() > self._ends:
            raise OutOfTime

    def redact(self, text: str, lead: str = "") -> Redaction:
        """Redact a text as if `lead` stood before it; may raise PatternFailed."""
        view = view_of(text)
        if "[" in view.text:
            placed = [match.span() for match in self.labels.finditer(view.text)]
            view = view.hide(placed) if placed else view
        found: list[tuple[Span, str]] = []
        values: dict[str, Candidate] = {}
        for _ in range(MOST_LOOKS):
            items = list(self.candidates(lead + view.text))
            if lead:
                items = [_shifted(item, len(lead)) for item in items]
            items += _repeats(view.text, values)
            chosen = _settle(items, view.text)
            if not chosen:
                break
            for item in chosen:
                value = view.text[item.start : item.end]
                values.setdefault(value, item)
                span = Span(*view.original(item.start, item.end), item.kind)
                found.append((span, value))
            view = view.hide([(item.start, item.end) for item in chosen])
        return self._written(text, found)

    def _written(self, text: str, found: list[tuple[Span, str]]) -> Redaction:
        found.sort(key=lambda pair: pair[0].start)
        parts: list[str] = []
        at = 0
        for span, value in found:
            parts += [text[at : span.start], self.placeholder(span.kind, value)]
            at = span.end
        parts.append(text[at:])
        return Redaction("".join(parts), tuple(span for span, _ in found))


def _placeholders(patterns: Sequence[WorkspacePattern]) -> re.Pattern[str]:
    labels = sorted({*LABELS.values(), *(pattern.name for pattern in patterns)}, key=len)
    return re.compile(r"\[(" + "|".join(map(re.escape, reversed(labels))) + r") (\d{1,4})\]")


BUILT_IN = _placeholders(())


def redact(text: str, *, patterns: Sequence[WorkspacePattern] = ()) -> Redaction:
    """Return the text with everything sensitive replaced, and the spans of the original it hides.

    When a workspace's pattern cannot be run to its end, or all together takes more than
    MOST_THREAD_SECONDS, the whole text is withheld, since what should have been hidden is not
    known; `failed_patterns` then names the pattern. The text is
    not refused with an error: a bad pattern must not silence a reporter. Reads nothing but the
    lists of names, writes nothing, calls no network; safe in threads.
    """
    run = Run(patterns)
    run.reserve(text)
    try:
        return run.redact(text)
    except (PatternFailed, OutOfTime) as failure:
        failed = (failure.name,) if isinstance(failure, PatternFailed) else ()
        return Redaction(withheld(failure), (Span(0, len(text), WITHHELD),), failed)


def withheld(failure: PatternFailed | OutOfTime) -> str:
    """Return what stands for a text that cannot be stored, since not all was looked for."""
    if isinstance(failure, OutOfTime):
        return "[withheld: it could not be redacted in time]"
    return f"[withheld: the workspace's pattern “{failure.name}” could not be run]"


def _numbers(look: Look, regions: Sequence[str]) -> Iterator[Candidate]:
    """Find all kinds of numbers, which are read without what separates their parts."""
    view = joined(View(look.text, None, None))
    plain = look if view.text == look.text else Look(view.text)
    for item in chain(find_payments(plain), find_numbers(plain), find_phones(plain, regions)):
        start, end = view.original(item.start, item.end)
        yield item._replace(start=start, end=end)


def _outside_identifiers(found: Iterator[Candidate], text: str) -> Iterator[Candidate]:
    if not IDENTIFIER_MIDDLE.search(text):
        return found
    inside = bytearray(len(text))
    for match in IDENTIFIER.finditer(text):
        inside[slice(*match.span())] = b"\x01" * len(match.group())
    return (item for item in found if inside.find(1, item.start, item.end) == -1)


def _shifted(item: Candidate, by: int) -> Candidate:
    return item._replace(start=max(0, item.start - by), end=item.end - by)


def _repeats(text: str, values: dict[str, Candidate]) -> Iterator[Candidate]:
    # most values come once: for one of many the text is gone through only if its first word is there
    words = frozenset(WORD.findall(text)) if len(values) > FEW_VALUES else ()
    for value, first in values.items():
        if len(value) < SHORTEST_REPEAT - (first.kind == PERSON):
            continue
        if words and (word := WORD.search(value)) and word.group() not in words:
            continue
        at = text.find(value)
        while at != -1:
            end = at + len(value)
            before, after = text[at - 1 : at], text[end : end + 1]
            if not (before.isalnum() and value[0].isalnum()) and not (
                after.isalnum() and value[-1].isalnum()
            ):
                yield first._replace(start=at, end=end)
            at = text.find(value, end)


def _settle(found: list[Candidate], text: str) -> list[Candidate]:
    """Return the candidates that win where several overlap, in order, none over a hidden mark."""
    found.sort(key=lambda item: (-item.priority, item.start - item.end, item.start))
    taken = bytearray(len(text))
    chosen: list[Candidate] = []
    for item in found:
        start, end = item.start, item.end
        hidden = text.find(HIDDEN, start, end)
        end = hidden if hidden != -1 else end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if item.priority == WORKSPACE_PRIORITY:
            # part of it may be a secret already: the rest is still the workspace's to hide
            while start < end and taken[start]:
                start += 1
            clash = taken.find(1, start, max(start, end))
            end = clash if clash != -1 else end
        if start >= end or taken.find(1, start, end) != -1:
            continue
        taken[start:end] = b"\x01" * (end - start)
        chosen.append(Candidate(start, end, item.kind, item.priority))
    chosen.sort()
    return chosen
