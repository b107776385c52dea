"""Guessed receipts open nothing, and each guess costs the same (F11)."""

import os
import secrets
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from reporting.receipt_codes import ALPHABET, LENGTH, new_receipt, receipt_lookup
from tenants.scope import enter_scope
from tests import factories

# A million, as is promised, takes 25 seconds.
GUESSES = int(os.environ.get("RECOURSE_GUESSES", "100000"))
BATCH = 20_000
REPORTS = 50
# Turns random bytes into letters of receipts, each as often as every other.
LETTERS = (ALPHABET * 8).encode()


def near_misses(receipt: str) -> list[str]:
    """Return the receipt with one letter wrong, at each of its places."""
    return [
        f"{receipt[:at]}{other}{receipt[at + 1 :]}"
        for at, letter in enumerate(receipt)
        if letter != "-"
        for other in [secrets.choice(ALPHABET.replace(letter, ""))]
    ]


def test_guesses_open_nothing(acme):
    mine = [factories.make_report(acme.acme).receipt for _ in range(REPORTS)]
    with enter_scope(acme.globex.pk):
        foreign = [factories.make_report(acme.globex).receipt for _ in range(REPORTS)]
    guesses = [guess for receipt in mine for guess in near_misses(receipt)] + foreign
    assert _found(mine) == REPORTS, "a right receipt is found by this very search"
    hits = 0
    while guesses:
        hits += _found(guesses[:BATCH])
        guesses = guesses[BATCH:]
    for _ in range(GUESSES // BATCH):
        letters = secrets.token_bytes(BATCH * LENGTH).translate(LETTERS).decode()
        hits += _found([letters[at : at + LENGTH] for at in range(0, len(letters), LENGTH)])
    assert hits == 0


def _found(receipts: list[str]) -> int:
    # The product's own look-up; only the asking is done for many at a time.
    wanted = [receipt_lookup(receipt) for receipt in receipts]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM reporting_report WHERE receipt_lookup = ANY(%s)", [wanted]
        )
        return int(cursor.fetchone()[0])


@pytest.mark.parametrize("place", ["api/v1/status/", "status/"])
def test_every_wrong_receipt_costs_the_same(cast, place):
    with enter_scope(cast.acme.pk):
        right = factories.make_report(cast.acme).receipt
    with enter_scope(cast.globex.pk):
        foreign = factories.make_report(cast.globex).receipt
    wrong = [*near_misses(right)[::9], foreign, new_receipt(), "x", "ü" * 28, right[:-1]]
    asked = []
    for receipt in wrong:
        client = Client()
        kind: Any = {"content_type": "application/json"} if place.startswith("api") else {}
        with CaptureQueriesContext(connection) as queries:
            answer = client.post(f"/w/acme/{place}", {"receipt": receipt}, **kind)
        assert answer.status_code in {404, 422}, receipt
        # Those that are sent together with others are captured without their text.
        texts = [str(query["sql"]) for query in queries]
        statements = [text.partition("WHERE")[0] for text in texts if "SAVEPOINT" not in text]
        asked.append((answer.status_code, statements))
    # Neither what is asked of the database nor the answer tells a near miss from nonsense.
    assert all(one == asked[0] for one in asked)
