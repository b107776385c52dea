"""Texts made from a pattern to make it slow: what it looks for, over and over, and then not."""

import re
from collections.abc import Iterator

# One character of a pattern as people write them: an escape, a class, a plain character.
ATOM = re.compile(r"\\(.)|\[\^?(\]?(?:\\.|[^\]\\])*)\]|([^\\()\[\]{}*+?|^$])|\{[\d,]*\}|[()*+?|^$]")
GROUP = re.compile(r"\((?:\?(?:[:=!>]|<[=!]|P?<\w+>))?([^()]{1,80})\)")
EXAMPLES = {
    "d": "1",
    "w": "a",
    "s": " ",
    "b": "",
    "B": "",
    "A": "",
    "Z": "",
    "D": "a",
    "W": "-",
    "S": "a",
}
LONG = 4_000
MOST_TEXTS = 160
ENDINGS = ("!", "\x00")


def hostile_texts(expression: str) -> Iterator[str]:
    """Yield long texts that repeat parts of what an expression matches and end otherwise."""
    for before, part in repeated_parts(expression):
        for ending in ENDINGS:
            yield before + part * (LONG // len(part)) + ending


def repeated_parts(expression: str) -> Iterator[tuple[str, str]]:
    """Yield parts of what an expression matches, each with what comes before it."""
    whole = example_of(expression)
    parts = [example_of(match[1]) for match in GROUP.finditer(expression)]
    parts += [whole, *(whole[at : at + size] for size in (1, 2, 3) for at in range(len(whole)))]
    seen: set[str] = set()
    for part in parts:
        if not part or part in seen:
            continue
        seen.add(part)
        if len(seen) > MOST_TEXTS:
            return
        yield whole[: whole.find(part)] if part in whole else "", part


def example_of(expression: str) -> str:
    """Return about what an expression matches: each of its characters once, in order."""
    found = ""
    for match in ATOM.finditer(expression):
        escaped, members, plain = match.groups()
        if escaped is not None:
            found += EXAMPLES.get(escaped, escaped)
        elif members is not None:
            found += example_of(members[:2])[:1]
        elif plain is not None:
            found += "a" if plain == "." else plain
    return found
