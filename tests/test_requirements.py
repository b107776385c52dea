"""The table of requirements is whole, and every place and test that it names is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "requirements.md"
# How many requirements each letter has; their ids are the letter and a number from 1 on.
MANY = dict(A=5, B=12, C=6, D=7, E=8, F=5, G=6, H=2, I=5, J=4, K=1, L=6, M=8)  # noqa: C408
IDS = [f"{letter}{number}" for letter, last in MANY.items() for number in range(1, last + 1)]
STATE = re.compile(r"Built|In part: [^|]+|Not yet: [^|]+")
NAMED = re.compile(r"`([^`]+)`")


@cache
def rows() -> list[list[str]]:
    """Return the rows of all tables: id, what is asked, state, where, proof."""
    lines = [line for line in TABLE.read_text().splitlines() if re.match(r"\| [A-Z]\d", line)]
    return [line.strip("| ").split(" | ") for line in lines]


@cache
def names_in(file: Path) -> set[str]:
    """Return what a module defines at its top, and the members of its classes as Class.member."""
    names: set[str] = set()
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.ClassDef):
            names |= {f"{node.name}.{name}" for part in node.body for name in _defined(part)}
        names |= _defined(node)
    return names


def _defined(node: ast.stmt) -> set[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Assign(targets=targets):
            return {target.id for target in targets if isinstance(target, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
    return set()


def is_there(place: str) -> bool:
    """Say whether a file is there and, where a name follows it, defines that name."""
    path, _, name = place.partition("::")
    file = ROOT / path
    return file.is_file() and (not name or name in names_in(file))


def test_every_requirement_has_one_row_in_order() -> None:
    assert [row[0] for row in rows()] == IDS


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_row_says_its_state_and_what_it_names_is_there(row: list[str]) -> None:
    _, asked, state, where, proof = row
    assert asked
    assert STATE.fullmatch(state)
    places, tests = NAMED.findall(where), NAMED.findall(proof)
    if state.startswith("Not yet"):
        assert (where, proof) == ("–", "–")
    else:
        assert places
        assert tests
    assert [place for place in places if place.startswith("tests/") or not is_there(place)] == []
    assert [
        test
        for test in tests
        if not re.fullmatch(r"tests/[\w/]+\.py::test_\w+", test) or not is_there(test)
    ] == []
