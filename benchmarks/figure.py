"""One figure, and how two works are compared."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table; `ok` is None where a part of the figure cannot be taken yet."""

    name: str
    ratio: float
    bar: str
    ok: bool
    words: str

    def line(self) -> str:
        """Return the line as it is printed."""
        state = "ok" if self.ok else "short"
        return f"{self.name} {self.ratio:.2f} bar {self.bar} {state} · {self.words}"


def alternate(rounds: int, *works: Callable[[], float]) -> list[float]:
    """Run the works in turns, so that a slow moment hits all alike; return each one's median."""
    for work in works:
        work()
    taken = [[work() for work in works] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]
