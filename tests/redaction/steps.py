"""Counts the steps that a backtracking engine takes for a pattern, as Python's own goes about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import Any

parser = import_module("re._parser")
constants = import_module("re._constants")

# Matches from a place on and hands the end to what comes after it.
After = Callable[[int], bool]
Matcher = Callable[[int, After], bool]


def _noted(ends: list[int]) -> After:
    def note(end: int) -> bool:
        ends.append(end)
        return True

    return note


class Steps:
    """One pattern on one text: `count` is the characters looked at, in all attempts together."""

    def __init__(self, pattern: re.Pattern[str], text: str, most: int) -> None:
        self.text, self.most, self.count = text, most, 0
        self.groups: dict[int, tuple[int, int]] = {}
        tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
        self._flags = tree.state.flags
        self._match = self._sequence(list(tree), self._flags)

    def run(self) -> int:
        """Search from each place as `finditer` does; stop early past the most steps."""
        at = 0
        while at <= len(self.text) and self.count < self.most:
            ends: list[int] = []
            self.count += 1
            if self._match(at, _noted(ends)):
                at = max(ends[-1], at + 1)
            else:
                at += 1
        return self.count

    def _sequence(self, items: list[Any], flags: int) -> Matcher:
        matchers = [self._one(op, value, flags) for op, value in items]

        def match(at: int, after: After, index: int = 0) -> bool:
            if index == len(matchers):
                return after(at)
            return matchers[index](at, lambda end: match(end, after, index + 1))

        return match

    def _one(self, op: Any, value: Any, flags: int) -> Matcher:
        name = str(op)
        if single := self._single(op, value, flags):
            return lambda at, after: self._takes(single, at) and after(at + 1)
        if name == "SUBPATTERN":
            group, added, removed, inner = value
            body = self._sequence(list(inner), (flags | added) & ~removed)
            return lambda at, after: body(at, lambda end: self._close(group, at, end, after))
        if name == "BRANCH":
            ways = [self._sequence(list(way), flags) for way in value[1]]
            return lambda at, after: any(way(at, after) for way in ways)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, inner = value
            return self._repeat(name, low, high, inner, flags)
        if name in ("ASSERT", "ASSERT_NOT"):
            direction, inner = value
            body = self._sequence(list(inner), flags)
            width = inner.getwidth()[0] if direction < 0 else 0
            wanted = name == "ASSERT"
            return lambda at, after: (
                (at >= width and body(at - width, lambda end: True)) == wanted and after(at)
            )
        if name == "ATOMIC_GROUP":
            return self._atomic(self._sequence(list(value), flags))
        if name == "AT":
            return lambda at, after: self._stands(str(value), at, flags) and after(at)
        if name == "GROUPREF":
            return lambda at, after: self._again(value, at, after)
        raise NotImplementedError(name)

    def _takes(self, single: re.Pattern[str], at: int) -> bool:
        self.count += 1
        return self.count < self.most and at < len(self.text) and bool(single.match(self.text, at))

    def _single(self, op: Any, value: Any, flags: int) -> re.Pattern[str] | None:
        """Return a pattern for one character, if the node takes exactly one."""
        name = str(op)
        if name not in ("LITERAL", "NOT_LITERAL", "IN", "ANY"):
            return None
        kept = flags & (re.IGNORECASE | re.DOTALL | re.ASCII)
        if name == "LITERAL":
            return re.compile(re.escape(chr(value)), kept)
        if name == "NOT_LITERAL":
            return re.compile(f"[^{re.escape(chr(value))}]", kept)
        if name == "ANY":
            return re.compile(".", kept)
        return re.compile(_class_of(value), kept)

    def _repeat(self, name: str, low: int, high: Any, inner: Any, flags: int) -> Matcher:
        most = 1 << 60 if high is constants.MAXREPEAT else int(high)
        items = list(inner)
        op, value = items[0]
        single = self._single(op, value, flags) if len(items) == 1 else None
        if single is not None:
            return self._run_of(single, name, low, most)
        body = self._sequence(items, flags)

        def match(at: int, after: After, done: int = 0) -> bool:
            def more(end: int) -> bool:
                return (end > at or done < low) and match(end, after, done + 1)

            if name == "MIN_REPEAT":
                return (done >= low and after(at)) or (done < most and body(at, more))
            return (done < most and body(at, more)) or (done >= low and after(at))

        return self._atomic(match) if name == "POSSESSIVE_REPEAT" else match

    def _run_of(self, single: re.Pattern[str], name: str, low: int, most: int) -> Matcher:
        def match(at: int, after: After) -> bool:
            end = at
            if name == "MIN_REPEAT":
                while end - at < low or not after(end):
                    if end - at >= most or not self._takes(single, end):
                        return False
                    end += 1
                return True
            while end - at < most and self._takes(single, end):
                end += 1
            if name == "POSSESSIVE_REPEAT":
                return end - at >= low and after(end)
            for last in range(end, at + low - 1, -1):
                self.count += 1
                if self.count < self.most and after(last):
                    return True
            return False

        return match

    def _atomic(self, body: Matcher) -> Matcher:
        def match(at: int, after: After) -> bool:
            ends: list[int] = []
            return body(at, _noted(ends)) and after(ends[-1])

        return match

    def _close(self, group: int | None, start: int, end: int, after: After) -> bool:
        if group is not None:
            self.groups[group] = start, end
        return after(end)

    def _again(self, group: int, at: int, after: After) -> bool:
        if group not in self.groups:
            return False
        said = self.text[slice(*self.groups[group])]
        self.count += len(said)
        return self.text.startswith(said, at) and after(at + len(said))

    def _stands(self, where: str, at: int, flags: int) -> bool:
        self.count += 1
        text = self.text
        before, here = text[at - 1 : at] if at else "", text[at : at + 1]
        word = [bool(char) and (char.isalnum() or char == "_") for char in (before, here)]
        if where == "AT_BEGINNING":
            return at == 0 or (bool(flags & re.MULTILINE) and before == "\n")
        if where == "AT_END":
            last = at >= len(text) - (text.endswith("\n"))
            return last or (bool(flags & re.MULTILINE) and here == "\n")
        return (word[0] != word[1]) == (where == "AT_BOUNDARY")


CATEGORIES = {"DIGIT": r"\d", "NOT_DIGIT": r"\D", "SPACE": r"\s", "NOT_SPACE": r"\S", "WORD": r"\w", "NOT_WORD": r"\W"}  # fmt: skip


def _class_of(items: list[Any]) -> str:
    parts = []
    for op, value in items:
        name = str(op)
        if name == "NEGATE":
            parts.append("^")
        elif name == "RANGE":
            parts.append("-".join(re.escape(chr(bound)) for bound in value))
        elif name == "CATEGORY":
            parts.append(CATEGORIES[str(value).removeprefix("CATEGORY_")])
        else:
            parts.append(re.escape(chr(value)))
    return f"[{''.join(parts)}]"
