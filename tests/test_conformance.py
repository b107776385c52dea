"""The check of answers against the OpenAPI document sees what is not in it."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpResponse

from config.api_examples import ADDRESS, EXAMPLES
from tests.conformance import check_answer, check_body, document

REPORTS, STATUS = "/w/acme/api/v1/reports/", "/w/acme/api/v1/status/"
ACCEPTED = {
    "reference": "R-AAAAA-AAAAA",
    "receipt": "AAAA-BBBB",
    "status_url": "https://recourse.example/w/acme/status/",
    "received_at": "2026-11-25T10:00:00Z",
    "next": [{"title": "A reviewer reads it", "expected": "Within 1 hour"}],
}
PROBLEM = {"type": "about:blank", "title": "T", "status": 400, "detail": "D", "errors": []}


def answer(status: int, body: Any, kind: str = "application/json") -> HttpResponse:
    return HttpResponse(json.dumps(body), status=status, content_type=kind)


def test_answers_as_documented_pass() -> None:
    check_answer("POST", REPORTS, answer(201, example(REPORTS, "201") or ACCEPTED))
    check_answer("POST", REPORTS, answer(400, PROBLEM, "application/problem+json"))
    check_answer("GET", REPORTS, answer(405, PROBLEM, "application/problem+json"))
    check_answer("OPTIONS", REPORTS, HttpResponse(status=204))


def api_operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document()["paths"].items():
        for method, operation in methods.items():
            yield method, path, operation


def test_every_request_and_answer_has_an_example_that_fits() -> None:
    lacking = []
    for method, path, operation in api_operations():
        where = f"{method} {path}"
        contents = list(operation.get("requestBody", {}).get("content", {}).items())
        for status, response in operation["responses"].items():
            contents += [
                (f"{status} {kind}", said) for kind, said in response.get("content", {}).items()
            ]
        for kind, content in contents:
            if not kind.endswith("json") or "/api/v1/" not in path:
                continue
            if not content.get("examples"):
                lacking.append(f"{where}: {kind}")
            for shown in content.get("examples", {}).values():
                check_body(shown["value"], content["schema"], f"{where} {kind}")
    assert lacking == [], "add them to config/api_examples.py"


def test_every_example_belongs_to_an_operation() -> None:
    known = {(method, path.removeprefix(ADDRESS)) for method, path, _ in api_operations()}
    assert set(EXAMPLES) - known == set()


def test_headers_are_documented() -> None:
    responses = document()["paths"][f"{ADDRESS}reports/"]["post"]["responses"]
    assert set(responses["200"]["headers"]) == {"Idempotent-Replayed"}
    assert responses["429"]["headers"]["Retry-After"]["required"]
    assert responses["401"]["headers"]["WWW-Authenticate"]["required"]


def example(path: str, status: str) -> Any:
    said = document()["paths"]["/w/{slug}" + path.removeprefix("/w/acme")]["post"]["responses"]
    examples = said[status]["content"]["application/json"].get("examples", {})
    return next((shown["value"] for shown in examples.values()), None)


@pytest.mark.parametrize(
    ("path", "status", "body", "kind"),
    [
        (REPORTS, 201, ACCEPTED | {"extra": 1}, "application/json"),
        (REPORTS, 201, {k: v for k, v in ACCEPTED.items() if k != "receipt"}, "application/json"),
        (REPORTS, 201, ACCEPTED | {"receipt": None}, "application/json"),
        (REPORTS, 201, ACCEPTED | {"next": [{"title": "T"}]}, "application/json"),
        (REPORTS, 201, ACCEPTED, "text/html"),
        (REPORTS, 202, ACCEPTED, "application/json"),
        (REPORTS, 400, PROBLEM, "application/json"),
        (REPORTS, 400, PROBLEM | {"trace": "x"}, "application/problem+json"),
        (STATUS, 418, PROBLEM, "application/problem+json"),
        ("/w/acme/api/v1/nowhere/", 200, {}, "application/json"),
    ],
    ids=range(10),
)
def test_answers_beside_the_document_fail(path: str, status: int, body: Any, kind: str) -> None:
    with pytest.raises(AssertionError):
        check_answer("POST", path, answer(status, body, kind))


def every_schema(part: Any) -> Iterator[dict[str, Any]]:
    """Give each schema within a part of the document."""
    for inner in part.values() if isinstance(part, dict) else part:
        if isinstance(inner, dict | list):
            yield from every_schema(inner)
    if isinstance(part, dict):
        yield part


def test_clients_made_from_the_document_send_what_they_are_given_alone() -> None:
    # A default in a schema is sent with every request by clients that generators make.
    schemas = document()["components"]["schemas"]
    names = {
        name for name, schema in schemas.items() for one in every_schema(schema) if "default" in one
    }
    assert names == set()


def test_client_made_from_the_document_is_not_named_as_the_products_own() -> None:
    made = re.sub(r"\W+", "_", document()["info"]["title"]).lower() + "_client"
    assert made != "recourse_client"
