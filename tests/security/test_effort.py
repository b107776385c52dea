"""No report that fits the limits costs the server more than a moment."""

import itertools
import json
import time

from redaction import redact_document
from reporting.fields import MOST_TRACE


def alike(most: int) -> dict[str, int]:
    """Return an object whose keys all redact to one text."""
    found: dict[str, int] = {}
    for dots in itertools.product(("", "."), repeat=11):
        found["".join(a + b for a, b in zip("abcdefghijk", dots, strict=True)) + "l@ex.de"] = 0
        if len(json.dumps(found)) > most:
            break
    return found


def test_keys_that_redact_alike_stay_apart_and_short():  # B11
    keys = alike(4_000)
    redacted = redact_document(keys).value
    assert len(redacted) == len(keys)
    assert max(map(len, redacted)) < 30


def test_keys_that_redact_alike_cost_no_more_than_others():
    few, many = alike(MOST_TRACE // 4), alike(MOST_TRACE - 2_000)
    spent = []
    for keys in (few, many):
        begin = time.process_time()
        redact_document(keys)
        spent.append((time.process_time() - begin) / len(keys))
    assert spent[1] < 3 * spent[0]
