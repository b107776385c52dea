"""Bad input to the API: each is refused by field and remedy, and nothing of it is stored."""

import json
from typing import Any

import pytest

from tests.reporting.reporters import BODY, Host, refused, rows


@pytest.fixture
def host(cast):
    return Host(cast.acme)


# Bad input: (what is changed in the body, the field the problem names)
BAD_FIELDS: dict[str, Any] = {
    "unknown field": ({"colour": "red"}, "colour"),
    "unknown field of the tool": ({"tool": {"name": "x", "colour": "red"}}, "tool.colour"),
    "missing category": ({"category": ...}, "category"),
    "missing severity": ({"severity": ...}, "severity"),
    "missing description": ({"description": ...}, "description"),
    "null description": ({"description": None}, "description"),
    "empty description": ({"description": "  \n "}, "description"),
    "over-long description": ({"description": "a" * 4_001}, "description"),
    "over-long context": ({"context": "a" * 32_001, "context_consent": True}, "context"),
    "over-long trace": ({"trace": {"a": "b" * 64_001}}, "trace"),
    "over-long parameters": ({"tool": {"name": "x", "parameters": "b" * 8_001}}, "tool.parameters"),
    "over-long model": ({"model_version": "a" * 81}, "model_version"),
    "over-long policy": ({"policy_version": "a" * 61}, "policy_version"),
    "over-long tool state": ({"tool_state": "a" * 41}, "tool_state"),
    "over-long tool name": ({"tool": {"name": "a" * 121}}, "tool.name"),
    "tool without a name": ({"tool": {"outcome_matched": "no"}}, "tool.name"),
    "tool is a text": ({"tool": "send_email"}, "tool"),
    "category of no kind": ({"category": "bad"}, "category"),
    "category is a list": ({"category": ["other"]}, "category"),
    "severity is a number": ({"severity": 2}, "severity"),
    "severity in capitals": ({"severity": "HIGH"}, "severity"),
    "description is a number": ({"description": 7}, "description"),
    "description is a list": ({"description": ["a"]}, "description"),
    "description is an object": ({"description": {"a": 1}}, "description"),
    "description is true": ({"description": True}, "description"),
    "entry point import": ({"entry_point": "import"}, "entry_point"),
    "consent is a text": ({"context_consent": "yes"}, "context_consent"),
    "consent is a number": ({"context_consent": 1}, "context_consent"),
    "no address": ({"contact_email": "nobody"}, "contact_email"),
    "two addresses": ({"contact_email": "a@b.org,c@d.org"}, "contact_email"),
    "address with a line": ({"contact_email": "a@b.org\nBcc: c@d.org"}, "contact_email"),
    "moment without a zone": ({"occurred_at": "2026-11-23T09:30:00"}, "occurred_at"),
    "day without a zone": ({"occurred_at": "2026-11-23 09:30"}, "occurred_at"),
    "no moment": ({"occurred_at": "yesterday"}, "occurred_at"),
    "moment is a number": ({"occurred_at": 1795000000}, "occurred_at"),
    "far future": ({"occurred_at": "9999-12-31T23:59:59-23:00"}, "occurred_at"),
    "year one": ({"occurred_at": "0001-01-01T00:00:00+14:00"}, "occurred_at"),
    "no language": ({"locale": "<b>"}, "locale"),
    "null byte": ({"description": "a\0b"}, "description"),
    "control character": ({"description": "a\x1bb"}, "description"),
    "lone surrogate": ({"description": "a\ud800b"}, "description"),
    "lone surrogate in a choice": ({"category": "\udfff"}, "category"),
    "lone surrogate in the trace": ({"trace": {"\ud800": 1}}, "trace"),
    "null byte in the trace": ({"trace": ["a\0"]}, "trace"),
    "deep trace": ({"trace": json.loads("[" * 60 + "]" * 60)}, "trace"),
    "warning of no kind": ({"tool": {"name": "x", "warning_shown": "maybe"}}, "tool.warning_shown"),
}


