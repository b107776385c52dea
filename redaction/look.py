"""One look at a text: what is in it at all, so that only rules that may match are run."""

import re
from collections.abc import Iterable, Iterator

from .spans import HIDDEN

WORD = re.compile(r"[^\W\d_]+")
# Taking words out of plain text is three times as fast without a pattern.
BETWEEN = str.maketrans({char: " " for char in map(chr, range(128)) if not char.isalpha()})
# Letters that a pattern without case takes for another letter than `str.lower` makes of them.
ODD = re.compile("[\u0130\u0131\u017f\u03d5\u1c80-\u1c88]")
TO_THE_END = 1 << 62


class Look:
    """A text with the signs, taken once for all rules, that tell which of them cannot match.

    A sign is only ever what a rule needs: where it is missing the rule finds nothing, so that
    sparing the rule changes no result.
    """

    __slots__ = ("digits", "longest", "lower", "odd", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.lower = text.lower()
        plain = self.lower.replace(HIDDEN, " ")
        self.odd = not plain.isascii() and ODD.search(text) is not None
        self.words = frozenset(
            plain.translate(BETWEEN).split() if plain.isascii() else WORD.findall(plain)
        )
        # other digits than these are folded into them before
        self.digits = sum(map(text.count, "0123456789"))
        # the most characters without white space, where keys and tokens are
        self.longest = max(map(len, text.split()), default=0)

    def says(self, words: frozenset[str]) -> bool:
        """Tell whether one of the words may stand in the text as a word, in whatever case."""
        return self.odd or not words.isdisjoint(self.words)

    def holds(self, parts: Iterable[str]) -> bool:
        """Tell whether one of the parts of words stands in the text in lower case."""
        lower = self.lower
        for part in parts:  # noqa: SIM110 (a generator takes twice as long, and this runs often)
            if part in lower:
                return True
        return False


class Caseless:
    """A pattern that ignores case, written in lower case.

    It runs on the text in lower case, which is several times as fast as ignoring case.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._lower = re.compile(pattern)
        self._any = re.compile(pattern, re.IGNORECASE)

    def finditer(self, look: Look) -> Iterator[re.Match[str]]:
        """Yield the matches; their groups are in lower case, their places those of the text."""
        if look.odd:
            return self._any.finditer(look.text)
        return self._lower.finditer(look.lower)

    def search(self, look: Look, start: int = 0, end: int = TO_THE_END) -> re.Match[str] | None:
        """Return the first match between two places, seeing what stands before them."""
        if look.odd:
            return self._any.search(look.text, start, end)
        return self._lower.search(look.lower, start, end)

    def match(self, look: Look, start: int, end: int = TO_THE_END) -> re.Match[str] | None:
        """Return the match that begins at a place."""
        if look.odd:
            return self._any.match(look.text, start, end)
        return self._lower.match(look.lower, start, end)

    def is_in(self, look: Look, start: int, end: int) -> bool:
        """Tell whether it matches in a stretch, as if nothing stood around that."""
        if look.odd:
            return self._any.search(look.text[start:end]) is not None
        return self._lower.search(look.lower[start:end]) is not None


def numbered(parts: Iterable[str]) -> Caseless:
    """Return what finds a number right after one of the words: it begins at the rare digit."""
    return Caseless(
        r"\d(?<= .)(?:" + "|".join(rf"(?<={re.escape(part)} \d)" for part in parts) + ")"
    )
