"""Holds every answer of the API against the OpenAPI document that is served with it.

`tests/conftest.py` puts this between each test and the product: an answer with a status, a field or
a header that the document does not name fails the test that saw it.
"""

import json
import re
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

API = "/api/v1/"
BASE = "urn:recourse"
# What a method that an address does not offer may be answered, wherever it is refused first.
NOT_OFFERED = {400, 401, 403, 404, 405, 429}


@cache
def document() -> dict[str, Any]:
    """Return the document, as a host developer reads it."""
    from drf_spectacular.generators import SchemaGenerator

    found: dict[str, Any] = json.loads(
        json.dumps(SchemaGenerator().get_schema(request=None, public=True), default=str)
    )
    return found


def as_json_schema(schema: Any) -> Any:
    """Turn a schema of OpenAPI 3.0 into JSON Schema, and let no object have unnamed fields."""
    if isinstance(schema, list):
        return [as_json_schema(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: as_json_schema(value) for name, value in schema.items() if name != "nullable"}
    if "properties" in found:
        found.setdefault("additionalProperties", False)
    if schema.get("nullable"):
        return {"anyOf": [found, {"type": "null"}]}
    return found


@cache
def registry() -> Registry[Any]:
    """Return the document's named schemas, where references find them."""
    contents = {"components": as_json_schema(document()["components"])}
    return Registry().with_resource(BASE, DRAFT202012.create_resource(contents))


@cache
def operations() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    """Return what the document says of each address."""
    return [
        (re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), methods)
        for path, methods in document()["paths"].items()
    ]


def check_answer(method: str, path: str, answer: Any) -> None:
    """Fail when an answer of the API is not as the document says."""
    known = next((methods for pattern, methods in operations() if pattern.fullmatch(path)), None)
    where = f"{method} {path}"
    if known is None:
        # No such address: nothing is promised but the shape of the error.
        assert answer.status_code in {403, 404}, f"{where} is not in the OpenAPI document"
        return
    operation = known.get(method.lower())
    if operation is None:
        if method not in {"OPTIONS", "HEAD"}:
            assert answer.status_code in NOT_OFFERED, f"{where} answered {answer.status_code}"
        return
    status = str(answer.status_code)
    if status in {"204", "304"} and not answer.content:
        assert status in operation["responses"], f"{where} may not answer {status}"
        return
    if answer.status_code >= 500:
        return
    assert status in operation["responses"], (
        f"{where} answered {status}, which its extend_schema does not name: {answer.content!r:.300}"
    )
    said = operation["responses"][status]
    kind = answer["Content-Type"].split(";")[0]
    assert kind in said.get("content", {}), f"{where} {status} is {kind}"
    if not kind.endswith("json"):
        return
    for name, header in said.get("headers", {}).items():
        if header.get("required"):
            assert name in answer, f"{where} {status} lacks the header {name}"
    check_body(json.loads(answer.content), said["content"][kind]["schema"], f"{where} {status}")


def check_body(body: Any, schema: dict[str, Any], where: str) -> None:
    """Fail when a body does not have the shape that the document gives it."""
    stated = as_json_schema(json.loads(json.dumps(schema).replace('"#/', f'"{BASE}#/')))
    resolver = registry()
    errors = Draft202012Validator(
        stated, registry=resolver, format_checker=FormatChecker()
    ).iter_errors(body)
    said = [f"{'/'.join(map(str, error.absolute_path))}: {error.message:.300}" for error in errors]
    assert not said, f"{where} is not as the OpenAPI document says: {said}"
