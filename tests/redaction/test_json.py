"""Parameters of tools and traces: redacted by value and by what their keys say."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction import WorkspacePattern, redact_document


def redacted(value: Any, patterns: tuple[WorkspacePattern, ...] = ()) -> Any:
    """Return the value that may be kept."""
    return redact_document(value, patterns=patterns).value


def test_parameters_of_a_tool_are_redacted() -> None:  # B10
    sent = {
        "to": ["ana@example.com", "bo@example.com"],
        "body": "Call me on +44 20 7946 0958, ana@example.com",
        "card": 4111111111111111,
        "apiKey": "anything",
        "retries": 3,
        "dry_run": False,
        "note": None,
    }
    assert redacted(sent) == {
        "to": ["[e-mail 1]", "[e-mail 2]"],
        "body": "Call me on [phone 1], [e-mail 1]",
        "card": "[card 1]",
        "apiKey": "[secret 1]",
        "retries": 3,
        "dry_run": False,
        "note": None,
    }


@pytest.mark.parametrize(
    "key",
    [
        "password",
        "db_password",
        "DB_PASSWORD",
        "accessToken",
        "api-key",
        "X-Api-Key",
        "Authorization",
        "client_secret",
        "Set-Cookie",
        "session_id",
        "privateKey",
        "refresh_token",
        "APIKey",
        "connectionString",
    ],
)
@pytest.mark.parametrize("value", ["x", 7, ["a", {"b": "c"}]])
def test_what_stands_under_a_secret_key_goes_entirely(key: str, value: Any) -> None:  # B10
    assert redacted({key: value}) == {key: "[secret 1]"}


@pytest.mark.parametrize(
    "kept",
    [
        {"max_tokens": 4096, "prompt_tokens": 12, "token_count": 3, "token_type": "bearer"},
        {"tool_name": "send_email", "file_name": "report.txt", "model": "gpt-4o-2024-05-13"},
        {"id": "550e8400-e29b-41d4-a716-446655440000", "startTimeUnixNano": "1700000000000000000"},
        {
            "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
            "ts": 1700000000000,
            "score": 0.12345678901,
        },
        {"password_policy": "strict", "secret": None, "password": ""},
    ],
)
def test_what_is_no_secret_is_kept(kept: dict[str, Any]) -> None:  # B10
    assert redacted(kept) == kept


@pytest.mark.parametrize(
    ("key", "value", "label"),
    [
        ("first_name", "li", "name"),
        ("customerName", "zhang wei", "name"),
        ("phone", "785 8949", "phone"),
        ("mobile_numbers", ["785 8949"], "phone"),
        ("account_number", 12345678, "account number"),
        ("date_of_birth", "1990-10-25", "date of birth"),
        ("zip", "90210", "address"),
    ],
)
def test_the_key_says_what_the_value_is(key: str, value: Any, label: str) -> None:  # B10
    hidden = redacted({key: value})[key]
    assert hidden == ([f"[{label} 1]"] if isinstance(value, list) else f"[{label} 1]")


def test_keys_are_redacted_and_stay_apart() -> None:  # B10
    assert redacted({"ana@example.com": 1, "bo@example.com": 2, "[e-mail 1]": 3}) == {
        "[e-mail 2]": 1,
        "[e-mail 3]": 2,
        "[e-mail 1]": 3,
    }


def test_nesting_has_an_end() -> None:
    value: Any = "ana@example.com"
    for _ in range(500):
        value = [value]
    assert "example" not in str(redacted(value))


def test_a_failing_pattern_withholds_the_document() -> None:  # B7
    slow = WorkspacePattern("slow", r"(x+x+)+y")
    document = redact_document({"a": "x" * 5000, "b": "ana@example.com"}, patterns=[slow])
    assert document.value.startswith("[withheld")
    assert document.kinds == {"WITHHELD": 1}


def test_every_hidden_place_is_counted_by_kind() -> None:  # B10
    sent = {
        "to": ["ana@example.com", "bo@example.com", "ana@example.com"],
        "ana@example.com": {
            "apiKey": ["a", "b"],
            "customer_name": "Brzk",
            "card": 4111111111111111,
        },
        "note": "ACME-123456 for bo@example.com",
        "kept": "[e-mail 9]",
    }
    own = WorkspacePattern("ticket", r"ACME-\d{6}")
    assert redact_document(sent, patterns=[own]).kinds == {
        "EMAIL_ADDRESS": 5,
        "SECRET": 1,
        "PERSON": 1,
        "CREDIT_CARD": 1,
        "workspace:ticket": 1,
    }
    assert redact_document(None).kinds == {}


JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False),
        st.text(max_size=12),
        st.sampled_from(["a@example.com", "4111111111111111", "password=abc12345", "[name 1]"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(
                st.text(max_size=8),
                st.sampled_from(["password", "to", "name", "phone", "a@example.com"]),
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)


@settings(max_examples=100, deadline=None)
@given(JSON)
def test_the_shape_stays_and_twice_is_once(value: Any) -> None:
    once = redacted(value)
    assert redacted(once) == once
    if isinstance(value, dict | list):
        assert len(once) == len(value)
