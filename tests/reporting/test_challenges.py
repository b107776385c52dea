"""Proof of work: what a hot source is asked for, and that a solution counts once (C1)."""

import base64
import hashlib
import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from reporting.guard.challenges import LIFE, new_challenge
from reporting.models import Report
from tenants.scope import enter_scope
from tests.reporting.reporters import Host, refused, rows
from tests.reporting.test_limits import limit


def solve(challenge):
    """Solve a challenge as docs/api.md says, without the library that made it."""
    for number in range(challenge["maxNumber"] + 1):
        tried = f"{challenge['salt']}{number}".encode()
        if hashlib.sha256(tried).hexdigest() == challenge["challenge"]:
            return solution(challenge, number=number)
    raise AssertionError("no solution")


def solution(challenge, **changes):
    found = {**{key: challenge[key] for key in ("algorithm", "challenge", "salt", "signature")}}
    return base64.b64encode(json.dumps({**found, **changes}).encode()).decode()


@pytest.fixture
def hot(cast):
    """Return a host whose network has used up what it may send without work."""
    limit(cast.acme, address_mark=1)
    host = Host(cast.acme, client=Client(REMOTE_ADDR="203.0.113.7"))
    assert host.post().status_code == 201
    return host


def test_solved_challenge_lets_the_same_request_through_and_is_marked(hot):
    asked = hot.post(Idempotency_Key="k-1")
    assert asked.status_code == 429
    solved = solve(asked.json()["challenge"])
    assert hot.post(Idempotency_Key="k-1", X_Challenge_Solution=solved).status_code == 201
    with enter_scope(hot.workspace.pk):
        assert Report.objects.order_by("-id")[0].spam_reasons == ["hot_source"]


def test_solution_counts_once(hot):
    solved = solve(hot.post().json()["challenge"])
    assert hot.post(X_Challenge_Solution=solved).status_code == 201
    before = rows(hot.workspace)
    again = hot.post(X_Challenge_Solution=solved)
    assert "was used before" in refused(again, 429, "X-Challenge-Solution")["detail"]
    # The salt may end in a delimiter or not: both are the same solution.
    given = json.loads(base64.b64decode(solved))
    spliced = solution(given, number=given["number"], salt=given["salt"].rstrip("&"))
    assert hot.post(X_Challenge_Solution=spliced).status_code == 429
    assert rows(hot.workspace) == before


def test_solution_that_comes_too_late_is_refused_with_a_new_challenge(hot):
    now = timezone.now()
    old = new_challenge(hot.workspace, now - LIFE - timedelta(seconds=2))
    answer = hot.post(X_Challenge_Solution=solve(old))
    assert "came too late" in refused(answer, 429, "X-Challenge-Solution")["detail"]
    assert answer.json()["challenge"]["challenge"] != old["challenge"]


def test_solution_of_another_workspace_is_refused(hot, cast):
    foreign = new_challenge(cast.globex, timezone.now())
    answer = hot.post(X_Challenge_Solution=solve(foreign))
    detail = refused(answer, 429, "X-Challenge-Solution")["detail"]
    assert "solves no challenge of this workspace" in detail


def test_unsolved_and_altered_challenges_are_refused(hot):
    challenge = new_challenge(hot.workspace, timezone.now())
    given = json.loads(base64.b64decode(solve(challenge)))
    later = given["salt"].replace("expires=", "expires=9")
    changes: list[dict[str, Any]] = [
        {"number": given["number"] + 1},
        {"salt": later},
        {"algorithm": "SHA-1"},
        {"signature": "0" * 64},
        {"number": str(given["number"])[:0]},
        {"number": None},
        {"salt": 7},
        {"algorithm": []},
    ]
    for altered in changes:
        number = altered.get("number", given["number"])
        answer = hot.post(X_Challenge_Solution=solution({**given, **altered}, number=number))
        refused(answer, 429, "X-Challenge-Solution")


@pytest.mark.parametrize(
    "nonsense", ["x", "e30=", "W10=", "bnVsbA==", "ü", "=" * 50, "A" * 5000, "[" * 900]
)
def test_header_that_is_no_solution_is_told_so(hot, nonsense):
    answer = hot.post(X_Challenge_Solution=nonsense)
    assert refused(answer, 429, "X-Challenge-Solution")["code"] == "challenge_required"


def test_solution_nobody_asked_for_is_passed_over_and_not_spent(hot, cast):
    solved = solve(new_challenge(hot.workspace, timezone.now()))
    limit(cast.acme)
    for _ in range(2):
        assert hot.post(X_Challenge_Solution=solved).status_code == 201
