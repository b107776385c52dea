"""Which parts of a text are hidden from whom: arithmetic of ranges, no words kept."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

MASKED = "[masked]"
REMOVED = "[removed]"
# More would be a text to remove as a whole.
MOST_RANGES = 200


class Range(NamedTuple):
    """Characters of a text, from `start` up to `end`, which is not part of it."""

    start: int
    end: int


class Stretch(NamedTuple):
    """A part of a text, from one place, that a mask covers or none does."""

    start: int
    text: str
    masked: bool


def merged(ranges: Iterable[Range]) -> list[Range]:
    """Return ranges in order, with those that touch or overlap made one."""
    apart: list[Range] = []
    for start, end in sorted(ranges):
        if apart and start <= apart[-1].end:
            apart[-1] = Range(apart[-1].start, max(apart[-1].end, end))
        else:
            apart.append(Range(start, end))
    return apart


def stretches(text: str, masks: Sequence[Range]) -> list[Stretch]:
    """Split a text into what masks cover and what they leave, in order."""
    parts: list[Stretch] = []
    at = 0
    for start, end in merged(masks):
        if at < start:
            parts.append(Stretch(at, text[at:start], masked=False))
        parts.append(Stretch(start, text[start:end], masked=True))
        at = end
    if at < len(text):
        parts.append(Stretch(at, text[at:], masked=False))
    return parts


def without(text: str, ranges: Sequence[Range], mark: str) -> str:
    """Return a text with a mark in place of each range."""
    return "".join(mark if part.masked else part.text for part in stretches(text, ranges))


def moved(mask: Range, removed: Sequence[Range]) -> list[Range]:
    """Return where a mask lies once ranges have been replaced by the mark of a removal.

    What of the mask was removed is gone; the parts before and after it stay masked.
    """
    left: list[Range] = []
    shift, at = 0, mask.start
    for start, end in merged(removed):
        if end <= mask.start:
            shift += len(REMOVED) - (end - start)
            continue
        if start >= mask.end:
            break
        if at < start:
            left.append(Range(at + shift, start + shift))
        shift += len(REMOVED) - (end - start)
        at = end
    if at < mask.end:
        left.append(Range(at + shift, mask.end + shift))
    return left
