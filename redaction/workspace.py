"""A workspace's own patterns: checked when they are saved, and never run without a time limit."""

import time
from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex  # type: ignore[import-untyped]

from .hostile import hostile_texts
from .spans import (
    HIDDEN,
    LABELS,
    WORKSPACE_PREFIX,
    WORKSPACE_PRIORITY,
    Candidate,
    WorkspacePattern,
    candidate,
)

MOST_CHARACTERS = 500
# All patterns of a workspace together, for one text or one document, in seconds. An honest
# pattern needs less than a thousandth of it, so that a busy machine does not withhold text.
MOST_SECONDS = 0.5
# A pattern that finds something here would black out ordinary reports.
ORDINARY = "The assistant gave a wrong answer when I asked about my order."
HOSTILE = ("a" * 4000 + "!", "1" * 4000 + "!", " " * 4000 + "!", "a-1." * 1000 + "!")


class PatternFailed(Exception):
    """Raised when a workspace's pattern cannot be run to its end; `name` says which."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"Pattern “{name}” {reason}")
        self.name = name
        self.reason = reason


@lru_cache(maxsize=512)
def compiled(expression: str) -> "regex.Pattern[str]":
    """Compile an expression once; raises `regex.error` when it is none."""
    if len(expression) > MOST_CHARACTERS:
        raise regex.error(f"it has {len(expression)} characters; the most is {MOST_CHARACTERS}")
    return regex.compile(expression, regex.MULTILINE)


def check_pattern(pattern: WorkspacePattern) -> None:
    """Raise PatternFailed, with a reason for the admin, when a pattern must not be saved."""
    name = pattern.name
    if not name.strip() or name != name.strip() or len(name) > 40 or not name.isprintable():
        raise PatternFailed(name, "needs a name of 1 to 40 printable characters.")
    if set(name) & set("[]"):
        raise PatternFailed(name, "must not have brackets in its name.")
    if name.casefold() in {label.casefold() for label in LABELS.values()}:
        raise PatternFailed(name, "has the name of a built-in kind; give it another one.")
    if next(find_own("", [pattern]), None) or compiled(pattern.regex).search("") is not None:
        raise PatternFailed(name, "matches the empty text; let it require a character.")
    if next(find_own(ORDINARY, [pattern]), None):
        raise PatternFailed(name, "matches ordinary words; make it narrower.")
    for text in (*HOSTILE, *hostile_texts(pattern.regex)):
        started = time.monotonic()
        for _ in find_own(text, [pattern]):
            pass
        if time.monotonic() - started > MOST_SECONDS / 2:
            raise PatternFailed(name, "is too slow on long text; avoid repeats inside repeats.")


def find_own(
    text: str, patterns: Sequence[WorkspacePattern], seconds: float = MOST_SECONDS
) -> Iterator[Candidate]:
    """Find what a workspace's patterns match; raise PatternFailed when one cannot be run.

    The time limit is for all patterns together. A pattern that needs longer fails as a whole:
    what it would have hidden is not known.
    """
    deadline = time.monotonic() + seconds
    for pattern in patterns:
        kind = WORKSPACE_PREFIX + pattern.name
        try:
            rule = compiled(pattern.regex)
            left = max(0.001, deadline - time.monotonic())
            for match in rule.finditer(text, timeout=left, concurrent=True):
                start = match.start()
                # what is hidden already is not text: only the stretches between count
                for piece in match.group().split(HIDDEN):
                    if piece.strip():
                        yield candidate(start, start + len(piece), kind, WORKSPACE_PRIORITY)
                    start += len(piece) + 1
        except regex.error as error:
            raise PatternFailed(pattern.name, f"is no regular expression: {error}.") from error
        except TimeoutError as error:
            raise PatternFailed(pattern.name, "took too long.") from error
