"""What schemathesis sends as one kind of caller, and how it was answered; loaded by schemathesis.

CALLER is JSON: the workspace's slug, and what of receipt, headers and token secret the caller has.
Counts go to COUNTS when all calls are made.
"""

import atexit
import json
import os
import time
import uuid
from collections import Counter
from pathlib import Path
from typing import Any

import jwt
import schemathesis

CALLER = json.loads(os.environ["CALLER"])
counts: Counter[str] = Counter()
# Of so many calls one names what schemathesis made up instead.
MADE_UP = 8
calls = 0


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Let most calls reach the workspace, as the caller."""
    global calls
    calls += 1
    if calls % MADE_UP == 0:
        return
    if isinstance(case.path_parameters, dict) and "slug" in case.path_parameters:
        case.path_parameters["slug"] = CALLER["slug"]
    case.headers.update(CALLER.get("headers", {}))
    if secret := CALLER.get("token_secret"):
        case.headers["Authorization"] = f"Bearer {_token(secret)}"
    if isinstance(case.body, dict) and "receipt" in case.body and "receipt" in CALLER:
        case.body["receipt"] = CALLER["receipt"]


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    """Count the answer."""
    counts[f"{case.operation.label} {response.status_code}"] += 1


@atexit.register
def _write() -> None:
    Path(os.environ["COUNTS"]).write_text(json.dumps(counts))


def _token(secret: str) -> str:
    now = int(time.time())
    claims = {
        "sub": f"user-{calls % 50}",
        "jti": str(uuid.uuid4()),
        "iat": now,
        "exp": now + 300,
        "aud": CALLER["slug"],
    }
    key = CALLER["headers"]["X-Client-Key"]
    return jwt.encode(claims, secret, algorithm="HS256", headers={"kid": key})
