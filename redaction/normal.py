"""The text as the rules see it: disguises undone, every character mapped to where it came from."""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .spans import HIDDEN

# Only printable ASCII and plain white space need no second look.
UNUSUAL = re.compile(r"[^\t\n\r -~]")

# Characters written as an escape of links, of HTML or of JSON. Of the escapes of links only
# those of addresses and telephones: the others belong to the link, and a space would end it.
ESCAPE = re.compile(
    r"%(?:40|2[Bb]|3[Aa])|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|nbsp|commat|shy|period|hyphen|sol);|\\u[0-9a-fA-F]{4}"
)

# What people write between the parts of one number: white space, one mark, white space. Amounts
# and four numbers with points have none, so that they stay what they are.
_SPACE = r"(?:[ \t]|%20)"
_MARK = r"(?:[-./_·•]|%2[DdEeFf])"
_LINE = r"[ \t]{0,3}[-_]?[ \t]{0,3}\r?\n[ \t>|]{0,6}"
_BYTE = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_AMOUNT = r"[1-9]\d{0,2}(?:\.\d{3}){1,4}|(?:0|[1-9]\d{0,14})\.\d{1,18}"
JOINT = re.compile(
    # a letter, which most are, is left behind at once
    rf"(?=[\d \t%./_·•\r\n-])(?:(?<![\w.])(?=\d)(?:{_BYTE}(?:\.{_BYTE}){{3}}|{_AMOUNT})(?![\w]|[./-]\w)"
    rf"|(?:(?<=[\d)])|(?<=[A-Za-z])(?=[ \t./_·•%-]{{1,9}}\d))"
    rf"(?P<joint>{_SPACE}{{1,4}}(?:{_MARK}{_SPACE}{{0,3}})?|{_MARK}{_SPACE}{{0,3}})(?=[\dA-Za-z(])"
    rf"|(?<=\d)(?P<line>{_LINE})(?=\d))"
)

# What a joint that is written otherwise cannot do without; it begins at what is rare beside digits.
OTHER_JOINT = re.compile(
    r"[\d)\t%./_·• -](?:(?<=[\d)])(?:[\t%./_·•\r\n]|[ -][\t%./_·•\r\n -])"
    r"|(?<=[\t%./_·•-])[\t%./_·• -]{0,8}\d|(?<= ) \d)"
)

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

    def hide(self, stretches: Iterable[tuple[int, int]]) -> "View":
        """Return a view in which each of the stretches, sorted and apart, is one hidden mark."""
        return self.replace((start, end, HIDDEN) for start, end in stretches)

    def replace(self, stretches: Iterable[tuple[int, int, str]]) -> "View":
        """Return a view with one character, or none, for each stretch, sorted and apart."""
        starts: Sequence[int] = self.starts or range(len(self.text))
        ends: Sequence[int] = self.ends or range(1, len(self.text) + 1)
        parts: list[str] = []
        new_starts: list[int] = []
        new_ends: list[int] = []
        at = 0
        for start, end, char in stretches:
            parts += [self.text[at:start], char]
            new_starts += starts[at:start]
            new_ends += ends[at:start]
            if char:
                new_starts.append(starts[start])
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
    """Return the text as the rules see it: escapes written out, then disguises undone."""
    if ("&" in text or "%" in text or "\\u" in text) and ESCAPE.search(text):
        return _unescaped(_undisguised(text))
    return _undisguised(text)


def _unescaped(view: View) -> View:
    found = ESCAPE.finditer(view.text)
    return view.replace((*match.span(), folded(_meant(match.group()))) for match in found)


def _meant(escape: str) -> str:
    if escape.startswith("&"):
        plain = html.unescape(escape)
        return plain if len(plain) == 1 else "?"
    return chr(int(escape.lstrip("%\\u"), 16))


def joined(view: View) -> View:
    """Return a view in which numbers are joined in one way only, however their parts are joined.

    A hyphen stands for a mark, a space for white space, a slash for a mark with white space on both
    sides, which may divide two numbers as well, and a line break for what goes over a line.
    """

    if not OTHER_JOINT.search(view.text):
        return view
    changed = [joint for joint in _joints(view.text) if view.text[joint[0] : joint[1]] != joint[2]]
    return view.replace(changed) if changed else view


def _joints(text: str) -> Iterator[tuple[int, int, str]]:
    for match in JOINT.finditer(text):
        if match["line"]:
            yield *match.span("line"), "\n"
        elif match["joint"]:
            marked = match["joint"].replace("%20", " ").replace("\t", " ")
            outer = marked[0] == " ", marked[-1] == " "
            wide = all(outer) and bool(marked.strip(" "))
            yield *match.span("joint"), "/" if wide else " " if any(outer) else "-"


def _undisguised(text: str) -> View:
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
