"""The guard of the intake: limits, challenges, reasons for spam, and what became of a reporter's
earlier reports. It slows and marks; it hides nothing that is severe (C1-C3, C6).
"""

from reporting.guard.rate_limits import (
    DEFAULTS,
    HOT,
    KINDS,
    MOST,
    REPEATED,
    UNCHECKED,
    Limits,
    Sender,
    add_limited,
    admit,
    limited_hours,
    limits_of,
    look,
    sender_of,
    write_counts,
)
from reporting.guard.reputation import REMEMBERED, Reputation, forget_reporters, reputation_of
from reporting.guard.spam import FAST, FASTEST_SECONDS, REASONS, Rating, rate, reasons_in_words

__all__ = [
    "DEFAULTS",
    "FAST",
    "FASTEST_SECONDS",
    "HOT",
    "KINDS",
    "MOST",
    "REASONS",
    "REMEMBERED",
    "REPEATED",
    "UNCHECKED",
    "Limits",
    "Rating",
    "Reputation",
    "Sender",
    "add_limited",
    "admit",
    "forget_reporters",
    "limited_hours",
    "limits_of",
    "look",
    "rate",
    "reasons_in_words",
    "reputation_of",
    "sender_of",
    "write_counts",
]
