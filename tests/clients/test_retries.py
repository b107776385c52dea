"""The client against servers that are slow, away, busy or broken."""

import base64
import json
from collections.abc import Callable

import altcha
import jwt
import pytest
from recourse_client import (
    Conflict,
    InvalidReport,
    Patience,
    RateLimited,
    RecourseClient,
    Report,
    Tool,
    Unavailable,
)

from tests.clients.scripted import ACCEPTED, STATUS, Answer, Scripted, scripted

REPORT = Report(category="other", severity="low", description="It refused.")
SECRET = "s" * 40
STORED = Answer(201, ACCEPTED)


def client_of(
    script: Scripted, sleep: Callable[[float], None] = lambda _: None, **options: int
) -> RecourseClient:
    return RecourseClient(
        script.url,
        "acme",
        client_key="pk_1",
        client_secret=SECRET,
        patience=Patience(**options) if options else None,
        sleep=sleep,
    )


@pytest.mark.parametrize("fault", [Answer(0), Answer(502, "<html>"), Answer(503), Answer(500)])
def test_report_is_sent_again_as_the_same_attempt(fault: Answer) -> None:
    pauses: list[float] = []
    with scripted(fault, fault, STORED) as script, client_of(script, pauses.append) as client:
        accepted = client.report(REPORT, user_id="user-1")
    assert accepted.receipt == "AAAA-BBBB"
    assert len(script.heard) == 3
    assert len({headers["Idempotency-Key"] for headers, _body in script.heard}) == 1
    # A token is used up by an attempt, so each attempt has its own.
    tokens = [headers["Authorization"].removeprefix("Bearer ") for headers, _ in script.heard]
    claims = [jwt.decode(token, SECRET, ["HS256"], audience="acme") for token in tokens]
    assert len({claim["jti"] for claim in claims}) == 3
    assert {claim["sub"] for claim in claims} == {"user-1"}
    assert 0.25 <= pauses[0] <= 0.5 <= pauses[1] <= 1


def test_what_was_left_out_is_not_sent() -> None:
    report = Report(
        category="unsafe_tool_action",
        severity="high",
        description="It sent it.",
        tool=Tool(name="send_email", parameters={"to": None}, outcome_matched="no"),
        more={"conversation_id": "c-1"},
    )
    with scripted(STORED) as script, client_of(script) as client:
        client.report(report, idempotency_key="mine")
    headers, body = script.heard[0]
    assert headers["Idempotency-Key"] == "mine"
    assert "Authorization" not in headers
    assert body == {
        "category": "unsafe_tool_action",
        "severity": "high",
        "description": "It sent it.",
        "tool": {"name": "send_email", "parameters": {"to": None}, "outcome_matched": "no"},
        "conversation_id": "c-1",
        "fit": True,
    }


def test_server_that_stays_away_is_given_up() -> None:
    with scripted(Answer(503)) as script, client_of(script, attempts=3) as client:
        with pytest.raises(Unavailable):
            client.report(REPORT)
        assert len(script.heard) == 3
    with pytest.raises(Unavailable), client_of(script, attempts=2) as client:
        client.report(REPORT)  # nobody listens there any more


@pytest.mark.parametrize("act", ["answer", "write", "appeal"])
def test_what_is_said_is_sent_again_as_the_same_attempt(act: str) -> None:
    for fault in (Answer(0), Answer(500)):
        with scripted(fault, fault, Answer(200, STATUS)) as script, client_of(script) as client:
            getattr(client, act)("AAAA", "Yes.")
        assert len(script.heard) == 3
        assert len({headers["Idempotency-Key"] for headers, _body in script.heard}) == 1


def test_server_says_how_long_to_wait() -> None:
    pauses: list[float] = []
    busy = Answer(429, {"detail": "Too many."}, {"Retry-After": "7"})
    with scripted(busy, STORED) as script, client_of(script, pauses.append) as client:
        client.report(REPORT)
    assert pauses == [7]


def test_wait_that_is_too_long_is_left_to_the_caller() -> None:
    late = Answer(429, {"detail": "Too many."}, {"Retry-After": "3600"})
    with scripted(late) as script, client_of(script) as client:
        with pytest.raises(RateLimited) as limited:
            client.report(REPORT)
        assert limited.value.retry_after == 3600
        assert len(script.heard) == 1


def test_challenge_is_solved_and_sent_with_the_same_attempt() -> None:
    options = altcha.ChallengeOptionsV1(algorithm="SHA-256", max_number=2_000, hmac_key=b"k")
    challenge = altcha.create_challenge_v1(options).to_dict()
    asked = Answer(429, {"detail": "Busy.", "challenge": challenge}, {"Retry-After": "60"})
    with scripted(asked, STORED) as script, client_of(script) as client:
        client.report(REPORT)
    solution = json.loads(base64.b64decode(script.heard[1][0]["X-Challenge-Solution"]))
    assert altcha.verify_solution_v1(solution, b"k")[0]
    assert len({headers["Idempotency-Key"] for headers, _body in script.heard}) == 1


@pytest.mark.parametrize(
    "challenge",
    [
        {"algorithm": "SHA-256", "maxNumber": 10**12, "salt": "s", "challenge": "00"},
        {"algorithm": "SCRYPT"},
        {"algorithm": "SHA-256", "maxNumber": 3, "salt": "s", "challenge": "00", "signature": ""},
        ["no", "challenge"],
    ],
    ids=["too hard", "another kind", "without a solution", "no object"],
)
def test_challenge_that_cannot_be_met_is_told(challenge: object) -> None:
    asked = Answer(429, {"detail": "Busy.", "challenge": challenge}, {"Retry-After": "60"})
    with scripted(asked) as script, client_of(script) as client:
        with pytest.raises(RateLimited):
            client.report(REPORT)
        assert len(script.heard) == 1


def test_error_names_field_and_remedy() -> None:
    errors = [{"field": "category", "code": "invalid_choice", "detail": "Send one of: other."}]
    wrong = Answer(400, {"title": "T", "detail": "One field.", "errors": errors})
    with (
        scripted(wrong) as script,
        client_of(script) as client,
        pytest.raises(InvalidReport) as error,
    ):
        client.report(REPORT)
    found = error.value
    assert (found.status, found.field, found.code) == (400, "category", "invalid_choice")
    assert found.remedy == "Send one of: other."
    assert "category: Send one of: other." in str(found)


@pytest.mark.parametrize("body", ["<html>", "[1]", '{"errors": "x"}', '{"errors": [1]}'])
def test_error_without_a_problem_is_an_error_all_the_same(body: str) -> None:
    with (
        scripted(Answer(409, body)) as script,
        client_of(script) as client,
        pytest.raises(Conflict) as error,
    ):
        client.report(REPORT)
    assert (error.value.field, error.value.problems) == ("", ())
