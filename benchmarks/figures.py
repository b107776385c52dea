"""The figures by name, in the order they are taken."""

from collections.abc import Callable

from benchmarks import intake, pages, receipts
from benchmarks.data import Bench
from benchmarks.figure import Figure

FIGURES: dict[str, Callable[[Bench, int], list[Figure]]] = {
    "P1": pages.p1,
    "P3": pages.p3,
    "P4": intake.p4,
    "P5": intake.p5,
    "F11": receipts.f11,
}
