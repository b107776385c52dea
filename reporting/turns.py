"""Turns of a conversation, as a host product sends them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Turn:
    """One turn of the conversation; the flagged one is what the report is about (B6)."""

    role: str
    text: str
    flagged: bool = False

    def __str__(self) -> str:
        return f"{self.role.capitalize()}: {self.text}"


def in_words(turns: Iterable[Turn]) -> str:
    """Return turns as one text."""
    return "\n\n".join(str(turn) for turn in turns)
