"""Proof of work instead of a captcha: a sum that a browser does in a second, once (ALTCHA)."""

import base64
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import altcha

from tenants.keys import keyed_hash
from tenants.models import Workspace

LIFE = timedelta(minutes=10)
# Hashes a sender tries at most, half of them on average: about a second on a telephone.
MOST_NUMBER = 100_000
# Characters of the header; a real solution has fewer than 500.
MOST_SOLUTION = 2_000


@dataclass(frozen=True)
class Solution:
    """A solution that fits: what it is remembered by, so that it counts once."""

    name: str


def new_challenge(workspace: Workspace, now: datetime) -> dict[str, Any]:
    """Return a signed challenge of one workspace, in ALTCHA's format."""
    options = altcha.ChallengeOptionsV1(
        algorithm="SHA-256",
        max_number=MOST_NUMBER,
        hmac_key=_key(workspace),
        expires=now + LIFE,
    )
    made: dict[str, Any] = altcha.create_challenge_v1(options).to_dict()
    return made


def read_solution(text: str, workspace: Workspace, now: datetime) -> Solution | str:
    """Return a solution that fits this workspace and hour, or what is wrong with it."""
    if len(text) > MOST_SOLUTION:
        return "is too long to be one"
    try:
        given = json.loads(base64.b64decode(text, validate=True))
        fits, _ = altcha.verify_solution_v1(given, _key(workspace), check_expires=False)
        expires = int(altcha.extract_params_v1(given)["expires"][0]) if fits else 0
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return "is not the base64 of a solved challenge in JSON"
    if not fits:
        return "solves no challenge of this workspace"
    if expires < now.timestamp():
        return "came too late"
    return Solution(given["challenge"])


def _key(workspace: Workspace) -> bytes:
    return keyed_hash("challenge", str(workspace.pk))
