"""Redaction under attack: no network, no slow input, no runaway pattern, no shared state."""

import random
import socket
import string
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NoReturn

import pytest

from redaction import (
    PatternFailed,
    WorkspacePattern,
    check_pattern,
    redact,
    redact_document,
)

RICH = "Ana Kovač, ana@example.com, https://example.com, 4111111111111111, call 785 8949, password=abc123"


def test_no_socket_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:  # B7
    def refuse(*args: Any, **kwargs: Any) -> NoReturn:
        raise AssertionError("redaction reached for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert len(redact(RICH).spans) == 6
    assert redact_document({"mail": "ana@example.com"}).value == {"mail": "[e-mail 1]"}


def test_a_fresh_process_needs_neither_network_nor_django() -> None:  # B7
    code = (
        "import socket, sys\n"
        "def no(*a, **k): raise SystemExit('network')\n"
        "socket.socket = socket.getaddrinfo = no\n"
        "from redaction import redact\n"
        f"assert len(redact({RICH!r}).spans) == 6\n"
        "assert not any(m.split('.')[0] in ('django', 'faker', 'requests') for m in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


RANDOM = random.Random(3)
HOSTILE = {
    "digits": "1" * 10_000,
    "fours": "4" * 10_000,
    "spaced digits": "4 " * 5_000,
    "card groups": "4111 " * 2_000,
    "at signs": "@" * 10_000,
    "mails": "a@a." * 2_500,
    "dots": "." * 10_000,
    "labels": "a." * 5_000,
    "colons": "a:a:a:" * 1_667,
    "words": "a" * 10_000,
    "base64": "".join(RANDOM.choices(string.ascii_letters + string.digits + "+/", k=10_000)),
    "brackets": "[" * 10_000,
    "open brackets": "(" * 10_000,
    "schemes": "http://" * 1_428,
    "passwords": "password is " * 833,
    "assignments": "password=" * 1_111,
    "quotes": 'key="' * 2_000,
    "keys": ("-" * 5 + "BEGIN PRIVATE KEY" + "-" * 5) * 370,
    "capitals": "Aa " * 3_333,
    "lists": "John, " * 1_666,
    "streets": "12 Bb Cc Dd Ee " * 666,
    "addresses": "address is 1 " * 769,
    "flats": "Apt. 1 " * 1_428,
    "titles": "Mr. " * 2_500,
    "hyphens": "Ask-" * 2_500,
    "bare keys": "key=" * 2_500,
    "lines": "\n" * 10_000,
    "spaces": " " * 10_000,
    "zero width": "\u200b" * 10_000,
    "combining": "e\u0301" * 5_000,
    "one mail each": " ".join(f"u{n}@example.com" for n in range(580)),
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_text_takes_less_than_a_second(shape: str) -> None:  # C6: intake stays open
    started = time.process_time()
    redact(HOSTILE[shape][:10_000])
    assert time.process_time() - started < 1.0


def test_threads_do_not_disturb_each_other() -> None:
    texts = [f"Mail user{n}@example.com, card 4111111111111111, from Ana Kovač" for n in range(200)]
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(redact, texts))
    assert {r.text for r in results} == {"Mail [e-mail 1], card [card 1], from [name 1]"}


TICKET = WorkspacePattern("ticket", r"ACME-\d{6}")


def test_a_workspace_hides_what_is_its_own() -> None:  # B9
    result = redact("See ACME-123456, ACME-654321 and ＡＣＭＥ-123456", patterns=[TICKET])
    assert result.text == "See [ticket 1], [ticket 2] and [ticket 1]"
    assert {span.kind for span in result.spans} == {"workspace:ticket"}


def test_a_workspace_pattern_wins_over_the_built_in_ones() -> None:  # B9
    own = WorkspacePattern("staff mail", r"[a-z]+@acme\.example")
    assert redact("ana@acme.example", patterns=[own]).text == "[staff mail 1]"
    assert redact_document({"to": "ana@acme.example"}, patterns=[own]).value == {
        "to": "[staff mail 1]"
    }


def test_a_runaway_pattern_withholds_the_text_in_bounded_time() -> None:  # B7
    slow = WorkspacePattern("slow", r"(x+x+)+y")
    started = time.monotonic()
    result = redact("secret " + "x" * 5_000, patterns=[TICKET, slow])
    assert time.monotonic() - started < 3
    assert result.text.startswith("[withheld")
    assert "secret" not in result.text
    assert result.failed_patterns == ("slow",)


def test_a_pattern_that_does_not_compile_withholds_the_text() -> None:  # B7
    result = redact("Ana", patterns=[WorkspacePattern("broken", "(")])
    assert result.failed_patterns == ("broken",)
    assert "Ana" not in result.text


@pytest.mark.parametrize(
    ("name", "expression", "reason"),
    [
        ("broken", "(", "no regular expression"),
        ("empty", "x*", "empty text"),
        ("wide", r"\w+", "ordinary words"),
        ("slow", r"(1+1+)+y", "too"),
        ("long", "x" * 501, "the most is 500"),
        ("", "abc", "needs a name"),
        ("a]b", "abc", "brackets"),
        ("E-mail", "abc", "built-in"),
    ],
)
def test_a_bad_pattern_is_refused_with_its_reason(name: str, expression: str, reason: str) -> None:
    with pytest.raises(PatternFailed, match=reason):
        check_pattern(WorkspacePattern(name, expression))


def test_a_good_pattern_may_be_saved() -> None:
    check_pattern(TICKET)


@pytest.mark.parametrize(
    "expression",
    [r"(q+q+)+k", r"(é+é+)+u"],
)
def test_a_pattern_is_tried_on_texts_made_from_it(expression: str) -> None:  # B7
    with pytest.raises(PatternFailed, match="too"):
        check_pattern(WorkspacePattern("slow", expression))


@pytest.mark.parametrize(
    "expression",
    [r"ACME-\d{6}", r"\bK[0-9]{8}\b", r"(?:EMP|CTR)\d{4,7}[A-Z]?", r"PRJ-(?:[a-z]+-)?\d{2,5}"],
)
def test_an_honest_pattern_passes_every_text_made_from_it(expression: str) -> None:
    check_pattern(WorkspacePattern("own", expression))
