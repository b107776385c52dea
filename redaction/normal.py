"""The text as the rules see it: disguises undone, every character mapped to where it came from."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .spans import HIDDEN

# Only printable ASCII and plain white space need no second look.
UNUSUAL = re.compile(r"[^\t\n\r -~]")

# Letters that show nothing, and look-alikes that Unicode's own folding leaves apart.
FOLDED = {
    "\u115f": "",
    "\u1160": "",
    "\u3164": "",
    "\uffa0": "",
    "\u2800": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "\x85": "\n",
    "\x0b": " ",
    "\x0c": " ",
    "\u3002": ".",
    "\uff61": ".",
    "\u2044": "/",
    "\u2215": "/",
    "\u2212": "-",
    "\u2043": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2236": ":",
    "\ua789": ":",
    HIDDEN: "\ue001",
}


@dataclass(frozen=True, slots=True)
class View:
    """A text as the rules see it; `starts` and `ends` lead each character back, None is the identity."""

    text: str
    starts: list[int] | None
    ends: list[int] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the bounds in the original text of a stretch of the view."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def hide(self, stretches: list[tuple[int, int]]) -> "View":
        """Return a view in which each of the stretches, sorted and apart, is one hidden mark."""
        starts: Sequence[int] = self.starts or range(len(self.text))
        ends: Sequence[int] = self.ends or range(1, len(self.text) + 1)
        parts: list[str] = []
        new_starts: list[int] = []
        new_ends: list[int] = []
        at = 0
        for start, end in stretches:
            parts += [self.text[at:start], HIDDEN]
            new_starts += starts[at:start]
            new_starts.append(starts[start])
            new_ends += ends[at:start]
            new_ends.append(ends[end - 1])
            at = end
        parts.append(self.text[at:])
        new_starts += starts[at:]
        new_ends += ends[at:]
        return View("".join(parts), new_starts, new_ends)


@lru_cache(maxsize=8192)
def folded(char: str) -> str:
    """Return what a character stands for, or nothing for one that only disguises."""
    if char in FOLDED:
        return FOLDED[char]
    category = unicodedata.category(char)
    if category in ("Cf", "Mn", "Me", "Cc"):
        return char if char in "\t\n\r" else ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Zs":
        return " "
    if category == "Pd":
        return "-"
    # Only one for one: a character that unfolds to several would belong to two spans at once.
    plain = unicodedata.normalize("NFKC", char)
    return plain if len(plain) == 1 and plain.isprintable() else char


def view_of(text: str) -> View:
    """Return the text as the rules see it, in one pass over its characters."""
    if text.isascii() and not UNUSUAL.search(text):
        return View(text, None, None)
    pieces = list(map(folded, text))
    whole = "".join(pieces)
    if len(whole) == len(text):  # nothing vanished, so that all stays where it is
        return View(whole, None, None)
    starts: list[int] = []
    ends: list[int] = []
    for index, plain in enumerate(pieces):
        if plain:
            starts.append(index)
            ends.append(index + 1)
        # a mark drawn over the character before it goes where that one goes
        elif ends and ends[-1] == index and unicodedata.category(text[index]) in ("Mn", "Me"):
            ends[-1] = index + 1
    return View(whole, starts, ends)


def lowered(text: str) -> str:
    """Return a text in lower case, character for character: a few would otherwise become two."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
