"""No rule and no loop around the rules takes more than its share of steps, whatever is repeated."""

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import redaction
from redaction import WorkspacePattern, redact, redact_document, text
from redaction.hostile import repeated_parts
from redaction.look import Caseless
from reporting.attachments.sizes import MOST_TEXT
from tests.redaction.steps import Steps

MODULES = [
    import_module(f"redaction.{path.stem}") for path in Path(redaction.__path__[0]).glob("[!_]*.py")
]
# What has made some rule slow, or might: each is repeated to fill a text.
UNITS = [
    "key=", "password is ", "a", "1", "1-", "1 ", "a.", "a@a.", ":", "Aa ", "Aa", "John, ", "-eyJ",
    "12 Bb Cc ", "12, ", "\n", " ", "[", "http://", "\\u0041", "%40", "王", "محمد ", "<password>", "x=\"",
]  # fmt: skip


def _rules() -> dict[str, re.Pattern[str]]:
    def patterns(name: str, value: Any) -> Iterator[tuple[str, re.Pattern[str]]]:
        if isinstance(value, Caseless):
            yield name, re.compile(value.pattern)
        elif isinstance(value, re.Pattern):
            yield name, value
        elif isinstance(value, list | tuple):
            for at, inner in enumerate(value):
                yield from patterns(f"{name}.{at}", inner)

    found: dict[str, tuple[str, re.Pattern[str]]] = {}
    for module in MODULES:
        for name, value in vars(module).items():
            for full, rule in patterns(f"{module.__name__.rpartition('.')[2]}.{name}", value):
                found.setdefault(rule.pattern, (full, rule))
    return dict(found.values())


RULES = _rules()
SHORT, TOO_MANY = 120, 800_000
# These see a value, an expression or a stretch of a few hundred characters, or are tried at one
# place only: never a whole text.
BOUNDED = (
    "passwords.CALL",
    "passwords.KEY_SHAPE",
    "passwords.ENDS_HERE",
    "hostile.ATOM",
    "hostile.GROUP",
    "places.COUNTED",
    "network.MAIL_HOST",
)


def _steps(rule: re.Pattern[str], before: str, unit: str, size: int) -> int:
    repeated = before + unit * (size // len(unit)) + "\x00"
    return Steps(rule, repeated, most=TOO_MANY).run()


def _grows_as_the_text(rule: re.Pattern[str], before: str, unit: str) -> bool:
    # a look at a bounded stretch grows with the text at first: then longer texts tell
    for size in (SHORT, 20 * SHORT):
        one, two = (_steps(rule, before, unit, size * times) for times in (1, 2))
        if two >= TOO_MANY:
            return False
        if two <= 2.2 * one + 200:
            return True
    return False


@pytest.fixture(autouse=True)
def deep() -> Iterator[None]:
    most = sys.getrecursionlimit()
    sys.setrecursionlimit(50_000)
    yield
    sys.setrecursionlimit(most)


def test_all_rules_are_known() -> None:
    assert len(RULES) > 120


@pytest.mark.parametrize("name", sorted(RULES.keys() - set(BOUNDED)))
def test_the_steps_of_a_rule_grow_no_faster_than_the_text(
    name: str,
) -> None:  # C6: intake stays open
    rule = RULES[name]
    own = islice((part for part in repeated_parts(rule.pattern) if len(part[1]) < 20), 4)
    for before, unit in [*own, *(("", unit) for unit in UNITS)]:
        assert _grows_as_the_text(rule, before, unit), (before, unit)


@pytest.mark.parametrize(
    ("pattern", "unit"),
    [(r"\bkey=\S+!", "key="), (r"(?:a+)+b", "a"), (r"-eyJ[\w-]{8,}\.", "-eyJ"), (r"x[^y]*y", "x")],
)
def test_a_pattern_that_is_not_bounded_is_told(pattern: str, unit: str) -> None:
    assert not _grows_as_the_text(re.compile(pattern), "", unit)


class Counted:
    """A pattern that counts the characters it is sent over."""

    characters = 0

    def __init__(self, rule: re.Pattern[str]) -> None:
        self._rule, self.pattern, self.flags = rule, rule.pattern, rule.flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._rule, name)
        if not callable(method):
            return method

        def counted(*args: Any) -> Any:
            result = method(*args)
            whole = next(
                arg for arg in args if (isinstance(arg, str) and name != "sub") or arg is args[-1]
            )
            start, *end = [arg for arg in args if isinstance(arg, int)] or [0]
            stop = min([len(whole), *end])
            if name in ("match", "search", "fullmatch"):
                stop = result.end() if result else start + 1 if name == "match" else stop
            Counted.characters += max(1, stop - start)
            return result

        return counted


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> type[Counted]:
    for module in MODULES:
        for name, value in list(vars(module).items()):
            if isinstance(value, re.Pattern):
                monkeypatch.setattr(module, name, Counted(value))
            elif isinstance(value, Caseless):
                for inner in ("_lower", "_any"):
                    rule = getattr(value, inner)
                    if isinstance(rule, re.Pattern):
                        monkeypatch.setattr(value, inner, Counted(rule))
    Counted.characters = 0
    return Counted


# All rules go over a text about a hundred times in one look at it.
MOST_FOR_A_CHARACTER = 1_200


@pytest.mark.parametrize(
    "unit",
    [
        "key=",
        'key="',
        "password is ",
        "a@b.example ",
        "4111 1111 1111 1111 ",
        "Jo Jr. ",
        "name, x\n",
    ],
)
def test_the_largest_text_is_gone_over_a_bounded_number_of_times(
    unit: str, counted: type[Counted]
) -> None:  # C6: intake stays open
    redact(unit * (MOST_TEXT // len(unit)))
    assert counted.characters < MOST_FOR_A_CHARACTER * MOST_TEXT


def test_what_takes_too_long_is_withheld_and_not_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MOST_THREAD_SECONDS", 0.05)
    long = "Call Ana on 0171 1234567 or 4111 1111 1111 1111. " * 4_000
    result = redact(long)
    assert result.text == "[withheld: it could not be redacted in time]"
    assert [(span.start, span.end, span.kind) for span in result.spans] == [
        (0, len(long), "WITHHELD")
    ]
    document = redact_document(
        {"note": [long, "mail ana@example.com"]}, patterns=[WorkspacePattern("own", "A-1")]
    )
    assert document.value == result.text
    assert document.kinds == {"WITHHELD": 1}