@pytest.mark.parametrize("path", ["reports/", "reports/preview/"])
def test_bad_field_is_named_and_nothing_is_stored(host, path):
    before = rows(host.workspace)
    for name, (changes, field) in BAD_FIELDS.items():
        print(name)  # pytest shows the last one when it fails
        body = {key: value for key, value in {**BODY, **changes}.items() if value is not ...}
        refused(host.post(json.dumps(body), path), 400, field)
    assert rows(host.workspace) == before


def test_unknown_field_that_is_no_text_is_named_without_breaking_the_answer(host):
    body = json.dumps({**BODY, "\ud800": 1})
    refused(host.post(body), 400, "?")


def test_everything_wrong_is_said_at_once(host):
    problem = host.post({"colour": 1, "category": "bad"}).json()
    fields = {error["field"] for error in problem["errors"]}
    assert fields == {"colour", "category", "severity", "description"}


BAD_BODIES = {
    "empty": (b"", 400, "category"),
    "not JSON": (b"{", 400, "body"),
    "not an object": (b"[]", 400, "body"),
    "a text": (b'"x"', 400, "body"),
    "null": (b"null", 400, "body"),
    "NaN": (b'{"trace": NaN}', 400, "body"),
    "infinity": (b'{"trace": -Infinity}', 400, "body"),
    "float beyond": (
        json.dumps({**BODY, "trace": 1}).replace("1}", "1e999}").encode(),
        400,
        "trace",
    ),
    "thousands of digits": (b'{"trace": ' + b"9" * 5_000 + b"}", 400, "body"),
    "broken UTF-8": (b'{"description": "\xff"}', 400, "body"),
    "overlong UTF-8": (b'{"description": "\xc0\xaf"}', 400, "body"),
    "UTF-16": (json.dumps(BODY).encode("utf-16"), 400, "body"),
    "byte order mark": (b"\xef\xbb\xbf" + json.dumps(BODY).encode(), 400, "body"),
    "compressed": (b"\x1f\x8b\x08\x00\x00", 400, "body"),
    "nested deep": (b'{"trace": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400, "body"),
    "over 256 KiB": (b'{"description": "' + b"a" * 262_144 + b'"}', 413, "body"),
}


@pytest.mark.parametrize("path", ["reports/", "reports/preview/", "status/", "answers/"])
def test_bad_body_is_refused_and_nothing_is_stored(host, path):
    before = rows(host.workspace)
    for name, (body, status, field) in BAD_BODIES.items():
        print(name)
        of_reports = field in {"category", "trace"} and path in {"status/", "answers/"}
        refused(host.post(body, path), status, "receipt" if of_reports else field)
    assert rows(host.workspace) == before


class Stopped:
    """The body of a sender that stops in its midst: the web server waits no longer."""

    def read(self, *size: int) -> bytes:
        raise TimeoutError

    readline = read


@pytest.mark.parametrize("path", ["reports/", "reports/preview/", "status/"])
def test_body_that_stops_arriving_is_408(host, path):
    before = rows(host.workspace)
    response = host.client.generic(
        "POST",
        host.url(path),
        b"{",
        content_type="application/json",
        headers=host.headers(),
        **{"wsgi.input": Stopped()},
    )
    assert refused(response, 408, "body")["code"] == "incomplete"
    assert rows(host.workspace) == before


def test_other_media_type_is_415(host):
    for media in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""):
        response = host.client.generic(
            "POST", host.url(), json.dumps(BODY), content_type=media, headers=host.headers()
        )
        entry = refused(response, 415, "Content-Type")
        assert entry["detail"] == "Send application/json, in UTF-8."


def test_other_answer_format_is_406(host):
    refused(host.post(Accept="text/html"), 406, "Accept")


def test_other_method_is_405(host):
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        response = host.client.generic(method, host.url(), headers=host.headers())
        refused(response, 405, "method")
        assert "POST" in response["Allow"]


def test_idempotency_key_is_required_and_limited(host):
    before = rows(host.workspace)
    for key in (None, "", " ", "a" * 129, "schlüssel", "two words"):
        refused(host.post(Idempotency_Key=key), 400, "Idempotency-Key")
    assert rows(host.workspace) == before
