"""The check of answers against the OpenAPI document sees what is not in it."""

import json
from typing import Any

import pytest
from django.http import HttpResponse

from tests.conformance import check_answer, document

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
