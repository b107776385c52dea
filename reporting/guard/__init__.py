"""The guard of the intake: limits, challenges, reasons for spam, and what became of a reporter's
earlier reports. It slows and marks; it hides nothing that is severe (C1-C3, C6).
"""

from reporting.guard import counts
from reporting.guard.checks import HOT, REPEATED, UNCHECKED, admit, admit_batch, look
from reporting.guard.counts import limited_hours, write_counts
from reporting.guard.limits import DEFAULTS, KINDS, MOST, Limits, Room, limits_of
from reporting.guard.reputation import Record, forget_reporters, record_of
from reporting.guard.senders import Sender, sender_of
from reporting.guard.spam import FAST, FASTEST_SECONDS, REASONS, Rating, rate, reasons_in_words

__all__ = [
    "DEFAULTS",
    "FAST",
    "FASTEST_SECONDS",
    "HOT",
    "KINDS",
    "MOST",
    "REASONS",
    "REPEATED",
    "UNCHECKED",
    "Limits",
    "Rating",
    "Record",
    "Room",
    "Sender",
    "admit",
    "admit_batch",
    "counts",
    "forget_reporters",
    "limited_hours",
    "limits_of",
    "look",
    "rate",
    "reasons_in_words",
    "record_of",
    "sender_of",
    "write_counts",
]
