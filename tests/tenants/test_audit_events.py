"""Every event of the trail is named in one place, recorded somewhere, and missed by a test when it is not."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tenants.audit_events import EVENTS, GROUPS

ROOT = Path(__file__).resolve().parents[2]
APPS = ("tenants", "policy", "privacy", "traces", "reporting", "triage", "escalation", "learning")
RECORDING = {"record", "record_each", "rows_of"}


@cache
def trees(*folders: str) -> dict[Path, ast.Module]:
    paths = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return {path: ast.parse(path.read_text()) for path in paths}


def strings(node: ast.AST) -> set[str]:
    return {
        each.value
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Find what is called to record: `audit.record(…)`, and what passes a name on to it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {
            f"audit.{name}" for name in RECORDING
        }:
            yield node


def names_in_code() -> set[str]:
    """Return what looks like an event's name in the modules that record, beside what they import."""
    found: set[str] = set()
    for path, tree in trees(*APPS).items():
        if path.name != "audit_events.py" and any(calls(tree)):
            found |= strings(tree)
    return found


def asserted() -> set[str]:
    """Return the strings that tests assert, or by which they look a row of the trail up."""
    found: set[str] = set()
    for path, tree in trees("tests").items():
        if path == Path(__file__):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Assert):
                found |= strings(node)
            elif isinstance(node, ast.Call) and re.search(
                r"\.(get|filter)$", ast.unparse(node.func)
            ):
                for keyword in node.keywords:
                    if keyword.arg in {"event", "event__in"}:
                        found |= strings(keyword.value)
    return found


def test_each_call_records_what_is_named():
    for path, tree in trees(*APPS).items():
        for call in calls(tree):
            event = call.args[0]
            for name in strings(event):
                assert name in EVENTS, f"{path.relative_to(ROOT)}:{call.lineno}"
                facts = {
                    word.arg for word in call.keywords if word.arg not in {"by", "actor", None}
                }
                assert facts <= EVENTS[name].facts, f"{path.relative_to(ROOT)}:{call.lineno}"


def test_each_name_is_recorded_somewhere():
    assert set(EVENTS) - names_in_code() == set(), "Nothing records these."


def test_each_name_is_asserted_by_a_test():
    assert set(EVENTS) - asserted() == set(), "No test asserts that these are recorded."


def test_names_are_a_noun_and_a_past_and_stand_once():
    assert len(EVENTS) == sum(map(len, GROUPS.values()))
    for name, event in EVENTS.items():
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*", name)
        assert len(name) <= 60
        assert event.words[0].isupper(), name
    words = [event.words for event in EVENTS.values()]
    assert len(words) == len(set(words))
