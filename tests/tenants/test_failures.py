"""What the log keeps of an error: frames and a code on both sides, never what the message holds."""

import ast
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import RequestFactory

from config import errors
from config.logs import Line
from tenants.failures import MOST_CAUSES, note_failure, told

ROOT = Path(__file__).resolve().parents[2]
APPS = [
    "config",
    "escalation",
    "learning",
    "policy",
    "privacy",
    "redaction",
    "reporting",
    "tenants",
    "traces",
    "triage",
]
WORD = "canary-4471-orchid"
logger = logging.getLogger("recourse.tests")


def broad(handler: ast.ExceptHandler) -> bool:
    kinds = [handler.type] if not isinstance(handler.type, ast.Tuple) else handler.type.elts
    names = {kind.id for kind in kinds if isinstance(kind, ast.Name)}
    return handler.type is None or bool(names & {"Exception", "BaseException"})


def calls(tree: ast.AST) -> Iterator[tuple[str, set[str]]]:
    """Give the name of each function called in a piece of code, and the names it is given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, {arg.id for arg in node.args if isinstance(arg, ast.Name)}


def silent_handlers(source: str) -> list[int]:
    """Return the lines at which everything is caught and the error given to no `note_failure`."""
    tree = ast.parse(source)
    noting = {"note_failure"} | {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and "note_failure" in dict(calls(node))
    }
    return [
        handler.lineno
        for handler in ast.walk(tree)
        if isinstance(handler, ast.ExceptHandler)
        and broad(handler)
        and not any(name in noting and handler.name in given for name, given in calls(handler))
        and not isinstance(handler.body[-1], ast.Raise)
    ]


def test_whoever_catches_everything_notes_what_it_was():
    found = {
        str(path.relative_to(ROOT)): lines
        for app in APPS
        for path in (ROOT / app).rglob("*.py")
        if (lines := silent_handlers(path.read_text()))
    }
    assert found == {}
    assert silent_handlers("try:\n    f()\nexcept Exception as error:\n    log(error)\n") == [3]


@pytest.fixture
def refused(db: None) -> DatabaseError:
    """Return an error of the database whose message holds what somebody wrote."""
    with (
        pytest.raises(DatabaseError) as caught,
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT %s::uuid", [WORD])
    assert WORD in str(caught.value)
    return caught.value


def test_line_has_the_frames_of_an_error_and_its_causes_without_their_words(refused):
    said = told(refused)
    assert said.startswith("DataError at ")
    assert "tests/tenants/test_failures.py" in said
    assert ", from InvalidTextRepresentation at " in said
    assert WORD not in said


def test_code_and_ids_stand_in_the_line(refused, caplog):
    code = note_failure(logger, "words were not read", refused, report="r-17")
    (line,) = caplog.messages
    assert line.startswith(f"failure {code}: words were not read, report r-17: DataError at ")
    assert WORD not in line


def test_chain_of_causes_ends():
    first = error = ValueError()
    for _ in range(3 * MOST_CAUSES):
        error.__cause__ = ValueError()
        error = error.__cause__
    assert told(first).count("ValueError") == MOST_CAUSES


def test_traceback_in_the_log_holds_no_message(refused):
    for args in ((), ({"exc": repr(refused), "name": "due.files"},)):
        text = "Task %(name)s raised %(exc)s" if args else "Internal Server Error"
        record = logging.LogRecord(
            "celery", logging.ERROR, "", 1, text, args, (DatabaseError, refused, None)
        )
        line = Line().format(record)
        assert "DataError at " in line
        assert WORD not in line


@pytest.mark.parametrize("path", ["/w/acme/queues/", "/w/acme/api/v1/reports/"])
def test_page_of_a_fault_says_the_code_of_its_line(refused, caplog, path):
    try:
        raise refused
    except DatabaseError:
        answer = errors.server_error(RequestFactory().get(path))
    assert answer.status_code == 500
    (line,) = caplog.messages
    code = re.match(r"failure (\w+):", line)[1]
    text = answer.content.decode()
    assert code in (json.loads(text)["detail"] if "/api/" in path else text)
    assert WORD not in line + text
