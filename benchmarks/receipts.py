"""The figure of guessed receipts (F11): whether time tells a near miss from any other."""

import json
import secrets

from benchmarks.data import Bench
from benchmarks.figure import Figure, alternate
from benchmarks.intake import JSON, ours_of
from benchmarks.server import Client
from reporting.receipt_codes import ALPHABET, new_receipt

GUESSES, ROUNDS = 150, 7
# Times of one and the same work differ by as much between two series of this length.
NOISE = 0.03


def f11(bench: Bench, port: int) -> list[Figure]:
    """Receipts that are one letter off a real one, against receipts of nobody."""
    client = Client(port)
    path = f"/w/{bench.slug}/api/v1/status/"
    receipt = json.loads(ours_of(bench)(client))["receipt"]

    def seconds(guess: str) -> float:
        body = json.dumps({"receipt": guess}).encode()
        return client.seconds(path, "POST", body, JSON, expected={404})

    def least(guesses: list[str]) -> float:
        # Of each series the quick half: what the machine did beside is no sign of a receipt.
        taken = sorted(seconds(guess) for guess in guesses)[: GUESSES // 2]
        return sum(taken) / len(taken)

    near, far, again = alternate(
        ROUNDS,
        lambda: least([_near(receipt) for _ in range(GUESSES)]),
        lambda: least([new_receipt() for _ in range(GUESSES)]),
        lambda: least([new_receipt() for _ in range(GUESSES)]),
    )
    noise = max(NOISE, abs(again / far - 1))
    return [
        Figure(
            "F11", near / far, f"1 within {noise:.2f}", abs(near / far - 1) <= noise,
            f"a wrong receipt one letter off a right one against any wrong one: "
            f"{near * 1000:.3f} ms against {far * 1000:.3f} ms; the same twice: {again / far:.2f}",
        )
    ]  # fmt: skip


def _near(receipt: str) -> str:
    """Return the receipt with one letter wrong."""
    at = secrets.choice([at for at, letter in enumerate(receipt) if letter != "-"])
    other = secrets.choice(ALPHABET.replace(receipt[at], ""))
    return receipt[:at] + other + receipt[at + 1 :]
