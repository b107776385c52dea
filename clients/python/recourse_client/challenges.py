"""Work that a busy server asks for before it takes a report (ALTCHA, SHA-256)."""

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

# More is not worth a report; the server asks for a hundred thousand.
MOST_NUMBER = 10_000_000


def solve_challenge(challenge: Mapping[str, Any]) -> str | None:
    """Return the header that solves a challenge; None when it is of another kind or too hard.

    Finds the number which, written behind the salt, has the challenge as its SHA-256.
    """
    try:
        most, salt = int(challenge["maxNumber"]), str(challenge["salt"])
        wanted = bytes.fromhex(challenge["challenge"])
        signature = challenge["signature"]
    except (KeyError, TypeError, ValueError):
        return None
    if challenge.get("algorithm") != "SHA-256" or most > MOST_NUMBER:
        return None
    begun = hashlib.sha256(salt.encode())
    for number in range(most + 1):
        tried = begun.copy()
        tried.update(str(number).encode())
        if tried.digest() == wanted:
            solution = {
                "algorithm": "SHA-256",
                "challenge": challenge["challenge"],
                "number": number,
                "salt": salt,
                "signature": signature,
            }
            return base64.b64encode(json.dumps(solution).encode()).decode()
    return None
